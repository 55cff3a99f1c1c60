// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { Evidence, Review } from '../../src/engine/types.ts'
import { claimSentence, innocentSentence } from '../../src/report/words/index.ts'
import { CHROME, WORDS } from '../words.ts'
import { button, press, show, words } from './render.tsx'
import { brushed, clean, partial } from './samples.ts'

const reasons = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('.reason')]
/** What opens the reviews behind a reason. */
const opener = (root: HTMLElement, which: number): HTMLElement =>
  reasons(root)[which]?.querySelector('.behinds') as HTMLElement

describe('reasons', () => {
  const sample = brushed('en')
  const view = { kind: 'judged', ...sample } as const
  const evidence = (signal: string): Evidence => {
    const finding = sample.verdict.findings.find((each) => each.signal === signal)
    if (finding?.kind !== 'measured' || !finding.evidence[0]) throw new Error(signal)
    return finding.evidence[0]
  }

  it('shows the three strongest, strongest first, each with an ordinary explanation; the rest on request', async () => {
    const root = show(view)
    const order = ['near-duplicate', 'incentive', 'photo-reuse', 'burst']
    const sentences = order.map((signal) => claimSentence(evidence(signal), WORDS.en))
    expect(reasons(root).map((each) => words(each.querySelector('h3')))).toEqual(sentences.slice(0, 3))
    for (const each of reasons(root))
      expect(words(each.querySelector('.innocent'))).toMatch(new RegExp(`^${CHROME.en.innocent} \\w`))
    await press(button(root, CHROME.en.moreReasons(1)))
    expect(reasons(root).map((each) => words(each.querySelector('h3')))).toEqual(sentences)
  })

  it.each(['en', 'zh-CN'] as const)('keeps the passage in sight in %s', (language) => {
    const root = show({ kind: 'judged', ...brushed(language) }, { language })
    const lines = [...root.querySelectorAll('.reason .quote')]
    expect(lines.length).toBe(2)
    for (const line of lines) {
      const at = line.textContent?.indexOf(line.querySelector('mark')?.textContent ?? 'no mark') ?? -1
      expect(at).toBeGreaterThanOrEqual(0)
      expect(at).toBeLessThanOrEqual(language === 'zh-CN' ? 40 : 80)
    }
  })

  it('opens to all its ordinary explanations and the reviews behind it', async () => {
    const root = show(view)
    expect(root.querySelector('.review')).toBeNull()
    await press(opener(root, 0))
    const listed = [...root.querySelectorAll('.ordinary li')].map(words)
    expect(listed).toEqual(
      (['auto-review-tools', 'copied-from-others', 'points-for-reviews'] as const).map((key) =>
        innocentSentence(key, WORDS.en),
      ),
    )
    const { reviews } = evidence('near-duplicate')
    const cards = (): number => root.querySelectorAll('.review').length
    expect(cards()).toBe(4)
    await press(button(root, CHROME.en.moreReviews(reviews.length - 4)))
    expect(cards()).toBe(reviews.length)
  })

  it('masks the reviewer and shows date, stars and the exact passages', async () => {
    const root = show(view)
    await press(opener(root, 1))
    const { quotes, reviews } = evidence('incentive')
    const byId = new Map(sample.listing.reviews.map((review) => [review.id, review]))
    const cards = [...root.querySelectorAll('.review')]
    cards.forEach((card, i) => {
      const review = byId.get(reviews[i] ?? '') as Review
      const marks = [...card.querySelectorAll('mark')].map((mark) => mark.textContent)
      expect(marks).toEqual(quotes.filter((q) => q.review === review.id).map((q) => review.text.slice(q.start, q.end)))
      expect(words(card)).not.toContain(review.reviewer?.name ?? 'nobody')
      expect(words(card)).toContain(`${review.reviewer?.name?.[0]}***`)
      expect(words(card)).toContain(CHROME.en.date(review.postedOn ?? ''))
      expect(card.querySelector('time')?.getAttribute('datetime')).toBe(review.postedOn)
      expect(card.querySelector('.by [role=img]')?.getAttribute('aria-label')).toBe(
        CHROME.en.starsOf(review.stars ?? 0),
      )
    })
    expect(cards.length).toBe(3)
  })

  it('states every piece of evidence and shows no review twice', async () => {
    const root = show(view)
    await press(button(root, CHROME.en.moreReasons(1)))
    await press(opener(root, 3))
    const headings = [...root.querySelectorAll('.behind h4')].map(words)
    expect(headings).toEqual([expect.stringContaining('in a short period')])
    await press(button(root, CHROME.en.moreReviews(20)))
    expect(root.querySelectorAll('.review').length).toBe(24)
  })

  it('shows a review on the page, and says when it is no longer there', async () => {
    const onShow = vi.fn((review: Review) => Promise.resolve(review.id === evidence('incentive').reviews[0]))
    const root = show(view, { onShow })
    await press(opener(root, 1))
    const cards = [...root.querySelectorAll('.review')]
    for (const card of cards) await press(button(card, CHROME.en.showOnPage))
    expect(onShow.mock.calls.map(([review]) => review.id)).toEqual(evidence('incentive').reviews)
    await vi.waitFor(() =>
      expect(cards.map((card) => words(card).includes(CHROME.en.notOnPage))).toEqual([false, true, true]),
    )
  })

  it('shows the reviews of a reason on the page one after the other, from its card', async () => {
    const onShow = vi.fn((_: Review) => Promise.resolve(true))
    const root = show(view, { onShow })
    const card = reasons(root)[1] as HTMLElement
    const { reviews } = evidence('incentive')
    await press(button(card, CHROME.en.showOnPage))
    await press(button(card, CHROME.en.showNext(2, 3)))
    await press(button(card, CHROME.en.showNext(3, 3)))
    await press(button(card, CHROME.en.showNext(1, 3)))
    expect(onShow.mock.calls.map(([review]) => review.id)).toEqual([...reviews, reviews[0]])
    onShow.mockResolvedValue(false)
    await press(button(card, CHROME.en.showNext(2, 3)))
    expect(words(card)).toContain(CHROME.en.notOnPage)
  })

  it('cuts a long text around its passage and opens it whole', async () => {
    const long = structuredClone(sample)
    const id = evidence('incentive').reviews[0]
    const review = long.listing.reviews.find((each) => each.id === id) as Review
    const finding = long.verdict.findings[0]
    if (finding?.kind !== 'measured') throw new Error('no finding')
    review.text = `${'word '.repeat(200)}told of a card ${'more '.repeat(200)}`.trim()
    const start = review.text.indexOf('told')
    finding.evidence = [
      { ...evidence('incentive'), reviews: [review.id], quotes: [{ review: review.id, start, end: start + 14 }] },
    ]
    const root = show({ kind: 'judged', ...long })
    await press(opener(root, 1))
    const body = (): string => root.querySelector('.review .body')?.textContent ?? ''
    expect(body().length).toBeLessThan(200)
    expect(body()).toMatch(/^…word .* told of a card more .*…$/)
    expect(root.querySelector('.review mark')?.textContent).toBe('told of a card')
    await press(button(root, CHROME.en.wholeText))
    expect(body()).toBe(review.text)
    await press(button(root, CHROME.en.lessText))
    expect(body().length).toBeLessThan(200)
  })
})

