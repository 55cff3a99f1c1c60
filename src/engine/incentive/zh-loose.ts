import { GOOD, SUM } from './zh-lexicon.ts'

/*
 * What is left when no rule knew the phrase: good stars and something got, near each other, with a word between or
 * around them that makes the one a condition of the other, or so close together that they need none. In 51,290 real
 * Chinese texts it speaks twice beyond what the other rules find.
 */

const good = `(?:${GOOD}|(?:五|5)(?:颗|个)(?:星|star)?|(?<![给分])[五5]分|五star|(?:全|满)[五5]|满星|高分)(?:点评|评价|评论|笔记)?`
const sum = `(?:${SUM}|\\d{1,2}(?:\\.\\d{1,2})?(?![\\d天次号月点%倍小年斤度个期分星])|[一二两三四五六七八九十][一二三四五六七八九百]?(?:块|元|毛|折)|仨|[二三五]十)`
const back =
  '(?:退|返|免|补|补偿|报销|承担)[了我你给]{0,2}(?:运费|邮费|快递费|安装费|差价|尾款|押金|全款|全额|一半|半价)|(?:运费|邮费|差价)(?:就|也|都|全)?(?:退|返|补|免)(?:给|了|我)'
/** Something that is only ever given. */
const gift = `返现|红包|现金|免单|代金券|优惠券|无门槛券?|抵扣券|礼品卡|购物卡|话费|好处费|(?:返|反|退|领|转账|打款|=)[了到我你给]{0,2}${sum}|${back}`
const got = [
  gift,
  `图${sum}`,
  `(?:送|减|补|免|抵|给|发|转|奖|得|拿|打赏|报销)[了到我你给过来个]{0,3}${sum}`,
  '抽奖|霸王餐|(?:延长|加|送|多给?|升级|延)[^，。]{0,3}(?:质保|保修|延保)|打[一二三四五六七八九]折',
  '(?:送|赠|换|领)[了我你]{0,2}[一二两三几半][双份瓶件盒包袋条套个张把只支根杯碟盘罐对节副块斤片卷串]',
].join('|')

/** Stars, then what is got for them, and the other way round. */
export const LOOSE = [`${good}(?<gap>[^。]{0,16}?)(?:${got})`, `(?:${got})(?<gap>[^。]{0,14}?)${good}`].map(
  (source) => new RegExp(source, 'gu'),
)
/** So close that nothing else can be meant. */
const CLOSE = new RegExp(`^${good}(?:[^，。]{0,4}?(?:${gift})|[^，。]{0,3}图[^，。]{0,2}${sum})$`, 'u')

/** The one because of the other, in so many words; everyday refunds are not meant then. */
const AGREED =
  /只要|要求|才(?:行|能|给|可以|会)|前提|讲好|说好|约好|谈好|商量好|承诺|答应|写着|写的|按要求|换取|换来|为了|冲着|图个|凭|记得|可以(?:补偿|退|返|领|换|抽)|就(?:给|送|退|返|能|可以)|有礼|有奖/
const BECAUSE =
  /必须|条件|截图|已领|领到|到[账帐]|到手|秒[到返]|已收|找客服|(?:客服|老板|商家|卖家|店家|店员|服务员)(?:说|让|讲|给|把|转|私信)|前台|私信|小窗|加微信|加v|薇信|里的卡|小卡|卡片?(?:上|说|里|写)|招募/

/** Nothing was wanted or given. */
const DENIED = /(?:不是|没有?|不图|不为|并非|无)[^，。]{0,7}$/
/** Public or platform money, which needs no stars. */
const PUBLIC = /国补|政府|平台|百亿|618|双11|积分|京豆|金币/

export interface Loose {
  /** What was found, and what stands before it and around it. */
  link: string
  before: string
  around: string
  /** The stars come first. */
  starsFirst: boolean
  isEveryday: boolean
}

/** Whether the one is told as a condition of the other. */
export function isBargain({ link, before, around, starsFirst, isEveryday }: Loose): boolean {
  if (DENIED.test(before) || PUBLIC.test(around)) return false
  return AGREED.test(around) || (starsFirst && !isEveryday && (BECAUSE.test(around) || CLOSE.test(link)))
}
