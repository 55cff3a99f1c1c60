import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { findCaptures } from '../../scripts/lib/corpus-captures.ts'
import { measurePayload } from '../../scripts/lib/corpus-payloads.ts'
import { failures } from '../../scripts/lib/corpus-score.ts'
import type { Listing } from '../../src/engine/types.ts'
import { decodeEntities } from '../../src/sites/text.ts'
import { readResponse as read } from './responses.ts'

interface TrueReview {
  id: string
  author: string
  rating: number | null
  date: string
  text: string
  helpful: number | null
  images: string[]
  variant: string
  extra: { buyTime?: string; append?: string }
}

interface Truth {
  count: number
  reviews: TrueReview[]
}

const CAPTURES = resolve('../shared/captures')
const corpus = (name: string): string => readFileSync(resolve(CAPTURES, name), 'utf8')
const squeezed = (text: string): string => decodeEntities(text).replace(/\s+/g, ' ').trim()

/** Share of reviews on which reader and ground truth agree, per field. */
function agreement(listing: Listing, truth: Truth): Record<string, number> {
  const wrong: Record<string, number> = {}
  const byId = new Map(listing.reviews.map((review) => [review.id, review]))
  for (const want of truth.reviews) {
    const got = byId.get(want.id)
    const checks: Record<string, boolean> = {
      id: got !== undefined,
      author: got?.reviewer?.name === want.author,
      stars: (got?.stars ?? null) === want.rating,
      date: got?.postedOn?.slice(0, 10) === want.date,
      text: squeezed(got?.text ?? '') === squeezed(want.text),
      variant: (got?.variant ?? '') === want.variant,
      helpful: want.helpful === null || got?.helpful === want.helpful,
      photos: JSON.stringify(got?.photos.map(({ url }) => url)) === JSON.stringify(want.images),
      bought: want.extra.buyTime === undefined || got?.purchasedOn === inBeijing(want.extra.buyTime),
      added: want.extra.append === undefined || got?.followUps[0]?.text === want.extra.append,
    }
    for (const [name, right] of Object.entries(checks)) wrong[name] = (wrong[name] ?? 0) + (right ? 0 : 1)
  }
  return Object.fromEntries(Object.entries(wrong).map(([name, lost]) => [name, 1 - lost / truth.reviews.length]))
}

const inBeijing = (shown: string): string => `${shown.replace(' ', 'T')}+08:00`

test.skipIf(!existsSync(CAPTURES))('JD, 997 real comments (skipped: no corpus)', () => {
  const truth = JSON.parse(corpus('jd/comments-array-2025.truth.json')) as Truth
  const listing = read('jd', corpus('jd/comments-array-2025.json'), 'https://item.jd.com/100141581986.html')
  expect(listing.reviews).toHaveLength(truth.count)
  const shares = agreement(listing, truth)
  for (const [name, share] of Object.entries(shares)) expect(share, name).toBeGreaterThanOrEqual(0.98)
  expect(listing.title).toMatch(/^小熊/)
  expect(listing.gaps).toEqual([])
})

test.skipIf(!existsSync(CAPTURES))('Tmall, 10 real reviews (skipped: no corpus)', () => {
  const truth = JSON.parse(corpus('tmall/mtop-getitemrates-2019.truth.json')) as Truth
  const listing = read(
    'tmall',
    corpus('tmall/mtop-getitemrates-2019.json'),
    'https://detail.tmall.com/item.htm?id=521422451240',
  )
  expect(listing.reviews).toHaveLength(truth.count)
  const shares = agreement(listing, truth)
  for (const [name, share] of Object.entries(shares)) expect(share, name).toBe(1)
  expect(listing.coverage).toEqual({ read: 10, stated: 1_049_900, walled: true })
  expect(listing.reviews.filter(({ followUps }) => followUps.length > 0)).toHaveLength(1)
})

const EXACT = { stars: 1, date: 1, author: 1, title: 1, text: 1, photos: 1, verified: 1, helpful: 1, variant: 1 }

test.skipIf(!existsSync(CAPTURES))('every captured response gives its true reviews (skipped: no corpus)', () => {
  const payloads = findCaptures(CAPTURES).filter(({ kind }) => kind === 'payload')
  expect(payloads.length).toBeGreaterThan(20)
  const wrong = payloads.map((capture) => [
    capture.name,
    failures(measurePayload(capture), { found: 1, invented: 0, fields: EXACT }),
  ])
  expect(wrong.filter(([, missed]) => missed?.length)).toEqual([])
})
