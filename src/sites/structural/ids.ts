import { attr } from '../dom.ts'
import type { Table } from './columns.ts'

const ATTRIBUTES = [
  'data-review-id',
  'data-reviewid',
  'data-comment-id',
  'data-id',
  'data-review',
  'id',
  'name',
  'data-rid',
]
/** How far into a record an id is looked for: on its root, or what wraps it once more. */
const MAX_LOOK = 12

/**
 * The shop's ids of the records: an attribute that all of them have near their top, with a different value each, that is
 * no mere number in the list. `null` each, when there is none. What all ids begin with ("review-") is left out.
 */
export function idsOf({ outline, records }: Table): (string | null)[] {
  for (let depth = 0; depth < MAX_LOOK; depth++) {
    for (const name of ATTRIBUTES) {
      const values = records.map(({ from, to }) => {
        const element = from + depth < to ? outline.elements[from + depth] : undefined
        return element === undefined ? null : attr(element, name)
      })
      const ids = distinct(values)
      if (ids !== null) return ids
    }
  }
  return records.map(() => null)
}

function distinct(values: readonly (string | null)[]): string[] | null {
  const said = values.filter((value): value is string => value !== null && value !== '' && value.length <= 120)
  if (said.length !== values.length || new Set(said).size !== said.length || said.length < 2) return null
  const prefix = commonPrefix(said)
  const ids = said.map((value) => value.slice(prefix.length))
  if (!ids.every((id) => /^[\w.:=-]{3,80}$/.test(id) && /\d|.{12}/.test(id))) return null
  const numbers = ids.map(Number)
  const isCounter =
    numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1) && (numbers[0] ?? 0) < 1000
  return isCounter ? null : ids
}

/** What all begin with, up to the last sign that is no letter or digit. */
function commonPrefix(values: readonly string[]): string {
  let prefix = values[0] ?? ''
  for (const value of values) while (!value.startsWith(prefix)) prefix = prefix.slice(0, -1)
  return /^.*[^A-Za-z0-9]/.exec(prefix)?.[0] ?? ''
}
