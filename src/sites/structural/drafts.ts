import { LIMITS } from '../../engine/limits.ts'
import type { Page, ReviewDraft } from '../adapter.ts'
import { exactCount } from '../counts.ts'
import { parseDate } from '../dates.ts'
import { all, attr, first, shownText, tag } from '../dom.ts'
import type { Rating } from '../rating.ts'
import { ratedStars, scaleOf } from '../ratings.ts'
import { above, bodyLevels, constantColumns, controlsBelow, fieldsBelow } from './bodies.ts'
import { type Column, isFilled, type Table, variety } from './columns.ts'
import type { Cues } from './cues.ts'
import { dayFirstOf } from './date-order.ts'
import { idsOf } from './ids.ts'
import { ownText } from './outline.ts'
import { photosOf } from './photos.ts'
import { type Evidence, elementAt } from './profile.ts'
import type { Roles } from './roles.ts'
import { UNVERIFIED, VERIFIED } from './words.ts'

/** A review, and whether its record says a date at all, be it one that is only roughly known. */
export type RecordDraft = ReviewDraft & { isDated: boolean }

/** Reads every record by the places that the fields have been found at. Linear in their elements. */
export function draftsOf(table: Table, evidence: Evidence, roles: Roles, page: Page, cues: Cues): RecordDraft[] {
  const count = table.records.length
  const each = <T>(read: (record: number) => T): T[] => Array.from({ length: count }, (_, record) => read(record))
  const dateTexts = each((record) => dateTextsOf(table, roles.date, record))
  const language = attr(first(page.document, 'html') ?? (table.outline.elements[0] as Element), 'lang')
  const dayFirst = dayFirstOf(dateTexts.flat(), page.readAt, language)
  const options = { readAt: page.readAt, ...(dayFirst === null ? {} : { dayFirst }) }
  const ratings = each((record) => ratingIn(table, roles, record, cues))
  const best = scaleOf(ratings.filter((rating) => rating !== null))
  const authors = namesOf(
    each((record) => textAt(table, roles.author, record)),
    dateTexts,
  )
  const text = bodyReader(table, evidence, roles)
  const ids = idsOf(table)
  const photos = photosOf(table, roles, authors, page.url)
  const marks = each((record) => isVerified(table, roles, record))
  const hasMarks = marks.some((mark) => mark === true)
  return each((record): RecordDraft => {
    const rating = ratings[record] ?? null
    const author = authors[record] ?? ''
    const title = textAt(table, roles.title, record)
    const dates = (dateTexts[record] ?? []).map((shown) => parseDate(shown.slice(0, LIMITS.label), options))
    return {
      id: ids[record] ?? null,
      anchor: table.outline.elements[table.records[record]?.from ?? 0] ?? null,
      reviewer: author === '' ? null : { name: author },
      stars: rating === null ? null : ratedStars(rating, best),
      title: title === '' ? null : title,
      text: text(record),
      postedOn: dates.find((date) => date !== null) ?? null,
      verified: hasMarks ? (marks[record] ?? false) : null,
      helpful: votesOf(table, roles, record),
      variant: variantOf(table, roles, record),
      photos: photos[record] ?? [],
      isDated: dates.length > 0,
    }
  })
}

/** The first of these columns that the record has. */
function elementIn(table: Table, columns: readonly Column[], record: number): Element | null {
  const filled = columns.find(({ places }) => isFilled(table, places[record] ?? -1))
  const one = filled ?? columns.find(({ places }) => (places[record] ?? -1) >= 0)
  return one === undefined ? null : elementAt(table, one, record)
}

function textAt(table: Table, columns: readonly Column[], record: number): string {
  const element = elementIn(table, columns, record)
  return element === null ? '' : shownText(element, { limit: LIMITS.label }).slice(0, LIMITS.label)
}

/** What may hold the date, the most exact first. */
function dateTextsOf(table: Table, columns: readonly Column[], record: number): string[] {
  const element = elementIn(table, columns, record)
  if (element === null) return []
  const stated = tag(element) === 'time' ? attr(element, 'datetime') : null
  const shown = ownText(element)
  const hidden = ['content', 'title', 'datetime', 'data-date', 'data-content', 'data-time'].map((name) =>
    attr(element, name),
  )
  return [stated, shown, ...hidden].filter((text) => text !== null && text !== '') as string[]
}

function ratingIn(table: Table, { ratings }: Roles, record: number, cues: Cues): Rating | null {
  for (const { column, starry } of ratings) {
    const element = elementAt(table, column, record)
    if (element === null) continue
    const rating = cues.rating(element, ownText(element, 80), starry)
    if (rating !== null) return rating
  }
  return null
}

