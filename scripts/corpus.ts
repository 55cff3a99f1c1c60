import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type Capture, findCaptures } from './lib/corpus-captures.ts'
import { measurePage } from './lib/corpus-pages.ts'
import { measurePayload } from './lib/corpus-payloads.ts'
import { failures, type Gates, heading, row, sum, type Tally } from './lib/corpus-score.ts'
import { readMutants } from './lib/mutants.ts'

/*
 * npm run corpus -- [--captures DIR] [--readers all|general] [--no-structured] [--only NAME]
 * npm run corpus -- --mutants 2000 [--seed N]
 *
 * Reads every capture with ground truth as the command line would, and prints what was found, lost and invented; status
 * 1 when a gate is missed. `general` switches the per-shop readers off, `--no-structured` takes structured data out of
 * the pages first, so that structure alone speaks. DIFF=1 prints every difference.
 */

const NAMED: Gates = {
  found: 0.99,
  invented: 0,
  fields: {
    stars: 0.97,
    date: 0.97,
    author: 0.97,
    title: 0.97,
    text: 0.98,
    photos: 0.97,
    verified: 0.97,
    helpful: 0.97,
    variant: 0.97,
  },
}
const GENERAL: Gates = { found: 0.9, invented: 0.02, fields: { stars: 0.85, date: 0.85, text: 0.9 } }

function main(): void {
  const { values } = parseArgs({
    options: {
      captures: { type: 'string', default: '../shared/captures' },
      readers: { type: 'string', default: 'all' },
      'no-structured': { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      mutants: { type: 'string', default: '' },
      seed: { type: 'string', default: '20261126' },
    },
  })
  const folder = path.resolve(values.captures)
  if (!existsSync(folder)) {
    console.error(`corpus: no captures at ${values.captures}, nothing to measure`)
    process.exit(2)
  }
  const general = values.readers === 'general'
  const captures = findCaptures(folder).filter(({ name }) => name.includes(values.only))
  if (values.mutants !== '') {
    mutants(captures, Number(values.mutants), Number(values.seed))
    return
  }
  const missed: string[] = []
  console.log(heading())
  const measured = <T>(items: readonly T[], measure: (item: T) => Tally): Tally[] =>
    items.map((item) => {
      const tally = measure(item)
      console.log(row(tally))
      return tally
    })
  const gate = (total: Tally, gates: Gates): void => {
    console.log(row(total))
    missed.push(...failures(total, gates).map((failure) => `${total.name}: ${failure}`))
  }
  const pages = captures.filter(({ kind }) => kind === 'page')
  const options = { readers: general ? 'general' : 'all', structured: !values['no-structured'] } as const
  gate(
    sum(
      'TOTAL of HTML captures',
      measured(pages, (page) => measurePage(page, options)),
    ),
    general ? GENERAL : NAMED,
  )
  if (!general) {
    const payloads = captures.filter(({ kind }) => kind === 'payload')
    gate(sum('TOTAL of payloads', measured(payloads, measurePayload)), NAMED)
  }
  for (const failure of missed) console.error(`corpus: ${failure}`)
  process.exitCode = missed.length > 0 ? 1 : 0
}

/** Breaks the captured pages at random; every reading must be quick and give a valid Listing. */
function mutants(captures: readonly Capture[], count: number, seed: number): void {
  const pages = captures
    .filter(({ kind }) => kind === 'page')
    .map(({ name, url, bodies }) => ({ name, url, html: bodies()[0] ?? '' }))
  const report = readMutants(pages, count, seed)
  const slowest = `slowest ${Math.round(report.slowest)} ms of processor time`
  console.log(`corpus: ${report.read} mutants of ${pages.length} pages, seed ${seed}, ${slowest}`)
  for (const failure of report.failures) console.error(`corpus: ${failure}`)
  process.exitCode = report.failures.length > 0 ? 1 : 0
}

main()
