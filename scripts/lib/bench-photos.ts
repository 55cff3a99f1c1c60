import blockhash from 'blockhash-core'
import { perceptualHash } from '../../src/engine/photo/perceptual-hash.ts'
import { mulberry32 } from '../planted.ts'

const PICTURES = 500
const SIDE = 96

/**
 * Time to hash 500 pictures of 96 by 96 pixels, as a canvas hands them out (RGBA): ours, beside
 * npm blockhash-core with 16 bits a side, the setting of its documentation.
 */
export function photoTimes(
  runs: number,
  time: (work: () => void) => number,
): { ours: number; theirs: number; hashes: number } {
  const chance = mulberry32(7)
  const pictures = Array.from({ length: PICTURES }, () => picture(chance))
  const ours: number[] = []
  const theirs: number[] = []
  const own = (data: Uint8ClampedArray): string | null =>
    perceptualHash({ width: SIDE, height: SIDE, data, channels: 4 })
  const found = new Set(pictures.map(own))
  const hash = (): void => {
    for (const data of pictures) own(data)
  }
  const peer = (): void => {
    for (const data of pictures) blockhash.bmvbhash({ width: SIDE, height: SIDE, data }, 16)
  }
  // One after the other, so that the garbage of one is not counted against the other; both warm.
  for (const [work, times] of [
    [hash, ours],
    [peer, theirs],
  ] as const) {
    for (let run = 0; run < 12; run++) work()
    for (let run = 0; run < runs; run++) times.push(time(work))
  }
  return { ours: middle(ours), theirs: middle(theirs), hashes: found.size }
}

/** Soft waves and grain, different each time. */
function picture(chance: () => number): Uint8ClampedArray {
  const waves = Array.from({ length: 5 }, () => [9 * chance(), 9 * chance(), 6 * chance(), 60 * chance()] as const)
  const out = new Uint8ClampedArray(4 * SIDE * SIDE)
  for (let i = 0; i < SIDE * SIDE; i++) {
    const [x, y] = [(i % SIDE) / SIDE, Math.floor(i / SIDE) / SIDE]
    const light = waves.reduce((sum, [a, b, c, d]) => sum + d * Math.sin(a * x + b * y + c), 128)
    out.set([light + 8 * chance(), light, light - 20, 255], 4 * i)
  }
  return out
}

const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0
