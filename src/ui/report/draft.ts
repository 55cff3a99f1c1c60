import type { Listing, Verdict } from '../../engine/types.ts'
import type { PagePart } from '../../protocol/messages.ts'
import { withDispute } from '../../report/china.ts'
import type { EvidenceKind } from '../../report/evidence-kind.ts'
import { findingOrder } from '../../report/findings.ts'
import type { PageCut } from './shots/plan.ts'

/** Why there are no pictures. */
export type ShotTrouble =
  /** The browser lets nobody photograph this tab: its button was not clicked on this page. */
  | 'forbidden'
  /** Another tab was in front. */
  | 'not-in-front'
  /** The page was closed, left, or changed too much. */
  | 'gone'
  /** No review that was read is in sight on the page. */
  | 'nothing'
  /** The disk is full. */
  | 'full'

/** A black rectangle, in pixels of the page. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
  kind: 'name' | 'face' | 'contact' | 'account' | 'other'
}

/** A page of pictures. Its pixels are the file `page-<n>` of the draft. */
export interface Picture extends PageCut {
  file: string
  /** In pixels. */
  width: number
  height: number
  /** Of the unblackened picture as PNG; it stays here. */
  sha256: string
  takenAt: string
  boxes: Box[]
  /** The shopper leaves it out. */
  out: boolean
}

/** A file the shopper adds. Its bytes are the file of that name of the draft. */
export interface OwnFile {
  file: string
  name: string
  type: string
  size: number
  sha256: string
  kind: EvidenceKind
  description: string
}

/** A file that was saved. */
export interface Saved {
  /** `part`: one of the files in the pack. */
  kind: 'bundle' | 'pack' | 'part'
  name: string
  size: number
  sha256: string
}

/** A report while it is written: everything but pixels and files, which are kept beside it. */
export interface Draft {
  version: 1
  id: string
  tab: number
  listing: Listing
  verdict: Verdict
  startedAt: string
  /** Ids of recipients. */
  to: string[]
  /** `asked`: the popup's click wants it made and saved at once. */
  making: 'asked' | 'done' | 'off'
  shots: { state: 'todo' | 'done' | 'none'; why: ShotTrouble | null; startedAt: string | null; endedAt: string | null }
  pictures: Picture[]
  part: PagePart | null
  excluded: string[]
  /** When the shopper confirmed to have looked through the reviews (ISO 8601); any change of them takes it back. */
  confirmedAt: string | null
  bought: boolean | null
  refund: boolean | null
  own: OwnFile[]
  /** Grows with every change that the files would show. */
  revision: number
  /** What was saved last, and when. */
  saved: {
    at: string
    files: Saved[]
    /** Text of each recipient as it stands in the bundle. */
    notices: Record<string, string>
    /** Of the bundle's tag manifest: what a time-stamp seals. */
    tagSha256: string
    /** Of the draft that was saved. */
    revision: number
  } | null
}

export function newDraft(
  given: Pick<Draft, 'id' | 'tab' | 'listing' | 'verdict' | 'startedAt' | 'to'> & { atOnce: boolean },
): Draft {
  const { atOnce, ...rest } = given
  return {
    version: 1,
    ...rest,
    making: atOnce ? 'asked' : 'off',
    shots: { state: 'todo', why: null, startedAt: null, endedAt: null },
    pictures: [],
    part: null,
    excluded: [],
    confirmedAt: null,
    bought: null,
    refund: null,
    own: [],
    revision: 0,
    saved: null,
  }
}

/** What was kept, if it is a draft of this version. */
export const draftOf = (kept: unknown): Draft | null =>
  typeof kept === 'object' && kept !== null && (kept as Draft).version === 1 ? (kept as Draft) : null

/** Reviews that a finding names and that weigh, in page order. */
export function flaggedIds({ listing, verdict }: Pick<Draft, 'listing' | 'verdict'>): string[] {
  const named = new Set(findingOrder(verdict).flatMap(({ evidence }) => evidence.flatMap(({ reviews }) => reviews)))
  return [...new Set(listing.reviews.map(({ id }) => id))].filter((id) => named.has(id))
}

const IN_FILES = [
  'to',
  'pictures',
  'part',
  'excluded',
  'confirmedAt',
  'bought',
  'own',
] as const satisfies readonly (keyof Draft)[]

/** The draft with a change; counts it where the files would show it. */
export function changed(draft: Draft, change: Partial<Draft>): Draft {
  const shows = IN_FILES.some((key) => Object.hasOwn(change, key))
  return { ...draft, ...change, revision: draft.revision + (shows ? 1 : 0) }
}

/** Whether the files that were saved last are older than the draft. */
export const isStale = ({ saved, revision }: Draft): boolean => saved !== null && saved.revision !== revision

/** Ids of recipients that get a text: for 12315 two, where the shopper wants money back as well. */
export const textsFor = ({ to, bought, refund }: Pick<Draft, 'to' | 'bought' | 'refund'>): string[] =>
  withDispute(to, bought === true && refund === true)
