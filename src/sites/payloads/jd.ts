import { isPlatformDefault } from '../../engine/text/defaults.ts'
import type { Photo, Stated } from '../../engine/types.ts'
import type { PageReading, ReviewDraft } from '../adapter.ts'
import { beijingDate, boundGap } from '../china.ts'
import { parseCount } from '../counts.ts'
import { toPhoto } from '../identity.ts'
import type { PayloadContext, PayloadFormat } from '../payload-format.ts'
import { toNumber, toStars } from '../stars.ts'
import { decodeEntities } from '../text.ts'
import { at, type Fields, field, isFields, objects, textAt } from './json.ts'
import { findAll, listsOf } from './tree.ts'

const BASE = new URL('https://item.jd.com/')

export const answers: PayloadFormat['answers'] = ({ hostname, pathname, search }) =>
  (/^s?club\.jd\.com$/.test(hostname) && /PageComments/.test(pathname)) ||
  (hostname === 'api.m.jd.com' && /getLegoWareDetailComment|getCommentListPage|wareBusiness/.test(search))

export const payloads: readonly PayloadFormat[] = [
  {
    site: 'jd',
    answers,
    listingId: (url) => /^\d{4,20}$/.exec(url.searchParams.get('productId') ?? '')?.[0] ?? null,
    page: (id) => `https://item.jd.com/${id}.html`,
    seen: 'payload',
    shows: ['id', 'reviewer', 'stars', 'postedOn'],
    read: readJdPayload,
  },
]

/**
 * Reviews JD's page received; `null` when it is no such response. Formats: the object of productPageComments.action
 * (seen 2016 to 2025), its bare `comments` array, and the responses of the page since 2024 (getCommentListPage,
 * getLegoWareDetailComment: known from public scrapers, never seen whole). A list of responses is read as one.
 */
function readJdPayload(json: unknown, context: PayloadContext): PageReading | null {
  const pages = Array.isArray(json) && !objects(json).some(isOldComment) ? objects(json) : [json]
  const comments = oldComments(json)
  const cards = pages.flatMap(newComments)
  const summary = pages.map((page) => at(page, 'productCommentSummary')).find(isFields) ?? null
  const isEmpty = pages.some(isEmptyList)
  if (comments.length + cards.length === 0 && summary === null && !isEmpty) {
    return pages.some(isRefusal) ? { reviews: [], walled: true } : null
  }
  const { stated, gaps } = summary === null ? statedOfCards(pages) : statedOf(summary)
  const named = comments.find((comment) => textAt(comment, 'referenceId') === context.id)
  return {
    // One list holds the reviews of all variants: which of them a comment is about does not say whose list it is.
    id: textAt(summary, 'productId', 'skuId') ?? (context.id === null ? textAt(comments[0], 'referenceId') : null),
    title: context.id === null ? null : decoded(textAt(named, 'referenceName')),
    stated,
    gaps,
    rendersReviews: !isEmpty,
    reviews: [...comments.map(toDraft), ...cards.map((card) => cardToDraft(card, context.readAt))],
  }
}

const isOldComment = (value: Fields): boolean => 'content' in value && ('creationTime' in value || 'score' in value)

/** Those of the list; what the response shows apart (`topFiveCommentVos`) is a selection of them. */
const oldComments = (page: unknown): Fields[] => findAll(listsOf(page, 'comments'), isOldComment)

/** `floors[]` named "comment…" hold `data[].commentInfo`; the product page's own response holds them in a list. */
function newComments(page: unknown): Fields[] {
  const found: unknown[] = []
  for (const root of [page, at(page, 'result'), at(page, 'data')]) {
    found.push(...objects(at(root, 'commentInfoList')), ...objects(at(root, 'lastCommentInfoList')))
    for (const floor of commentFloors(root)) {
      found.push(...objects(at(floor, 'data')).map((item) => at(item, 'commentInfo')))
    }
  }
  return found.filter((item): item is Fields => isFields(item) && ('commentId' in item || 'commentData' in item))
}

const commentFloors = (root: unknown): Fields[] =>
  objects(at(root, 'floors')).filter((floor) => /comment/i.test(textAt(floor, 'mId')?.slice(0, 100) ?? ''))

/** A response for a product without reviews, or for a page past the last: the list is there, and empty. */
const isEmptyList = (page: unknown): boolean =>
  [page, at(page, 'result'), at(page, 'data')].some((root) =>
    [at(root, 'comments'), at(root, 'commentInfoList'), ...commentFloors(root).map((floor) => at(floor, 'data'))].some(
      (list) => Array.isArray(list) && list.length === 0,
    ),
  )

/** What api.m.jd.com answers when it wants a login or a captcha. */
const isRefusal = (page: unknown): boolean => ['601', '605', '403'].includes(textAt(page, 'code') ?? '')

