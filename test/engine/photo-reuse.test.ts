import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Past, Prepared, Reading } from '../../src/engine/signal.ts'
import { signal } from '../../src/engine/signals/photo-reuse.ts'
import type { Photo } from '../../src/engine/types.ts'
import { assetOf } from '../../src/sites/identity.ts'
import { measured, pastOf, preparedReview, sampleOf } from './samples.ts'

interface Made {
  who?: string | null
  /** Name as shown, where `who` could not be known from it. */
  shown?: string
  text?: string
  day?: number | null
  assets?: readonly (string | null)[]
  hashes?: readonly string[]
  platformDefault?: boolean
}

const photo = (asset: string | null, hash: string | null = null): Photo => ({
  url: `https://img.example/${asset ?? 'unknown'}`,
  asset,
  hash,
})

function prepared(made: Made, at: number): Prepared {
  const { who = null, shown, text, day = null, assets = [], hashes = [], platformDefault = false } = made
  const reviewer = shown === undefined ? null : { id: null, name: shown, reviewCount: null, level: null }
  const photos = [...assets.map((asset) => photo(asset)), ...hashes.map((hash, i) => photo(`file-${at}-${i}`, hash))]
  const canonical = text ?? `words of review ${at}`
  return preparedReview(at, {
    reviewer: who,
    day,
    canonical,
    platformDefault,
    review: { id: idOf(at), reviewer, photos },
  })
}
const idOf = (at: number): string => `r${String(at).padStart(3, '0')}`

interface Around {
  gallery?: readonly Photo[]
  past?: Past
  arrange?: (reviews: Prepared[]) => Prepared[]
}
function read(made: readonly Made[], { gallery = [], past, arrange = (all) => all }: Around = {}): Reading {
  return signal.measure(sampleOf(arrange(made.map(prepared)), gallery, past ?? null), new Map())
}
const facts = (reading: Reading): [string, string[], number | null][] =>
  measured(reading).evidence.map(({ claim, reviews, observed }) => [claim, reviews, observed])

/** Ten reviewers, each with a picture of their own. */
const own: Made[] = Array.from({ length: 10 }, (_, i) => ({ who: `own ${i}`, day: 100 * i, assets: [`own-${i}`] }))

describe('photo-reuse within a listing', () => {
  it('weighs one file under two reviewers 2.5, as a fact anyone can check', () => {
    const reading = measured(read([...own, { who: 'Ada', assets: ['cat'] }, { who: 'Bo', assets: ['dog', 'cat'] }]))
    expect(reading.weight).toBe(2.5)
    expect(facts(reading)).toEqual([['photo-reuse.same-photo', ['r010', 'r011'], 2]])
    expect(reading.reviews).toEqual(
      new Map([
        [10, { weight: 2.5, exact: true }],
        [11, { weight: 2.5, exact: true }],
      ]),
    )
    expect(reading.informedBy).toBe(12)
    expect(reading.innocent).toContain('image-host-merges')
  })

  it('sees nothing when every picture is its own', () => {
    expect(measured(read(own))).toMatchObject({ weight: 0, evidence: [], informedBy: 10 })
  })

  it('never counts one reviewer twice', () => {
    expect(measured(read([...own, { who: 'Ada', assets: ['cat'] }, { who: 'Ada', assets: ['cat'] }])).weight).toBe(0)
  })

  it('takes unknown reviewers for different only when their text or day differs', () => {
    const pair = (a: Made, b: Made): number =>
      measured(read([...own, { assets: ['cat'], ...a }, { assets: ['cat'], ...b }])).weight
    expect(pair({ text: 'same words', day: 5 }, { text: 'same words', day: 5 })).toBe(0)
    expect(pair({ text: 'same words' }, { text: 'same words' })).toBe(0)
    expect(pair({ text: 'same words', day: 5 }, { text: 'same words', day: 5, who: 'Ada' })).toBe(0)
    expect(pair({ text: 'same words', day: 5 }, { text: 'same words', day: 9 })).toBe(2.5)
    expect(pair({ text: 'these words', day: 5 }, { text: 'other words', day: 5 })).toBe(2.5)
  })

  it('takes one masked name for one person, and two for two', () => {
    const masked = (a: string, b: string): number =>
      measured(read([...own, { shown: a, day: 5, assets: ['cat'] }, { shown: b, day: 9, assets: ['cat'] }])).weight
    expect(masked('3***4', '3***4')).toBe(0)
    expect(masked('3***4', '3***5')).toBe(2.5)
    expect(masked('Anonymous', 'Anonymous')).toBe(2.5)
  })

  it('does not match what is unknown', () => {
    expect(read([...own.map(({ who = null }) => ({ who, assets: [null, null] }))])).toEqual({
      kind: 'abstained',
      why: 'no-photos',
    })
    const mixed = measured(read([...own, { who: 'Ada', assets: [null] }, { who: 'Bo', assets: [null] }]))
    expect(mixed).toMatchObject({ weight: 0, informedBy: 10 })
    expect(read([{ who: 'Ada' }, { who: 'Bo' }])).toEqual({ kind: 'abstained', why: 'no-photos' })
  })

  it('states several pictures under the same reviews once, at most twelve facts, strongest first', () => {
    const set = ['p1', 'p2', 'p3']
    expect(facts(read([...own, { who: 'Ada', assets: set }, { who: 'Bo', assets: set }]))).toHaveLength(1)
    const pairs = Array.from({ length: 60 }, (_, i) => ({ who: `w${i}`, assets: [`pair-${i >> 1}`] }))
    const trio = [0, 1, 2].map((i) => ({ who: `t${i}`, assets: ['trio'] }))
    const reading = measured(read([...pairs, ...trio]))
    expect(reading.evidence).toHaveLength(12)
    expect(reading.evidence[0]?.reviews).toEqual(['r060', 'r061', 'r062'])
    expect(reading.reviews.size).toBe(63)
  })

  it('leaves out what the shop wrote itself', () => {
    const shared = { assets: ['cat'], platformDefault: true }
    expect(measured(read([...own, { who: 'Ada', ...shared }, { who: 'Bo', ...shared }])).weight).toBe(0)
  })
})

