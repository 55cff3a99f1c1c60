import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, test } from 'vitest'
import type { Listing } from '../../src/engine/types.ts'
import { type BundleInput, makeBundle } from '../../src/report/bundle.ts'
import type { ReportDocument } from '../../src/report/document-types.ts'
import { verifyBundle } from '../../src/report/verify.ts'
import { WORDS } from '../words.ts'
import { digest, flask, kettle, NOW, reviewOf, TOOL } from './fixture.ts'

const input = (rest: Partial<BundleInput> = {}): BundleInput => ({
  ...flask(),
  words: WORDS.en,
  madeAt: NOW,
  tool: TOOL,
  ...rest,
})
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

async function files(rest: Partial<BundleInput> = {}): Promise<Record<string, Uint8Array>> {
  return unzipSync((await makeBundle(input(rest), digest)).bytes)
}
const read = (all: Record<string, Uint8Array>, name: string): string => strFromU8(all[name] ?? new Uint8Array())

describe('the bag', () => {
  test('the same input gives the same bytes, in every time zone', async () => {
    const first = await makeBundle(input(), digest)
    for (const zone of ['UTC', 'Asia/Shanghai', 'America/St_Johns', 'Pacific/Kiritimati']) {
      process.env.TZ = zone
      const again = await makeBundle(input(), digest)
      expect(again.name).toBe(first.name)
      expect(sha256(again.bytes)).toBe(sha256(first.bytes))
    }
    const other = await makeBundle(input({ madeAt: '2026-11-23T12:41:08Z' }), digest)
    expect(other.name).not.toBe(first.name)
  })
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test('README says how to verify, in both languages', async () => {
    const text = read(await files(), 'data/README.txt')
    expect(text).toContain('sha256sum -c manifest-sha256.txt')
    expect(text).toContain('如何校验')
  })
})

describe('report.json', () => {
  test('is laid out as JSON is, though it is written in pieces', async () => {
    const source = read(await files(), 'data/report.json')
    expect(source).toBe(`${JSON.stringify(JSON.parse(source), null, 2)}\n`)
  })

  test('is the masked record with its reasons, with unknown as null, no total and nothing named fraud', async () => {
    const all = await files({ ...kettle(), words: WORDS['zh-CN'] })
    const source = read(all, 'data/report.json')
    const document = JSON.parse(source) as ReportDocument
    expect(document).toMatchObject({ schemaVersion: '1.0', lang: 'zh-CN', madeUtc: NOW, statement: null })
    expect(document.capture).toMatchObject({ reviewsShown: null, reviewsCaptured: 6, coverage: 'partial', tz: null })
    expect(document.subject.stated).toMatchObject({ reviewCount: null, meanStars: 4.8 })
    expect(document.summary).toMatchObject({ flagged: 3, byRule: { incentive: 1, 'near-duplicate': 2 } })
    expect(document.reviews.map(({ authorMask, authorMaskedBy }) => [authorMask, authorMaskedBy])).toEqual([
      ['t**1', 'platform'],
      ['小***', 'tool'],
      ['匿***', 'tool'],
      ['阿***福', 'platform'],
      ['张*', 'platform'],
      ['老***', 'tool'],
    ])
    expect(source).not.toMatch(/fraud|fake|scam|suspicion|"score"|"band"|"interval"/i)
    expect(document.caseId).toMatch(/^case-20261123-taobao-712345678901234-[0-9a-f]{8}$/)
  })

  test('shows what is invisible, and keeps it', async () => {
    const { listing, verdict } = flask()
    const title = 'a\u202eb\u200bc\ud800'
    const all = await files({ listing: { ...listing, title }, verdict })
    expect(read(all, 'data/report.json')).not.toMatch(/[\u202a-\u202e\u200b]/)
    expect((JSON.parse(read(all, 'data/report.json')) as ReportDocument).subject.itemTitle).toBe(title)
  })

  test('no file of the bundle holds a name, an id or a contact of a reviewer', async () => {
    for (const made of [flask(), kettle()]) {
      const all = await files({ ...made, words: WORDS['zh-CN'] })
      for (const name of Object.keys(all))
        for (const secret of [
          'Marrow',
          'Quillfeather',
          'profile-',
          'odd.lemur',
          'flaskgifts',
          '小河淌水',
          'hongbao_2046',
          '13912345678',
          '2046881234567890123',
        ])
          expect(read(all, name)).not.toContain(secret)
    }
  })
})

describe('the name', () => {
  test.each<[string, Partial<Listing>, RegExp]>([
    ['plain', {}, /^case-20261123-amazon-B0FLASK500-[0-9a-f]{8}\.zip$/],
    ['no path', { id: '../../etc/passwd' }, /^case-20261123-amazon-etc-passwd-[0-9a-f]{8}\.zip$/],
    [
      'no direction, no device',
      { id: 'a\u202egpj.exe', site: 'CON' },
      /^case-20261123-CON-a-gpj-exe-[0-9a-f]{8}\.zip$/,
    ],
    ['no letters', { id: '漢字' }, /^case-20261123-amazon-x-[0-9a-f]{8}\.zip$/],
    ['long', { id: 'x'.repeat(5_000), site: 'y'.repeat(5_000) }, /^case-20261123-y{20}-x{40}-[0-9a-f]{8}\.zip$/],
  ])('%s', async (_, rest, expected) => {
    const { name } = await makeBundle(input({ listing: { ...flask().listing, ...rest } }), digest)
    expect(name).toMatch(expected)
    expect(name.length).toBeLessThanOrEqual(100)
  })
})

describe('size', () => {
  const many = (n: number, text: (i: number) => string): BundleInput => {
    const { listing, verdict } = flask()
    const reviews = Array.from({ length: n }, (_, i) => reviewOf({ id: `m${i}`, text: text(i) }))
    return input({ listing: { ...listing, reviews }, verdict: { ...verdict, findings: [] } })
  }

  test('500 reviews are exported in under five seconds', async () => {
    const made = many(500, (i) => `${'A flask that keeps its warmth, written at length. '.repeat(8)}${i} 13912345678`)
    const from = performance.now()
    const { bytes } = await makeBundle(made, digest)
    const took = performance.now() - from
    console.log(`500 reviews: ${Math.round(took)} ms, ${bytes.length} bytes`)
    expect(took).toBeLessThan(5_000)
    expect(await verifyBundle(bytes, digest)).toEqual({ status: 'unchanged' })
  })

  test('a listing of copies packs so well that a verifier might take it for a bomb; it does not', async () => {
    const { bytes } = await makeBundle(
      many(1_500, () => 'x'.repeat(6_000)),
      digest,
    )
    expect(await verifyBundle(bytes, digest)).toEqual({ status: 'unchanged' })
  })
})
