import { describe, expect, test } from 'vitest'
import { judge, judgeSteps } from '../../src/engine/judge.ts'
import type { Listing, Review } from '../../src/engine/types.ts'
import { DEMO, listing, person, review, shuffled } from './listings.ts'

const NOW = { now: '2026-11-01T08:00:00Z' }
const ordinary = DEMO.find(({ expected }) => expected === 'no-signs')?.listing as Listing
const brushed = DEMO.find(({ expected }) => expected === 'strong-signs')?.listing as Listing

describe('the demo shop', () => {
  test.each(DEMO.map(({ slug, expected, listing: shown }) => [slug, expected, shown] as const))(
    '%s: %s',
    (_, expected, shown) => {
      expect(judge(shown, NOW).band).toBe(expected)
    },
  )
})

describe('a verdict', () => {
  test('is the same bytes for the same input, and its numbers do not depend on page order', () => {
    for (const { listing: shown } of DEMO) {
      const verdict = judge(shown, NOW)
      expect(JSON.stringify(judge(structuredClone(shown), NOW))).toBe(JSON.stringify(verdict))
      const mixed = judge({ ...shown, reviews: shuffled(shown.reviews, 3) }, NOW)
      expect(mixed.band).toBe(verdict.band)
      expect(mixed.score).toBe(verdict.score)
      const byId = (verdictReviews: typeof verdict.reviews) =>
        new Map(verdictReviews.map(({ id, suspicion }) => [id, suspicion]))
      expect(byId(mixed.reviews)).toEqual(byId(verdict.reviews))
    }
  })

  test('is the same made in pieces, even when two are made in turns, and the pieces are many', () => {
    const [first, second] = DEMO.map(({ listing: shown }) => judgeSteps(shown, NOW))
    const [one, two] = DEMO.map(({ listing: shown }) => judge(shown, NOW))
    const made: unknown[] = []
    let turns = 0
    for (const steps of [first, second]) expect(steps).toBeDefined()
    while (!(made[0] && made[1])) {
      turns++
      for (const [index, steps] of [first, second].entries()) {
        const { done, value } = steps?.next() ?? { done: true, value: undefined }
        if (done && value) made[index] = value
      }
    }
    expect(JSON.stringify(made)).toBe(JSON.stringify([one, two]))
    expect(turns).toBeGreaterThan(10)
  })

  test('speaks of every review, in page order, in range', () => {
    for (const { listing: shown } of DEMO) {
      const verdict = judge(shown, NOW)
      expect(verdict.reviews.map(({ id }) => id)).toEqual(shown.reviews.map(({ id }) => id))
      for (const { suspicion, findings } of verdict.reviews) {
        expect(suspicion >= 0 && suspicion <= 1).toBe(true)
        for (const index of findings) expect(verdict.findings[index]?.kind).toBe('measured')
      }
    }
  })

  test('has no number exactly when there is not enough data, and the interval holds the score', () => {
    for (const { listing: shown } of DEMO) {
      const { band, score, interval, suspiciousShare } = judge(shown, NOW)
      expect(score === null).toBe(band === 'not-enough-data')
      expect(interval === null).toBe(band === 'not-enough-data')
      expect(suspiciousShare === null).toBe(band === 'not-enough-data')
      if (score !== null && interval) expect(interval[0] <= score && score <= interval[1]).toBe(true)
    }
  })
})

