import { strToU8 } from 'fflate'
import { type Digest, hexDigest } from './bag.ts'
import type { Bundle } from './bundle.ts'
import { settingOf } from './html/setting.ts'
import type { Report } from './json.ts'
import { checksumsPdf, type Summed } from './pdf/checksums.ts'
import { evidenceTablePdf } from './pdf/evidence-table.ts'
import { type Picture, screenshotsPdf } from './pdf/screenshots.ts'
import type { PdfWords } from './pdf/setting.ts'
import { loadPackWords } from './pdf/words.ts'
import { atOnce, type Run } from './run.ts'
import type { ReportWords } from './words/index.ts'

/** Upload forms take four files of 5 MB (reporting note, section 1.3). */
const MOST_BYTES = 5_000_000

/** A file of the pack. */
interface PackFile {
  name: string
  bytes: Uint8Array
}

export interface Pack {
  /** Of the folder: `case-<yyyymmdd>-<site>-<id>-<8hex>-portal-pack`. */
  name: string
  files: readonly PackFile[]
}

/**
 * The portal pack, what upload forms take: at most four PDF files, each below 5 MB, made from the same report as the
 * bundle, and the texts to paste. Pure: the same input gives the same bytes. Linear in all bytes.
 * @param words of the bundle's language.
 * @param run lets a screen have its turn between two pieces of the work.
 */
export async function makePack(bundle: Bundle, words: ReportWords, digest: Digest, run: Run = atOnce): Promise<Pack> {
  const { report, payload } = bundle
  const said: PdfWords = { said: words, pack: await loadPackWords(report.language) }
  const screenshots = screenshotsPdf(report, said, picturesOf(report, said), MOST_BYTES)
  const table = evidenceTablePdf(report, said, await markedHashes(report, words, digest))
  const pdfs: PackFile[] = [
    { name: '1-report.pdf', bytes: payload.get('data/report.pdf') ?? new Uint8Array() },
    ...(screenshots === null ? [] : [{ name: '2-screenshots.pdf', bytes: screenshots }]),
    { name: '3-evidence-table.pdf', bytes: await run(table) },
  ]
  const summed = async (name: string, bytes: Uint8Array): Promise<Summed> => ({
    name,
    bytes: bytes.length,
    sha256: await hexDigest(bytes, digest),
  })
  const inside: Summed[] = []
  for (const path of [...payload.keys()].sort()) inside.push(await summed(path, payload.get(path) ?? new Uint8Array()))
  const checksums = checksumsPdf(report, said, {
    bundle: await summed(bundle.name, bundle.bytes),
    inside,
    pack: await Promise.all(pdfs.map(({ name, bytes }) => summed(name, bytes))),
  })
  return {
    name: `${report.caseId}-portal-pack`,
    files: [...pdfs, { name: '4-checksums.pdf', bytes: checksums }, ...textsOf(bundle)],
  }
}

/** The texts to paste, under the names of their recipients. */
const textsOf = ({ payload }: Bundle): PackFile[] =>
  [...payload].flatMap(([path, bytes]) => {
    const name = /^data\/notices\/([a-z0-9-]+\.txt)$/.exec(path)?.[1]
    return name === undefined ? [] : [{ name, bytes }]
  })

/** Own evidence first, which no other file of the pack shows; then screenshots. */
function picturesOf({ screenshots, evidence }: Report, { said }: PdfWords): Picture[] {
  return [
    ...evidence
      .filter(({ type }) => type === 'image/jpeg' || type === 'image/png')
      .map(({ file, bytes, sha256, kind, description, seenUtc }) => ({
        name: file,
        ...{ bytes, sha256 },
        takenAt: seenUtc,
        caption: [said.page.kinds[kind], description].filter((part) => part !== '').join(' · '),
      })),
    ...screenshots.map(({ file, bytes, sha256, name, takenUtc }) => ({
      name: file,
      ...{ bytes, sha256 },
      takenAt: takenUtc,
      caption: name === '' || file.includes(name) ? null : name,
    })),
  ]
}

/** SHA-256 of the text of each review with signs, as reviews.csv gives it (NFC, UTF-8). */
async function markedHashes(report: Report, words: ReportWords, digest: Digest): Promise<Map<string, string>> {
  const hashes = new Map<string, string>()
  for (const { review } of settingOf(report, words).marked)
    if (review.text !== '') hashes.set(review.id, await hexDigest(strToU8(review.text.normalize('NFC')), digest))
  return hashes
}
