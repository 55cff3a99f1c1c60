import type { Language } from '../../report/words/index.ts'
import { type Formats, formatsOf } from '../formats.ts'

/** Numbers and dates as the details page writes them. */
export interface DetailFormats extends Formats {
  /** With its sign and one decimal: `−12.3`, `+2.0`. */
  points: (value: number) => string
  /** A moment, in the shopper's own time zone; what is no time stands as it is. */
  time: (iso: string) => string
}

export function detailFormats(language: Language): DetailFormats {
  const options = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const
  const signed = new Intl.NumberFormat(language, options)
  const moment = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return {
    ...formatsOf(language),
    points: (value) => signed.format(value).replace('-', '−'),
    time: (iso) => {
      const time = Date.parse(iso)
      return Number.isNaN(time) ? iso : moment.format(time)
    },
  }
}
