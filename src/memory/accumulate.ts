import { stableHash } from '../engine/hash.ts'
import { LIMITS } from '../engine/limits.ts'
import { PAGE_GAPS } from '../engine/state.ts'
import { canonicalise } from '../engine/text/canonical.ts'
import type { Gap, Listing, Review } from '../engine/types.ts'

/**
 * What two readings of one listing show together: reviews that left the page (the next page, a list that keeps only
 * what is in view) stay, none counts twice. Two readings show one review when they give it the same id, or, where one
 * of the ids is only a hash of ours, the same reviewer, day and text; a text that was folded counts as its beginning.
 * Where the later reading shows all that was known, it stands as it is. Linear in the reviews of both.
 */
export function accumulate(before: Listing, now: Listing): Listing {
  const known = indexOf(before.reviews)
  const renewed = new Map<Review, Review>()
  const fresh: Review[] = []
  const order: Review[] = []
  for (const review of now.reviews) {
    const earlier = known(review)
    const seenTwice = earlier !== null && renewed.has(earlier)
    if (earlier === null) fresh.push(review)
    const whole = earlier === null || seenTwice ? review : together(earlier, review)
    if (earlier !== null && !seenTwice) renewed.set(earlier, whole)
    if (!seenTwice) order.push(whole)
  }
  const isAll = renewed.size === before.reviews.length
  const all = isAll ? order : [...before.reviews.map((review) => renewed.get(review) ?? review), ...fresh]
  const reviews = all.slice(0, LIMITS.reviews)
  const stated = filled(before.stated, now.stated)
  return {
    ...now,
    site: before.site,
    id: before.id,
    url: before.url,
    title: now.title ?? before.title,
    seller: now.seller ?? before.seller,
    stated,
    photos: now.photos.length > 0 ? now.photos : before.photos,
    reviews,
    coverage: {
      read: reviews.length,
      stated: now.coverage.stated ?? before.coverage.stated,
      walled: now.coverage.walled || (now.reviews.length === 0 && before.coverage.walled),
    },
    gaps: gapsOf([before, now], reviews, all.length),
  }
}

/** Hashes of ours look like this (engine/hash.ts); a shop's id that does too only makes the rule stricter. */
const isOurs = (id: string): boolean => /^[0-9a-f]{16}$/.test(id)

/** A folded text shorter than this says too little to be the beginning of another. */
const BEGINNING = 24

function indexOf(reviews: readonly Review[]): (review: Review) => Review | null {
  const byId = new Map<string, Review>()
  const byDay = new Map<string, { review: Review; text: string }[]>()
  for (const review of reviews) {
    byId.set(review.id, review)
    const day = dayOf(review)
    const text = folded(review.text)
    if (day === null || text === '') continue
    const list = byDay.get(day)
    if (list === undefined) byDay.set(day, [{ review, text }])
    else list.push({ review, text })
  }
  return (review) => {
    const same = byId.get(review.id)
    const day = dayOf(review)
    if (same !== undefined || day === null) return same ?? null
    const text = folded(review.text)
    if (text === '') return null
    const alike = byDay.get(day)?.find((one) => isSame(one.text, text) && (isOurs(one.review.id) || isOurs(review.id)))
    return alike?.review ?? null
  }
}

/** Reviewer and day; `null` without a reviewer, since unknown is never "the same". */
function dayOf({ reviewer, postedOn }: Review): string | null {
  const who = reviewer?.name ?? reviewer?.id ?? null
  return who === null ? null : `${canonicalise(who)}\n${postedOn?.slice(0, 10) ?? ''}`
}

/** Without the dots a fold ends in. */
const folded = (text: string): string => canonicalise(text.slice(0, LIMITS.scanned)).replace(/[.…\s]{1,9}$/, '')

const isSame = (a: string, b: string): boolean =>
  a === b || (a.length >= BEGINNING && b.startsWith(a)) || (b.length >= BEGINNING && a.startsWith(b))

/** The later reading, with what only the earlier one knew: the shop's id, an exact time, the unfolded text. */
function together(earlier: Review, later: Review): Review {
  return {
    ...filled(earlier, later),
    id: isOurs(later.id) && !isOurs(earlier.id) ? earlier.id : later.id,
    reviewer:
      earlier.reviewer && later.reviewer
        ? filled(earlier.reviewer, later.reviewer)
        : (later.reviewer ?? earlier.reviewer),
    text: earlier.text.length > later.text.length ? earlier.text : later.text,
    postedOn: moreExact(earlier.postedOn, later.postedOn),
    photos: later.photos.length >= earlier.photos.length ? later.photos : earlier.photos,
    followUps: later.followUps.length >= earlier.followUps.length ? later.followUps : earlier.followUps,
  }
}

const moreExact = (earlier: string | null, later: string | null): string | null =>
  (earlier?.length ?? 0) > (later?.length ?? 0) ? earlier : later

/** `later` with its `null`s filled from `earlier`. */
const filled = <T extends object>(earlier: T, later: T): T =>
  ({ ...earlier, ...Object.fromEntries(Object.entries(later).filter(([, value]) => value !== null)) }) as T

const NOT_FOUND = /^not found in \d{1,9} of \d{1,9} reviews$/

const LACKS: Readonly<Record<string, (review: Review) => boolean>> = {
  'reviews.reviewer': ({ reviewer }) => reviewer === null,
  'reviews.stars': ({ stars }) => stars === null,
  'reviews.title': ({ title }) => title === null,
  'reviews.postedOn': ({ postedOn }) => postedOn === null,
  'reviews.verified': ({ verified }) => verified === null,
}

/** Gaps of both, each once; counts are taken again over all reviews, and what a page without reviews was is dropped. */
function gapsOf(listings: readonly Listing[], reviews: readonly Review[], found: number): Gap[] {
  const gaps = new Map<string, Gap>()
  const isAbsence = ({ field, why }: Gap): boolean =>
    reviews.length > 0 &&
    [PAGE_GAPS.noReviews, PAGE_GAPS.notUnderstood, PAGE_GAPS.notAListing].some(
      (gap) => gap.field === field && gap.why === why,
    )
  for (const gap of listings.flatMap((listing) => listing.gaps)) {
    if (isAbsence(gap)) continue
    const lacks = NOT_FOUND.test(gap.why) ? LACKS[gap.field] : undefined
    if (lacks === undefined) {
      gaps.set(NOT_FOUND.test(gap.why) ? gap.field : stableHash(gap.field, gap.why), gap)
      continue
    }
    const lost = reviews.filter(lacks).length
    if (lost > 0) gaps.set(gap.field, { ...gap, why: `not found in ${lost} of ${reviews.length} reviews` })
  }
  if (found > LIMITS.reviews) gaps.set('cut', { field: 'reviews', why: `only the first ${LIMITS.reviews} were read` })
  return [...gaps.values()].slice(0, LIMITS.gaps)
}
