/** Units from which a run of text that two reviews share is worth quoting; also the length of the seeds. */
const SHORTEST = 12
const SEEDS = 2 ** 14

/** A run that two texts have in common. */
export interface Passage {
  /** Where it begins in the text that was prepared, and in the other. */
  start: number
  otherStart: number
  length: number
}

/**
 * Finds the longest run a text has in common with others: every 12 units of it are a seed, a seed met in the other text
 * is stretched both ways. Linear. Of a passage that the text itself repeats, the first place is given, so that the run
 * found may be shorter than the longest; it is always in both texts.
 * @returns `null` where they share no run of 12 units.
 */
export function passagesOf(text: string): (other: string) => Passage | null {
  const seeds = new Int32Array(SEEDS).fill(-1)
  for (let at = text.length - SHORTEST; at >= 0; at--) seeds[seedAt(text, at)] = at
  return (other) => {
    let best: Passage | null = null
    for (let at = 0; at + SHORTEST <= other.length; at++) {
      const seed = seeds[seedAt(other, at)] ?? -1
      if (seed < 0 || !text.startsWith(other.slice(at, at + SHORTEST), seed)) continue
      let start = seed
      let otherStart = at
      while (start > 0 && otherStart > 0 && text.charCodeAt(start - 1) === other.charCodeAt(otherStart - 1)) {
        start--
        otherStart--
      }
      let end = at + SHORTEST
      while (end < other.length && text.charCodeAt(seed + end - at) === other.charCodeAt(end)) end++
      const length = end - otherStart
      if (!best || length > best.length) best = { start, otherStart, length }
      at = end - SHORTEST
    }
    return best
  }
}

/** Slot of the 12 units at `at`. */
function seedAt(text: string, at: number): number {
  let hash = 0
  for (let i = at; i < at + SHORTEST; i++) hash = (Math.imul(hash, 0x01000193) + text.charCodeAt(i)) | 0
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 18
}
