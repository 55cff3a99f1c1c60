// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { press, show } from './render.tsx'
import { brushed } from './samples.ts'

const PAYLOADS = [
  '<img src=x onerror="globalThis.caught=1">',
  '<script>globalThis.caught=1</script>',
  '"><svg onload=globalThis.caught=1>',
  '</bdi></mark><iframe srcdoc="<script>parent.caught=1</script>">',
  'javascript:globalThis.caught=1',
  '{{constructor.constructor("globalThis.caught=1")()}}',
]

describe('text from the page', () => {
  it.each(PAYLOADS)('stays text: %s', async (payload) => {
    const sample = brushed('en')
    sample.listing.title = payload
    sample.listing.url = payload
    sample.listing.gaps = [{ field: payload, why: payload }]
    for (const review of sample.listing.reviews) {
      review.text = payload + review.text
      if (review.reviewer) review.reviewer.name = payload
      review.postedOn = review.postedOn && review.postedOn + payload
    }
    for (const finding of sample.verdict.findings)
      if (finding.kind === 'measured')
        for (const one of finding.evidence) one.quotes = one.reviews.map((review) => ({ review, start: 0, end: 12 }))
    const root = show({ kind: 'judged', ...sample })
    for (const reason of root.querySelectorAll<HTMLElement>('.disclosure')) await press(reason)
    expect(root.textContent).toContain(payload)
    expect(root.querySelectorAll('script, iframe, img, object, a, svg[onload], [onerror]').length).toBe(0)
    for (const element of root.querySelectorAll('*'))
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/i)
        if (name === 'src' || name === 'href') expect(value).toBe('')
      }
    expect(globalThis).not.toHaveProperty('caught')
  })

  it('shows invisible and direction-changing characters and keeps them inside', async () => {
    const sample = brushed('en')
    sample.listing.title = 'Lamp\u202e gnp.exe\u200b'
    for (const review of sample.listing.reviews) review.text = `five\u202estars\u2066 ${review.text}`
    const root = show({ kind: 'judged', ...sample })
    await press(root.querySelector('.reason .behinds') as HTMLElement)
    expect(root.textContent).toContain('Lamp⟦U+202E⟧ gnp.exe⟦U+200B⟧')
    expect(root.textContent).toContain('five⟦U+202E⟧stars⟦U+2066⟧')
    expect(root.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/)
    expect(root.querySelector('.title bdi')).not.toBeNull()
  })
})

describe('too much, and nothing', () => {
  it('stays one line and quick with a title of 2,000 letters', () => {
    const sample = brushed('en')
    sample.listing.title = 'wide '.repeat(400)
    const root = show({ kind: 'judged', ...sample })
    expect(root.querySelector('.title')?.textContent?.length).toBeLessThanOrEqual(201)
  })

  it('shows the strongest three of 5,000 findings', () => {
    const sample = brushed('en')
    const [first] = sample.verdict.findings
    if (first?.kind !== 'measured') throw new Error('no finding')
    sample.verdict.findings = Array.from({ length: 5000 }, (_, i) => ({ ...first, weight: 1 + i / 5000 }))
    const root = show({ kind: 'judged', ...sample })
    expect(root.querySelectorAll('.reason').length).toBe(3)
    expect(root.textContent).toContain('4,997')
  })

  it('stays whole where everything is missing', () => {
    const { listing, verdict } = brushed('en')
    const bare = {
      ...listing,
      title: null,
      seller: null,
      url: '',
      reviews: [],
      stated: { ...listing.stated, meanStars: null },
    }
    const nothing = { stated: null, adjusted: null, low: null, high: null, kept: 0 }
    const root = show({
      kind: 'judged',
      listing: bare,
      verdict: { ...verdict, findings: [], stars: nothing, reviews: [] },
    })
    expect(root.querySelector('h1')).not.toBeNull()
    expect(root.textContent).not.toMatch(/undefined|NaN|null/)
  })
})
