import { describe, expect, test } from 'vitest'
import { finish } from '../../src/engine/steps.ts'
import { COLUMNS, reviewsCsv } from '../../src/report/csv.ts'
import { csvCell, inert } from '../../src/report/csv-cell.ts'
import { WORDS } from '../words.ts'
import { flask, kettle, reportOf } from './fixture.ts'

/** RFC 4180, strict: every field quoted, CRLF. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    if (text[at] !== '"') throw new Error(`no quote at ${at}`)
    let cell = ''
    for (at++; ; at++) {
      if (at >= text.length) throw new Error('unclosed')
      if (text[at] !== '"') cell += text[at]
      else if (text[at + 1] === '"') cell += text[at++]
      else break
    }
    rows.at(-1)?.push(cell)
    at++
    if (text[at] === ',') at++
    else if (text.slice(at, at + 2) === '\r\n') {
      at += 2
      if (at < text.length) rows.push([])
    } else throw new Error(`no end at ${at}`)
  }
  return rows
}

async function table(make: typeof flask): Promise<Record<string, string>[]> {
  const report = await reportOf(make(), { caseId: 'case-1' })
  const csv = finish(reviewsCsv(report, new Map([['C1', 'ab'.repeat(32)]]), { zh: WORDS['zh-CN'], en: WORDS.en }))
  expect(csv.startsWith('\ufeff"')).toBe(true)
  const [head = [], ...rows] = parse(csv.slice(1))
  expect(head).toEqual([...COLUMNS])
  return rows.map((row) => {
    expect(row.length).toBe(head.length)
    return Object.fromEntries(head.map((name, i) => [name, row[i] ?? '']))
  })
}

describe('reviews.csv', () => {
  test('one row per review, with reasons, clusters and hashes', async () => {
    const rows = await table(flask)
    expect(rows.length).toBe(86)
    expect(rows.find((row) => row.review_id === 'C1')).toMatchObject({
      bundle_id: 'case-1',
      platform: 'amazon',
      item_id: 'B0FLASK500',
      review_key: 'amazon|B0FLASK500|C1',
      coverage: 'partial',
      rating: '5',
      date_shown: '2026-11-08',
      flag_ids: 'near-duplicate burst',
      flag_strength: 'medium',
      left_out: 'no',
      text_cluster: 'T1',
      photo_cluster: '',
      text_sha256: 'ab'.repeat(32),
      reasons_en:
        '9 reviews by different people share most of their text; In a busy period 14 reviews (100%) have 5 stars, 34% around it',
    })
    expect(rows.find((row) => row.review_id === 'P3')).toMatchObject({ photo_cluster: 'P1', media_count: '1' })
    expect(rows.find((row) => row.review_id === 'R1000')).toMatchObject({
      flag_ids: '',
      flag_strength: '',
      reasons_zh: '',
      bundle_sha256: '',
      verified: '',
    })
  })

  test('long digit ids are text, unknown is empty, a wall means partial', async () => {
    const [row] = await table(kettle)
    expect(row).toMatchObject({
      item_id: 'ID:712345678901234',
      seller_id: 'ID:2208800000001',
      purchase_mark: '',
      coverage: 'partial',
    })
    expect(row?.reasons_zh).toBe('2 条不同买家的评价大段相同')
  })
})

describe('formulas', () => {
  const triggers = ['=', '+', '-', '@', '＝', '＋', '－', '＠']
  const before = [
    '',
    ' ',
    '\u3000',
    '\n',
    '\r\n',
    '\t',
    '"',
    "'",
    ' \n "',
    'good\n',
    'good;',
    'good, ',
    'good\t',
    'a|',
    '好，',
  ]
  test.each(triggers.flatMap((trigger) => before.map((lead) => [lead, trigger])))(
    'after %j, %s is inert',
    (lead, trigger) => {
      const cell = parse(`${csvCell(`${lead}${trigger}cmd|' /C calc'!A0`)}\r\n`)[0]?.[0] ?? ''
      const at = cell.indexOf(trigger)
      expect(cell[at - 1]).toBe("'")
      expect(/^[=+\-@＝＋－＠\t\r\n]/.test(cell)).toBe(false)
    },
  )

  test.each(['\u0000=1', '\u200b=1', '\ufeff=1', '\u202e=1'])('after the invisible %j too', (text) => {
    expect(csvCell(text)).toMatch(/^"⟦U\+[0-9A-F]{4}⟧/)
  })

  test.each(['a = b', 'e-mail', '3-5 days', 'x+y', 'a@b', '很好-不错'])('%s stays as it is', (text) =>
    expect(inert(text)).toBe(text),
  )

  test('a line that starts after a break cannot start a formula', () => {
    for (const line of inert('a\n=1\r+2\n\n-3\n @4').split(/[\n\r]/)) expect(line).not.toMatch(/^\s*[=+\-@]/)
  })

  test('cells stay under what Excel holds', () => {
    expect(csvCell('x'.repeat(40_000)).length).toBeLessThan(32_767)
    expect(csvCell(null)).toBe('""')
    expect(csvCell(0)).toBe('"0"')
    expect(csvCell(false)).toBe('"no"')
  })

  test('nothing that turns direction is left', () => {
    expect(csvCell('a\u202eb\u2066c\u200fd')).toBe('"a⟦U+202E⟧b⟦U+2066⟧c⟦U+200F⟧d"')
  })
})
