import { isClockOff } from './clock.ts'
import type { Report } from './json.ts'
import { setAsideSentences } from './set-aside.ts'
import type { ReportWords } from './words/catalogue.ts'
import { readSentence } from './words/index.ts'

/** What a report cannot say, as whole sentences: its sample first. */
export function limitsOf(report: Report, words: ReportWords): string[] {
  const { listing, hidden, excluded } = report
  const { page, pageGaps } = words
  const passages = Object.values(hidden).reduce((sum, n) => sum + n, 0)
  const walled = listing.coverage.walled || listing.gaps.some(({ why }) => why === 'walled')
  return [
    readSentence(listing.coverage, words) + page.stop,
    ...(walled ? [pageGaps.walled + page.stop] : []),
    ...page.limit,
    ...(isClockOff(listing, report.madeAt) ? [page.clockOff] : []),
    ...(passages > 0 ? [page.hiddenCount(passages)] : []),
    ...setAsideSentences(report, words),
    ...(excluded.length > 0 ? [page.excludedCount(excluded.length)] : []),
  ]
}
