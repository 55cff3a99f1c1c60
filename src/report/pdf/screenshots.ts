import type { Report } from '../json.ts'
import { addImage } from './images.ts'
import { INKS, PAGE, Pages, TEXT_WIDTH } from './pages.ts'
import { frameOf, type PdfWords, pdfSettingOf } from './setting.ts'

/** A picture of the bundle. */
export interface Picture {
  /** Where it stands in the bundle. */
  name: string
  bytes: Uint8Array
  /** 64 hex digits, of the bytes. */
  sha256: string
  /** ISO 8601, UTC; `null` where it is not known. */
  takenAt: string | null
  /** What it shows, in the shopper's words; `null` where nothing was said. */
  caption: string | null
}

/** Room for captions and the rest of the file. */
const FRAME_BYTES = 60_000

/**
 * `2-screenshots.pdf`: one picture a page, with its checksum. Pictures are taken in order while the file stays below
 * `most` bytes; those that do not fit are named, and stand in the bundle only. `null` where there is no picture at all.
 * Pure; linear in bytes and pixels.
 */
export function screenshotsPdf(
  report: Report,
  said: PdfWords,
  pictures: readonly Picture[],
  most: number,
): Uint8Array | null {
  if (pictures.length === 0) return null
  const fitting = whatFits(pictures, most - FRAME_BYTES)
  const pdf = draw(report, said, pictures, fitting)
  // A PNG with transparency is written anew and may grow.
  return pdf.length < most ? pdf : draw(report, said, pictures, fitting.slice(0, Math.floor(fitting.length / 2)))
}

function whatFits(pictures: readonly Picture[], room: number): Picture[] {
  const fitting: Picture[] = []
  let left = room
  for (const picture of pictures) {
    if (picture.bytes.length > left) continue
    left -= picture.bytes.length
    fitting.push(picture)
  }
  return fitting
}

function draw(report: Report, said: PdfWords, pictures: readonly Picture[], fitting: readonly Picture[]): Uint8Array {
  const setting = pdfSettingOf(report, said)
  const words = setting.pack
  const pages = new Pages(frameOf(setting, words.titles.screenshots))
  pages.text([{ text: words.titles.screenshots, bold: true }], { size: 17, after: 8 })
  const left = pictures.filter((picture) => !fitting.includes(picture))
  if (left.length > 0) {
    pages.text([{ text: words.leftOut(left.length) }], { size: 9, after: 2 })
    for (const { name, sha256 } of left.slice(0, 60))
      pages.text([{ text: `${name}  ${sha256}`, ink: INKS.soft }], { size: 7.4, leading: 11 })
    pages.space(10)
  }
  fitting.forEach((picture, at) => {
    if (at > 0) pages.newPage()
    const facts = [
      words.picture(pictures.indexOf(picture) + 1, pictures.length),
      ...(picture.takenAt === null ? [] : [words.takenAt(setting.words.time(picture.takenAt))]),
    ]
    pages.text([{ text: facts.join(' · '), bold: true }], { size: 9.5 })
    if (picture.caption !== null) pages.text([{ text: picture.caption.slice(0, 500) }], { size: 9, most: 6 })
    pages.text([{ text: `${picture.name} · SHA-256 ${picture.sha256}`, ink: INKS.soft }], { size: 7.4, after: 8 })
    place(pages, picture, words.unreadable)
  })
  return pages.bytes()
}

/** As large as the page allows, and no larger than at 96 pixels an inch. */
function place(pages: Pages, { bytes }: Picture, unreadable: string): void {
  const image = addImage(pages.file, bytes)
  if (image === null) {
    pages.text([{ text: unreadable, ink: INKS.soft }], { size: 9 })
    return
  }
  if (pages.room < 200) pages.newPage()
  const scale = Math.min(TEXT_WIDTH / image.width, (pages.room - 4) / image.height, 0.75)
  const [width, height] = [image.width * scale, image.height * scale]
  const top = pages.take(height)
  pages.picture(image.ref, PAGE.side, top, width, height)
}