describe('timeline', () => {
  const chart = (root: HTMLElement): HTMLElement => root.querySelector('.bars') as HTMLElement
  const said = (root: HTMLElement): string => chart(root).getAttribute('aria-valuetext') ?? ''
  const key = (root: HTMLElement, name: string): Promise<void> =>
    act(() => void chart(root).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })))

  it('stacks each bar by stars and names the stretch that stands out', () => {
    for (const sample of [brushed('en'), partial('en')]) {
      const inWeek = sample.listing.reviews.filter(
        ({ postedOn }) => (postedOn ?? '') >= '2026-02-09' && (postedOn ?? '') < '2026-02-16',
      )
      const root = show({ kind: 'judged', ...sample })
      const tallest = [...root.querySelectorAll('.bars .s5')].map((bar) => Number(bar.getAttribute('height')))
      const five = inWeek.filter(({ stars }) => stars === 5).length
      expect(Math.max(...tallest)).toBeCloseTo((52 * five) / inWeek.length)
      expect(words(root.querySelector('.time .caption b'))).toMatch(
        new RegExp(`^${inWeek.length} in .*2026, \\d+% with 5 ★$`),
      )
      expect(root.querySelector('.bracket')).not.toBeNull()
    }
  })

  it('is walked with the arrow keys, which begin where it stands out, and describes each bar', async () => {
    const root = show({ kind: 'judged', ...brushed('en') })
    expect(said(root)).toBe(CHROME.en.walkBars)
    await key(root, 'ArrowRight')
    expect(said(root)).toMatch(/^9 Feb 2026: 24 reviews, \d+ with signs. 24 × 5 ★$/)
    expect(words(root.querySelector('.readout'))).toBe(said(root))
    await key(root, 'ArrowLeft')
    expect(said(root)).toMatch(/^2 Feb 2026: /)
    await key(root, 'Home')
    expect(chart(root).getAttribute('aria-valuenow')).toBe('0')
    await key(root, 'ArrowLeft')
    expect(chart(root).getAttribute('aria-valuenow')).toBe('0')
    await key(root, 'End')
    expect(chart(root).getAttribute('aria-valuenow')).toBe(chart(root).getAttribute('aria-valuemax'))
    await act(() => void chart(root).dispatchEvent(new FocusEvent('blur')))
    expect(said(root)).toBe(CHROME.en.walkBars)
  })

  it('describes the bar under the pointer', async () => {
    const root = show({ kind: 'judged', ...brushed('en') })
    const last = Number(chart(root).getAttribute('aria-valuemax'))
    chart(root).getBoundingClientRect = () => ({ left: 100, width: 348 }) as DOMRect
    await act(() => void chart(root).dispatchEvent(new PointerEvent('pointermove', { clientX: 447, bubbles: true })))
    expect(chart(root).getAttribute('aria-valuenow')).toBe(String(last))
    await act(() => void chart(root).dispatchEvent(new PointerEvent('pointerleave')))
    expect(said(root)).toBe(CHROME.en.walkBars)
  })

  it('makes no mountains of one or two reviews a week', () => {
    const root = show({ kind: 'judged', ...clean('en') })
    const tops = [...root.querySelectorAll('.bars rect')].map((bar) => Number(bar.getAttribute('y')))
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(5 + 52 * 0.5)
    expect(root.querySelector('.bracket')).toBeNull()
  })

  it('is left out where dates are missing', () => {
    const sample = brushed('en')
    for (const review of sample.listing.reviews) review.postedOn = null
    expect(show({ kind: 'judged', ...sample }).querySelector('.time')).toBeNull()
  })
})

