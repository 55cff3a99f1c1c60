import { limitsOf } from '../limits.ts'
import { setAsideLines } from '../set-aside.ts'
import { abstentionSentence, claimSentence, gapSentence, signalName } from '../words/index.ts'
import { html, type Markup } from './markup.ts'
import type { Setting } from './setting.ts'

/** What stands beside the findings: what was looked for in vain, what was not measured, limits and method. */
export function notes(setting: Setting): Markup {
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
  return html`<div class="notes">
${note(words.setAside, setAsideLines(report, said))}${note(words.weightless, weightless)}${note(words.lookedFor, unseen)}${note(words.notMeasured, silent)}${note(words.gaps, gaps)}${note(words.limits, limitsOf(report, said))}${note(words.how, words.method)}</div>`
}

const note = (title: string, lines: readonly string[]): Markup | null =>
  lines.length === 0
    ? null
    : html`<section><h2>${title}</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></section>
`
