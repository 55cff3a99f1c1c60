import type { Photo } from '../types.ts'

/**
 * Largest Hamming distance between hashes of one picture, by their length in hex digits. 64 bits of another program:
 * 8, 2.8e-10 by chance (science note 1.5). 128 bits of perceptual-hash.ts: 29, 3e-10 by chance; measured in
 * test/engine/perceptual-hash.test.ts, where the nearest pair of different pictures is 36 apart.
 */
const NEAR: Readonly<Record<number, number>> = { 16: 8, 32: 29 }
/** Ones (or zeros) in 64 bits below which a hash is of a plain surface, which says nothing. */
const PLAIN = 8
/** Hashes compared with each other; more would cost more than they can tell. */
const MOST_HASHES = 1_000

type Words = readonly number[]

/** @returns the words of a usable hash; `null` for one of unknown length, or of a plain surface. */
function wordsOf(hash: string): Words | null {
  if (NEAR[hash.length] === undefined || !/^[0-9a-f]+$/.test(hash)) return null
  const words = Array.from({ length: hash.length / 8 }, (_, i) => Number.parseInt(hash.slice(8 * i, 8 * i + 8), 16))
  const set = words.reduce((sum, word) => sum + ones(word), 0)
  const least = hash.length === 16 ? PLAIN : 1
  return set < least || set > 4 * hash.length - least ? null : words
}

/** Whether two hashes are of one picture; hashes of different kinds never are. */
export function areAlike(first: string, second: string): boolean {
  const [a, b] = [wordsOf(first), wordsOf(second)]
  return a !== null && b !== null && isNear(a, b)
}

function isNear(a: Words, b: Words): boolean {
  if (a.length !== b.length) return false
  let apart = 0
  for (let i = 0; i < a.length; i++) apart += ones((a[i] ?? 0) ^ (b[i] ?? 0))
  return apart <= (NEAR[8 * a.length] ?? 0)
}

/**
 * For each usable hash the first (smallest) hash it is near to. Near to a leader, not to a neighbour, so that a chain
 * of small differences cannot join two pictures.
 */
export function likenesses(photos: readonly Photo[]): Map<string, string> {
  const hashes = [...new Set(photos.flatMap(({ hash }) => (hash === null ? [] : [hash])))]
  const leaders: { hash: string; words: Words }[] = []
  const out = new Map<string, string>()
  for (const hash of hashes.sort().slice(0, MOST_HASHES)) {
    const words = wordsOf(hash)
    if (words === null) continue
    const leader = leaders.find((other) => isNear(other.words, words))
    if (leader === undefined) leaders.push({ hash, words })
    out.set(hash, leader?.hash ?? hash)
  }
  return out
}

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
