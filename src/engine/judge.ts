import { assembliesIn } from './assembled/assemblies.ts'
import { bandOf, type Grounds, type Measurement, shareOf, suspicions } from './fusion.ts'
import { prepareSteps } from './prepare.ts'
import { reassuranceOf } from './reassurance.ts'
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
  const clusters = clusterMean(measurements, sample.reviews.length)
  const share = shareOf(suspicion, information(sample.reviews, classes), clusters, listing.coverage)
  const band = bandOf(share, groundsOf(sample.reviews, measurements))
  const enough = band !== 'not-enough-data'
  yield
  const findings = measurements.map(findingOf)
  const starSuspicion = suspicions(sample.reviews, measurements, reassurance, ['rating', 'time'])
  return {
    schema: 'brushlight/verdict/1',
    listing: { site: listing.site, id: listing.id, url: listing.url },
    engine: ENGINE,
    judgedAt: options.now,
    band,
    score: enough ? Math.round(share.score) : null,
    interval: enough ? [Math.floor(share.interval[0]), Math.ceil(share.interval[1])] : null,
    suspiciousShare: enough ? { mean: fine(share.mean), low: fine(share.low), high: fine(share.high) } : null,
    stars: adjustedStars(sample.reviews, starSuspicion, classes, listing.stated.meanStars),
    findings,
    reviews: reviewVerdicts(listing, preparedOf, suspicion, classes, measurements),
  }
}

function* measure(sample: Sample): Steps<Measurement[]> {
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

/** How much each review tells about the listing, 0 to 1 (science note 1.14). */
function information(reviews: readonly Prepared[], classes: readonly ReviewClass[]): Float64Array {
  return Float64Array.from(reviews, ({ at, lowInformation }) => {
    if (classes[at] === 'platform-default') return 0
    if (lowInformation || classes[at] === 'low-information') return 0.3
    return classes[at] === 'incentivised' ? 0.5 : 1
  })
}

/** Reviews per independent text: 1 when no text is shared. */
function clusterMean(measurements: readonly Measurement[], reviews: number): number {
  let copies = 0
  for (const { signal, reading } of measurements) {
    if (signal.id !== 'near-duplicate' || reading.kind !== 'measured') continue
    for (const { claim, reviews: members } of reading.evidence)
      if (claim !== 'near-duplicate.elsewhere') copies += members.length - 1
  }
  return reviews === 0 ? 1 : reviews / Math.max(1, reviews - copies)
}

function groundsOf(reviews: readonly Prepared[], measurements: readonly Measurement[]): Grounds {
  const able = new Set<Family>()
  const firing = new Set<Family>()
  const exact = new Map<Family, Set<number>>()
  let strongest = 0
  let admitted = false
  for (const { signal, reading } of measurements) {
    if (reading.kind !== 'measured') continue
    able.add(signal.family)
    strongest = Math.max(strongest, reading.weight)
    if (reading.weight >= 1) firing.add(signal.family)
    if (signal.id === 'incentive' && reading.weight >= 2) admitted = true
    const named = exact.get(signal.family) ?? new Set()
    for (const [at, { weight, exact: isExact }] of reading.reviews) if (isExact && weight >= 1) named.add(at)
    exact.set(signal.family, named)
  }
  return {
    reviews: reviews.filter(({ platformDefault }) => !platformDefault).length,
    familiesAble: able.size,
    familiesFiring: firing.size,
    exactReviewers: Math.max(0, ...[...exact.values()].map(({ size }) => size)),
    strongest,
    admitted,
  }
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