describe('honesty', () => {
  test('below five reviews nothing is said, whatever they say', () => {
    const admissions = [0, 1, 2, 3].map((i) =>
      review({ id: `a${i}`, reviewer: person(`P${i}`), stars: 5, text: '好评返现5元，客服说五星就给红包' }),
    )
    expect(judge(listing(admissions), NOW).band).toBe('not-enough-data')
  })

  test('an empty listing and platform defaults alone are not judged', () => {
    expect(judge(listing([]), NOW).band).toBe('not-enough-data')
    const defaults = Array.from({ length: 60 }, (_, i) =>
      review({ id: `d${i}`, stars: 5, text: '此用户没有填写评价。', platformDefault: true }),
    )
    const verdict = judge(listing(defaults), NOW)
    expect(verdict.band).toBe('not-enough-data')
    expect(new Set(verdict.reviews.map((r) => r.class))).toEqual(new Set(['platform-default']))
  })

  test('short praise is low information, never organised', () => {
    const praise = ['很好', '不错', '好用', '物流很快', '质量不错', '值得购买', '满意', '包装完好']
    const reviews = Array.from({ length: 40 }, (_, i) =>
      review({ id: `s${i}`, reviewer: person(`买家${i}号`), stars: 5, text: praise[i % praise.length] ?? '' }),
    )
    const verdict = judge(listing(reviews), NOW)
    expect(verdict.band === 'strong-signs' || verdict.band === 'some-signs').toBe(false)
    expect(verdict.reviews.every((r) => r.class === 'low-information')).toBe(true)
  })

  test('half the sample never makes the interval narrower', () => {
    for (const { listing: shown } of DEMO) {
      const whole = judge(shown, NOW).interval
      const half = shown.reviews.filter((_, i) => i % 2 === 0)
      const part = judge({ ...shown, reviews: half, coverage: { ...shown.coverage, read: half.length } }, NOW).interval
      if (!whole || !part || judge(shown, NOW).band !== 'no-signs') continue
      expect(part[1] - part[0]).toBeGreaterThanOrEqual(whole[1] - whole[0])
    }
  })

  test('a few planted copies do not sink a large ordinary listing', () => {
    const large = DEMO.filter(({ expected }) => expected === 'no-signs').flatMap((demo) => demo.listing.reviews)
    const text = 'Arrived in two days, keeps drinks hot the whole shift, everyone at the depot has ordered one since'
    const planted: Review[] = Array.from({ length: 8 }, (_, i) =>
      review({ id: `p${i}`, reviewer: person(`Rival ${i}`), stars: 5, text }),
    )
    expect(large.length).toBeGreaterThan(200)
    expect(judge(listing(large), NOW).band).toBe('no-signs')
    const after = judge(listing([...large, ...planted]), NOW)
    expect(after.band).not.toBe('strong-signs')
    expect(after.score).toBeGreaterThan(80)
  })

  test('complaints about an offer speak of the listing, not against the people who complain', () => {
    const complaints = [
      'A card in the box promised a $15 gift card for five stars. I do not trust the rating after that.',
      'Decent lid, but beware: there was a note offering an Amazon gift card if you leave a 5 star review.',
      'Do not believe the rating. The seller emailed me and offered a refund if I changed my review to five stars.',
    ]
    const reviews = [
      ...ordinary.reviews,
      ...complaints.map((text, i) => review({ id: `c${i}`, reviewer: person(`Honest ${i}`), stars: 2, text })),
    ]
    const verdict = judge(listing(reviews), NOW)
    const incentive = verdict.findings.find(({ signal }) => signal === 'incentive')
    expect(incentive?.kind === 'measured' && incentive.weight).toBeGreaterThan(1)
    const complainers = verdict.reviews.filter(({ id }) => id.startsWith('c'))
    const others = verdict.reviews.filter(({ id }) => !id.startsWith('c'))
    const mean = (list: typeof others): number => list.reduce((sum, r) => sum + r.suspicion, 0) / list.length
    expect(mean(complainers)).toBeLessThan(mean(others))
  })
})

describe('adjusted stars', () => {
  test('equal the stated mean where nothing is unusual', () => {
    const { stars } = judge({ ...ordinary, stated: { ...ordinary.stated, meanStars: 4.3 } }, NOW)
    expect(stars.stated).toBe(4.3)
    expect(stars.adjusted).toBe(4.3)
  })

  test('fall where praise is organised, within their range', () => {
    const { stars } = judge({ ...brushed, stated: { ...brushed.stated, meanStars: 4.8 } }, NOW)
    expect(stars.adjusted).toBeLessThan(4.8)
    expect(stars.low !== null && stars.adjusted !== null && stars.low <= stars.adjusted).toBe(true)
    expect(stars.high !== null && stars.adjusted !== null && stars.high >= stars.adjusted).toBe(true)
    expect(stars.kept).toBeLessThan(brushed.reviews.length)
  })

  test('are null, not zero, without stars', () => {
    const { stars } = judge({ ...ordinary, reviews: ordinary.reviews.map((r) => ({ ...r, stars: null })) }, NOW)
    expect(stars).toEqual({ stated: null, adjusted: null, low: null, high: null, kept: 0 })
  })
})
