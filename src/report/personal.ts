import { LIMITS } from '../engine/limits.ts'
import type { Names } from './names.ts'
import { SHAPES } from './personal-shapes.ts'
import { plainText } from './plain.ts'
import type { HiddenKind } from './words/catalogue.ts'

/** A passage of personal data, as UTF-16 offsets: start inclusive, end exclusive. */
export interface Personal {
  kind: HiddenKind
  start: number
  end: number
}

/** How far one piece of personal data can reach: slices overlap by this much. */
const REACH = 200

/**
 * Finds personal data however it is spelled, in text order, without overlaps. Linear: long texts are
 * scanned in slices.
 * @param names nicknames to hide as well.
 */
export function findPersonal(original: string, names?: Names): Personal[] {
  const { text, at } = plainText(original)
  const found: (Personal & { rank: number })[] = []
  for (let from = 0; from < text.length; from += LIMITS.scanned - REACH) {
    const slice = text.slice(from, from + LIMITS.scanned)
    SHAPES.forEach(({ kind, shape, holds }, rank) => {
      for (const match of slice.matchAll(shape)) {
        const hide = match.groups?.hide ?? match[0]
        if (holds && !holds.test(hide)) continue
        const end = from + match.index + match[0].length
        found.push({ kind, start: at(end - hide.length), end: at(end - 1) + 1, rank })
      }
    })
    if (from + LIMITS.scanned >= text.length) break
  }
  for (const { start, end } of names?.find(original) ?? [])
    found.push({ kind: 'name', start, end, rank: SHAPES.length })
  return merged(found)
}

/** Overlapping finds become one, named by the shape that goes first. */
function merged(found: readonly (Personal & { rank: number })[]): Personal[] {
  const out: (Personal & { rank: number })[] = []
  for (const next of [...found].sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)) {
    const last = out.at(-1)
    if (last === undefined || next.start >= last.end) {
      out.push({ ...next })
      continue
    }
    last.end = Math.max(last.end, next.end)
    if (next.rank < last.rank) {
      last.rank = next.rank
      last.kind = next.kind
    }
  }
  return out.map(({ kind, start, end }) => ({ kind, start, end }))
}
