import { createHash } from 'node:crypto'
import type { Finding, Listing, Photo, Quote, Review, ReviewClass, Verdict } from '../../src/engine/types.ts'
import { type BundleInput, makeBundle } from '../../src/report/bundle.ts'
import type { Report } from '../../src/report/json.ts'
import { WORDS } from '../words.ts'

/** A flask, 86 reviews read of 1,234, with copies, shared photos, a paid-for window and two admissions. All invented. */

export const NOW = '2026-11-23T12:41:07Z'

export const digest = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(createHash('sha256').update(bytes).digest())

export const TOOL = { name: 'Brushlight', version: '0.1.0' }

/** Small deterministic generator (Park and Miller 1988). */
export function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

/** What a bundle's files are made from. */
export const reportOf = async (input: Partial<BundleInput> = {}, rest: Partial<Report> = {}): Promise<Report> => ({
  ...(await makeBundle({ ...flask(), words: WORDS.en, madeAt: NOW, tool: TOOL, ...input }, digest)).report,
  ...rest,
})

const NAMES = ['Odette Marrow', 'T. Quillfeather', 'bram_w', 'Priya Sandling', 'j***n', 'Ruth O’Hallan', 'Anselm K.']

const ORDINARY: readonly (readonly [stars: number, text: string])[] = [
  [4, 'Keeps tea warm until about three in the afternoon. The lid takes some force to close at first.'],
  [5, 'Second one we own. The first survived four years of building sites and one fall from a scaffold.'],
  [3, 'Fine flask, but the paint chipped at the base after two weeks in the cup holder of my car.'],
  [2, 'Mine leaks when it lies on its side. The seal looks slightly crooked. Waiting for a reply from the shop.'],
  [5, 'Holds just enough for two. Cleaning needs a long brush, which I had.'],
  [4, 'Bought the green one; it is more of a grey in daylight. Otherwise as described.'],
  [1, 'Arrived with a dent. They sent another within the week, also with a dent.'],
  [5, 'My daughter takes soup to school in it. Still hot at noon, she says, and she complains about everything.'],
  [4, 'Good weight, does not slip. I would have liked a handle.'],
  [3, 'Average. The old model had a better stopper.'],
]

const COPIES = ['office', 'father', 'sister', 'gym', 'car', 'mother', 'desk', 'brother', 'hikes'].map(
  (word) => `Bought this for my ${word} and it goes everywhere with us, the lid never leaks and the colour is lovely.`,
)

const ADMISSIONS = [
  'Nice flask. The card said $10 back for five stars, so here I am. Write to me at odd.lemur@example.com if unsure.',
  'There was a note in the box: send a picture of your five star review to WeChat: flaskgifts88 and get a voucher.',
]

interface Seed {
  id: string
  text: string
  stars: number | null
  day: string | null
  kind: ReviewClass
  name?: string | null
  photos?: Photo[]
}

const photo = (id: string): Photo => ({
  url: `https://img.shop.example/r/${id}.jpg`,
  asset: `img.shop.example/r/${id}`,
  hash: id === 'shared' ? 'f0e1d2c3b4a59687'.repeat(4) : null,
})

