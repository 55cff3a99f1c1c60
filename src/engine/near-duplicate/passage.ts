/** Longer texts are compared up to here: a passage worth showing stands before. */
const COMPARED = 1_500

/**
 * The longest run of characters two canonical texts share, as a span of `a` and one of `b`; `null` when it is shorter
 * than `least`. Quadratic in the shorter 1,500 units: for evidence only.
 */
export function sharedPassage(
  a: string,
  b: string,
  least: number,
): { a: [start: number, end: number]; b: [start: number, end: number] } | null {
  const rows = Math.min(a.length, COMPARED)
  const columns = Math.min(b.length, COMPARED)
  let before = new Uint16Array(columns + 1)
  let here = new Uint16Array(columns + 1)
  let best = 0
  let endA = 0
  let endB = 0
  for (let i = 1; i <= rows; i++) {
    const unit = a.charCodeAt(i - 1)
    for (let j = 1; j <= columns; j++) {
      const run = unit === b.charCodeAt(j - 1) ? (before[j - 1] ?? 0) + 1 : 0
      here[j] = run
      if (run <= best) continue
      best = run
      endA = i
      endB = j
    }
    ;[before, here] = [here, before]
  }
  const [start, end] = wholeWords(a, endA - best, endA)
  if (end - start < least) return null
  return { a: [start, end], b: [endB - (endA - start), endB - (endA - end)] }
}

/** A span cut back to whole words: half a word at its edge is shared by chance. Han needs no cutting. */
function wholeWords(text: string, from: number, to: number): [start: number, end: number] {
  let start = from
  let end = to
  if (start > 0 && isLetter(text, start - 1)) while (start < end && isLetter(text, start)) start++
  if (end < text.length && isLetter(text, end)) while (end > start && isLetter(text, end - 1)) end--
  while (start < end && text.charAt(start) === ' ') start++
  while (end > start && text.charAt(end - 1) === ' ') end--
  return [start, end]
}

/** Letters, digits and apostrophes of scripts that put spaces between words. */
const isLetter = (text: string, at: number): boolean =>
  /[\p{L}\p{N}'’]/u.test(text.charAt(at)) && text.charCodeAt(at) < 0x2e80
