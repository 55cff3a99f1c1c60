import type { Listing, Photo, Review } from '../../src/engine/types.ts'
import { filled } from './grammar.ts'
import { daysOf, newCount, ordinary, page, reviewerFor, type World } from './world.ts'

/** An ordinary listing, or one that looks like a campaign and is none. */
export interface Honest {
  kind: string
  /** Sizes it comes in; all where none are given. */
  sizes?: readonly number[]
  make: (world: World, count: number) => Listing
}

const streamed = (world: World, days: readonly number[], fields: Partial<Review> = {}): Review[] =>
  days.map((day) => ordinary(world, day, fields))

/** A sale: many times the usual for a few days, buyers a little happier, marks and lengths as ever. */
function sale(world: World, count: number, length: number, times: number): Listing {
  const { chance, days } = world
  const from = 20 + chance.below(Math.max(1, days - 40))
  return page(world, streamed(world, daysOf(world, count, [{ from, length, times }])))
}

/** Sentences that strangers copy into their own reviews to collect points. */
function pointsFarming(world: World, count: number): Listing {
  const { chance, kit } = world
  const reviews = streamed(world, daysOf(world, count))
  const texts = reviews.map(({ text }) => text).filter(({ length }) => length > 30)
  return page(
    world,
    reviews.map((review) => {
      if (texts.length < 4 || review.platformDefault || !chance.hit(0.15)) return review
      const parts = chance
        .shuffled(texts)
        .slice(0, 3)
        .map((text) => text.slice(0, 60))
      return { ...review, stars: 5, text: parts.join(kit.join) }
    }),
  )
}

function guidedForm(world: World, count: number): Listing {
  const { chance, kit, product } = world
  const zh = world.language === 'zh'
  const labels = zh ? ['外形外观：', '做工质感：', '使用感受：'] : ['Ease of use: ', 'Build: ', 'Value: ']
  const answer = (): string => {
    if (chance.hit(0.3))
      return zh ? chance.pick(['很好', '不错', '满意', '可以']) : chance.pick(['good', 'fine', 'great', 'ok'])
    return filled(zh ? '{p}{good}' : 'the {p} is {good}', product, kit, chance)
  }
  const form = (): string => labels.map((label) => label + answer()).join(zh ? '，' : '. ')
  const share = 0.3 + 0.4 * chance.next()
  const reviews = streamed(world, daysOf(world, count))
  return page(
    world,
    reviews.map((review) => (!review.platformDefault && chance.hit(share) ? { ...review, text: form() } : review)),
  )
}

/** People of one hobby who write about the same details, long and with photos, and often after one forum post. */
function hobby(world: World, count: number): Listing {
  const { chance } = world
  const from = 10 + chance.below(Math.max(1, world.days - 30))
  const days = daysOf({ ...world, short: 0.01 }, count, [{ from, length: 10, times: 6 }])
  return page({ ...world }, streamed({ ...world, short: 0.01, photos: 0.4 }, days))
}

function faultyBatch(world: World, count: number): Listing {
  const { chance } = world
  const bad = Math.round(count * (0.1 + 0.2 * chance.next()))
  const from = world.opened + 20 + chance.below(Math.max(1, world.days - 40))
  const wave = Array.from({ length: bad }, () => {
    const day = from + Math.floor(14 * chance.next() ** 1.5)
    const stars = chance.hit(0.8) ? 1 : 2
    return ordinary({ ...world, defaults: 0 }, day, { stars, text: world.text(1) })
  })
  return page(world, [...wave, ...streamed(world, daysOf(world, count - bad))])
}

/** Machine translation makes different people sound alike: a few fixed turns of phrase in every text. */
function translated(world: World, count: number): Listing {
  const { chance } = world
  const turns =
    world.language === 'zh'
      ? ['我很满意这个产品。', '它工作得很好。', '交货很快。', '推荐给大家。', '一切都完美。', '质量是好的。']
      : [
          'The product is very good.',
          'It arrived on time.',
          'I recommend to everyone.',
          'Quality for price is good.',
          'All perfect.',
          'It corresponds to the description.',
        ]
  const reviews = streamed(world, daysOf(world, count))
  return page(
    world,
    reviews.map((review) => {
      if (review.platformDefault || review.text === '' || (review.stars ?? 5) < 4 || !chance.hit(0.6)) return review
      const added = chance
        .shuffled(turns)
        .slice(0, 1 + chance.below(3))
        .join(world.kit.join)
      return { ...review, text: chance.hit(0.5) ? `${added}${world.kit.join}${review.text}` : added }
    }),
  )
}

/** Broken, short sentences of a small vocabulary. */
function learners(world: World, count: number): Listing {
  const zh = world.language === 'zh'
  const { chance, kit, product } = world
  const lines = zh
    ? [
        '这个{p}是很{good}',
        '我觉得{item}很{good}的',
        '{p}好，{thing}好',
        '我用{when}，很{good}',
        '给{who}用，说好',
        '{colour}好看，{p}{good}',
      ]
    : [
        'this {p} very {good}',
        'i am use {when} no problem',
        '{who} like it too much',
        '{colour} color is {good}',
        'for {use} is {good}',
        'the {p} {good} thanks seller',
      ]
  const reviews = streamed(world, daysOf(world, count))
  return page(
    world,
    reviews.map((review) => {
      if (review.platformDefault || review.text === '' || !chance.hit(0.6)) return review
      const own = chance.shuffled(lines).slice(0, 1 + chance.below(3))
      return { ...review, text: own.map((line) => filled(line, product, kit, chance)).join(zh ? '，' : ' ') }
    }),
  )
}