describe('pictures that belong to the page', () => {
  const under = (count: number, marks: (i: number) => Made): Made[] =>
    Array.from({ length: count }, (_, i) => ({ who: `u${i}`, day: 90 * i, assets: ['everywhere'], ...marks(i) }))

  it('takes a picture under most photo reviews for a stand-in', () => {
    expect(measured(read([...own, ...under(9, () => ({}))]))).toMatchObject({ weight: 0, evidence: [] })
  })

  it('still names it under fewer, or when the same reviews share a text or a week as well', () => {
    expect(measured(read([...own, ...under(6, () => ({}))])).weight).toBe(2.5)
    expect(measured(read([...own, ...under(9, () => ({ text: 'word for word the same' }))])).weight).toBe(2.5)
    expect(measured(read([...own, ...under(9, (i) => ({ day: 400 + (i % 3) }))])).weight).toBe(2.5)
  })

  it('knows stand-ins by their file names', () => {
    for (const name of ['no-image', 'host/img/default', 'cdn/placeholder_2', 'noPhoto', 'avatar']) {
      const reading = read([...own, { who: 'Ada', assets: [name] }, { who: 'Bo', assets: [name] }])
      expect([name, measured(reading).weight]).toEqual([name, 0])
    }
    const named = read([...own, { who: 'Ada', assets: ['x/defaulted'] }, { who: 'Bo', assets: ['x/defaulted'] }])
    expect(measured(named).weight).toBe(2.5)
  })
})

describe('the gallery', () => {
  it('weighs a picture of the gallery 1.5, half for the listing while one person posted it', () => {
    const gallery = [photo('shop-1'), photo('shop-2')]
    const one = measured(read([...own, { who: 'Ada', assets: ['shop-1'] }], { gallery }))
    expect(facts(one)).toEqual([['photo-reuse.gallery', ['r010'], 1]])
    expect(one.weight).toBe(0.75)
    expect(one.reviews.get(10)).toEqual({ weight: 1.5, exact: true })
    expect(one.innocent).toEqual(['shop-picture-by-choice'])
    const two = read([...own, { who: 'Ada', assets: ['shop-1'] }, { who: 'Bo', assets: ['shop-1'] }], { gallery })
    expect(measured(two).weight).toBe(1.5)
    expect(facts(two)).toEqual([['photo-reuse.gallery', ['r010', 'r011'], 2]])
  })

  it('says nothing when the page collects buyers’ photos in its gallery', () => {
    const gallery = own.flatMap(({ assets = [] }) => assets.map((asset) => photo(asset)))
    expect(measured(read(own, { gallery }))).toMatchObject({ weight: 0, evidence: [] })
  })
})

describe('other listings', () => {
  const past = (known: Record<string, string[]>): Past =>
    pastOf({ listingsWithPhoto: (asset, _listing, reviewer) => (reviewer === 'Ada' ? [] : (known[asset] ?? [])) })

  it('weighs a picture that someone else posted elsewhere 3', () => {
    const reading = read([...own, { who: 'Bo', assets: ['cat'] }], { past: past({ cat: ['shop a', 'shop b'] }) })
    expect(measured(reading).weight).toBe(3)
    expect(facts(reading)).toEqual([['photo-reuse.elsewhere', ['r010'], 2]])
    expect(measured(reading).reviews).toEqual(new Map([[10, { weight: 3, exact: true }]]))
  })

  it('leaves the reviewer’s own other posts, the gallery and host pictures alone', () => {
    const many = Array.from({ length: 31 }, (_, i) => `shop ${i}`)
    const known = past({ cat: ['shop a'], shop: ['shop a'], host: many })
    const made = [
      { who: 'Ada', assets: ['cat'] },
      { who: 'Cy', assets: ['host'] },
    ]
    expect(measured(read([...own, ...made], { past: known })).weight).toBe(0)
    const gallery = [photo('shop')]
    const shown = read([...own, { who: 'Bo', assets: ['shop'] }], { past: known, gallery })
    expect(facts(shown).map(([claim]) => claim)).toEqual(['photo-reuse.gallery'])
  })
})

