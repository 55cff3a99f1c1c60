import type { Folded } from './fold.ts'
import type { MentionKind, Passage } from './mention.ts'
import { type Plain, plainOf } from './plain.ts'
import { COMPOSED, COMPOSED_REPORTS, EVERYDAY } from './zh-compose.ts'
import { DEALS, DEMANDS, PROMISES, RECRUITING, REVIEW_DEALS } from './zh-deals.ts'
import {
  ANY,
  CASH,
  CASH_HIDDEN,
  CONTACT,
  GIFT,
  GIVEN_SUM,
  GOOD,
  GOOD_HIDDEN,
  PACKET,
  RETURNED_SUM,
  SUM,
} from './zh-lexicon.ts'
import { isBargain, LOOSE } from './zh-loose.ts'
import { revealed } from './zh-reveal.ts'
import { type Link, scopeOf } from './zh-scope.ts'

const good = `(?:${GOOD})`
const any = `(?<!看了?|看到|看过|别人的?|大家的?|翻了?|其他)(?:${ANY})`
const money = `(?:${CASH}|${PACKET}|${RETURNED_SUM})`
const bare = `(?:${CASH}|红包|现金|${SUM})`
const purpose = '(?:为了?|冲着?|看在|图|贪|想要|想拿|因为)'
const gives = '(?:有|免费送|送|得|领取?|拿|换|返|抽|赠|给|参与)'
const then = '(?:之?后|完|就|即可?|可以?|能|截图|晒图|带图|，?\\+)?(?:就|即可?|可以?|能|还|都|再)?'
const proof = '(?:截图|截屏|晒图|拍照|发图)'

/** Good stars, then a reward. The group `gap` is what stands between the two. */
const CONDITIONED = [
  `${good}(?<gap>[^。]{0,12}?)${money}`,
  `${good}(?<gap>[的领有]?)(?:红包(?!封|袋|壳|纸|皮)|现金(?!支?付))`,
  `${good}[+加](?:晒?图片?|照片?)(?:返|领|得|送|奖)?\\d`,
  '好[，。]?评[，。]?返[，。]?现',
  `${good}。${money}(?=已|到|也|收|\\d|都)`,
  `${good}(?<gap>[^，。]{0,6}?)(?:${GIVEN_SUM})`,
  `${good}(?<gap>[^。]{0,6}?${proof}[^。]{0,8}?)(?:${GIVEN_SUM}|${CONTACT}[^。]{0,8}?(?:领|返|送|给|奖|礼|元|钱|现))`,
  `${good}(?<gap>${then}，?${proof}?，?[请来去]?)(?:[加+]|联系|找|私)(?:我|客服|老板|店主|店家|商家|卖家|一?下|的)?(?:${CONTACT})`,
  `${good}(?<gap>${then})(?:${gives}[^，。]{0,3}?${GIFT}|扫(?:码|卡|二维码)|奖励(?:现|红|\\d|礼|券|话))`,
  `${good}(?<gap>[有后送可就]{0,2})(?:${CASH_HIDDEN})(?![a-z])`,
  `(?<![a-z])(?:${GOOD_HIDDEN})(?<gap>，?[后送就]?)(?:${CASH}|${CASH_HIDDEN}|${PACKET}|${RETURNED_SUM})(?![a-z])`,
  `${purpose}[^，。]{0,6}?${bare}(?<gap>[^。]{0,8}?)${good}`,
  `(?:${money}|${GIVEN_SUM})(?<gap>[^。]{0,6}?(?:要求?|必须|需要?|前提|条件|让|叫|求|骗|换|收买|诱|贿赂)[^。]{0,4}?)${good}`,
  `[领收拿得返给发送][到了取]{0,2}[^，。]{0,4}?${bare}(?<gap>[^。]{0,4}?(?:才|来|换|就|所以|只好|不得不)[给写打评补][^。]{0,3}?)${good}`,
].map((source) => new RegExp(source, 'g'))

