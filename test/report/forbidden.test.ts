import { describe, expect, test } from 'vitest'
import { CLAIMS, INNOCENT } from '../../src/engine/claims.ts'
import type { Family, Finding, Listing, SignalId, Verdict } from '../../src/engine/types.ts'
import { makeBundle } from '../../src/report/bundle.ts'
import { makePack } from '../../src/report/pack.ts'
import { RECIPIENTS } from '../../src/report/recipients.ts'
import { LANGUAGES } from '../../src/report/words/index.ts'
import { WORDS } from '../words.ts'
import { added } from './evidence.ts'
import { digest, NOW, reviewOf, TOOL } from './fixture.ts'
import { FORBIDDEN_FIELDS, forbiddenIn, tongueOf } from './forbidden.ts'
import { shownText, unzip } from './unzip.ts'

/*
 * Everything a bundle says in our own voice, for verdicts that between them use every claim and every ordinary
 * explanation. Whatever the page said is blank here, so that all words left are ours.
 */

const FAMILIES: readonly Family[] = [
  'text',
  'time',
  'rating',
  'photo',
  'incentive',
  'network',
  'identity',
  'topic',
  'sales',
]
const SIGNALS: readonly SignalId[] = [
  'near-duplicate',
  'burst',
  'rating-shift',
  'photo-reuse',
  'incentive',
  'reviewer-ring',
  'unverified-share',
  'merged-listing',
  'vanished-reviews',
]

const reviews = Array.from({ length: 30 }, (_, i) =>
  reviewOf({ id: `${i}`, text: '…', title: null, variant: null, reviewer: null }),
)

/** Sixty verdicts: each with other claims, explanations, families, counts, sample and walls. */
function varied(i: number): { listing: Listing; verdict: Verdict } {
  const listing: Listing = {
    ...{
      schema: 'brushlight/listing/1',
      site: ['taobao', 'amazon', 'generic'][i % 3] ?? '',
      id: `${1000 + i}`,
      url: `https://shop.example/${i}`,
    },
    ...{ title: null, seller: i % 4 === 0 ? null : { id: null, name: '—' }, readAt: NOW, photos: [] },
    stated: { reviewCount: null, ratingCount: null, meanStars: null, histogram: null, sales: null },
    reviews: reviews.slice(0, i % 31),
    coverage: { read: i % 31, stated: i % 5 === 0 ? null : i * 97, walled: i % 7 === 0 },
    gaps: i % 6 === 0 ? [{ field: 'reviews.postedOn', why: 'not found in 4 of 86 reviews' }] : [],
  }
  const findings = Array.from({ length: i % 12 }, (_, n): Finding => {
    const at = i * 5 + n
    const [signal, family] = [SIGNALS[at % 9] ?? 'burst', FAMILIES[at % 9] ?? 'text']
    if (n % 6 === 5) return { signal, family, kind: 'abstained', why: 'too-few-reviews' }
    const claim = CLAIMS[at % CLAIMS.length] ?? 'burst.volume'
    const named = listing.reviews.slice(0, (at % 29) + (n % 2)).map(({ id }) => id)
    const innocent = [0, 1, 2].map((k) => INNOCENT[(at * 3 + k) % INNOCENT.length] ?? 'hearsay')
    return {
      signal,
      family,
      kind: 'measured',
      weight: (n % 5) - 0.5,
      evidence: [{ claim, reviews: named, observed: (at % 10) / 10, expected: n % 3 === 0 ? null : 0.2, quotes: [] }],
      innocent,
    }
  })
  const verdict: Verdict = {
    ...{
      schema: 'brushlight/verdict/1',
      listing: { site: listing.site, id: listing.id, url: listing.url },
      engine: '1',
      judgedAt: NOW,
    },
    ...{ band: 'strong-signs', score: 3, interval: [1, 9], suspiciousShare: { mean: 0.9, low: 0.8, high: 0.95 } },
    stars: { stated: null, adjusted: null, low: null, high: null, kept: 0 },
    // Every other shopper disagreed with something before judging.
    ...(i % 2 === 0 && {
      leftOut: { signals: ['burst', 'photo-reuse'], reviews: listing.reviews.slice(0, i % 4).map(({ id }) => id) },
    }),
    ...{
      findings,
      reviews: listing.reviews.map(({ id }) => ({ id, suspicion: 0.97, class: 'organised' as const, findings: [] })),
    },
  }
  return { listing, verdict }
}

