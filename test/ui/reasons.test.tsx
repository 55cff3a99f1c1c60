// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import type { Evidence, Review } from '../../src/engine/types.ts'
import { claimSentence, innocentSentence } from '../../src/report/words/index.ts'
import { CHROME, WORDS } from '../words.ts'
import { button, press, show, words } from './render.tsx'
import { brushed, clean, partial } from './samples.ts'

const reasons = (root: HTMLElement): HTMLButtonElement[] => [
  ...root.querySelectorAll<HTMLButtonElement>('.reason > button'),
]

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
    expect(reasons(root).map((each) => words(each.querySelector('b')))).toEqual(sentences.slice(0, 3))
    for (const each of reasons(root)) expect(words(each)).toMatch(/May be ordinary: \w/)
    await press(button(root, CHROME.en.moreReasons(1)))
    expect(reasons(root).map((each) => words(each.querySelector('b')))).toEqual(sentences)
  })

  it.each(['en', 'zh-CN'] as const)('keeps the passage in sight on one line in %s', (language) => {
    const root = show({ kind: 'judged', ...brushed(language) }, { language })
    const lines = [...root.querySelectorAll('.reason .quote')]
    expect(lines.length).toBe(2)
    for (const line of lines) {
      const at = line.textContent?.indexOf(line.querySelector('mark')?.textContent ?? 'no mark') ?? -1
      expect(at).toBeGreaterThanOrEqual(0)
      expect(at).toBeLessThanOrEqual(language === 'zh-CN' ? 20 : 40)
    }
  })

  it('opens to all its ordinary explanations and the reviews behind it', async () => {
    const root = show(view)
    const [first] = reasons(root)
    expect(root.querySelector('.review')).toBeNull()
    await press(first as HTMLElement)
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
    await press(reasons(root)[1] as HTMLElement)
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
    await press(reasons(root)[3] as HTMLElement)
    const headings = [...root.querySelectorAll('.behind h3')].map(words)
    const named = evidence('burst').reviews.length
    expect(headings).toEqual([CHROME.en.reviewsBehind(named), expect.stringContaining('in a short period')])
    await press(button(root, CHROME.en.moreReviews(20)))
    expect(root.querySelectorAll('.review').length).toBe(24)
  })

  it('shows a review on the page, and says when it is no longer there', async () => {
    const onShow = vi.fn((review: Review) => Promise.resolve(review.id === evidence('incentive').reviews[0]))
    const root = show(view, { onShow })
    await press(reasons(root)[1] as HTMLElement)
    const cards = [...root.querySelectorAll('.review')]
    for (const card of cards) await press(button(card, CHROME.en.showOnPage))
    expect(onShow.mock.calls.map(([review]) => review.id)).toEqual(evidence('incentive').reviews)
    await vi.waitFor(() =>
      expect(cards.map((card) => words(card).includes(CHROME.en.notOnPage))).toEqual([false, true, true]),
    )
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
    await press(reasons(root)[1] as HTMLElement)
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
  const week = (root: HTMLElement, title: string) => {
    const bar = [...root.querySelectorAll('.time g')].find((each) => words(each.querySelector('title')) === title)
    const number = (part: string, name: string): number => Number(bar?.querySelector(part)?.getAttribute(name))
    return { rest: number('.rest', 'height'), signs: number('.signs', 'height'), top: number('.rest', 'y') }
  }

  it('draws one bar per week, signs at its foot, and names the week that stands out', () => {
    for (const sample of [brushed('en'), partial('en')]) {
      const { reviews } = sample.listing
      const inWeek = reviews.filter(
        ({ postedOn }) => (postedOn ?? '') >= '2026-02-09' && (postedOn ?? '') < '2026-02-16',
      )
      const organised = new Set(sample.verdict.reviews.filter((each) => each.class === 'organised').map(({ id }) => id))
      const signs = inWeek.filter(({ id }) => organised.has(id)).length
      const root = show({ kind: 'judged', ...sample })
      const bar = week(root, `9 Feb 2026: ${inWeek.length} reviews, ${signs} with signs`)
      expect(bar.signs).toBeCloseTo((40 * signs) / inWeek.length)
      expect(bar.rest).toBeCloseTo(40 - (40 * signs) / inWeek.length)
      expect(bar.top).toBe(0)
      expect(words(root.querySelector('.time'))).toContain(`${inWeek.length} in the week of 9 Feb 2026`)
    }
  })

  it('makes no mountains of one or two reviews a week', () => {
    const root = show({ kind: 'judged', ...clean('en') })
    const heights = [...root.querySelectorAll('.time .rest')].map((bar) => Number(bar.getAttribute('height')))
    expect(Math.max(...heights)).toBeLessThanOrEqual(16)
  })

  it('is left out where dates are missing', () => {
    const sample = brushed('en')
    for (const review of sample.listing.reviews) review.postedOn = null
    expect(show({ kind: 'judged', ...sample }).querySelector('.time')).toBeNull()
  })
})
