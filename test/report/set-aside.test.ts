import { expect, test } from 'vitest'
import { demoListings, renderListing } from '../../scripts/demo/index.ts'
import { parseDocument } from '../../src/cli/document.ts'
import { judge } from '../../src/engine/judge.ts'
import type { LeftOut } from '../../src/engine/types.ts'
import { makeBundle } from '../../src/report/bundle.ts'
import { setAsideLines, setAsideSentences } from '../../src/report/set-aside.ts'
import { LANGUAGES, signalName } from '../../src/report/words/index.ts'
import { readPage } from '../../src/sites/read.ts'
import { WORDS } from '../words.ts'
import { digest, NOW, TOOL } from './fixture.ts'
import { shownText, unzip } from './unzip.ts'

const demo = demoListings.find(({ expected }) => expected === 'strong-signs')
if (!demo) throw new Error('the demo shop has no listing with strong signs')
const { listing } = readPage(parseDocument(renderListing(demo)), `https://shop.example/${demo.slug}`, {
  readAt: NOW,
  readers: 'all',
})
const usual = judge(listing, { now: NOW })
const [strongest] = usual.findings
  .flatMap((finding) => (finding.kind === 'measured' && finding.weight > 0 ? [finding] : []))
  .sort((a, b) => b.weight - a.weight)
if (!strongest) throw new Error('nothing was seen in the demo listing')
const named = strongest.evidence.flatMap(({ reviews }) => reviews)

/** Judged for real without what the shopper disagrees with. */
const bundleWithout = (leftOut: LeftOut, language: (typeof LANGUAGES)[number] = 'en') =>
  makeBundle(
    { listing, verdict: judge(listing, { now: NOW, leftOut }), words: WORDS[language], madeAt: NOW, tool: TOOL },
    digest,
  )
const flat = (text: string): string => text.replaceAll(/\s+/g, '')

test.each(LANGUAGES)('what the shopper set aside is told in %s: how much, and which', async (language) => {
  const reviews = named.slice(0, 2)
  const made = await bundleWithout({ signals: [strongest.signal], reviews }, language)
  const files = unzip(made.bytes)
  const document = JSON.parse(files.get('data/report.json')?.toString('utf8') ?? '')
  const keys = [...reviews].sort().map((id) => `${listing.site}|${listing.id}|${id}`)
  expect(document.setAside).toEqual({ rules: [strongest.signal], reviews: keys })
  const words = WORDS[language]
  const sentences = setAsideSentences(made.report, words)
  expect(sentences).toHaveLength(2)
  expect(document.summary.limits).toEqual(expect.arrayContaining(sentences))
  const lines = setAsideLines(made.report, words)
  expect(lines[0]?.startsWith(signalName(strongest.signal, words))).toBe(true)
  expect(lines.slice(1).map((line) => line.split(' · ')[0])).toEqual([...reviews].sort())
  for (const file of ['data/report.html', 'data/report.pdf']) {
    const said = flat(await shownText(file, files.get(file) ?? Buffer.alloc(0)))
    for (const text of [words.page.setAside, ...sentences, ...lines]) expect(said, file).toContain(flat(text))
  }
  const names = made.report.listing.reviews.flatMap(({ id, reviewer }) =>
    reviews.includes(id) ? [reviewer?.name] : [],
  )
  expect(names.every((name) => name == null || name.includes('*'))).toBe(true)
})

test('the table and the log tell of it too, and nothing is told where nothing was set aside', async () => {
  const files = unzip((await bundleWithout({ signals: [], reviews: named.slice(0, 3) })).bytes)
  const csv = files.get('data/reviews.csv')?.toString('utf8') ?? ''
  expect(csv.split('\r\n').filter((row) => row.endsWith('"yes"'))).toHaveLength(3)
  const log = (files.get('data/capture/capture-log.jsonl')?.toString('utf8') ?? '').split('\n')
  expect(log.map((line) => line && JSON.parse(line))).toContainEqual(
    expect.objectContaining({ event: 'set-aside', reviews: 3, rules: [] }),
  )

  const plain = unzip((await bundleWithout({ signals: [], reviews: [] })).bytes)
  expect(JSON.parse(plain.get('data/report.json')?.toString('utf8') ?? '').setAside).toEqual({ rules: [], reviews: [] })
  expect(plain.get('data/report.html')?.toString('utf8')).not.toContain(WORDS.en.page.setAside)
  expect(plain.get('data/capture/capture-log.jsonl')?.toString('utf8')).not.toContain('set-aside')
})

test('a report from which every finding was set aside does not say that nothing was seen', async () => {
  const signals = usual.findings.map(({ signal }) => signal)
  const made = await bundleWithout({ signals, reviews: [] })
  const html = unzip(made.bytes).get('data/report.html')?.toString('utf8') ?? ''
  expect(made.report.flagged).toEqual([])
  expect(html).not.toContain(WORDS.en.page.nothingSeen)
  expect(html).toContain(WORDS.en.page.nothingElse)
  expect(html).toContain(signalName(strongest.signal, WORDS.en))
})
