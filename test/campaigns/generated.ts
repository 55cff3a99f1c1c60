import type { Chance } from './chance.ts'
import { buyerText, kitOf, type Language, templatesOf } from './grammar.ts'

/** Strings that break programs: halves of pairs, marks that turn the line, control characters, prototypes, markup. */
const HOSTILE = [
  '\ud800',
  'a\udc00b',
  '\u202eolleh\u202c',
  '\u200b\u200d\ufeff',
  '\u0000\u0007',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  '"}],"reviews":[]',
  '👩‍👩‍👧‍👦'.repeat(30),
  '好'.repeat(900),
  'a'.repeat(2_000),
  'na '.repeat(400),
  '¼½①⑩㊗️',
  '(((((((((((((((((((((((((((((((',
  '５星好评返现１０元',
  'NaN',
  '-0',
  '',
  ' \n\t ',
]

const DATES = ['2025-03-01', '0001-01-01', '9999-12-31', '2024-02-29', '2025-11-11T23:59:59+14:00', '1970-01-01']

/** One listing no shop would show, as JSON: anything may be missing, odd, contradictory or hostile. */
export function generated(chance: Chance): unknown {
  const language: Language = chance.hit(0.5) ? 'zh' : 'en'
  const kit = kitOf(language)
  const product = chance.pick(kit.products)
  const count = chance.hit(0.15) ? chance.below(6) : Math.floor(5 + 60 * chance.next() ** 2)
  const dense = chance.next() ** 2
  const odd = chance.hit(0.5) ? 0 : 0.15 * chance.next()
  const copies = chance.hit(0.5) ? 0 : 0.6 * chance.next()
  const templates = templatesOf(2, chance.hit(0.7) ? 5 : 1, product, kit, chance)
  const maybe = <T>(value: () => T): T | null => (chance.hit(dense) ? value() : null)
  const label = (usual: string): string => (chance.hit(odd) ? chance.pick(HOSTILE) : usual)
  const shared = ['one', 'two'].map((name) => ({ url: 'https://images.example/x.jpg', asset: name, hash: null }))
  const kept: Record<string, unknown>[] = []
  const review = (i: number): Record<string, unknown> => {
    if (chance.hit(odd) && kept.length > 0) return { ...chance.pick(kept) }
    const stars = chance.pick([1, 2, 3, 4, 5, 5, 5, 1.37])
    const organised = chance.hit(copies)
    const free = chance.hit(0.3) ? chance.pick(kit.short) : buyerText(stars, product, kit, chance)
    const told = chance.hit(0.04) ? kit.join + chance.pick([...kit.conditioned, ...kit.reported, ...kit.freeMeal]) : ''
    const text = label(organised ? chance.pick(templates) : free) + told
    const made = {
      id: chance.hit(odd / 4) ? chance.pick(['same', '__proto__', '\ud800']) : `r${i}`,
      reviewer: maybe(() => ({
        id: maybe(() => label(`u${chance.below(count * 4)}`)),
        name: maybe(() => label(`N${chance.below(count * 2)}`)),
        reviewCount: maybe(() => chance.pick([0, 1, 1, 2, 7, 40, 1e9])),
        level: maybe(() => label('gold')),
      })),
      stars: chance.hit(0.9) ? stars : null,
      title: maybe(() => label('title')),
      text,
      language: maybe(() => label(language)),
      postedOn: chance.hit(0.9) ? (chance.hit(odd) ? chance.pick(DATES) : dayText(chance, organised)) : null,
      purchasedOn: maybe(() => (chance.hit(odd) ? chance.pick(DATES) : dayText(chance, false))),
      verified: maybe(() => chance.hit(0.8)),
      programme: chance.hit(0.03) ? 'vine' : null,
      helpful: maybe(() => chance.pick([0, 3, 1e12])),
      variant: maybe(() => label('S')),
      photos: organised && chance.hit(0.3) ? [chance.pick(shared)] : [],
      followUps: chance.hit(0.05) ? [{ text: label('later'), postedOn: maybe(() => chance.pick(DATES)) }] : [],
      platformDefault: chance.hit(0.05),
    }
    kept.push(made)
    return made
  }
  const reviews = Array.from({ length: count }, (_, i) => review(i))
  return {
    schema: 'brushlight/listing/1',
    site: label('generic') || 'generic',
    id: label('x') || 'x',
    url: 'https://shop.example/x',
    title: maybe(() => label(product.title)),
    seller: maybe(() => ({ id: label('s'), name: maybe(() => label('Shop')) })),
    readAt: '2026-10-01T00:00:00Z',
    stated: {
      reviewCount: maybe(() => chance.pick([0, count, count * 40, 1e9])),
      ratingCount: null,
      meanStars: maybe(() => 1 + 4 * chance.next()),
      histogram: maybe(() => [0, 0, 0, 0, 1]),
      sales: maybe(() => ({ min: chance.below(1e6), max: null })),
    },
    photos: chance.hit(0.3) ? shared : [],
    reviews,
    coverage: { read: count, stated: maybe(() => chance.pick([0, count, count * 7])), walled: chance.hit(0.1) },
    gaps: [],
  }
}

const dayText = (chance: Chance, together: boolean): string =>
  new Date(Date.UTC(2025, 0, 1 + (together ? 90 + chance.below(3) : chance.below(400)))).toISOString().slice(0, 10)
