import { strToU8 } from 'fflate'
import type { Collection } from './collections.ts'
import { type PdfFile, type Ref, utf16 } from './file.ts'
import { dingbats } from './helvetica.ts'
import { EXTRA, type Font } from './letters.ts'

/** What a font is called on a page. */
export const FONT_NAMES: Readonly<Record<Font, string>> = {
  latin: 'L',
  dingbats: 'D',
  gb: 'G',
  cns: 'C',
  japan: 'J',
  korea: 'K',
}
/** Bold Latin is a font of its own; bold of the others is drawn with a thin outline, which every reader does alike. */
export const BOLD_LATIN = 'B'

/**
 * One font of each collection, by the name that readers know without the file (Adobe's fonts for Asian languages; every
 * reader puts one of the system in their place), with the CMap of its UTF-16 (ISO 32000-1, table 118). Nothing is
 * embedded: a page of Chinese takes 3 kB, and its text can be searched and copied.
 */
const ASIAN: Readonly<
  Record<Collection, { base: string; ordering: string; supplement: number; cmap: string; widths: string }>
> = {
  gb: { base: 'STSong-Light', ordering: 'GB1', supplement: 5, cmap: 'UniGB-UTF16-H', widths: '' },
  cns: { base: 'MSung-Light', ordering: 'CNS1', supplement: 4, cmap: 'UniCNS-UTF16-H', widths: '' },
  japan: {
    base: 'HeiseiMin-W3',
    ordering: 'Japan1',
    supplement: 6,
    cmap: 'UniJIS-UTF16-H',
    widths: '/W[327 389 500]',
  },
  korea: { base: 'HYSMyeongJo-Medium', ordering: 'Korea1', supplement: 2, cmap: 'UniKS-UTF16-H', widths: '' },
}

/** Symbolic, serif (table 123). */
const FLAGS = 6

/** Adds the fonts in use and returns the entries of the pages' font resources. */
export function addFonts(file: PdfFile, used: ReadonlySet<Font>): string {
  let entries = ''
  const enter = (name: string, ref: Ref): void => {
    entries += `/${name} ${ref} 0 R`
  }
  if (used.has('latin')) {
    const extra = Object.keys(EXTRA).map((glyph) => `/${glyph}`)
    const encoding = file.add(`<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[1${extra.join('')}]>>`)
    const add = (base: string): Ref =>
      file.add(`<</Type/Font/Subtype/Type1/BaseFont/${base}/Encoding ${encoding} 0 R>>`)
    enter(FONT_NAMES.latin, add('Helvetica'))
    enter(BOLD_LATIN, add('Helvetica-Bold'))
  }
  if (used.has('dingbats')) {
    const unicode = file.deflated('', strToU8(toUnicode(dingbats()), true))
    const font = `<</Type/Font/Subtype/Type1/BaseFont/ZapfDingbats/ToUnicode ${unicode} 0 R>>`
    enter(FONT_NAMES.dingbats, file.add(font))
  }
  for (const collection of ['gb', 'cns', 'japan', 'korea'] as const)
    if (used.has(collection)) enter(FONT_NAMES[collection], asian(file, collection))
  return entries
}

function asian(file: PdfFile, collection: Collection): Ref {
  const { base, ordering, supplement, cmap, widths } = ASIAN[collection]
  const descriptor = file.add(
    `<</Type/FontDescriptor/FontName/${base}/Flags ${FLAGS}/FontBBox[-200 -300 1200 1000]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 740/StemV 80>>`,
  )
  const info = `/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement ${supplement}>>`
  const font = file.add(
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/${base}${info}/FontDescriptor ${descriptor} 0 R/DW 1000${widths}>>`,
  )
  return file.add(`<</Type/Font/Subtype/Type0/BaseFont/${base}-${cmap}/Encoding/${cmap}/DescendantFonts[${font} 0 R]>>`)
}

/** A CMap from codes of one byte to text (9.10.3). */
function toUnicode(codes: readonly (readonly [code: number, point: number])[]): string {
  const lines = codes.map(([code, point]) => `<${code.toString(16)}> <${utf16(String.fromCodePoint(point))}>\n`)
  let blocks = ''
  for (let i = 0; i < lines.length; i += 100) {
    const block = lines.slice(i, i + 100)
    blocks += `${block.length} beginbfchar\n${block.join('')}endbfchar\n`
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Dingbats def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
${blocks}endcmap CMapName currentdict /CMap defineresource pop end end
`
}
