import type { ClaimWords, Counted } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'

const { count, oneDecimal, percent } = NUMBERS.ja

function share(value: number): string {
  const { kind, text } = percent(value)
  if (kind === 'exact') return text
  return kind === 'below' ? `${text} 未満` : `${text} 超`
}

const otherListings = (n: number | null): string => (n === null ? 'ほかの商品' : `ほかの ${count(n)} 商品`)

/** Reviews with a mark inside a dense window: how many, which share of the window, and the share around it. */
const window =
  (what: string) =>
  ({ n, observed, expected }: Counted): string => {
    const inside = `集中した時期に ${count(n)} 件${observed === null ? '' : `（${share(observed)}）`}${what}`
    return expected === null ? inside : `${inside}、前後では ${share(expected)}`
  }

const listings = (n: number | null): string => (n === null ? '同じ商品' : `同じ ${count(n)} 商品`)

/** 「：60%、比較では 10%」。 */
const compared = (observed: number | null, expected: number | null): string =>
  observed === null || expected === null ? '' : `：${share(observed)}、比較では ${share(expected)}`

/** A share of all reviews, beside the usual one. */
const overall =
  (what: string) =>
  ({ n, observed, expected }: Counted): string => {
    if (observed === null) return `${count(n)} 件のレビューが${what}`
    const seen = `レビューの ${share(observed)} が${what}`
    return expected === null ? seen : `${seen}、通常は ${share(expected)}`
  }

/** Mean stars before and after. */
const shift =
  (moved: string) =>
  ({ n, observed, expected }: Counted): string => {
    if (observed === null || expected === null) return `${count(n)} 件のレビューで星が${moved}`
    return `平均の星が ${oneDecimal(expected)} から ${oneDecimal(observed)} に${moved}まま、片側は ${count(n)} 件`
  }

const conflict =
  (which: string, what: string) =>
  ({ n, observed, expected }: Counted): string => {
    const seen = `${which}のレビュー ${count(n)} 件が${what}のような文章`
    if (observed === null) return seen
    return `${seen}（${share(observed)}${expected === null ? '' : `、通常は ${share(expected)}`}）`
  }

