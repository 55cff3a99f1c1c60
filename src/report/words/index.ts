import type { AbstentionKey, InnocentKey } from '../../engine/claims.ts'
import type { PageState } from '../../engine/state.ts'
import type { AdjustedStars, Band, Evidence, Gap, ReviewClass, SignalId } from '../../engine/types.ts'
import { reveal } from '../reveal.ts'
import type { TimelineUnit } from '../timeline.ts'
import type { Verification } from '../verify.ts'
import type { Coverage, Language, Words } from './catalogue.ts'
import { en } from './en.ts'
import { gapCause } from './gaps.ts'
import { percent } from './numbers.ts'
import { zh } from './zh.ts'

export type { Coverage, Language } from './catalogue.ts'
export { count, oneDecimal } from './numbers.ts'

/** All words, by language. */
export const WORDS: Record<Language, Words> = { en, zh }

/** What a piece of evidence states, with its counts: "9 reviews by different people share most of their text". */
export function claimSentence(evidence: Evidence, language: Language): string {
  const { claim, reviews, observed, expected } = evidence
  return WORDS[language].claims[claim]({ n: reviews.length, observed, expected })
}

/** What stands behind a claim and not in its sentence, a number or a pattern; `null` for the other claims. */
export function claimDetail(evidence: Evidence, language: Language): string | null {
  if (evidence.skeleton !== undefined) return WORDS[language].skeleton(reveal(evidence.skeleton))
  if (evidence.claim !== 'near-duplicate.cluster' || evidence.observed === null) return null
  const { text } = percent(evidence.observed)
  return language === 'zh' ? `平均相似度 ${text}` : `Mean similarity ${text}`
}

/** The band in words. It speaks of reviews, never of the product or the seller. */
export const bandSentence = (band: Band, language: Language): string => WORDS[language].bands[band]

/** An ordinary explanation, as a whole clause. */
export const innocentSentence = (key: InnocentKey, language: Language): string => WORDS[language].innocent[key]

/** Which signal was not measured, and why. */
export const abstentionSentence = (signal: SignalId, why: AbstentionKey, language: Language): string =>
  WORDS[language].abstained(WORDS[language].signals[signal], WORDS[language].abstentions[why])

/** How many of the stated reviews were read; says so where the shop states no total. */
export const readSentence = (coverage: Coverage, language: Language): string => WORDS[language].read(coverage)

/** Stars as shown, beside those of the reviews without signs; says so where one of the two is unknown. */
export const starsSentence = (stars: AdjustedStars, language: Language): string => WORDS[language].stars(stars)

/** What the score is. */
export const scoreMeaning = (language: Language): string => WORDS[language].scoreMeaning

export const className = (key: ReviewClass, language: Language): string => WORDS[language].classes[key]
export const signalName = (signal: SignalId, language: Language): string => WORDS[language].signals[signal]
export const pageStateSentence = (state: PageState, language: Language): string => WORDS[language].states[state]
export const timelineTitle = (unit: TimelineUnit, language: Language): string => WORDS[language].timeline[unit]

/** What a reader missed. Gaps of the whole page have their own sentence; any other names its field and cause. */
export function gapSentence(gap: Gap, language: Language): string {
  const { pageGaps, fields, gap: other } = WORDS[language]
  const known = Object.entries(pageGaps).find(([why]) => why === gap.why)
  if (known) return known[1]
  const field = Object.entries(fields).find(([key]) => key === gap.field)?.[1] ?? reveal(gap.field).slice(0, 80)
  return other(field, gapCause(gap.why, language))
}

/** The outcome of a verification, one line per finding. */
export function verificationSentences(result: Verification, language: Language): string[] {
  const { verify } = WORDS[language]
  if (result.status === 'unchanged') return [verify.unchanged]
  if (result.status === 'unreadable') return [verify.unreadable[result.why]]
  return [verify.changed, ...result.changes.map(({ kind, file }) => verify.changes[kind](file))]
}
