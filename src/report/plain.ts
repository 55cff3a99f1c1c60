/** A text in one plain spelling, and where each of its UTF-16 units stood in the original. */
export interface Plain {
  text: string
  /** Offset in the original of a unit; the length of the original at the end. */
  at: (offset: number) => number
}

/** Nothing is seen of these, so they may stand inside a number: joiners, marks of direction, variation selectors, keycaps. */
const UNSEEN =
  /\u034f|\u20e3|[\ufe00-\ufe0f]|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]|\udb40[\udc00-\udfff]/g

const DIGITS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('零一二三四五六七八九', (letter, digit) => [letter, String(digit)])),
  ...Object.fromEntries(Array.from('零壹贰叁肆伍陆柒捌玖', (letter, digit) => [letter, String(digit)])),
  ...Object.fromEntries(Array.from('①②③④⑤⑥⑦⑧⑨', (letter, digit) => [letter, String(digit + 1)])),
  ...Object.fromEntries(Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (letter, digit) => [letter, String(digit)])),
  ...Object.fromEntries(Array.from('₀₁₂₃₄₅₆₇₈₉', (letter, digit) => [letter, String(digit)])),
  ...{ 〇: '0', 幺: '1', 貳: '2', 參: '3', 陸: '6', '⓪': '0', '。': '.', '・': '.' },
}
const SPELLED = new RegExp(`[\\uff01-\\uff5e\\u3000${Object.keys(DIGITS).join('')}]`, 'g')
/** Digits and letters of mathematical alphabets: two units for one. */
const STYLED = /\ud835[\udc00-\udfff]/g

/**
 * Full-width forms, Chinese numerals, circled and styled digits as plain ones, without what cannot be seen: the
 * spellings by which numbers are kept from being found. Linear.
 */
export function plainText(original: string): Plain {
  const spelled = original.replace(SPELLED, (letter) => DIGITS[letter] ?? narrow(letter))
  const cuts = [...spelled.matchAll(UNSEEN), ...spelled.matchAll(STYLED)].sort((a, b) => a.index - b.index)
  if (cuts.length === 0) return { text: spelled, at: (offset) => offset }
  const steps: { from: number; shift: number }[] = []
  let text = ''
  let done = 0
  for (const { index, 0: cut } of cuts) {
    text += spelled.slice(done, index)
    const put = cut.startsWith('\ud835') ? cut.normalize('NFKC').slice(0, 1) : ''
    text += put
    done = index + cut.length
    steps.push({ from: text.length, shift: done - text.length })
  }
  return { text: text + spelled.slice(done), at: (offset) => offset + shiftAt(steps, offset) }
}

const narrow = (letter: string): string =>
  letter === '\u3000' ? ' ' : String.fromCharCode(letter.charCodeAt(0) - 0xfee0)

/** The shift of the last step that begins at or before an offset. */
function shiftAt(steps: readonly { from: number; shift: number }[], offset: number): number {
  let [low, high] = [0, steps.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((steps[middle]?.from ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return steps[low - 1]?.shift ?? 0
}
