import type { Measurement } from './fusion.ts'
import type { Preparation } from './prepare.ts'
import type { Prepared, Sample } from './signal.ts'
import type { LeftOut, Listing, SignalId } from './types.ts'

/**
 * What a shopper disagrees with. A finding left out weighs nothing, and no other finding rises for it: signals that look
 * at its reading still see it. A review left out is seen by no signal (so that counts and clusters are those of the
 * others), and counts as an ordinary review.
 */

/** A sample whose reviews left out stand last. */
export interface Parted extends Preparation {
  /** What signals see: the first `kept` of `sample.reviews`, with the same positions. */
  seen: Sample
  kept: number
}

/** Linear; without reviews to leave out it is the preparation itself. */
export function partedBy(preparation: Preparation, listing: Listing, { reviews }: Pick<LeftOut, 'reviews'>): Parted {
  const { sample, preparedOf } = preparation
  const ids = new Set(reviews)
  // Rows of several ids may be one review: whichever of them is named, that review is meant.
  const named = new Set(listing.reviews.flatMap(({ id }, row) => (ids.has(id) ? [preparedOf(row)] : [])))
  if (named.size === 0) return { sample, preparedOf, seen: sample, kept: sample.reviews.length }
  const order = [
    ...sample.reviews.filter(({ at }) => !named.has(at)),
    ...sample.reviews.filter(({ at }) => named.has(at)),
  ]
  const positions = new Uint32Array(order.length)
  const all = order.map((prepared, at): Prepared => {
    positions[prepared.at] = at
    return { ...prepared, at }
  })
  const kept = all.length - named.size
  return {
    sample: { ...sample, reviews: all },
    preparedOf: (row) => positions[preparedOf(row)] ?? 0,
    seen: { ...sample, reviews: all.slice(0, kept) },
    kept,
  }
}

/** The measurements as they count: those left out saw nothing. */
export function counted(measurements: readonly Measurement[], { signals }: Pick<LeftOut, 'signals'>): Measurement[] {
  return measurements.map((measurement) => {
    const { signal, reading } = measurement
    if (reading.kind === 'abstained' || !signals.includes(signal.id)) return measurement
    return { signal, reading: { ...reading, weight: 0, evidence: [], reviews: new Map() } }
  })
}

/**
 * What was truly left out: findings that weighed something, in the order of the signals, and reviews the listing has.
 * `undefined` for nothing: then the verdict says nothing of it.
 */
export function leftOutOf(wish: LeftOut, measurements: readonly Measurement[], listing: Listing): LeftOut | undefined {
  const signals = measurements.flatMap(({ signal, reading }): SignalId[] =>
    reading.kind === 'measured' && reading.weight > 0 && wish.signals.includes(signal.id) ? [signal.id] : [],
  )
  const wished = new Set(wish.reviews)
  const reviews = [...new Set(listing.reviews.map(({ id }) => id).filter((id) => wished.has(id)))].sort()
  return signals.length + reviews.length > 0 ? { signals, reviews } : undefined
}
