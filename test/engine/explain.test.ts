import { describe, expect, test } from 'vitest'
import { explainSteps } from '../../src/engine/explain/explain.ts'
import { judge } from '../../src/engine/judge.ts'
import { finish } from '../../src/engine/steps.ts'
import type { LeftOut, Listing, SignalId, Verdict } from '../../src/engine/types.ts'
import { DEMO, listing, person, review, shuffled } from './listings.ts'

const NOW = { now: '2026-11-01T08:00:00Z' }
const explain = (shown: Listing, leftOut?: LeftOut) => finish(explainSteps(shown, leftOut ? { leftOut } : {}))
const total = (parts: readonly { points: number }[]): number => parts.reduce((sum, { points }) => sum + points, 0)
const brushed = DEMO.find(({ expected }) => expected === 'strong-signs')?.listing as Listing

const weighing = (verdict: Verdict): SignalId[] =>
  verdict.findings.flatMap((finding) => (finding.kind === 'measured' && finding.weight > 0 ? [finding.signal] : []))

const OTHERS = [
  'The lid sticks a little in winter but loosens after a week of use.',
  'Heats two litres in about four minutes, I timed it with the oven clock.',
  'My son dropped it down the stairs and only the handle is scratched.',
  'Shorter cable than I expected, had to move the toaster.',
  'Quiet enough that the baby sleeps through it.',
  'Scale builds up under the element where the brush cannot reach.',
  'Looks nicer than in the pictures, more cream than white.',
  'Second one we own, the first went to our daughter at college.',
  'The light under the base is too bright for a bedroom.',
  'Pours cleanly if you fill it no further than the mark.',
  'Arrived with a dent, the shop sent a new base within days.',
  'It switches off too early at altitude, otherwise fine.',
]

describe('the steps of a score', () => {
  test.each(DEMO.map(({ slug, listing: shown }) => [slug, shown] as const))('%s: add up to it', (_, shown) => {
    const { score } = judge(shown, NOW)
    const { steps } = explain(shown)
    if (score === null) expect(steps).toBeNull()
    else {
      expect(Math.round(total(steps ?? []) * 10) / 10).toBe(score)
      for (const step of steps ?? [])
        if (step.kind === 'family') expect(total(step.signals)).toBeCloseTo(step.points, 9)
    }
  })

  test('name what the finding weighs on, and take points for it', () => {
    const costs = (explain(brushed).steps ?? []).flatMap((step) => (step.kind === 'family' ? step.signals : []))
    expect(costs.find(({ signal }) => signal === 'near-duplicate')?.points).toBeLessThan(-5)
    for (const { signal } of costs) expect(judge(brushed, NOW).findings.map((each) => each.signal)).toContain(signal)
  })

  test('do not depend on page order', () => {
    for (const { listing: shown } of DEMO)
      expect(explain({ ...shown, reviews: shuffled(shown.reviews, 5) })).toEqual(explain(shown))
  })
})

describe('what is left out', () => {
  test('nothing left out leaves the same bytes', () => {
    for (const { listing: shown } of DEMO)
      expect(
        JSON.stringify(judge(shown, { ...NOW, leftOut: { signals: ['topic' as SignalId], reviews: ['no such'] } })),
      ).toBe(JSON.stringify(judge(shown, NOW)))
  })

  test('a finding left out is shown with weight 0, is named, and only raises the score', () => {
    for (const { listing: shown } of DEMO) {
      const before = judge(shown, NOW)
      for (const signal of weighing(before)) {
        const after = judge(shown, { ...NOW, leftOut: { signals: [signal], reviews: [] } })
        const [was, is] = [before, after].map(({ findings }) => findings.find((each) => each.signal === signal))
        expect(is).toEqual({ ...was, weight: 0 })
        expect(after.leftOut).toEqual({ signals: [signal], reviews: [] })
        expect(after.score ?? 0).toBeGreaterThanOrEqual(before.score ?? 0)
        // No other finding rises for it.
        const others = (verdict: Verdict) => verdict.findings.filter((each) => each.signal !== signal)
        expect(others(after)).toEqual(others(before))
        const steps = explain(shown, { signals: [signal], reviews: [] }).steps ?? []
        expect(Math.round(total(steps) * 10) / 10).toBe(after.score ?? 0)
      }
    }
  })

  test('all findings left out leave no sign', () => {
    const signals = weighing(judge(brushed, NOW))
    const { band, reviews } = judge(brushed, { ...NOW, leftOut: { signals, reviews: [] } })
    expect(band).toBe('no-signs')
    expect(reviews.every((each) => each.class !== 'organised' && each.class !== 'incentivised')).toBe(true)
  })

  test('a review left out is ordinary, in no evidence, and still counts as read', () => {
    const before = judge(brushed, NOW)
    const named = before.reviews.filter((each) => each.class === 'organised').map(({ id }) => id)
    const [one = ''] = named
    const after = judge(brushed, { ...NOW, leftOut: { signals: [], reviews: [one] } })
    expect(after.leftOut).toEqual({ signals: [], reviews: [one] })
    expect(after.reviews.map(({ id }) => id)).toEqual(before.reviews.map(({ id }) => id))
    expect(after.reviews.find(({ id }) => id === one)).toMatchObject({
      class: 'ordinary',
      findings: [],
      suspicion: 0.08,
    })
    expect(JSON.stringify(after.findings)).not.toContain(JSON.stringify(one))
    const all = judge(brushed, { ...NOW, leftOut: { signals: [], reviews: named } })
    expect(all.score ?? 0).toBeGreaterThan(before.score ?? 0)
    expect(
      judge({ ...brushed, reviews: shuffled(brushed.reviews, 9) }, { ...NOW, leftOut: { signals: [], reviews: named } })
        .score,
    ).toBe(all.score)
  })
})

describe('texts side by side', () => {
  const texts = ['blue', 'green', 'yellow', 'violet', 'white'].map(
    (colour, i) =>
      `I bought the ${colour} kettle for my ${['mother', 'aunt', 'office', 'boat', 'workshop'][i]} and it has boiled every morning since without a single drop on the floor`,
  )
  const shown = listing([
    ...texts.map((text, i) =>
      review({ id: `t${i}`, text, stars: 5, postedOn: `2026-03-0${i + 1}`, reviewer: person(`Person number ${i}`) }),
    ),
    ...Array.from({ length: 12 }, (_, i) =>
      review({
        id: `o${i}`,
        stars: 4,
        postedOn: `2026-02-1${i % 9}`,
        reviewer: person(`Other ${i}`),
        text: OTHERS[i] ?? '',
      }),
    ),
  ])

  test('shared words stand in the same column of every row, and the rows are the whole texts', () => {
    const [first] = explain(shown).alignments
    expect(first).toBeDefined()
    const { rows } = first?.alignment ?? { rows: [] }
    expect(rows.length).toBe(5)
    const cells = rows.map(({ review: id, cells: spans }) => {
      const text = shown.reviews.find((each) => each.id === id)?.text ?? ''
      expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      return spans.map(({ start, end }) => text.slice(start, end).trim())
    })
    for (let column = 1; column < (cells[0]?.length ?? 0); column += 2)
      expect(new Set(cells.map((row) => row[column])).size).toBe(1)
    expect(new Set(cells.map((row) => row[2]))).toEqual(new Set(['blue', 'green', 'yellow', 'violet', 'white']))
  })
})
