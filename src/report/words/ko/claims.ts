import type { ClaimWords, Counted } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'

const { count, oneDecimal, percent } = NUMBERS.ko

function share(value: number): string {
  const { kind, text } = percent(value)
  if (kind === 'exact') return text
  return kind === 'below' ? `${text} 미만` : `${text} 초과`
}

const otherListings = (n: number | null): string => (n === null ? '다른 상품' : `다른 상품 ${count(n)}개`)

/** Reviews with a mark inside a dense window: how many, which share of the window, and the share around it. */
const window =
  (what: string) =>
  ({ n, observed, expected }: Counted): string => {
    const inside = `몰린 시기의 리뷰 ${count(n)}개${observed === null ? '' : `(${share(observed)})`}${what}`
    return expected === null ? inside : `${inside}, 앞뒤 시기는 ${share(expected)}`
  }

const listings = (n: number | null): string => (n === null ? '같은 상품들' : `같은 상품 ${count(n)}개`)

/** ": 60%, 비교 10%". */
const compared = (observed: number | null, expected: number | null): string =>
  observed === null || expected === null ? '' : `: ${share(observed)}, 비교 ${share(expected)}`

/** A share of all reviews, beside the usual one. */
const overall =
  (what: string) =>
  ({ n, observed, expected }: Counted): string => {
    if (observed === null) return `${what} 리뷰 ${count(n)}개`
    const seen = `${what} 리뷰 ${share(observed)}`
    return expected === null ? seen : `${seen}, 보통은 ${share(expected)}`
  }

/** Mean stars before and after. */
const shift =
  (moved: string, kept: string) =>
  ({ n, observed, expected }: Counted): string => {
    if (observed === null || expected === null) return `리뷰 ${count(n)}개에서 별점이 ${moved}`
    return `평균 별점이 ${oneDecimal(expected)}에서 ${oneDecimal(observed)}(으)로 ${kept} 유지됨, 한쪽은 리뷰 ${count(n)}개`
  }

const conflict =
  (which: string, what: string) =>
  ({ n, observed, expected }: Counted): string => {
    const seen = `${which} 리뷰 ${count(n)}개의 글이 ${what}처럼 읽힘`
    if (observed === null) return seen
    return `${seen}(${share(observed)}${expected === null ? '' : `, 보통은 ${share(expected)}`})`
  }

