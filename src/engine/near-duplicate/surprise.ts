import { pieces as pacer, type Steps } from '../steps.ts'
import { isPraiseWord, praiseAt, wordEnd } from '../text/praise.ts'
import { isDense } from '../text/shingles.ts'

/**
 * What a text says beside general praise and the listing's own title, as countable pieces: words of an alphabet, pairs
 * of neighbouring Han characters. Two people may well both write "很好很喜欢，物流很快"; what they cannot both write by chance
 * is counted here.
 */
export type Pieces = ReadonlyMap<string, number>

/**
 * Bits a shared piece is worth. A content word is drawn from some thousand (log2 ≈ 10); a Han character beside one
 * already counted adds about 6. Lower bounds of the surprisal −log2 f of science note 1.1: no table of frequencies is
 * shipped, and rarer words are not counted as more.
 */
const WORD_BITS = 10
const HAN_BITS = 6
/** Praise is common, but thirty common words are not the same thirty by chance. */
const PRAISE_WORD_BITS = 2
const PRAISE_HAN_BITS = 0.75

/** Pieces of a canonical text, each with the bits it is worth, without those of `title`. Linear. */
export function piecesOf(canonical: string, title: Pieces | null): Pieces {
  const out = new Map<string, number>()
  const add = (piece: string, bits: number): void => {
    if (!title?.has(piece)) out.set(piece, bits)
  }
  const dense = isDense(canonical)
  for (let at = 0; at < canonical.length; ) {
    const praise = dense ? praiseAt(canonical, at) : 0
    const end = dense ? at + Math.max(1, praise) : Math.max(wordEnd(canonical, at), at + 1)
    if (dense && praise > 0) add(canonical.slice(at, end), PRAISE_HAN_BITS * praise)
    if (dense && praise === 0 && at + 1 < canonical.length) add(canonical.slice(at, at + 2), HAN_BITS)
    if (!dense && end - at > 1) {
      const word = canonical.slice(at, end)
      add(word, isPraiseWord(word) ? PRAISE_WORD_BITS : WORD_BITS)
    }
    at = end
  }
  return out
}

/** Bits of the pieces two texts share. */
export function sharedBits(a: Pieces, b: Pieces): number {
  let bits = 0
  for (const [piece, worth] of a) if (b.has(piece)) bits += worth
  return bits
}

/** Reviews of the listing that are looked through for what is common there, and the fewest that say anything of it. */
const LOOKED_AT = 400
const FEWEST = 10

/**
 * What is common in a listing is no surprise there, however rare elsewhere: words of the spec sheet, answers to the
 * shop's questions. Looks through 400 texts at most, evenly spread. Linear.
 * @returns for the pieces of a text, and the texts that share it, the same pieces worth at most −log2 of their share of
 * the other texts.
 */
export function* commonAmong(
  count: number,
  piecesOfText: (text: number) => Pieces,
): Steps<(pieces: Pieces, sharing: ReadonlySet<number>) => Pieces> {
  const full = pacer()
  const holders = new Map<string, number[]>()
  const step = Math.max(1, Math.ceil(count / LOOKED_AT))
  for (let text = 0; text < count; text += step) {
    const own = piecesOfText(text)
    for (const piece of own.keys()) {
      const known = holders.get(piece)
      if (known) known.push(text)
      else holders.set(piece, [text])
    }
    if (full(own.size * 4)) yield
  }
  return (pieces, sharing) => {
    let others = 0
    for (let text = 0; text < count; text += step) if (!sharing.has(text)) others++
    if (others < FEWEST) return pieces
    const out = new Map<string, number>()
    for (const [piece, worth] of pieces) {
      let having = 0
      for (const text of holders.get(piece) ?? []) if (!sharing.has(text)) having++
      out.set(piece, having < 2 ? worth : Math.min(worth, -Math.log2(having / others)))
    }
    return out
  }
}
