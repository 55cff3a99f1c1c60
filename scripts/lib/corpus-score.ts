import type { Photo, Review } from '../../src/engine/types.ts'
import { assetOf, toUrl } from '../../src/sites/identity.ts'
import { toStars } from '../../src/sites/stars.ts'
import { decodeEntities } from '../../src/sites/text.ts'
import type { Truth, TruthReview } from './corpus-captures.ts'

/** What stands in a lazy picture's place until it loads; some truths list it beside the picture. */
const PLACEHOLDER = /\/(?:1x1|grey-pixel|transparent)[^/]*$/

/** What is compared: all exact, texts but for white space. */
const FIELDS = ['stars', 'date', 'author', 'title', 'text', 'photos', 'verified', 'helpful', 'variant'] as const
export type Field = (typeof FIELDS)[number]

export interface Tally {
  name: string
  /** Reviews in the ground truth. */
  truth: number
  found: number
  invented: number
  ms: number
  right: Record<Field, number>
  /** Reviews found for which the truth states the field. */
  asked: Record<Field, number>
}

const none = (): Record<Field, number> => Object.fromEntries(FIELDS.map((field) => [field, 0])) as Record<Field, number>

export const newTally = (name: string): Tally => ({
  name,
  truth: 0,
  found: 0,
  invented: 0,
  ms: 0,
  right: none(),
  asked: none(),
})

const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** The truth keeps the shop's own scale. */
function trueStars(rating: number | null, scale: string | undefined): number | null {
  if (rating === null) return null
  if (scale !== undefined && /boolean/.test(scale)) return rating > 0 ? 5 : 1
  const [worst, best] = (/^(-?\d+)(?:-|\.\.)(\d+)/.exec(scale ?? '') ?? []).slice(1).map(Number)
  return worst === undefined || best === undefined ? rating : toStars(rating, best, worst)
}

/** The truth of responses keeps the entities that a Listing has decoded. */
const isSameText = (read: string | null, truth: string | null): boolean =>
  plain(read) === plain(truth) || plain(read) === plain(decodeEntities(truth ?? ''))

/** The truth names a picture by its address, in whatever size, or as the shop does, by a hash. */
const areSamePhotos = (read: readonly Photo[], truth: readonly string[]): boolean =>
  read.length === truth.length &&
  truth.every((image) =>
    read.some(({ url, asset }) =>
      /^https?:/.test(image) ? asset === assetOf(toUrl(image)) : url.replaceAll('/', '').includes(image),
    ),
  )

function agreement(review: Review, truth: TruthReview, scale: string | undefined): Record<Field, boolean | undefined> {
  const asked = <T>(value: T | null | undefined, right: boolean): boolean | undefined =>
    value == null ? undefined : right
  return {
    stars: asked(truth.rating, review.stars === trueStars(truth.rating, scale)),
    date: asked(truth.date, review.postedOn?.slice(0, 10) === truth.date),
    author: asked(truth.author, plain(review.reviewer?.name ?? null) === plain(truth.author)),
    title: asked(truth.title, isSameText(review.title, truth.title)),
    text: asked(truth.text, isSameText(review.text, truth.text)),
    photos: areSamePhotos(
      review.photos,
      (truth.images ?? []).filter((url) => !PLACEHOLDER.test(url)),
    ),
    verified: asked(truth.verified, review.verified === truth.verified),
    // No votes shown and none given are one thing on a page: 0 and null agree.
    helpful: asked(truth.helpful, (review.helpful ?? 0) === truth.helpful),
    variant: asked(truth.variant, plain(review.variant) === plain(truth.variant)),
  }
}

/** Pairs each true review with the read one that agrees best (author, date, title and text), each read one once. */
export function compare(reviews: readonly Review[], truth: Truth, tally: Tally): void {
  const free = new Set(reviews)
  for (const wanted of truth.reviews) {
    const best = bestOf(free, wanted, truth.ratingScale)
    if (best === null) {
      if (process.env.DIFF) console.log('LOST', JSON.stringify(wanted).slice(0, 1500))
      continue
    }
    free.delete(best)
    tally.found++
    for (const [field, right] of Object.entries(agreement(best, wanted, truth.ratingScale)) as [
      Field,
      boolean | undefined,
    ][]) {
      if (right === undefined) continue
      tally.asked[field]++
      if (right) tally.right[field]++
      else if (process.env.DIFF)
        console.log(field, JSON.stringify(wanted).slice(0, 1500), '\n  ', JSON.stringify(best).slice(0, 1500))
    }
  }
  if (process.env.DIFF) for (const review of free) console.log('INVENTED', JSON.stringify(review).slice(0, 1500))
  tally.truth += truth.reviews.length
  tally.invented += free.size
}

function bestOf(free: ReadonlySet<Review>, wanted: TruthReview, scale: string | undefined): Review | null {
  let best: Review | null = null
  let bestScore = 1
  for (const review of free) {
    if (wanted.id !== null && wanted.id !== undefined && review.id === wanted.id) return review
    const { author, date, title, text, stars } = agreement(review, wanted, scale)
    const words = plain(wanted.text)
    const score = [author, date, title, stars].filter(Boolean).length + (text ? (words === '' ? 1 : 3) : 0)
    if (score > bestScore) [best, bestScore] = [review, score]
  }
  return best
}

export function sum(name: string, tallies: readonly Tally[]): Tally {
  const total = newTally(name)
  for (const tally of tallies) {
    for (const key of ['truth', 'found', 'invented', 'ms'] as const) total[key] += tally[key]
    for (const field of FIELDS) {
      total.right[field] += tally.right[field]
      total.asked[field] += tally.asked[field]
    }
  }
  return total
}

const share = (right: number, asked: number): string => (asked === 0 ? '-' : `${((100 * right) / asked).toFixed(1)}%`)

export const heading = (): string =>
  'capture'.padEnd(42) + ['truth', 'found', 'invented', 'ms', ...FIELDS].map((head) => head.padStart(9)).join('')

export function row(tally: Tally): string {
  const counts = [tally.truth, tally.found, tally.invented, Math.round(tally.ms)].map(String)
  const shares = FIELDS.map((field) => share(tally.right[field], tally.asked[field]))
  return tally.name.padEnd(42) + [...counts, ...shares].map((cell) => cell.padStart(9)).join('')
}

/** The least shares that pass. */
export interface Gates {
  found: number
  /** Of the reviews read. */
  invented: number
  fields: Partial<Record<Field, number>>
}

/** What misses its gate, as sentences; none when all is well. */
export function failures(total: Tally, gates: Gates): string[] {
  const read = total.found + total.invented
  const percent = (least: number): string => `${Math.round(least * 1000) / 10} %`
  const below = Object.entries(gates.fields) as [Field, number][]
  return [
    ...(total.found < gates.found * total.truth ? [`reviews found below ${percent(gates.found)}`] : []),
    ...(total.invented > gates.invented * read ? [`${total.invented} of ${read} reviews invented`] : []),
    ...below
      .filter(([field, least]) => total.right[field] < least * total.asked[field])
      .map(([field, least]) => `${field} right below ${percent(least)}`),
  ]
}
