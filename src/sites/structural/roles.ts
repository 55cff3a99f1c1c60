import { type Column, isFilled, type Table, variety } from './columns.ts'
import type { Evidence, Profile, RatedColumn } from './profile.ts'
import { elementAt, linkOf } from './profile.ts'
import {
  AUTHOR_CLASS,
  AUTHOR_HREF,
  BODY_CLASS,
  DATE_CLASS,
  OTHER_DATE,
  PLACE_CLASS,
  REPLY_TEXT,
  TITLE_CLASS,
  VARIANT_CLASS,
} from './words.ts'

/**
 * Which places in the records hold which field: the best first, then those that serve records without it (a name that
 * is no link, a text in another wrapping). Empty where none does.
 */
export interface Roles {
  date: readonly Column[]
  ratings: readonly RatedColumn[]
  author: readonly Column[]
  title: readonly Column[]
  /** Where most of the free text is. */
  body: readonly Column[]
  verified: readonly Column[]
  helpful: readonly Column[]
  variant: readonly Column[]
}

const MAX_CHOICES = 12

/** Decides by agreement: a place is a field's when it is so in most records. */
export function rolesOf(table: Table, evidence: Evidence): Roles {
  const taken = new Set<Column>()
  const choose = (score: (profile: Profile) => number, withReplies = false): Column[] => {
    const free = evidence.profiles.filter(({ column }) => !taken.has(column) && (withReplies || !column.isReply))
    const chosen = covering(table, free, score)
    for (const column of chosen) taken.add(column)
    return chosen
  }
  const date = choose(dateScore)
  const ratings = ratingColumns(evidence)
  for (const { column } of ratings) taken.add(column)
  const bodies = choose(bodyScore)
  // Where a review has no text, its title is not one.
  const body = bodies.filter(({ name }, i) => i === 0 || !TITLE_CLASS.test(name) || BODY_CLASS.test(name))
  for (const column of bodies) if (!body.includes(column)) taken.delete(column)
  const author = choose((profile) => authorScore(table, evidence, profile, body[0] ?? null))
  const title = choose((profile) => titleScore(profile, body[0] ?? null))
  const verified = choose((profile) => (profile.verified > 0.5 && profile.length < 60 ? profile.coverage : 0))
  const helpful = choose(helpfulScore, true)
  const variant = choose(variantScore)
  return { date, ratings, author, title, body, verified, helpful, variant }
}

