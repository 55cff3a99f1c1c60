import type { Tokens } from '../text/words.ts'

/** Words of a longest common subsequence that are looked at on either side. */
const MOST = 300
const STRIDE = MOST + 1
const lengths = new Uint16Array(STRIDE * STRIDE)

/**
 * The longest common subsequence of two word sequences (Needleman & Wunsch 1970 without costs): for each word of `a` the
 * position of its partner in `b`, or −1. O(a · b), each at most 300.
 */
export function align(a: Int32Array, b: Int32Array): Int16Array {
  const m = Math.min(a.length, MOST)
  const n = Math.min(b.length, MOST)
  for (let i = m - 1; i >= 0; i--) {
    lengths[(i + 1) * STRIDE + n] = 0
    const row = i * STRIDE
    lengths[row + n] = 0
    const word = a[i]
    for (let j = n - 1; j >= 0; j--) {
      const below = i === m - 1 ? 0 : (lengths[row + STRIDE + j] ?? 0)
      const right = lengths[row + j + 1] ?? 0
      const diagonal = i === m - 1 ? 0 : (lengths[row + STRIDE + j + 1] ?? 0)
      const best = below > right ? below : right
      lengths[row + j] = word === b[j] && diagonal + 1 > best ? diagonal + 1 : best
    }
  }
  return partners(a, b, m, n)
}

function partners(a: Int32Array, b: Int32Array, m: number, n: number): Int16Array {
  const out = new Int16Array(a.length).fill(-1)
  const at = (i: number, j: number): number => (i >= m || j >= n ? 0 : (lengths[i * STRIDE + j] ?? 0))
  for (let i = 0, j = 0; i < m && j < n; ) {
    if (a[i] === b[j] && at(i, j) === at(i + 1, j + 1) + 1) {
      out[i++] = j++
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return out
}

/** What an aligned text has where the skeleton has words or gaps. */
export interface Fit {
  /** Skeleton words found, in order. */
  matched: number
  /** Partner of each skeleton word, or −1. */
  partners: Int16Array
}

/** Looks for a skeleton's words in a text, in order. */
export function fitOf(skeleton: Int32Array, { hashes }: Tokens): Fit {
  const found = align(skeleton, hashes)
  let matched = 0
  for (const partner of found) if (partner >= 0) matched++
  return { matched, partners: found }
}
