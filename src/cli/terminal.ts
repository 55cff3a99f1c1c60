/** Laying out text for a terminal: widths in columns, wrapping between words or Chinese characters, colour. */

const WIDE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6`
/** Marks, joiners and skin tones: they change the sign before them and take no column of their own. */
const ATTACHED = String.raw`\p{M}\u200d\ufe0f\p{Emoji_Modifier}`

const isWide = new RegExp(`^[${WIDE}]`, 'u')
const isAttached = new RegExp(`^[${ATTACHED}]`, 'u')
const LETTER = new RegExp(`.[${ATTACHED}]*`, 'gsu')

/** Columns a text takes: two for Chinese, Japanese, Korean and emoji, none for what is attached to a letter. */
export function widthOf(text: string): number {
  let width = 0
  for (const sign of text) width += isAttached.test(sign) ? 0 : isWide.test(sign) ? 2 : 1
  return width
}

/** What must not begin a line (a part of JIS X 4051, which Chinese shares). */
const CLOSING = String.raw`\p{Pe}\p{Pf}，。、！？；：…～%${ATTACHED}`

/** The smallest pieces that stay on one line: white space, a wide character or a word, each with its punctuation. */
const PIECE = new RegExp(`\\s+|[\\p{Ps}\\p{Pi}]*[${WIDE}][${CLOSING}]*|[^\\s${WIDE}]+[${CLOSING}]*`, 'gu')

/**
 * Lines of at most `columns`, the first beginning with `first`, the others with `hang`. White space, line breaks too,
 * folds to one space. A word longer than a line is cut.
 */
export function wrap(text: string, columns: number, first = '', hang = first): string[] {
  const lines: string[] = []
  let line = first
  let room = columns - widthOf(first)
  let empty = true
  const put = (piece: string, size: number): void => {
    if (size > room && !empty) {
      lines.push(line.trimEnd())
      line = hang
      room = columns - widthOf(hang)
    }
    line += piece
    room -= size
    empty = false
  }
  for (const [piece] of text.trim().matchAll(PIECE)) {
    if (piece.trim() === '') {
      line += ' '
      room -= 1
      continue
    }
    const size = widthOf(piece)
    if (size <= columns - widthOf(hang)) put(piece, size)
    else for (const letter of piece.match(LETTER) ?? []) put(letter, widthOf(letter))
  }
  return [...lines, line.trimEnd()]
}

const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, cyan: 36 } as const
export type Style = keyof typeof CODES

/** Marks text for a terminal; gives it back unchanged where colour is off. */
export const painter =
  (colour: boolean) =>
  (text: string, ...styles: Style[]): string =>
    colour && styles.length > 0 ? `\u001b[${styles.map((style) => CODES[style]).join(';')}m${text}\u001b[0m` : text
