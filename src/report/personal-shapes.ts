import type { HiddenKind } from './words/catalogue.ts'

/**
 * Shapes of personal data in plain spelling, in order of precedence where two overlap. Every quantifier is bounded, so
 * each is linear; the group `hide` is what goes where the words before it stay, and `holds` what it must contain.
 */
export interface Shape {
  kind: HiddenKind
  shape: RegExp
  holds?: RegExp
}

/** What may stand between the digits of one number. */
const SEP = '[\\s.,_~*/|·、\\-\\u2010-\\u2015\\u2212]{0,3}'
const ALONE = '(?<!\\d)'
const ENDED = '(?!\\d)'
/** No date: `08-11-2026`, `08.11.26`. */
const NO_DATE = '(?!\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d\\d(?!\\d))'
const digits = (least: number, most = least): string => `(?:${SEP}\\d){${least},${most}}`

/** What leads from the name of a service to the account: "number is:". */
const IS =
  '(?:号码?|id|是|为|群|好友|客服|联系|账号|帐号|我的?|的|加|搜|[\\s:=,.;~_/|*()\\[\\]{}<>"\'“”‘’【】「」《》、—→➡👉\\-]){0,6}'
/** An account: one word, or letters or digits set apart, or a word and groups of digits. */
const SPACED = '[A-Za-z0-9](?:[\\s._~*/|·、\\-]{1,3}[A-Za-z0-9]){4,29}(?![A-Za-z0-9])'
const WORD = '@?[A-Za-z0-9][A-Za-z0-9_-]{4,29}(?:[\\s.\\-]{1,2}\\d{2,8}){0,3}'
const NUMBER = `[1-9]${digits(4, 11)}${ENDED}`
const WECHAT =
  '微\\s?信|微❤|威信|薇信|徽信|维信|伟信|溦信|微芯|v\\s?信|卫星号?|(?<![a-z])(?:we\\s?chat|wei\\s?xin|wx|vx|wxid)|[加十+➕]\\s?[v薇微威]|(?<=[^\\p{L}]|^)[薇威](?=[\\s:=])|薇(?=\\s?[A-Za-z0-9])|(?<![a-z])v(?=\\s?[:=])'
const QQ = '扣扣|企鹅号?|球球|q\\s?q|[加十+➕]\\s?[q扣]|(?<![a-z])q(?:群|号|(?=\\s?[:=]))'
const OTHERS =
  '(?<![a-z])(?:telegram|whats\\s?app|skype|instagram|insta|ig|kakao(?:talk)?|viber|discord|signal|tg)|电报|纸飞机|抖音号|快手号|小红书号|카톡|카카오톡|ライン|賴'
const LINE = '(?<![a-z])line(?=\\s?(?:id|帳號|账号|[:=]))'

