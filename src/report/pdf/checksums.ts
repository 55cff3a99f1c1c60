import type { Report } from '../json.ts'
import { INKS, Pages } from './pages.ts'
import { frameOf, type PdfWords, pdfSettingOf } from './setting.ts'

/** A file with its SHA-256 as 64 hex digits. */
export interface Summed {
  name: string
  bytes: number
  sha256: string
}

/** Files listed at most; manifest-sha256.txt of the bundle lists all. */
const LISTED = 400

/** `4-checksums.pdf`: the SHA-256 of the bundle, of its files, and of the other files of the pack. Pure. */
export function checksumsPdf(
  report: Report,
  said: PdfWords,
  parts: { bundle: Summed; inside: readonly Summed[]; pack: readonly Summed[] },
): Uint8Array {
  const setting = pdfSettingOf(report, said)
  const words = setting.pack
  const pages = new Pages(frameOf(setting, words.titles.checksums))
  const list = (title: string, files: readonly Summed[]): void => {
    if (files.length === 0) return
    pages.text([{ text: title, bold: true }], { size: 11, before: 16, after: 4, keep: 40 })
    for (const { name, bytes, sha256 } of files.slice(0, LISTED))
      pages.row(
        [
          { spans: [{ text: name }], left: 0, width: 158 },
          { spans: [{ text: String(bytes), ink: INKS.soft }], left: 166, width: 48 },
          { spans: [{ text: sha256 }], left: 216, width: 264 },
        ],
        { size: 7.4, leading: 11, after: 2 },
      )
    if (files.length > LISTED) pages.text([{ text: words.cut(LISTED, files.length), ink: INKS.soft }], { size: 8.5 })
  }
  pages.text([{ text: words.titles.checksums, bold: true }], { size: 17, after: 6 })
  pages.text([{ text: words.checksumsLead, ink: INKS.soft }], { size: 9 })
  list(words.pack, parts.pack)
  list(words.bundle, [parts.bundle, ...parts.inside])
  pages.text([{ text: words.verifyTitle, bold: true }], { size: 11, before: 16, after: 4, keep: 40 })
  for (const line of words.verify(report.caseId)) pages.text([{ text: line, ink: INKS.soft }], { size: 9, after: 3 })
  return pages.bytes()
}