/** A review, photo or addition of any kind, then a reward. */
const REWARDED = [
  `${any}(?<gap>[^。，]{0,8}?)(?:${money}|${CASH_HIDDEN})`,
  `${any}(?<gap>${then})(?:有礼(?!貌|数|节)|有奖|奖励|${gives}[^，。]{0,3}?${GIFT})`,
  `${any}(?<gap>${then})(?:${GIVEN_SUM})`,
  `${any}(?<gap>)红包(?!封|袋|壳)`,
  `${any}，?[就也]?(?:为了?|想)[得领拿赢抽换](?!体)`,
  `${purpose}[^，。]{0,6}?(?:${CASH}|红包|现金|${SUM}|礼品|礼物|奖品|赠品|优惠券)(?<gap>[^。]{0,6}?)${any}`,
  `打卡(?<gap>[^。]{0,8}?)(?:${CASH}|${RETURNED_SUM}|全额返|返学费)`,
].map((source) => new RegExp(source, 'g'))

/** Pressure for stars, or against a bad review: a report by itself. */
const PRESSED: readonly RegExp[] = [
  '(?:不|没|没有)(?:给|写|打|点)?(?:他|他们|你|个|满)?(?:五星|5星|全五星|好评)[^。]{0,4}?(?:就|便|还|，|都|则)[^。]{0,6}?(?:骚扰|威胁|恐吓|打电话|发短信|轰炸|不退|不给(?!力)|不发|不保修|不安装|不处理|不解决|拉黑|骂|不返|不售后|不管)',
  '(?:骚扰|威胁|恐吓|轰炸|纠缠|一直|天天|不停|反复|多次|三番|每天|死缠|电话|短信|微信)[^。]{0,10}?(?:让|要|叫|求|逼|催|要求|劝|喊)(?:我|你|人|顾客|买家|客户)?[^，。]{0,3}?(?:改|删|撤|修改|删除|撤销|追加?|给|写|打)(?:掉|除|了|成|回|个|我的|一个)?(?:为)?(?:五星|5星|全五星|差评|中评|好评|评价|评论)',
  '(?:让|要|叫|求|逼|催|要求|强迫|强制|劝|诱导|威胁|骚扰)(?:我|你|人家|顾客|买家|消费者|客户)(?:去|来|把|帮忙|必须|一定|给)?[^，。]{0,3}?(?:改|删|撤|修改|删除|撤销)(?:掉|除|了|成|为)?[^，。]{0,3}?(?:差评|中评|评价|评论|好评|五星)',
  '(?:电话|短信|消息|骚扰)[^，。]{0,4}?(?:求|要求|让|逼|催)我?(?:删|改|撤)',
  '(?:好评|五星)[了完过后]{0,2}[^，。]{0,2}?[也却都还]?[不没]给?返(?!回|修|厂|工|校)',
  '先(?:给|写|打)?(?:个|了)?(?:五星)?好评[^，。]{0,2}?[才再]给?(?:处理|售后|退|换|解决|安装|补|修|理)',
  '(?:差评|评价|评论)还?被?(?:要求|逼着?|威胁|强制|强迫)我?(?:删|改|撤)',
  '(?:要求|必须|非要|非得|强制)[^，。]{0,4}?(?:五星|好评)[^。]{0,6}?才[肯能给会]?[^，。]{0,2}?(?:退|换|处理|售后|发|给|安装|保修|开|解决|赔|补)',
  '不(?:删|改|撤)(?:掉|除|销)?(?:差评|评价|中评|评论)[^。]{0,4}?就[^。]{0,8}?(?:骚扰|威胁|电话|短信|不退|不给|不处理|拉黑)',
  '(?:让|叫|要|求|逼|催|劝|要求)(?:我|你)?把(?:差评|中评|评价|评论)(?:给|都)?(?:删|改|撤)',
  '(?:逼|强迫|强制|诱导|威胁|绑架|要挟|胁迫|骗取?|骗我)[^，。]{0,5}?(?:写|给|打|点|刷|的|要)?(?:个|了|五星|5星)?好评(?!的人|率)',
  '(?:给|发|补|赔|退|返)(?:我|你|了)?[^，。]{0,4}?(?:红包|钱|优惠券|元|块)[^。]{0,6}?(?:让|叫|要|求|换|要求)?[^，。]{0,4}?(?:删|改|撤)(?:掉|除|销|成|了)?[^，。]{0,3}?(?:差评|评价|评论|中评)',
  '(?:删|改|撤)(?:掉|除|了|成)?(?:个)?(?:差评|中评|评价|评论|好评)[^。]{0,8}?(?:就|给|送|返|退|赔|补|发)(?:我|你|给)?[^，。]{0,3}?(?:\\d|红包|钱|券|全款|元|退款|补偿)',
].map((source) => new RegExp(source, 'g'))
const ownWill = /(?:我要|我来|我想|自己|回来|特意来|过来)[^，。]{0,4}$/
const courier = /快递|配送|骑手|小哥|师傅|外卖/