export const SHAPES: readonly Shape[] = [
  {
    kind: 'email',
    shape: /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g,
  },
  // The same, kept from being found by spaces and words.
  {
    kind: 'email',
    shape:
      /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}\s{0,2}(?:@|[([]\s?at\s?[)\]]|\sat\s|艾特|#)\s{0,2}[A-Za-z0-9-]{1,63}(?:\s{0,2}(?:\.|点|[([]\s?dot\s?[)\]]|\sdot\s)\s{0,2}[A-Za-z0-9-]{1,63}){0,2}\s{0,2}(?:\.|点|[([]\s?dot\s?[)\]]|\sdot\s)\s{0,2}(?:com|cn|net|org|jp|kr|de|fr|es|it|uk|tw|hk|io|me|cc|ru|edu|info)(?![A-Za-z0-9])/gi,
  },
  // 居民身份证 (GB 11643): region, birth date, serial, check digit.
  {
    kind: 'identity',
    shape: new RegExp(
      `${ALONE}[1-9]${digits(5)}${SEP}(?:1${SEP}[89]|2${SEP}0)${digits(9)}${SEP}[\\dXx](?![\\dXx])`,
      'g',
    ),
  },
  // 台灣身分證, 港澳 permits.
  { kind: 'identity', shape: /(?<![A-Za-z0-9])[A-Z][12]\d{8}(?![A-Za-z0-9])/g },
  // US social security number.
  { kind: 'identity', shape: new RegExp(`${ALONE}\\d{3}-\\d{2}-\\d{4}${ENDED}`, 'g') },
  // Amazon.
  { kind: 'order', shape: new RegExp(`${ALONE}\\d{3}[-\\s]\\d{7}[-\\s]\\d{7}${ENDED}`, 'g') },
  // Mobile numbers of China, with or without its country code.
  {
    kind: 'phone',
    shape: new RegExp(`${ALONE}(?:(?:[+(]|00)?86\\)?${SEP})?1${SEP}[3-9]${digits(9)}${ENDED}`, 'g'),
  },
  // With a country code.
  { kind: 'phone', shape: /(?:\+|(?<!\d)00)\(?[1-9]\d{0,2}\)?(?:[\s.()/-]{0,3}\d){6,13}(?!\d)/g },
  // North America; China's land lines and 400 numbers; elsewhere what begins with a zero.
  { kind: 'phone', shape: new RegExp(`${ALONE}\\(?\\d{3}\\)?[-. ]{1,2}\\d{3}[-. ]\\d{4}${ENDED}`, 'g') },
  { kind: 'phone', shape: new RegExp(`${ALONE}[48]00[- ]?\\d{3}[- ]?\\d{4}${ENDED}`, 'g') },
  {
    kind: 'phone',
    shape: new RegExp(`${ALONE}${NO_DATE}\\(?0\\d{1,4}\\)?(?:[\\s.()/-]{0,3}\\d){6,9}${ENDED}`, 'g'),
    holds: /^\D*(?:\d\D*){9,12}$/,
  },
  // Any number called one.
  {
    kind: 'phone',
    shape:
      /(?:电话|電話|手机号?|手機|联系方式|聯絡|热线|致电|拨打|连系|전화|携帯|(?<![a-z])(?:tel|phone|mobile|handy|telefon|téléphone|teléfono|call|text|sms|whatsapp)(?![a-z]))[^\p{L}\d\n]{0,6}(?<hide>(?!(?:19|20)\d\d-\d)[(+]?\d(?:[\s.()-]{0,2}\d){5,13})(?!\d)/giu,
  },
  // An account named after its service, with something that says "is"; then letters alone will do.
  {
    kind: 'chat',
    shape: new RegExp(
      `(?:${WECHAT}|${QQ}|${OTHERS}|${LINE})[群号]?\\s{0,2}(?:(?:id|号码?|是|为)\\s{0,2}[:=]?|[:=])\\s{0,2}(?<hide>${WORD})`,
      'giu',
    ),
  },
  // Without it, an account must hold two digits: "wechat works" is no account.
  {
    kind: 'chat',
    shape: new RegExp(`(?:${WECHAT}|${OTHERS}|${LINE})${IS}(?<hide>${SPACED}|${WORD})`, 'giu'),
    holds: /\d.*\d/,
  },
  { kind: 'chat', shape: new RegExp(`(?:${QQ})${IS}(?<hide>${NUMBER}|${SPACED}|${WORD})`, 'giu'), holds: /\d.*\d/ },
  // Orders and parcels that are called so.
  {
    kind: 'order',
    shape:
      /(?:订单|訂單|单号|單號|运单|快递|物流|注文|주문|(?<![a-z])(?:order|tracking|parcel|invoice|bestell\w{0,9}|commande|pedido))(?:\s{0,2}(?:编号|號碼?|号码?|番号|번호|no\.?|number|nr\.?|id))?[\s:#是为=]{0,4}(?<hide>(?!(?:19|20)\d\d-\d)[A-Za-z0-9](?:[\s-]?[A-Za-z0-9]){0,3}(?:[\s-]?\d){4,30}[A-Za-z]{0,4})/giu,
    holds: /\d(?:.*\d){5}/,
  },
  // Parcel numbers of carriers.
  { kind: 'order', shape: /(?<![A-Za-z0-9])(?:SF|JD|JT|YT|YD|ZTO|STO|EMS|DPK|TBA|1Z)[A-Z0-9]{0,3}\d{9,20}(?!\d)/gi },
  // Longer than any price, date or size: an order or a card, in one run or in groups.
  { kind: 'order', shape: /(?<!\d)\d{15,}/g },
  { kind: 'order', shape: /(?<!\d)\d{4}(?:[\s-]{1,2}\d{4}){3,4}(?:[\s-]{1,2}\d{1,4})?(?!\d)/g },
]
