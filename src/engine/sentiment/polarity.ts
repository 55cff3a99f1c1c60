import { canonicalise } from '../text/canonical.ts'
import { eachWord } from '../text/words.ts'
import { COMPLAINT_HAN, COMPLAINT_WORDS, DENIALS, DENIALS_HAN, PRAISE_HAN, PRAISE_WORDS } from './lexicon.ts'

/** Different words of praise and of complaint in a text; one that is denied counts for the other side or for none. */
export interface Polarity {
  praise: number
  complaint: number
}

const PRAISE = 1
const COMPLAINT = 2
const DENIAL = 3
/** Words, or Han characters, over which a denial reaches. */
const REACH = 3
const REACH_HAN = 2

/** What the words of an alphabet say, by hash. */
const words = new Map<number, number>()
for (const [list, kind] of [
  [PRAISE_WORDS, PRAISE],
  [COMPLAINT_WORDS, COMPLAINT],
  [DENIALS, DENIAL],
] as const)
  for (const word of list)
    eachWord(canonicalise(word), (hash) => {
      words.set(hash, kind)
      return false
    })

/** Han and kana words by their first sign. */
const byFirst = new Map<number, { word: string; kind: number }[]>()
for (const [list, kind] of [
  [PRAISE_HAN, PRAISE],
  [COMPLAINT_HAN, COMPLAINT],
] as const)
  for (const shown of list) {
    const word = canonicalise(shown)
    const first = word.charCodeAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), { word, kind }])
  }

/** Text that is read, in canonical units: the verdict of a long review stands at its beginning or is mixed. */
const READ = 600

/** Linear; no word is taken out of the text. */
export function polarityOf(canonical: string): Polarity {
  const text = canonical.length > READ ? canonical.slice(0, READ) : canonical
  const seen = new Set<number | string>()
  const found: Polarity = { praise: 0, complaint: 0 }
  let sinceDenial = REACH + 1
  const count = (kind: number, denied: boolean, key: number | string): void => {
    if (seen.has(key)) return
    seen.add(key)
    if (kind === PRAISE && !denied) found.praise++
    else if (kind === PRAISE) found.complaint++
    else if (!denied) found.complaint++
  }
  eachWord(text, (hash, start, end) => {
    sinceDenial++
    const kind = end - start > 1 ? words.get(hash) : undefined
    if (kind === DENIAL) sinceDenial = 0
    else if (kind !== undefined) count(kind, sinceDenial <= REACH, hash)
    if (end - start === 1 && hash >= 0x2e80)
      for (const { word, kind: own } of byFirst.get(hash) ?? [])
        if (text.startsWith(word, start)) count(own, deniedAt(text, start), word)
    return true
  })
  return found
}

const STRONG = ['非常', '无比', '不仅', '不但', '无论', '莫名', '别提']

function deniedAt(text: string, start: number): boolean {
  for (let i = Math.max(0, start - REACH_HAN); i < start; i++)
    // 非常 strengthens, 无比 too.
    if (DENIALS_HAN.includes(text.charAt(i)) && !STRONG.includes(text.slice(i, i + 2))) return true
  return false
}
