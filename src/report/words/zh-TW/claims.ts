import type { ClaimWords, Counted } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'

const { count, oneDecimal, percent } = NUMBERS['zh-TW']

function share(value: number): string {
  const { kind, text } = percent(value)
  if (kind === 'exact') return text
  return kind === 'below' ? `不到 ${text}` : `超過 ${text}`
}

const otherListings = (n: number | null): string => (n === null ? '其他商品' : ` ${count(n)} 個其他商品`)

/** Reviews with a mark inside a dense window: how many, which share of the window, and the share around it. */
const window =
  (what: string) =>
  ({ n, observed, expected }: Counted): string => {
    const inside = `評價密集的時段裡，${count(n)} 則${observed === null ? '' : `（${share(observed)}）`}${what}`
    return expected === null ? inside : `${inside}，前後時段為 ${share(expected)}`
  }

const listings = (n: number | null): string => (n === null ? '同樣的商品' : `同樣的 ${count(n)} 個商品`)

/** “：60%，對照為 10%”。 */
const compared = (observed: number | null, expected: number | null): string =>
  observed === null || expected === null ? '' : `：${share(observed)}，對照為 ${share(expected)}`

/** A share of all reviews, beside the usual one. */
const overall =
  (what: string) =>
  ({ n, observed, expected }: Counted): string => {
    if (observed === null) return `${count(n)} 則評價${what}`
    const seen = `${share(observed)} 的評價${what}`
    return expected === null ? seen : `${seen}，通常為 ${share(expected)}`
  }

/** Mean stars before and after. */
const shift =
  (moved: '降' | '升') =>
  ({ n, observed, expected }: Counted): string => {
    if (observed === null || expected === null) return `${count(n)} 則評價的星級${moved}了`
    return `平均星級從 ${oneDecimal(expected)} ${moved}到 ${oneDecimal(observed)}，一側有 ${count(n)} 則評價`
  }

const conflict =
  (which: string) =>
  ({ n, observed, expected }: Counted): string => {
    const seen = `${count(n)} 則${which}評價的文字與星級相反`
    if (observed === null) return seen
    return `${seen}（占 ${share(observed)}${expected === null ? '' : `，通常為 ${share(expected)}`}）`
  }

