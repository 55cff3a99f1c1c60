import { strToU8 } from 'fflate'
import { ordered, serialise } from '../engine/serialise.ts'
import type { Listing } from '../engine/types.ts'
import { annotationsText } from './annotations.ts'
import { attach, filesOf } from './attachments.ts'
import { BAG, type Digest, type Files, hexDigest, makeBag } from './bag.ts'
import { captureLog } from './capture-log.ts'
import { crateText, type Listed } from './crate.ts'
import { reviewsCsv } from './csv.ts'
import { documentOf, documentText } from './document.ts'
import type { ReportDocument } from './document-types.ts'
import { withoutReviews } from './exclude.ts'
import { flaggedReviews } from './flagged.ts'
import { reportHtml } from './html.ts'
import type { BundleInput, Capture } from './input.ts'
import type { Report } from './json.ts'
import { reviewKeys } from './keys.ts'
import { maskSteps } from './mask.ts'
import { factsOf } from './notices/facts.ts'
import { reportPdf } from './pdf/report.ts'
import { loadPackWords } from './pdf/words.ts'
import { noticePath, readme } from './readme.ts'
import { noticeFor } from './recipient.ts'
import { atOnce, type Run } from './run.ts'
import { sealOf } from './verify.ts'
import { loadWords } from './words/index.ts'
import { writeZip } from './zip-write.ts'

export type { BundleInput } from './input.ts'

export interface Bundle {
  /** `case-<yyyymmdd>-<site>-<id>-<8hex>.zip`, at most 100 plain characters. */
  name: string
  bytes: Uint8Array
  /** What its files were made from, for the files that go beside it. */
  report: Report
  document: ReportDocument
  /** What it holds under `data/`, by path. */
  payload: Files
  /** SHA-256 of `data/report.json`, which in turn holds the hashes of what was captured. */
  hash: string
  /** SHA-256 of the tag manifest, which seals all else: what a time-stamp is asked for. */
  tagHash: string
}

/**
 * The evidence bundle: a zip that is a BagIt bag (RFC 8493, its tag files at the top of the zip) with the report for
 * people, the same as data, a table, what was captured, a text for each recipient, and a page on how to verify it.
 * Pure: the same input gives the same bytes. Personal data is masked. Linear in all texts.
 * @param digest SHA-256, from the browser or Node.
 * @param run lets a screen have its turn between two pieces of the work.
 * @throws RangeError when the result would be more than a verifier opens (200 MB unpacked, 500 files); TypeError when
 * a picture is none or a hash is no hash.
 */
export async function makeBundle(input: BundleInput, digest: Digest, run: Run = atOnce): Promise<Bundle> {
  const { report, original } = await reportOf(input, digest, run)
  const texts = await sealedTexts(input.listing, report, digest)
  const { words } = input
  const { listing, reasons } = report
  const hashes = await textHashes(listing, digest)
  const csv = await run(reviewsCsv(report, hashes, { zh: await loadWords('zh-CN'), en: await loadWords('en') }))
  const pack = await loadPackWords(words.language)
  const captured: Files = new Map([
    ...filesOf(report),
    ['data/capture/capture-log.jsonl', strToU8(await captureLog(report, original, digest))],
    ['data/annotations.jsonld', strToU8(annotationsText(report, words))],
    ['data/report.pdf', await run(reportPdf(report, { said: words, pack }))],
    ['data/reviews.csv', strToU8(csv)],
  ])
  const files = await listed(captured, digest)
  const sealed = [{ label: 'listing', sha256: original }, ...texts, ...sealedFiles(report)]
  const document = documentOf(report, { words, textHashes: hashes, sealed, files })
  const data = strToU8(await run(documentText(document)))
  const hash = await hexDigest(data, digest)
  const recipients = input.recipients ?? []
  const hasOffer = report.evidence.some(({ kind }) => kind === 'card' || kind === 'chat')
  const facts = factsOf(listing, reasons, { hash: hash.slice(0, HASH_SHOWN), hasOffer })
  const payload: Files = new Map([
    ...captured,
    ...recipients.map((one) => [noticePath(one), strToU8(`${noticeFor(one, facts)}\n`)] as const),
    ['data/report.html', strToU8(reportHtml(report, words))],
    ['data/report.json', data],
  ])
  payload.set('data/README.txt', strToU8(readme(report.caseId, recipients, [...payload.keys(), CRATE])))
  payload.set(CRATE, strToU8(crateText(report, await listed(payload, digest), words)))
  const bag = await makeBag(payload, bagInfo(report), digest)
  const bytes = await writeZip(bag, (body) => sealOf(body, digest), run)
  const tagHash = await hexDigest(bag.get(BAG.tags) ?? new Uint8Array(), digest)
  return { name: `${report.caseId}.zip`, bytes, report, document, payload, hash, tagHash }
}

const CRATE = 'data/ro-crate-metadata.json'
/** Digits of a SHA-256 that a text has room for (reporting note, section 3). */
const HASH_SHOWN = 16

