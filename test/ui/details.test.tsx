// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, test } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import type { Finding, Listing, Verdict } from '../../src/engine/types.ts'
import { binsOf, windowsOf } from '../../src/ui/details/bins.ts'
import { DetailsView } from '../../src/ui/details/DetailsView.tsx'
import { layoutOf, linksOf } from '../../src/ui/details/links.ts'
import { reusedPictures } from '../../src/ui/details/pictures.ts'
import type { DetailsProps } from '../../src/ui/details/props.ts'
import { type Choice, EVERYTHING, type Row, rowsOf, selectSteps } from '../../src/ui/details/select.ts'
import { WORDS as FILES } from '../../src/ui/details/words.ts'
import { DEMO, listing, person, review } from '../engine/listings.ts'
import { WORDS } from '../words.ts'

const brushed = DEMO.find(({ expected }) => expected === 'strong-signs')?.listing as Listing
const verdictOf = (shown: Listing): Verdict => judge(shown, { now: '2026-11-01T08:00:00Z' })
const verdict = verdictOf(brushed)
const rows = rowsOf(brushed, verdict)
const loaded = await FILES['./words/en.ts']?.()
if (!loaded) throw new Error('no words')

function show(shown: Listing, own: Verdict): HTMLElement {
  document.body.replaceChildren()
  const root = document.body.appendChild(document.createElement('div'))
  const props: DetailsProps = {
    view: { kind: 'judged', listing: shown, verdict: own },
    explanation: 'failed',
    said: WORDS.en,
    words: loaded?.words as DetailsProps['words'],
    note: '',
    reportUrl: '',
    onRead: () => undefined,
    onDisagree: () => undefined,
    onShow: () => Promise.resolve(true),
    onPictures: () => Promise.resolve({}),
    onBack: () => Promise.resolve(true),
  }
  void act(() => render(<DetailsView {...props} />, root))
  return root
}

