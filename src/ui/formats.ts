import type { Language } from '../report/words/index.ts'

/** A sentence for each plural category of a language, with `#` where the number stands. */
type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Numbers, dates and plurals as a language writes them. */
export interface Formats {
  /** A whole number, grouped. */
  count: (value: number) => string
  /** `4.8`. */
  oneDecimal: (value: number) => string
  /** A share of 0 to 1 as a whole percentage. */
  percent: (share: number) => string
  /** `2026-03-09…` as a day in words; what is no date stands as it is. */
  date: (iso: string) => string
  /** Two days as one period: `9 – 15 Feb 2026`; one day where both are the same. */
  period: (from: string, to: string) => string
  /** How long ago something was: `3 minutes ago`. @param minutes whole ones, 0 or more. */
  ago: (minutes: number) => string
  /** Name of a language (BCP 47), else the tag. */
  tongue: (tag: string) => string
  /** The form that a number takes, with the number grouped at `#`. */
  plural: (value: number, forms: Plural) => string
  /** `a, b and c`. */
  list: (items: readonly string[]) => string
  /** `a, b, c`: facts of one thing. */
  facts: (items: readonly string[]) => string
}

/** The largest unit that fits, and its minutes. */
const AGES = [
  ['day', 1_440],
  ['hour', 60],
  ['minute', 1],
] as const

/** The day before the month, as most who read English write it; the year beside it leaves no doubt. */
const DATE_LOCALE: Partial<Record<Language, string>> = { en: 'en-GB' }

/** Cheap: what `Intl` needs is made on first use. */
export function formatsOf(language: Language): Formats {
  const count = once(() => new Intl.NumberFormat(language, { maximumFractionDigits: 0 }))
  const decimal = once(() => new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }))
  const percent = once(() => new Intl.NumberFormat(language, { style: 'percent' }))
  const rules = once(() => new Intl.PluralRules(language))
  const factLists = once(() => new Intl.ListFormat(language, { type: 'unit', style: 'short' }))
  const ages = once(() => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }))
  const tongues = once(() => new Intl.DisplayNames(language, { type: 'language' }))
  const lists = once(() => new Intl.ListFormat(language, { type: 'conjunction' }))
  const days = once(
    () =>
      new Intl.DateTimeFormat(DATE_LOCALE[language] ?? language, {
        year: 'numeric',
        month: 'short',
        day: 'numeric',
        timeZone: 'UTC',
      }),
  )
  return {
    count: (value) => count().format(value),
    oneDecimal: (value) => decimal().format(value),
    percent: (share) => percent().format(share),
    date: (iso) => {
      const time = Date.parse(iso.slice(0, 10))
      return Number.isNaN(time) ? iso : days().format(time)
    },
    period: (from, to) => {
      const [first, last] = [Date.parse(from.slice(0, 10)), Date.parse(to.slice(0, 10))]
      return first <= last ? days().formatRange(first, last) : from
    },
    ago: (minutes) => {
      const [unit, size] = AGES.find(([, each]) => minutes >= each) ?? ['second', Number.POSITIVE_INFINITY]
      return ages().format(-Math.floor(minutes / size), unit)
    },
    tongue: (tag) => {
      try {
        return tongues().of(tag) ?? tag
      } catch {
        return tag // a page may call its language anything
      }
    },
    plural: (value, forms) => (forms[rules().select(value)] ?? forms.other).replace('#', count().format(value)),
    list: (items) => lists().format(items),
    facts: (items) => factLists().format(items),
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
