import type { Language } from './language.ts'

/**
 * Numbers as text, the same on every machine: `Intl` differs between builds, and a report must not. A test compares
 * the two.
 */
export interface Numbers {
  /** A whole number with groups of three: `1234` is `1,234`. Rounded. */
  count: (value: number) => string
  /** A star mean with one decimal: `4.8`. */
  oneDecimal: (value: number) => string
  /** A share of 0 to 1 as a whole percentage. Shares outside 0 to 1 are cut to it. */
  percent: (share: number) => Percent
}

/** How a share of 0 to 1 rounds: `below` and `above` keep a share that is not 0 or 1 from reading as 0% or 100%. */
type Percent = { kind: 'exact' | 'below' | 'above'; text: string }

interface Style {
  group: string
  decimal: string
  /** Between a number and its percent sign. */
  gap: string
  /** Digits from which on a number is grouped. */
  grouped: number
}

const numbersOf = ({ group, decimal, gap, grouped }: Style): Numbers => ({
  count: (value) => {
    const digits = Math.abs(Math.round(value)).toString()
    let text = ''
    for (let i = 0; i < digits.length; i++) {
      if (i > 0 && digits.length >= grouped && (digits.length - i) % 3 === 0) text += group
      text += digits[i]
    }
    return (Math.round(value) < 0 ? '-' : '') + text
  },
  oneDecimal: (value) => (Math.round(value * 10) / 10).toFixed(1).replace('.', decimal),
  percent: (share) => {
    const cut = Math.min(1, Math.max(0, share))
    const whole = Math.round(cut * 100)
    if (whole === 0 && cut > 0) return { kind: 'below', text: `1${gap}%` }
    if (whole === 100 && cut < 1) return { kind: 'above', text: `99${gap}%` }
    return { kind: 'exact', text: `${whole}${gap}%` }
  },
})

const POINT = numbersOf({ group: ',', decimal: '.', gap: '', grouped: 4 })

/** Numbers by language, as the Unicode CLDR writes them. */
export const NUMBERS: Record<Language, Numbers> = {
  'zh-CN': POINT,
  'zh-TW': POINT,
  en: POINT,
  ja: POINT,
  ko: POINT,
  de: numbersOf({ group: '.', decimal: ',', gap: '\u00a0', grouped: 4 }),
  fr: numbersOf({ group: '\u202f', decimal: ',', gap: '\u00a0', grouped: 4 }),
  es: numbersOf({ group: '.', decimal: ',', gap: '\u00a0', grouped: 5 }),
}
