/**
 * Page text may carry characters that cannot be seen but change what is: direction overrides (CVE-2021-42574),
 * zero-width marks, controls, lone surrogates, and towers of combining marks. Reports show them as `⟦U+202E⟧`.
 */

/** Combining marks kept on one letter; Vietnamese and Thai need fewer. */
const MARKS = 4

const ALWAYS: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe007f],
]

/** Whether a character shows nothing by itself. Joiners count, though `reveal` keeps those that letters need. */
export function invisible(point: number): boolean {
  return point === 0x200c || point === 0x200d || ALWAYS.some(([first, last]) => point >= first && point <= last)
}

const MARK = /^\p{M}$/u
/** Scripts whose spelling needs joiners, and the parts of joined emoji. */
const JOINS =
  /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}\p{M}]$/u

/** Longer runs of one hidden character are counted, not repeated: a hostile text must not grow eightfold. */
const REPEATED = 3

function named(point: number, times: number): string {
  const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
  return times > REPEATED ? `⟦${name} ×${times}⟧` : `⟦${name}⟧`.repeat(times)
}

/** Anything but plain Latin, Chinese and Japanese: most texts hold none, and then there is nothing to do. */
const UNUSUAL =
  /[^\t\n\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u3001-\u3029\u3030-\u3096\u309b-\u312f\u3400-\u9fff\uff01-\uff5e]/

/** The text with everything that cannot be seen made visible, and CR LF as LF. Linear. */
export function reveal(text: string): string {
  if (!UNUSUAL.test(text)) return text
  const letters = Array.from(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))
  let out = ''
  let marks = 0
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? ''
    const point = letter.codePointAt(0) ?? 0
    if (point > 0x2ff && MARK.test(letter)) {
      marks++
      if (marks <= MARKS) out += letter
      continue
    }
    if (marks > MARKS) out += `⟦+${marks - MARKS}⟧`
    marks = 0
    if (!invisible(point)) out += letter
    else if (joins(point, letters[i - 1], letters[i + 1])) out += letter
    else {
      let times = 1
      while (letters[i + 1] === letter) {
        times++
        i++
      }
      out += named(point, times)
    }
  }
  return marks > MARKS ? `${out}⟦+${marks - MARKS}⟧` : out
}

const joins = (point: number, before: string | undefined, after: string | undefined): boolean =>
  (point === 0x200c || point === 0x200d) &&
  before !== undefined &&
  after !== undefined &&
  JOINS.test(before) &&
  JOINS.test(after)

/** JSON text with the same characters as `\\u` escapes: same data, nothing hidden from whoever opens the file. */
export function escapeInvisible(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
