import { reveal } from '../reveal.ts'
import { type Collection, holds } from './collections.ts'
import { utf16 } from './file.ts'
import { BOLD, dingbat, dingbatWidth, REGULAR, winAnsi } from './helvetica.ts'

/** Fonts every PDF reader brings or finds: two of the standard fourteen, and one for each of Adobe's collections. */
export type Font = 'latin' | 'dingbats' | Collection

/** One character as it is drawn. */
export interface Letter {
  text: string
  font: Font
  /** Hex digits of the code in the font. */
  code: string
  /** Advance in 1/1000 em, regular and bold. */
  width: number
  bold: number
  /** A mark drawn over it: code, distance from the letter's start (regular and bold), rise; 1/1000 em. */
  mark?: { code: string; at: number; atBold: number; rise: number }
}

/** Codes given to glyphs that WinAnsiEncoding lacks (fonts.ts tells the font). */
export const EXTRA = {
  dotlessi: 1,
  ogonek: 2,
  caron: 3,
  breve: 4,
  dotaccent: 5,
  hungarumlaut: 6,
  ring: 7,
  lslash: 8,
  Lslash: 9,
} as const

/** Combining marks and the glyph that shows them. All are 333 units wide in both weights. */
const MARKS: ReadonlyMap<string, { code: number; below?: true }> = new Map([
  ['\u0300', { code: 96 }],
  ['\u0301', { code: 180 }],
  ['\u0302', { code: 136 }],
  ['\u0303', { code: 152 }],
  ['\u0304', { code: 175 }],
  ['\u0306', { code: EXTRA.breve }],
  ['\u0307', { code: EXTRA.dotaccent }],
  ['\u0308', { code: 168 }],
  ['\u030a', { code: EXTRA.ring }],
  ['\u030b', { code: EXTRA.hungarumlaut }],
  ['\u030c', { code: EXTRA.caron }],
  ['\u0327', { code: 184, below: true }],
  ['\u0328', { code: EXTRA.ogonek, below: true }],
])
const MARK_WIDTH = 333
/** From the height of small letters to that of capitals. */
const RISE = 190

/** Which collection speaks first for a language of the report. */
const ORDER: Readonly<Record<string, readonly Collection[]>> = {
  'zh-TW': ['cns', 'gb', 'japan', 'korea'],
  ja: ['japan', 'gb', 'korea', 'cns'],
  ko: ['korea', 'gb', 'japan', 'cns'],
}
const USUAL: readonly Collection[] = ['gb', 'japan', 'korea', 'cns']
const KANA = /[\u3041-\u30fa]/
/** Brackets of `reveal` and of shared patterns, as the fonts have them. */
const PLAIN: Readonly<Record<string, string>> = { '⟦': '[', '⟧': ']', '⟨': '‹', '⟩': '›', '\u3000': '\u3000' }
/** Drawn one em wide beside Chinese, as in print there. */
const EITHER = new Set('“”‘’…—·')

/**
 * The characters of one paragraph, each with a font that has it. What cannot be seen is made visible first; what no
 * font has is written as `[U+1F600]`. Linear.
 * @param language BCP 47, of the report; texts with kana count as Japanese.
 */
export function lettersOf(text: string, language: string): Letter[] {
  const plain = reveal(text)
    .normalize('NFC')
    .replace(/[\s⟦⟧⟨⟩]/g, (sign) => PLAIN[sign] ?? ' ')
  const points = Array.from(plain)
  const order = KANA.test(plain) ? (ORDER.ja ?? USUAL) : (ORDER[language] ?? USUAL)
  const isAsian = /^(?:zh|ja|ko)/.test(language)
  const letters: Letter[] = []
  const lacking: number[] = []
  const flush = (): void => {
    if (lacking.length > 0) for (const letter of codePoints(lacking.splice(0))) letters.push(letter)
  }
  points.forEach((point, at) => {
    const last = lacking.length === 0 ? letters.at(-1) : undefined
    if (isSelector(point) && last?.font === 'dingbats') return
    const besides = EITHER.has(point) && (isWide(last) || isHan(points[at + 1]))
    const letter = letterOf(point, order, { besides, isAsian })
    if (letter === null) lacking.push(point.codePointAt(0) ?? 0)
    else {
      flush()
      letters.push(letter)
    }
  })
  flush()
  return letters
}

