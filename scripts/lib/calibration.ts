import type { Outcome } from './simulation.ts'
import { TIERS, tierOf } from './simulation.ts'

const BINS = 10

export interface Calibration {
  tier: string
  /** Listings with a score. */
  listings: number
  /** Mean distance between score and truth over bins of the score, 0 to 1, weighed by listings. */
  error: number
  /** Share of listings whose interval holds the truth. */
  covered: number
  /** The same among tampered listings alone. */
  coveredTampered: number
}

/** Expected calibration error (Naeini et al., AAAI 2015) and coverage, for each size tier and for all together. */
export function calibrations(outcomes: readonly Outcome[]): Calibration[] {
  const judged = outcomes.filter(({ verdict }) => verdict.score !== null)
  const tiers = TIERS.map(({ name }) =>
    calibrationOf(
      name,
      judged.filter(({ size }) => tierOf(size) === name),
    ),
  )
  return [...tiers, calibrationOf('all', judged)]
}

function calibrationOf(tier: string, outcomes: readonly Outcome[]): Calibration {
  let error = 0
  for (let bin = 0; bin < BINS; bin++) {
    const own = outcomes.filter(
      ({ verdict }) => Math.min(BINS - 1, Math.floor(((verdict.score ?? 0) / 100) * BINS)) === bin,
    )
    const sum = own.reduce((total, { verdict, truth }) => total + ((verdict.score ?? 0) - truth) / 100, 0)
    error += Math.abs(sum) / Math.max(1, outcomes.length)
  }
  const covered = (own: readonly Outcome[]): number => own.filter(isCovered).length / Math.max(1, own.length)
  const tampered = outcomes.filter(({ attack }) => attack !== null)
  return { tier, listings: outcomes.length, error, covered: covered(outcomes), coveredTampered: covered(tampered) }
}

function isCovered({ verdict, truth }: Outcome): boolean {
  const [low = 0, high = 0] = verdict.interval ?? []
  return truth >= low && truth <= high
}
