import type { Listing, Verdict } from '../../../src/engine/types.ts'
import type { Report } from '../../../src/report/json.ts'
import { mask } from '../../../src/report/mask.ts'
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
  ...mask(listing, verdict, language),
})
