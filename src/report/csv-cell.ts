import { invisible, reveal } from './reveal.ts'

/** Excel cuts a cell at 32,767 characters; ours stay below with their mark. */
const CELL = 32_000

/** A value of a table; `null` is unknown. */
export type Cell = string | number | boolean | null

/** Spreadsheets round numbers after 15 digits, so an id of digits is written as text: `ID:123…`. */
export const idCell = (id: string | null): string | null => (id !== null && /^\d{12,500}$/.test(id) ? `ID:${id}` : id)

/** One quoted cell; unknown is an empty one. */
export function csvCell(value: Cell): string {
  if (value === null) return '""'
  if (typeof value === 'number') return `"${value}"`
  if (typeof value === 'boolean') return value ? '"yes"' : '"no"'
  const shown = reveal(value)
  const whole = shown.length > CELL ? `${shown.slice(0, CELL)} […]` : shown
  return `"${inert(whole).replaceAll('"', '""')}"`
}

const TRIGGERS = new Set('=+-@＝＋－＠')
const TRIGGER = /[=+\-@＝＋－＠]/
/** A reader with another separator starts a cell here, so a formula may too. */
const STARTS = new Set('\n\r\t;,，；|')
/** Readers skip these before a formula. */
const SKIPPED = new Set(' \u00a0\u3000"\'“”')

/**
 * Puts `'` before whatever a spreadsheet could run (CWE-1236), at the start of the cell and after every character at
 * which a reader might start a new one. Quoting alone does not stop formulas. Linear.
 */
export function inert(text: string): string {
  if (!TRIGGER.test(text) && !/^\s/.test(text)) return text
  let out = /^[\n\r\t]/.test(text) ? "'" : ''
  let starting = true
  for (const letter of text) {
    if (starting && TRIGGERS.has(letter)) out += "'"
    starting = STARTS.has(letter) || (starting && (SKIPPED.has(letter) || invisible(letter.codePointAt(0) ?? 0)))
    out += letter
  }
  return out
}
