import type { Listing, Photo, Review } from '../../src/engine/types.ts'
import type { Chance } from './chance.ts'
import { buyerText, type Kit, kitOf, type Language, type Product } from './grammar.ts'

/** Real texts of one kind of product, by mood; read at run time, never kept. */
export interface Pool {
  positive: readonly string[]
  negative: readonly string[]
}

/** One shop page's habits: what it shows, how its buyers write, when they come. Drawn anew for each listing. */
export interface World {
  language: Language
  kit: Kit
  product: Product
  chance: Chance
  /** Next text of a buyer with these stars; from the pool without replacement while it lasts. */
  text: (stars: number) => string
  shows: { verified: boolean; counts: boolean; stars: boolean; purchases: boolean; masked: boolean }
  /** Chance of 1 to 5 stars. */
  stars: readonly number[]
  /** Share of texts that say little, of reviews without text, of texts the shop wrote. */
  short: number
  silent: number
  defaults: number
  unverified: number
  photos: number
  /** First day, counted from 1970-01-01, and days the listing has been open. */
  opened: number
  days: number
  /** Next id. */
  id: () => string
}

export function worldOf(language: Language, pool: Pool | null, chance: Chance): World {
  const kit = kitOf(language)
  const product = chance.pick(kit.products)
  const zh = language === 'zh'
  const happy = chance.beta(0.62, 12)
  const rest = [0.14, 0.1, 0.22, 0.54].map((share) => (1 - happy) * share * chance.gamma(6))
  const unhappy = rest.slice(0, 3).reverse()
  let made = 0
  return {
    language,
    kit,
    product,
    chance,
    text: textsFrom(pool, product, kit, chance),
    shows: {
      verified: chance.hit(zh ? 0.1 : 0.7),
      counts: chance.hit(0.3),
      stars: true,
      purchases: chance.hit(zh ? 0.3 : 0.05),
      masked: chance.hit(zh ? 0.6 : 0.05),
    },
    stars: [unhappy[2] ?? 0, unhappy[1] ?? 0, unhappy[0] ?? 0, rest[3] ?? 0, happy],
    short: zh ? chance.beta(0.3, 8) : chance.beta(0.06, 10),
    silent: chance.hit(0.3) ? chance.beta(0.15, 10) : 0,
    defaults: zh && chance.hit(0.3) ? chance.beta(0.2, 10) : 0,
    unverified: chance.beta(0.22, 5),
    photos: chance.beta(0.12, 10),
    opened: 19_000 + chance.below(900),
    days: 60 + Math.floor(800 * chance.next() ** 1.5),
    id: () => `r${(made++).toString(36)}-${chance.below(1e9).toString(36)}`,
  }
}

function textsFrom(pool: Pool | null, product: Product, kit: Kit, chance: Chance): World['text'] {
  if (!pool) return (stars) => buyerText(stars, product, kit, chance)
  const left = { positive: chance.shuffled(pool.positive), negative: chance.shuffled(pool.negative) }
  return (stars) => {
    const mood = stars >= 4 ? 'positive' : stars <= 2 ? 'negative' : chance.hit(0.5) ? 'positive' : 'negative'
    return left[mood].pop() ?? buyerText(stars, product, kit, chance)
  }
}

/** When buyers come: fewer as a listing ages, more in some weeks, never evenly. `sales` multiply single days. */
export function daysOf(
  world: World,
  count: number,
  sales: readonly { from: number; length: number; times: number }[] = [],
): number[] {
  const { chance, days, opened } = world
  const fade = days * (0.4 + chance.next())
  const weights = Array.from({ length: days }, (_, day) => {
    let weight = (0.3 + Math.exp(-day / fade)) * chance.gamma(1.5)
    for (const { from, length, times } of sales) if (day >= from && day < from + length) weight *= times
    return weight
  })
  const running: number[] = []
  let total = 0
  for (const weight of weights) {
    total += weight
    running.push(total)
  }
  return Array.from({ length: count }, () => {
    const at = chance.next() * total
    let low = 0
    let high = days - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((running[middle] ?? 0) < at) low = middle + 1
      else high = middle
    }
    return opened + low
  })
}

export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10)

