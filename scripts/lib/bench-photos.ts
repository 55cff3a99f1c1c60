import blockhash from 'blockhash-core'
import { perceptualHash } from '../../src/engine/photo/perceptual-hash.ts'
import { mulberry32 } from '../planted.ts'
import { leastTimes, type Measure, round } from './timing.ts'

const PICTURES = 500
const SIDE = 96

const RUNS = 9
/** A look takes microseconds: the engine compiles it well only after thousands. */
const WARM = 12
const FASTER = 5

/**
 * Time to hash 500 pictures of 96 by 96 pixels, as a canvas hands them out (RGBA): ours, beside npm blockhash-core with
 * 16 bits a side, the setting of its documentation.
 */
export function photos(): Measure {
  const chance = mulberry32(7)
  const pictures = Array.from({ length: PICTURES }, () => picture(chance))
  const own = (data: Uint8ClampedArray): string | null =>
    perceptualHash({ width: SIDE, height: SIDE, data, channels: 4 })
  const found = new Set(pictures.map(own))
  const hash = (): void => {
    for (const data of pictures) own(data)
  }
  const other = (): void => {
    for (const data of pictures) blockhash.bmvbhash({ width: SIDE, height: SIDE, data }, 16)
  }
  // One after the other: in turns, the garbage of one would be collected on the other's time.
  for (let run = 0; run < WARM; run++) hash()
  const { value } = leastTimes({ value: () => hash }, RUNS)
  for (let run = 0; run < WARM; run++) other()
  const { peer } = leastTimes({ peer: () => other }, RUNS)
  return {
    name: 'photos/perceptual-hash',
    value: round(value),
    unit: 'ms',
    ratio: round(peer / value),
    limit: `ratio >= ${FASTER}`,
    ok: peer / value >= FASTER && found.size > 0.9 * PICTURES,
    pictures: PICTURES,
    pixels: `${SIDE} by ${SIDE}`,
    peer: 'blockhash-core 0.1.0',
    peerMs: round(peer),
    different: found.size,
  }
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