/** Promises that were not kept; without a word for review they need the promise in so many words. */
const UNKEPT = [
  '(?:说好|承诺|答应|许诺)[了的给会要可以]{0,3}[^，。]{0,4}?返，?(?:现|钱|\\d{1,3}元)[^。]{0,10}?[没不未无]有?(?:给|返|兑现|到|收|见|发|认|理|影)',
  '返，?现[^。]{0,4}?(?:假的|骗人|骗局)[^。]{0,12}?(?:好评|五星)',
  '(?:说好|承诺|答应|许诺)[^。]{0,4}?[送给有][^，。]{0,3}?(?:礼|券|红包|钱|\\d)[^。]{0,5}?(?:好评|五星|评完|评价完)[^。]{0,8}?(?:没|不给|不认|翻脸|拉黑|不理)',
].map((source) => new RegExp(source, 'g'))

/** The product itself was free or lent. */
const DISCLOSED = new RegExp(
  [
    '(?:体验|试用|品鉴|测评|评测|试吃|试驾)官|免单(?:体验|试用|试吃)|众测|试用(?:报告|心得|反馈)|试用中心|试吃员|[0零]元(?:试用|体验)|免费试吃(?:活动|名额|机会)|免费的?样品|达人样品',
    '申请[到了]{0,2}的?(?:免费)?试用|试用(?:申请)?(?:成功|中奖)|中了?(?:免费)?试用',
    '(?:商家|品牌方?|官方|厂家|店家|卖家|老板)[^，。]{0,3}(?:免费)?(?:提供|赠送|送|寄)[^，。]{0,6}(?:样品|试用|测评|评测|体验装)',
    '免费(?:提供|获得|得到|领取?|申请|拿到?|送|寄)?[^，。]{0,6}(?:试用|体验|测评|评测)[^。]{0,8}(?:评测|测评|评价|报告|反馈|感受|真实)',
    '(?:参加|参与|抽中|中签|申请|报名)[^。，]{0,6}?(?:新品)?(?:试用|试吃|测评)',
    '(?:官方|品牌方?|商家|厂家)[^。，]{0,4}?免费(?:试用|试吃|寄)|试吃装[^。，]{0,6}?免费',
    '(?:样品|产品|商品|样机)由[^，。]{0,8}(?:提供|赞助|赠送)',
  ].join('|'),
  'g',
)

/** Goods, not an offer: bought with a coupon, priced, or saved for next time. */
const shopping = /用|抵|买|购|下单|下次|下回|希望|便宜|价格|划算|活动价|装/
const spent = /^[^。]{0,8}(?:买的|下单|抵扣|抵了|省了|优惠了|减了|很划算|装(?:压岁|的))/

