import { strToU8 } from 'fflate'
import type { Listing, Verdict } from '../engine/types.ts'
import { type Digest, type Files, hexDigest, makeBag } from './bag.ts'
import { reviewsCsv } from './csv.ts'
import { reportHtml } from './html.ts'
import { type Report, reportJson, type Tool } from './json.ts'
import { mask } from './mask.ts'
import { factsOf } from './notices/facts.ts'
import { noticePath, readme } from './readme.ts'
import { noticeFor, type Recipient } from './recipient.ts'
import { sealOf } from './verify.ts'
import { loadWords, type ReportWords } from './words/index.ts'
import { writeZip } from './zip.ts'

export interface BundleInput {
  /** As read; it is masked here. */
  listing: Listing
  verdict: Verdict
  /** Of the language to write in. */
  words: ReportWords
  /** ISO 8601, UTC. */
  madeAt: string
  tool: Tool
  /** Whom to write a text for as well. */
  recipients?: readonly Recipient[]
}

/**
 * The evidence bundle: a zip that is a BagIt bag (RFC 8493, its tag files at the top of the zip) with the report for
 * people, the same as data, a table, a text for each recipient, and a page on how to verify it. Pure: the same input gives the same bytes.
 * Personal data is masked. Linear in all texts.
 * @param digest SHA-256, from the browser or Node.
 * @returns the file name (`case-<yyyymmdd>-<site>-<id>-<8hex>.zip`, at most 100 plain characters) and its bytes.
 * @throws RangeError when the result would be more than a verifier opens (200 MB unpacked).
 */
export async function makeBundle(input: BundleInput, digest: Digest): Promise<{ name: string; bytes: Uint8Array }> {
  const { words, madeAt, tool } = input
  const { listing, verdict, hidden } = mask(input.listing, input.verdict, words)
  const draft: Report = {
    schema: 'brushlight/report/1',
    caseId: '',
    madeAt,
    language: words.language,
    tool: { name: tool.name, version: tool.version },
    statement: words.page.lead,
    listing,
    verdict,
    hidden,
  }
  const content = await hexDigest(strToU8(reportJson(draft)), digest)
  const caseId = `${caseStem(listing, madeAt)}-${content.slice(0, 8)}`
  const report: Report = { ...draft, caseId }
  const csv = reviewsCsv(listing, verdict, {
    caseId,
    tool: tool.version,
    textHashes: await textHashes(listing, digest),
    words: { zh: await loadWords('zh-CN'), en: await loadWords('en') },
  })
  const data = strToU8(reportJson(report))
  const recipients = input.recipients ?? []
  const facts = factsOf(listing, verdict, { hash: (await hexDigest(data, digest)).slice(0, HASH_SHOWN) })
  const payload: Files = new Map([
    ['data/README.txt', strToU8(readme(caseId, recipients))],
    ...recipients.map((one) => [noticePath(one), strToU8(`${noticeFor(one, facts)}\n`)] as const),
    ['data/report.html', strToU8(reportHtml(report, words))],
    ['data/report.json', data],
    ['data/reviews.csv', strToU8(csv)],
  ])
  const bag = await makeBag(payload, bagInfo(report), digest)
  const bytes = await writeZip(bag, (body) => sealOf(body, digest))
  return { name: `${caseId}.zip`, bytes }
}

/** Digits of a SHA-256 that a text has room for (reporting note, section 3). */
const HASH_SHOWN = 16

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
