import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parseDocument } from '../../src/cli/document.ts'
import { readPage } from '../../src/sites/read.ts'

const CAPTURES = path.resolve('../shared/captures')
const hasCorpus = existsSync(CAPTURES)
const read = (file: string) =>
  readPage(parseDocument(readFileSync(path.join(CAPTURES, file), 'utf8')), 'https://www.amazon.com/dp/B0FAKE1234', {
    readAt: '2026-01-01T00:00:00Z',
    readers: 'all',
  }).listing

interface Truth {
  reviews: { id: string; author: string; rating: number; date: string; helpful: number }[]
}

// `npm run corpus` measures all captures and all fields; this keeps the Amazon templates from breaking unnoticed.
test.skipIf(!hasCorpus)('every Amazon capture gives its true reviews, in order (skipped: no corpus)', () => {
  const names = readdirSync(path.join(CAPTURES, 'amazon')).filter((name) => name.endsWith('.html'))
  expect(names.length).toBeGreaterThanOrEqual(6)
  for (const name of names) {
    const truth: Truth = JSON.parse(
      readFileSync(path.join(CAPTURES, 'amazon', name.replace('.html', '.truth.json')), 'utf8'),
    )
    const { reviews } = read(`amazon/${name}`)
    expect(
      reviews.map(({ id, reviewer, stars, postedOn, helpful }) => ({
        id,
        author: reviewer?.name,
        rating: stars,
        date: postedOn,
        helpful,
      })),
    ).toEqual(truth.reviews.map(({ id, author, rating, date, helpful }) => ({ id, author, rating, date, helpful })))
  }
})
