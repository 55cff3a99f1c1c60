/**
 * Numbers as text, the same on every machine: `Intl` differs between builds, and a report must not.
 */

/** A whole number with groups of three: `1234` is `1,234`. Rounded; English and Chinese shops both group this way. */
export function count(value: number): string {
  const digits = Math.abs(Math.round(value)).toString()
  let grouped = ''
  for (let i = 0; i < digits.length; i++) {
    if (i > 0 && (digits.length - i) % 3 === 0) grouped += ','
    grouped += digits[i]
  }
  return (Math.round(value) < 0 ? '-' : '') + grouped
}

/** How a share of 0 to 1 rounds: `below` and `above` keep a share that is not 0 or 1 from reading as 0% or 100%. */
export type Percent = { kind: 'exact' | 'below' | 'above'; text: string }

/** A share of 0 to 1 as a whole percentage. Shares outside 0 to 1 are cut to it. */
export function percent(share: number): Percent {
  const cut = Math.min(1, Math.max(0, share))
  const whole = Math.round(cut * 100)
  if (whole === 0 && cut > 0) return { kind: 'below', text: '1%' }
  if (whole === 100 && cut < 1) return { kind: 'above', text: '99%' }
  return { kind: 'exact', text: `${whole}%` }
}

/** A star mean with one decimal: `4.8`. */
export const oneDecimal = (value: number): string => (Math.round(value * 10) / 10).toFixed(1)