/** One review shown again under each colour: same writer, day and text, another id. */
function variantCopies(world: World, count: number): Listing {
  const reviews = streamed(world, daysOf(world, Math.max(1, Math.round(count / 3))))
  const copies = reviews.flatMap((review) =>
    ['S', 'M', 'L'].map((variant) => ({ ...review, id: `${review.id}-${variant}`, variant })),
  )
  return page(world, copies.slice(0, Math.max(count, 1)))
}

/** Two things in one box: texts about either. */
function bundle(world: World, count: number): Listing {
  const other = world.chance.pick(world.kit.products.filter(({ item }) => item !== world.product.item))
  const days = daysOf(world, count)
  const half = Math.ceil(count / 2)
  const both = [...streamed(world, days.slice(0, half)), ...streamed({ ...world, product: other }, days.slice(half))]
  return page(world, both, { title: `${world.product.title} + ${other.title}` })
}

/** A disclosed programme handed out samples at launch: long texts with photos in two weeks, all of it said. */
function samples(world: World, count: number): Listing {
  const { chance } = world
  const given = Math.round(count * 0.2)
  const disclosed = Array.from({ length: given }, () =>
    ordinary({ ...world, short: 0, silent: 0, defaults: 0, photos: 0.7 }, world.opened + chance.below(14), {
      programme: 'vine',
      stars: chance.hit(0.6) ? 5 : 4,
      verified: world.shows.verified ? false : null,
    }),
  )
  return page(world, [...disclosed, ...streamed(world, daysOf(world, count - given))])
}

/** A short film made it known: newcomers who never wrote a review, in one week, saying little. */
function viral(world: World, count: number): Listing {
  const { chance } = world
  const wave = Math.round(count * 0.4)
  const from = world.opened + Math.floor(world.days * 0.6)
  const short = Math.min(0.9, world.short * 1.3)
  const newcomers = Array.from({ length: wave }, () =>
    ordinary({ ...world, short }, from + Math.floor(7 * chance.next() ** 1.3), {
      reviewer: reviewerFor(world, newCount(world)),
    }),
  )
  return page(world, [...newcomers, ...streamed(world, daysOf(world, count - wave))])
}

/** Sold out for months, then everyone at once. */
function restock(world: World, count: number): Listing {
  const { chance } = world
  const later = Math.round(count * 0.45)
  const from = world.opened + world.days + 60
  const back = Array.from({ length: later }, () => ordinary(world, from + Math.floor(10 * chance.next() ** 1.4)))
  return page(world, [...streamed(world, daysOf(world, count - later)), ...back])
}

/** A few families: two accounts, one photo. */
function families(world: World, count: number): Listing {
  const { chance } = world
  const reviews = streamed(world, daysOf(world, count))
  const photo: Photo = { url: 'https://images.example/family.jpg', asset: 'family', hash: null }
  const pair = chance.shuffled(reviews.filter(({ platformDefault }) => !platformDefault)).slice(0, 2)
  const ids = new Set(pair.map(({ id }) => id))
  return page(
    world,
    reviews.map((review) => (ids.has(review.id) ? { ...review, photos: [photo] } : review)),
  )
}

export const HONEST: readonly Honest[] = [
  { kind: 'ordinary', make: (world, count) => page(world, streamed(world, daysOf(world, count))) },
  {
    kind: 'long-tail',
    sizes: [8, 20, 60],
    make: (world, count) => page(world, streamed({ ...world, short: 0.02 }, daysOf({ ...world, days: 1500 }, count))),
  },
  { kind: 'sale-11-11', make: (world, count) => sale(world, count, 3, 25) },
  { kind: 'sale-618', make: (world, count) => sale(world, count, 18, 6) },
  {
    kind: 'sale-prime',
    make: (world, count) =>
      sale({ ...world, stars: world.stars.map((share, i) => (i === 4 ? share * 1.15 : share)) }, count, 2, 20),
  },
  {
    kind: 'launch',
    make: (world, count) =>
      page(world, streamed(world, daysOf({ ...world, days: 40 }, count, [{ from: 0, length: 7, times: 5 }]))),
  },
  { kind: 'viral', make: viral },
  {
    kind: 'default-praise',
    make: (world, count) =>
      page(
        world,
        streamed(
          { ...world, defaults: 0.45 + 0.2 * world.chance.next(), short: Math.max(0.4, world.short) },
          daysOf(world, count),
        ),
      ),
  },
  { kind: 'points-farming', make: pointsFarming },
  { kind: 'bundle', make: bundle },
  { kind: 'learners', make: learners },
  { kind: 'hobby', make: hobby },
  { kind: 'faulty-batch', make: faultyBatch },
  { kind: 'restock', make: restock },
  { kind: 'translated', make: translated },
  { kind: 'guided-form', make: guidedForm },
  { kind: 'variant-copies', make: variantCopies },
  { kind: 'disclosed-samples', make: samples },
  { kind: 'family-photo', make: families },
  { kind: 'tiny', sizes: [5, 8, 12, 20], make: (world, count) => page(world, streamed(world, daysOf(world, count))) },
]
