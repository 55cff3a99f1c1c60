import { assembliesIn } from './assembled/assemblies.ts'
import { type Measurement, PRIOR, suspicions, voicesOf, WITHOUT_STARS } from './fusion.ts'
import { prepareSteps } from './prepare.ts'
import { reassuranceOf } from './reassurance.ts'
import { bandOf, type Grounds, namesEnough, shareAt, shareOf } from './share.ts'
import type { Past, Prepared, Reading, Sample } from './signal.ts'
import { mentionsOf } from './signals/incentive.ts'
import { SIGNALS } from './signals.ts'
import { adjustedStars } from './stars.ts'
import { finish, type Steps } from './steps.ts'
import type { Family, Finding, Listing, ReviewClass, SignalId, Verdict } from './types.ts'
import { ENGINE } from './version.ts'

/**
 * Judges one listing.
 * @param options.now ISO 8601 UTC, written into the verdict; nothing else depends on the clock.
 * @param options.past what other listings have shown, or `null` to judge the listing alone.
 * @returns the verdict; the same input gives the same bytes, and page order changes neither band, score nor any
 * suspicion. Near-linear in the length of all texts.
 */
export const judge = (listing: Listing, options: JudgeOptions): Verdict => finish(judgeSteps(listing, options))

interface JudgeOptions {
  now: string
  past?: Past | null
}

/**
 * The same in pieces of a few milliseconds, so that a worker can answer messages in between. The verdict is the same
 * byte for byte, however long the pauses.
 */
export function* judgeSteps(listing: Listing, options: JudgeOptions): Steps<Verdict> {
  const { sample, preparedOf } = yield* prepareSteps(listing, options.past ?? null)
  const measurements = yield* measure(sample)
  const reassurance = reassuranceOf(sample.reviews, listing)
  const suspicion = suspicions(sample.reviews, measurements, reassurance)
  const assembled = assembliesIn(sample)
  const classes = sample.reviews.map((prepared) =>
    classOf(prepared, suspicion, measurements, assembled.has(prepared.at)),
  )
  const share = shareOf(suspicion, information(sample.reviews), listing.coverage)
  const band = bandOf(share, groundsOf(sample.reviews, measurements, suspicion))
  const enough = band !== 'not-enough-data'
  yield
  const findings = measurements.map(findingOf)
  const starSuspicion = suspicions(sample.reviews, measurements, reassurance, WITHOUT_STARS)
  return {
    schema: 'brushlight/verdict/1',
    listing: { site: listing.site, id: listing.id, url: listing.url },
    engine: ENGINE,
    judgedAt: options.now,
    band,
    score: enough ? share.score : null,
    interval: enough ? share.interval : null,
    suspiciousShare: enough ? suspiciousShare(share.score, share.interval) : null,
    stars: adjustedStars(sample.reviews, starSuspicion, classes, listing.stated.meanStars),
    findings,
    reviews: reviewVerdicts(listing, preparedOf, suspicion, classes, measurements),
  }
}

/** The share that the score stands for: one number said in two ways must not be two numbers. */
const suspiciousShare = (score: number, [low, high]: [number, number]): Verdict['suspiciousShare'] => ({
  mean: fine(shareAt(score)),
  low: fine(shareAt(high)),
  high: fine(shareAt(low)),
})

/** What every signal says of a sample, in pieces. */
export function* measure(sample: Sample): Steps<Measurement[]> {
  const readings = new Map<SignalId, Reading>()
  const measurements: Measurement[] = []
  for (const signal of SIGNALS) {
    yield
    const reading = signal.steps ? yield* signal.steps(sample, readings) : signal.measure(sample, readings)
    readings.set(signal.id, reading)
    measurements.push({ signal, reading })
  }
  yield
  return measurements
}

function findingOf({ signal, reading }: Measurement): Finding {
  const head = { signal: signal.id, family: signal.family }
  if (reading.kind === 'abstained') return { ...head, kind: 'abstained', why: reading.why }
  const { weight, evidence, innocent } = reading
  return { ...head, kind: 'measured', weight: fine(weight), evidence, innocent }
}

/** Suspicion above which a review counts as part of something organised, given a finding that names it. */
const ORGANISED = 0.2

/** @param assembled put together from other reviews: a tool's doing, whoever used it, unless an exact fact says more. */
function classOf(
  prepared: Prepared,
  suspicion: Float64Array,
  measurements: readonly Measurement[],
  assembled: boolean,
): ReviewClass {
  if (prepared.platformDefault) return 'platform-default'
  const mentions = mentionsOf(prepared)
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

/** How much each review tells about the listing, 0 to 1, by itself (science note 1.14). Ask after measuring. */
export function information(reviews: readonly Prepared[]): Float64Array {
  return Float64Array.from(reviews, (prepared) => {
    if (prepared.platformDefault) return 0
    if (prepared.lowInformation) return 0.3
    return mentionsOf(prepared).some(({ kind }) => kind !== 'reported') ? 0.5 : 1
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
    if (reading.weight >= 1) firing.add(signal.family)
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

function reviewVerdicts(
  listing: Listing,
  preparedOf: (index: number) => number,
  suspicion: Float64Array,
  classes: readonly ReviewClass[],
  measurements: readonly Measurement[],
): Verdict['reviews'] {
  const namedBy = new Map<string, number[]>()
  measurements.forEach(({ reading }, index) => {
    if (reading.kind !== 'measured') return
    const ids = new Set(reading.evidence.flatMap(({ reviews }) => reviews))
    for (const id of ids) namedBy.set(id, [...(namedBy.get(id) ?? []), index])
  })
  return listing.reviews.map(({ id }, index) => {
    const at = preparedOf(index)
    return {
      id,
      suspicion: fine(suspicion[at] ?? 0),
      class: classes[at] ?? 'ordinary',
      findings: namedBy.get(id) ?? [],
    }
  })
}

/** Four decimals: finer differences mean nothing and would only make verdicts look exact. */
const fine = (value: number): number => Math.round(value * 10_000) / 10_000
