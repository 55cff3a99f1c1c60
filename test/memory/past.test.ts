import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/engine/prepare.ts'
import { listingKey } from '../../src/engine/signal.ts'
import { canonicalise } from '../../src/engine/text/canonical.ts'
import type { Listing, Review } from '../../src/engine/types.ts'
import { gatherPast } from '../../src/memory/past.ts'
import { KEPT, NAMED } from '../../src/memory/sightings.ts'

const TEXT = 'The handle stays cool and the spout pours without a drip.'
const OTHER = 'Arrived in two days, the colour is a little darker than shown.'
const PICTURE = 'img.example/abc'

type Row = Partial<Omit<Review, 'reviewer' | 'photos'>> & { by?: string | null; account?: string; pictures?: string[] }

let made = 0
const review = ({ by = null, account, pictures = [], ...rest }: Row): Review => ({
  id: `R${made++}`,
  reviewer:
    by === null && account === undefined ? null : { id: account ?? null, name: by, reviewCount: null, level: null },
  stars: 5,
  title: null,
  text: TEXT,
  language: null,
  postedOn: '2026-03-09',
  purchasedOn: null,
  verified: null,
  programme: null,
  helpful: null,
  variant: null,
  photos: pictures.map((asset) => ({ url: `https://${asset}.jpg`, asset, hash: null })),
  followUps: [],
  platformDefault: false,
  ...rest,
})

const listing = (id: string, rows: Row[], site = 'shop'): Listing => ({
  schema: 'brushlight/listing/1',
  site,
  id,
  url: `https://shop.example/${id}`,
  title: null,
  seller: null,
  readAt: '2026-11-20T10:00:00Z',
  stated: { reviewCount: null, ratingCount: null, meanStars: null, histogram: null, sales: null },
  photos: [],
  reviews: rows.map(review),
  coverage: { read: rows.length, stated: null, walled: false },
  gaps: [],
})

/** What a review of `home` by `by` is told of `TEXT` when all of these listings are known. */
const elsewhere = (home: Listing, others: Listing[], by: string | null = null): readonly string[] => {
  const gathering = gatherPast()
  for (const each of [home, ...others]) gathering.add(each)
  return gathering.past().listingsWithText(canonicalise(TEXT), listingKey(home), by === null ? null : `name ${by}`)
}