describe('histogram', () => {
  const rows = (root: HTMLElement): string[] => [...root.querySelectorAll('.histogram li .unseen')].map(words)

  it('puts the stars of the shop beside those read, five first', () => {
    const sample = clean('en')
    sample.listing.stated.histogram = [0.1, 0, 0.05, 0.05, 0.8]
    sample.listing.reviews = sample.listing.reviews.slice(0, 4)
    sample.listing.reviews.forEach((review, i) => {
      review.stars = i === 0 ? 1 : 5
    })
    const root = show({ kind: 'judged', ...sample })
    expect(rows(root)[0]).toBe('5 of 5 stars: 80% by the shop, 75% of those read')
    expect(rows(root)[4]).toBe('1 of 5 stars: 10% by the shop, 25% of those read')
    expect(
      [...root.querySelectorAll('.histogram li:first-child rect')].map((bar) => bar.getAttribute('width')),
    ).toEqual(['48', '45'])
  })

  it('shows what is known of the two, and nothing where neither is', () => {
    const sample = clean('en')
    expect(rows(show({ kind: 'judged', ...sample }))[0]).toMatch(/^5 of 5 stars: \d+% of those read$/)
    for (const review of sample.listing.reviews) review.stars = null
    expect(rows(show({ kind: 'judged', ...sample }))).toEqual([])
    sample.listing.stated.histogram = [0.1, 0, 0.05, 0.05, 0.8]
    expect(rows(show({ kind: 'judged', ...sample }))[0]).toBe('5 of 5 stars: 80% by the shop')
  })
})
