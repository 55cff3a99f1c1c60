import type { Setting } from '../html/setting.ts'
import { limitsOf } from '../limits.ts'
import { setAsideLines } from '../set-aside.ts'
import { abstentionSentence, claimSentence, gapSentence, signalName } from '../words/index.ts'

/** A heading with lines below it. */
export interface Note {
  title: string
  lines: readonly string[]
}

/** Lines of one note printed at most. */
const MOST = 40

/** What stands beside the findings: what was looked for in vain, what was not measured, limits and method. */
export function notesOf(setting: Setting): Note[] {
  const { words, said, report } = setting
  const { listing, reasons } = report
  const aside = new Set(report.setAside.signals)
  const calm = reasons.findings.filter(
    (finding) => finding.kind === 'measured' && finding.weight <= 0 && !aside.has(finding.signal),
  )
  const unseen = calm.flatMap((finding) =>
    finding.kind === 'measured' && finding.evidence.length === 0 ? [signalName(finding.signal, said)] : [],
  )
  const weightless = calm.flatMap((finding) =>
    finding.kind === 'measured' ? finding.evidence.map((one) => claimSentence(one, said)) : [],
  )
  const silent = reasons.findings.flatMap((finding) =>
    finding.kind === 'abstained' ? [abstentionSentence(finding.signal, finding.why, said)] : [],
  )
  const gaps = listing.gaps.filter(({ why }) => why !== 'walled').map((gap) => gapSentence(gap, said))
  const notes: Note[] = [
    { title: words.setAside, lines: setAsideLines(report, said) },
    { title: words.weightless, lines: weightless },
    { title: words.lookedFor, lines: unseen },
    { title: words.notMeasured, lines: silent },
    { title: words.gaps, lines: gaps },
    { title: words.limits, lines: limitsOf(report, said) },
    { title: words.how, lines: words.method },
  ]
  return notes.map(({ title, lines }) => ({ title, lines: lines.slice(0, MOST) }))
}
