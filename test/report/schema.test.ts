import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { judge } from '../../src/engine/judge.ts'
import { type BundleInput, makeBundle } from '../../src/report/bundle.ts'
import { WORDS } from '../words.ts'
import { added } from './evidence.ts'
import { digest, flask, kettle, NOW, reviewOf, TOOL } from './fixture.ts'
import { unzip } from './unzip.ts'

const schema = JSON.parse(readFileSync('docs/report.schema.json', 'utf8'))
const valid = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }).compile(
  schema,
)

const base = { words: WORDS.en, madeAt: NOW, tool: TOOL }

/** Report.json as whoever opens the zip reads it. */
async function exported(input: BundleInput): Promise<unknown> {
  const files = unzip((await makeBundle(input, digest)).bytes)
  return JSON.parse(files.get('data/report.json')?.toString('utf8') ?? '')
}

const calm = (): BundleInput => {
  const { listing, verdict } = flask()
  return {
    ...base,
    listing,
    verdict: { ...verdict, findings: [] },
  }
}

const hostile = (): BundleInput => {
  const { listing, verdict } = flask()
  const odd = '\u202e"}],\u0000</script>=1+1\ud800\r\n__proto__'
  const reviews = listing.reviews.map((review) => ({ ...review, title: odd, text: odd, variant: odd }))
  return { ...base, verdict, listing: { ...listing, title: odd, reviews, seller: { id: odd, name: odd } } }
}

/** 5,000 findings that all name some reviews. */
const many = (): BundleInput => {
  const { listing, verdict } = flask()
  const ids = listing.reviews.map(({ id }) => id)
  const [first] = verdict.findings
  const findings = Array.from({ length: 5_000 }, (_, i) =>
    first?.kind === 'measured'
      ? {
          ...first,
          evidence: [
            {
              ...first.evidence[0],
              claim: 'near-duplicate.cluster' as const,
              reviews: [ids[i % 80] ?? '', ids[(i + 1) % 80] ?? ''],
              observed: 0.9,
              expected: null,
              quotes: [],
            },
          ],
        }
      : { ...verdict.findings[0] },
  ) as typeof verdict.findings
  return { ...base, listing, verdict: { ...verdict, findings } }
}

/** As the engine itself judges: no fixture decides what is in it. */
const judged = (): BundleInput => {
  const reviews = Array.from({ length: 40 }, (_, i) =>
    reviewOf({
      id: `J${i}`,
      text:
        i < 15
          ? 'Bought it for my father and it goes everywhere with us, never leaks at all.'
          : `Word${i} kept me warm for ${i} days of hiking near town ${i * 7}.`,
      reviewer: { id: `u${i}`, name: `Walker ${i}`, reviewCount: null, level: null },
    }),
  )
  const listing = { ...flask().listing, reviews }
  return { ...base, listing, verdict: judge(listing, { now: NOW }) }
}

const EXPORTS: Record<string, () => BundleInput> = {
  'flask in English': () => ({ ...base, ...flask() }),
  'kettle in Chinese': () => ({ ...base, ...kettle(), words: WORDS['zh-CN'] }),
  'with all a shopper adds': () => ({ ...base, ...flask(), ...added() }),
  'no findings': calm,
  'hostile text': hostile,
  '5,000 findings': many,
  'judged by the engine': judged,
  'no reviews': () => ({ ...base, ...flask(), listing: { ...flask().listing, reviews: [] } }),
  'clock far off': () => ({ ...base, ...flask(), madeAt: '1970-01-01T00:00:00.000Z' }),
}

describe('every export is valid against docs/report.schema.json', () => {
  test.each(Object.keys(EXPORTS))('%s', async (name) => {
    const document = await exported((EXPORTS[name] ?? calm)())
    valid(document)
    expect(valid.errors ?? []).toEqual([])
  })

  test('the schema refuses what it should', async () => {
    const document = (await exported({ ...base, ...flask() })) as Record<string, unknown>
    expect(valid({ ...document, score: 47 })).toBe(false)
    expect(valid({ ...document, caseId: '../x' })).toBe(false)
    const { sealed: _, ...without } = document
    expect(valid(without)).toBe(false)
    const reviews = structuredClone(document.reviews) as Record<string, unknown>[]
    reviews[0] = { ...reviews[0], suspicion: 0.9 }
    expect(valid({ ...document, reviews })).toBe(false)
  })
})

