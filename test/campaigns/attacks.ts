import type { Photo, Review } from '../../src/engine/types.ts'
import { edited, machineText, paraphrased, templatesOf } from './grammar.ts'
import { blank, GALLERY, isoDay, newCount, ordinary, ownPhoto, reviewerFor, usualCount, type World } from './world.ts'

/** One way to tamper with a listing. */
export interface Attack {
  kind: string
  /** What it leaves behind, or why nothing that this engine may hold against a listing. */
  trace: 'yes' | `in part: ${string}` | `no: ${string}`
  /** Whether its reviews count as signs in the score; not where they are disclosed and only marked. */
  scored?: false
  /** The planted reviews, `count` of them. @param honest what real buyers wrote, for attacks that copy from them. */
  plant: (world: World, count: number, honest: readonly Review[]) => Review[]
  /** What real buyers add because of it. */
  provoked?: (world: World, count: number) => Review[]
}

interface Span {
  from: number
  days: number
}

/** Some days in the middle of the listing's life. */
function within({ chance, opened, days }: World, length: number): Span {
  const room = Math.max(1, Math.floor(days * 0.7) - length)
  return { from: opened + Math.floor(days * 0.15) + chance.below(room), days: Math.max(1, length) }
}
const whole = ({ opened, days }: World): Span => ({ from: opened, days })

/** `count` reviews by fresh accounts in a span, each with its own fields. */
function plant(world: World, count: number, span: Span, each: (i: number, day: number) => Partial<Review>): Review[] {
  const { chance, shows } = world
  const unverified = chance.beta(0.4, 3)
  return Array.from({ length: count }, (_, i) => {
    const day = span.from + chance.below(span.days)
    return blank(world, {
      day,
      stars: 5,
      reviewer: reviewerFor(world, chance.hit(0.6) ? newCount(world) : usualCount(world)),
      verified: shows.verified ? !chance.hit(unverified) : null,
      purchasedOn: shows.purchases ? isoDay(day - 3 - chance.below(15)) : null,
      ...each(i, day),
    })
  })
}

const templates = (world: World, count: number, stars: 1 | 5): (() => string) => {
  const { product, kit, chance } = world
  const all = templatesOf(count, stars, product, kit, chance)
  const lists: Record<string, readonly string[]> = { ...kit.lists, p: product.parts, item: [product.item] }
  return () => chance.pick(all).replace(/\{(\w+)\}/g, (slot, name: string) => chance.pick(lists[name] ?? [slot]))
}

const shared = (world: World, count: number): Photo[] => Array.from({ length: count }, () => ownPhoto(world))
const gallery = (world: World): Photo => {
  const name = `shop-${1 + world.chance.below(GALLERY)}`
  return { url: `https://images.example/${name}.jpg`, asset: name, hash: null }
}

const sentencesOf = (text: string, zh: boolean): string[] =>
  text.split(zh ? /(?<=[。！？!?])/ : /(?<=[.!?]) /).filter(({ length }) => length >= (zh ? 8 : 25))

/** Long enough to be told apart. */
function ownText(world: World, stars: number): string {
  let text = world.text(stars)
  for (let i = 0; i < 4 && text.length < (world.language === 'zh' ? 20 : 60); i++) text = world.text(stars)
  return text
}