/** What evidence states. */
export const claims: ClaimWords = {
  'near-duplicate.same-text': ({ n }) =>
    n === 1 ? '1 則評價與他人的評價文字相同' : `${count(n)} 則不同買家的評價文字相同`,
  'near-duplicate.cluster': ({ n }) =>
    n === 1 ? '1 則評價與他人的評價大段相同' : `${count(n)} 則不同買家的評價大段相同`,
  'near-duplicate.further': ({ n }) => `另有 ${count(n)} 則評價與他人的文字相同或大段相同`,
  'near-duplicate.elsewhere': ({ n, observed }) => `${count(n)} 則評價的文字也出現在${otherListings(observed)}的評價裡`,
  'incentive.conditioned': ({ n }) => `${count(n)} 位評價者自述給好評有獎勵`,
  'incentive.reward': ({ n }) => `${count(n)} 位評價者提到寫評價或上傳照片有獎勵`,
  'incentive.disclosed': ({ n }) => `${count(n)} 則評價寫明商品為免費或優惠取得`,
  'incentive.reported': ({ n }) => `${count(n)} 位評價者反映被要求給好評，或有人以好處換好評`,
  'burst.five-star': window('為五星'),
  'burst.one-star': window('為一星'),
  'burst.near-duplicate': window('與他人文字重複'),
  'burst.short': window('非常短'),
  'burst.unverified': window('沒有購買標記'),
  'burst.volume': ({ n, observed, expected }) => {
    const seen = `短時間內有 ${count(observed ?? n)} 則評價`
    if (expected === null) return seen
    return expected < 0.5 ? `${seen}，平時幾乎沒有` : `${seen}，平時約 ${count(expected)} 則`
  },
  'photo-reuse.same-photo': ({ n }) =>
    n === 1 ? '1 位評價者上傳的圖片與他人相同' : `${count(n)} 位評價者上傳了同一張圖片`,
  'photo-reuse.gallery': ({ n }) => `${count(n)} 位評價者上傳的是商品頁原有的圖片`,
  'photo-reuse.elsewhere': ({ n, observed }) => `${count(n)} 則評價的圖片也出現在${otherListings(observed)}的評價裡`,
  'low-information.share': overall('過短或過於普通，沒有參考內容'),
  'template.skeleton': ({ n }) => `${count(n)} 則不同買家的評價套用同一句型，只換了個別的詞`,
  'assembled-text.shared-sentences': ({ n }) => `${count(n)} 則評價由其他多則評價裡的句子拼成`,
  'generated-text.cluster': ({ n, expected }) => {
    const seen = `幾天之內有 ${count(n)} 則長評價寫法相近`
    return expected === null ? seen : `${seen}，通常約 ${count(expected)} 則`
  },
  'impossible-timing.before-purchase': ({ n }) => `${count(n)} 則評價的日期早於其購買日期`,
  'impossible-timing.same-day': overall('在購買當天寫下'),
  'rating-shift.fall': shift('降'),
  'rating-shift.rise': shift('升'),
  'text-star-conflict.praise-low': conflict('一二星'),
  'text-star-conflict.complaint-high': conflict('五星'),
  'unverified-share.share': overall('沒有購買標記'),
  'reviewer-history.first': ({ n }) => `${count(n)} 則評價的作者沒有其他已知評價`,
  'reviewer-history.long-known': ({ n }) => `${count(n)} 則評價的作者已有半年以上的評價紀錄`,
  'reviewer-ring.praise': ({ n, observed }) => `${count(n)} 位評價者在相近的日子給${listings(observed)}都打了高分`,
  'reviewer-ring.blame': ({ n, observed }) => `${count(n)} 位評價者在相近的日子給${listings(observed)}都打了低分`,
  'hostile-campaign.demand': ({ n }) => `${count(n)} 則評價要求給錢才刪低分`,
  'hostile-campaign.claim': ({ n }) => `${count(n)} 則評價把低分與退款綁在一起`,
  'hostile-campaign.reported': ({ n }) => `${count(n)} 則評價提到有人藉評價索要錢物`,
  'hostile-campaign.same-text': ({ n, observed }) =>
    `${observed === null ? '' : `${count(observed)} 天內 `}${count(n)} 則低星評價大段相同`,
  'hostile-campaign.burst': window('為低星且沒有具體內容'),
  'hostile-campaign.burial': ({ n, observed, expected }) =>
    `出現抱怨後緊接著有 ${count(n)} 則簡短好評${compared(observed, expected)}`,
  'merged-listing.subjects': ({ n }) => `${count(n)} 則評價說的東西，其他評價都沒有提到`,
  'sales-surge.more-reviews': ({ observed, expected }) =>
    `新增 ${count(observed ?? 0)} 則評價，而新增銷量最多 ${count(expected ?? 0)}`,
  'sales-surge.fewer-reviews': ({ observed, expected }) =>
    `新增 ${count(observed ?? 0)} 則評價，而新增銷量至少 ${count(expected ?? 0)}`,
  'vanished-reviews.gone': ({ observed, expected }) =>
    `先前讀到的 ${count(expected ?? 0)} 則評價中有 ${count(observed ?? 0)} 則不再顯示`,
  'vanished-reviews.low-gone': ({ observed, expected }) => `不再顯示的評價裡低星的比例${compared(observed, expected)}`,
  'vanished-reviews.total-fell': ({ observed, expected }) =>
    `平台先前顯示共 ${count(expected ?? 0)} 則評價，現在顯示 ${count(observed ?? 0)} 則`,
}
