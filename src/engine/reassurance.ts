import type { Prepared } from './signal.ts'
import { mannerOf } from './text/manner.ts'
import type { Listing } from './types.ts'

/**
 * What speaks for a review, in nats at or below 0. Never guilt: a review without any of it stays at the prior. Directions
 * are those of the literature, sizes a third to a half of what was measured on the first halves of the sets named
 * (`npm run accuracy` prints what they reach on the others).
 */
const REASSURANCE = {
  /** A text of its own of this length (science note 1.14). */
  longText: 160,
  long: -0.3,
  /** A follow-up at least so many days later (science note 4). */
  laterDays: 14,
  later: -0.8,
  /** Stars of 2 to 4: buying moderate stars is rarer than buying five or one (EXT in Rayana & Akoglu, KDD 2015). */
  moderate: -0.35,
  /** Stars next to the mean of all others, fading to nothing at two stars' distance (RD, ibid.). */
  agreeing: -0.35,
  agreeingWithin: 2,
  /** From so many reviews on, one bought review gains ever less (Luca & Zervas, Management Science 2016). */
  crowd: 50,
  perCrowd: -0.3,
  mostCrowd: -0.9,
  /** A rich vocabulary, from `poor` to `rich` (canned and ordered praise repeats itself). */
  variety: -0.6,
  poor: 0.55,
  rich: 0.8,
  /** Words that weigh and doubt, up to `mostDoubts`; written numbers, up to `mostFigures`: things seen, not praised. */
  doubt: -0.08,
  mostDoubts: 5,
  figure: -0.15,
  mostFigures: 3,
} as const
const FEWEST_STARS = 20

/** By `Prepared.at`. */
export interface Reassurance {
  /** Holds whatever else is seen. */
  firm: Float64Array
  /** Yields to evidence: what is organised may well be written with care. */
  soft: Float64Array
  /** As `soft`, and made of stars: left out where stars are adjusted. */
  stars: Float64Array
}

/** Photos are left out on purpose: on listings observed buying reviews, more photos meant more suspicion. Linear. */
export function reassuranceOf(reviews: readonly Prepared[], listing: Listing): Reassurance {
  const crowd = crowdWeight(reviews, listing)
  const stars = starWeights(reviews)
  const firm = new Float64Array(reviews.length)
  const soft = new Float64Array(reviews.length)
  for (const prepared of reviews) {
    firm[prepared.at] = cameBackLater(prepared) ? REASSURANCE.later : 0
    soft[prepared.at] = crowd + mannerWeight(prepared.canonical)
  }
  return { firm, soft, stars }
}

function cameBackLater({ review, day }: Prepared): boolean {
  return review.followUps.some(({ text, postedOn }) => {
    const on = postedOn === null || day === null ? null : Date.parse(postedOn.slice(0, 10)) / 86_400_000
    return text.length >= 8 && on !== null && day !== null && on - day >= REASSURANCE.laterDays
  })
}

function crowdWeight(reviews: readonly Prepared[], { stated }: Listing): number {
  let people = 0
  for (const { platformDefault } of reviews) if (!platformDefault) people++
  const crowd = Math.max(people, stated.reviewCount ?? 0)
  return Math.max(REASSURANCE.mostCrowd, REASSURANCE.perCrowd * Math.max(0, Math.log(crowd / REASSURANCE.crowd)))
}

function mannerWeight(canonical: string): number {
  if (canonical === '') return 0
  const { variety, doubts, figures } = mannerOf(canonical)
  const rich = Math.min(1, Math.max(0, (variety - REASSURANCE.poor) / (REASSURANCE.rich - REASSURANCE.poor)))
  return (
    (canonical.length >= REASSURANCE.longText ? REASSURANCE.long : 0) +
    REASSURANCE.variety * rich +
    REASSURANCE.doubt * Math.min(REASSURANCE.mostDoubts, doubts) +
    REASSURANCE.figure * Math.min(REASSURANCE.mostFigures, figures)
  )
}

function starWeights(reviews: readonly Prepared[]): Float64Array {
  const out = new Float64Array(reviews.length)
  let sum = 0
  let rated = 0
  for (const { review, platformDefault } of reviews) {
    if (review.stars === null || platformDefault) continue
    sum += review.stars
    rated += 1
  }
  if (rated < FEWEST_STARS) return out
  for (const { at, review, platformDefault } of reviews) {
    if (review.stars === null || platformDefault) continue
    const apart = Math.abs(review.stars - (sum - review.stars) / (rated - 1))
    const moderate = review.stars >= 2 && review.stars <= 4 ? REASSURANCE.moderate : 0
    out[at] = moderate + REASSURANCE.agreeing * Math.max(0, 1 - apart / REASSURANCE.agreeingWithin)
  }
  return out
}