export const ATTACKS: readonly Attack[] = [
  {
    kind: 'template-praise',
    trace: 'yes',
    plant: (world, count) => {
      const text = templates(world, 5, 5)
      return plant(world, count, within(world, 4 + world.chance.below(7)), () => ({ text: text() }))
    },
  },
  {
    kind: 'near-duplicate-praise',
    trace: 'yes',
    plant: (world, count) => {
      const bases = Array.from({ length: 2 }, () => templates(world, 1, 5)())
      const text = (): string => edited(world.chance.pick(bases), 0.06, world.kit, world.chance)
      return plant(world, count, within(world, 20), () => ({ text: text() }))
    },
  },
  {
    kind: 'copy-paste',
    trace: 'yes',
    plant: (world, count) => {
      const bases = Array.from({ length: 3 }, () => templates(world, 1, 5)())
      return plant(world, count, within(world, 30), () => ({ text: world.chance.pick(bases) }))
    },
  },
  {
    kind: 'drip-templates',
    trace: 'yes',
    plant: (world, count) => {
      const text = templates(world, 4, 5)
      return plant(world, count, whole(world), () => ({ text: text() }))
    },
  },
  {
    kind: 'launch-templates',
    trace: 'yes',
    plant: (world, count) => {
      const text = templates(world, 4, 5)
      return plant(world, count, { from: world.opened, days: 5 }, () => ({ text: text() }))
    },
  },
  {
    kind: 'paraphrased-praise',
    trace: 'yes',
    plant: (world, count) => {
      const bases = Array.from({ length: 3 }, () => templates(world, 1, 5)())
      const text = (): string => paraphrased(world.chance.pick(bases), 0.12, world.kit, world.chance)
      return plant(world, count, within(world, 10), () => ({ text: text() }))
    },
  },
  {
    kind: 'assembled-praise',
    trace: 'no: buyers’ own tools put texts together the same way, so it counts as low information',
    plant: (world, count, honest) => {
      const zh = world.language === 'zh'
      const praise = honest.filter(({ stars }) => (stars ?? 0) >= 4)
      const found = [...new Set(praise.flatMap(({ text }) => sentencesOf(text, zh)))]
      const pool = found.length >= 6 ? found : [...found, ...Array.from({ length: 8 }, () => templates(world, 1, 5)())]
      const text = (): string => world.chance.shuffled(pool).slice(0, 4).join(world.kit.join)
      return plant(world, count, within(world, 40), () => ({ text: text() }))
    },
  },
  {
    kind: 'cash-back',
    trace: 'yes',
    plant: (world, count) =>
      plant(world, count, within(world, 60), () => {
        const admits = world.chance.hit(0.25) ? world.kit.join + world.chance.pick(world.kit.conditioned) : ''
        return { text: ownText(world, 5) + admits }
      }),
    provoked: (world, count) =>
      Array.from({ length: Math.ceil(count / 25) }, () =>
        blank(world, {
          day: within(world, 1).from,
          stars: 1 + world.chance.below(3),
          text: `${ownText(world, 2)}${world.kit.join}${world.chance.pick(world.kit.reported)}`,
          reviewer: reviewerFor(world, usualCount(world)),
        }),
      ),
  },
  {
    kind: 'free-meals',
    trace: 'yes',
    scored: false,
    plant: (world, count) =>
      plant(world, count, within(world, 60), () => {
        const tells = world.chance.hit(0.6) ? world.kit.join + world.chance.pick(world.kit.freeMeal) : ''
        return { text: ownText(world, 5) + tells, photos: [ownPhoto(world)] }
      }),
  },
  {
    kind: 'wave-after-complaints',
    trace:
      'in part: where five stars or short texts are the rule anyway, one mark of two remains, and a happy sale leaves as much',
    plant: (world, count) => {
      const span = within(world, 4)
      return plant(world, count, span, () => ({
        text: world.chance.hit(0.6) ? world.chance.pick(world.kit.short) : ownText(world, 5),
        reviewer: reviewerFor(world, newCount(world)),
        verified: world.shows.verified ? world.chance.hit(0.3) : null,
      }))
    },
    provoked: (world, count) => {
      const { from } = within(world, 10)
      return Array.from({ length: Math.ceil(count / 6) }, () =>
        ordinary(world, from + world.chance.below(10), { stars: 1, text: world.text(1) }),
      )
    },
  },
  {
    kind: 'unverified-wave',
    trace: 'no: where the shop shows no purchase mark, people who liked it a little more for some days look the same',
    plant: (world, count) =>
      plant(world, count, within(world, 3), () => ({
        text: ownText(world, 5),
        verified: world.shows.verified ? world.chance.hit(0.1) : null,
      })),
  },
  {
    kind: 'star-only-flood',
    trace:
      'in part: where five stars or short texts are the rule anyway, one mark of two remains, and a happy sale leaves as much',
    plant: (world, count) => plant(world, count, within(world, 3), () => ({ text: '' })),
  },
  {
    kind: 'one-star-attack',
    trace: 'yes',
    plant: (world, count) => {
      const text = templates(world, 4, 1)
      return plant(world, count, within(world, 3), () => ({ stars: 1, text: text() }))
    },
  },
  {
    kind: 'extortion',
    trace: 'yes',
    plant: (world, count) =>
      plant(world, count, within(world, 20), () => {
        const demands = world.chance.hit(0.4) ? world.kit.join + world.chance.pick(world.kit.extortion) : ''
        return { stars: 1, text: ownText(world, 1) + demands }
      }),
  },
  {
    kind: 'photo-reuse',
    trace: 'yes',
    plant: (world, count) => {
      const photos = shared(world, Math.max(1, Math.ceil(count / 12)))
      return plant(world, count, within(world, 60), () => ({
        text: ownText(world, 5),
        photos: [world.chance.pick(photos)],
      }))
    },
  },
  {
    kind: 'gallery-photos',
    trace: 'yes',
    plant: (world, count) =>
      plant(world, count, within(world, 60), () => ({ text: ownText(world, 5), photos: [gallery(world)] })),
  },
  {
    kind: 'gallery-and-text',
    trace: 'yes',
    plant: (world, count) => {
      const text = templates(world, 4, 5)
      return plant(world, count, within(world, 30), () => ({ text: text(), photos: [gallery(world)] }))
    },
  },
  {
    kind: 'small-accounts',
    trace: 'no: without a memory of other listings, new accounts with texts of their own are new buyers',
    plant: (world, count) =>
      plant(world, count, within(world, 14), () => ({
        text: ownText(world, 5),
        reviewer: reviewerFor(world, newCount(world)),
      })),
  },
  {
    kind: 'before-delivery',
    trace: 'no: where the shop shows no purchase dates, nothing tells; where it does, see impossible-timing',
    plant: (world, count) =>
      plant(world, count, within(world, 20), (_, day) => ({
        text: ownText(world, 5),
        purchasedOn: world.shows.purchases ? isoDay(day + (world.chance.hit(0.3) ? 1 : 0)) : null,
      })),
  },
  {
    kind: 'machine-text',
    trace: 'no: writing with a machine’s help is not organised praise; capped low and only in clusters',
    plant: (world, count) =>
      plant(world, count, within(world, 7), () => ({ text: machineText(world.product, world.kit, world.chance) })),
  },
  {
    kind: 'imported-reviews',
    trace: 'no: reviews of another product are said plainly, outside the trust score',
    plant: (world, count) => {
      const others = world.kit.products.filter(({ item }) => item !== world.product.item)
      const product = world.chance.pick(others)
      const text = (): string => templates({ ...world, product }, 1, 5)()
      return plant(world, count, { from: world.opened, days: Math.ceil(world.days / 3) }, () => ({ text: text() }))
    },
  },
]
