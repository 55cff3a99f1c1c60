import { describe, expect, test } from 'vitest'
import { decodeListing } from '../../src/engine/codec.ts'
import { judge, judgeSteps } from '../../src/engine/judge.ts'
import { serialise } from '../../src/engine/serialise.ts'
import { finish } from '../../src/engine/steps.ts'
import type { Listing, Verdict } from '../../src/engine/types.ts'
import { chanceOf, seedOf } from '../campaigns/chance.ts'
import { generated } from '../campaigns/generated.ts'

/*
 * What holds for every listing there can be, checked on listings no shop would show: hostile strings, missing fields,
 * contradictions. PROPERTIES=10000 npx vitest run test/engine/properties.test.ts checks ten thousand.
 */
const LISTINGS = Number(process.env.PROPERTIES ?? 1_500)
const SEED = 20_261_126
const NOW = { now: '2026-11-01T08:00:00Z' }
const CLASSES = ['organised', 'incentivised', 'low-information', 'platform-default', 'ordinary']

/** Whatever is wrong with a verdict, in words; empty when nothing is. */
function faults(listing: Listing, verdict: Verdict): string[] {
  const found: string[] = []
  const check = (holds: boolean, what: string): void => {
    if (!holds) found.push(what)
  }
  const texts = new Map<string, number>()
  for (const { id, text } of listing.reviews) texts.set(id, Math.max(text.length, texts.get(id) ?? 0))
  const { band, score, interval, suspiciousShare: share, stars } = verdict
  check((score === null) === (band === 'not-enough-data'), 'a number exactly when there is enough data')
  if (score !== null && interval && share) {
    check(0 <= interval[0] && interval[0] <= score && score <= interval[1] && interval[1] <= 100, 'interval')
    check(0 <= share.low && share.low <= share.mean && share.mean <= share.high && share.high <= 1, 'share')
  }
  check(listing.reviews.length >= 5 || band === 'not-enough-data', 'fewer than five reviews are not judged')
  if (stars.adjusted !== null && stars.low !== null && stars.high !== null)
    check(1 <= stars.low && stars.low <= stars.adjusted && stars.adjusted <= stars.high && stars.high <= 5, 'stars')
  for (const finding of verdict.findings) {
    if (finding.kind === 'abstained') continue
    const { signal, weight, evidence, innocent } = finding
    check(Number.isFinite(weight) && weight >= 0, `${signal}: weight ${weight}`)
    check(weight === 0 || innocent.length > 0, `${signal}: an ordinary explanation`)
    check(
      weight === 0 || evidence.some((one) => one.reviews.length > 0 || one.observed !== null),
      `${signal}: evidence`,
    )
    for (const { reviews, quotes, observed, expected } of evidence) {
      check(
        reviews.every((id) => texts.has(id)),
        `${signal}: names existing reviews`,
      )
      check(
        [observed, expected].every((one) => one === null || Number.isFinite(one)),
        `${signal}: finite numbers`,
      )
      for (const { review, start, end } of quotes)
        check(
          reviews.includes(review) && start >= 0 && start < end && end <= (texts.get(review) ?? 0),
          `${signal}: quote`,
        )
    }
  }
  check(verdict.reviews.length === listing.reviews.length, 'every review')
  verdict.reviews.forEach(({ id, suspicion, class: own, findings }, i) => {
    check(id === listing.reviews[i]?.id && suspicion >= 0 && suspicion <= 1 && CLASSES.includes(own), `review ${id}`)
    check(
      findings.every((index) => verdict.findings[index]?.kind === 'measured'),
      `review ${id}: findings`,
    )
  })
  return found
}

/** Band, score and suspicions by review: what page order must not touch. Rows of one id are told apart by content. */
function orderFree(listing: Listing, verdict: Verdict): string {
  const rows = verdict.reviews.map(({ suspicion }, i) => `${JSON.stringify(listing.reviews[i])} ${suspicion}`)
  return [verdict.band, verdict.score, verdict.interval, ...rows.sort()].join('\n')
}

describe(`over ${LISTINGS} generated listings`, () => {
  test('verdicts are sound, deterministic, and free of page order', { timeout: 30 * 60_000 }, () => {
    let bands = new Set<string>()
    for (let i = 0; i < LISTINGS; i++) {
      const chance = chanceOf(seedOf(SEED, `${i}`))
      const decoded = decodeListing(JSON.parse(JSON.stringify(generated(chance))))
      if (!decoded.ok) throw new Error(`listing ${i} does not decode: ${decoded.error}`)
      const listing = decoded.value
      const verdict = judge(listing, NOW)
      bands = bands.add(verdict.band)
      expect(faults(listing, verdict), `listing ${i}`).toEqual([])
      const bytes = serialise(verdict)
      expect(serialise(JSON.parse(bytes) as Verdict), `listing ${i}`).toBe(bytes)
      if (i % 3 === 0) expect(serialise(finish(judgeSteps(structuredClone(listing), NOW))), `listing ${i}`).toBe(bytes)
      const mixed = { ...listing, reviews: chance.shuffled(listing.reviews) }
      expect(orderFree(mixed, judge(mixed, NOW)), `listing ${i}`).toBe(orderFree(listing, verdict))
    }
    // The generator must reach every answer, or the checks above say little.
    expect([...bands].sort()).toEqual(['no-signs', 'not-enough-data', 'some-signs', 'strong-signs'])
  })

  test('half of a listing never has a narrower interval', { timeout: 10 * 60_000 }, () => {
    let compared = 0
    for (let i = 0; i < LISTINGS / 3; i++) {
      const chance = chanceOf(seedOf(SEED, `half ${i}`))
      const decoded = decodeListing(JSON.parse(JSON.stringify(generated(chance))))
      if (!decoded.ok) continue
      const whole = judge(decoded.value, NOW).interval
      const reviews = chance.shuffled(decoded.value.reviews).slice(0, decoded.value.reviews.length >> 1)
      const part = judge({ ...decoded.value, reviews }, NOW).interval
      if (!whole || !part) continue
      compared++
      expect(part[1] - part[0], `listing ${i}`).toBeGreaterThanOrEqual(whole[1] - whole[0])
    }
    expect(compared).toBeGreaterThan(LISTINGS / 60)
  })
})
