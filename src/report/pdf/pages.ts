import { strToU8 } from 'fflate'
import { finish, type Steps } from '../../engine/steps.ts'
import { num, PdfFile, type Ref, textString } from './file.ts'
import { addFonts } from './fonts.ts'
import type { Font } from './letters.ts'
import { type Ink, type Line, linesOf, type Span } from './lines.ts'
import { lineOps, rectOps, widthIn } from './operators.ts'

/** A4 in points, and what stays white. */
export const PAGE = { width: 595.28, height: 841.89, side: 58, top: 84, bottom: 58 } as const
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side
const FLOOR = PAGE.height - PAGE.bottom

/** Tones of the report: those of the screen in its light theme. No colour says good or bad. */
export const INKS = {
  ink: '#14171c',
  soft: '#545c68',
  line: '#e2e5ea',
  bar: '#c3c9d1',
  accent: '#2f5d8a',
  mark: '#ffe9a8',
  wash: '#f5f6f8',
} as const

export interface Setting {
  size: number
  /** Distance of lines; 1.5 sizes where left out. */
  leading?: number
  /** Distance from the left margin, and width; the page's where left out. */
  left?: number
  width?: number
  before?: number
  after?: number
  /** Height that must be free below the first line, so that no heading stands alone. */
  keep?: number
  /** Lines printed at most; the last ends in an ellipsis. */
  most?: number
  /** Colour of a bar along the left, as beside a quotation. */
  bar?: Ink
}

export interface Cell {
  spans: readonly Span[]
  left: number
  width: number
}

/** What stands on every page, and in the file's properties. */
export interface Frame {
  title: string
  /** BCP 47. */
  language: string
  caseId: string
  /** ISO 8601, UTC; `null` leaves the date out. */
  madeAt: string | null
  producer: string
  page: (n: number, of: number) => string
}

interface Picture {
  name: string
  ref: Ref
}

/**
 * Pages of flowing text: what is added goes below what stands there, or on the next page. Heights are points from the
 * top. Linear in what is added.
 */
export class Pages {
  readonly file = new PdfFile()
  readonly #frame: Frame
  readonly #pages: { ops: string[]; pictures: Picture[] }[] = []
  readonly #marks: { title: string; page: number; y: number }[] = []
  readonly #fonts = new Set<Font>()
  #y: number = PAGE.top

  constructor(frame: Frame) {
    this.#frame = frame
    this.newPage()
  }

  get y(): number {
    return this.#y
  }

  /** Height left on this page. */
  get room(): number {
    return FLOOR - this.#y
  }

  get count(): number {
    return this.#pages.length
  }

  newPage(): void {
    this.#pages.push({ ops: [], pictures: [] })
    this.#y = PAGE.top
  }

