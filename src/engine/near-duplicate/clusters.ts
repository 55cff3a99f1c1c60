import { pieces, type Steps } from '../steps.ts'
import type { NearDuplicates } from '../text/join.ts'
import { overlapOf } from '../text/overlap.ts'

/** Texts that are near-duplicates of one of them. */
export interface Cluster {
  /** The text the others resemble most. */
  medoid: number
  /** Every text of the cluster, the medoid among them, ascending; positions in the joined list. */
  members: number[]
  /** Similarity of each member to the medoid; 1 for the medoid and texts equal to it. */
  similarity: ReadonlyMap<number, number>
}

/** Least similarity of a member to the medoid. */
const LEAST = 0.4
/** Comparisons with medoids, per text, after which the rest is left ungrouped: only pages made for it get there. */
const COMPARISONS = 64

/**
 * Groups near-duplicates around medoids: the text with the most similarity to others takes its neighbours and theirs, as
 * far as they resemble it, then the next one among what is left. No chain of small steps can join texts that do not
 * resemble each other, as single linkage would: every member is compared with the medoid itself. Clusters of one are
 * left out; in order of their medoids. Linear in pairs and in the length of the paired texts, up to a bounded factor.
 */
export function* clustersOf(texts: readonly string[], pairs: NearDuplicates): Steps<Cluster[]> {
  const full = pieces()
  const copies = copiesOf(pairs.first)
  const neighbours = neighboursOf(pairs)
  const pull = pullsOf(pairs)
  const overlap = overlapOf(texts)
  const free = new Set([...neighbours.keys(), ...copies.keys()])
  const clusters: Cluster[] = []
  let comparisons = COMPARISONS * texts.length
  for (const medoid of [...free].sort((a, b) => (pull[b] ?? 0) - (pull[a] ?? 0) || a - b)) {
    if (!free.has(medoid)) continue
    const similarity = new Map<number, number>()
    for (const text of withinTwoSteps(medoid, neighbours)) {
      if (!free.has(text) || --comparisons < 0) continue
      const value = text === medoid ? 1 : overlap.similarity(medoid, text, LEAST)
      if (value === 0) continue
      free.delete(text)
      for (const copy of copies.get(text) ?? [text]) similarity.set(copy, value)
    }
    if (full((texts[medoid]?.length ?? 0) * (1 + similarity.size))) yield
    const members = [...similarity.keys()].sort((a, b) => a - b)
    if (members.length > 1) clusters.push({ medoid, members, similarity })
  }
  return clusters.sort((a, b) => a.medoid - b.medoid)
}

/** A text, what is paired with it, and what is paired with that; each once, nearest first. */
function withinTwoSteps(text: number, neighbours: ReadonlyMap<number, readonly number[]>): Set<number> {
  const near = neighbours.get(text) ?? []
  const reached = new Set([text, ...near])
  for (const one of near) for (const other of neighbours.get(one) ?? []) reached.add(other)
  return reached
}

function neighboursOf({ left, right }: NearDuplicates): Map<number, number[]> {
  const neighbours = new Map<number, number[]>()
  const link = (from: number, to: number): void => {
    const known = neighbours.get(from)
    if (known) known.push(to)
    else neighbours.set(from, [to])
  }
  left.forEach((a, i) => {
    link(a, right[i] ?? 0)
    link(right[i] ?? 0, a)
  })
  return neighbours
}

/** Texts that have copies, each with the positions of all, ascending. */
function copiesOf(first: Uint32Array): Map<number, number[]> {
  const copies = new Map<number, number[]>()
  first.forEach((original, text) => {
    if (original === text) return
    const known = copies.get(original)
    if (known) known.push(text)
    else copies.set(original, [original, text])
  })
  return copies
}

/** Sum of the similarities of each text's pairs; a copy counts as a pair of 1. */
function pullsOf({ first, left, right, similarity }: NearDuplicates): Float64Array {
  const pull = new Float64Array(first.length)
  const add = (text: number, value: number): void => {
    pull[text] = (pull[text] ?? 0) + value
  }
  similarity.forEach((value, i) => {
    add(left[i] ?? 0, value)
    add(right[i] ?? 0, value)
  })
  first.forEach((original, text) => {
    if (original !== text) add(original, 1)
  })
  return pull
}
