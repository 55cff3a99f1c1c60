import type { Chance } from './chance.ts'
import { EN } from './words-en.ts'
import { ZH } from './words-zh.ts'

export type Language = 'en' | 'zh'

/** One language's invented sentences and words. */
export interface Kit {
  lists: Record<string, readonly string[]>
  products: readonly Product[]
  positive: readonly string[]
  negative: readonly string[]
  neutral: readonly string[]
  /** Frames and fragments of free sentences; `judged` comes in two moods. */
  free: { frames: readonly string[]; parts: Record<string, readonly string[]> }
  short: readonly string[]
  shortBad: readonly string[]
  /** What the shop writes where nobody wrote. */
  defaults: readonly string[]
  conditioned: readonly string[]
  reported: readonly string[]
  freeMeal: readonly string[]
  extortion: readonly string[]
  machine: { openings: readonly string[]; middles: readonly string[]; ends: readonly string[] }
  join: string
}

export interface Product {
  title: string
  item: string
  parts: readonly string[]
}

const KITS: Record<Language, Kit> = { en: EN, zh: ZH }
export const kitOf = (language: Language): Kit => KITS[language]

/** A sentence with its slots filled; capitalised as the language has it. */
export function filled(sentence: string, product: Product, kit: Kit, chance: Chance): string {
  const text = sentence.replace(/\{(\w+)\}/g, (slot, name: string) => {
    if (name === 'p') return chance.pick(product.parts)
    if (name === 'item') return product.item
    return chance.pick(kit.lists[name] ?? [slot])
  })
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * One buyer's text in the mood of the stars, one to five sentences. Put together from fragments of a few words in several
 * orders, so that honest texts of one listing share words and turns of phrase but no sentence frame: frames are what
 * campaigns are made of.
 */
export function buyerText(stars: number, product: Product, kit: Kit, chance: Chance): string {
  const mood = stars >= 4 ? 'good' : stars <= 2 ? 'bad' : chance.hit(0.5) ? 'good' : 'bad'
  const count = 1 + Math.min(4, Math.floor(chance.gamma(2) * 2))
  const sentences = Array.from({ length: count }, () => {
    const own = chance.hit(0.85) ? mood : mood === 'good' ? 'bad' : 'good'
    const frame = chance.pick(kit.free.frames)
    const built = frame.replace(/<(\w+)>/g, (_slot, name: string) => {
      const list = kit.free.parts[name === 'judged' ? `judged-${own}` : name]
      return list ? chance.pick(list) : ''
    })
    return filled(
      built
        .replace(/\s+/g, ' ')
        .replace(/ (?=[,.])/g, '')
        .trim(),
      product,
      kit,
      chance,
    )
  })
  return sentences.join(kit.join)
}

/** A text as machines like to write it: title-like opening, even sentences, connecting words. */
export function machineText(product: Product, kit: Kit, chance: Chance): string {
  const { openings, middles, ends } = kit.machine
  const chosen = chance.shuffled(middles).slice(0, 3)
  const sentences = [...chosen, chance.pick(ends)].map((sentence) => filled(sentence, product, kit, chance))
  return `${chance.pick(openings)}${kit.join === '' ? '。' : '. '}${sentences.join(kit.join)}`
}

/** Campaign texts: `count` long ones whose slots each copy fills anew. */
export function templatesOf(count: number, stars: 1 | 5, product: Product, kit: Kit, chance: Chance): string[] {
  const pool = stars === 5 ? kit.positive : kit.negative
  return Array.from({ length: count }, () => {
    // Most slots are fixed once for the template; about one in four stays open.
    const sentences = chance.shuffled(pool).slice(0, 4)
    return sentences.map((sentence) => half(sentence, product, kit, chance)).join(kit.join)
  })
}

function half(sentence: string, product: Product, kit: Kit, chance: Chance): string {
  return sentence.replace(/\{\w+\}/g, (slot) =>
    chance.hit(0.25) ? slot : filled(slot, product, kit, chance).toLowerCase(),
  )
}

/** A text with this share of its words replaced by other words of the kit: the same frame told with other words. */
export function reworded(text: string, share: number, language: Language, chance: Chance): string {
  const words = Object.values(kitOf(language).lists).flat()
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text)
  return Array.from(segments, ({ segment, isWordLike }) =>
    isWordLike && chance.hit(share) ? chance.pick(words) : segment,
  ).join('')
}

/** A text with this share of its words (characters in Chinese) replaced, dropped or doubled. */
export function edited(text: string, share: number, kit: Kit, chance: Chance): string {
  const units = kit.join === '' ? Array.from(text) : text.split(' ')
  const words = Object.values(kit.lists).flat()
  const out = units.flatMap((unit) => {
    if (!chance.hit(share)) return [unit]
    const what = chance.next()
    if (what < 0.25) return []
    return what < 0.85 ? [chance.pick(words)] : [unit, unit]
  })
  return out.join(kit.join)
}

/** Sentences in another order, some left out, some words replaced: one text told again. */
export function paraphrased(text: string, share: number, kit: Kit, chance: Chance): string {
  const sentences = text.split(kit.join === '' ? /(?<=。)/ : /(?<=\.) /)
  const kept = chance.shuffled(sentences).slice(0, Math.max(2, sentences.length - chance.below(2)))
  return edited(kept.join(kit.join), share, kit, chance)
}
