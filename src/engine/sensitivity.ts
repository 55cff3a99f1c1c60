/** How soon a band speaks. Measures, score and interval are the same at every step. */
export type Sensitivity = 'cautious' | 'usual' | 'keen'

/** Where the bands begin. */
export interface Thresholds {
  /** How sure the worst band wants to be that the share of reviews with signs is unusual, 0 to 1. */
  sure: number
  /** Mean share from which a listing shows some signs; below it twenty planted copies cannot mark two thousand reviews. */
  some: number
  /** The same, where a finding names reviewers but each stays well below certainty. */
  named: number
  /** Part of the reviews that must speak of a reward to mark a listing: a rival can write a few. */
  voices: number
  /** Weight, in nats, of the finding that marks a listing. */
  strongest: number
}

/**
 * `usual` is what everything else was fitted and measured with. What each step costs ordinary listings is measured by
 * `npm run sensitivity`; the figures stand in src/ui/options/measured.json. At no step does the worst band do with fewer
 * people or families: those conditions are no matter of taste.
 */
export const SENSITIVITY: Record<Sensitivity, Thresholds> = {
  cautious: { sure: 0.95, some: 0.12, named: 0.08, voices: 0.03, strongest: 1.5 },
  usual: { sure: 0.8, some: 0.06, named: 0.04, voices: 0.015, strongest: 1 },
  keen: { sure: 0.6, some: 0.03, named: 0.02, voices: 0.0075, strongest: 0.5 },
}
