import { finish, pieces, type Steps } from '../steps.ts'
import { candidatesAmong } from './candidates.ts'
import { overlapOf } from './overlap.ts'

/** Pairs of near-duplicate texts, by position in the list that was joined. */
export interface NearDuplicates {
  /** For each text the first one equal to it; its own position where it is that one. */
  first: Uint32Array
  /** Pairs of first texts, `left[i] < right[i]`, in order of `right`, with their Jaccard similarity. */
  left: Uint32Array
  right: Uint32Array
  similarity: Float32Array
}

export interface JoinOptions {
  /** Least Jaccard similarity of a pair. */
  threshold: number
  /** Texts shorter than this, in UTF-16 units, are only compared for equality: too few shingles to say more. */
  shortest: number
}

/**
 * Pairs of texts whose shingle sets (5 characters of an alphabet, 2 of Han) have Jaccard similarity ≥ threshold
 * (Broder 1997). Equal texts are collapsed first. Every pair given is exact; of the pairs at 0.5 and above 99 % are
 * found (test/engine/join.test.ts). Near-linear: each text is compared with a few dozen earlier ones at most
 * (candidates.ts), so in a flood of thousands alike each is paired with some of the others, not with all.
 */
export function* nearDuplicateSteps(
  texts: readonly string[],
  { threshold, shortest }: JoinOptions,
): Steps<NearDuplicates> {
  const full = pieces()
  const { first, joined } = collapse(texts, shortest)
  const unique = joined.map((index) => texts[index] ?? '')
  yield
  const candidates = yield* candidatesAmong(unique)
  const overlap = overlapOf(unique)
  const left: number[] = []
  const right: number[] = []
  const similarity: number[] = []
  for (let i = 0; i < unique.length; i++) {
    const others = candidates(i)
    for (const other of others) {
      const value = overlap.similarity(i, other, threshold)
      if (value === 0) continue
      left.push(joined[other] ?? 0)
      right.push(joined[i] ?? 0)
      similarity.push(value)
    }
    if (full((unique[i]?.length ?? 0) * (1 + others.length))) yield
  }
  return {
    first,
    left: Uint32Array.from(left),
    right: Uint32Array.from(right),
    similarity: Float32Array.from(similarity),
  }
}

/** The same at once. */
export const nearDuplicatePairs = (texts: readonly string[], options: JoinOptions): NearDuplicates =>
  finish(nearDuplicateSteps(texts, options))

/** Equal texts, and the positions of the distinct ones that are long enough to be joined. */
function collapse(texts: readonly string[], shortest: number): { first: Uint32Array; joined: number[] } {
  const seen = new Map<string, number>()
  const joined: number[] = []
  const first = Uint32Array.from(texts, (text, index) => {
    const known = seen.get(text)
    if (known !== undefined) return known
    seen.set(text, index)
    if (text.length >= shortest) joined.push(index)
    return index
  })
  return { first, joined }
}