/** What a Chinese text says about rewards for reviews. Linear in its length: every repetition is bounded. */
export function chineseMentions(folded: Folded, stars: number | null): Passage[] {
  const plain = plainOf(folded)
  const found = mentionsInPlain(plain, stars)
  if (found.some(({ kind }) => kind !== 'disclosed' && kind !== 'reward')) return found
  const { plain: spelt, any } = revealed(plain)
  return any ? [...found, ...mentionsInPlain(spelt, stars)] : found
}

type Add = (kind: MentionKind, start: number, end: number) => void

function mentionsInPlain({ text, from }: Plain, stars: number | null): Passage[] {
  const found: Passage[] = []
  const add: Add = (kind, start, end) => {
    found.push({ kind, start: from[start] ?? 0, end: (from[end - 1] ?? 0) + 1 })
  }
  const rules = [
    ...[...CONDITIONED, ...DEALS, ...RECRUITING].map((rule) => [rule, 'conditioned'] as const),
    ...[...REWARDED, ...REVIEW_DEALS].map((rule) => [rule, 'reward'] as const),
  ]
  for (const [rule, kind] of rules) {
    for (const match of text.matchAll(rule)) {
      const link: Link = { kind, start: match.index, end: match.index + match[0].length, gap: match.groups?.gap ?? '' }
      if (isShopping(text, link)) continue
      const scoped = scopeOf(text, link, stars)
      if (scoped !== null) add(scoped, link.start, link.end)
    }
  }
  if (!found.some(({ kind }) => kind === 'conditioned' || kind === 'reported')) addComposed(text, stars, add)
  for (const rule of [...PRESSED, ...DEMANDS]) {
    for (const { 0: passage, index } of text.matchAll(rule)) {
      const before = text.slice(Math.max(0, index - 10), index)
      if (!ownWill.test(before) && !courier.test(before + passage)) add('reported', index, index + passage.length)
    }
  }
  for (const rule of [...UNKEPT, ...PROMISES])
    for (const { 0: passage, index } of text.matchAll(rule)) add('reported', index, index + passage.length)
  for (const { 0: passage, index } of text.matchAll(DISCLOSED)) {
    if (!/(?:不是|没有?|非|未)[^，。]{0,3}$/.test(text.slice(Math.max(0, index - 6), index)))
      add('disclosed', index, index + passage.length)
  }
  return found
}

/** Deals by their parts, where no rule knew them as a phrase. */
function addComposed(text: string, stars: number | null, add: Add): void {
  const everyday = (start: number, end: number): boolean => EVERYDAY.test(text.slice(Math.max(0, start - 14), end))
  for (const rule of COMPOSED) {
    for (const match of text.matchAll(rule)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const link: Link = { kind: 'conditioned', start, end, gap: match.groups?.gap ?? '', whole: true }
      const scoped = everyday(start, end) || isShopping(text, link) ? null : scopeOf(text, link, stars)
      if (scoped !== null) add(scoped, start, end)
    }
  }
  LOOSE.forEach((rule, order) => {
    for (const match of text.matchAll(rule)) {
      const [link, start] = [match[0], match.index]
      const end = start + link.length
      const before = text.slice(Math.max(0, start - AROUND), start)
      const around = before + link + text.slice(end, end + AROUND)
      if (!isBargain({ link, before, around, starsFirst: order === 0, isEveryday: EVERYDAY.test(around) })) continue
      const scoped = scopeOf(
        text,
        { kind: 'conditioned', start, end, gap: match.groups?.gap ?? '', whole: true },
        stars,
      )
      if (scoped !== null) add(scoped, start, end)
    }
  })
  for (const rule of COMPOSED_REPORTS)
    for (const { 0: passage, index } of text.matchAll(rule))
      if (!DENIED.test(text.slice(Math.max(0, index - 6), index))) add('reported', index, index + passage.length)
}

/** Characters on either side in which a bargain is told. */
const AROUND = 12
const DENIED = /[不没无非][^，。]{0,4}$/

function isShopping(text: string, { end, gap }: Link): boolean {
  return (gap.includes('，') && shopping.test(gap)) || spent.test(text.slice(end, end + 12))
}