describe('gatherPast', () => {
  it('finds a text that someone else posted under another listing', () => {
    const [a, b, c] = [
      listing('a', [{ by: 'ann' }]),
      listing('b', [{ by: 'bo' }]),
      listing('c', [{ by: 'cy', text: OTHER }]),
    ]
    expect(elsewhere(a, [b, c], 'ann')).toEqual([listingKey(b)])
    expect(elsewhere(b, [a, c], 'bo')).toEqual([listingKey(a)])
    expect(elsewhere(c, [b, a], 'cy').toSorted()).toEqual([listingKey(a), listingKey(b)])
  })

  it('finds it whatever its spacing and letter case, and keeps shops apart', () => {
    const a = listing('1', [{ by: 'ann' }])
    const b = listing('1', [{ by: 'bo', text: `  ${TEXT.toUpperCase()}\n` }], 'other-shop')
    expect(elsewhere(a, [b], 'ann')).toEqual([listingKey(b)])
  })

  it('finds a picture in the same way', () => {
    const a = listing('a', [{ by: 'ann', text: '', pictures: [PICTURE] }])
    const b = listing('b', [{ by: 'bo', text: '', pictures: ['img.example/x', PICTURE] }])
    const gathering = gatherPast()
    for (const each of [a, b]) gathering.add(each)
    const past = gathering.past()
    expect(past.listingsWithPhoto(PICTURE, listingKey(a), 'name ann')).toEqual([listingKey(b)])
    expect(past.listingsWithPhoto(PICTURE, listingKey(b), 'name ann')).toEqual([])
    expect(past.listingsWithPhoto('img.example/x', listingKey(a), null)).toEqual([])
    expect(past.listingsWithText(canonicalise(TEXT), listingKey(a), null)).toEqual([])
  })

  it('says nothing of the reviewer’s own reviews, of the same listing, and of texts nobody shares', () => {
    const a = listing('a', [{ by: 'ann' }, { by: 'bo' }])
    expect(elsewhere(a, [listing('b', [{ by: 'ann', postedOn: '2026-05-01' }])], 'ann')).toEqual([])
    expect(elsewhere(a, [listing('a', [{ by: 'cy' }])], 'ann')).toEqual([])
    expect(elsewhere(a, [listing('b', [{ by: 'cy', text: OTHER }])], 'ann')).toEqual([])
  })

  it('counts an unknown reviewer as someone else', () => {
    const a = listing('a', [{}])
    const b = listing('b', [{ postedOn: '2026-05-01' }])
    expect(elsewhere(a, [b])).toEqual([listingKey(b)])
    expect(elsewhere(a, [b], 'ann')).toEqual([listingKey(b)])
  })

  describe('does not take one review shown under several listings for two', () => {
    it('by the id of the review', () => {
      const [a, b] = [listing('a', [{ id: 'same' }]), listing('b', [{ id: 'same', postedOn: null }])]
      expect(elsewhere(a, [b])).toEqual([])
      expect(elsewhere(listing('c', [{ by: 'cy' }]), [a, b], 'cy')).toHaveLength(1)
    })

    it('from whichever of its listings one asks', () => {
      const [a, b, c] = ['a', 'b', 'c'].map((id) => listing(id, [{ id: 'same' }]))
      const gathering = gatherPast()
      for (const each of [a, b, c]) if (each) gathering.add(each)
      const past = gathering.past()
      for (const id of ['a', 'b', 'c'])
        expect(past.listingsWithText(canonicalise(TEXT), listingKey(listing(id, [])), null)).toEqual([])
    })

    it('by its account and day, whatever name is shown', () => {
      const [a, b] = [listing('a', [{ by: 'ann', account: 'U1' }]), listing('b', [{ by: 'Ann K.', account: 'U1' }])]
      expect(elsewhere(listing('c', [{ by: 'cy' }]), [a, b], 'cy')).toHaveLength(1)
    })

    it('by its writer and day, also where the name is masked', () => {
      for (const by of ['ann', 'j***n']) {
        const [a, b] = [listing('a', [{ by }]), listing('b', [{ by }])]
        expect(elsewhere(a, [b])).toEqual([])
        expect(elsewhere(listing('c', [{ by: 'cy' }]), [a, b], 'cy')).toHaveLength(1)
      }
    })

    it('but tells two people apart', () => {
      const a = listing('a', [{ by: 'j***n' }])
      expect(elsewhere(a, [listing('b', [{ by: 'k***e' }])])).toHaveLength(1)
      expect(elsewhere(a, [listing('b', [{ by: 'j***n', postedOn: '2026-05-01' }])])).toHaveLength(1)
      expect(elsewhere(a, [listing('b', [{ by: 'j***n', postedOn: null }])])).toHaveLength(1)
      const undated = (id: string): Listing => listing(id, [{ by: 'j***n', postedOn: null }])
      expect(elsewhere(undated('a'), [undated('b')])).toHaveLength(1)
      const hand = listing('h', [{ by: 'ann', id: '1' }])
      expect(elsewhere(hand, [listing('i', [{ by: 'bo', id: '1' }])], 'ann')).toHaveLength(1)
      expect(elsewhere(listing('a', [{ id: '1' }]), [listing('a', [{ id: '1' }], 'other-shop')])).toHaveLength(1)
    })

    it('nor other reviews that both listings show', () => {
      const family = (id: string): Listing =>
        listing(id, [
          { id: 'x', by: 'ann' },
          { id: 'y', by: 'bo' },
        ])
      expect(elsewhere(family('a'), [family('b'), family('c')], 'ann')).toEqual([])
      const stranger = listing('d', [{ by: 'cy' }])
      expect(elsewhere(family('a'), [family('b'), stranger], 'ann')).toEqual([listingKey(stranger)])
    })
  })

  it('leaves out short texts and what the shop wrote', () => {
    const short = 'Very nice cup, yes.'
    const ask = (rows: Row[], text: string): readonly string[] => {
      const gathering = gatherPast()
      gathering.add(listing('a', rows))
      gathering.add(
        listing(
          'b',
          rows.map((row) => ({ ...row, postedOn: '2026-06-01' })),
        ),
      )
      return gathering.past().listingsWithText(canonicalise(text), listingKey(listing('a', [])), null)
    }
    expect(canonicalise(short)).toHaveLength(19)
    expect(ask([{ text: short }], short)).toEqual([])
    expect(ask([{ text: `${short}.` }], `${short}.`)).toHaveLength(1)
    expect(ask([{ platformDefault: true }], TEXT)).toEqual([])
  })

  it('names a bounded number of listings, and still knows the own one', () => {
    const many = Array.from({ length: 4 * NAMED }, (_, i) => listing(`m${i}`, [{ by: `p${i}` }]))
    const found = elsewhere(listing('a', [{ by: 'ann' }]), many, 'ann')
    expect(found).toHaveLength(NAMED)
    const [early] = many
    if (early) expect(elsewhere(early, many, 'zoe')).not.toContain(listingKey(early))
  })

  it('is not crowded out by a listing full of copies, nor by more than it keeps', () => {
    const crowd = listing(
      'crowd',
      Array.from({ length: KEPT - 1 }, (_, i) => ({ by: `c${i}` })),
    )
    const b = listing('b', [{ by: 'bo' }])
    expect(elsewhere(crowd, [b], 'c1')).toEqual([listingKey(b)])
    const full = listing(
      'full',
      Array.from({ length: KEPT + 5 }, (_, i) => ({ by: `c${i}` })),
    )
    expect(elsewhere(b, [full], 'bo')).toEqual([listingKey(full)])
  })

  it('uses the reviewer’s name as the engine writes it', () => {
    const a = listing('a', [{ by: ' ANN ', account: 'U1' }])
    const b = listing('b', [{ by: 'someone', account: 'U1', postedOn: '2026-05-01' }])
    const gathering = gatherPast()
    for (const each of [a, b]) gathering.add(each)
    const reviewer = prepare(a, null).sample.reviews[0]?.reviewer ?? null
    expect(reviewer).not.toBeNull()
    expect(gathering.past().listingsWithText(canonicalise(TEXT), listingKey(a), reviewer)).toEqual([])
  })

  it('holds a long stream in little memory and in little time', () => {
    const gathering = gatherPast()
    const start = performance.now()
    for (let i = 0; i < 2_000; i++)
      gathering.add(
        listing(
          `l${i}`,
          Array.from({ length: 20 }, (_, j) => ({
            by: `p${i}-${j}`,
            text: `Review ${j} of kettle number ${i}, long enough.`,
          })),
        ),
      )
    gathering.add(listing('x', [{ by: 'x', text: 'Review 3 of kettle number 77, long enough.' }]))
    const past = gathering.past()
    expect(
      past.listingsWithText(
        canonicalise('Review 3 of kettle number 77, long enough.'),
        listingKey(listing('x', [])),
        'name x',
      ),
    ).toEqual(['shop l77'])
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