/** What evidence states. */
export const claims: ClaimWords = {
  'near-duplicate.same-text': ({ n }) =>
    n === 1 ? '1 件のレビューがほかの人と同じ文章' : `別々の人の ${count(n)} 件のレビューが同じ文章`,
  'near-duplicate.cluster': ({ n }) =>
    n === 1 ? '1 件のレビューがほかの人と大半が同じ文章' : `別々の人の ${count(n)} 件のレビューが大半が同じ文章`,
  'near-duplicate.further': ({ n }) => `さらに ${count(n)} 件がほかの人と同じ、または大半が同じ文章`,
  'near-duplicate.elsewhere': ({ n, observed }) =>
    `${count(n)} 件のレビューの文章が${otherListings(observed)}のレビューにもある`,
  'incentive.conditioned': ({ n }) => `${count(n)} 人が、高い星に特典があったと書いている`,
  'incentive.reward': ({ n }) => `${count(n)} 人が、レビューや写真への特典に触れている`,
  'incentive.disclosed': ({ n }) => `${count(n)} 件が、商品を無料または割引で受け取ったと明記`,
  'incentive.reported': ({ n }) => `${count(n)} 人が、星のために催促や見返りの話があったと書いている`,
  'burst.five-star': window('が星 5'),
  'burst.one-star': window('が星 1'),
  'burst.near-duplicate': window('がほかと同じ文章'),
  'burst.short': window('がごく短い'),
  'burst.unverified': window('に購入の表示がない'),
  'burst.volume': ({ n, observed, expected }) => {
    const seen = `短い期間にレビューが ${count(observed ?? n)} 件`
    if (expected === null) return seen
    return expected < 0.5 ? `${seen}、普段はほとんどない` : `${seen}、普段は約 ${count(expected)} 件`
  },
  'photo-reuse.same-photo': ({ n }) => (n === 1 ? '1 人がほかの人と同じ写真を投稿' : `${count(n)} 人が同じ写真を投稿`),
  'photo-reuse.gallery': ({ n }) => `${count(n)} 人が商品ページの画像を投稿`,
  'photo-reuse.elsewhere': ({ n, observed }) =>
    `${count(n)} 件のレビューの写真が${otherListings(observed)}のレビューにもある`,
  'low-information.share': overall('短すぎるかありふれていて、参考になる内容がない'),
  'template.skeleton': ({ n }) => `別々の人の ${count(n)} 件のレビューが、同じ文型の語だけを入れ替えた文章`,
  'assembled-text.shared-sentences': ({ n }) => `${count(n)} 件のレビューが、ほかのレビューの文の組み合わせ`,
  'generated-text.cluster': ({ n, expected }) => {
    const seen = `数日のうちに書き方の似た長いレビューが ${count(n)} 件`
    return expected === null ? seen : `${seen}、普段は約 ${count(expected)} 件`
  },
  'impossible-timing.before-purchase': ({ n }) => `${count(n)} 件のレビューの日付が、その購入日より前`,
  'impossible-timing.same-day': overall('購入当日の日付'),
  'rating-shift.fall': shift('下がった'),
  'rating-shift.rise': shift('上がった'),
  'text-star-conflict.praise-low': conflict('星 1～2', 'ほめ言葉'),
  'text-star-conflict.complaint-high': conflict('星 5', '苦情'),
  'unverified-share.share': overall('購入の表示なし'),
  'reviewer-history.first': ({ n }) => `${count(n)} 件は、ほかのレビューが知られていない人によるもの`,
  'reviewer-history.long-known': ({ n }) => `${count(n)} 件は、半年以上前からレビューが知られている人によるもの`,
  'reviewer-ring.praise': ({ n, observed }) => `${count(n)} 人が${listings(observed)}に数日のうちに高い星`,
  'reviewer-ring.blame': ({ n, observed }) => `${count(n)} 人が${listings(observed)}に数日のうちに低い星`,
  'hostile-campaign.demand': ({ n }) => `${count(n)} 件が、低評価を取り下げる代わりに金銭を求めている`,
  'hostile-campaign.claim': ({ n }) => `${count(n)} 件が、低評価を返金と結び付けている`,
  'hostile-campaign.reported': ({ n }) => `${count(n)} 件が、評価をめぐる金銭の要求に触れている`,
  'hostile-campaign.same-text': ({ n, observed }) =>
    `${observed === null ? '' : `${count(observed)} 日以内に、`}低い星の ${count(n)} 件が同じ文章`,
  'hostile-campaign.burst': window('が低い星で具体的な内容なし'),
  'hostile-campaign.burial': ({ n, observed, expected }) =>
    `苦情のすぐ後に短いほめ言葉が ${count(n)} 件${compared(observed, expected)}`,
  'merged-listing.subjects': ({ n }) => `${count(n)} 件が、ほかのレビューにない物について書いている`,
  'sales-surge.more-reviews': ({ observed, expected }) =>
    `新しいレビュー ${count(observed ?? 0)} 件に対し、新しい販売は最大 ${count(expected ?? 0)} 件`,
  'sales-surge.fewer-reviews': ({ observed, expected }) =>
    `新しいレビュー ${count(observed ?? 0)} 件に対し、新しい販売は少なくとも ${count(expected ?? 0)} 件`,
  'vanished-reviews.gone': ({ observed, expected }) =>
    `以前読んだ ${count(expected ?? 0)} 件のうち ${count(observed ?? 0)} 件が表示されていない`,
  'vanished-reviews.low-gone': ({ observed, expected }) =>
    `表示されなくなったレビューの低い星の割合${compared(observed, expected)}`,
  'vanished-reviews.total-fell': ({ observed, expected }) =>
    `ショップの表示は以前 ${count(expected ?? 0)} 件、今は ${count(observed ?? 0)} 件`,
}
