import { assembliesIn } from './assembled/assemblies.ts'
import { type Measurement, PRIOR, suspicions, voicesOf } from './fusion.ts'
import { counted, partedBy } from './left-out.ts'
import { prepareSteps } from './prepare.ts'
import { type Reassurance, reassuranceOf } from './reassurance.ts'
import { SENSITIVITY, type Sensitivity } from './sensitivity.ts'
import { bandOf, FIRING, type Grounds, namesEnough, type Share, shareOf } from './share.ts'
import type { Past, Prepared, Reading, Sample, Snapshot } from './signal.ts'
import { mentionsOf } from './signals/incentive.ts'
import { SIGNALS } from './signals.ts'
import type { Steps } from './steps.ts'
import type { Band, Family, LeftOut, Listing, ReviewClass, SignalId } from './types.ts'

export interface WeighOptions {
  past?: Past | null
  /** Earlier readings of this listing, oldest first, where no past is known: what an extension remembers. */
  earlier?: readonly Snapshot[]
  /** What the shopper disagrees with. */
  leftOut?: LeftOut
  /** Where the bands begin; nothing else depends on it. */
  sensitivity?: Sensitivity
}

export const NOTHING_LEFT_OUT: LeftOut = { signals: [], reviews: [] }

/** All that a verdict is made from. */
export interface Weighed {
  /** Reviews left out stand last, from `kept` on. */
  sample: Sample
  kept: number
  preparedOf: (index: number) => number
  /** What was seen, and what of it counts. */
  measurements: readonly Measurement[]
  used: readonly Measurement[]
  reassurance: Reassurance
  /** By `Prepared.at`, as `information` and `classes`. */
  suspicion: Float64Array
  information: Float64Array
  classes: readonly ReviewClass[]
  share: Share
  grounds: Grounds
  band: Band
}

/** Prepares, measures and weighs a listing, in pieces: all of a verdict but its words. */
export function* weighSteps(listing: Listing, options: WeighOptions): Steps<Weighed> {
  const leftOut = options.leftOut ?? NOTHING_LEFT_OUT
  const prepared = yield* prepareSteps(listing, options.past ?? null)
  const { earlier } = options
  const parted = partedBy(
    earlier ? { ...prepared, sample: { ...prepared.sample, earlier } } : prepared,
    listing,
    leftOut,
  )
  const { sample, seen, kept, preparedOf } = parted
  const measurements = yield* measure(seen, sample)
  const used = counted(measurements, leftOut)
  const reassurance = reassuranceOf(sample.reviews, listing)
  const suspicion = ordinaryFrom(kept, suspicions(sample.reviews, used, reassurance))
  const rewards = !leftOut.signals.includes('incentive')
  const assembled = leftOut.signals.includes('assembled-text') ? new Map() : assembliesIn(seen)
  const classes = sample.reviews.map((prepared) =>
    prepared.at < kept
      ? classOf(prepared, suspicion, used, assembled.has(prepared.at), rewards)
      : classOf(prepared, suspicion, [], false, false),
  )
  const told = information(sample.reviews, (at) => rewards && at < kept)
  const share = shareOf(suspicion, told, listing.coverage)
  const grounds = groundsOf(sample.reviews, used, suspicion)
  const band = bandOf(share, grounds, SENSITIVITY[options.sensitivity ?? 'usual'])
  return {
    sample,
    kept,
    preparedOf,
    measurements,
    used,
    reassurance,
    suspicion,
    information: told,
    classes,
    share,
    grounds,
    band,
  }
}

/** Reviews left out are ordinary: nothing speaks against them, and nothing for the others. */
export const ordinaryFrom = (kept: number, suspicion: Float64Array): Float64Array => suspicion.fill(PRIOR, kept)

/**
 * What every signal says of a sample, in pieces.
 * @param whole with the reviews left out: who compares readings must not miss them.
 */
