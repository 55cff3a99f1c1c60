import type { Flagged } from '../flagged.ts'
import { type Setting as Facts, settingOf } from '../html/setting.ts'
import type { Report } from '../json.ts'
import { type ReportWords, signalName } from '../words/index.ts'
import type { Frame } from './pages.ts'
import type { PackWords } from './words.ts'

/** What is said in a file: of the verdict and around it (`said`), and of the file itself. Of one language. */
export interface PdfWords {
  said: ReportWords
  pack: PackWords
}

/** What every part of a file needs. */
export interface Setting extends Facts {
  pack: PackWords
}

export const pdfSettingOf = (report: Report, { said, pack }: PdfWords): Setting => ({
  ...settingOf(report, said),
  pack,
})

/** What stands on every page of a file that belongs to this report. */
export const frameOf = ({ report, pack }: Setting, title: string): Frame => ({
  title,
  language: report.language,
  caseId: report.caseId,
  madeAt: report.madeAt,
  producer: `${report.tool.name} ${report.tool.version}`,
  page: pack.page,
})

/** Names of the rules that name a review, each once. */
export const ruleNames = (reasons: Flagged['reasons'], said: ReportWords): string =>
  [...new Set(reasons.map(({ finding }) => signalName(finding.signal, said)))].join(' · ')
