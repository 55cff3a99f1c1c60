import type { Anchors } from './anchors.ts'
import { childrenAt, inkAt, isIn, type Outline } from './outline.ts'

/** One record: elements from `from` up to `to`, all below one container. */
export interface Span {
  from: number
  to: number
}

/** A list of records alike, as MDR's data region (Liu, Grossman & Zhai, "Mining Data Records in Web Pages", KDD 2003). */
export interface Region {
  /** Their common container; where they stand in several (one for each page), the one above those. */
  container: number
  /** In page order. */
  records: Span[]
  /** Containers, where there are several. */
  parts: number[]
}

/**
 * The records that anchors alike stand in: each reaches up as far as it holds no second anchor, so records may stand at
 * any depth, be wrapped one by one, or be interleaved with other things. Consecutive ones below one container are a list.
 * Linear in anchors times depth.
 */
export function regionsOf(outline: Outline, anchors: Anchors): Region[] {
  const runs: { container: number; roots: number[] }[] = []
  for (const [i, anchor] of anchors.entries()) {
    const root = reach(outline, anchor, anchors[i - 1] ?? -1, anchors[i + 1] ?? -1)
    const container = outline.parents[root] ?? -1
    const last = runs[runs.length - 1]
    if (last !== undefined && last.container === container) last.roots.push(root)
    else runs.push({ container, roots: [root] })
  }
  return joined(outline, runs)
    .filter(({ roots }) => roots.length > 1)
    .map((run) => toRegion(outline, run))
}

/** The highest element around `anchor` that holds neither neighbour. */
function reach(outline: Outline, anchor: number, before: number, after: number): number {
  let root = anchor
  for (let up = outline.parents[root] ?? -1; up >= 0; up = outline.parents[up] ?? -1) {
    if ((before >= 0 && isIn(outline, before, up)) || (after >= 0 && isIn(outline, after, up))) break
    root = up
  }
  return root
}

interface Run {
  container: number
  roots: number[]
  parts: number[]
}

/** Runs in sibling containers alike are one list that is shown page by page, or column by column. */
function joined(outline: Outline, runs: readonly { container: number; roots: number[] }[]): Run[] {
  const all: Run[] = []
  for (const { container, roots } of runs) {
    const last = all[all.length - 1]
    const part = last?.parts[last.parts.length - 1] ?? -1
    const isNext =
      last !== undefined &&
      container >= 0 &&
      outline.parents[part] === outline.parents[container] &&
      outline.signs[part] === outline.signs[container]
    if (isNext) {
      last.roots.push(...roots)
      if (part !== container) last.parts.push(container)
      last.container = outline.parents[container] ?? container
    } else all.push({ container, roots: [...roots], parts: [container] })
  }
  return all
}

function toRegion(outline: Outline, { container, roots, parts }: Run): Region {
  const spans = isSpread(outline, roots) ? spread(outline, roots) : recovered(outline, roots, parts)
  return { container, parts, records: spans }
}

/**
 * Whether each record goes on in the siblings after its anchor (`dt` and `dd`, rows of a table): most text between two
 * of them is outside.
 */
function isSpread(outline: Outline, roots: readonly number[]): boolean {
  let inside = 0
  let between = 0
  for (let i = 0; i + 1 < roots.length; i++) {
    const [at, next] = [roots[i] as number, roots[i + 1] as number]
    if (outline.parents[at] !== outline.parents[next]) continue
    inside += inkAt(outline, at)
    between += (outline.sums[next] ?? 0) - (outline.sums[outline.ends[at] ?? at] ?? 0)
  }
  return between > 2 * inside
}

/** Records of several siblings: from as many before the anchor as stand before each, to where the next begins. */
function spread(outline: Outline, roots: readonly number[]): Span[] {
  const container = outline.parents[roots[0] as number] ?? 0
  const siblings = childrenAt(outline, container)
  const order = new Map(siblings.map((at, place) => [at, place]))
  const places = roots.map((root) => order.get(root)).filter((place) => place !== undefined)
  const lead = leadOf(outline, siblings, places)
  const gap = Math.max(...places.slice(1).map((place, i) => place - (places[i] ?? 0)))
  const spans: Span[] = []
  for (const [i, place] of places.entries()) {
    const next = places[i + 1]
    const end = next === undefined ? Math.min(place - lead + gap, siblings.length) : next - lead
    const from = siblings[place - lead]
    const last = siblings[end - 1]
    if (from !== undefined && last !== undefined && last >= from)
      spans.push({ from, to: outline.ends[last] ?? last + 1 })
  }
  return spans
}

/** How many siblings stand before every anchor, alike each time; what follows the last anchor stands after each. */
function leadOf(outline: Outline, siblings: readonly number[], places: readonly number[]): number {
  const sign = (place: number): number => outline.signs[siblings[place] ?? -1] ?? -1
  const gaps = places.slice(1).map((place, i) => place - (places[i] ?? 0))
  const [one = 0, end = 0] = [places[0], places[places.length - 1]]
  const least = Math.min(...gaps) - 1
  let trail = 0
  while (trail < least && sign(end + trail + 1) >= 0 && sign(end + trail + 1) === sign(one + trail + 1)) trail++
  const most = Math.min(one, least - trail)
  let lead = 0
  while (lead < most) {
    const wanted = sign(one - lead - 1)
    const agreeing = places.filter((place) => sign(place - lead - 1) === wanted).length
    if (agreeing < 0.8 * places.length) break
    lead++
  }
  return lead
}

/** The records, and their siblings alike that have no anchor of their own (a review without its date). */
function recovered(outline: Outline, roots: readonly number[], parts: readonly number[]): Span[] {
  const counts = new Map<number, number>()
  for (const root of roots) {
    const sign = outline.signs[root] ?? -1
    counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  const usual = new Set([...counts].filter(([, count]) => count >= 2).map(([sign]) => sign))
  const all = new Set(roots)
  for (const part of parts)
    for (const child of childrenAt(outline, part)) if (usual.has(outline.signs[child] ?? -1)) all.add(child)
  return [...all].sort((a, b) => a - b).map((root) => ({ from: root, to: outline.ends[root] ?? root + 1 }))
}