function seeds(): Seed[] {
  const ordinary = Array.from({ length: 61 }, (_, i): Seed => {
    const [stars, text] = ORDINARY[i % ORDINARY.length] ?? [null, '']
    const month = 3 + (i % 9)
    const day = 1 + ((i * 7) % 27)
    return {
      id: `R${1000 + i}`,
      text: `${text}${i < ORDINARY.length ? '' : ` (${i} days of use)`}`,
      stars,
      day: i % 15 === 14 ? null : `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      kind: 'ordinary',
    }
  })
  const copies = COPIES.map(
    (text, i): Seed => ({ id: `C${i + 1}`, text, stars: 5, day: '2026-11-08', kind: 'organised' }),
  )
  const photos = Array.from({ length: 6 }, (_, i): Seed => {
    const text =
      ['So happy with it.', 'Lovely colour!', 'Great gift.', 'Very pretty flask.', 'Perfect size', 'Love it'][i] ?? ''
    return {
      id: `P${i + 1}`,
      text,
      stars: 5,
      day: i < 5 ? '2026-11-08' : '2026-11-09',
      kind: 'organised',
      photos: [photo('shared')],
    }
  })
  const paid = ADMISSIONS.map(
    (text, i): Seed => ({ id: `I${i + 1}`, text, stars: 5, day: '2026-11-10', kind: 'incentivised' }),
  )
  const short = Array.from(
    { length: 8 },
    (_, i): Seed => ({
      id: `S${i + 1}`,
      text: i === 0 ? '' : 'good',
      stars: 5,
      day: `2026-0${3 + (i % 6)}-11`,
      kind: 'low-information',
    }),
  )
  return [...ordinary, ...copies, ...photos, ...paid, ...short]
}

export const reviewOf = (seed: Partial<Review> & { id: string }): Review => ({
  reviewer: { id: `profile-${seed.id}`, name: 'Odette Marrow', reviewCount: 12, level: 'Gold' },
  stars: 5,
  title: null,
  text: '',
  language: 'en',
  postedOn: '2026-05-01',
  purchasedOn: null,
  verified: true,
  programme: null,
  helpful: 0,
  variant: 'Green, 500 ml',
  photos: [],
  followUps: [],
  platformDefault: false,
  ...seed,
})

export function flask(): { listing: Listing; verdict: Verdict } {
  const all = seeds()
  const reviews = all.map((seed, i) =>
    reviewOf({
      id: seed.id,
      text: seed.text,
      stars: seed.stars,
      postedOn: seed.day,
      title: i === 1 ? 'Outlives its owner' : null,
      reviewer: { id: `profile-${seed.id}`, name: NAMES[i % NAMES.length] ?? null, reviewCount: i, level: 'Gold' },
      photos: seed.photos ?? [],
      verified: i % 9 !== 0,
      followUps:
        i === 3
          ? [{ text: 'Two weeks later: new seal came, tight since. Call me on 13800138000.', postedOn: '2026-06-30' }]
          : [],
    }),
  )
  const listing: Listing = {
    schema: 'brushlight/listing/1',
    site: 'amazon',
    id: 'B0FLASK500',
    url: 'https://www.amazon.com/dp/B0FLASK500',
    title: 'Maple Street Outdoor vacuum flask, 500 ml, stainless steel, leak-proof',
    seller: { id: 'A1MAPLE', name: 'Maple Street Outdoor' },
    readAt: '2026-11-23T12:40:11Z',
    stated: {
      reviewCount: 1234,
      ratingCount: 3120,
      meanStars: 4.8,
      histogram: [0.02, 0.01, 0.03, 0.06, 0.88],
      sales: null,
    },
    photos: [photo('gallery')],
    reviews,
    coverage: { read: 86, stated: 1234, walled: false },
    gaps: [{ field: 'reviews.postedOn', why: 'not found in 4 of 86 reviews' }],
  }
  return { listing, verdict: verdictOf(listing, all) }
}

const ids = (letter: string, n: number): string[] => Array.from({ length: n }, (_, i) => `${letter}${i + 1}`)

/** Where `passage` stands in the review's text. */
function quote(review: Review | undefined, passage: string): Quote {
  const start = review?.text.indexOf(passage) ?? -1
  if (review === undefined || start < 0) throw new Error(`no such passage: ${passage}`)
  return { review: review.id, start, end: start + passage.length }
}

function findingsOf(listing: Listing): Finding[] {
  const find = (id: string): Review | undefined => listing.reviews.find((review) => review.id === id)
  return [
    {
      signal: 'near-duplicate',
      family: 'text',
      kind: 'measured',
      weight: 2.4,
      evidence: [
        {
          claim: 'near-duplicate.cluster',
          reviews: ids('C', 9),
          observed: 0.84,
          expected: null,
          quotes: ['C1', 'C2', 'C3'].map((id) =>
            quote(find(id), 'goes everywhere with us, the lid never leaks and the colour is lovely'),
          ),
        },
      ],
      innocent: ['copied-from-others', 'points-for-reviews'],
    },
    {
      signal: 'low-information',
      family: 'text',
      kind: 'measured',
      weight: 0,
      evidence: [],
      innocent: ['short-is-normal'],
    },
    {
      signal: 'burst',
      family: 'time',
      kind: 'measured',
      weight: 1.1,
      evidence: [
        {
          claim: 'burst.five-star',
          reviews: [...ids('C', 9), ...ids('P', 5)],
          observed: 1,
          expected: 0.34,
          quotes: [],
        },
        { claim: 'burst.volume', reviews: [], observed: 14, expected: 1.2, quotes: [] },
      ],
      innocent: ['sale-or-launch', 'platform-coupon'],
    },
    {
      signal: 'photo-reuse',
      family: 'photo',
      kind: 'measured',
      weight: 2.9,
      evidence: [{ claim: 'photo-reuse.same-photo', reviews: ids('P', 6), observed: 6, expected: null, quotes: [] }],
      innocent: ['family-account', 'image-host-merges'],
    },
    {
      signal: 'incentive',
      family: 'incentive',
      kind: 'measured',
      weight: 3.2,
      evidence: [
        {
          claim: 'incentive.conditioned',
          reviews: ids('I', 2),
          observed: 2,
          expected: null,
          quotes: [
            quote(find('I1'), 'card said $10 back for five stars'),
            quote(find('I2'), 'five star review to WeChat: flaskgifts88 and get a voucher'),
          ],
        },
      ],
      innocent: ['hearsay', 'one-seller-of-many'],
    },
    { signal: 'unverified-share', family: 'identity', kind: 'abstained', why: 'too-few-reviews' },
    { signal: 'rating-shift', family: 'rating', kind: 'abstained', why: 'too-few-dates' },
  ]
}

function verdictOf(listing: Listing, all: readonly Seed[]): Verdict {
  const findings = findingsOf(listing)
  const naming = (id: string): number[] =>
    findings.flatMap((one, i) =>
      one.kind === 'measured' && one.evidence.some((e) => e.reviews.includes(id)) ? [i] : [],
    )
  const suspicion: Record<ReviewClass, number> = {
    organised: 0.71,
    incentivised: 0.83,
    'low-information': 0.08,
    'platform-default': 0.08,
    ordinary: 0.06,
  }
  return {
    schema: 'brushlight/verdict/1',
    listing: { site: listing.site, id: listing.id, url: listing.url },
    engine: '0.1.0',
    judgedAt: '2026-11-23T12:40:12Z',
    band: 'strong-signs',
    score: 47,
    interval: [35, 60],
    suspiciousShare: { mean: 0.22, low: 0.16, high: 0.3 },
    stars: { stated: 4.8, adjusted: 4.1, low: 3.8, high: 4.4, kept: 69 },
    findings,
    reviews: all.map(({ id, kind }) => ({ id, suspicion: suspicion[kind], class: kind, findings: naming(id) })),
  }
}

/** A small listing in Chinese, with every kind of personal data in its texts. */
export function kettle(): { listing: Listing; verdict: Verdict } {
  const texts = [
    '给爸爸买的，老人家天天带着，盖子一点不漏，颜色也好看，装热水一整天都温的',
    '给妈妈买的，老人家天天带着，盖子一点不漏，颜色也好看，装热水一整天都温的',
    '卡片说五星晒图返5元，加微信：hongbao_2046 领取，那就晒一下',
    '有问题打13912345678找我，订单号：2046881234567890123，邮箱 xiao.ming@example.cn',
    '保温一般，早上的水到下午就凉了，盖子有点紧，女生拧不开',
    '外观不错，就是比图片小一圈',
  ]
  const names = ['t**1', '小河淌水', '匿名用户', '阿***福', '张*', '老周']
  const reviews = texts.map((text, i) =>
    reviewOf({
      id: `8800${i}`,
      text,
      language: 'zh',
      stars: i === 4 ? 2 : 5,
      postedOn: `2026-11-0${i + 1}`,
      reviewer: { id: null, name: names[i] ?? null, reviewCount: null, level: null },
      variant: '白色 500ml',
      verified: null,
    }),
  )
  const listing: Listing = {
    schema: 'brushlight/listing/1',
    site: 'taobao',
    id: '712345678901234',
    url: 'https://item.taobao.com/item.htm?id=712345678901234',
    title: '枫林户外 保温杯 500ml 不锈钢便携水杯',
    seller: { id: '2208800000001', name: '枫林户外旗舰店' },
    readAt: '2026-11-23T12:40:11Z',
    stated: {
      reviewCount: null,
      ratingCount: null,
      meanStars: 4.8,
      histogram: null,
      sales: { min: 100_000, max: null },
    },
    photos: [],
    reviews,
    coverage: { read: 6, stated: null, walled: true },
    gaps: [
      { field: 'reviews', why: 'walled' },
      { field: 'reviews.reviewer', why: 'not found in 1 of 6 reviews' },
    ],
  }
  const [first, second, third] = reviews
  const same = '老人家天天带着，盖子一点不漏，颜色也好看，装热水一整天都温的'
  const findings: Finding[] = [
    {
      signal: 'near-duplicate',
      family: 'text',
      kind: 'measured',
      weight: 1.6,
      evidence: [
        {
          claim: 'near-duplicate.cluster',
          reviews: ['88000', '88001'],
          observed: 0.91,
          expected: null,
          quotes: [quote(first, same), quote(second, same)],
        },
      ],
      innocent: ['auto-review-tools', 'copied-from-others'],
    },
    {
      signal: 'incentive',
      family: 'incentive',
      kind: 'measured',
      weight: 2.2,
      evidence: [
        {
          claim: 'incentive.conditioned',
          reviews: ['88002'],
          observed: 1,
          expected: null,
          quotes: [quote(third, '五星晒图返5元，加微信：hongbao_2046 领取')],
        },
      ],
      innocent: ['hearsay', 'platform-coupon'],
    },
    { signal: 'burst', family: 'time', kind: 'abstained', why: 'too-few-reviews' },
    { signal: 'photo-reuse', family: 'photo', kind: 'abstained', why: 'no-photos' },
  ]
  const kinds: ReviewClass[] = ['organised', 'organised', 'incentivised', 'ordinary', 'ordinary', 'low-information']
  const verdict: Verdict = {
    schema: 'brushlight/verdict/1',
    listing: { site: listing.site, id: listing.id, url: listing.url },
    engine: '0.1.0',
    judgedAt: NOW,
    band: 'some-signs',
    score: 58,
    interval: [30, 81],
    suspiciousShare: { mean: 0.16, low: 0.06, high: 0.33 },
    stars: { stated: 4.8, adjusted: null, low: null, high: null, kept: 3 },
    findings,
    reviews: reviews.map(({ id }, i) => ({
      id,
      suspicion: i < 3 ? 0.6 : 0.06,
      class: kinds[i] ?? 'ordinary',
      findings: [],
    })),
  }
  return { listing, verdict }
}
