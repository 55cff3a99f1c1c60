import { strFromU8 } from 'fflate'
import { ABSTENTIONS, CLAIMS, INNOCENT } from '../engine/claims.ts'
import { decodeListing, isDate } from '../engine/codec.ts'
import {
  countIn,
  type Fields,
  fieldsOf,
  flagOf,
  labelOf,
  listOf,
  matching,
  matchingOrNull,
  mismatch,
  type Notes,
  numberOf,
  objectOf,
  textOf,
  textsOf,
} from '../engine/fields.ts'
import { LIMITS } from '../engine/limits.ts'
import { SIGNALS } from '../engine/signals.ts'
import type { Evidence, Finding, Listing, Result } from '../engine/types.ts'
import { BAG } from './bag.ts'
import { CAPTURE_FILES, CAPTURE_SCHEMA, type Captured } from './capture-file.ts'
import { EVIDENCE_KINDS } from './evidence-kind.ts'
import { type Capture, type Judged, type OwnEvidence, REDACTION_KINDS, type Screenshot } from './input.ts'
import { readZip, ZipError } from './zip.ts'

/** More than our own captures hold. What exceeds them is refused, not cut: a capture is whole or none. */
const MOST = { json: 30_000_000, page: 8_000_000, pictures: 200, boxes: 20_000, own: 100, evidence: 500, quotes: 5_000 }

/** The bytes of a zip begin so (PKWARE APPNOTE 4.3.7). */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/**
 * What a capture holds. The bytes are a stranger's: the zip is checked as a bundle's is, sizes before anything is parsed,
 * and named fields are copied, nothing else. Linear.
 * @returns the capture, or what is wrong with it, as the rest of a sentence that names the file.
 */
export function readCapture(bytes: Uint8Array): Result<Captured, string> {
  try {
    const { files } = readZip(bytes)
    if (files.has(BAG.declaration))
      return no('is an evidence bundle, and its texts are masked; give the capture that the report page saves')
    if (!files.has(CAPTURE_FILES.document)) return no('is a zip, but no capture that the report page saves')
    return fromFiles(files)
  } catch (error) {
    if (!(error instanceof ZipError)) throw error
    return no(`is no zip that can be opened safely (${error.why}); save the capture again`)
  }
}

const no = (error: string): Result<never, string> => ({ ok: false, error })

function fromFiles(files: ReadonlyMap<string, Uint8Array>): Result<Captured, string> {
  const listing = decodeListing(jsonOf(files.get(CAPTURE_FILES.listing)))
  if (!listing.ok) return no(`${CAPTURE_FILES.listing} in it is not a Listing: ${listing.error}`)
  const notes: Notes = { problem: null, cuts: new Set() }
  const fields = fieldsOf(jsonOf(files.get(CAPTURE_FILES.document)), '', '', notes)
  if (fields.own === null) return no(`${CAPTURE_FILES.document} in it is no JSON object of at most 30 MB`)
  const captured = capturedOf({ fields, files, listing: listing.value })
  const [cut] = notes.cuts
  const problem = notes.problem ?? (cut === undefined ? null : `${cut}: more than a capture holds`)
  return problem === null ? { ok: true, value: captured } : no(`${CAPTURE_FILES.document} in it is wrong at ${problem}`)
}

/** `undefined` for none, too much, or no JSON. */
function jsonOf(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined || bytes.length > MOST.json) return undefined
  try {
    return JSON.parse(strFromU8(bytes))
  } catch {
    return undefined
  }
}

interface Source {
  fields: Fields
  files: ReadonlyMap<string, Uint8Array>
  listing: Listing
}

function capturedOf(source: Source): Captured {
  const { fields, files, listing } = source
  matching(fields, 'schema', `"${CAPTURE_SCHEMA}"`, (text) => text === CAPTURE_SCHEMA)
  const inside = (name: string): Fields => objectOf(fields, name) ?? fieldsOf(null, name, name, fields.notes)
  const statement = objectOf(fields, 'statement')
  const part = objectOf(fields, 'pagePart')
  const page = files.get(CAPTURE_FILES.page) ?? new Uint8Array()
  if (page.length > MOST.page) mismatch(fields, CAPTURE_FILES.page, 'a page of at most 8 MB', 'more')
  return {
    listing,
    capture: captureOf(inside('capture')),
    verdict: judgedOf(inside('judged'), listing),
    excluded: textsOf(fields, 'excluded', LIMITS.reviews, LIMITS.label),
    statement: statement && {
      goodFaith: flagOf(statement, 'goodFaith') ?? false,
      text: textOf(statement, 'text', LIMITS.scanned),
      confirmedUtc: dateOf(statement, 'confirmedUtc'),
    },
    bought: flagOf(fields, 'bought'),
    refund: flagOf(fields, 'refund'),
    screenshots: listOf(fields, 'screenshots', MOST.pictures).map((one) => screenshotOf(one, files)),
    ...(part && {
      pagePart: {
        html: strFromU8(page.subarray(0, MOST.page)),
        redactions: listOf(part, 'redactions', REDACTION_KINDS.length).map((one) => ({
          kind: oneOf(one, 'kind', REDACTION_KINDS),
          count: countIn(one, 'count'),
        })),
        sealed: hashOf(part, 'sealed'),
      },
    }),
    evidence: listOf(fields, 'evidence', MOST.own).map((one) => ownOf(one, files)),
  }
}

