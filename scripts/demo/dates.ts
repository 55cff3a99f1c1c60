import { hash32 } from '../../src/engine/hash.ts'

const DAY = 86_400_000

/**
 * `count` days between two dates, both included, in order: even steps with a seeded shift, so that no week is
 * empty and none is full. Deterministic.
 */
export function spread(count: number, from: string, to: string, seed: string): string[] {
  const start = Date.parse(from)
  const days = (Date.parse(to) - start) / DAY + 1
  return Array.from({ length: count }, (_, i) => {
    const shift = hash32(`${seed}/${i}`, 7) / 2 ** 32
    return new Date(start + Math.floor(((i + shift) * days) / count) * DAY).toISOString().slice(0, 10)
  })
}
