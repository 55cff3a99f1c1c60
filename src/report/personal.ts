import { LIMITS } from '../engine/limits.ts'
import type { HiddenKind } from './words/catalogue.ts'

/** A passage of personal data, as UTF-16 offsets: start inclusive, end exclusive. */
export interface Personal {
  kind: HiddenKind
  start: number
  end: number
}

/**
 * Shapes of personal data, in order of precedence where two overlap. Every quantifier is bounded, so each is
 * linear; the group `hide` is what goes where the words before it stay, and `holds` what it must contain.
 * Digits may be full-width; a run may be broken up by one separator between any two digits.
 */
const D = '[0-9\\uff10-\\uff19]'
const SEP = '[\\s.\\-\\u2010-\\u2014\\uff0d·]?'
const ALONE = `(?<!${D})`
const ENDED = `(?!${D})`

const SHAPES: readonly { kind: HiddenKind; shape: RegExp; holds?: RegExp }[] = [
  {
    kind: 'email',
    shape: /(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}[@＠][A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g,
  },
  // 居民身份证: region, birth date, serial, check digit.
  {
    kind: 'identity',
    shape: new RegExp(
      `${ALONE}[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx](?![\\dXx])`,
      'g',
    ),
  },
  // US social security number.
  { kind: 'identity', shape: new RegExp(`${ALONE}\\d{3}-\\d{2}-\\d{4}${ENDED}`, 'g') },
  // Amazon.
  { kind: 'order', shape: new RegExp(`${ALONE}\\d{3}-\\d{7}-\\d{7}${ENDED}`, 'g') },
  // Mobile numbers of China, with or without its country code.
  {
    kind: 'phone',
    shape: new RegExp(`${ALONE}(?:[+＋]?86${SEP})?[1１]${SEP}[3-9３-９](?:${SEP}${D}){9}${ENDED}`, 'g'),
  },
  // With a country code.
  { kind: 'phone', shape: /[+＋]\d{1,3}(?:[\s.()-]{0,2}\d){6,13}(?!\d)/g },
  // North America; China's land lines and 400 numbers.
  { kind: 'phone', shape: new RegExp(`${ALONE}\\(?\\d{3}\\)?[-. ]\\d{3}[-. ]\\d{4}${ENDED}`, 'g') },
  {
    kind: 'phone',
    shape: new RegExp(`${ALONE}(?:\\(?0\\d{2,3}\\)?[- ]?\\d{7,8}|[48]00-?\\d{3}-?\\d{4})${ENDED}`, 'g'),
  },
  // Any number called one.
  {
    kind: 'phone',
    shape:
      /(?:电话|手机号?|联系方式|热线|致电|拨打|(?<![a-z])(?:tel|phone|mobile|call|text|sms|whatsapp)(?![a-z]))[^\p{L}\d\n]{0,6}(?<hide>(?!(?:19|20)\d\d-\d)[(+＋]?\d(?:[\s.()-]{0,2}\d){5,13})(?!\d)/giu,
  },
  // An account named after its service, with something that says "is"; then letters alone will do.
  {
    kind: 'chat',
    shape:
      /(?:微信|威信|薇信|加[vV]|[vV]信|扣扣|[qQ]{2}|(?<![a-z])(?:wechat|weixin|wx|vx|telegram|whatsapp|line(?= id)|skype|instagram|ig|kakao(?:talk)?))[群号]?\s{0,2}(?:(?:id|号码?|是|为)\s{0,2}[:：=]?|[:：=])\s{0,2}(?<hide>@?[A-Za-z0-9][A-Za-z0-9_-]{4,29})/giu,
  },
  // Without it, an account must hold a digit: "wechat works" is no account.
  {
    kind: 'chat',
    shape:
      /(?:微信|威信|薇信|加[vV]|[vV]信|扣扣|[qQ]{2}|(?<![a-z])(?:wechat|weixin|wx|vx|telegram|skype))[群号]?\s{0,2}(?<hide>[A-Za-z0-9][A-Za-z0-9_-]{4,29})/giu,
    holds: /\d.*\d/,
  },
  // Orders and parcels that are called so.
  {
    kind: 'order',
    shape:
      /(?:订单|单号|运单|快递|物流|(?<![a-z])(?:order|tracking|parcel|invoice))(?:\s{0,2}(?:编号|号码?|no\.?|number|nr\.?|id))?[\s:：#是为=]{0,4}(?<hide>(?!(?:19|20)\d\d-\d)[A-Za-z0-9][A-Za-z0-9-]{6,29})/giu,
    holds: /\d.*\d.*\d.*\d.*\d.*\d/,
  },
  // Longer than any price, date or size: an order or a card.
  { kind: 'order', shape: new RegExp(`${ALONE}${D}{15,}`, 'g') },
]

/** How far one piece of personal data can reach: slices overlap by this much. */
const REACH = 160

/** Finds personal data, in text order, without overlaps. Linear: long texts are scanned in slices. */
export function findPersonal(text: string): Personal[] {
  const found: (Personal & { rank: number })[] = []
  for (let from = 0; from < text.length; from += LIMITS.scanned - REACH) {
    const slice = text.slice(from, from + LIMITS.scanned)
    SHAPES.forEach(({ kind, shape, holds }, rank) => {
      for (const match of slice.matchAll(shape)) {
        const hide = match.groups?.hide ?? match[0]
        if (holds && !holds.test(hide)) continue
        const end = from + match.index + match[0].length
        found.push({ kind, start: end - hide.length, end, rank })
      }
    })
    if (from + LIMITS.scanned >= text.length) break
  }
  return merged(found)
}

/** Overlapping finds become one, named by the shape that goes first. */
function merged(found: readonly (Personal & { rank: number })[]): Personal[] {
  const out: (Personal & { rank: number })[] = []
  for (const next of [...found].sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)) {
    const last = out.at(-1)
    if (last === undefined || next.start >= last.end) {
      out.push({ ...next })
      continue
    }
    last.end = Math.max(last.end, next.end)
    if (next.rank < last.rank) {
      last.rank = next.rank
      last.kind = next.kind
    }
  }
  return out.map(({ kind, start, end }) => ({ kind, start, end }))
}
