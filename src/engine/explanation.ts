import type { Grounds } from './share.ts'
import type { Family, SignalId } from './types.ts'

/** What the details page shows beside a verdict; made by engine/explain/explain.ts. */

/** What stands behind a verdict and is not part of it. */
export interface Explanation {
  /** How the score came about; `null` where there is none. */
  steps: ScoreStep[] | null
  /** What the band was chosen from; `above`: probability that more than `unusual` of the reviews carry signs, of which the worst band wants to be `sure`. */
  grounds: Grounds & { above: number; unusual: number; sure: number }
  /** Observations (texts, dates, pictures, people) that each signal that measured could look at. */
  informedBy: Partial<Record<SignalId, number>>
  /** Texts of clusters and patterns side by side; `evidence` is the place in the evidence of the signal's finding. */
  alignments: { signal: SignalId; evidence: number; alignment: Alignment }[]
}

/** How a score came about, in points of the scale 0 to 100 with one decimal; all of `steps` add up to the score exactly. */
export type ScoreStep =
  /** What a listing would have of which everything is known and nothing speaks against. */
  | { kind: 'full'; points: number }
  /** Held back for what was not read, or tells little: what this listing had if no sign had been seen, less 100. */
  | { kind: 'caution'; points: number }
  /** What the signs of a family cost; those of its signals add up to it. */
  | { kind: 'family'; family: Family; points: number; signals: { signal: SignalId; points: number }[] }
  /** What speaks for the reviews that carry signs gave back. */
  | { kind: 'reassurance'; points: number }
  /** From the decimal to the whole number. */
  | { kind: 'rounding'; points: number }

/** Texts of one cluster beside each other: what they share stands in the same columns. */
export interface Alignment {
  rows: AlignedRow[]
}

export interface AlignedRow {
  review: string
  /**
   * Spans of the review's text, as UTF-16 offsets, side by side: slot, shared words, slot, …, shared words, slot. The same
   * number in every row; empty where the row has nothing there.
   */
  cells: { start: number; end: number }[]
}
