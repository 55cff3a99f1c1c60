import type { AbstentionKey, InnocentKey } from '../../engine/claims.ts'
import type { PageState } from '../../engine/state.ts'
import type { AdjustedStars, Band, Evidence, Family, Gap, ReviewClass, SignalId } from '../../engine/types.ts'
import { reveal } from '../reveal.ts'
import type { TimelineUnit } from '../timeline.ts'
import type { Verification } from '../verify.ts'
import type { Coverage, Words } from './catalogue.ts'
import { gapCause } from './gaps.ts'

export type { Coverage, Language, ReportWords, Words } from './catalogue.ts'
export { LANGUAGES, nearestLanguage } from './language.ts'
export { loadReportWords, loadWords } from './load.ts'

/** What a piece of evidence states, with its counts: "9 reviews by different people share most of their text". */
export function claimSentence(evidence: Evidence, words: Words): string {
  const { claim, reviews, observed, expected } = evidence
  return words.claims[claim]({ n: reviews.length, observed, expected })
}

/** What stands behind a claim and not in its sentence, a number or a pattern; `null` for the other claims. */
export function claimDetail(evidence: Evidence, words: Words): string | null {
  if (evidence.skeleton !== undefined) return words.skeleton(reveal(evidence.skeleton))
  if (evidence.claim !== 'near-duplicate.cluster' || evidence.observed === null) return null
  return words.similarity(evidence.observed)
}

/** The band in words. It speaks of reviews, never of the product or the seller. */
export const bandSentence = (band: Band, words: Words): string => words.bands[band]

/** An ordinary explanation, as a whole clause. */
export const innocentSentence = (key: InnocentKey, words: Words): string => words.innocent[key]

/** Which signal was not measured, and why. */
export const abstentionSentence = (signal: SignalId, why: AbstentionKey, words: Words): string =>
  words.abstained(words.signals[signal], words.abstentions[why])

/** Why a signal was not measured, alone. */
export const abstentionReason = (why: AbstentionKey, words: Words): string => words.abstentions[why]

/** How many of the stated reviews were read; says so where the shop states no total. */
export const readSentence = (coverage: Coverage, words: Words): string => words.read(coverage)

/** Stars as shown, beside those of the reviews without signs; says so where one of the two is unknown. */
export const starsSentence = (stars: AdjustedStars, words: Words): string => words.stars(stars)

/** What the score is. */
export const scoreMeaning = (words: Words): string => words.scoreMeaning

export const className = (key: ReviewClass, words: Words): string => words.classes[key]
export const familyName = (family: Family, words: Words): string => words.families[family]
export const signalName = (signal: SignalId, words: Words): string => words.signals[signal]
export const pageStateSentence = (state: PageState, words: Words): string => words.states[state]
export const timelineTitle = (unit: TimelineUnit, words: Words): string => words.timeline[unit]

/** What a reader missed. Gaps of the whole page have their own sentence; any other names its field and cause. */
export function gapSentence(gap: Gap, words: Words): string {
  const { pageGaps, fields, gap: other } = words
  const known = Object.entries(pageGaps).find(([why]) => why === gap.why)
  if (known) return known[1]
  const field = Object.entries(fields).find(([key]) => key === gap.field)?.[1] ?? reveal(gap.field).slice(0, 80)
  return other(field, gapCause(gap.why, words.causes))
}

/** The outcome of a verification, one line per finding. */
export function verificationSentences(result: Verification, words: Words): string[] {
  const { verify } = words
  if (result.status === 'unchanged') return [verify.unchanged]
  if (result.status !== 'changed') return [verify.unreadable[result.why]]
  return [verify.changed, ...result.changes.map(({ kind, file }) => verify.changes[kind](file))]
}
