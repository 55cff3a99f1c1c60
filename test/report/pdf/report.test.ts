import { describe, expect, test } from 'vitest'
import { judge } from '../../../src/engine/judge.ts'
import { flask, kettle, NOW, reviewOf } from '../fixture.ts'
import { pdfOf } from './fixture.ts'
import { bare, readPdf, textOf } from './reading.ts'

describe('report.pdf', () => {
  test('is the same bytes for the same report, on A4, with title, contents and page numbers', async () => {
    const { bytes, caseId } = await pdfOf(flask(), 'en')
    expect(Buffer.from((await pdfOf(flask(), 'en')).bytes).equals(bytes)).toBe(true)
    const read = await readPdf(bytes)
    expect(read.title).toBe('Review report')
    expect(read.outline).toContain('What was seen')
    for (const [at, page] of read.pages.entries()) {
      expect([page.width, page.height]).toEqual([595.28, 841.89])
      expect(page.text).toContain(`Page ${at + 1} of ${read.pages.length}`)
      expect(page.text).toContain(caseId)
    }
    expect(bytes.length).toBeLessThan(40_000)
  })

  test('tells claims with counts, quotes, ordinary explanations, limits, and no overall score', async () => {
    const { bytes, caseId } = await pdfOf(flask(), 'en')
    const text = textOf(await readPdf(bytes))
    for (const part of [
      '9 reviews by different people share most of their text',
      'goes everywhere with us, the lid never leaks and the colour is lovely',
      'Ordinary explanations',
      'Buyers copy one another to reach the required length',
      'Not measured',
      '86 of 1,234 reviews read',
      `brushlight verify ${caseId}`,
    ])
      expect(text).toContain(part)
    expect(text).not.toMatch(/\bscore\b[^.]*\d|90% interval|Strong signs/i)
  })

  test('says it in Chinese, with personal data hidden', async () => {
    const text = bare(textOf(await readPdf((await pdfOf(kettle(), 'zh-CN')).bytes)))
    expect(text).toContain('2条不同买家的评价大段相同')
    expect(text).toContain('老人家天天带着，盖子一点不漏，颜色也好看')
    expect(text).toContain('[已隐去：社交账号]')
    expect(text).not.toMatch(/13912345678|hongbao|xiao\.ming/)
  })

  test('without findings is a neutral record', async () => {
    const { listing } = flask()
    const calm = { ...listing, reviews: listing.reviews.slice(0, 3) }
    const made = { listing: calm, verdict: judge(calm, { now: NOW }) }
    const text = textOf(await readPdf((await pdfOf(made, 'en')).bytes))
    expect(text).toContain('None of the patterns that could be measured was seen.')
    expect(text).not.toContain('Reviews with signs')
  })
})

describe('hostile reports', () => {
  const hostile = (title: string): ReturnType<typeof flask> => {
    const { listing, verdict } = flask()
    return { listing: { ...listing, title, seller: { id: null, name: title } }, verdict }
  }

  test.each([
    ['direction overrides', 'cup \u202egnp.exe', '[U+202E]'],
    ['2,000 characters', 'x'.repeat(2_000), 'xxx'],
    ['control characters', 'a\u0000b\u001bc', '[U+0000]'],
    ['lone surrogates', 'a\ud83d b', '[U+D83D]'],
    ['emoji', 'cup 😀😀👍', '[U+1F600 ×2 U+1F44D]'],
    ['Thai', 'สวัสดี', '[U+0E2A U+0E27 U+0E31 U+0E2A'],
    ['parentheses and backslashes', 'a) Tj (b \\', 'a) Tj (b \\'],
  ])('titles with %s are shown and break nothing', async (_name, title, shown) => {
    const read = await readPdf((await pdfOf(hostile(title), 'en')).bytes)
    expect(read.pages[0]?.text).toContain(shown)
    expect(read.pages.length).toBeLessThan(8)
  })

  test('5,000 findings and 5,000 marked reviews of 700 characters are bounded, and say so', async () => {
    const { listing, verdict } = flask()
    const reviews = Array.from({ length: 5_000 }, (_, i) => reviewOf({ id: `M${i}`, text: '长'.repeat(700) }))
    const [first] = verdict.findings
    if (first?.kind !== 'measured') throw new Error('no finding')
    const findings = reviews.map(({ id }) => ({
      ...first,
      evidence: first.evidence.map((one) => ({ ...one, reviews: [id], quotes: [{ review: id, start: 0, end: 690 }] })),
    }))
    const { bytes } = await pdfOf({ listing: { ...listing, reviews }, verdict: { ...verdict, findings } }, 'en')
    expect(bytes.length).toBeLessThan(1_000_000)
    const read = await readPdf(bytes)
    expect(read.pages.length).toBeLessThan(100)
    const text = textOf(read)
    expect(text).toContain('The first 30 of 5,000; all are in report.json.')
    expect(text).toContain('The first 100 of 5,000')
    expect(text).toContain('Texts are cut to 600 characters')
  })
})
