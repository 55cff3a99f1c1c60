import { LIMITS } from '../engine/limits.ts'
import type { Gap } from '../engine/types.ts'
import { exactCount, parseCount } from './counts.ts'
import { parseDate } from './dates.ts'

/** A date as JD, Taobao and Tmall show it: in Beijing time, without saying so. */
export const beijingDate = (text: string | null, readAt?: string): string | null =>
  text === null ? null : parseDate(text, { zone: '+08:00', ...(readAt === undefined ? {} : { readAt }) })

/** The count a label is followed by: 评价(50万+), 用户评价·200+, 已售 10万+. `null` when the label has none. */
export function countAfter(
  label: '评价' | '已售',
  text: string | null,
): { shown: string; min: number; max: number | null } | null {
  const match = (label === '评价' ? REVIEWS : SOLD).exec((text ?? '').slice(0, LIMITS.scanned))
  const shown = match?.[1]?.trim() ?? ''
  const count = parseCount(shown)
  return count === null ? null : { shown, ...count }
}

/** The count in a heading such as 商品评价(1.2万) or 用户评价 200+; `null` where no line begins like one. */
export function headingCount(text: string | null): { shown: string; min: number } | null {
  const shown = HEADING.exec((text ?? '').slice(0, LIMITS.scanned))?.[1]?.trim() ?? ''
  const count = parseCount(shown)
  return count === null ? null : { shown, min: count.min }
}

const REVIEWS = /评[价论][\s:：·(（]{0,3}(\d[\d.,]{0,15} ?[万亿]?\+?)/
/** The same where a line begins with it: in running text it would be somebody's words. */
const HEADING = /^(?:商品|全部|用户|累计|买家|宝贝|网友)?(?:评[价论]|点评)[\s:：·(（]{0,3}(\d[\d.,]{0,15} ?[万亿]?\+?)/m
const SOLD = /(?:已售|销量|已拼|总售)[\s:：]{0,3}(\d[\d.,]{0,15} ?[万亿]?\+?)/

/** Says that a stated count is the least it can be, where the shop shows "50万+"; nothing where the figure is exact. */
export const boundGap = (shown: string | null): Gap[] =>
  shown === null || exactCount(shown) !== null
    ? []
    : [{ field: 'stated.reviewCount', why: `the shop shows "${shown.slice(0, 30)}", which is a lower bound` }]

/** What the shopper can do where a page shows its reviews only on demand. */
export const OPEN_REVIEWS: Gap = { field: 'reviews', why: 'open 全部评价 on the page, then read again' }
/** What the shopper can do where a list keeps only the reviews in view. */
export const SCROLL_REVIEWS: Gap = {
  field: 'reviews',
  why: 'only the reviews in view are on the page; scroll and read again',
}
