import type { Listing, Verdict } from '../engine/types.ts'
import type { EvidenceKind } from './evidence-kind.ts'
import type { Recipient } from './recipient.ts'
import type { ReportWords } from './words/catalogue.ts'

/**
 * What a bundle is made from. Only the first five are needed; each of the others is left out of the bundle, or stands
 * in it as unknown, when it is not given.
 */
export interface BundleInput {
  /** As read; it is masked here. */
  listing: Listing
  verdict: Judged
  /** Of the language to write in. */
  words: ReportWords
  /** ISO 8601, UTC. */
  madeAt: string
  tool: Tool
  /** Whom to write a text for as well. */
  recipients?: readonly Recipient[]
  /** How the page was read, as far as it is known. */
  capture?: Partial<Capture>
  /** Of the region with reviews, blackened already. */
  screenshots?: readonly Screenshot[]
  pagePart?: PagePart
  /** Of pictures in reviews, blurred and small. */
  thumbnails?: readonly Thumbnail[]
  /** What the shopper adds: a parcel card, a chat, an order. */
  evidence?: readonly OwnEvidence[]
  /** Ids of reviews that the shopper does not want to report: they are neither named nor quoted. */
  excluded?: readonly string[]
  statement?: Statement | null
  /** Whether the shopper bought the item. */
  purchased?: boolean | null
  /** Registration number of the trader (统一社会信用代码), where the shopper looked it up. */
  creditCode?: string | null
  reporter?: Reporter | null
  /** SHA-256 of an earlier bundle of the same case, lower-case hex. */
  previousBundle?: string | null
}

/** What a bundle tells of a verdict: neither score nor band nor share. */
export type Judged = Pick<Verdict, 'engine' | 'judgedAt' | 'findings' | 'leftOut'>

/** The program that made a report. */
export interface Tool {
  name: string
  version: string
}

/** How and where the page was read. `null` is unknown. */
export interface Capture {
  /** ISO 8601, UTC. */
  startedUtc: string | null
  /** Else the time the listing was read. */
  endedUtc: string | null
  /** The shopper's own clock, `YYYY-MM-DDTHH:MM:SS±HH:MM`. */
  localTime: string | null
  /** IANA name: `Asia/Shanghai`. */
  tz: string | null
  /** The shopper's clock minus the server's, in ms. */
  clockOffsetMs: number | null
  userAgent: string | null
  /** BCP 47. */
  locale: string | null
  loggedIn: boolean | null
  /** Order and filters that the page applied to its reviews. */
  sort: string | null
  filters: readonly string[] | null
  pagesSeen: number | null
}

/** A blackened region, in pixels of the picture. */
export interface Redaction {
  x: number
  y: number
  width: number
  height: number
  kind: RedactionKind
}

export const REDACTION_KINDS = ['name', 'face', 'address', 'account', 'contact', 'other'] as const
type RedactionKind = (typeof REDACTION_KINDS)[number]

export interface Screenshot {
  /** What it shows; the file gets a plain name of ours. */
  name: string
  /** JPEG or PNG. */
  bytes: Uint8Array
  width: number
  height: number
  redactions: readonly Redaction[]
  /** SHA-256 of the picture before blackening, lower-case hex; it stays with the shopper. */
  sealed: string | null
  /** ISO 8601, UTC. */
  takenUtc?: string | null
}

/** The part of the page with the reviews, serialised. It is cleaned and masked here again. */
export interface PagePart {
  html: string
  redactions: readonly { kind: RedactionKind; count: number }[]
  /** SHA-256 of the serialisation before cleaning, lower-case hex. */
  sealed?: string | null
}

export interface Thumbnail {
  /** `Photo.asset` of the picture. */
  asset: string
  /** JPEG. */
  bytes: Uint8Array
  /** SHA-256 of the picture itself, lower-case hex. */
  sha256: string
}

export interface OwnEvidence {
  /** As the shopper's file is called; the bundle gives it a plain name of ours. */
  name: string
  kind: EvidenceKind
  bytes: Uint8Array
  /** Media type, as the browser tells it. */
  type: string
  description: string
  /** What it says, where that matters. */
  quote?: string | null
  /** When the shopper saw or got it, ISO 8601. */
  seenUtc?: string | null
}

/** What the shopper confirmed after looking through the reviews. */
export interface Statement {
  goodFaith: boolean
  text: string
  /** ISO 8601, UTC. */
  confirmedUtc: string | null
}

/** Consent to be named. Who it is stays with the recipient's form: no name enters a bundle. */
export interface Reporter {
  mode: 'named' | 'anonymous'
  /** ISO 8601, UTC. */
  consentUtc: string | null
}