function toDraft(comment: Fields): ReviewDraft {
  const text = decoded(textAt(comment, 'content')) ?? ''
  const after = field(comment, 'afterUserComment')
  const afterText = textAt(after, 'content') ?? textAt(at(after, 'hAfterUserComment'), 'content')
  return {
    id: textAt(comment, 'id', 'guid'),
    reviewer: { name: textAt(comment, 'nickname'), level: levelOf(comment) },
    stars: toStars(toNumber(field(comment, 'score')) ?? Number.NaN),
    text,
    platformDefault: isPlatformDefault(text),
    postedOn: dateAt(comment, 'creationTime'),
    purchasedOn: dateAt(comment, 'referenceTime'),
    helpful: toNumber(field(comment, 'usefulVoteCount')),
    variant: joined([
      textAt(comment, 'productColor'),
      textAt(comment, 'productSize'),
      ...objects(field(comment, 'productSales')).map((sale) => textAt(sale, 'saleValue')),
    ]),
    photos: photosOf(objects(field(comment, 'images')).map((image) => textAt(image, 'imgUrl'))),
    followUps: afterText === null ? [] : [{ text: decoded(afterText) ?? '', postedOn: dateAt(after, 'created') }],
  }
}

function cardToDraft(card: Fields, readAt: string): ReviewDraft {
  const text = decoded(textAt(card, 'commentData', 'tagCommentContent')) ?? ''
  const after = field(card, 'afterComment')
  const afterText = textAt(after, 'content', 'commentData')
  return {
    id: textAt(card, 'commentId', 'guid'),
    reviewer: { name: textAt(card, 'userNickName'), level: levelOf(card) },
    stars: toStars(toNumber(field(card, 'commentScore')) ?? Number.NaN),
    text,
    platformDefault: isPlatformDefault(text),
    postedOn: beijingDate(textAt(card, 'commentDate', 'newCommentDate'), readAt),
    helpful: parseCount(textAt(card, 'praiseCnt') ?? '')?.min ?? null,
    variant: decoded(textAt(card, 'productSpecifications')) ?? attributes(card),
    photos: photosOf(objects(field(card, 'pictureInfoList')).map((one) => textAt(one, 'largePicURL', 'picURL'))),
    followUps: afterText === null ? [] : [{ text: decoded(afterText) ?? '', postedOn: dateAt(after, 'created') }],
  }
}

/** `wareAttribute: [{ "颜色": "白" }, { "型号": "大" }]`, without the names. */
const attributes = (card: Fields): string | null =>
  joined(
    objects(field(card, 'wareAttribute'))
      .slice(0, 20)
      .flatMap((one) => Object.keys(one).map((name) => textAt(one, name))),
  )

/** The level JD names; else PLUS for states 101 and 201 (as JD's own template does; 103 and 203 have expired). */
function levelOf(comment: Fields): string | null {
  const plus = ['101', '201'].includes(textAt(comment, 'plusAvailable') ?? '')
  return textAt(comment, 'userLevelName') ?? (plus ? 'PLUS' : null)
}

function statedOf(summary: Fields): { stated: Partial<Stated>; gaps: ReturnType<typeof boundGap> } {
  const shown = textAt(summary, 'commentCountStr')
  const exact = toNumber(field(summary, 'commentCount'))
  const bound = shown === null ? null : parseCount(shown)
  // Since 2018 the number is the rounded figure of the text; before, it was exact.
  const reviewCount = exact !== null && (bound === null || exact > bound.min) ? exact : (bound?.min ?? null)
  return {
    stated: { reviewCount, histogram: histogramOf(summary) },
    gaps: boundGap(reviewCount === bound?.min ? shown : null),
  }
}

/** `averageScore` is a whole number that the page does not show; the counts per star say it better. */
function histogramOf(summary: Fields): Stated['histogram'] {
  const counts = [1, 2, 3, 4, 5].map((star) => toNumber(field(summary, `score${star}Count`)))
  const total = counts.reduce<number>((sum, count) => sum + (count ?? Number.NaN), 0)
  const [one, two, three, four, five] = counts.map((count) => (count ?? 0) / total)
  if (!(total > 0) || one === undefined || two === undefined || three === undefined) return null
  return four === undefined || five === undefined ? null : [one, two, three, four, five]
}

function statedOfCards(pages: readonly unknown[]): { stated: Partial<Stated>; gaps: ReturnType<typeof boundGap> } {
  for (const root of pages.flatMap((page) => [page, at(page, 'result'), at(page, 'data')])) {
    const shown = textAt(root, 'allCntStr', 'allCnt')
    const count = parseCount(shown ?? '')
    if (count !== null) return { stated: { reviewCount: count.min }, gaps: boundGap(shown) }
  }
  return { stated: {}, gaps: [] }
}

const dateAt = (value: unknown, name: string): string | null => beijingDate(textAt(value, name))

const decoded = (text: string | null): string | null => (text === null ? null : decodeEntities(text).trim())

const joined = (parts: readonly (string | null)[]): string | null =>
  decoded(parts.filter((part) => part !== null).join(' ')) || null

const photosOf = (addresses: readonly (string | null)[]): Photo[] =>
  addresses.map((address) => toPhoto(address, BASE)).filter((photo) => photo !== null)