/** Masks what was read, adds what was given, and names the case by its content. */
async function reportOf(input: BundleInput, digest: Digest, run: Run): Promise<{ report: Report; original: string }> {
  const { words, madeAt, tool, verdict } = input
  const known = new Set(input.listing.reviews.map(({ id }) => id))
  const excluded = [...new Set(input.excluded ?? [])].filter((id) => known.has(id))
  // Browsers sort the keys of what they store: without an order of ours, the same evidence would give other bytes there.
  const reasons = withoutReviews(ordered(verdict.findings), new Set(excluded))
  const masked = await run(maskSteps(ordered(input.listing), reasons, words))
  const { listing, findings, hidden, passages, maskedBy, clean } = masked
  const original = await hexDigest(strToU8(serialise(input.listing)), digest)
  const { statement = null } = input
  const draft: Report = {
    caseId: '',
    language: words.language,
    ...{ madeAt, listing, hidden, passages, maskedBy, excluded },
    setAside: {
      signals: [...(verdict.leftOut?.signals ?? [])],
      reviews: (verdict.leftOut?.reviews ?? []).filter((id) => known.has(id)),
    },
    tool: { name: tool.name, version: tool.version },
    reasons: { engine: verdict.engine, judgedAt: verdict.judgedAt, findings },
    flagged: flaggedReviews(listing.reviews, { findings }),
    capture: captureOf(input.capture ?? {}, listing, clean),
    ...(await attach(input, masked, digest)),
    statement: statement && {
      goodFaith: statement.goodFaith,
      text: clean(statement.text),
      confirmedUtc: statement.confirmedUtc,
    },
    purchased: input.purchased ?? null,
    creditCode: input.creditCode ?? null,
    reporter: input.reporter ?? null,
    previousBundle: input.previousBundle ?? null,
  }
  // What is flagged follows from the reasons, and names every peer of every review: written out, it would be quadratic.
  const content = await hexDigest(
    strToU8(JSON.stringify([original, { ...draft, flagged: null }], withoutBytes)),
    digest,
  )
  return { report: { ...draft, caseId: `${caseStem(listing, madeAt)}-${content.slice(0, 8)}` }, original }
}

/** Bytes stand in the report by their hash. */
const withoutBytes = (_: string, value: unknown): unknown => (value instanceof Uint8Array ? undefined : value)

const captureOf = (given: Partial<Capture>, listing: Listing, clean: (text: string) => string): Capture => ({
  startedUtc: given.startedUtc ?? null,
  endedUtc: given.endedUtc ?? listing.readAt,
  localTime: given.localTime ?? null,
  tz: given.tz ?? null,
  clockOffsetMs: given.clockOffsetMs ?? null,
  userAgent: given.userAgent ?? null,
  locale: given.locale ?? null,
  loggedIn: given.loggedIn ?? null,
  sort: given.sort == null ? null : clean(given.sort),
  filters: given.filters?.map(clean) ?? null,
  pagesSeen: given.pagesSeen ?? null,
})

/**
 * Hashes of texts in which something is hidden. A phone number could be guessed from a plain hash of its text, so each
 * is the SHA-256 of a key, a line break and the text; the key is the SHA-256 of "brushlight seal", a line break and the
 * listing as read, which stays with the shopper.
 */
async function sealedTexts(listing: Listing, report: Report, digest: Digest): Promise<Sealed[]> {
  const key = await hexDigest(strToU8(`brushlight seal\n${serialise(listing)}`), digest)
  const keys = reviewKeys(listing)
  const sealed: Sealed[] = []
  for (const [at, { text }] of listing.reviews.entries()) {
    if (Object.keys(report.passages[at] ?? {}).length === 0) continue
    sealed.push({ label: `text ${keys[at]}`, sha256: await hexDigest(strToU8(`${key}\n${text}`), digest) })
  }
  return sealed
}

interface Sealed {
  label: string
  sha256: string
}

/** Hashes of what stays with the shopper. */
const sealedFiles = ({ screenshots, page, evidence }: Report): Sealed[] =>
  [...screenshots, ...(page ? [page] : []), ...evidence].flatMap(({ file, sealed }) =>
    sealed === null ? [] : [{ label: file, sha256: sealed }],
  )

async function listed(files: Files, digest: Digest): Promise<Listed[]> {
  const all: Listed[] = []
  for (const path of [...files.keys()].sort()) {
    const bytes = files.get(path) ?? new Uint8Array()
    all.push({ path: path.replace(/^data\//, ''), bytes: bytes.length, sha256: await hexDigest(bytes, digest) })
  }
  return all
}

function bagInfo({ caseId, madeAt, tool }: Report): (readonly [string, string])[] {
  const day = dayOf(madeAt)
  return [
    ...(day === null ? [] : [['Bagging-Date', day] as const]),
    ['Bag-Software-Agent', `${tool.name} ${tool.version}`.replace(/[^\x20-\x7e]/g, '-').slice(0, 100)],
    ['External-Identifier', caseId],
  ]
}

/** `case-<yyyymmdd>-<site>-<id>`, of plain characters only: nothing a file system or a reader could misunderstand. */
function caseStem({ site, id }: Listing, madeAt: string): string {
  const day = dayOf(madeAt)?.replaceAll('-', '') ?? '00000000'
  return `case-${day}-${plain(site, 20)}-${plain(id, 40)}`
}

const plain = (text: string, longest: number): string =>
  text
    .slice(0, 500)
    .replace(/[^A-Za-z0-9_]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '') || 'x'

const dayOf = (iso: string): string | null => /^\d{4}-\d{2}-\d{2}/.exec(iso.slice(0, 40))?.[0] ?? null

/** SHA-256 of each exported text (NFC), so that desks can join observations of one review across bundles. */
async function textHashes({ reviews }: Listing, digest: Digest): Promise<Map<string, string>> {
  const hashes = new Map<string, string>()
  for (const { id, text } of reviews) {
    if (text !== '' && !hashes.has(id)) hashes.set(id, await hexDigest(strToU8(text.normalize('NFC')), digest))
  }
  return hashes
}