const BY = /^(?:by|von|par|por|da|door|av|af|od|от|reviewed by|written by|posted by|作者|投稿者|名前|автор)[\s:：]+/i
const SAYS = /\s*(?:says|said|wrote|schrieb|schreibt|a écrit|escribió|dice|,|:|：|\||-|–|—|·|•)\s*$/i

const HONORIFIC = /(?<=.)\s*(?:さん|さま|様|님)$/

/** Names without "By" and "says"; from a line such as "name | 11 Feb 2026" where there is no place for names alone. */
function namesOf(shown: readonly string[], dates: readonly (readonly string[])[]): string[] {
  const names = shown.map((name) => name.replace(BY, '').replace(SAYS, '').replace(/\s+/g, ' ').trim())
  if (names.some((name) => name !== '')) return withoutHonorific(names)
  const lines = dates.map(([line = '']) => nameInLine(line))
  return lines.every((name) => name !== '') && variety(lines) > 0.3 ? lines : names
}

/** "木もれ日さん": said by the page where all of several names end so; otherwise a part of the name. */
function withoutHonorific(names: readonly string[]): string[] {
  const said = names.filter((name) => name !== '')
  const isSaid = said.length > 1 && said.every((name) => HONORIFIC.test(name))
  return isSaid ? names.map((name) => name.replace(HONORIFIC, '')) : [...names]
}

/** "By Ann on May 3, 2020", "Ann | 11 Feb 2026", "Ann - 2020-01-02"; '' when the line is only a date. */
function nameInLine(line: string): string {
  const bar = /^([^|·•–—]{1,40}?)\s*(?:[|·•–—]|\s-\s)\s*\S/.exec(line)?.[1]
  const by = /^(?:by|von|par|por|da|door)\s+(.{1,40}?)\s+(?:on|am|le|el|il|op)\s/i.exec(line)?.[1]
  const name = (by ?? bar ?? '').trim()
  return /\d{2}|^(?:posted|reviewed|date)/i.test(name) ? '' : name
}

function bodyReader(table: Table, evidence: Evidence, roles: Roles): (record: number) => string {
  const { outline } = table
  const levels = roles.body.map((column) => bodyLevels(table, column, evidence, roles))
  const constants = constantColumns(evidence)
  return (record) => {
    for (const [i, column] of roles.body.entries()) {
      const piece = column.places[record] ?? -1
      if (!isFilled(table, piece)) continue
      const whole = above(outline, piece, levels[i] ?? 0)
      const skip = new Set<Element>([
        ...controlsBelow(outline, whole),
        ...fieldsBelow(outline, whole, fieldsAt(roles, record)),
      ])
      for (const { places } of constants) {
        const at = places[record] ?? -1
        if (at > whole && at < (outline.ends[whole] ?? 0) && at !== piece) skip.add(outline.elements[at] as Element)
      }
      return shownText(outline.elements[whole] as Element, { skip })
    }
    return ''
  }
}

const fieldsAt = ({ date, ratings, author, title }: Roles, record: number): number[] =>
  [...date, ...author, ...title, ...ratings.map(({ column }) => column)].map(({ places }) => places[record] ?? -1)

/** A mark that says so, in text, label or class; `false` where the list has marks and this record none. */
function isVerified(table: Table, roles: Roles, record: number): boolean {
  const element = elementIn(table, roles.verified, record)
  if (element === null) return false
  const shown = `${ownText(element, 80)} ${attr(element, 'title') ?? ''}`
  return VERIFIED.test(shown) && !UNVERIFIED.test(shown)
}

/** Parts between drawn separators are joined as they are read: "Size: L | Colour: Blue". */
function variantOf(table: Table, roles: Roles, record: number): string | null {
  const element = elementIn(table, roles.variant, record)
  if (element === null) return null
  const drawn = all(element, '*').filter((below) => shownText(below, { limit: 1 }) === '' && tag(below) !== 'br')
  const lines = shownText(element, { limit: LIMITS.label, breakAt: new Set(drawn) }).split('\n')
  return lines.filter((line) => line !== '').join(' | ') || null
}

function votesOf(table: Table, roles: Roles, record: number): number | null {
  const element = elementIn(table, roles.helpful, record)
  if (element === null) return null
  const shown = shownText(element, { limit: 100 })
  const count = exactCount(shown)
  if (count !== null) return count
  return /^(?:one|una?|une?|ein[e]?|één|een)\s/i.test(shown) ? 1 : null
}