const captureOf = (fields: Fields): Partial<Capture> => ({
  startedUtc: dateOf(fields, 'startedUtc'),
  endedUtc: dateOf(fields, 'endedUtc'),
  localTime: dateOf(fields, 'localTime'),
  tz: labelOf(fields, 'tz', LIMITS.label),
  clockOffsetMs: numberOf(fields, 'clockOffsetMs', -1e13, 1e13),
  userAgent: labelOf(fields, 'userAgent', LIMITS.label),
  locale: labelOf(fields, 'locale', LIMITS.label),
  loggedIn: flagOf(fields, 'loggedIn'),
  sort: labelOf(fields, 'sort', LIMITS.label),
  filters: fields.own?.filters == null ? null : textsOf(fields, 'filters', LIMITS.gaps, LIMITS.label),
  pagesSeen: numberOf(fields, 'pagesSeen', 0, 1e6),
})

function screenshotOf(fields: Fields, files: Source['files']): Screenshot {
  return {
    name: textOf(fields, 'name', LIMITS.label),
    bytes: bytesOf(fields, files),
    width: countIn(fields, 'width'),
    height: countIn(fields, 'height'),
    redactions: listOf(fields, 'redactions', MOST.boxes).map((box) => ({
      x: countIn(box, 'x'),
      y: countIn(box, 'y'),
      width: countIn(box, 'width'),
      height: countIn(box, 'height'),
      kind: oneOf(box, 'kind', REDACTION_KINDS),
    })),
    sealed: hashOf(fields, 'sealed'),
    takenUtc: dateOf(fields, 'takenUtc'),
  }
}

const ownOf = (fields: Fields, files: Source['files']): OwnEvidence => ({
  name: textOf(fields, 'name', LIMITS.label),
  kind: oneOf(fields, 'kind', EVIDENCE_KINDS),
  bytes: bytesOf(fields, files),
  type: textOf(fields, 'type', LIMITS.label),
  description: textOf(fields, 'description', LIMITS.scanned),
  quote: labelOf(fields, 'quote', LIMITS.scanned),
  seenUtc: dateOf(fields, 'seenUtc'),
})

function judgedOf(fields: Fields, listing: Listing): Judged {
  const known = new Set(listing.reviews.map(({ id }) => id))
  const left = objectOf(fields, 'leftOut')
  return {
    engine: matching(fields, 'engine', 'a version', (text) => /^[\w .+-]{1,60}$/.test(text)),
    judgedAt: matching(fields, 'judgedAt', 'a time like "2026-11-20T10:00:00Z"', isDate),
    findings: listOf(fields, 'findings', SIGNALS.length).map((one) => findingOf(one, known)),
    ...(left && {
      leftOut: {
        signals: textsOf(left, 'signals', SIGNALS.length, LIMITS.label).flatMap(
          (id) => SIGNALS.find((signal) => signal.id === id)?.id ?? [],
        ),
        reviews: textsOf(left, 'reviews', LIMITS.reviews, LIMITS.label).filter((id) => known.has(id)),
      },
    }),
  }
}

function findingOf(fields: Fields, known: ReadonlySet<string>): Finding {
  const ids = SIGNALS.map(({ id }) => id)
  const id = oneOf(fields, 'signal', ids)
  // A family follows from its signal.
  const head = { signal: id, family: SIGNALS.find((signal) => signal.id === id)?.family ?? 'text' } as const
  if (oneOf(fields, 'kind', ['abstained', 'measured']) === 'abstained')
    return { ...head, kind: 'abstained', why: oneOf(fields, 'why', ABSTENTIONS) }
  const weight = numberOf(fields, 'weight', -1_000, 1_000)
  if (weight === null) mismatch(fields, `${fields.path}.weight`, 'a number', null)
  const innocent = textsOf(fields, 'innocent', INNOCENT.length, LIMITS.label)
  return {
    ...head,
    kind: 'measured',
    weight: weight ?? 0,
    evidence: listOf(fields, 'evidence', MOST.evidence).map((one) => evidenceOf(one, known)),
    innocent: INNOCENT.filter((key) => innocent.includes(key)).sort(
      (a, b) => innocent.indexOf(a) - innocent.indexOf(b),
    ),
  }
}

function evidenceOf(fields: Fields, known: ReadonlySet<string>): Evidence {
  const reviews = textsOf(fields, 'reviews', LIMITS.reviews, LIMITS.label)
  if (reviews.some((id) => !known.has(id)))
    mismatch(fields, `${fields.path}.reviews`, 'reviews of the listing', 'another')
  const skeleton = labelOf(fields, 'skeleton', LIMITS.text)
  return {
    claim: oneOf(fields, 'claim', CLAIMS),
    reviews,
    observed: numberOf(fields, 'observed', -1e12, 1e12),
    expected: numberOf(fields, 'expected', -1e12, 1e12),
    quotes: listOf(fields, 'quotes', MOST.quotes).map((one) => ({
      review: textOf(one, 'review', LIMITS.label),
      start: countIn(one, 'start'),
      end: countIn(one, 'end'),
    })),
    ...(skeleton !== null && { skeleton }),
  }
}

function oneOf<T extends string>(fields: Fields, name: string, all: readonly T[]): T {
  const word = matching(fields, name, 'a word known here', (text) => all.some((one) => one === text))
  return all.find((one) => one === word) ?? (all[0] as T)
}

function bytesOf(fields: Fields, files: Source['files']): Uint8Array {
  const name = matching(fields, 'file', 'the name of a file of the capture', (text) => files.has(text))
  return files.get(name) ?? new Uint8Array()
}

const dateOf = (fields: Fields, name: string): string | null =>
  matchingOrNull(fields, name, 'a time like "2026-11-20T10:00:00Z"', isDate)

const hashOf = (fields: Fields, name: string): string | null =>
  matchingOrNull(fields, name, 'a SHA-256', (text) => /^[0-9a-f]{64}$/.test(text))
