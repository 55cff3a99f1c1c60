import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { makePack } from '../../../src/report/pack.ts'
import { WORDS } from '../../words.ts'
import { digest, flask, reviewOf } from '../fixture.ts'
import { reportOf } from './fixture.ts'
import { jpegOf, pngOf } from './pictures.ts'
import { bare, readPdf, textOf } from './reading.ts'

const bundle = { name: 'case-x.zip', bytes: new Uint8Array([1, 2, 3]) }
const files = new Map([
  ['data/report.json', new Uint8Array(10)],
  ['data/notices/12315.txt', new TextEncoder().encode('举报线索')],
])
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const MOST = 5_000_000

describe('the portal pack', () => {
  test('is four PDF files on A4 and the texts, the same bytes each time', async () => {
    const pictures = [
      { name: 'data/capture/page-001.jpg', bytes: jpegOf(600, 900), takenAt: '2026-11-23T12:40:00Z', caption: null },
      { name: 'data/evidence/card.png', bytes: pngOf(300, 200, 6), takenAt: null, caption: '包裹里的卡片' },
    ]
    const input = { report: reportOf(flask(), 'zh-CN'), words: WORDS['zh-CN'], bundle, files, pictures }
    const pack = await makePack(input, digest)
    expect(pack.map(({ name }) => name)).toEqual([
      '1-report.pdf',
      '2-screenshots.pdf',
      '3-evidence-table.pdf',
      '4-checksums.pdf',
      '12315.txt',
    ])
    expect((await makePack(input, digest)).map(({ bytes }) => sha(bytes))).toEqual(pack.map(({ bytes }) => sha(bytes)))
    const texts: string[] = []
    for (const { name, bytes } of pack) {
      expect(bytes.length).toBeLessThan(MOST)
      if (!name.endsWith('.pdf')) continue
      const read = await readPdf(bytes)
      for (const page of read.pages) expect([page.width, page.height]).toEqual([595.28, 841.89])
      texts.push(bare(textOf(read)))
    }
    const [, screenshots, table, checksums] = texts
    expect(screenshots).toContain('图1，共2张')
    expect(screenshots).toContain('包裹里的卡片')
    expect(screenshots).toContain(sha(pictures[1]?.bytes ?? new Uint8Array()))
    const copied =
      'Bought this for my office and it goes everywhere with us, the lid never leaks and the colour is lovely.'
    expect(table).toContain(sha(new TextEncoder().encode(copied)).slice(0, 16))
    expect(table).toContain('文字重复')
    for (const { name, bytes } of pack.slice(0, 3)) {
      expect(checksums).toContain(name)
      expect(checksums).toContain(sha(bytes))
    }
    expect(checksums).toContain(sha(bundle.bytes))
    expect(checksums).toContain(sha(new Uint8Array(10)))
  })

  test('leaves pictures out that do not fit, and says which', async () => {
    const noise = jpegOf(1200, 1600, 1_500_000)
    const pictures = Array.from({ length: 5 }, (_, i) => ({
      name: `data/capture/page-00${i + 1}.jpg`,
      bytes: noise,
      takenAt: null,
      caption: null,
    }))
    const pack = await makePack({ report: reportOf(flask(), 'en'), words: WORDS.en, bundle, files, pictures }, digest)
    const screenshots = pack.find(({ name }) => name === '2-screenshots.pdf')
    expect(screenshots?.bytes.length).toBeLessThan(MOST)
    expect(screenshots?.bytes.length).toBeGreaterThan(4_000_000)
    const read = await readPdf(screenshots?.bytes ?? new Uint8Array())
    expect(read.pages.length).toBe(3)
    const text = textOf(read)
    expect(text).toContain('2 pictures did not fit into this file; they are in the bundle only:')
    expect(text).toContain('data/capture/page-004.jpg')
    expect(text).toContain('data/capture/page-005.jpg')
  })

  test('without pictures has no second file; without signs is a neutral record', async () => {
    const { listing, verdict } = flask()
    const calm = {
      ...verdict,
      findings: [],
      reviews: verdict.reviews.map((one) => ({ ...one, class: 'ordinary' as const })),
    }
    const pack = await makePack(
      { report: reportOf({ listing, verdict: calm }, 'en'), words: WORDS.en, bundle, files, pictures: [] },
      digest,
    )
    expect(pack.map(({ name }) => name)).not.toContain('2-screenshots.pdf')
    const table = pack.find(({ name }) => name === '3-evidence-table.pdf')
    expect(textOf(await readPdf(table?.bytes ?? new Uint8Array()))).toContain('This is a neutral record.')
  })

  test('with 5,000 marked reviews prints 500 rows and says so', async () => {
    const { listing, verdict } = flask()
    const reviews = Array.from({ length: 5_000 }, (_, i) => reviewOf({ id: `M${i}`, text: '好评如潮'.repeat(40) }))
    const many = {
      listing: { ...listing, reviews },
      verdict: {
        ...verdict,
        reviews: reviews.map(({ id }) => ({ id, suspicion: 0.9, class: 'organised' as const, findings: [] })),
      },
    }
    const pack = await makePack({ report: reportOf(many, 'en'), words: WORDS.en, bundle, files, pictures: [] }, digest)
    const table = pack.find(({ name }) => name === '3-evidence-table.pdf')
    expect(table?.bytes.length).toBeLessThan(1_000_000)
    expect(textOf(await readPdf(table?.bytes ?? new Uint8Array()))).toContain('The first 500 of 5,000')
  })

  test('places every kind of picture PDF can hold, and names one it cannot', async () => {
    const kinds = [0, 2, 3, 4, 6].map((kind) => ({
      name: `data/capture/kind-${kind}.png`,
      bytes: pngOf(64, 48, kind),
      takenAt: null,
      caption: null,
    }))
    const broken = { name: 'data/evidence/x.png', bytes: pngOf(64, 48, 6).slice(0, 60), takenAt: null, caption: null }
    const pack = await makePack(
      { report: reportOf(flask(), 'en'), words: WORDS.en, bundle, files, pictures: [...kinds, broken] },
      digest,
    )
    const read = await readPdf(pack.find(({ name }) => name === '2-screenshots.pdf')?.bytes ?? new Uint8Array())
    expect(read.pages.length).toBe(6)
    expect(read.images).toEqual(['64x48', '64x48', '64x48', '64x48', '64x48'])
    expect(read.pages[5]?.text).toContain('This picture could not be placed; it is in the bundle.')
  })
})
