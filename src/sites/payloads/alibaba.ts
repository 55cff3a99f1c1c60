import { isPlatformDefault } from '../../engine/text/defaults.ts'
import type { FollowUp, Gap, Photo } from '../../engine/types.ts'
import type { PageReading, ReviewDraft } from '../adapter.ts'
import { beijingDate, boundGap } from '../china.ts'
import { parseCount } from '../counts.ts'
import { toPhoto } from '../identity.ts'
import type { PayloadContext, PayloadFormat } from '../payload-format.ts'
import { decodeEntities } from '../text.ts'
import { at, type Fields, field, isFields, objects, textAt } from './json.ts'
import { findAll, findOne } from './tree.ts'

const BASE = new URL('https://item.taobao.com/')

export const answers: PayloadFormat['answers'] = ({ hostname, pathname }) =>
  /(?:^|\.)(?:taobao|tmall)\.com$/.test(hostname) &&
  /getitemrates|rate\.detaillist|list_detail_rate|feedRateList|detail_rate/i.test(pathname)

const ALIBABA: Pick<PayloadFormat, 'answers' | 'seen' | 'shows' | 'read'> = {
  answers,
  seen: 'payload',
  shows: ['id', 'reviewer', 'postedOn'],
  read: readAlibabaPayload,
}

export const payloads: readonly PayloadFormat[] = [
  { site: 'taobao', page: (id) => `https://item.taobao.com/item.htm?id=${id}`, ...ALIBABA },
  { site: 'tmall', page: (id) => `https://detail.tmall.com/item.htm?id=${id}`, ...ALIBABA },
]

/**
 * Reviews a Taobao or Tmall page received; `null` when it is no such response. Formats: mtop.wdetail.getitemrates
 * (seen 2019), mtop.taobao.rate.detaillist.get (fields known from public scrapers), and the older JSONP of
 * rate.tmall.com/list_detail_rate.htm and rate.taobao.com/feedRateList.htm (never seen whole).
 * There are no stars: `rateType` is a thumb, and `userStar` is the level of the buyer.
 */
function readAlibabaPayload(json: unknown, context: PayloadContext): PageReading | null {
  const pages = Array.isArray(json) ? objects(json) : [json]
  const whole = pages.map((page) => readMtop(page) ?? readTmallList(page) ?? readTaobaoFeed(page))
  const readings = whole.some((reading) => reading !== null) ? whole : [readPart(json)]
  const found = readings.filter((reading) => reading !== null)
  const [first] = found
  if (first === undefined) return pages.some(isRefusal) ? { reviews: [], walled: true } : null
  const id = found.map((reading) => reading.id).find((one) => one != null) ?? null
  const other = context.id !== null && id !== null && context.id !== id
  return {
    ...first,
    id,
    reviews: found
      .flatMap((reading) => reading.reviews)
      .map((draft) => ({ ...draft, platformDefault: isPlatformDefault(draft.text ?? '') })),
    walled: found.some((reading) => reading.walled === true),
    // An empty list is a page past the last, not one that is not understood.
    rendersReviews: false,
    gaps: [...(first.gaps ?? []), ...(other ? [{ field: 'id', why: `the response is about item ${id}` }] : [])],
  }
}

/** A part of a response: what holds the list, the bare list, or one review. */
function readPart(json: unknown): PageReading | null {
  const holder = findOne(json, (value) => Array.isArray(field(value, 'rateList')))
  const list = holder ?? { rateList: findAll(json, isRate) }
  const rates = objects(field(list, 'rateList'))
  if (holder === null && rates.length === 0) return null
  if (rates.some(isFeedRate)) return readTaobaoFeed({ maxPage: 1, comments: rates })
  return rates.some((rate) => 'rateContent' in rate) ? readTmallList({ rateDetail: list }) : readMtop({ data: list })
}

const isRate = (value: Fields): boolean =>
  ('feedback' in value && ('feedbackDate' in value || 'rateType' in value)) ||
  'rateContent' in value ||
  isFeedRate(value)

/** What the API answers when it wants a login or a captcha. */
export function isRefusal(page: unknown): boolean {
  if (field(page, 'rgv587_flag') !== undefined || field(page, 'rgv587_flag0') !== undefined) return true
  const codes = field(page, 'ret')
  const text = Array.isArray(codes) ? codes.slice(0, 5).join(' ') : ''
  return /RGV587|FAIL_SYS_USER_VALIDATE|FAIL_SYS_SESSION_EXPIRED|NEED_LOGIN/.test(text.slice(0, 500))
}

function readMtop(page: unknown): PageReading | null {
  const data = field(page, 'data')
  const list = field(data, 'rateList')
  if (!Array.isArray(list)) return null
  const shown = textAt(data, 'feedAllCount', 'total', 'totalCount', 'feedAllCountFuzzy')
  const folded = parseCount(textAt(data, 'foldCount') ?? '')?.min ?? 0
  const rates = objects(list)
  return {
    id: textAt(rates[0], 'auctionNumId'),
    title: decoded(textAt(rates[0], 'auctionTitle')),
    stated: { reviewCount: parseCount(shown ?? '')?.min ?? null },
    reviews: rates.map(mtopDraft),
    walled: folded > 0,
    gaps: [...boundGap(shown), ...foldGap(folded)],
  }
}