describe('what a record says', () => {
  test('a listing without findings is recorded, and nothing is held against it', async () => {
    const { document } = await makeBundle(calm(), digest)
    expect(document.summary).toMatchObject({ flagged: 0, byRule: {}, innocentExplanations: [] })
    expect(document.reviews.flatMap(({ flags }) => flags)).toEqual([])
    expect(document.summary.limits.length).toBeGreaterThan(3)
  })

  test('reasons stand with their numbers, ordinary explanations and peers', async () => {
    const { document } = await makeBundle({ ...base, ...flask() }, digest)
    expect(document.reviews.find(({ key }) => key === 'amazon|B0FLASK500|C1')?.flags[0]).toEqual({
      ruleId: 'near-duplicate',
      reasonKey: 'near-duplicate.cluster',
      reason: '9 reviews by different people share most of their text',
      strength: 'medium',
      observed: 0.84,
      threshold: null,
      counterEvidence: ['copied-from-others', 'points-for-reviews'],
      peers: ['C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9'].map((id) => `amazon|B0FLASK500|${id}`),
      cluster: 'T1',
      annotationId: expect.stringMatching(/^#a\d+$/),
    })
    expect(document.clusters.find(({ type }) => type === 'photo')).toMatchObject({ id: 'P1', value: 6 })
    expect(document.incentives).toMatchObject([
      { source: 'review' },
      { source: 'review', quote: expect.stringContaining('[hidden: chat account]') },
    ])
  })

  test('reviews that the shopper left out are neither named, counted nor quoted', async () => {
    const { document, bytes } = await makeBundle({ ...base, ...flask(), excluded: ['C1', 'I1'] }, digest)
    expect(document.summary).toMatchObject({ flagged: 15, excluded: 2, byRule: { 'near-duplicate': 8, incentive: 1 } })
    const left = document.reviews.filter(({ excluded }) => excluded)
    expect(left.map(({ platformReviewId, flags }) => [platformReviewId, flags])).toEqual([
      ['C1', []],
      ['I1', []],
    ])
    const html = unzip(bytes).get('data/report.html')?.toString('utf8') ?? ''
    expect(html).toContain('8 reviews by different people share most of their text')
    expect(html).not.toContain('card said $10 back')
  })

  test('own evidence, pictures and statement are described and hashed; what was cleaned is sealed', async () => {
    const { document } = await makeBundle({ ...base, ...flask(), ...added() }, digest)
    expect(document.evidence.map(({ file }) => file)).toEqual([
      'evidence/001-card.jpg',
      'evidence/002-chat.txt',
      'evidence/003-order.bin',
    ])
    expect(document.incentives[0]).toMatchObject({ kind: 'card', source: 'user', quote: 'Five stars, five back' })
    expect(document.redactions[0]).toEqual({
      file: 'capture/page-001.redacted.jpg',
      page: 1,
      rect: [1, 2, 3, 4],
      review: null,
      kind: 'name',
      count: 1,
    })
    expect(document.sealed.map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        'listing',
        'capture/page-001.redacted.jpg',
        'capture/dom-001.redacted.html',
        'evidence/002-chat.txt',
      ]),
    )
    const shared = document.reviews.flatMap(({ media }) => media).find(({ included }) => included)
    expect(shared).toMatchObject({ asset: 'img.shop.example/r/shared', sha256: 'c'.repeat(64) })
    expect(document.statement).toMatchObject({ goodFaith: true, confirmedUtc: '2026-11-23T12:41:00Z' })
    expect(document.integrity.prevBundleSha256).toBe('d'.repeat(64))
  })

  test('what is no picture, or no hash, is refused rather than described as one', async () => {
    const shot = { name: '', bytes: new Uint8Array([1]), width: 1, height: 1, redactions: [], sealed: null }
    await expect(makeBundle({ ...base, ...flask(), screenshots: [shot] }, digest)).rejects.toThrow(TypeError)
    const thumbnail = { asset: 'x', bytes: new Uint8Array([0xff, 0xd8, 0xff]), sha256: '../../x' }
    await expect(makeBundle({ ...base, ...flask(), thumbnails: [thumbnail] }, digest)).rejects.toThrow(TypeError)
  })
})
