import type { Setting } from '../html/setting.ts'
import { abstentionSentence, claimSentence, gapSentence, readSentence, signalName, WORDS } from '../words/index.ts'

/** A heading with lines below it. */
export interface Note {
  title: string
  lines: readonly string[]
}

/** Lines of one note printed at most. */
const MOST = 40

/** What stands beside the findings: what was looked for in vain, what was not measured, limits and method. */
export function notesOf(setting: Setting): Note[] {
  const { words, report } = setting
  const { language, listing, verdict } = report
  const calm = verdict.findings.filter((finding) => finding.kind === 'measured' && finding.weight <= 0)
  const unseen = calm.flatMap((finding) =>
    finding.kind === 'measured' && finding.evidence.length === 0 ? [signalName(finding.signal, language)] : [],
  )
  const weightless = calm.flatMap((finding) =>
    finding.kind === 'measured' ? finding.evidence.map((one) => claimSentence(one, language)) : [],
  )
  const silent = verdict.findings.flatMap((finding) =>
    finding.kind === 'abstained' ? [abstentionSentence(finding.signal, finding.why, language)] : [],
  )
  const gaps = listing.gaps.filter(({ why }) => why !== 'walled').map((gap) => gapSentence(gap, language))
  const notes: Note[] = [
    { title: words.weightless, lines: weightless },
    { title: words.lookedFor, lines: unseen },
    { title: words.notMeasured, lines: silent },
    { title: words.gaps, lines: gaps },
    { title: words.limits, lines: limitsOf(setting) },
  ]
  return notes.map(({ title, lines }) => ({ title, lines: lines.slice(0, MOST) }))
}

function limitsOf({ report, words }: Setting): string[] {
  const { language, listing } = report
  const hidden = Object.values(report.hidden).reduce((sum, n) => sum + n, 0)
  const walled = listing.coverage.walled || listing.gaps.some(({ why }) => why === 'walled')
  return [
    readSentence(listing.coverage, language) + words.stop,
    ...(walled ? [WORDS[language].pageGaps.walled + words.stop] : []),
    ...words.limit,
    ...(hidden > 0 ? [words.hiddenCount(hidden)] : []),
  ]
}
