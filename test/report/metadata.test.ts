import { decode } from 'jpeg-js'
import { describe, expect, test } from 'vitest'
import { makeBundle } from '../../src/report/bundle.ts'
import { withoutMetadata } from '../../src/report/metadata.ts'
import { WORDS } from '../words.ts'
import { picture } from './evidence.ts'
import { digest, flask, NOW, TOOL } from './fixture.ts'

const text = (value: string): number[] => Array.from(value, (letter) => letter.charCodeAt(0))
const segment = (marker: number, ...body: number[]): number[] => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 255,
  ...body,
]

/** Exif as cameras write it, in either order of bytes: which way is up, and a place. */
function exif(little: boolean, turned: number): number[] {
  const two = (value: number): number[] => (little ? [value & 255, value >> 8] : [value >> 8, value & 255])
  const four = (value: number): number[] => (little ? [...two(value), 0, 0] : [0, 0, ...two(value)])
  const entry = (tag: number, value: number): number[] => [...two(tag), ...two(3), ...four(1), ...two(value), 0, 0]
  return [
    ...text('Exif'),
    0,
    0,
    ...text(little ? 'II' : 'MM'),
    ...two(42),
    ...four(8),
    ...two(2),
    ...entry(0x0112, turned),
    ...entry(0x8825, 99),
    ...four(0),
    ...text('GPS 30.1234N secret-place'),
  ]
}

/** A picture with `extra` segments right after its first. */
function jpeg(...extra: number[][]): Uint8Array {
  const bytes = picture('jpg', 6, 16)
  const first = 4 + (((bytes[4] ?? 0) << 8) | (bytes[5] ?? 0)) - 2 + 2
  return new Uint8Array([...bytes.subarray(0, first), ...extra.flat(), ...bytes.subarray(first)])
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

describe('JPEG', () => {
  test.each([
    [true, 6],
    [false, 3],
  ] as const)('place, owner and comment go, which way is up stays (little endian %s)', (little, turned) => {
    const given = jpeg(
      segment(0xe1, ...exif(little, turned)),
      segment(0xfe, ...text('owner secret')),
      segment(0xed, ...text('Photoshop secret')),
    )
    const cleaned = withoutMetadata(given)
    expect(latin(given)).toContain('secret-place')
    expect(latin(cleaned)).not.toMatch(/secret|GPS|Photoshop/)
    expect(latin(cleaned)).toContain('Exif')
    expect(decode(cleaned, { useTArray: true })).toMatchObject({ exifBuffer: expect.anything() })
    expect(decode(cleaned, { useTArray: true }).data).toEqual(decode(picture('jpg', 6, 16), { useTArray: true }).data)
    expect(cleaned[cleaned.indexOf(0x12, latin(cleaned).indexOf('Exif')) + 8]).toBe(turned)
  })

  test('an upright picture keeps no Exif; a bare one is not touched; a broken one stays', () => {
    const bare = picture('jpg', 6, 16)
    expect(withoutMetadata(jpeg(segment(0xe1, ...exif(true, 1))))).toEqual(bare)
    expect(withoutMetadata(bare)).toBe(bare)
    const cut = bare.subarray(0, 30)
    expect(withoutMetadata(cut)).toBe(cut)
    for (let at = 0; at < 200; at++)
      expect(() => withoutMetadata(jpeg(segment(0xe1, ...exif(true, 6).slice(0, at))))).not.toThrow()
  })
})

test('PNG loses its texts', () => {
  const chunk = (type: string, ...data: number[]): number[] => [
    0,
    0,
    0,
    data.length,
    ...text(type),
    ...data,
    0,
    0,
    0,
    0,
  ]
  const sign = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  const given = new Uint8Array([
    ...sign,
    ...chunk('IHDR', 1),
    ...chunk('tEXt', ...text('secret')),
    ...chunk('IDAT', 2),
    ...chunk('IEND'),
  ])
  expect(withoutMetadata(given)).toEqual(
    new Uint8Array([...sign, ...chunk('IHDR', 1), ...chunk('IDAT', 2), ...chunk('IEND')]),
  )
})

test('a picture of the shopper goes into the bundle without them, and the hash of the original is sealed', async () => {
  const bytes = jpeg(segment(0xe1, ...exif(true, 6)))
  const evidence = [{ name: 'IMG_1.jpg', kind: 'card' as const, bytes, type: 'image/jpeg', description: 'card' }]
  const { document, payload } = await makeBundle(
    { ...flask(), words: WORDS.en, madeAt: NOW, tool: TOOL, evidence },
    digest,
  )
  expect(latin(payload.get('data/evidence/001-card.jpg') ?? bytes)).not.toContain('secret')
  expect(document.sealed.find(({ label }) => label === 'evidence/001-card.jpg')?.sha256).toBe(
    Buffer.from(await digest(bytes)).toString('hex'),
  )
})
