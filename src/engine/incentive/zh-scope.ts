import { type MentionKind, UNMOVED_STARS } from './mention.ts'
import { PLATFORM } from './zh-lexicon.ts'

/** A candidate passage in plain text, before its surroundings are read. */
export interface Link {
  kind: MentionKind
  start: number
  end: number
  /** What stands between the condition and the reward; '' where there is nothing. */
  gap: string
  /** The relation was read too, so that everyday words inside (运费) belong to the deal. */
  whole?: boolean
}

/** Clause windows, in characters of plain text: long enough for 结果一直没给, short enough to stay on the subject. */
const BEFORE = 16
const AFTER = 26

const platform = new RegExp(PLATFORM)
/** 说好, 承诺: someone gave a word, so a 没有 that follows breaks it. */
const promise =
  /说好|说是|说了|说的|说给|说会|说要|说有|[^听据]说$|承诺|答应|许诺|保证|写着|写的|写了|上次|当时|卡片|小卡|客服|商家|卖家|老板|店家/
const completed = /[了完后过也却但都还又才]|结果|到现在|至今/
const negatedReward =
  /(?:没有?|不|无|未|没见|并没|也没|从没|不给|没给)(?:给|有|收到?|拿到?|要|任何|什么|见到?|看到|得到|发|领到?|兑现|图|为)?(?:我|你|任何|什么|啥|过)?$/
const twofold = /^(?:评价)?[^。]{0,10}?(?:就|也|，|便|还)?(?:不|没)/
const negatedBefore =
  /(?:没有?|不是|并不是|并非|不为|不|无|绝无|绝不|未|非|从不|从没|不会|不用|不靠|不图|不搞|没人|没谁|不存在|没有任何)(?:任何|什么|收|拿|要|因为|为了?|参加|参与|给|领|用|靠|搞|有|是|啥|人|过|所谓的?|那种|这种|那些|这些|图|冲着?|求|要求|让|商家|卖家|店家|客服|我|的|，|红包|返现|现金|晒图|礼品|优惠券|奖励)*$/
const admonition = /(?:别|不要|勿|莫)(?:再|被|去|信|相信|为了?|因为|冲着|图|听|看|贪)[^，。]{0,4}$/
const denial = /真心|自愿|发自内心|主动来|不是托|不是水军|没人要求|与.{0,4}无关|不存在|无偿/
const negation = /没有?|不是|不为|不图|无|非/
const speculation =
  /是不是|有没有|会不会|能不能|可不可以|可以不|有木有|估计|怀疑|可能|大概|八成|肯定|听说|据说|难道|莫非|应该|希望|建议|最好|要是|如果有|如果能|别人说|人家说|评论里?说|评价里?说|大家说|都说|网上说/
