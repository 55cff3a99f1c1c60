import type { NearDuplicates } from './join.ts'
import { overlapOf } from './overlap.ts'

/** Texts that are alike, all of them alike to one: the medoid. */
export interface Cluster {
  medoid: number
  /** Positions of the texts, the medoid among them, in order. Equal texts are all there. */
  members: number[]
  /** Jaccard similarity of each member to the medoid; 1 for the medoid and texts equal to it. */
  similarities: number[]
}

/** Least similarity of a member to the medoid: a chain of small changes from one text to another is no cluster. */
const LEAST = 0.4
/** Clusters taken out of one connected group; what is left after that hangs together by single links. */
const ROUNDS = 12

/**
 * Groups near-duplicates: connected pairs (and equal texts), each group cut into clusters around the text with the most
 * similarity to others. Clusters of one are left out. Near-linear in the pairs and in the length of the grouped texts.
 */
export function clustersOf(texts: readonly string[], pairs: NearDuplicates): Cluster[] {
  const copies = copiesOf(pairs.first)
  const overlap = overlapOf(texts)
  const pull = pullsOf(pairs)
  const clusters: Cluster[] = []
  for (const group of groupsOf(pairs)) {
    let left = group.sort((a, b) => (pull[b] ?? 0) - (pull[a] ?? 0) || a - b)
    for (let round = 0; round < ROUNDS && left.length > 0; round++) {
      const medoid = left[0] ?? 0
      const similarity = new Map<number, number>()
      const others: number[] = []
      for (const text of left) {
        const value = text === medoid ? 1 : overlap.similarity(medoid, text, LEAST)
        if (value > 0) similarity.set(text, value)
        else others.push(text)
      }
      left = others
      const cluster = clusterAround(medoid, similarity, copies)
      if (cluster.members.length > 1) clusters.push(cluster)
    }
  }
  return clusters.sort((a, b) => a.medoid - b.medoid)
}

function clusterAround(
  medoid: number,
  similarity: ReadonlyMap<number, number>,
  copies: ReadonlyMap<number, readonly number[]>,
): Cluster {
  const members: [text: number, similarity: number][] = []
  for (const [text, value] of similarity) for (const copy of copies.get(text) ?? [text]) members.push([copy, value])
  members.sort(([a], [b]) => a - b)
  return { medoid, members: members.map(([text]) => text), similarities: members.map(([, value]) => value) }
}

/** Texts with copies, by the first of them: all positions, in order. */
function copiesOf(first: Uint32Array): Map<number, number[]> {
  const copies = new Map<number, number[]>()
  for (let text = 0; text < first.length; text++) {
    const original = first[text] ?? text
    if (original === text) continue
    const known = copies.get(original)
    if (known) known.push(text)
    else copies.set(original, [original, text])
  }
  return copies
}

/** Sum of the similarities of each text's pairs; what has copies counts them as pairs of 1. */
function pullsOf({ first, left, right, similarity }: NearDuplicates): Float64Array {
  const pull = new Float64Array(first.length)
  const add = (text: number, value: number): void => {
    pull[text] = (pull[text] ?? 0) + value
  }
  for (let i = 0; i < left.length; i++) {
    add(left[i] ?? 0, similarity[i] ?? 0)
    add(right[i] ?? 0, similarity[i] ?? 0)
  }
  for (let text = 0; text < first.length; text++) if (first[text] !== text) add(first[text] ?? 0, 1)
  return pull
}

/** Connected groups of first texts, by union-find, that hold more than one review; in order of their first text. */
function groupsOf({ first, left, right }: NearDuplicates): number[][] {
  const parent = Uint32Array.from(first, (_, text) => text)
  const root = (text: number): number => {
    let at = text
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] ?? 0] ?? 0
      at = parent[at] ?? 0
    }
    return at
  }
  const grouped = new Uint8Array(first.length)
  for (let i = 0; i < left.length; i++) {
    const [a, b] = [root(left[i] ?? 0), root(right[i] ?? 0)]
    parent[Math.max(a, b)] = Math.min(a, b)
    grouped[left[i] ?? 0] = 1
    grouped[right[i] ?? 0] = 1
  }
  for (let text = 0; text < first.length; text++) if (first[text] !== text) grouped[first[text] ?? 0] = 1
  const groups = new Map<number, number[]>()
  for (let text = 0; text < first.length; text++) {
    if (!grouped[text]) continue
    const group = groups.get(root(text))
    if (group) group.push(text)
    else groups.set(root(text), [text])
  }
  return [...groups.values()]
}
