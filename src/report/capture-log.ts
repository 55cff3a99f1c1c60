import { strToU8 } from 'fflate'
import { type Digest, hexDigest } from './bag.ts'
import type { Report } from './json.ts'
import { escapeInvisible } from './reveal.ts'

interface Entry {
  /** ISO 8601, UTC; `null` where the time was not kept. */
  at: string | null
  event:
    | 'read'
    | 'set-aside'
    | 'judged'
    | 'screenshot'
    | 'page'
    | 'thumbnail'
    | 'evidence'
    | 'left-out'
    | 'confirmed'
    | 'exported'
  file?: string
  sha256?: string
  /** SHA-256 of the original that stays with the shopper. */
  sealed?: string
  reviews?: number
  /** Rules whose findings the shopper set aside. */
  rules?: readonly string[]
}

/**
 * `capture/capture-log.jsonl`: what was done, one step a line. Each line holds the SHA-256 of the line before it
 * (without its line break), so that no line can be changed, dropped or put in without changing all that follow.
 * @param listed what was read, as sealed in report.json.
 */
export async function captureLog(report: Report, listed: string, digest: Digest): Promise<string> {
  let log = ''
  let prevSha256: string | null = null
  for (const [at, entry] of entriesOf(report, listed).entries()) {
    const line = escapeInvisible(JSON.stringify({ seq: at + 1, ...entry, prevSha256 }))
    log += `${line}\n`
    prevSha256 = await hexDigest(strToU8(line), digest)
  }
  return log
}

function entriesOf(report: Report, listed: string): Entry[] {
  const { listing, reasons, screenshots, page, media, evidence, excluded, setAside, statement, madeAt } = report
  const file = (
    event: Entry['event'],
    at: string | null,
    one: { file: string; sha256: string; sealed?: string | null },
  ) => ({
    ...{ at, event, file: one.file, sha256: one.sha256 },
    ...(one.sealed == null ? {} : { sealed: one.sealed }),
  })
  return [
    { at: listing.readAt, event: 'read', reviews: listing.reviews.length, sealed: listed },
    ...(setAside.reviews.length + setAside.signals.length > 0
      ? [{ at: null, event: 'set-aside' as const, reviews: setAside.reviews.length, rules: setAside.signals }]
      : []),
    { at: reasons.judgedAt, event: 'judged' },
    ...screenshots.map((one) => file('screenshot', one.takenUtc, one)),
    ...(page ? [file('page', null, page)] : []),
    ...media.map((one) => file('thumbnail', null, one)),
    // When it was added is not kept; when the shopper got it stands in report.json.
    ...evidence.map((one) => file('evidence', null, one)),
    ...(excluded.length > 0 ? [{ at: null, event: 'left-out' as const, reviews: excluded.length }] : []),
    ...(statement ? [{ at: statement.confirmedUtc, event: 'confirmed' as const }] : []),
    { at: madeAt, event: 'exported' },
  ]
}