const foldGap = (folded: number): Gap[] =>
  folded > 0 ? [{ field: 'reviews', why: `the shop folds ${folded} reviews away` }] : []

function mtopDraft(rate: Fields): ReviewDraft {
  const paths = Array.isArray(field(rate, 'feedPicPathList')) ? (field(rate, 'feedPicPathList') as unknown[]) : []
  const thumbnails = objects(field(rate, 'feedPicList')).map((one) => field(one, 'thumbnail'))
  const extra = [field(rate, 'appendedFeed'), field(rate, 'append')].find(isFields)
  return {
    id: textAt(rate, 'id', 'feedId'),
    reviewer: {
      id: textAt(rate, 'userId') === '0' ? null : textAt(rate, 'userId'),
      name: textAt(rate, 'userNick', 'reduceUserNick'),
      level: textAt(rate, 'creditLevel', 'userStar'),
    },
    text: decoded(textAt(rate, 'feedback')) ?? '',
    postedOn: beijingDate(textAt(rate, 'feedbackDate', 'createTime')),
    helpful: parseCount(textAt(field(rate, 'interactInfo'), 'likeCount') ?? '')?.min ?? null,
    variant: decoded(textAt(rate, 'skuValueStr')) ?? skuOf(field(rate, 'skuMap')),
    photos: photosOf(paths.length > 0 ? paths : thumbnails),
    // `intervalDay` counts from the day of receipt, which no response tells: only a date makes a date.
    followUps: followUp(
      textAt(extra, 'appendedFeedback', 'feedback', 'content'),
      textAt(extra, 'feedbackDate', 'createTime'),
    ),
  }
}

/** `{ "颜色": "白", "尺码": "L" }` as "颜色:白;尺码:L", the way the older responses write it. */
function skuOf(map: unknown): string | null {
  if (!isFields(map)) return null
  const parts = Object.keys(map)
    .slice(0, 20)
    .map((name) => `${name}:${textAt(map, name) ?? ''}`)
  return decoded(parts.join(';')) || null
}

function readTmallList(page: unknown): PageReading | null {
  const detail = field(page, 'rateDetail')
  if (!isFields(detail)) return null
  const shown = textAt(field(detail, 'rateCount'), 'total')
  return {
    stated: { reviewCount: parseCount(shown ?? '')?.min ?? null },
    gaps: boundGap(shown),
    reviews: objects(field(detail, 'rateList')).map((rate) => {
      const extra = field(rate, 'appendComment')
      return {
        id: textAt(rate, 'id'),
        reviewer: { name: textAt(rate, 'displayUserNick'), level: textAt(rate, 'userVipLevel') },
        text: decoded(textAt(rate, 'rateContent')) ?? '',
        postedOn: beijingDate(textAt(rate, 'rateDate')),
        helpful: parseCount(textAt(rate, 'useful') ?? '')?.min ?? null,
        variant: decoded(textAt(rate, 'auctionSku')),
        photos: photosOf(Array.isArray(field(rate, 'pics')) ? (field(rate, 'pics') as unknown[]) : []),
        followUps: followUp(textAt(extra, 'content'), textAt(extra, 'commentTime')),
      }
    }),
  }
}

function readTaobaoFeed(page: unknown): PageReading | null {
  const list = field(page, 'comments')
  if (!Array.isArray(list) || (field(page, 'maxPage') === undefined && !objects(list).some(isFeedRate))) return null
  const rates = objects(list)
  const shown = textAt(page, 'total')
  return {
    id: textAt(field(rates[0], 'auction'), 'aucNumId'),
    title: decoded(textAt(field(rates[0], 'auction'), 'title')),
    stated: { reviewCount: parseCount(shown ?? '')?.min ?? null },
    reviews: rates.map((rate) => {
      const extra = field(rate, 'append')
      const user = field(rate, 'user')
      return {
        id: textAt(rate, 'rateId'),
        reviewer: { id: textAt(user, 'userId'), name: textAt(user, 'nick'), level: textAt(user, 'rank') },
        text: decoded(textAt(rate, 'content')) ?? '',
        postedOn: beijingDate(textAt(rate, 'date')),
        helpful: parseCount(textAt(rate, 'useful') ?? '')?.min ?? null,
        variant: decoded(textAt(at(rate, 'auction'), 'sku')),
        photos: photosOf(objects(field(rate, 'photos')).map((photo) => field(photo, 'url'))),
        followUps: followUp(textAt(extra, 'content'), textAt(extra, 'date')),
      }
    }),
  }
}

const isFeedRate = (rate: Fields): boolean => 'rateId' in rate

function followUp(text: string | null, date: string | null): FollowUp[] {
  return text === null ? [] : [{ text: decoded(text) ?? '', postedOn: beijingDate(date) }]
}

const decoded = (text: string | null): string | null => (text === null ? null : decodeEntities(text).trim() || null)

function photosOf(addresses: readonly unknown[]): Photo[] {
  const found = addresses.slice(0, 100).map((one) => (typeof one === 'string' ? toPhoto(one, BASE) : null))
  return found.filter((photo) => photo !== null)
}
