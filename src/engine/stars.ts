import type { Prepared } from './signal.ts'
import type { AdjustedStars, ReviewClass } from './types.ts'

/** Pseudo-reviews that hold the shift back in a small sample. */
const HOLD = 10
/** Smaller shifts than this are not told apart from noise. */
const NOTABLE = 0.1
const FEWEST = 5

/**
 * The mean stars as they would be if unusual reviews counted less. The shift is measured on the reviews read and
 * applied to the mean the shop states, because what a page shows first is not a fair sample of its stars.
 * Suspicion must come without rating and timing families, or every five-star listing would lower itself.
 * @returns `adjusted`, `low` and `high` are `null` below five kept reviews; equal to the stated mean (or the mean of
 * what was read, where none is stated) when the shift is under 0.1.
 */
export function adjustedStars(
  reviews: readonly Prepared[],
  suspicion: Float64Array,
  classes: readonly ReviewClass[],
  stated: number | null,
): AdjustedStars {
  let plainWeight = 0
  let plain = 0
  let weight = 0
  let sum = 0
  let squares = 0
  let kept = 0
  for (const { at, review } of reviews) {
    if (review.stars === null) continue
    plainWeight += 1
    plain += review.stars
    const w = (1 - (suspicion[at] ?? 0)) * (WORTH[classes[at] ?? 'ordinary'] ?? 1)
    weight += w
    sum += w * review.stars
    squares += w * review.stars * review.stars
    if (classes[at] === 'ordinary' || classes[at] === 'low-information') kept += 1
  }
  if (kept < FEWEST || weight <= 0) return { stated, adjusted: null, low: null, high: null, kept }
  const mean = sum / weight
  const shift = ((mean - plain / plainWeight) * plainWeight) / (plainWeight + HOLD)
  const base = stated ?? plain / plainWeight
  const adjusted = Math.abs(shift) < NOTABLE ? base : clamp(base + shift)
  const spread = 1.645 * Math.sqrt(Math.max(0, squares / weight - mean * mean) / (weight + 1))
  return {
    stated,
    adjusted: cents(adjusted),
    low: cents(clamp(adjusted - spread)),
    high: cents(clamp(adjusted + spread)),
    kept,
  }
}

/** What a review's stars are worth beside its suspicion: the shop's own entries nothing, rewarded ones half. */
const WORTH: Partial<Record<ReviewClass, number>> = { 'platform-default': 0, incentivised: 0.5 }

const clamp = (stars: number): number => Math.min(5, Math.max(1, stars))
const cents = (stars: number): number => Math.round(stars * 100) / 100
