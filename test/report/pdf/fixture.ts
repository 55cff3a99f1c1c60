import type { Listing, Verdict } from '../../../src/engine/types.ts'
import type { Report } from '../../../src/report/json.ts'
import { mask } from '../../../src/report/mask.ts'
import { reportPdf } from '../../../src/report/pdf/report.ts'
import type { PdfWords } from '../../../src/report/pdf/setting.ts'
import { loadPackWords } from '../../../src/report/pdf/words.ts'
import { WORDS } from '../../words.ts'
import { NOW, TOOL } from '../fixture.ts'

/** A masked report, as a bundle holds it. */
export const reportOf = (
  { listing, verdict }: { listing: Listing; verdict: Verdict },
  language: Report['language'],
): Report => ({
  schema: 'brushlight/report/1',
  caseId: 'case-20261123-taobao-712345678901234-3f9a1c0b',
  madeAt: NOW,
  language,
  tool: TOOL,
  statement: '',
  ...mask(listing, verdict, WORDS[language]),
})

const pdfWords = async (language: Report['language']): Promise<PdfWords> => ({
  said: WORDS[language],
  pack: await loadPackWords(language),
})

/** report.pdf in the report's own language. */
export const pdfOf = async (report: Report): Promise<Uint8Array> => reportPdf(report, await pdfWords(report.language))
