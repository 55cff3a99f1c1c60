import { bare, clip, cut, timeOf, withShortNames } from './compose.ts'
import type { Facts } from './facts.ts'
import { zhHans } from './words/zh-hans.ts'

/** What only the buyer knows stays open, to be filled in: it is never kept, and never leaves this machine. */
export const DISPUTE_SLOTS = [
  '【姓名】',
  '【电话】',
  '【地址】',
  '【购买日期】',
  '【订单号】',
  '【金额】',
  '【经营者名称、地址】',
  '【具体请求及金额】',
] as const

/**
 * 投诉, the buyer's own dispute (SAMR Order 121, art. 10, in force 2026-04-15: real name, phone and address; name and
 * address of the trader; a specific claim with its facts). A text of its own beside 举报: the two are handled apart even
 * on one paper (art. 9). Shortened in the same order as a report: the checksum, the item's name, the trader's name, the
 * weakest reasons.
 * @param asked what the body is asked to do.
 * @returns at most `limit` UTF-16 units.
 */
export function disputeText(facts: Facts, limit: number, asked: string): string {
  let text = ''
  for (const shorter of shortenings(facts)) {
    text = write(shorter, asked)
    if (text.length <= limit) return text
  }
  return cut(text, limit)
}

function* shortenings(facts: Facts): Generator<Facts> {
  yield facts
  let now: Facts = { ...facts, hash: null }
  yield now
  now = { ...now, item: now.item === null ? null : clip(now.item, 12) }
  yield now
  now = { ...now, item: null }
  yield now
  now = { ...withShortNames(now), url: clip(now.url, 60) }
  yield now
  for (let most = now.reasons.length - 1; most >= 1; most--) yield { ...now, reasons: now.reasons.slice(0, most) }
  yield { ...now, reasons: now.reasons.slice(0, 1), platform: clip(now.platform, 12) }
}

function write(facts: Facts, asked: string): string {
  const [name, phone, address, day, order, paid, trader, claim] = DISPUTE_SLOTS
  const { platform, item, itemId, url, kept, named, reasons, hash } = facts
  const shop = facts.trader === null ? '的网店' : `网店「${facts.trader}」`
  const goods = item === null ? '商品' : `「${item}」`
  const found = reasons.map(({ family, reviews }) => zhHans.reasons[family](reviews))
  const seen =
    found.length === 0
      ? `本人留存公开评价${kept}条备查。`
      : `${timeOf(facts.seenAt, 'zh-Hans')}本人留存公开评价${kept}条，其中${named}条存在下列现象：${zhHans.joinReasons(found)}`
  return [
    `消费争议投诉：本人${name}，电话${phone}，地址${address}，于${day}在${platform}${shop}购买${goods}`,
    `（${itemId === null ? `页面 ${bare(url)}` : `商品ID ${itemId}`}，订单号${order}），实付${paid}元。被投诉人：${trader}。`,
    seen,
    ...(found.length === 0 ? [] : ['本人购买时参考了公开评价。', zhHans.ordinary]),
    zhHans.request,
    `请求：${claim}，${asked}。`,
    '依据：消费者权益保护法第8、20条。',
    zhHans.attached(hash),
    zhHans.goodFaith,
  ].join('')
}
