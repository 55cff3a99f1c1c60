import { stableHash } from '../engine/hash.ts'
import { LIMITS } from '../engine/limits.ts'
import { PAGE_GAPS } from '../engine/state.ts'
import { finish, pieces, type Steps } from '../engine/steps.ts'
import type { FollowUp, Gap, Listing, Photo, Review, Stated } from '../engine/types.ts'
import type { PageReading, ReviewDraft, ShownField } from './adapter.ts'
import { garbled } from './garbled.ts'
import { mergeSteps } from './merge.ts'

/** What is known of a page before it is read. */
export interface Header {
  site: string
  /** `null` when the address names no listing: then the page has to, or it is none. */
  id: string | null
  /** Canonical. */
  url: string
  readAt: string
  /** Fields the shop shows with every review. */
  shows: readonly ShownField[]
}

export interface PageRead {
  listing: Listing
  /** Review id to its place on the page, for "show on page". */
  anchors: Map<string, Element>
  /** What it was made of, so that more can be added (payload-merge.ts). */
  source: { header: Header; reading: PageReading }
}

/** Makes a Listing of what a reader saw: copies merged, everything cut to `LIMITS`, what is missing named in `gaps`. */
export const toListing = (header: Header, reading: PageReading): PageRead => finish(toListingSteps(header, reading))

/** `toListing` in pieces. */
export function* toListingSteps(header: Header, reading: PageReading): Steps<PageRead> {
  const isFull = pieces()
  const drafts = yield* mergeSteps([reading.reviews])
  const kept = drafts.slice(0, LIMITS.reviews)
  const names = new Set<string>()
  const anchors = new Map<string, Element>()
  const reviews: Review[] = []
  for (const draft of kept) {
    const id = nameOf(draft, names)
    if (draft.anchor) anchors.set(id, draft.anchor)
    reviews.push(toReview(id, draft))
    if (isFull(draft.text?.length ?? 0)) yield
  }
  const stated = toStated(reading.stated ?? {})
  const id = header.id ?? reading.id ?? null
  const listing: Listing = {
    schema: 'brushlight/listing/1',
    site: header.site,
    id: label(id) ?? stableHash(header.url),
    url: header.url,
    title: label(reading.title),
    seller: reading.seller ? { id: label(reading.seller.id), name: label(reading.seller.name) } : null,
    readAt: header.readAt,
    stated,
    photos: distinct(reading.photos ?? [], LIMITS.galleryPhotos),
    reviews,
    coverage: {
      read: reviews.length,
      // Where a shop counts only ratings, most of them without a text, that is the best known size of the whole.
      stated: stated.reviewCount ?? stated.ratingCount,
      walled: reading.walled ?? false,
    },
    gaps: [],
  }
  const gaps = [
    ...pageGaps(listing, reading, id),
    ...missing(header.shows, kept),
    ...cuts(drafts),
    ...garbled(reviews.map(({ text }) => text)),
    ...(reading.gaps ?? []),
  ]
  listing.gaps = gaps.slice(0, LIMITS.gaps)
  return { listing, anchors, source: { header, reading } }
}

/** The shop's id or a hash; numbered where a page does not tell two reviews apart (same name and day, no text). */
function nameOf(draft: ReviewDraft, taken: Set<string>): string {
  const who = draft.reviewer?.id ?? draft.reviewer?.name ?? null
  const hash = (...copy: string[]): string => stableHash(who, draft.postedOn ?? null, draft.text ?? '', ...copy)
  let id = label(draft.id) ?? hash()
  for (let copy = 2; taken.has(id); copy++) id = hash(String(copy))
  taken.add(id)
  return id
}

