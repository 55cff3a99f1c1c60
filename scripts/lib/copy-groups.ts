import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { judge } from '../../src/engine/judge.ts'
import type { Past } from '../../src/engine/signal.ts'
import type { Evidence, Listing, SignalId, Verdict } from '../../src/engine/types.ts'
import { gatherPast } from '../../src/memory/past.ts'
import { words } from '../../src/report/words/en/index.ts'
import { claimSentence } from '../../src/report/words/index.ts'
import { mulberry32 } from '../planted.ts'
import { percent, print } from './printing.ts'
import { byListing, folderOf, listingOf, reviewOf, rowsOf } from './sets.ts'

/** A silver group: near-identical long texts by different people. */
interface Group {
  ids: string[]
}

const NOW = '2026-01-01T00:00:00Z'
const SET = 'taobao-sleep-aid'
const COPIES: readonly SignalId[] = ['near-duplicate', 'template']
/** Part of the grouped reviews that must stand in the evidence. */
const WANTED = 0.9

/** Reviews that a verdict names as copies or as following one pattern. */
function copiesIn({ findings }: Verdict): Set<string> {
  const measured = findings.flatMap((one) => (one.kind === 'measured' && COPIES.includes(one.signal) ? [one] : []))
  return new Set(measured.flatMap(({ evidence }) => evidence.flatMap(({ reviews }) => reviews)))
}

/**
 * How many reviews of the Taobao copy groups stand in near-duplicate or template evidence: of those whose group has two
 * reviews or more in one listing, when listings are judged alone; of all, with what the other listings showed.
 * @returns what was not reached.
 */
export function copyGroups(): string[] {
  const file = path.join(folderOf(SET), 'neardup_groups.ndjson')
  if (!existsSync(file)) {
    print(`\nCopy groups: skipped, ${SET} is not in this folder.`)
    return []
  }
  const rows = rowsOf(SET)
  const present = new Map(rows.map(({ id, listing_id }) => [id, listing_id ?? 'all']))
  const groups = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as Group).ids.filter((id) => present.has(id)))
    .filter((ids) => ids.length > 1)
  const listings = [...byListing(rows)].map(([id, own]) => listingOf(id, own.map(reviewOf)))
  const gathering = gatherPast()
  for (const listing of listings) gathering.add(listing)
  const alone = evidenceOver(listings, null)
  const withAll = evidenceOver(listings, gathering.past())
  const grouped = groups.flat()
  const within = groups.flatMap((ids) =>
    ids.filter((id) => ids.some((other) => other !== id && present.get(other) === present.get(id))),
  )
  const share = (ids: readonly string[], found: ReadonlySet<string>): number =>
    ids.filter((id) => found.has(id)).length / Math.max(1, ids.length)
  print(`\nCopy groups of ${SET}: reviews of ${groups.length} groups in near-duplicate or template evidence.\n`)
  print(`each listing alone, groups within one listing   ${percent(share(within, alone))} of ${within.length}`)
  print(`with the other listings, all groups             ${percent(share(grouped, withAll))} of ${grouped.length}`)
  const missed: string[] = []
  if (share(within, alone) < WANTED) missed.push(`copy groups within a listing, at least ${percent(WANTED)}`)
  if (share(grouped, withAll) < WANTED) missed.push(`copy groups across listings, at least ${percent(WANTED)}`)
  return missed
}

function evidenceOver(listings: readonly Listing[], past: Past | null): Set<string> {
  return new Set(listings.flatMap((listing) => [...copiesIn(judge(listing, { now: NOW, past }))]))
}

/** Sets whose listings are ordinary as far as anybody knows, and slices of one that names no listings. */
const ORDINARY = [
  'amazon-musical-2014',
  'zh-shopping-background',
  'jd-nike-water-army',
  'dianping-icdm2014',
  'jd-laptop-2025',
  'taobao-sleep-aid',
]
const SLICE = 1_000
const SHOWN = 6

/**
 * Writes pieces of evidence, drawn at random from ordinary sets, with the texts they name, to be read by eye: whether
 * each states what is there. The file holds review texts; it stays where it is written.
 */
export function sampleFindings(file: string, wanted: number): void {
  const all: string[] = []
  for (const set of ORDINARY) {
    for (const [id, rows] of byListing(rowsOf(set))) {
      for (let from = 0; from < rows.length; from += SLICE) {
        const listing = listingOf(`${set} ${id} ${from}`, rows.slice(from, from + SLICE).map(reviewOf))
        const { findings } = judge(listing, { now: NOW })
        for (const finding of findings)
          if (finding.kind === 'measured' && finding.weight > 0)
            for (const evidence of finding.evidence)
              all.push(described(finding.signal, finding.weight, evidence, listing))
      }
    }
  }
  const random = mulberry32(20_260_101)
  const drawn: string[] = []
  while (drawn.length < wanted && all.length > 0)
    drawn.push(all.splice(Math.floor(random() * all.length), 1)[0] as string)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, drawn.map((one, i) => `## ${i + 1}\n${one}\n`).join('\n'))
  print(`${drawn.length} pieces of evidence written to ${file}, to be read by eye`)
}

function described(signal: SignalId, weight: number, evidence: Evidence, listing: Listing): string {
  const named = listing.reviews.filter(({ id }) => evidence.reviews.includes(id)).slice(0, SHOWN)
  const texts = named.map(({ text, stars }) => `  - ${stars ?? '?'} ★ ${text.slice(0, 400).replaceAll('\n', ' ')}`)
  const pattern = evidence.skeleton === undefined ? [] : [`  pattern: ${evidence.skeleton}`]
  return [
    `${signal} ${weight} in ${listing.id} (${listing.reviews.length} reviews): ${claimSentence(evidence, words)}`,
    ...pattern,
    ...texts,
  ].join('\n')
}
