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
  /** The form that a number takes, with the number grouped at `#`. */
  plural: (value: number, forms: Plural) => string
  /** `a, b and c`. */
  list: (items: readonly string[]) => string
}

/** The day before the month, as most who read English write it; the year beside it leaves no doubt. */
const DATE_LOCALE: Partial<Record<Language, string>> = { en: 'en-GB' }

/** Cheap: what `Intl` needs is made on first use. */
export function formatsOf(language: Language): Formats {
  const count = once(() => new Intl.NumberFormat(language, { maximumFractionDigits: 0 }))
  const decimal = once(() => new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }))
  const percent = once(() => new Intl.NumberFormat(language, { style: 'percent' }))
  const rules = once(() => new Intl.PluralRules(language))
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
    plural: (value, forms) => (forms[rules().select(value)] ?? forms.other).replace('#', count().format(value)),
    list: (items) => lists().format(items),
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
