import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { BundleInput } from '../../../src/report/bundle.ts'
import { RECIPIENTS } from '../../../src/report/recipients.ts'
import { flask, reviewOf } from '../fixture.ts'
import { bundleOf, fileOf, packOf } from './fixture.ts'
import { jpegOf, pngOf } from './pictures.ts'
import { bare, readPdf, textOf } from './reading.ts'

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const MOST = 5_000_000

const shot = (bytes: Uint8Array, name = ''): NonNullable<BundleInput['screenshots']>[number] => ({
  name,
  ...{ bytes, width: 600, height: 900, redactions: [], sealed: null },
  takenUtc: '2026-11-23T12:40:00Z',
})
const card = {
  name: 'IMG_2046.PNG',
  kind: 'card',
  bytes: pngOf(300, 200, 6),
  type: 'image/png',
  description: '包裹里的卡片',
} as const

describe('the portal pack', () => {
  test('is four PDF files on A4 and the texts, the same bytes each time', async () => {
    const recipient = RECIPIENTS.get('12315')
    const input = {
      screenshots: [shot(jpegOf(600, 900), '评价区')],
      evidence: [card],
      recipients: recipient ? [recipient] : [],
    }
    const bundle = await bundleOf(flask(), 'zh-CN', input)
    const pack = await packOf(flask(), 'zh-CN', input)
    expect(`${pack.name}.zip`).toBe(bundle.name.replace('.zip', '-portal-pack.zip'))
    expect(pack.files.map(({ name }) => name)).toEqual([
      '1-report.pdf',
      '2-screenshots.pdf',
      '3-evidence-table.pdf',
      '4-checksums.pdf',
      '12315.txt',
    ])
    const again = await packOf(flask(), 'zh-CN', input)
    expect(again.files.map(({ bytes }) => sha(bytes))).toEqual(pack.files.map(({ bytes }) => sha(bytes)))
    const texts: string[] = []
    for (const { name, bytes } of pack.files) {
      expect(bytes.length).toBeLessThan(MOST)
      if (!name.endsWith('.pdf')) continue
      const read = await readPdf(bytes)
      for (const page of read.pages) expect([page.width, page.height]).toEqual([595.28, 841.89])
      texts.push(bare(textOf(read)))
    }
    const [, screenshots, table, checksums] = texts
    for (const part of ['图1，共2张', '随货卡片·包裹里的卡片', sha(card.bytes), '图2，共2张', '评价区'])
      expect(screenshots).toContain(part)
    const copied =
      'Bought this for my office and it goes everywhere with us, the lid never leaks and the colour is lovely.'
    expect(table).toContain(sha(new TextEncoder().encode(copied)).slice(0, 16))
    expect(table).toContain('文字重复')
    for (const { name, bytes } of pack.files.slice(0, 3)) {
      expect(checksums).toContain(name)
      expect(checksums).toContain(sha(bytes))
    }
    for (const [path, bytes] of bundle.payload) {
      expect(checksums).toContain(path)
      expect(checksums).toContain(sha(bytes))
    }
    expect(checksums).toContain(sha(bundle.bytes))
  })

  test('leaves pictures out that do not fit, and says which', async () => {
    const noise = jpegOf(1200, 1600, 1_500_000)
    const pack = await packOf(flask(), 'en', { screenshots: Array.from({ length: 5 }, () => shot(noise)) })
    const screenshots = fileOf(pack, '2-screenshots.pdf')
    expect(screenshots.length).toBeLessThan(MOST)
    expect(screenshots.length).toBeGreaterThan(4_000_000)
    const read = await readPdf(screenshots)
    expect(read.pages.length).toBe(3)
    const text = textOf(read)
    expect(text).toContain('2 pictures did not fit into this file; they are in the bundle only:')
    expect(text).toContain('capture/page-004.redacted.jpg')
    expect(text).toContain('capture/page-005.redacted.jpg')
  })

  test('without pictures has no second file; without signs is a neutral record', async () => {
    const { listing, verdict } = flask()
    const pack = await packOf({ listing, verdict: { ...verdict, findings: [] } }, 'en')
    expect(pack.files.map(({ name }) => name)).toEqual(['1-report.pdf', '3-evidence-table.pdf', '4-checksums.pdf'])
    expect(textOf(await readPdf(fileOf(pack, '3-evidence-table.pdf')))).toContain('This is a neutral record.')
  })

  test('with 5,000 marked reviews prints 500 rows and says so', async () => {
    const { listing, verdict } = flask()
    const reviews = Array.from({ length: 5_000 }, (_, i) => reviewOf({ id: `M${i}`, text: '好评如潮'.repeat(40) }))
    const findings = verdict.findings.slice(0, 1).map((one) =>
      one.kind === 'measured'
        ? {
            ...one,
            evidence: one.evidence.map((each) => ({ ...each, reviews: reviews.map(({ id }) => id), quotes: [] })),
          }
        : one,
    )
    const pack = await packOf({ listing: { ...listing, reviews }, verdict: { ...verdict, findings } }, 'en')
    const table = fileOf(pack, '3-evidence-table.pdf')
    expect(table.length).toBeLessThan(1_000_000)
    expect(textOf(await readPdf(table))).toContain('The first 500 of 5,000')
  })

  test('places every kind of picture PDF can hold, and names one it cannot', async () => {
    const kinds = [0, 2, 3, 4, 6].map((kind) => shot(pngOf(64, 48, kind)))
    const broken = shot(pngOf(64, 48, 6).slice(0, 60))
    const pack = await packOf(flask(), 'en', { screenshots: [...kinds, broken] })
    const read = await readPdf(fileOf(pack, '2-screenshots.pdf'))
    expect(read.pages.length).toBe(6)
    expect(read.images).toEqual(['64x48', '64x48', '64x48', '64x48', '64x48'])
    expect(read.pages[5]?.text).toContain('This picture could not be placed; it is in the bundle.')
  })
})