/** The best column, and further ones that stand in records without it. */
function covering(table: Table, profiles: readonly Profile[], score: (profile: Profile) => number): Column[] {
  const scored = profiles
    .map((profile) => ({ column: profile.column, worth: score(profile) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
  const chosen: Column[] = []
  const covered = new Uint8Array(scored[0]?.column.places.length ?? 0)
  for (const { column } of scored.slice(0, MAX_CHOICES)) {
    let has = 0
    let both = 0
    for (const [r, at] of column.places.entries()) {
      if (!isFilled(table, at)) continue
      has++
      if (covered[r] === 1) both++
    }
    if (chosen.length > 0 && both > 0.05 * has) continue
    chosen.push(column)
    for (const [r, at] of column.places.entries()) if (isFilled(table, at)) covered[r] = 1
  }
  return chosen
}

/** Dates of posting before dates of purchase; those of most records before those of replies; the first of equals. */
function dateScore({ column, coverage, dates, exactDates, values }: Profile): number {
  if (dates < 0.6) return 0
  const other =
    values.filter((value) => OTHER_DATE.test(value)).length / values.length > 0.5 || OTHER_DATE.test(column.name)
  const named = DATE_CLASS.test(column.name) ? 0.1 : 0
  return coverage * (0.3 + 0.7 * exactDates + named) * (other ? 0.4 : 1)
}

/** One of several aspects that are rated beside the whole. */
const SUB_RATING = /sub-?rating|secondary|criteri|aspect|detail|dimension|attribute/i

/** Ratings shown in most records; a second column serves records without the first, if both say the same elsewhere. */
function ratingColumns({ ratings }: Evidence): RatedColumn[] {
  const worth = ({ column, coverage, varied, isAspect }: RatedColumn): number =>
    coverage * (varied ? 1.2 : 1) * (1 - 0.15 * column.position) * (SUB_RATING.test(column.name) || isAspect ? 0.5 : 1)
  const sorted = ratings
    .filter((one) => !one.isVote || ratings.some((other) => other.isVote && areOpposite(one, other)))
    .filter(({ column, coverage }) => coverage > 0.04 && !column.isReply)
    .sort((a, b) => worth(b) - worth(a))
  const [first] = sorted
  if (first === undefined) return []
  return sorted.filter((other) => {
    let both = 0
    let same = 0
    for (const [i, rating] of first.ratings.entries()) {
      const second = other.ratings[i]
      if (rating == null || second == null) continue
      both++
      if (rating.value === second.value) same++
    }
    return other === first || same === both
  })
}

/** Thumbs up and down of which each record has one. */
function areOpposite(one: RatedColumn, other: RatedColumn): boolean {
  const value = ({ ratings }: RatedColumn): number | undefined => ratings.find((rating) => rating !== null)?.value
  return value(one) !== value(other) && one.ratings.every((rating, i) => rating === null || other.ratings[i] === null)
}

function bodyScore({ column, values, length, coverage, variety, ...is }: Profile): number {
  if (is.dates > 0.5 || is.numbers > 0.3 || is.controls > 0.3 || is.verified > 0.2 || is.prices > 0.5) return 0
  if (is.variants > 0.6 || (is.helpful > 0.4 && length < 120 && counts(values) > 0.5)) return 0
  if (values.filter((value) => REPLY_TEXT.test(value)).length > 0.3 * values.length * coverage) return 0
  if (/^(?:button|option|label|select|h[1-4])$/.test(is.tag)) return 0
  const named =
    (BODY_CLASS.test(column.name) ? 1.5 : 1) *
    (TITLE_CLASS.test(column.name) ? 0.4 : 1) *
    (AUTHOR_CLASS.test(column.name) && !BODY_CLASS.test(column.name) ? 0.4 : 1) *
    (PLACE_CLASS.test(column.name) && length < 30 ? 0.3 : 1) *
    (VARIANT_CLASS.test(column.name) ? 0.4 : 1)
  // Long texts differ; what is the same in many records is the page's own.
  return Math.min(length, 500) * Math.sqrt(coverage) * variety ** 2 * named
}

/** Share of texts that begin as a count of votes does. */
const counts = (values: readonly string[]): number =>
  values.filter((value) => /^[\d(]|^(?:one|una?|eine?)\s/i.test(value)).length / Math.max(1, values.length)

/** Short texts that stand where a name could. */
const NO_NAME =
  /review|rating|submitted|recommend|comment|helpful|replied|purchas|posted|written|location|guide|reward|incentiv|评价|回复|^(?:on|by|from|in|at|pros|cons)$|^\d+$/i

/** Whether texts are only the first letters of longer ones beside them: a letter in place of a face. */
function isInitial({ values, length }: Profile, { profiles }: Evidence): boolean {
  if (length > 2.5) return false
  return profiles.some(
    (other) =>
      other.length > length + 0.5 &&
      other.length <= 45 &&
      values.every((value, i) => value === '' || startsAlike(other.values[i] ?? '', value)),
  )
}

/** "OP" stands for "Orla P." as well as "O" does. */
const startsAlike = (name: string, initial: string): boolean => {
  const [first = '', second = ''] = [...initial.toLowerCase()]
  const lower = name.toLowerCase()
  return lower.startsWith(first) && (second === '' || lower.startsWith(first + second) || lower.includes(` ${second}`))
}

function authorScore(table: Table, evidence: Evidence, profile: Profile, body: Column | null): number {
  const { column, values, length, coverage, variety } = profile
  if (length > 45 || length < 1 || isInitial(profile, evidence)) return 0
  if (profile.dates > 0.3 || profile.numbers > 0.5 || profile.verified > 0.3 || profile.variants > 0.3) return 0
  if (profile.controls > 0.3 || profile.helpful > 0.3 || profile.prices > 0.3) return 0
  const isNamed = AUTHOR_CLASS.test(column.name)
  if (values.length > 3 && variety < 0.3 && !isNamed) return 0
  if (values.filter((value) => NO_NAME.test(value)).length > 0.4 * values.length * coverage) return 0
  const elements = evidence.sample.flatMap((record) => elementAt(table, column, record) ?? [])
  const people = elements.filter((element) => AUTHOR_HREF.test(linkOf(element) ?? '')).length
  const sentences = values.filter(
    (value) => /[.!?。！？]\s?\S|[!?。！？]$/.test(value) || value.split(' ').length > 6,
  ).length
  const score =
    1 +
    (isNamed ? 2.5 : 0) +
    (people > 0.5 * elements.length ? 2.5 : 0) +
    (variety > 0.8 ? 0.7 : 0) +
    (length <= 20 ? 0.5 : 0) +
    (body !== null && column.position < body.position ? 0.5 : 0) -
    (TITLE_CLASS.test(column.name) && !isNamed ? 2 : 0) -
    (PLACE_CLASS.test(column.name) && !isNamed ? 1.5 : 0) -
    (/^h[1-6]$/.test(profile.tag) && !isNamed ? 0.5 : 0) -
    (VARIANT_CLASS.test(column.name) ? 2 : 0) -
    3 * (sentences / Math.max(1, values.length))
  return score < 1.5 ? 0 : score * coverage
}

/** "Contributions: 12", "12 photos". */
const COUNTED = /^[\p{L} ]{2,24}[:：]\s?\d[\d.,]*(?:\s?\/\s?\d+)?$|^\d[\d.,]*\s[\p{L}]{2,20}$/u

function titleScore(profile: Profile, body: Column | null): number {
  const { column, values, length, coverage, variety } = profile
  if (coverage < 0.1 || length > 140 || length < 2 || variety < 0.3) return 0
  if (profile.dates > 0.2 || profile.numbers > 0.3 || profile.verified > 0.2 || profile.variants > 0.2) return 0
  if (profile.controls > 0.2 || profile.helpful > 0.3 || profile.prices > 0.3) return 0
  if (values.filter((value) => COUNTED.test(value)).length > 0.6 * values.length * coverage) return 0
  const isNamed = TITLE_CLASS.test(column.name)
  const isHeading = /^h[1-6]$/.test(profile.tag) || /(?:^| )h[1-6](?:[. ]|$)/.test(column.name)
  const isStrong = /^(?:strong|b)$/.test(profile.tag) || /bold/i.test(column.name)
  // A text that stands bare among the fields begins before all of them.
  if (body !== null && body.position > 0.02 && column.position > body.position) return 0
  if ((PLACE_CLASS.test(column.name) || AUTHOR_CLASS.test(column.name)) && !isNamed && !isHeading) return 0
  const words =
    values.filter((value) => /\s|[\u3040-\u9fff\uac00-\ud7af]/.test(value)).length / Math.max(1, values.length)
  // Without a name or weight, only a line of words in every record, right before its text, is one.
  const isPlain = body !== null && coverage > 0.9 && words > 0.6 && length > 6 && variety > 0.8
  const weight = (isNamed ? 2 : 0) + (isHeading ? 1.5 : 0) + (isStrong ? 0.7 : 0)
  return coverage * (weight === 0 && isPlain ? 0.3 : weight) * (0.5 + words)
}

const helpfulScore = ({ values, column, helpful, coverage, length }: Profile): number => {
  if (length > 100) return 0
  const counted = values.filter((value) => /\d/.test(value)).length / Math.max(1, values.length)
  const named =
    /helpful|useful|vote|like|thumb/i.test(column.name) && !/un-?helpful|not-?helpful|dislike|down/i.test(column.name)
  return counted > 0 && (helpful > 0.3 || named) ? counted + helpful + 0.1 * coverage : 0
}

const variantScore = ({ variants, column, coverage, length, variety, verified, dates }: Profile): number => {
  if (length > 200 || verified > 0.5 || dates > 0.5) return 0
  return variants > 0.5 ? variants * coverage : VARIANT_CLASS.test(column.name) && variety > 0 ? 0.3 * coverage : 0
}

/** Whether a column's texts are the page's own: the same in many records. */
export function isConstant(values: readonly string[]): boolean {
  const said = values.filter((value) => value !== '')
  return said.length >= 3 && variety(said) <= Math.max(0.34, 1 / said.length)
}
