import { tag } from '../dom.ts'
import type { Outline } from './outline.ts'
import type { Span } from './regions.ts'
import { repliesIn } from './replies.ts'

/**
 * What stands at the same place in the records of a region: its tag and classes, its parent's, and its number among
 * siblings alike. A linear stand-in for partial tree alignment (Zhai & Liu, "Web Data Extraction Based on Partial Tree
 * Alignment", WWW 2005), which pairs fields by their order in sibling lists.
 */
export interface Column {
  /** Tag and classes of the element and its parent, as text. */
  name: string
  /** Place of the first such element in each record; -1 where a record has none. */
  places: Int32Array
  /** Share of the records that have it. */
  coverage: number
  /** Mean place within the record, 0 to 1. */
  position: number
  /** Whether it mostly stands in a reply to the review. */
  isReply: boolean
}

export interface Table {
  outline: Outline
  records: readonly Span[]
  columns: readonly Column[]
}

/** Elements of one record that are aligned; one with more is no review. */
const MAX_PER_RECORD = 3_000
const MAX_SIBLING = 12
/** Fewest records in a hundred that have a field which only some have (a mark, photos). */
const LEAST = 0.02

/** Columns of records. Linear in their elements. */
export function tableOf(outline: Outline, records: readonly Span[]): Table {
  const keys = new Map<string, number>()
  const places: Int32Array[] = []
  const names: string[] = []
  const counts: number[] = []
  const positions: number[] = []
  const replied: number[] = []
  for (const [r, { from, to }] of records.entries()) {
    const siblings = new Map<string, number>()
    const end = Math.min(to, from + MAX_PER_RECORD)
    const replies = repliesIn(outline, { from, to: end })
    // A record of several rows alike: what stands in the second is not what stands in the first.
    let row = 0
    for (let at = from; at < end; at++) {
      const above = outline.parents[at] ?? -1
      const isTop = above < from
      const pair = `${outline.signs[at]}/${isTop ? 'r' : outline.signs[above]}`
      const counter = `${pair}/${above}`
      const number = siblings.get(counter) ?? 0
      siblings.set(counter, number + 1)
      if (isTop) row = Math.min(number, MAX_SIBLING)
      const key = `${pair}/${Math.min(number, MAX_SIBLING)}/${row}`
      let column = keys.get(key)
      if (column === undefined) {
        column = places.length
        keys.set(key, column)
        places.push(new Int32Array(records.length).fill(-1))
        names.push(`${outline.names[outline.signs[at] ?? 0]} ${isTop ? '' : outline.names[outline.signs[above] ?? 0]}`)
        counts.push(0)
        positions.push(0)
        replied.push(0)
      }
      const column_ = places[column] as Int32Array
      if (column_[r] !== -1) continue
      column_[r] = at
      counts[column] = (counts[column] ?? 0) + 1
      replied[column] = (replied[column] ?? 0) + (replies[at - from] ?? 0)
      positions[column] = (positions[column] ?? 0) + (at - from) / Math.max(1, to - from)
    }
  }
  const columns = places.map((column, i): Column => {
    const count = counts[i] ?? 1
    return {
      name: names[i] ?? '',
      places: column,
      coverage: count / records.length,
      position: (positions[i] ?? 0) / count,
      isReply: (replied[i] ?? 0) > 0.5 * count,
    }
  })
  return { outline, records, columns: columns.filter(({ coverage }) => coverage >= LEAST) }
}

/** Whether an element says something of its own at this place; -1 is none. */
export const isFilled = ({ outline }: Table, at: number): boolean =>
  at >= 0 && ((outline.own[at] ?? 0) > 0 || tag(outline.elements[at] as Element) === 'time')

/** Share of different values among those that are not empty; 1 when each record says something else. */
export function variety(values: readonly string[]): number {
  const said = values.filter((value) => value !== '')
  return said.length === 0 ? 0 : new Set(said).size / said.length
}
