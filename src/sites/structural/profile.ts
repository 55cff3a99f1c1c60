import { attr, parent, tag } from '../dom.ts'
import type { Rating } from '../rating.ts'
import { ratedStars, STARRY, saidRating, scaleOf } from '../ratings.ts'
import { type Column, type Table, variety } from './columns.ts'
import type { Cues } from './cues.ts'
import { inkAt, ownText } from './outline.ts'
import { isRank } from './talk.ts'
import { CONTROL, HELPFUL, isUnhelpful, PRICE, VARIANT, VERIFIED } from './words.ts'

/** Records that a column is judged by; the rest is read with what they taught. */
const SAMPLE = 40

/** What the texts at one place in the records are like. */
export interface Profile {
  column: Column
  /** Own texts of the sample; '' where a record has none. */
  values: readonly string[]
  /** Mean length of those that are not empty. */
  length: number
  /** Share of the sample that has a text here. */
  coverage: number
  /** Share of different texts among them. */
  variety: number
  /** Shares of the texts that are dates, bare numbers or counts, marks, prices, controls. */
  dates: number
  exactDates: number
  numbers: number
  verified: number
  helpful: number
  variants: number
  prices: number
  controls: number
  /** Share of the elements that are, or stand in, a link. */
  links: number
  /** Tag of the element. */
  tag: string
}

export interface Evidence {
  profiles: readonly Profile[]
  ratings: readonly RatedColumn[]
  sample: readonly number[]
}

export interface RatedColumn {
  column: Column
  /** By record of the sample; `null` where there is none. */
  ratings: readonly (Rating | null)[]
  coverage: number
  varied: boolean
  /** Whether a bare number, or five icons alike, is a rating here: the name says so, or other records of the column. */
  starry: boolean
  /** The same each time, and a button or a drawn thumb: a vote on the review, unless others have the other thumb. */
  isVote: boolean
  /** Its texts name what is rated: "Quality: 4/5". */
  isAspect: boolean
}

const shareOf = (values: readonly string[], test: (value: string) => boolean): number => {
  const said = values.filter((value) => value !== '')
  return said.length === 0 ? 0 : said.filter(test).length / said.length
}

/** Looks at a sample of the records, evenly spread. Linear in its elements. */
export function evidenceOf(table: Table, cues: Cues): Evidence {
  const all = table.records.length
  const sample = Array.from({ length: Math.min(all, SAMPLE) }, (_, i) => Math.floor((i * all) / Math.min(all, SAMPLE)))
  const profiles: Profile[] = []
  const ratings: RatedColumn[] = []
  for (const column of table.columns) {
    const elements = sample.map((r) => elementAt(table, column, r))
    const values = elements.map((element, i) => {
      if (element === null) return ''
      const own = (table.outline.own[column.places[sample[i] ?? 0] ?? 0] ?? 0) === 0 ? '' : ownText(element, 1_000)
      return tag(element) === 'time' && cues.date(own) === null ? (attr(element, 'datetime') ?? own) : own
    })
    if (values.some((value) => value !== '')) profiles.push(profileOf(column, elements, values, cues))
    const rated =
      isSmall(table, column, sample) || elements.every(isGraded) ? ratingsOf(column, elements, values, cues) : null
    if (rated !== null) ratings.push(rated)
  }
  return { profiles, ratings, sample }
}

export const elementAt = ({ outline }: Table, { places }: Column, record: number): Element | null => {
  const at = places[record] ?? -1
  return at < 0 ? null : (outline.elements[at] ?? null)
}

