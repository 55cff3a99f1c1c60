// Measures what each step of the sensitivity costs and brings: how often ordinary listings get "some signs" or "strong
// signs", and how many planted campaigns are seen. Ordinary are the real sets of ../shared that are, real listings whose
// texts were dealt out anew, and simulated honest listings of all kinds. Prints figures; --write puts them into
// src/ui/options/measured.json, which the options page shows. Exit 2 without ../shared when writing.
import { writeFileSync } from 'node:fs'
import { judge } from '../src/engine/judge.ts'
import type { Sensitivity } from '../src/engine/sensitivity.ts'
import type { Band, Listing } from '../src/engine/types.ts'
import { ENGINE } from '../src/engine/version.ts'
import { percent, print, printTable } from './lib/printing.ts'
import { upperBound } from './lib/ranking.ts'
import { byListing, listingOf, missing, reviewOf, rowsOf } from './lib/sets.ts'
import { shuffledCases } from './lib/shuffles.ts'
import { attackCases, honestCases, leavesSigns, poolsFor } from './lib/simulation.ts'

const FILE = 'src/ui/options/measured.json'
const NOW = '2026-01-01T00:00:00Z'
const SEED = 11
const SIZES = [8, 20, 60, 150, 500]
const STEPS: readonly Sensitivity[] = ['cautious', 'usual', 'keen']
const REAL = [
  ['amazon-musical-2014', 20],
  ['jd-haier-times', 50],
] as const

interface Counts {
  /** Listings with enough data for a band. */
  judged: number
  some: number
  strong: number
}

const write = process.argv.includes('--write')
const lacking = missing(REAL.map(([set]) => set))
if (write && lacking.length > 0) {
  console.error(`not written: ${lacking.join(', ')} is not in ../shared/data`)
  process.exit(2)
}

const source = { split: 'test' as const, seed: SEED, pools: poolsFor('test') }
const ordinary: Record<string, () => Iterable<Listing>> = {
  'real, taken for ordinary': realListings,
  'real, dealt out anew': () => made(shuffledCases(SEED, 3)),
  'simulated, honest': () => made(honestCases(source, SIZES, (size) => (size > 150 ? 1 : 3))),
}
const planted = attackCases(source, [60, 150, 500], [0.05, 0.1, 0.25], () => 1).filter(
  ({ attack }) => attack !== null && leavesSigns(attack),
)

const table = [['listings', 'step', 'judged', 'some signs', 'strong signs', '95 % bound of strong']]
const alarms = total(Object.entries(ordinary).map(([name, listings]) => shown(name, countsOf(listings()))))
shown('ordinary, together', alarms)
const found = shown('5, 10 or 25 % planted', countsOf(made(planted)))
printTable(table)
if (write) {
  const figures = { command: 'npm run sensitivity -- --write', engine: ENGINE, ordinary: alarms, planted: found }
  writeFileSync(FILE, `${JSON.stringify(figures, null, 2)}\n`)
  print(`\nwritten to ${FILE}`)
}

function* realListings(): Iterable<Listing> {
  for (const [set, least] of REAL)
    if (missing([set]).length === 0)
      for (const [id, rows] of byListing(rowsOf(set))) if (rows.length >= least) yield listingOf(id, rows.map(reviewOf))
}

function* made(cases: Iterable<{ make: () => { listing: Listing } }>): Iterable<Listing> {
  for (const { make } of cases) yield make().listing
}

function countsOf(listings: Iterable<Listing>): Record<Sensitivity, Counts> {
  const counts = total([])
  for (const listing of listings)
    for (const sensitivity of STEPS) add(counts[sensitivity], judge(listing, { now: NOW, sensitivity }).band)
  return counts
}

function add(counts: Counts, band: Band): void {
  if (band === 'not-enough-data') return
  counts.judged++
  if (band === 'some-signs') counts.some++
  if (band === 'strong-signs') counts.strong++
}

function total(parts: readonly Record<Sensitivity, Counts>[]): Record<Sensitivity, Counts> {
  const sum = (step: Sensitivity): Counts => ({
    judged: parts.reduce((all, part) => all + part[step].judged, 0),
    some: parts.reduce((all, part) => all + part[step].some, 0),
    strong: parts.reduce((all, part) => all + part[step].strong, 0),
  })
  return { cautious: sum('cautious'), usual: sum('usual'), keen: sum('keen') }
}

function shown(name: string, counts: Record<Sensitivity, Counts>): Record<Sensitivity, Counts> {
  for (const step of STEPS) {
    const { judged, some, strong } = counts[step]
    const of = (part: number): string => `${part} (${percent(part / Math.max(1, judged))})`
    table.push([name, step, String(judged), of(some), of(strong), percent(upperBound(strong, judged))])
  }
  return counts
}