const joined = /所以|赶紧|赶快|果断|冲着|就来|特意|专门|过来/
const asked = /(?<!只)(?:让|叫|喊|求|要)(?:我|你|大家|人|顾客|买家)?(?:给|写|打|改)?(?:个|成)?$/
const unasked = /(?:没有?|不|从不|从没|未)(?:要求|让|叫|强求|提)(?:过|我|你|们)?(?:给|写|打|发)?(?:个)?$/
const elsewhere = /(?:别家|别的店|其[他它]店|别人家|上一?家|隔壁)[^。]{0,8}$/
/** The reward came: whoever asked, the bargain was kept. */
const received = /^[^。没不未]{0,8}(?:到账|已到|收到|已领|领到|已补|到手|秒到)/
const complied = /^，?(?:那就|那我就|所以|于是|照做|就给了?)/
const unrelated = /^[^。]{0,3}(?:无关|没关系|没有关系)/
const question = /^(?:吗|么|嘛|不[？?。]|没[？?。]|是不是)/
const broken = new RegExp(
  [
    '(?:没|没有|未|不|并没|也没|都没|从没|一直没|迟迟|至今|不肯|不愿)(?:有|再|给|能|肯)?(?:给|返|收到|到账|兑现|见|看到|发|领到|领不|拿到|得到|承认|认|理|回复|回我|回应|处理|履行|下文|动静|消息|影|反应|实现|反现|退|转|打过?来|着落|后续|算|了$)',
    '没有[了呢，。]|没有$|都没有|也没有|就没了|没了(?!$)|不了了之|幌子|借口|找不到人|把我删|系统维护|没货|没寄|没下文|石沉大海|反悔|赖账|赖皮|食言|忽悠|骗|套路|坑人|坑爹|假的|拉黑|失踪|失联|装死|不算数|说话不算|言而无信|不诚信|没诚信|没信用|不守信|空头|画饼|诱饵|翻脸|寂寞|做梦|个屁|个鬼|个毛|推脱|推托|推诿|敷衍|拖着|拖延|各种理由|没人[理管]|想多了|不回[了我复消]?|没回|啥也没|啥都没|什么[也都]没|钱呢|没踪影|没音|活动(?:已经?)?结束|又说|过期|只返|只给|装傻|装糊涂|没有?(?:这个?|此|该)活动|说没有|少返|少给',
  ].join('|'),
)
const complaint =
  /噱头|鱼饵|看清楚|擦亮|教我|根本不是|[这怎]么来的|当心|银行卡|呸|昧良心|霸道|什么规矩|一言难尽|别买|不要买|勿买|慎买|恶心|垃圾|无语|呵呵|反感|讨厌|恶劣|不[可能要]信|别信|别被|不要被|小心|警惕|避雷|难怪|怪不得|原来|诱导|骗|逼|强迫|强制|骚扰|威胁|缠|差评|投诉|举报|曝光|违规|违法|不真实|水分|掺水|买好评|刷好评|收买|贿赂|拒绝|不稀罕|不屑|搞笑|可笑|坑|上当|大家注意|提醒|参考价值|诱饵|能信[吗么]|可信吗|谁信|不靠谱|缺德|谨慎|吃相|良心话|太差|很差|真差|差劲|难吃|难用|失望|后悔|烦|求五星|质量(?:却|这么|特别)?差/
const pressed =
  /要求|诱导|强迫|强制|骚扰|威胁|催|逼|求着|求我|缠着|一直让|非要|非让|打电话|发短信|短信|暗示|反复|求$|为了?让[我你]/

/**
 * Decides what a link means where it stands: denied or guessed at (`null`), told as a complaint, or as found.
 * @param stars of the review; low stars did not meet a condition of high ones.
 */
export function scopeOf(text: string, link: Link, stars: number | null): MentionKind | null {
  const { start, end, gap } = link
  const said = text.slice(Math.max(0, start - BEFORE), start)
  const before = said.slice(said.lastIndexOf('。') + 1)
  const after = upToSecondSentence(text.slice(end, end + AFTER))
  if (!link.whole && platform.test(text.slice(Math.max(0, start - 4), end + 3))) return null
  if (question.test(after) || unrelated.test(after)) return null
  const promised = promise.test(before) || /说好|承诺|答应/.test(gap)
  const isBroken = broken.test(after) || (promised && /^的?呢|^[^。]{0,3}，[^，。]{1,5}呢(?:$|[，。])/.test(after))
  if (/[不没](?:给|写|打|是|到)?(?:你|个|满)?$/.test(before) && twofold.test(gap)) return 'reported'
  if (negatedReward.test(gap) && unasked.test(before)) return null
  if (negatedReward.test(gap)) return promised || completed.test(gap) ? denyOr(before, after, 'reported') : null
  if (admonition.test(before)) return 'reported'
  if (negatedBefore.test(before) || (elsewhere.test(before) && /这家|本店|这里/.test(after))) return null
  if (!promised && denial.test(before + after) && negation.test(before + gap + after)) return null
  if (isBroken) return 'reported'
  if (speculation.test(before + gap) && !joined.test(text.slice(start, end) + after)) return null
  if (complied.test(after) || (received.test(after) && !complaint.test(after))) return link.kind
  if (complaint.test(before + gap + after) || pressed.test(before + gap)) return 'reported'
  if (asked.test(before)) return 'reported'
  const unmoved = link.kind === 'conditioned' && stars !== null && stars <= UNMOVED_STARS
  return unmoved ? 'reported' : link.kind
}

const denyOr = (before: string, after: string, kind: MentionKind): MentionKind | null =>
  denial.test(before + after) && !promise.test(before) ? null : kind

function upToSecondSentence(text: string): string {
  const first = text.indexOf('。')
  const second = first < 0 ? -1 : text.indexOf('。', first + 1)
  return second < 0 ? text : text.slice(0, second)
}
