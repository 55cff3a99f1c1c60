/** Units of a seed: a shared run must hold one, so it is also the shortest that is found. */
const SEED = 12
const TABLE_BITS = 14

/** A run that two canonical texts have in common. */
export interface Passage {
  /** Where it begins in the text that was prepared, and in the other. */
  start: number
  otherStart: number
  length: number
}

/**
 * Prepares a text for finding the longest run it shares with others: every 12 units of it are a seed, a seed met in the
 * other text is stretched both ways. Of what the text itself repeats only the first place is tried, and long texts may
 * lose seeds to each other: the run found is always in both texts, but may not be the very longest. Linear.
 * @returns for another text the run, cut back to whole words; `null` where less than 12 units are left.
 */
export function passagesOf(text: string): (other: string) => Passage | null {
  const seeds = new Int32Array(2 ** TABLE_BITS).fill(-1)
  for (let at = text.length - SEED; at >= 0; at--) seeds[slotOf(text, at)] = at
  return (other) => {
    let best: Passage = { start: 0, otherStart: 0, length: 0 }
    for (let at = 0; at + SEED <= other.length; at++) {
      const seed = seeds[slotOf(other, at)] ?? -1
      if (seed < 0 || !text.startsWith(other.slice(at, at + SEED), seed)) continue
      const run = stretched(text, other, seed, at)
      if (run.length > best.length) best = run
      at = run.otherStart + run.length - SEED
    }
    const whole = wholeWords(text, other, best)
    return whole.length < SEED ? null : whole
  }
}

/** Hash of the 12 units at `at`, as a slot of the table. */
function slotOf(text: string, at: number): number {
  let hash = 0
  for (let i = at; i < at + SEED; i++) hash = (Math.imul(hash, 0x01000193) + text.charCodeAt(i)) | 0
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - TABLE_BITS)
}

function stretched(text: string, other: string, at: number, otherAt: number): Passage {
  let start = at
  let otherStart = otherAt
  while (start > 0 && otherStart > 0 && text.charCodeAt(start - 1) === other.charCodeAt(otherStart - 1)) {
    start--
    otherStart--
  }
  let length = at - start + SEED
  while (
    otherStart + length < other.length &&
    text.charCodeAt(start + length) === other.charCodeAt(otherStart + length)
  )
    length++
  return { start, otherStart, length }
}

/** A run cut back to what are whole words in both texts: half a word is shared by chance. Han needs no cutting. */
function wholeWords(text: string, other: string, { start, otherStart, length }: Passage): Passage {
  const shift = otherStart - start
  let from = start
  let to = start + length
  const before = isLetter(text, from - 1) || isLetter(other, from - 1 + shift)
  const after = isLetter(text, to) || isLetter(other, to + shift)
  if (before) while (from < to && isLetter(text, from)) from++
  if (after) while (to > from && isLetter(text, to - 1)) to--
  while (from < to && text.charAt(from) === ' ') from++
  while (to > from && text.charAt(to - 1) === ' ') to--
  return { start: from, otherStart: from + shift, length: to - from }
}

/** Letters, digits and apostrophes of scripts that put spaces between words. */
const isLetter = (text: string, at: number): boolean =>
  /[\p{L}\p{N}'’]/u.test(text.charAt(at)) && text.charCodeAt(at) < 0x2e80
