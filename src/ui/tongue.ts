import type { Review } from '../engine/types.ts'

/** Languages in which the engine knows words about rewards and praise (engine/incentive, engine/sentiment). */
const KNOWN: ReadonlySet<string> = new Set(['zh', 'en', 'ja', 'de', 'fr', 'es'])

/** Scripts that tell a language, the rarer before those that occur within it. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Greek}/u, 'el'],
]

/** Texts that are looked at, and how much of each: the answer is about most of them, not about all. */
const LOOKED_AT = 200
const BEGINNING = 120

/**
 * The language most texts are in, where its words are not known here: as the shop names it, else as its script tells.
 * `null` where the words are known, no language has most of the texts, or the language cannot be told.
 */
export function unknownTongue(texts: readonly Pick<Review, 'text' | 'language'>[]): string | null {
  const sample = texts.slice(0, LOOKED_AT)
  const counts = new Map<string, number>()
  for (const review of sample) {
    const tongue = tongueOf(review)
    if (tongue !== null) counts.set(tongue, (counts.get(tongue) ?? 0) + 1)
  }
  for (const [tongue, n] of counts) if (n * 2 > sample.length) return KNOWN.has(tongue) ? null : tongue
  return null
}

function tongueOf({ text, language }: Pick<Review, 'text' | 'language'>): string | null {
  const named = language === null ? null : /^[a-z]{2,3}\b/i.exec(language)
  if (named) return named[0].toLowerCase()
  const beginning = text.slice(0, BEGINNING)
  return SCRIPTS.find(([script]) => script.test(beginning))?.[1] ?? null
}
