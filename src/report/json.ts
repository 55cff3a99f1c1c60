import type { Finding, LeftOut, Listing } from '../engine/types.ts'
import type { EvidenceFile, MediaFile, PageFile, ScreenshotFile } from './attachments.ts'
import type { Flagged } from './flagged.ts'
import type { Capture, Reporter, Statement, Tool } from './input.ts'
import type { HiddenKind, Language } from './words/catalogue.ts'

/** What the engine found, as exports tell it: the reasons, and neither score nor band nor share. */
interface Reasons {
  /** Version of engine and rules. */
  engine: string
  judgedAt: string
  findings: Finding[]
}

/**
 * What every file of a bundle is made from. Masked; reviews that the shopper left out are neither named nor quoted.
 * `null` is unknown, never zero.
 */
export interface Report {
  /** Also the bundle's name: `case-<yyyymmdd>-<site>-<id>-<8hex>`. */
  caseId: string
  /** ISO 8601, UTC. */
  madeAt: string
  language: Language
  tool: Tool
  listing: Listing
  reasons: Reasons
  /** Reviews named by a reason that weighs, strongest first. */
  flagged: readonly Flagged[]
  /** Passages hidden in texts, per kind of personal data. */
  hidden: Record<HiddenKind, number>
  /** The same for each review, in page order. */
  passages: readonly Partial<Record<HiddenKind, number>>[]
  /** Who shortened each reviewer's name, in page order; `null` where none is shown. */
  maskedBy: readonly ('platform' | 'tool' | null)[]
  /** Ids of reviews that the shopper left out. */
  excluded: readonly string[]
  /** What the shopper disagreed with before judging; empty lists for nothing. Reviews by id. */
  setAside: LeftOut
  capture: Capture
  screenshots: readonly ScreenshotFile[]
  page: PageFile | null
  media: readonly MediaFile[]
  evidence: readonly EvidenceFile[]
  statement: Statement | null
  purchased: boolean | null
  creditCode: string | null
  reporter: Reporter | null
  previousBundle: string | null
}
