import type { NearDuplicates } from '../text/join.ts'

/** Texts that are near-duplicates of one of them. */
export interface Cluster {
  /** The text most of the others resemble. */
  medoid: number
  /** Every text of the cluster, the medoid among them, ascending; positions in the joined list. */
  members: number[]
  /** Similarity of each member to the medoid; 1 for the medoid and texts equal to it. */
  similarity: ReadonlyMap<number, number>
}

/**
 * Star clusters: the text with most neighbours takes them all, then the next one among what is left. No chain of small
 * steps can join texts that do not resemble each other, as single linkage would. Linear in pairs, up to sorting.
 * @param eligible texts that may stand in a cluster at all.
 */
export function clustersOf(
  { first, left, right, similarity }: NearDuplicates,
  eligible: (text: number) => boolean,
): Cluster[] {
  const neighbours = new Map<number, Map<number, number>>()
  const link = (from: number, to: number, value: number): void => {
    const known = neighbours.get(from)
    if (known) known.set(to, value)
    else neighbours.set(from, new Map([[to, value]]))
  }
  for (let i = 0; i < left.length; i++) {
    link(left[i] ?? 0, right[i] ?? 0, similarity[i] ?? 0)
    link(right[i] ?? 0, left[i] ?? 0, similarity[i] ?? 0)
  }
  const copies = copiesOf(first, eligible)
  const size = (text: number): number =>
    [...(neighbours.get(text)?.keys() ?? [])].reduce(
      (sum, other) => sum + (copies.get(other)?.length ?? 0),
      copies.get(text)?.length ?? 0,
    )
  const bySize = [...copies.keys()].map((text) => ({ text, size: size(text) })).filter((entry) => entry.size > 1)
  bySize.sort((a, b) => b.size - a.size || a.text - b.text)
  const taken = new Set<number>()
  const out: Cluster[] = []
  for (const { text } of bySize) {
    if (taken.has(text)) continue
    const values = new Map<number, number>()
    const take = (one: number, value: number): void => {
      taken.add(one)
      for (const copy of copies.get(one) ?? []) values.set(copy, value)
    }
    take(text, 1)
    for (const [other, value] of neighbours.get(text) ?? []) if (!taken.has(other)) take(other, value)
    if (values.size > 1)
      out.push({ medoid: text, members: [...values.keys()].sort((a, b) => a - b), similarity: values })
  }
  return out
}

/** Positions of the texts equal to each first one. */
function copiesOf(first: Uint32Array, eligible: (text: number) => boolean): Map<number, number[]> {
  const out = new Map<number, number[]>()
  first.forEach((original, text) => {
    if (!eligible(text)) return
    const known = out.get(original)
    if (known) known.push(text)
    else out.set(original, [text])
  })
  return out
}
