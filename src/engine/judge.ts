import { isSale } from './burst/sales.ts'
import { type Measurement, suspicions, WITHOUT_STARS } from './fusion.ts'
import { leftOutOf } from './left-out.ts'
import { shareAt } from './share.ts'
import { adjustedStars } from './stars.ts'
import { finish, type Steps } from './steps.ts'
import type { Finding, LeftOut, Listing, Verdict } from './types.ts'
import { ENGINE } from './version.ts'
import { NOTHING_LEFT_OUT, ordinaryFrom, type Weighed, type WeighOptions, weighSteps } from './weigh.ts'

/**
 * Judges one listing.
 * @param options.now ISO 8601 UTC, written into the verdict; nothing else depends on the clock.
 * @param options.past what other listings have shown, or `null` to judge the listing alone.
 * @param options.sensitivity where the bands begin; any but `usual` is named in the verdict.
 * @param options.saleCalendar false leaves known sales out of the ordinary explanations; nothing else depends on it.
 * @returns the verdict; the same input gives the same bytes, and page order changes neither band, score nor any
 * suspicion. Near-linear in the length of all texts.
 */
export const judge = (listing: Listing, options: JudgeOptions): Verdict => finish(judgeSteps(listing, options))

interface JudgeOptions extends WeighOptions {
  now: string
  saleCalendar?: boolean
}

/**
 * The same in pieces of a few milliseconds, so that a worker can answer messages in between. The verdict is the same
 * byte for byte, however long the pauses.
 */
export function* judgeSteps(listing: Listing, options: JudgeOptions): Steps<Verdict> {
  const { sensitivity, saleCalendar = true } = options
  const weighed = yield* weighSteps(listing, options)
  const { sample, kept, measurements, used, reassurance, classes, share, band } = weighed
  const enough = band !== 'not-enough-data'
  yield
  const starSuspicion = ordinaryFrom(kept, suspicions(sample.reviews, used, reassurance, WITHOUT_STARS))
  const leftOut = leftOutOf(options.leftOut ?? NOTHING_LEFT_OUT, measurements, listing)
  return {
    schema: 'brushlight/verdict/1',
    listing: { site: listing.site, id: listing.id, url: listing.url },
    engine: ENGINE,
    ...(sensitivity && sensitivity !== 'usual' && { sensitivity }),
    judgedAt: options.now,
    band,
    score: enough ? share.score : null,
    interval: enough ? share.interval : null,
    suspiciousShare: enough ? suspiciousShare(share.score, share.interval) : null,
    stars: adjustedStars(sample.reviews, starSuspicion, classes, listing.stated.meanStars),
    findings: measurements.map((each) => findingOf(each, leftOut, saleCalendar)),
    reviews: reviewVerdicts(listing, weighed),
    ...(leftOut && { leftOut }),
  }
}

/** The share that the score stands for: one number said in two ways must not be two numbers. */
const suspiciousShare = (score: number, [low, high]: [number, number]): Verdict['suspiciousShare'] => ({
  mean: fine(shareAt(score)),
  low: fine(shareAt(high)),
  high: fine(shareAt(low)),
})

function findingOf({ signal, reading }: Measurement, leftOut: LeftOut | undefined, saleCalendar: boolean): Finding {
  const head = { signal: signal.id, family: signal.family }
  if (reading.kind === 'abstained') return { ...head, kind: 'abstained', why: reading.why }
  const { weight, evidence, innocent } = reading
  const counts = !leftOut?.signals.includes(signal.id)
  const said = saleCalendar ? innocent : innocent.filter((key) => !isSale(key))
  return { ...head, kind: 'measured', weight: counts ? fine(weight) : 0, evidence, innocent: said }
}

function reviewVerdicts(
  listing: Listing,
  { preparedOf, suspicion, classes, measurements }: Weighed,
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
