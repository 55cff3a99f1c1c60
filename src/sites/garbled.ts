import type { Gap } from '../engine/types.ts'

/** Text that is looked at, over all reviews. */
const ENOUGH = 4_000
/** Below this there is too little to tell. */
const LEAST = 40

/**
 * Tells that a page was decoded with the wrong character set: bytes of Chinese read as Western letters, or
 * replacement characters. Languages written with accents stay below a third of them by far.
 */
export function garbled(texts: readonly string[]): Gap[] {
  let shown = ''
  for (const text of texts) {
    if (shown.length >= ENOUGH) break
    shown += text.slice(0, ENOUGH)
  }
  const letters = shown.replace(/\s/g, '')
  if (letters.length < LEAST) return []
  const lost = letters.match(/\ufffd/g)?.length ?? 0
  const western = letters.match(/[\u0080-\u00ff\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/g)?.length ?? 0
  const isGarbled = lost > letters.length / 50 || western > letters.length / 3
  return isGarbled ? [{ field: 'reviews.text', why: 'the texts look decoded with a wrong character set' }] : []
}