describe('perceptual hashes', () => {
  const base = 'a5c3f0961e78d24b'
  const flip = (hex: string, bits: number): string =>
    bits === 0 ? hex : (BigInt(`0x${hex}`) ^ ((1n << BigInt(bits)) - 1n)).toString(16).padStart(16, '0')

  it('joins two files within 8 bits, and no further, without calling it exact', () => {
    const pair = (bits: number): Reading =>
      read([...own, { who: 'Ada', hashes: [base] }, { who: 'Bo', hashes: [flip(base, bits)] }])
    for (const bits of [0, 3, 8]) expect([bits, measured(pair(bits)).weight]).toEqual([bits, 2.5])
    for (const bits of [9, 20, 64]) expect([bits, measured(pair(bits)).weight]).toEqual([bits, 0])
    expect(measured(pair(3)).reviews.get(10)?.exact).toBe(false)
  })

  it('ignores plain surfaces and malformed hashes', () => {
    for (const hash of [
      '0000000000000000',
      'ffffffffffffffff',
      '0000000000000101',
      'zz',
      base.toUpperCase(),
      `${base}00`,
    ]) {
      expect([
        hash,
        measured(read([...own, { who: 'Ada', hashes: [hash] }, { who: 'Bo', hashes: [hash] }])).weight,
      ]).toEqual([hash, 0])
    }
  })

  it('needs a hash on both sides', () => {
    const reading = read([...own, { who: 'Ada', hashes: [base] }, { who: 'Bo', assets: ['cat'] }])
    expect(measured(reading).weight).toBe(0)
  })

  it('stays fast on many different hashes', () => {
    let state = 1n
    const hash = (): string => {
      state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn
      return (state ^ (state >> 29n)).toString(16).padStart(16, '0')
    }
    const made = Array.from({ length: 5000 }, (_, i) => ({ who: `w${i}`, hashes: [hash(), hash()] }))
    const start = performance.now()
    measured(read(made))
    expect(performance.now() - start).toBeLessThan(500)
  })
})

it('does not depend on the order of reviews', () => {
  const base = 'a5c3f0961e78d24b'
  const made: Made[] = [
    ...own,
    { who: 'Ada', assets: ['cat', 'shop'] },
    { who: 'Bo', assets: ['cat'], hashes: [base] },
    { who: 'Cy', hashes: [base] },
    { assets: ['dog'] },
    { assets: ['dog', 'shop'] },
  ]
  const gallery = [photo('shop')]
  const sorted = (reading: Reading): unknown => {
    const { reviews, ...rest } = measured(reading)
    return { ...rest, reviews: [...reviews].sort(([a], [b]) => a - b) }
  }
  const before = read(made, { gallery })
  expect(measured(before).evidence.length).toBeGreaterThan(2)
  expect(sorted(read(made, { gallery, arrange: (all) => [...all].reverse() }))).toEqual(sorted(before))
  const rotated = (all: Prepared[]): Prepared[] => [...all.slice(7), ...all.slice(0, 7)]
  expect(sorted(read(made, { gallery, arrange: rotated }))).toEqual(sorted(before))
})

const CAPTURES = path.resolve('../shared/captures')

describe.skipIf(!existsSync(CAPTURES))('real pages (skipped: no corpus)', () => {
  it.each([
    ['jd/comments-array-2025', 971],
    // One person under a masked name posts the same picture twice.
    ['eleme/ratings-2018', 20],
    // The shop's icon stands under every review that has no photo.
    ['yelp/biz-2016', 11],
    ['aliexpress/evaluation-2025', 15],
  ])('sees no reuse in %s', (name, informedBy) => {
    const truth = JSON.parse(readFileSync(path.join(CAPTURES, `${name}.truth.json`), 'utf8')) as {
      reviews: { author: string | null; date: string | null; text: string | null; images: string[] }[]
    }
    const made = truth.reviews.map(({ author, date, text, images }): Made => {
      const assets = images.map((url) => assetOf(new URL(url, 'https://shop.example/')))
      return { shown: author ?? '', text: text ?? '', day: Date.parse(date ?? '') / 86_400_000, assets }
    })
    expect(measured(read(made))).toMatchObject({ weight: 0, evidence: [], informedBy })
  })
})