  /** Begins a new page unless so much is free on this one. */
  need(height: number): void {
    if (this.room < height && this.#y > PAGE.top) this.newPage()
  }

  /** White space; none at the top of a page. */
  space(height: number): void {
    if (this.#y > PAGE.top) this.#y += height
  }

  /** Takes a place of this height and returns where it begins. */
  take(height: number): number {
    this.need(height)
    const top = this.#y
    this.#y += height
    return top
  }

  /** A heading in the file's table of contents. */
  bookmark(title: string): void {
    this.#marks.push({ title, page: this.#pages.length - 1, y: this.#y })
  }

  lines(spans: readonly Span[], size: number, width: number): Line[] {
    return linesOf(spans, (width / size) * 1000, this.#frame.language)
  }

  text(spans: readonly Span[], how: Setting): void {
    const { size, left = 0, width = TEXT_WIDTH - left, before = 0, after = 0, keep = 0 } = how
    const leading = how.leading ?? size * 1.5
    this.space(before)
    this.need(leading + keep)
    for (const line of clipped(this.lines(spans, size, width), how.most)) {
      this.need(leading)
      if (how.bar !== undefined) this.rect(PAGE.side + left - 11, this.#y, 1.6, leading, how.bar)
      this.#line(line, PAGE.side + left, this.#y, size, leading)
      this.#y += leading
    }
    this.#y += after
  }

  /** Cells side by side; the row stays on one page where it can. */
  row(cells: readonly Cell[], { size, leading = size * 1.45, before = 0, after = 0, most, keep = 0 }: Setting): void {
    const columns = cells.map(({ spans, width }) => clipped(this.lines(spans, size, width), most))
    const rows = Math.max(...columns.map(({ length }) => length))
    this.space(before)
    this.need(Math.min(rows * leading + keep, FLOOR - PAGE.top))
    for (let row = 0; row < rows; row++) {
      this.need(leading)
      columns.forEach((column, at) => {
        const line = column[row]
        if (line) this.#line(line, PAGE.side + (cells[at]?.left ?? 0), this.#y, size, leading)
      })
      this.#y += leading
    }
    this.#y += after
  }

  /** One line at a place, such as a label of a figure; `right` ends there. */
  label(text: string, at: { x: number; y: number; size: number; ink: Ink; bold?: boolean; right?: boolean }): void {
    const [line] = this.lines([{ text, ink: at.ink, bold: at.bold ?? false }], at.size, 10_000)
    if (!line) return
    const x = at.right ? at.x - widthIn(line, at.size) : at.x
    this.#line(line, x, at.y, at.size, at.size * 1.3)
  }

  /** A hairline between two parts; none where the second begins on a new page. */
  rule(before: number, after: number, keep = 50): void {
    if (this.room < before + after + keep) this.newPage()
    if (this.#y === PAGE.top) return
    this.rect(PAGE.side, this.#y + before, TEXT_WIDTH, 0.6, INKS.line)
    this.#y += before + after
  }

  rect(x: number, y: number, width: number, height: number, ink: Ink): void {
    this.#page.ops.push(rectOps(x, PAGE.height - y - height, width, height, ink))
  }

  /** Places an image object of the file. */
  picture(ref: Ref, x: number, y: number, width: number, height: number): void {
    const name = `P${this.#page.pictures.length}`
    this.#page.pictures.push({ name, ref })
    const matrix = [width, 0, 0, height, x, PAGE.height - y - height].map(num).join(' ')
    this.#page.ops.push(`q ${matrix} cm /${name} Do Q\n`)
  }

  /** The file. Nothing can be added afterwards. */
  bytes(): Uint8Array {
    return finish(this.written())
  }

  /** The same in pieces, a page each. */
  *written(): Steps<Uint8Array> {
    const { file } = this
    const frame = this.#frame
    this.#heads()
    const fonts = file.add(`<<${addFonts(file, this.#fonts)}>>`)
    const tree = file.reserve()
    const refs: Ref[] = []
    for (const { ops, pictures } of this.#pages) {
      yield
      const content = file.deflated('', strToU8(ops.join(''), true))
      const images = pictures.map(({ name, ref }) => `/${name} ${ref} 0 R`).join('')
      refs.push(
        file.add(
          `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Contents ${content} 0 R/Resources<</Font ${fonts} 0 R/XObject<<${images}>>>>>>`,
        ),
      )
    }
    file.put(tree, `<</Type/Pages/Kids[${refs.map((ref) => `${ref} 0 R`).join(' ')}]/Count ${refs.length}>>`)
    const outlines = this.#outlines(refs)
    const contents = outlines === null ? '' : `/Outlines ${outlines} 0 R`
    const root = file.add(
      `<</Type/Catalog/Pages ${tree} 0 R/Lang(${frame.language})/ViewerPreferences<</DisplayDocTitle true>>${contents}>>`,
    )
    const day = dateOf(frame.madeAt)
    const info = file.add(
      `<</Title${textString(frame.title)}/Producer${textString(frame.producer)}${day === null ? '' : `/CreationDate(${day})`}>>`,
    )
    return file.bytes(root, info, `${frame.caseId} ${frame.title}`)
  }

  get #page(): { ops: string[]; pictures: Picture[] } {
    const page = this.#pages.at(-1)
    if (!page) throw new RangeError('a file has a page')
    return page
  }

  #line(line: Line, x: number, top: number, size: number, leading: number): void {
    for (const { font } of line.letters) this.#fonts.add(font)
    const baseline = PAGE.height - top - leading / 2 - size * 0.36
    this.#page.ops.push(lineOps(line, x, baseline, size))
  }

  /** Title and case on the left, page n of m on the right, over a hairline. */
  #heads(): void {
    const { title, caseId, page } = this.#frame
    const all = this.#pages
    const whole = all.splice(0)
    whole.forEach((each, index) => {
      all.push(each)
      const [y, size] = [40, 8]
      this.label(`${title}   ${caseId}`, { x: PAGE.side, y, size, ink: INKS.soft })
      this.label(page(index + 1, whole.length), { x: PAGE.width - PAGE.side, y, size, ink: INKS.soft, right: true })
      this.rect(PAGE.side, y + 16, TEXT_WIDTH, 0.6, INKS.line)
    })
  }

  #outlines(pages: readonly Ref[]): Ref | null {
    const { file } = this
    const [first] = this.#marks
    if (!first) return null
    const root = file.reserve()
    const refs = this.#marks.map(() => file.reserve())
    this.#marks.forEach(({ title, page, y }, at) => {
      const place = `[${pages[page]} 0 R/XYZ null ${num(PAGE.height - y + 8)} null]`
      const before = at > 0 ? `/Prev ${refs[at - 1]} 0 R` : ''
      const next = at + 1 < refs.length ? `/Next ${refs[at + 1]} 0 R` : ''
      file.put(refs[at] ?? 0, `<</Title${textString(title)}/Parent ${root} 0 R/Dest${place}${before}${next}>>`)
    })
    file.put(root, `<</Type/Outlines/First ${refs[0]} 0 R/Last ${refs.at(-1)} 0 R/Count ${refs.length}>>`)
    return root
  }
}

function clipped(lines: Line[], most = Number.POSITIVE_INFINITY): Line[] {
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  const last = kept.at(-1)
  const end = last?.letters.at(-1)
  if (!last || !end) return kept
  const dots = { ...end, text: '…', font: 'latin' as const, code: '85', width: 1000, bold: 1000 }
  kept[kept.length - 1] = { letters: [...last.letters.slice(0, -2), dots], width: last.width }
  return kept
}

/** `D:20261123124107Z` (7.9.4); `null` when it is no time. */
function dateOf(iso: string | null): string | null {
  const found = iso === null ? null : /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)/.exec(iso.slice(0, 40))
  return found ? `D:${found.slice(1).join('')}Z` : null
}
