import { LIMITS } from '../limits.ts'
import { pieces, type Steps } from '../steps.ts'
import { canonicalise } from '../text/canonical.ts'

/** Sentences shorter than this, in canonical units, are anybody's. */
const SENTENCE = 10
/** Part of a text that must stand in other texts. */
const COVERED = 0.6
/** Texts looked through for one that has all sentences; a sentence that more have is anybody's too. */
const LOOKED_AT = 200

/**
 * Which texts look assembled: most of their sentences stand in other reviews, but in no single one. Public tools fill
 * reviews this way for points (science note 0.5), so such a text says little of the listing and less of its seller.
 * Linear in text.
 * @param texts as shown: sentence marks are gone from the canonical form.
 */
export function* assembledAmong(texts: readonly string[]): Steps<boolean[]> {
  const full = pieces()
  const sentences: string[][] = []
  for (const text of texts) {
    const split = text.slice(0, LIMITS.scanned).split(/[。！？!?；;\n]|\.\s/)
    sentences.push(split.map(canonicalise).filter(({ length }) => length >= SENTENCE))
    if (full(text.length)) yield
  }
  const holders = new Map<string, Set<number>>()
  sentences.forEach((own, text) => {
    for (const sentence of own) {
      const known = holders.get(sentence)
      if (known) known.add(text)
      else holders.set(sentence, new Set([text]))
    }
  })
  yield
  return sentences.map((own, text) => {
    const length = own.reduce((sum, sentence) => sum + sentence.length, 0)
    const shared = own.filter((sentence) => (holders.get(sentence)?.size ?? 0) > 1)
    const covered = shared.reduce((sum, sentence) => sum + sentence.length, 0)
    if (shared.length < 2 || covered < COVERED * length) return false
    const others = shared.map((sentence) => holders.get(sentence) ?? new Set<number>())
    const [smallest] = [...others].sort((a, b) => a.size - b.size)
    let looked = 0
    for (const other of smallest ?? []) {
      if (other !== text && others.every((set) => set.has(other))) return false
      if (++looked > LOOKED_AT) break
    }
    return true
  })
}