describe.each(LANGUAGES)('exports in %s', (language) => {
  test('say nothing forbidden, in any file, for verdicts with every claim and explanation', async () => {
    const hits: string[] = []
    let files = 0
    for (let i = language === 'en' || language === 'zh-CN' ? 0 : 7; i < 60; i += language === 'en' ? 4 : 9) {
      const more = i % 2 === 0 ? { ...added(), evidence: [], pagePart: { html: '', redactions: [] } } : {}
      const made = await makeBundle({ ...varied(i), words: WORDS[language], madeAt: NOW, tool: TOOL, ...more }, digest)
      const pack = await makePack(made, WORDS[language], digest)
      const all = [...unzip(made.bytes), ...pack.files.map(({ name, bytes }) => [`pack/${name}`, bytes] as const)]
      for (const [name, content] of all) {
        if (/\.(?:jpg|png)$/.test(name)) continue
        files++
        const text = await shownText(name, content)
        // The table tells its reasons in Chinese and English whatever the report speaks, README is in both.
        const tongues = /reviews\.csv|README/.test(name) ? (['en', 'zh-CN'] as const) : ([language, 'en'] as const)
        for (const tongue of tongues) {
          const hit = forbiddenIn(text, tongue)
          if (hit) hits.push(`${name} (${tongue}): ${hit}`)
        }
        const field = FORBIDDEN_FIELDS.exec(text)
        if (field) hits.push(`${name}: field ${field[0]}`)
      }
    }
    console.log(`${language}: ${files} files, ${hits.length} hits`)
    expect(hits).toEqual([])
  })
})

test('no text to any recipient says anything forbidden, for 60 verdicts', async () => {
  const hits: string[] = []
  const tongues = new Set<string>()
  let texts = 0
  for (let i = 0; i < 60; i++) {
    const { bytes } = await makeBundle(
      { ...varied(i), words: WORDS.en, madeAt: NOW, tool: TOOL, recipients: [...RECIPIENTS.values()] },
      digest,
    )
    const files = unzip(bytes)
    for (const { id, languages } of RECIPIENTS.values()) {
      const text = files.get(`data/notices/${id}.txt`)?.toString('utf8') ?? ''
      const tongue = tongueOf(languages[0])
      texts++
      tongues.add(languages[0])
      const hit = forbiddenIn(text, tongue, { cites: true })
      if (hit) hits.push(`${id} (${tongue}): ${hit}`)
    }
  }
  console.log(`${texts} texts in ${tongues.size} languages (${[...tongues].sort().join(' ')}), ${hits.length} hits`)
  expect([...new Set(hits)]).toEqual([])
  expect(texts).toBe(60 * RECIPIENTS.size)
})

test.each([
  ['en', 'These reviews are fake'],
  ['zh-CN', '商家造假'],
  ['zh-TW', '商家涉及詐欺'],
  ['ja', 'これはやらせです'],
  ['ko', '가짜 리뷰입니다'],
  ['de', 'Das ist Betrug'],
  ['fr', 'Ce sont des faux avis'],
  ['es', 'Reseñas falsas'],
  ['it', 'Recensioni false'],
  ['nl', 'Dit is nep'],
  ['pt', 'Avaliações falsas'],
] as const)('the list for %s catches %s', (language, text) => expect(forbiddenIn(text, language)).not.toBeNull())
