import type { ClaimWords, Counted } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'

const { count, oneDecimal, percent } = NUMBERS['zh-CN']

function share(value: number): string {
  const { kind, text } = percent(value)
  if (kind === 'exact') return text
  return kind === 'below' ? `不到 ${text}` : `超过 ${text}`
}

const otherListings = (n: number | null): string => (n === null ? '其他商品' : ` ${count(n)} 个其他商品`)

/** Reviews with a mark inside a dense window: how many, which share of the window, and the share around it. */
const window =
  (what: string) =>
  ({ n, observed, expected }: Counted): string => {
    const inside = `评价密集的时段里，${count(n)} 条${observed === null ? '' : `（${share(observed)}）`}${what}`
    return expected === null ? inside : `${inside}，前后时段为 ${share(expected)}`
  }

const listings = (n: number | null): string => (n === null ? '同样的商品' : `同样的 ${count(n)} 个商品`)

/** “：60%，对比为 10%”。 */
const compared = (observed: number | null, expected: number | null): string =>
  observed === null || expected === null ? '' : `：${share(observed)}，对比为 ${share(expected)}`

/** A share of all reviews, beside the usual one. */
const overall =
  (what: string) =>
  ({ n, observed, expected }: Counted): string => {
    if (observed === null) return `${count(n)} 条评价${what}`
    const seen = `${share(observed)} 的评价${what}`
    return expected === null ? seen : `${seen}，通常为 ${share(expected)}`
  }

/** Mean stars before and after. */
const shift =
  (moved: string) =>
  ({ n, observed, expected }: Counted): string => {
    if (observed === null || expected === null) return `${count(n)} 条评价的星级${moved.slice(0, 1)}了`
    return `平均星级从 ${oneDecimal(expected)} ${moved} ${oneDecimal(observed)}，一侧有 ${count(n)} 条评价`
  }

const conflict =
  (which: string) =>
  ({ n, observed, expected }: Counted): string => {
    const seen = `${count(n)} 条${which}评价的文字与星级相反`
    if (observed === null) return seen
    return `${seen}（占 ${share(observed)}${expected === null ? '' : `，通常为 ${share(expected)}`}）`
  }

/** What evidence states. */
export const claims: ClaimWords = {
  'near-duplicate.same-text': ({ n }) =>
    n === 1 ? '1 条评价与他人的评价文字相同' : `${count(n)} 条不同买家的评价文字相同`,
  'near-duplicate.cluster': ({ n }) =>
    n === 1 ? '1 条评价与他人的评价大段相同' : `${count(n)} 条不同买家的评价大段相同`,
  'near-duplicate.further': ({ n }) => `另有 ${count(n)} 条评价与他人的文字相同或大段相同`,
  'near-duplicate.elsewhere': ({ n, observed }) => `${count(n)} 条评价的文字也出现在${otherListings(observed)}的评价里`,
  'incentive.conditioned': ({ n }) => `${count(n)} 位评价者自述给好评有奖励`,
  'incentive.reward': ({ n }) => `${count(n)} 位评价者提到写评价或晒图有奖励`,
  'incentive.disclosed': ({ n }) => `${count(n)} 条评价写明商品为免费或优惠获得`,
  'incentive.reported': ({ n }) => `${count(n)} 位评价者反映被要求给好评，或有人以好处换好评`,
  'burst.five-star': window('为五星'),
  'burst.one-star': window('为一星'),
  'burst.near-duplicate': window('与他人文字重复'),
  'burst.short': window('非常短'),
  'burst.unverified': window('没有购买标记'),
  'burst.volume': ({ n, observed, expected }) => {
    const seen = `短时间内有 ${count(observed ?? n)} 条评价`
    if (expected === null) return seen
    return expected < 0.5 ? `${seen}，平时几乎没有` : `${seen}，平时约 ${count(expected)} 条`
  },
  'photo-reuse.same-photo': ({ n }) =>
    n === 1 ? '1 位评价者发的图片与他人相同' : `${count(n)} 位评价者发了同一张图片`,
  'photo-reuse.gallery': ({ n }) => `${count(n)} 位评价者发的是商品页自带的图片`,
  'photo-reuse.elsewhere': ({ n, observed }) => `${count(n)} 条评价的图片也出现在${otherListings(observed)}的评价里`,
  'low-information.share': overall('过短或过于普通，没有参考内容'),
  'template.skeleton': ({ n }) => `${count(n)} 条不同买家的评价套用同一句式，只换了个别词`,
  'assembled-text.shared-sentences': ({ n }) => `${count(n)} 条评价由其他多条评价里的句子拼成`,
  'generated-text.cluster': ({ n, expected }) => {
    const seen = `几天之内有 ${count(n)} 条长评价写法相近`
    return expected === null ? seen : `${seen}，通常约 ${count(expected)} 条`
  },
  'impossible-timing.before-purchase': ({ n }) => `${count(n)} 条评价的日期早于其购买日期`,
  'impossible-timing.same-day': overall('在购买当天写下'),
  'rating-shift.fall': shift('降到'),
  'rating-shift.rise': shift('升到'),
  'text-star-conflict.praise-low': conflict('一二星'),
  'text-star-conflict.complaint-high': conflict('五星'),
  'unverified-share.share': overall('没有购买标记'),
  'reviewer-history.first': ({ n }) => `${count(n)} 条评价的作者没有其他已知评价`,
  'reviewer-history.long-known': ({ n }) => `${count(n)} 条评价的作者已有半年以上的评价记录`,
  'reviewer-ring.praise': ({ n, observed }) => `${count(n)} 位评价者在相近的日子给${listings(observed)}都打了高分`,
  'reviewer-ring.blame': ({ n, observed }) => `${count(n)} 位评价者在相近的日子给${listings(observed)}都打了低分`,
  'hostile-campaign.demand': ({ n }) => `${count(n)} 条评价要求给钱才删低分`,
  'hostile-campaign.claim': ({ n }) => `${count(n)} 条评价把低分与退款挂钩`,
  'hostile-campaign.reported': ({ n }) => `${count(n)} 条评价提到有人借评价索要钱物`,
  'hostile-campaign.same-text': ({ n, observed }) =>
    `${observed === null ? '' : `${count(observed)} 天内 `}${count(n)} 条低星评价大段相同`,
  'hostile-campaign.burst': window('为低星且没有具体内容'),
  'hostile-campaign.burial': ({ n, observed, expected }) =>
    `出现投诉后紧接着有 ${count(n)} 条简短好评${compared(observed, expected)}`,
  'merged-listing.subjects': ({ n }) => `${count(n)} 条评价说的东西，其他评价都没有提到`,
  'sales-surge.more-reviews': ({ observed, expected }) =>
    `新增 ${count(observed ?? 0)} 条评价，而新增销量最多 ${count(expected ?? 0)}`,
  'sales-surge.fewer-reviews': ({ observed, expected }) =>
    `新增 ${count(observed ?? 0)} 条评价，而新增销量至少 ${count(expected ?? 0)}`,
  'vanished-reviews.gone': ({ observed, expected }) =>
    `先前读到的 ${count(expected ?? 0)} 条评价中有 ${count(observed ?? 0)} 条不再显示`,
  'vanished-reviews.low-gone': ({ observed, expected }) => `不再显示的评价里低星的比例${compared(observed, expected)}`,
  'vanished-reviews.total-fell': ({ observed, expected }) =>
    `平台先前显示共 ${count(expected ?? 0)} 条评价，现在显示 ${count(observed ?? 0)} 条`,
}
