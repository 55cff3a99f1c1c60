import { hash32 } from '../../src/engine/hash.ts'
import { spread } from './dates.ts'
import { people } from './people.ts'
import { CHAIR } from './texts/chair.ts'
import { CUP, CUP_PRAISE } from './texts/cup.ts'
import { FLASK } from './texts/flask.ts'
import { HEADLAMP, HEADLAMP_PRAISE } from './texts/headlamp.ts'
import { JACKET, JACKET_AFTER, JACKET_BEFORE, JACKET_SALE } from './texts/jacket.ts'
import { MUG } from './texts/mug.ts'
import { TENT, TENT_ATTACK } from './texts/tent.ts'
import type { DemoListing, DemoReview } from './types.ts'

/** A stretch of reviews: its texts, when they were posted, and a picture that some of them share. */
interface Stretch {
  texts: string
  from: string
  to: string
  shared?: { photo: string; every: number }
}

interface Plan extends Omit<DemoListing, 'photos' | 'reviews' | 'statedCount'> {
  /** Subject of the pictures (photos.ts). */
  subject: string
  /** Reviews the shop states beyond those on the page. */
  hidden: number
  stretches: readonly Stretch[]
}

const MAPLE = 'Maple Street Outdoor'
const FENG = '枫林户外'

const plans: readonly Plan[] = [
  {
    slug: 'vacuum-flask',
    language: 'en',
    title: 'Ridgeline vacuum flask, 500 ml',
    seller: MAPLE,
    price: '$28.00',
    blurb: 'Double wall, one cup, no paint on the inside. Made for people who forget their tea.',
    markup: 'microdata',
    expected: 'no-signs',
    subject: 'flask',
    hidden: 0,
    stretches: [{ texts: FLASK, from: '2025-03-02', to: '2026-02-26' }],
  },
  {
    slug: 'folding-chair',
    language: 'zh',
    title: '松间折叠露营椅',
    seller: FENG,
    price: '¥129',
    blurb: '一拉就开，一收就走。承重一百二十公斤，侧袋放得下手机和钥匙。',
    markup: 'json-ld',
    expected: 'no-signs',
    subject: 'chair',
    hidden: 0,
    stretches: [{ texts: CHAIR, from: '2025-04-05', to: '2026-03-20' }],
  },
  {
    slug: 'office-cup',
    language: 'zh',
    title: '雾蓝保温杯 500ml',
    seller: FENG,
    price: '¥59',
    blurb: '办公室、宿舍、长途车上都好用的一只杯子。',
    markup: 'microdata',
    expected: 'strong-signs',
    subject: 'bottle',
    hidden: 176,
    stretches: [
      { texts: CUP, from: '2025-05-06', to: '2026-04-10' },
      {
        texts: CUP_PRAISE,
        from: '2026-03-02',
        to: '2026-03-08',
        shared: { photo: '/photos/bottle-window.png', every: 5 },
      },
    ],
  },
  {
    slug: 'headlamp',
    language: 'en',
    title: 'Trailhead rechargeable headlamp',
    seller: MAPLE,
    price: '$34.50',
    blurb: 'Four levels, a red light and a strap that can be washed.',
    markup: 'json-ld',
    expected: 'strong-signs',
    subject: 'lamp',
    hidden: 88,
    stretches: [
      { texts: HEADLAMP, from: '2025-06-01', to: '2026-03-28' },
      {
        texts: HEADLAMP_PRAISE,
        from: '2026-02-09',
        to: '2026-02-15',
        shared: { photo: '/photos/lamp-shelf.png', every: 4 },
      },
    ],
  },
  {
    slug: 'two-person-tent',
    language: 'en',
    title: 'Cedar two-person tent',
    seller: MAPLE,
    price: '$189.00',
    blurb: 'Two doors, two porches, a floor thick enough to go without a groundsheet.',
    markup: 'microdata',
    expected: 'some-signs',
    subject: 'tent',
    hidden: 0,
    stretches: [
      { texts: TENT, from: '2025-04-02', to: '2026-03-15' },
      { texts: TENT_ATTACK, from: '2026-01-17', to: '2026-01-19' },
    ],
  },
  {
    slug: 'enamel-mug',
    language: 'zh',
    title: '小炉搪瓷杯 350ml',
    seller: FENG,
    price: '¥35',
    blurb: '刚上架。直接放在炉子上也可以。',
    markup: 'microdata',
    expected: 'not-enough-data',
    subject: 'mug',
    hidden: 0,
    stretches: [{ texts: MUG, from: '2026-03-18', to: '2026-04-06' }],
  },
  {
    slug: 'fleece-jacket',
    language: 'zh',
    title: '松针抓绒外套',
    seller: FENG,
    price: '¥169',
    blurb: '再生涤纶抓绒，双头拉链，下摆有抽绳。',
    markup: 'microdata',
    expected: 'no-signs',
    subject: 'jacket',
    hidden: 0,
    stretches: [
      { texts: JACKET, from: '2025-03-01', to: '2025-09-08' },
      { texts: JACKET_BEFORE, from: '2025-09-10', to: '2025-11-10' },
      { texts: JACKET_SALE, from: '2025-11-14', to: '2025-11-15' },
      { texts: JACKET_AFTER, from: '2025-11-17', to: '2026-04-05' },
    ],
  },
]

/** The listings of the demo shop, newest review first. The same on every call. */
export const demoListings: readonly DemoListing[] = plans.map(listing)

function listing({ subject, hidden, stretches, ...rest }: Plan): DemoListing {
  const drafts = stretches.flatMap((stretch) => stretchReviews(stretch, rest.slug, subject))
  const names = people(rest.language, drafts.length)
  const reviews = drafts
    .map((draft, i) => ({ ...draft, id: `${rest.slug}-${i + 1}`, name: names[i] ?? '' }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1))
  return {
    ...rest,
    statedCount: reviews.length + hidden,
    photos: [1, 2, 3].map((n) => `/photos/${subject}-shop${n}.png`),
    reviews,
  }
}

function stretchReviews(stretch: Stretch, slug: string, subject: string): Omit<DemoReview, 'id' | 'name'>[] {
  const lines = stretch.texts.trim().split('\n')
  const dates = spread(lines.length, stretch.from, stretch.to, slug)
  return lines.map((line, i) => ({
    stars: Number(line[0]),
    text: line.slice(2),
    date: dates[i] ?? stretch.to,
    photos: photosOf(stretch, i, line, subject),
  }))
}

/** Every sixth or so writer adds a picture of their own; in a shared stretch every n-th posts the same one. */
function photosOf({ shared }: Stretch, i: number, seed: string, subject: string): string[] {
  if (shared) return i % shared.every === 0 ? [shared.photo] : []
  return hash32(seed, 3) % 6 === 0 ? [`/photos/${subject}-${hash32(seed, 5).toString(36)}.png`] : []
}
