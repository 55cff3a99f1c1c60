import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { findCaptures } from '../../scripts/lib/corpus-captures.ts'
import { type Original, random, readMutants } from '../../scripts/lib/mutants.ts'
import { fixtures } from './fixtures.ts'
import { POSITIVES } from './structural/positives.ts'

/*
 * A sample of what `npm run corpus -- --mutants 2000` does: pages broken at random, whose reading must not throw, must
 * stay within 250 ms of processor time and must give a valid Listing. MUTANTS and SEED change the sample.
 */
const SEED = Number(process.env.SEED ?? 20261126)
const COUNT = Number(process.env.MUTANTS ?? 100)
const CAPTURES = path.resolve('../shared/captures')
/** Larger captures take longer to parse than to read; the script takes them all. */
const LARGEST = 450_000

const invented = (): Original[] => [
  ...fixtures().map(({ name, html, url }) => ({ name, html, url })),
  ...POSITIVES.map(({ name, html }) => ({ name, html, url: 'https://shop.example/item' })),
]

const expectWhole = (originals: readonly Original[]): void => {
  const report = readMutants(originals, COUNT, SEED)
  console.log(
    `${report.read} mutants of ${originals.length} pages, seed ${SEED}, slowest ${Math.round(report.slowest)} ms`,
  )
  expect(report.failures).toEqual([])
  expect(report.read).toBe(COUNT)
}

test('mutants of invented pages are read in time, as valid listings', () => expectWhole(invented()), 60_000)

test.skipIf(!existsSync(CAPTURES))(
  'mutants of real pages are read in time, as valid listings (skipped: no corpus)',
  () => {
    const small = findCaptures(CAPTURES).filter(({ name, kind }) => {
      const file = path.join(CAPTURES, `${name}.html`)
      return kind === 'page' && existsSync(file) && statSync(file).size < LARGEST
    })
    expectWhole(small.map(({ name, url, bodies }) => ({ name, url, html: bodies()[0] ?? '' })))
  },
  120_000,
)

test('the same seed gives the same numbers', () => {
  const [a, b] = [random(7), random(7)]
  expect([a(), a(), a()]).toEqual([b(), b(), b()])
  expect(random(8)()).not.toBe(random(7)())
})
