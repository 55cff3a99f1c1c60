import { finish, pieces, type Steps } from '../engine/steps.ts'
import type { Evidence, Finding, Listing, Photo, Quote, Review, Reviewer } from '../engine/types.ts'
import { maskedBy, maskName } from './mask-name.ts'
import { type Names, namesOf } from './names.ts'
import { findPersonal } from './personal.ts'
import type { HiddenKind, Words } from './words/catalogue.ts'

/** What stands in place of personal data. */
type HiddenWords = Pick<Words, 'hidden'>

/** A text with its personal data replaced by visible notes. */
export interface MaskedText {
  text: string
  /** Passages replaced, per kind. */
  hidden: Partial<Record<HiddenKind, number>>
  /** Where an offset of the original text lies now; one inside a replaced passage moves to its `edge`. */
  moved: (offset: number, edge: 'start' | 'end') => number
}

/** Hides phone numbers, e-mail addresses, chat accounts, ID numbers and order numbers. Linear. */
export function maskText(text: string, words: HiddenWords, names?: Names): MaskedText {
  const hidden: Partial<Record<HiddenKind, number>> = {}
  const steps: { start: number; end: number; at: number; after: number }[] = []
  let out = ''
  let done = 0
  for (const { kind, start, end } of findPersonal(text, names)) {
    out += text.slice(done, start)
    const at = out.length
    out += words.hidden[kind]
    steps.push({ start, end, at, after: out.length })
    hidden[kind] = (hidden[kind] ?? 0) + 1
    done = end
  }
  out += text.slice(done)
  const moved = (offset: number, edge: 'start' | 'end'): number => {
    let shift = 0
    for (const { start, end, at, after } of steps) {
      if (offset <= start) break
      if (offset < end) return edge === 'start' ? at : after
      shift = after - end
    }
    return offset + shift
  }
  return { text: out, hidden, moved }
}

/** What may leave the machine. */
export interface Masked {
  listing: Listing
  findings: Finding[]
  /** Passages hidden in texts, per kind. */
  hidden: Record<HiddenKind, number>
  /** The same for each review, in page order. */
  passages: Partial<Record<HiddenKind, number>>[]
  /** Who shortened each reviewer's name, in page order; `null` where none is shown. */
  maskedBy: ('platform' | 'tool' | null)[]
  /** Hides personal data in any other text of the bundle; not counted in `hidden`. */
  clean: (text: string) => string
  /** Whether a text is a nickname of the listing and nothing else. */
  isName: (text: string) => boolean
}

/**
 * Copies of listing and findings without personal data. Only named fields are copied; of a reviewer the masked name and
 * the count remain; quotes point to the same passages of the masked texts. Linear in all texts.
 */
export const mask = (listing: Listing, findings: readonly Finding[], words: HiddenWords): Masked =>
  finish(maskSteps(listing, findings, words))

/** The same in pieces. */
export function* maskSteps(listing: Listing, findings: readonly Finding[], words: HiddenWords): Steps<Masked> {
  const hidden: Record<HiddenKind, number> = { phone: 0, email: 0, chat: 0, identity: 0, order: 0, name: 0 }
  const names = namesOf(listing)
  const clean = (text: string, passages: Partial<Record<HiddenKind, number>> = {}): MaskedText => {
    const result = maskText(text, words, names)
    for (const [kind, times] of Object.entries(result.hidden) as [HiddenKind, number][]) {
      hidden[kind] += times
      passages[kind] = (passages[kind] ?? 0) + times
    }
    return result
  }
  const passages: Masked['passages'] = []
  const plain = (text: string): string => maskText(text, words, names).text
  const texts = new Map<string, MaskedText>()
  const reviews: Review[] = []
  const isFull = pieces()
  for (const review of listing.reviews) {
    const here: Partial<Record<HiddenKind, number>> = {}
    passages.push(here)
    const text = clean(review.text, here)
    if (!texts.has(review.id)) texts.set(review.id, text)
    reviews.push(maskReview(review, text.text, (part) => clean(part, here).text))
    if (isFull(review.text.length)) yield
  }
  const move = ({ review, start, end }: Quote): Quote => {
    const text = texts.get(review)
    return text ? { review, start: text.moved(start, 'start'), end: text.moved(end, 'end') } : { review, start, end }
  }
  return {
    listing: { ...listingHead(listing, (part) => clean(part).text), reviews },
    findings: findings.map((finding) => moveQuotes(finding, move, plain)),
    hidden,
    passages,
    maskedBy: listing.reviews.map(({ reviewer }) => maskedBy(reviewer?.name ?? null)),
    clean: plain,
    isName: names.isName,
  }
}

/** The listing without its reviews. The seller's name stays: it is a trader's, and the subject. */
function listingHead(listing: Listing, clean: (text: string) => string): Listing {
  const { schema, site, id, url, title, seller, readAt, stated, coverage, gaps } = listing
  return {
    schema,
    site,
    id,
    url,
    title: title === null ? null : clean(title),
    seller: seller && { id: seller.id, name: seller.name },
    readAt,
    stated,
    photos: listing.photos.map(plainPhoto),
    reviews: [],
    coverage,
    gaps,
  }
}

const plainPhoto = ({ url, asset, hash }: Photo): Photo => ({ url, asset, hash })

function maskReview(review: Review, text: string, clean: (text: string) => string): Review {
  const { id, stars, language, postedOn, purchasedOn, verified, programme, helpful, platformDefault } = review
  return {
    id,
    reviewer: maskReviewer(review.reviewer),
    stars,
    title: review.title === null ? null : clean(review.title),
    text,
    language,
    postedOn,
    purchasedOn,
    verified,
    programme: programme === null ? null : clean(programme),
    helpful,
    variant: review.variant === null ? null : clean(review.variant),
    photos: review.photos.map(plainPhoto),
    followUps: review.followUps.map((later) => ({ text: clean(later.text), postedOn: later.postedOn })),
    platformDefault,
  }
}

/** Ids lead to profiles and levels narrow a person down: neither leaves. */
const maskReviewer = (reviewer: Reviewer | null): Reviewer | null =>
  reviewer && { id: null, name: maskName(reviewer.name), reviewCount: reviewer.reviewCount, level: null }

function moveQuotes(finding: Finding, move: (quote: Quote) => Quote, clean: (text: string) => string): Finding {
  if (finding.kind === 'abstained') return finding
  const evidence = finding.evidence.map(
    (one): Evidence => ({
      ...one,
      quotes: one.quotes.map(move),
      ...(one.skeleton !== undefined && { skeleton: clean(one.skeleton) }),
    }),
  )
  return { ...finding, evidence }
}
