import { LIMITS } from '../../engine/limits.ts'
import type { FollowUp } from '../../engine/types.ts'
import type { PageReading, ReviewDraft } from '../adapter.ts'
import { boundGap } from '../china.ts'
import { parseLenient } from '../json.ts'
import type { PayloadFormat } from '../payload-format.ts'
import { type Fields, field, isFields, objects, textAt } from './json.ts'
import { findOne, readTree } from './tree.ts'
import { countAt, flagAt, joined, momentAt, photosOf, plainAt } from './values.ts'

export const answers: PayloadFormat['answers'] = ({ hostname, pathname }) =>
  /(?:^|\.)(?:yangkeduo|pinduoduo)\.com$/.test(hostname) && /\/reviews?\/|review\/list/.test(pathname)

/**
 * Pinduoduo 拼多多: `/proxy/api/reviews/<goods>/list` and the state of the page. Never seen live: fields as public
 * scrapers name them. There are no stars; the first reviews of the state have neither id nor time.
 */
export const payloads: readonly PayloadFormat[] = [
  {
    site: 'pinduoduo',
    answers,
    listingId: (url) =>
      /\/reviews\/(\d{4,20})\//.exec(url.pathname)?.[1] ??
      /^\d{4,20}$/.exec(url.searchParams.get('goods_id') ?? '')?.[0] ??
      null,
    page: (id) => `https://mobile.yangkeduo.com/goods.html?goods_id=${id}`,
    seen: 'never',
    shows: ['reviewer'],
    read: (json, context) => readTree({ isReview, draft, lists: LISTS, about, isRefusal }, json, context),
  },
]

const LISTS = ['commentsList', 'comment_list', 'reviews', 'list', 'data']

const isReview = (value: Fields): boolean =>
  'comment' in value &&
  typeof value.comment === 'string' &&
  ('review_id' in value || 'name' in value || 'is_default_review' in value)

function draft(review: Fields): ReviewDraft {
  return {
    id: textAt(review, 'review_id', 'reviewId'),
    reviewer: { name: plainAt(review, 'name') },
    text: plainAt(review, 'comment') ?? '',
    postedOn: momentAt(review, ['time', 'create_time'], { zone: '+08:00' }),
    helpful: countAt(review, 'favor_count', 'favorCount'),
    variant: specsOf(review),
    photos: photosOf(objects(field(review, 'pictures')).map((one) => textAt(one, 'url'))),
    followUps: followUp(field(review, 'append') ?? field(review, 'append_review')),
    platformDefault: flagAt(review, 'is_default_review') === true,
  }
}

/** `[{"spec_key":"颜色","spec_value":"白"}]`, mostly as text. */
function specsOf(review: Fields): string | null {
  const held = field(review, 'specs')
  const text = typeof held === 'string' ? held.slice(0, LIMITS.scanned) : ''
  const specs = objects(text.startsWith('[') ? parseLenient(text) : held)
  if (specs.length === 0) return text.startsWith('[') || text === '' ? null : plainAt(review, 'specs')
  return joined(
    specs.map((spec) => joined([plainAt(spec, 'spec_key'), plainAt(spec, 'spec_value')], ':')),
    ' ',
  )
}

function followUp(added: unknown): FollowUp[] {
  const text = isFields(added) ? plainAt(added, 'comment', 'content') : null
  return text === null ? [] : [{ text, postedOn: momentAt(added, ['time', 'create_time'], { zone: '+08:00' }) }]
}

function about(json: unknown): Omit<PageReading, 'reviews'> | null {
  const totals = findOne(json, (value) => 'review_num' in value || 'reviewNum' in value)
  const goods = findOne(json, (value) => 'goodsId' in value || 'goods_id' in value)
  if (totals === null && goods === null) return null
  return {
    id: textAt(goods, 'goodsId', 'goods_id'),
    title: plainAt(goods, 'goodsName', 'goods_name'),
    stated: { reviewCount: countAt(totals, 'review_num', 'reviewNum') },
    gaps: boundGap(textAt(totals, 'review_num', 'reviewNum')),
  }
}

const isRefusal = (json: unknown): boolean =>
  ['54001', '40001', '43001'].includes(textAt(json, 'error_code', 'errorCode') ?? '')
