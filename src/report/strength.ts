export const STRENGTHS = ['info', 'weak', 'medium', 'strong'] as const
export type Strength = (typeof STRENGTHS)[number]

/**
 * The weight of a finding in words: `info` weighs nothing, `weak` less than 1 nat (odds of less than 3 to 1), `medium`
 * less than 2.5 (12 to 1), `strong` more. A weight belongs to a pattern, never to one review.
 */
export function strengthOf(weight: number): Strength {
  if (weight <= 0) return 'info'
  if (weight < 1) return 'weak'
  return weight < 2.5 ? 'medium' : 'strong'
}