function toReview(id: string, draft: ReviewDraft): Review {
  const { reviewer } = draft
  const followUps: FollowUp[] = (draft.followUps ?? []).slice(0, LIMITS.followUps)
  return {
    id,
    reviewer:
      reviewer && (reviewer.id || reviewer.name)
        ? {
            id: label(reviewer.id),
            name: label(reviewer.name),
            reviewCount: counted(reviewer.reviewCount),
            level: label(reviewer.level),
          }
        : null,
    stars: within(draft.stars, 1, 5),
    title: label(draft.title),
    text: (draft.text ?? '').slice(0, LIMITS.text),
    language: label(draft.language),
    postedOn: draft.postedOn ?? null,
    purchasedOn: draft.purchasedOn ?? null,
    verified: draft.verified ?? null,
    programme: label(draft.programme),
    helpful: counted(draft.helpful),
    variant: label(draft.variant),
    photos: distinct(draft.photos ?? [], LIMITS.photosPerReview),
    followUps: followUps.map(({ text, postedOn }) => ({ text: text.slice(0, LIMITS.text), postedOn })),
    platformDefault: draft.platformDefault ?? false,
  }
}

const within = (value: number | null | undefined, least: number, most: number): number | null =>
  typeof value === 'number' && value >= least && value <= most ? value : null

/** A whole number from 0 on; a page may say anything. */
const counted = (value: number | null | undefined): number | null =>
  within(Number.isInteger(value) ? value : null, 0, Number.MAX_SAFE_INTEGER)

/** Trimmed and cut; `null` when nothing is left. */
const label = (text: string | null | undefined): string | null => text?.slice(0, LIMITS.label).trim() || null

/** One of each picture, as it came first. */
function distinct(photos: readonly Photo[], most: number): Photo[] {
  const assets = new Set<string>()
  const isNew = ({ asset, url }: Photo): boolean => !assets.has(asset ?? url) && assets.add(asset ?? url) !== null
  return photos.filter(isNew).slice(0, most)
}

const toStated = (stated: Partial<Stated>): Stated => ({
  reviewCount: counted(stated.reviewCount),
  ratingCount: counted(stated.ratingCount),
  meanStars: within(stated.meanStars, 1, 5),
  histogram: stated.histogram ?? null,
  sales: stated.sales ?? null,
})

/** What a page without reviews is: see `pageState`. */
function pageGaps(listing: Listing, reading: PageReading, id: string | null): Gap[] {
  if (reading.walled) return [PAGE_GAPS.walled]
  if (listing.reviews.length > 0) return []
  if (id === null) return [PAGE_GAPS.notAListing]
  const promised = (listing.coverage.stated ?? 0) > 0 && (reading.rendersReviews ?? true)
  return [promised ? PAGE_GAPS.notUnderstood : PAGE_GAPS.noReviews]
}

const isMissing: Record<ShownField, (draft: ReviewDraft) => boolean> = {
  id: (draft) => !draft.id,
  reviewer: (draft) => !draft.reviewer?.name && !draft.reviewer?.id,
  stars: (draft) => draft.stars == null,
  title: (draft) => !draft.title,
  text: (draft) => draft.text === null,
  postedOn: (draft) => !draft.postedOn,
  verified: (draft) => draft.verified == null,
}

const missing = (shows: readonly ShownField[], drafts: readonly ReviewDraft[]): Gap[] =>
  shows.flatMap((field) => {
    const lost = drafts.filter(isMissing[field]).length
    return lost === 0 ? [] : [{ field: `reviews.${field}`, why: `not found in ${lost} of ${drafts.length} reviews` }]
  })

function cuts(drafts: readonly ReviewDraft[]): Gap[] {
  const gaps: Gap[] = []
  if (drafts.length > LIMITS.reviews) gaps.push({ field: 'reviews', why: `only the first ${LIMITS.reviews} were read` })
  const long = drafts.filter((draft) => (draft.text?.length ?? 0) > LIMITS.text).length
  if (long > 0) gaps.push({ field: 'reviews.text', why: `cut to ${LIMITS.text} characters in ${long} reviews` })
  return gaps
}