export function* measure(sample: Sample, whole: Sample = sample): Steps<Measurement[]> {
  const readings = new Map<SignalId, Reading>()
  const measurements: Measurement[] = []
  for (const signal of SIGNALS) {
    yield
    const own = signal.family === 'sales' ? whole : sample
    const reading = signal.steps ? yield* signal.steps(own, readings) : signal.measure(own, readings)
    readings.set(signal.id, reading)
    measurements.push({ signal, reading })
  }
  yield
  return measurements
}

/** Suspicion above which a review counts as part of something organised, given a finding that names it. */
const ORGANISED = 0.2

/**
 * @param assembled put together from other reviews: a tool's doing, whoever used it, unless an exact fact says more.
 * @param rewards whether mentions of rewards count.
 */
function classOf(
  prepared: Prepared,
  suspicion: Float64Array,
  measurements: readonly Measurement[],
  assembled: boolean,
  rewards: boolean,
): ReviewClass {
  if (prepared.platformDefault) return 'platform-default'
  const mentions = rewards ? mentionsOf(prepared) : []
  if (mentions.some(({ kind }) => kind !== 'reported')) return 'incentivised'
  const uninformative = prepared.lowInformation || assembled
  // Who tells that stars were asked or paid for does not do what was asked.
  if (mentions.length > 0) return uninformative ? 'low-information' : 'ordinary'
  const named = measurements.some(({ reading }) => {
    const own = reading.kind === 'measured' ? reading.reviews.get(prepared.at) : undefined
    return own !== undefined && own.weight >= 0.5 && (own.exact || !assembled)
  })
  if (named && (suspicion[prepared.at] ?? 0) >= ORGANISED) return 'organised'
  return uninformative ? 'low-information' : 'ordinary'
}

/**
 * How much each review tells about the listing, 0 to 1, by itself (science note 1.14). Ask after measuring.
 * @param rewards whether a mention of a reward in the review at this position counts.
 */
export function information(reviews: readonly Prepared[], rewards = (_at: number): boolean => true): Float64Array {
  return Float64Array.from(reviews, (prepared) => {
    if (prepared.platformDefault) return 0
    if (prepared.lowInformation) return 0.3
    return rewards(prepared.at) && mentionsOf(prepared).some(({ kind }) => kind !== 'reported') ? 0.5 : 1
  })
}

function groundsOf(
  reviews: readonly Prepared[],
  measurements: readonly Measurement[],
  suspicion: Float64Array,
): Grounds {
  const able = new Set<Family>()
  const firing = new Set<Family>()
  const exact = new Map<Family, Set<number>>()
  let strongest = 0
  let voices = 0
  let mostNamed = 0
  for (const { signal, reading } of measurements) {
    // Reviews of another product are said plainly; they are no reason to distrust the rest.
    if (reading.kind !== 'measured' || signal.family === 'topic') continue
    able.add(signal.family)
    if (reading.weight >= FIRING.weight) firing.add(signal.family)
    if (signal.id === 'incentive') voices = voicesOf(reading)
    const named = exact.get(signal.family) ?? new Set()
    let against = 0
    for (const [at, { weight, exact: isExact }] of reading.reviews) {
      if (weight > 0) against++
      if (isExact && weight >= 1) named.add(at)
    }
    exact.set(signal.family, named)
    if (reading.weight >= 1) mostNamed = Math.max(mostNamed, against)
    // A finding about the listing alone names nobody.
    if (namesEnough(against) || reading.reviews.size === 0) strongest = Math.max(strongest, reading.weight)
  }
  return {
    reviews: reviews.filter(({ platformDefault }) => !platformDefault).length,
    familiesAble: able.size,
    familiesFiring: firing.size,
    exactReviewers: Math.max(0, ...[...exact.values()].map(({ size }) => size)),
    strongest,
    named: mostNamed,
    voices,
    hostile: isHostile(reviews, suspicion),
  }
}

function isHostile(reviews: readonly Prepared[], suspicion: Float64Array): boolean {
  let low = 0
  let rated = 0
  for (const { at, review } of reviews) {
    if (review.stars === null) continue
    const excess = Math.max(0, (suspicion[at] ?? 0) - PRIOR)
    rated += excess
    if (review.stars <= 2) low += excess
  }
  return low * 2 > rated
}
