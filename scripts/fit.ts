// Fits the figures in src/engine/weights.ts to simulated listings and prints what it did. Writes that one file.
import { readFileSync, writeFileSync } from 'node:fs'
import { familySums, PRIOR, supportFor, suspicions } from '../src/engine/fusion.ts'
import { prepare } from '../src/engine/prepare.ts'
import { reassuranceOf } from '../src/engine/reassurance.ts'
import { shareOf } from '../src/engine/share.ts'
import { finish } from '../src/engine/steps.ts'
import type { Family } from '../src/engine/types.ts'
import { information, measure } from '../src/engine/weigh.ts'
import { WEIGHTS } from '../src/engine/weights.ts'
import { type History, historyFrom } from './lib/fit-history.ts'
import { isotonic, multipliers, type Row, widths } from './lib/fitting.ts'
import { type Case, poolsFor, population, TIERS, truthOf } from './lib/simulation.ts'

const FILE = 'src/engine/weights.ts'
const SEED = 4_001
const LISTINGS = { A: 1_200, B: 1_000, C: 480, D: 160 } as const
/** Families whose marks the simulator draws from life; the others (who a reviewer is elsewhere) it would invent. */
const FITTED: readonly Family[] = ['text', 'time', 'photo', 'incentive']

const print = (line = ''): void => void process.stdout.write(`${line}\n`)

interface Seen {
  rows: Row[]
  again: (families: Record<Family, number>) => { raw: number; information: number; truth: number; size: number }
}

/** One listing: rows for the multipliers now, and its raw score once they are known. */
function seen({ make, size }: Case): Seen {
  const { listing, planted } = make()
  const { sample } = prepare(listing, null)
  const measurements = finish(measure(sample))
  const reassurance = reassuranceOf(sample.reviews, listing)
  const rows = sample.reviews
    .filter(({ platformDefault }) => !platformDefault)
    .map((prepared): Row => {
      const sums = familySums(prepared, measurements)
      const offset = supportFor(prepared.at, sums, reassurance)
      return { sums, offset, planted: planted.has(prepared.review.id) }
    })
  const told = information(sample.reviews)
  const truth = truthOf(listing, planted)
  // What is needed later is small: the readings, not the texts.
  return {
    rows,
    again: (families) => {
      const share = shareOf(
        suspicions(sample.reviews, measurements, reassurance, undefined, families),
        told,
        listing.coverage,
      )
      return { raw: share.raw, information: share.information, truth, size }
    },
  }
}

const pools = poolsFor('fit')
print(`texts: ${pools.en.length - 1} English and ${pools.zh.length - 1} Chinese pools of real texts, and invented ones`)
const all: Seen[] = []
for (const tier of TIERS) {
  const cases = population({ split: 'fit', seed: SEED, pools }, tier, LISTINGS[tier.name])
  for (const one of cases) all.push(seen(one))
  print(`tier ${tier.name}: ${cases.length} listings, three of four honest`)
}
const families = {
  ...WEIGHTS.families,
  ...multipliers(
    all.map(({ rows }) => rows),
    FITTED,
    PRIOR,
  ),
}
print('\nmultipliers (logistic regression with the prior held, drawn towards 0.8; not fitted: the rest)')
for (const family of FITTED) print(`  ${family.padEnd(10)} ${families[family]}`)
const points = all.map(({ again }) => again(families)).filter(({ information }) => information >= 4)
const score = isotonic(points.map(({ raw, truth }) => [raw, truth] as const))
print('\nscore (isotonic regression of the true score on the raw one, in groups)')
for (const [raw, calibrated] of score) print(`  ${raw} → ${calibrated}`)
const width = widths(points, score)
print('\nwidth of the 90 % interval by reviews’ worth of information')
for (const [information, wide] of width) print(`  ${information} → ${wide}`)
const history = historyFrom()
print("\nwhat a reviewer's other reviews say (YelpChi, listings whose id hashes to an even number)")
if (history === null) print('  skipped, the set is not there: as it was')
else {
  print(`  ${history.reviews} reviews; one known: ${history.one}`)
  for (const row of history.table) print(`  ${row.join(', ')}`)
}
writeFileSync(FILE, written(readFileSync(FILE, 'utf8')))
print(`\nwritten: ${FILE}`)

function written(before: string): string {
  const known = history === null ? before : withHistory(before, history)
  const head = known.slice(0, known.lastIndexOf('} = {') + 5)
  const list = (rows: readonly (readonly [number, number])[]): string =>
    rows.map(([x, y]) => `    [${x}, ${y}],\n`).join('')
  const entries = Object.entries(families).map(([family, value]) => `    ${family}: ${value},\n`)
  return `${head}\n  families: {\n${entries.join('')}  },\n  score: [\n${list(score)}  ],\n  width: [\n${list(width)}  ],\n}\n`
}

function withHistory(before: string, { one, table }: History): string {
  const rows = table.map((row) => `  [${row.join(', ')}],\n`).join('')
  return before
    .replace(/(?<=export const HISTORY_ONE = )[-\d.]+/, String(one))
    .replace(/(?<=export const HISTORY = \[\n)[^a-z]*?(?=\] as const)/, rows)
}
