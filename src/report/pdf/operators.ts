import { num, textString } from './file.ts'
import { BOLD_LATIN, FONT_NAMES } from './fonts.ts'
import { type Ink, type Line, type Placed, widthOf } from './lines.ts'

const INK = '#14171c'

/** Width of a line in points. */
export const widthIn = (line: Line, size: number): number => (line.width * size) / 1000

/** A colour as the operands of `rg`. */
function rgb(ink: Ink): string {
  const part = (at: number): string =>
    String(Math.round((Number.parseInt(ink.slice(at, at + 2), 16) / 255) * 1000) / 1000)
  return `${part(1)} ${part(3)} ${part(5)}`
}

export const rectOps = (x: number, y: number, width: number, height: number, ink: Ink): string =>
  `${rgb(ink)} rg ${num(x)} ${num(y)} ${num(width)} ${num(height)} re f\n`

/** Operators that draw a line of letters from (x, baseline), with the washes behind them. */
export function lineOps(line: Line, x: number, baseline: number, size: number): string {
  let ops = ''
  let at = x
  for (const group of grouped(line.letters, (a, b) => a.style.wash === b.style.wash)) {
    const width = (sum(group) * size) / 1000
    const { wash } = group[0]?.style ?? {}
    if (wash !== undefined) ops += rectOps(at, baseline - size * 0.26, width, size * 1.24, wash)
    at += width
  }
  at = x
  for (const group of grouped(line.letters, alike)) {
    ops += groupOps(group, at, baseline, size)
    at += (sum(group) * size) / 1000
  }
  return ops
}

const sum = (letters: readonly Placed[]): number => letters.reduce((all, letter) => all + widthOf(letter), 0)

const alike = (a: Placed, b: Placed): boolean =>
  a.font === b.font && a.style.bold === b.style.bold && a.style.ink === b.style.ink && !a.mark && !b.mark

function grouped(letters: readonly Placed[], same: (a: Placed, b: Placed) => boolean): Placed[][] {
  const groups: Placed[][] = []
  for (const letter of letters) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && same(last, letter)) group.push(letter)
    else groups.push([letter])
  }
  return groups
}

function groupOps(group: readonly Placed[], x: number, y: number, size: number): string {
  const [first] = group
  if (!first) return ''
  const { font, mark, style } = first
  const bold = style.bold ?? false
  const name = font === 'latin' && bold ? BOLD_LATIN : FONT_NAMES[font]
  const ink = rgb(style.ink ?? INK)
  const heavy = bold && font !== 'latin' ? `2 Tr ${num(size * 0.022)} w ${ink} RG ` : '0 Tr '
  const show = (code: string, dx: number, dy: number): string =>
    `BT /${name} ${num(size)} Tf ${heavy}${ink} rg ${num(x + dx)} ${num(y + dy)} Td <${code}> Tj ET\n`
  if (!mark) return show(group.map(({ code }) => code).join(''), 0, 0)
  const over = show(mark.code, ((bold ? mark.atBold : mark.at) * size) / 1000, (mark.rise * size) / 1000)
  return `/Span<</ActualText${textString(first.text)}>>BDC\n${show(first.code, 0, 0)}${over}EMC\n`
}