/** What evidence states. */
export const claims: ClaimWords = {
  'near-duplicate.same-text': ({ n }) =>
    n === 1 ? '리뷰 1개의 글이 다른 사람의 글과 같음' : `서로 다른 사람의 리뷰 ${count(n)}개의 글이 같음`,
  'near-duplicate.cluster': ({ n }) =>
    n === 1 ? '리뷰 1개의 글이 다른 사람의 글과 대부분 같음' : `서로 다른 사람의 리뷰 ${count(n)}개의 글이 대부분 같음`,
  'near-duplicate.further': ({ n }) => `리뷰 ${count(n)}개가 더 다른 사람의 글과 같거나 대부분 같음`,
  'near-duplicate.elsewhere': ({ n, observed }) =>
    `리뷰 ${count(n)}개의 글이 ${otherListings(observed)}의 리뷰에도 있음`,
  'incentive.conditioned': ({ n }) => `작성자 ${count(n)}명이 높은 별점에 보상이 있었다고 씀`,
  'incentive.reward': ({ n }) => `작성자 ${count(n)}명이 리뷰나 사진에 대한 보상을 언급함`,
  'incentive.disclosed': ({ n }) => `리뷰 ${count(n)}개가 무료 또는 할인 제공을 밝힘`,
  'incentive.reported': ({ n }) => `작성자 ${count(n)}명이 별점을 위한 요구나 대가를 언급함`,
  'burst.five-star': window('가 별 5개'),
  'burst.one-star': window('가 별 1개'),
  'burst.near-duplicate': window('가 다른 글을 되풀이함'),
  'burst.short': window('가 매우 짧음'),
  'burst.unverified': window('에 구매 표시가 없음'),
  'burst.volume': ({ n, observed, expected }) => {
    const seen = `짧은 기간에 리뷰 ${count(observed ?? n)}개`
    if (expected === null) return seen
    return expected < 0.5 ? `${seen}, 보통은 거의 없음` : `${seen}, 보통은 약 ${count(expected)}개`
  },
  'photo-reuse.same-photo': ({ n }) =>
    n === 1 ? '작성자 1명이 다른 사람과 같은 사진을 올림' : `작성자 ${count(n)}명이 같은 사진을 올림`,
  'photo-reuse.gallery': ({ n }) => `작성자 ${count(n)}명이 상품 페이지의 사진을 올림`,
  'photo-reuse.elsewhere': ({ n, observed }) =>
    `리뷰 ${count(n)}개의 사진이 ${otherListings(observed)}의 리뷰에도 있음`,
  'low-information.share': overall('너무 짧거나 흔해서 참고할 내용이 없는'),
  'template.skeleton': ({ n }) => `서로 다른 사람의 리뷰 ${count(n)}개가 한 문형에서 낱말만 바꿈`,
  'assembled-text.shared-sentences': ({ n }) => `리뷰 ${count(n)}개가 다른 리뷰의 문장들로 이루어짐`,
  'generated-text.cluster': ({ n, expected }) => {
    const seen = `며칠 사이 글의 짜임이 비슷한 긴 리뷰 ${count(n)}개`
    return expected === null ? seen : `${seen}, 보통은 약 ${count(expected)}개`
  },
  'impossible-timing.before-purchase': ({ n }) => `리뷰 ${count(n)}개의 날짜가 해당 구매일보다 앞섬`,
  'impossible-timing.same-day': overall('구매 당일 날짜인'),
  'rating-shift.fall': shift('내려감', '내려간 채'),
  'rating-shift.rise': shift('올라감', '올라간 채'),
  'text-star-conflict.praise-low': conflict('별 1~2개', '칭찬'),
  'text-star-conflict.complaint-high': conflict('별 5개', '불만'),
  'unverified-share.share': overall('구매 표시가 없는'),
  'reviewer-history.first': ({ n }) => `리뷰 ${count(n)}개는 다른 리뷰가 알려지지 않은 사람이 씀`,
  'reviewer-history.long-known': ({ n }) => `리뷰 ${count(n)}개는 반년 넘게 리뷰가 알려진 사람이 씀`,
  'reviewer-ring.praise': ({ n, observed }) =>
    `작성자 ${count(n)}명이 ${listings(observed)}에 며칠 사이 높은 별점을 줌`,
  'reviewer-ring.blame': ({ n, observed }) => `작성자 ${count(n)}명이 ${listings(observed)}에 며칠 사이 낮은 별점을 줌`,
  'hostile-campaign.demand': ({ n }) => `리뷰 ${count(n)}개가 낮은 별점을 거두는 대가로 돈을 요구함`,
  'hostile-campaign.claim': ({ n }) => `리뷰 ${count(n)}개가 낮은 별점을 환불과 연결함`,
  'hostile-campaign.reported': ({ n }) => `리뷰 ${count(n)}개가 별점을 두고 돈을 요구받은 일을 언급함`,
  'hostile-campaign.same-text': ({ n, observed }) =>
    `${observed === null ? '' : `${count(observed)}일 안에 `}낮은 별점 리뷰 ${count(n)}개의 글이 같음`,
  'hostile-campaign.burst': window('가 낮은 별점이며 구체적 내용이 없음'),
  'hostile-campaign.burial': ({ n, observed, expected }) =>
    `불만 바로 뒤에 짧은 칭찬 리뷰 ${count(n)}개${compared(observed, expected)}`,
  'merged-listing.subjects': ({ n }) => `리뷰 ${count(n)}개가 다른 리뷰에 없는 물건을 말함`,
  'sales-surge.more-reviews': ({ observed, expected }) =>
    `새 리뷰 ${count(observed ?? 0)}개, 새 판매는 많아야 ${count(expected ?? 0)}건`,
  'sales-surge.fewer-reviews': ({ observed, expected }) =>
    `새 리뷰 ${count(observed ?? 0)}개, 새 판매는 적어도 ${count(expected ?? 0)}건`,
  'vanished-reviews.gone': ({ observed, expected }) =>
    `전에 읽은 리뷰 ${count(expected ?? 0)}개 가운데 ${count(observed ?? 0)}개가 보이지 않음`,
  'vanished-reviews.low-gone': ({ observed, expected }) =>
    `보이지 않게 된 리뷰의 낮은 별점 비율${compared(observed, expected)}`,
  'vanished-reviews.total-fell': ({ observed, expected }) =>
    `쇼핑몰이 표시한 리뷰 수가 전에는 ${count(expected ?? 0)}개, 지금은 ${count(observed ?? 0)}개`,
}
