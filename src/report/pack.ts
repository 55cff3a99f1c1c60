import { strToU8 } from 'fflate'
import { type Digest, type Files, hexDigest } from './bag.ts'
import { settingOf } from './html/setting.ts'
import type { Report } from './json.ts'
import { checksumsPdf, type Summed } from './pdf/checksums.ts'
import { evidenceTablePdf } from './pdf/evidence-table.ts'
import { reportPdf } from './pdf/report.ts'
import { type Picture, screenshotsPdf } from './pdf/screenshots.ts'
import type { PdfWords } from './pdf/setting.ts'
import { loadPackWords } from './pdf/words.ts'
import type { ReportWords } from './words/index.ts'

/** Upload forms take four files of 5 MB (reporting note, section 1.3). */
const MOST_BYTES = 5_000_000

export interface PackInput {
  /** Masked, with its case id. */
  report: Report
  /** Of the report's language. */
  words: ReportWords
  bundle: { name: string; bytes: Uint8Array }
  /** What the bundle holds, by path. */
  files: Files
  /** Screenshots and own evidence, in the order they are to be seen. */
  pictures: readonly Omit<Picture, 'sha256'>[]
}

/** A file of the pack. */
export interface PackFile {
  name: string
  bytes: Uint8Array
}

/**
 * The portal pack: what upload forms take. At most four PDF files, each below 5 MB, and the texts to paste. Pure: the
 * same input gives the same bytes. Linear in all bytes.
 */
export async function makePack(input: PackInput, digest: Digest): Promise<PackFile[]> {
  const { report, bundle, files } = input
  const words: PdfWords = { said: input.words, pack: await loadPackWords(report.language) }
  const pictures: Picture[] = []
  for (const picture of input.pictures) pictures.push({ ...picture, sha256: await hexDigest(picture.bytes, digest) })
  const screenshots = screenshotsPdf(report, words, pictures, MOST_BYTES)
  const pdfs: PackFile[] = [
    { name: '1-report.pdf', bytes: files.get('data/report.pdf') ?? reportPdf(report, words) },
    ...(screenshots === null ? [] : [{ name: '2-screenshots.pdf', bytes: screenshots }]),
    {
      name: '3-evidence-table.pdf',
      bytes: evidenceTablePdf(report, words, await markedHashes(report, input.words, digest)),
    },
  ]
  const summed = async (name: string, bytes: Uint8Array): Promise<Summed> => ({
    name,
    bytes: bytes.length,
    sha256: await hexDigest(bytes, digest),
  })
  const inside: Summed[] = []
  for (const [path, bytes] of files) inside.push(await summed(path, bytes))
  const checksums = checksumsPdf(report, words, {
    bundle: await summed(bundle.name, bundle.bytes),
    inside,
    pack: await Promise.all(pdfs.map(({ name, bytes }) => summed(name, bytes))),
  })
  const texts = [...files].flatMap(([path, bytes]) => {
    const name = /^data\/notices\/([a-z0-9-]+\.txt)$/.exec(path)?.[1]
    return name === undefined ? [] : [{ name, bytes }]
  })
  return [...pdfs, { name: '4-checksums.pdf', bytes: checksums }, ...texts]
}

/** SHA-256 of the text of each review with signs, as reviews.csv gives it (NFC, UTF-8). */
async function markedHashes(report: Report, words: ReportWords, digest: Digest): Promise<Map<string, string>> {
  const hashes = new Map<string, string>()
  for (const { review } of settingOf(report, words).marked)
    if (review.text !== '') hashes.set(review.id, await hexDigest(strToU8(review.text.normalize('NFC')), digest))
  return hashes
}