function select(all: readonly Row[], choice: Partial<Choice>): Row[] {
  const steps = selectSteps(all, { ...EVERYTHING, ...choice })
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

describe('the table', () => {
  test('finds by text whatever the width and case of letters, by class, signal, stars, days and names', () => {
    const [one] = brushed.reviews
    expect(select(rows, { text: (one?.text ?? '').slice(0, 20).toUpperCase() }).length).toBeGreaterThan(0)
    expect(select(rows, { text: 'no text has this' })).toEqual([])
    for (const row of select(rows, { class: 'organised' })) expect(row.class).toBe('organised')
    for (const row of select(rows, { signal: 'photo-reuse' })) expect(row.signals).toContain('photo-reuse')
    for (const row of select(rows, { stars: 1 })) expect(row.review.stars).toBe(1)
    expect(select(rows, { stars: 0 })).toEqual([])
    const days = { from: '2026-02-09', to: '2026-02-15' }
    for (const { day } of select(rows, { days })) expect(day !== null && day >= days.from && day <= days.to).toBe(true)
    expect(select(rows, { only: new Set([one?.id ?? '']) }).map((row) => row.review.id)).toEqual([one?.id])
  })

  test('sorts both ways; what is unknown stands last, and equal rows stay as on the page', () => {
    const mixed = listing([
      review({ id: 'a', stars: 3 }),
      review({ id: 'b', stars: null }),
      review({ id: 'c', stars: 5 }),
      review({ id: 'd', stars: 3 }),
    ])
    const order = (down: boolean): string =>
      select(rowsOf(mixed, verdictOf(mixed)), { sort: { by: 'stars', down } })
        .map(({ review: { id } }) => id)
        .join('')
    expect(order(true)).toBe('cadb')
    expect(order(false)).toBe('adcb')
  })
})

describe('the timeline', () => {
  test('counts every dated review once, by stars, and marks the window that a finding names', () => {
    const bins = binsOf(rows, brushed, verdict, null)
    const dated = rows.filter(({ day }) => day !== null).length
    expect(bins?.totals.reduce((sum, one) => sum + one, 0)).toBe(dated)
    expect(bins?.counts.map((own) => own.reduce((sum, one) => sum + one, 0))).toEqual(bins?.totals)
    const [window] = windowsOf(verdict, rows)
    expect(window && window.from < window.to).toBe(true)
    const zoomed = binsOf(rows, brushed, verdict, window ?? null)
    expect(zoomed?.unit).toBe('day')
    expect(zoomed?.starts[0]).toBe(window?.from)
  })
})

describe('links and pictures', () => {
  test('tie people to what the findings name, and are drawn the same every time, inside the picture', () => {
    const links = linksOf(verdict, rows)
    expect(links.groups.map(({ kind }) => kind).sort()).toEqual(['near-duplicate', 'photo-reuse'])
    const layout = layoutOf(links)
    expect(layoutOf(linksOf(verdict, rows))).toEqual(layout)
    expect([...layout.people.keys()].sort()).toEqual([...links.people.keys()].sort())
    for (const { x, y } of [...layout.people.values(), ...layout.groups])
      expect(x >= 0 && x <= layout.width && y >= 0 && y <= layout.height).toBe(true)
  })

  test('a masked name is nobody in particular', () => {
    const text =
      'The hinge creaked after nine days so I greased it with the paste from my old bicycle and it went silent'
    const masked = listing(
      Array.from({ length: 12 }, (_, i) =>
        review({ id: `m${i}`, reviewer: person('a***b'), stars: 5, text: i < 4 ? text : `Other words ${i}` }),
      ),
    )
    const links = linksOf(
      { ...verdictOf(masked), findings: [finding('near-duplicate', ['m0', 'm1', 'm2'])] },
      rowsOf(masked, verdictOf(masked)),
    )
    expect(links.people.size).toBe(3)
  })

  test('a picture is told once, with the reviews it stands under', () => {
    const reused = reusedPictures(brushed, verdict, rows)
    expect(reused.map(({ rows: under }) => under.length)).toEqual([6])
  })
})

const finding = (signal: Finding['signal'], reviews: string[]): Finding => ({
  signal,
  family: 'text',
  kind: 'measured',
  weight: 1,
  evidence: [{ claim: 'near-duplicate.same-text', reviews, observed: reviews.length, expected: null, quotes: [] }],
  innocent: ['copied-from-others'],
})

describe('bad input', () => {
  test('a title of 2,000 characters and names that turn the direction of text are shown for what they are', () => {
    const name = '\u202Eevil\u2066\u200B'
    const bad = listing(
      Array.from({ length: 8 }, (_, i) =>
        review({ id: `r${i}`, reviewer: person(name), text: `${name} ${i}`, title: name }),
      ),
      { title: 'x'.repeat(2_000), seller: { id: null, name } },
    )
    const root = show(bad, verdictOf(bad))
    expect(root.textContent).not.toMatch(/[\u202e\u2066\u200b]/)
    expect(root.querySelectorAll('[data-row]').length).toBeGreaterThan(0)
  })

  test('5,000 findings, and reviews that point to none, leave the page whole', () => {
    const many: Verdict = {
      ...verdict,
      findings: Array.from({ length: 5_000 }, () => finding('near-duplicate', [brushed.reviews[0]?.id ?? ''])),
      reviews: verdict.reviews.map((own) => ({ ...own, findings: [0, 9_999] })),
    }
    expect(show(brushed, many).querySelectorAll('#signals, #reviews, #gaps').length).toBe(3)
  })

  test('a verdict of another version: what it lacks is not shown, what nobody knows is passed over', () => {
    const other = {
      ...verdict,
      findings: [
        { signal: 'near-duplicate', family: 'text', kind: 'measured', weight: 2 },
        {
          signal: 'some-new-signal',
          family: 'new',
          kind: 'measured',
          weight: 3,
          evidence: [{ claim: 'new.claim', reviews: ['x'], observed: 1, expected: null, quotes: [] }],
          innocent: ['new-reason'],
        },
        { signal: 'burst', family: 'time', kind: 'abstained', why: 'new-cause' },
      ],
      reviews: undefined,
      stars: undefined,
    } as unknown as Verdict
    const root = show(brushed, other)
    expect(root.querySelector('[data-signal=near-duplicate]')).not.toBeNull()
    expect(root.querySelectorAll('[data-row]').length).toBeGreaterThan(0)
  })

  test('an address that runs is no link', () => {
    const root = show({ ...brushed, url: 'javascript:globalThis.caught=1' }, verdict)
    for (const link of root.querySelectorAll('a')) expect(link.getAttribute('href') ?? '').not.toMatch(/^javascript/)
  })

  test('a listing without anything', () => {
    const bare = listing([review({ id: 'only' })], { title: null, gaps: [{ field: 'reviews.text', why: 'missing' }] })
    const root = show(bare, verdictOf(bare))
    expect(root.querySelector('#gaps li')).not.toBeNull()
    expect(root.textContent).not.toMatch(/undefined|NaN|null/)
  })
})
