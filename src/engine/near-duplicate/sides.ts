import type { Prepared } from '../signal.ts'

/** Mean stars of a group this near to those of the other reviews: it serves no side. */
const SAME_STARS = 0.35

/** Texts whose stars are like everybody else's, or that show none, cannot be told from filler text for points. */
export function servesNoSide(members: readonly Prepared[], reviews: readonly Prepared[]): boolean {
  const inside = new Set(members.map(({ at }) => at))
  const own = meanStars(members)
  const others = meanStars(reviews.filter(({ at }) => !inside.has(at)))
  return own === null || others === null || Math.abs(own - others) < SAME_STARS
}

function meanStars(reviews: readonly Prepared[]): number | null {
  let sum = 0
  let count = 0
  for (const { review, platformDefault } of reviews)
    if (review.stars !== null && !platformDefault) {
      sum += review.stars
      count++
    }
  return count === 0 ? null : sum / count
}
