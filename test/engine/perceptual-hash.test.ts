import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { cropped, greyFrom, reencoded, resized } from '../../scripts/lib/pixels.ts'
import { areAlike } from '../../src/engine/photo/likeness.ts'
import { type Pixels as Grey, perceptualHash } from '../../src/engine/photo/perceptual-hash.ts'

/** A picture of soft blobs on a slope, different for every seed. */
function drawn(seed: number, width = 160, height = 120): Grey {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state >>> 8) / 2 ** 24
  }
  const blobs = Array.from({ length: 9 }, () => [next(), next(), 0.02 + 0.2 * next(), 220 * (next() - 0.5)] as const)
  const slope = next() * 90
  const data = Uint8Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [(i % width) / width, Math.floor(i / width) / height]
    const sum = blobs.reduce(
      (s, [bx, by, r, a]) => s + a * Math.exp(-((x - bx) ** 2 + (y - by) ** 2) / r ** 2),
      slope * x,
    )
    return Math.min(255, Math.max(0, 110 + sum))
  })
  return { width, height, data }
}
const at = (share: number, of: number): number => Math.round(share * of)
const EDITS: Record<string, (picture: Grey) => Grey> = {
  'JPEG 50': (picture) => reencoded(picture, 50),
  'JPEG 90': (picture) => reencoded(picture, 90),
  'half size': (picture) => resized(picture, picture.width >> 1, picture.height >> 1),
  '96 by 96': (picture) => resized(picture, 96, 96),
  '5 % off the left': (p) => cropped(p, at(0.05, p.width), 0, at(0.95, p.width), p.height),
  '5 % off all round': (p) =>
    cropped(p, at(0.025, p.width), at(0.025, p.height), at(0.95, p.width), at(0.95, p.height)),
}
const alike = (a: Grey, b: Grey): boolean => areAlike(perceptualHash(a) ?? '', perceptualHash(b) ?? '')

/** Share of edited pictures still known, and number of different pairs taken for one. */
function measure(pictures: readonly Grey[]): { recall: number; confused: number; pairs: number } {
  const edited = pictures.flatMap((picture) => Object.values(EDITS).map((edit) => alike(picture, edit(picture))))
  const hashes = pictures.map((picture) => perceptualHash(picture) ?? '')
  let confused = 0
  let pairs = 0
  hashes.forEach((a, i) => {
    for (const b of hashes.slice(0, i)) {
      pairs++
      if (areAlike(a, b)) confused++
    }
  })
  return { recall: edited.filter(Boolean).length / edited.length, confused, pairs }
}

describe('perceptualHash', () => {
  it('is 128 bits in hex, and the same for the same pixels', () => {
    expect(perceptualHash(drawn(1))).toMatch(/^[0-9a-f]{32}$/)
    expect(perceptualHash(drawn(1))).toBe(perceptualHash(drawn(1)))
  })

  it('knows a picture again after every edit, and confuses no two', () => {
    const { recall, confused, pairs } = measure(Array.from({ length: 12 }, (_, i) => drawn(i + 1, 96, 80)))
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect([confused, pairs]).toEqual([0, 66])
  })

  it('says nothing of icons and plain surfaces', () => {
    const plain = (grey: number): Grey => ({ width: 200, height: 200, data: new Uint8Array(40_000).fill(grey) })
    for (const grey of [0, 128, 255]) expect(perceptualHash(plain(grey))).toBeNull()
    expect(perceptualHash(drawn(1, 24, 24))).toBeNull()
    const grain = plain(250)
    expect(perceptualHash({ ...grain, data: Uint8Array.from(grain.data, (v, i) => v + (i % 3)) })).toBeNull()
  })

  it('takes pixels as a canvas gives them', () => {
    const grey = drawn(3)
    const data = Uint8ClampedArray.from({ length: 4 * grey.data.length }, (_, i) =>
      i % 4 === 3 ? 255 : (grey.data[i >> 2] ?? 0),
    )
    expect(perceptualHash({ ...grey, data, channels: 4 })).toBe(perceptualHash(grey))
  })

  it('survives pixels that are missing', () => {
    expect(() => perceptualHash({ width: 4_000, height: 3_000, data: new Uint8Array() })).not.toThrow()
    expect(perceptualHash({ width: Number.NaN, height: 100, data: new Uint8Array(3) })).toBeNull()
  })
})

describe('areAlike', () => {
  it('compares hashes of one kind only, and none that is unusable', () => {
    const a = perceptualHash(drawn(1)) ?? ''
    expect(areAlike(a, a)).toBe(true)
    expect(areAlike(a, a.slice(0, 16))).toBe(false)
    for (const odd of ['', 'zz', '0'.repeat(16), 'f'.repeat(16), '0'.repeat(32), a.toUpperCase()])
      expect(areAlike(odd, odd)).toBe(false)
  })
})

const IMAGES = '../shared/data/img-pdq/images'
const withData = existsSync(IMAGES)
const skipped = withData ? '' : ' (skipped: no corpus)'
describe.skipIf(!withData)(`on photographs${skipped}`, () => {
  const files = withData ? readdirSync(IMAGES) : []
  const named = (part: RegExp): Grey[] =>
    files.filter((file) => part.test(file)).map((file) => greyFrom(`${IMAGES}/${file}`))

  test('one photo after eleven edits is one picture; turned, mirrored and other photos are others', () => {
    const [original, ...edits] = named(/^bridge-mods/)
    expect(edits).toHaveLength(11)
    for (const edit of edits) expect(alike(original as Grey, edit)).toBe(true)
    const others = [...named(/^dihedral__bridge-[2-8]/), ...named(/^distractor/)]
    expect(others.filter((other) => alike(original as Grey, other))).toEqual([])
    const [one, two] = [...named(/distractor__c\.png/), ...named(/pen-and-coaster/)]
    expect(alike(one as Grey, two as Grey)).toBe(false)
  }, 60_000)

  test('parts of photographs are known again after edits, and told from one another', () => {
    const parts = [...named(/aaa-orig/), ...named(/\.png$/)].flatMap((large) => {
      const photo = resized(large, 640, Math.round((640 * large.height) / large.width))
      const [wide, high] = [Math.floor(photo.width / 4), Math.floor(photo.height / 4)]
      return Array.from({ length: 16 }, (_, i) => cropped(photo, wide * (i % 4), high * Math.floor(i / 4), wide, high))
    })
    const usable = parts.filter((part) => perceptualHash(part) !== null)
    expect(usable.length).toBeGreaterThan(35)
    const { recall, confused, pairs } = measure(usable)
    expect(recall).toBeGreaterThanOrEqual(0.95)
    expect(pairs).toBeGreaterThan(600)
    expect(confused).toBe(0)
  }, 60_000)
})