function profileOf(
  column: Column,
  elements: readonly (Element | null)[],
  values: readonly string[],
  cues: Cues,
): Profile {
  const said = values.filter((value) => value !== '')
  const present = elements.filter((element) => element !== null)
  return {
    column,
    values,
    length: said.reduce((sum, value) => sum + value.length, 0) / Math.max(1, said.length),
    coverage: said.length / Math.max(1, values.length),
    variety: variety(values),
    dates: shareOf(values, (value) => cues.date(value) !== null),
    exactDates: shareOf(values, (value) => cues.date(value) === 'exact'),
    numbers: shareOf(values, (value) => /^[\s\d.,+%()[\]#/·-]+$/.test(value)),
    verified: shareOf(values, (value) => value.length < 80 && VERIFIED.test(value)),
    helpful: shareOf(values, (value) => value.length < 100 && HELPFUL.test(value) && !isUnhelpful(value)),
    variants: shareOf(values, (value) => value.length < 200 && VARIANT.test(value)),
    prices: shareOf(values, (value) => value.length < 40 && PRICE.test(value)),
    controls: shareOf(values, (value) => CONTROL.test(value)),
    links: present.length === 0 ? 0 : present.filter(isLinked).length / present.length,
    tag: present[0] === undefined ? '' : tag(present[0]),
  }
}

const isLinked = (element: Element): boolean => {
  const above = parent(element)
  return tag(element) === 'a' || (above !== null && tag(above) === 'a')
}

/** The address a column's element links to, or stands in. */
export function linkOf(element: Element): string | null {
  const above = parent(element)
  const link = tag(element) === 'a' ? element : above !== null && tag(above) === 'a' ? above : null
  return link === null ? null : attr(link, 'href')
}

/** A record may carry its rating itself. */
const isGraded = (element: Element | null): boolean => element !== null && attr(element, 'data-rating') !== null

/** What shows a rating holds little else. */
function isSmall({ outline }: Table, { places }: Column, sample: readonly number[]): boolean {
  let elements = 0
  let ink = 0
  let count = 0
  for (const record of sample) {
    const at = places[record] ?? -1
    if (at < 0) continue
    count++
    elements += (outline.ends[at] ?? at) - at
    ink += inkAt(outline, at)
  }
  return elements <= 40 * count && ink <= 100 * count
}

/** Something before the rating that is no word for one. */
const ASPECT =
  /^(?!rat|scor|star|over|total|not|bewert|punt|valor|val|oc|оцен|рейт|评|評|총|평)\p{L}[\p{L} &]{1,24}[:：]\s*/iu

/** Whether most of a column's elements are there to be pressed, or stand in such. */
const isPressed = (elements: readonly (Element | null)[]): boolean => {
  const present = elements.filter((element) => element !== null)
  const pressed = present.filter((element) => {
    const above = parent(element)
    return [element, above].some(
      (one) => one !== null && (/^(?:a|button)$/.test(tag(one)) || attr(one, 'role') === 'button'),
    )
  })
  return pressed.length > 0.5 * present.length
}

function ratingsOf(
  column: Column,
  elements: readonly (Element | null)[],
  values: readonly string[],
  cues: Cues,
): RatedColumn | null {
  let starry = STARRY.test(column.name)
  const readAll = (): (Rating | null)[] =>
    elements.map((element, i) =>
      element === null || isRank(values[i] ?? '', column.name) ? null : cues.rating(element, values[i] ?? '', starry),
    )
  let read = readAll()
  // Five icons alike mean nothing alone; beside rows of two kinds they are five of five.
  if (!starry && read.some((rating) => rating?.by === 'icons') && read.includes(null)) {
    starry = true
    read = readAll()
  }
  const found = read.filter((rating) => rating !== null)
  if (found.length === 0) return null
  const top = scaleOf(found)
  const stars = read.map((rating) => (rating === null ? null : ratedStars(rating, top)))
  const kept = stars.filter((value) => value !== null)
  if (kept.length === 0) return null
  const varied = new Set(kept).size > 1
  const isDrawn = values.every((value) => value === '') || /button|thumb|vote/i.test(column.name)
  const isVote =
    !varied && (found.every(({ by }) => by === 'thumb') ? isDrawn || isPressed(elements) : isPressed(elements))
  const isAspect =
    shareOf(values, (value) => ASPECT.test(value) && saidRating(value.replace(ASPECT, '')) !== null) > 0.5
  return { column, ratings: read, coverage: kept.length / elements.length, varied, starry, isVote, isAspect }
}
