import type { Family, Verdict } from '../engine/types.ts'

/** How the signals of one verdict disagree. */
export type Conflict =
  /** All signs are of one kind, and other kinds were measured and showed none. */
  | 'one-kind'
  /** There are signs, and the mean of the stars stays as it is without the reviews that carry them. */
  | 'stars-hold'

/** Stars that nobody would notice. */
const UNNOTICED = 0.1
/** So many other kinds of signs must have been measured before their silence says something. */
const OTHERS = 3

/** Whether signs stand against each other; `null` where they do not, or where there are none. */
export function conflictOf({ band, findings, stars }: Verdict): Conflict | null {
  if (band !== 'some-signs' && band !== 'strong-signs') return null
  const loud = new Set<Family>()
  const measured = new Set<Family>()
  for (const finding of findings) {
    if (finding.kind !== 'measured') continue
    measured.add(finding.family)
    if (finding.weight > 0) loud.add(finding.family)
  }
  if (loud.size === 1 && measured.size - loud.size >= OTHERS) return 'one-kind'
  const { stated, adjusted } = stars
  return stated !== null && adjusted !== null && Math.abs(stated - adjusted) < UNNOTICED ? 'stars-hold' : null
}
