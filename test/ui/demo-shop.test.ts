import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type DemoListing, demoAsset, demoListings, demoPages } from '../../scripts/demo/index.ts'

/** Character shingles: five in English, two in Chinese, as the near-duplicate signal takes them. */
function shingles(text: string, language: 'en' | 'zh'): Set<string> {
  const size = language === 'zh' ? 2 : 5
  const plain = text.toLowerCase().replace(/[\s\p{P}]+/gu, language === 'zh' ? '' : ' ')
  return new Set(Array.from({ length: Math.max(1, plain.length - size + 1) }, (_, i) => plain.slice(i, i + size)))
}

function jaccard(a: Set<string>, b: Set<string>): number {
  let both = 0
  for (const gram of a) if (b.has(gram)) both++
  return both / (a.size + b.size - both)
}

/** The two most alike reviews, leaving out those that `skip` names. */
function closest(listing: DemoListing, skip: (text: string) => boolean): { likeness: number; pair: string[] } {
  const own = listing.reviews.filter(({ text }) => !skip(text))
  const grams = own.map(({ text }) => shingles(text, listing.language))
  let best = { likeness: 0, pair: [] as string[] }
  for (let i = 0; i < own.length; i++)
    for (let j = i + 1; j < own.length; j++) {
      const likeness = jaccard(grams[i] ?? new Set(), grams[j] ?? new Set())
      if (likeness > best.likeness) best = { likeness, pair: [own[i]?.text ?? '', own[j]?.text ?? ''] }
    }
  return best
}

const PATTERNED =
  /公园(?:看|遛弯)?下(?:象)?棋|小区下棋|^\S*(?: \S+)? ?(?:amazing|wonderful) (?:head ?)?lamp|(?:tent).{0,3} .*poles (?:snapped|broke)/i
const of = (slug: string): DemoListing => demoListings.find((listing) => listing.slug === slug)!

describe('demo shop', () => {
  it.each(demoListings.map((listing) => [listing.slug, listing] as const))(
    '%s: ordinary reviews differ',
    (_, listing) => {
      const { likeness, pair } = closest(listing, (text) => PATTERNED.test(text))
      expect(likeness, pair.join(' | ')).toBeLessThan(0.35)
    },
  )

  it('writes patterned reviews only where signs are expected', () => {
    const counts = demoListings.map(({ slug, reviews }) => [
      slug,
      reviews.filter(({ text }) => PATTERNED.test(text)).length,
    ])
    expect(Object.fromEntries(counts)).toEqual({
      'vacuum-flask': 0,
      'folding-chair': 0,
      'office-cup': 25,
      headlamp: 20,
      'two-person-tent': 20,
      'enamel-mug': 0,
      'fleece-jacket': 0,
    })
  })

  it('has the sizes its listings promise', () => {
    expect(demoListings.map(({ reviews }) => reviews.length)).toEqual([48, 46, 60, 53, 70, 4, 165])
    for (const { reviews } of demoListings) {
      expect(new Set(reviews.map(({ name }) => name)).size).toBe(reviews.length)
      expect(new Set(reviews.map(({ text }) => text)).size).toBe(reviews.length)
    }
  })

  it('posts one picture under several names only where signs are expected', () => {
    for (const { slug, reviews } of demoListings) {
      const photos = reviews.flatMap((review) => review.photos)
      const most = Math.max(...photos.map((photo) => photos.filter((other) => other === photo).length))
      if (slug === 'office-cup' || slug === 'headlamp') expect(most).toBeGreaterThanOrEqual(5)
      else expect(most).toBeLessThanOrEqual(1)
    }
  })

  it('crowds the sale days with the star mix of the other days', () => {
    const { reviews } = of('fleece-jacket')
    const sale = reviews.filter(({ date }) => date >= '2025-11-14' && date <= '2025-11-15')
    const rest = reviews.filter((review) => !sale.includes(review))
    const share = (of: typeof sale, stars: number): number => of.filter((r) => r.stars === stars).length / of.length
    expect(sale.length).toBeGreaterThanOrEqual(60)
    for (const stars of [1, 2, 3, 4, 5]) expect(Math.abs(share(sale, stars) - share(rest, stars))).toBeLessThan(0.06)
  })

  it('crowds the complaints about the tent into three days', () => {
    const ones = of('two-person-tent').reviews.filter(({ text }) => PATTERNED.test(text))
    expect([...new Set(ones.map(({ date }) => date))].sort()).toEqual(['2026-01-17', '2026-01-18', '2026-01-19'])
    expect(ones.every(({ stars }) => stars === 1)).toBe(true)
  })

  it('serves every picture its pages name, as a whole PNG, and refuses other paths', () => {
    const named = demoPages().flatMap(({ html }) => html.match(/\/photos\/[^"']+?\.png/g) ?? [])
    expect(named.length).toBeGreaterThan(40)
    for (const path of new Set(named)) {
      const body = Buffer.from(demoAsset(path)?.body ?? [])
      expect(body.subarray(0, 8).toString('latin1'), path).toBe('\x89PNG\r\n\x1a\n')
      const width = body.readUInt32BE(16)
      expect(inflateSync(body.subarray(41, 41 + body.readUInt32BE(33))).length).toBe(width * (width * 3 + 1))
    }
    expect(demoAsset('/photos/../secret.png')).toBeNull()
    expect(demoAsset('/photos/nothing-1.png')).toBeNull()
  })

  it('is the same on every call and asks for nothing elsewhere', () => {
    expect(demoPages()).toEqual(demoPages())
    for (const { html } of demoPages()) {
      expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
      expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/)
    }
  })
})
