import type { Links } from './anchors.ts'

/** Texts that are looked at around a centre, about. */
const REACHED = 600

/** Links in both directions, of texts that have any. */
export function neighboursOf(links: Links): Map<number, number[]> {
  const out = new Map<number, number[]>()
  const add = (from: number, to: number): void => {
    const known = out.get(from)
    if (known) known.push(to)
    else out.set(from, [to])
  }
  links.forEach((earlier, text) => {
    for (const other of earlier) {
      add(text, other)
      add(other, text)
    }
  })
  return out
}

/** Texts within so many links of one, nearest first, that no skeleton has taken yet. */
export function reached(
  text: number,
  neighbours: ReadonlyMap<number, readonly number[]>,
  free: ReadonlySet<number>,
  hops: number,
): number[] {
  const out = new Set<number>([text])
  let last: Iterable<number> = [text]
  for (let hop = 0; hop < hops && out.size < REACHED; hop++) {
    const next = new Set<number>()
    for (const one of last) for (const other of neighbours.get(one) ?? []) if (!out.has(other)) next.add(other)
    for (const other of next) out.add(other)
    last = next
  }
  out.delete(text)
  return [...out].filter((other) => free.has(other))
}