const isSelector = (text: string): boolean => text === '\ufe0e' || text === '\ufe0f'
export const isWide = (letter: Letter | undefined): boolean =>
  letter !== undefined && letter.font !== 'latin' && letter.font !== 'dingbats'
const isHan = (text: string | undefined): boolean => text !== undefined && text >= '\u2e80' && text <= '\uffee'

function letterOf(
  text: string,
  order: readonly Collection[],
  { besides, isAsian }: { besides: boolean; isAsian: boolean },
): Letter | null {
  const point = text.codePointAt(0) ?? 0
  const wide = (): Letter | null => {
    const font = order.find((collection) => holds(collection, point))
    return font === undefined ? null : sameWidth({ text, font, code: utf16(text), width: 1000 })
  }
  const code = winAnsi(point)
  if (code !== undefined) return (besides ? wide() : null) ?? latin(text, code)
  const symbol = (): Letter | null => {
    const code = dingbat(point)
    return code === undefined ? null : sameWidth({ text, font: 'dingbats', code: hex(code), width: dingbatWidth(code) })
  }
  return accented(text) ?? (isAsian ? (wide() ?? symbol()) : (symbol() ?? wide())) ?? halfKana(text, point)
}

const sameWidth = (letter: Omit<Letter, 'bold'>): Letter => ({ ...letter, bold: letter.width })

const hex = (code: number): string => code.toString(16).padStart(2, '0')

const latin = (text: string, code: number): Letter => ({
  text,
  font: 'latin',
  code: hex(code),
  width: REGULAR[code - 32] ?? 0,
  bold: BOLD[code - 32] ?? 0,
})

/** A Latin letter put together from its base and one mark, or one with a stroke. */
function accented(text: string): Letter | null {
  if (text === 'ł') return { ...latin(text, 108), code: hex(EXTRA.lslash) }
  if (text === 'Ł') return { ...latin(text, 76), code: hex(EXTRA.Lslash) }
  if (text === 'ı') return { ...latin(text, 105), code: hex(EXTRA.dotlessi), width: 278 }
  const parts = Array.from(text.normalize('NFD'))
  const [base = '', sign = ''] = parts
  const mark = MARKS.get(sign)
  const code = winAnsi(base.codePointAt(0) ?? 0)
  if (parts.length !== 2 || mark === undefined || code === undefined || code < 65) return null
  const letter = { ...latin(text, code), ...(base === 'i' ? { code: hex(EXTRA.dotlessi), width: 278 } : {}) }
  const rise = mark.below || !/[A-Zbdfhklt]/.test(base) ? 0 : RISE
  const at = (width: number): number => (mark.below ? Math.max(0, width - MARK_WIDTH) : (width - MARK_WIDTH) / 2)
  return { ...letter, mark: { code: hex(mark.code), at: at(letter.width), atBold: at(letter.bold), rise } }
}

/** Half-width kana: glyphs 327 to 389 of Adobe-Japan1. */
const halfKana = (text: string, point: number): Letter | null =>
  point >= 0xff61 && point <= 0xff9f ? sameWidth({ text, font: 'japan', code: utf16(text), width: 500 }) : null

/** Code points named in one pair of brackets. */
const NAMED = 4

function codePoints(points: readonly number[]): Letter[] {
  const names: string[] = []
  let [i, groups] = [0, 0]
  while (i < points.length && groups < NAMED) {
    const point = points[i] ?? 0
    let times = 1
    while (points[i + times] === point) times++
    names.push(`U+${point.toString(16).toUpperCase().padStart(4, '0')}${times > 1 ? ` ×${times}` : ''}`)
    i += times
    groups++
  }
  const rest = points.length - i
  const shown = `[${names.join(' ')}${rest > 0 ? ` +${rest}` : ''}]`
  return Array.from(shown, (letter) => latin(letter, winAnsi(letter.codePointAt(0) ?? 0) ?? 63))
}