/** One review with everything unknown; what is given is shown. */
export function blank(world: World, fields: Partial<Review> & { day: number }): Review {
  const { day, ...rest } = fields
  return {
    id: world.id(),
    reviewer: null,
    stars: null,
    title: null,
    text: '',
    language: world.language,
    postedOn: isoDay(day),
    purchasedOn: null,
    verified: null,
    programme: null,
    helpful: null,
    variant: null,
    photos: [],
    followUps: [],
    platformDefault: false,
    ...rest,
  }
}

/** How many reviews an account has written, where the shop shows it. */
export const usualCount = ({ chance }: World): number => 1 + Math.floor(Math.exp(1.6 + 1.3 * chance.normal()))
export const newCount = ({ chance }: World): number => (chance.hit(0.75) ? 1 : 1 + chance.below(3))

export function reviewerFor(world: World, reviewCount: number): Review['reviewer'] {
  const { chance, shows, language } = world
  const count = shows.counts ? reviewCount : null
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
  const letter = (): string => chance.pick(letters.split(''))
  if (shows.masked) return { id: null, name: `${letter()}***${letter()}`, reviewCount: count, level: null }
  const word = Array.from({ length: 8 }, letter).join('')
  return { id: language === 'en' ? `A${word.toUpperCase()}` : null, name: word, reviewCount: count, level: null }
}

export const ownPhoto = ({ chance }: World): Photo => {
  const name = `own-${chance.below(2 ** 31).toString(36)}`
  return { url: `https://images.example/${name}.jpg`, asset: name, hash: null }
}

const starsFrom = ({ stars, chance }: World): number => {
  const total = stars.reduce((sum, share) => sum + share, 0)
  let at = chance.next() * total
  for (let i = 0; i < stars.length; i++) {
    at -= stars[i] ?? 0
    if (at < 0) return i + 1
  }
  return 5
}

/** One ordinary buyer's review. */
export function ordinary(world: World, day: number, fields: Partial<Review> = {}): Review {
  const { chance, kit, shows } = world
  if (chance.hit(world.defaults)) {
    // Shops abroad leave the text empty, and nothing says who chose the stars.
    const text = kit.defaults.length > 0 ? chance.pick(kit.defaults) : ''
    const reviewer = reviewerFor(world, usualCount(world))
    return blank(world, { day, stars: 5, text, reviewer, platformDefault: text !== '' })
  }
  const stars = starsFrom(world)
  const short = chance.pick(stars >= 3 ? kit.short : kit.shortBad)
  const text = chance.hit(world.silent) ? '' : chance.hit(world.short) ? short : world.text(stars)
  return blank(world, {
    day,
    reviewer: reviewerFor(world, usualCount(world)),
    stars,
    text,
    verified: shows.verified ? !chance.hit(world.unverified) : null,
    purchasedOn: shows.purchases ? isoDay(day - 3 - Math.floor(20 * chance.gamma(1))) : null,
    photos: text !== '' && chance.hit(world.photos) ? [ownPhoto(world)] : [],
    followUps: chance.hit(0.03) ? [{ text: world.text(stars), postedOn: isoDay(day + 20 + chance.below(60)) }] : [],
    ...fields,
  })
}

/** Pictures the shop itself shows. */
export const GALLERY = 6

/** A page of these reviews, newest first as shops show them. */
export function page(world: World, reviews: readonly Review[], fields: Partial<Listing> = {}): Listing {
  const rated = reviews.flatMap(({ stars }) => (stars === null ? [] : [stars]))
  const mean = rated.length > 0 ? rated.reduce((sum, stars) => sum + stars, 0) / rated.length : null
  const gallery = Array.from({ length: GALLERY }, (_, i) => i + 1).map((n) => ({
    url: `https://images.example/shop-${n}.jpg`,
    asset: `shop-${n}`,
    hash: null,
  }))
  return {
    schema: 'brushlight/listing/1',
    site: 'generic',
    id: `simulated-${world.chance.below(2 ** 31).toString(36)}`,
    url: 'https://shop.example/simulated',
    title: world.product.title,
    seller: { id: 'shop', name: null },
    readAt: '2026-01-01T00:00:00Z',
    stated: {
      reviewCount: reviews.length,
      ratingCount: null,
      meanStars: mean === null ? null : Math.round(mean * 10) / 10,
      histogram: null,
      sales: null,
    },
    photos: gallery,
    reviews: [...reviews].sort((a, b) => ((a.postedOn ?? '') < (b.postedOn ?? '') ? 1 : -1)),
    coverage: { read: reviews.length, stated: reviews.length, walled: false },
    gaps: [],
    ...fields,
  }
}
