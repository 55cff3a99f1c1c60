import { inOrder } from '../engine/serialise.ts'
import type { Listing, Verdict } from '../engine/types.ts'
import { escapeInvisible } from './reveal.ts'
import type { HiddenKind, Language } from './words/catalogue.ts'

/** The program that made a report. */
export interface Tool {
  name: string
  version: string
}

/** `data/report.json` of a bundle. Listing and verdict are masked; `null` is unknown, never zero. */
export interface Report {
  schema: 'brushlight/report/1'
  /** Also the bundle's name: `case-<yyyymmdd>-<site>-<id>-<8hex>`. */
  caseId: string
  /** ISO 8601, UTC. */
  madeAt: string
  language: Language
  tool: Tool
  /** What this report is, and is not. */
  statement: string
  listing: Listing
  verdict: Verdict
  /** Passages hidden in texts, per kind of personal data. */
  hidden: Record<HiddenKind, number>
}

/** The report as JSON text: two spaces, LF, fields in a fixed order, nothing invisible left unescaped. */
export function reportJson(report: Report): string {
  const ordered = { ...report, listing: inOrder(report.listing), verdict: inOrder(report.verdict) }
  return `${escapeInvisible(JSON.stringify(ordered, null, 2))}\n`
}
