import { expect, it } from 'vitest'
import { FEWEST_MEMBERS } from '../../src/engine/network/rings.ts'
import { FEWEST, FIRING, SHARE } from '../../src/engine/share.ts'
import { ALPHA } from '../../src/engine/signals/burst.ts'
import { FEWEST_TEXTS, THRESHOLD } from '../../src/engine/signals/near-duplicate.ts'
import { CAP as SHIFT } from '../../src/engine/signals/rating-shift.ts'
import { CAP as CONFLICT } from '../../src/engine/signals/text-star-conflict.ts'
import { FILLERS, FEWEST as PEOPLE } from '../../src/engine/template/skeleton.ts'
import { LANGUAGES, type Language } from '../../src/report/words/index.ts'
import type { DetailsWords } from '../../src/ui/details/words/catalogue.ts'

const FILES = import.meta.glob<{ words: DetailsWords }>('../../src/ui/details/words/*.ts')

/** Numbers as they are written out; longer ones first. */
const SPELT: readonly [RegExp, number][] = [
  [/1 in 100|百分之一|1 zu 100|1 sur 100|1 entre 100|1%/g, 0.01],
  [/\bhalf\b|一半|半分|절반|Hälfte|moitié|mitad/g, 0.5],
  [/\bthree\b|\bdrei\b|\btrois\b|\btres\b|三|세 (?=가지|사람)/g, 3],
  [/\btwo\b|\bzwei\b|\bdeux\b|\bdos\b|两|兩|두 (?=종류)/g, 2],
]

/** Every number a sentence says, in digits or written out, in rising order. */
function numbersIn(sentence: string): number[] {
  let rest = sentence.replace(/(\d),(\d)/g, '$1.$2')
  const found: number[] = []
  for (const [written, value] of SPELT)
    rest = rest.replace(written, () => {
      found.push(value)
      return ' '
    })
  return [...found, ...(rest.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)].sort((a, b) => a - b)
}

const wordsIn = async (language: Language): Promise<DetailsWords> => {
  const file = await FILES[`../../src/ui/details/words/${language}.ts`]?.()
  if (!file) throw new Error(`no words in ${language}`)
  return file.words
}

const rising = (...numbers: number[]): number[] => numbers.sort((a, b) => a - b)

it.each(LANGUAGES)('what each signal asks says the thresholds of the engine and no others, in %s', async (language) => {
  const { asks, grounds } = await wordsIn(language)
  const said: Partial<Record<keyof DetailsWords['asks'], number[]>> = {
    'near-duplicate': rising(THRESHOLD, FEWEST_TEXTS),
    template: rising(PEOPLE, FILLERS),
    burst: [ALPHA],
    'rating-shift': [SHIFT],
    'text-star-conflict': [CONFLICT],
    'reviewer-ring': [FEWEST_MEMBERS],
  }
  for (const [signal, sentence] of Object.entries(asks))
    expect(numbersIn(sentence), signal).toEqual(said[signal as keyof typeof asks] ?? [])
  // 77 is what is told, not a threshold.
  expect(numbersIn(grounds.families(77))).toEqual(rising(FIRING.weight, FIRING.families, SHARE.people, 77))
  expect(numbersIn(grounds.reviews(77))).toEqual(rising(FEWEST, 77))
})
