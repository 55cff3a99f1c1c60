import { defineAdapter, type ReviewDraft, type Scope } from '../adapter.ts'
import { beijingDate } from '../china.ts'
import { hostOf, listingAddress } from '../hosts.ts'
import { countBefore, isBlocked, titleIn } from '../shop.ts'

const HOSTS = ['meituan.com', 'i.meituan.com']
const PLACE = /^\/(?:meishi|shop|jiankangliren|xiuxianyule|zhoubianyou|deal|poi)\/([0-9A-Za-z]{4,24})(?:\/|\.html|$)/

/** A city goes before the name for lists, `www` or `i` for a place. */
const idOf = (url: URL): string | null => (hostOf(url, HOSTS) === null ? null : (PLACE.exec(url.pathname)?.[1] ?? null))
const WALLS = new Set('verify.meituan.com passport.meituan.com'.split(' '))
const ownAddress = (url: URL): URL | null =>
  listingAddress(
    url,
    (one) => idOf(one) !== null,
    ({ hostname }) => WALLS.has(hostname),
  )

/** Meituan 美团. All of it is inferred, never seen on a live page; where it finds nothing the structural reader speaks. */
export const adapter = defineAdapter({
  id: 'meituan',
  kind: 'place',
  hosts: HOSTS,
  matches: (url) => ownAddress(url) !== null,
  listingId: (url) => idOf(ownAddress(url) ?? url),
  canonical: (url) => {
    const own = ownAddress(url)
    return own === null ? null : `https://${own.hostname}${own.pathname.replace(/\/$/, '')}`
  },
  shows: ['reviewer', 'postedOn'],
  seen: 'never',
  more: { next: ['.pagination .right-arrow:not(.disabled)', '.pagination .next:not(.disabled)'] },
  read: (page) => {
    const reviews = page.each(['.com-cont .list', '.comment-list .comment-item'], (item) => readItem(item, page.readAt))
    const count = countBefore(/条?(?:网友)?(?:点评|评[价论])/, page.text(['.comment .total', '.details .score']))
    return {
      title: titleIn(page, ['.details .name', 'h1']),
      stated: { reviewCount: count },
      reviews,
      walled: reviews.length === 0 && (idOf(page.url) === null || isBlocked(page)),
    }
  },
})

function readItem(item: Scope, readAt: string): ReviewDraft | null {
  const own = item.without('.reply, .shop-reply')
  const name = own.text(['.info .name', '.name'])
  const text = own.text(['.desc', '.comment-text'])
  if (name === null && text === null) return null
  return {
    anchor: item.element,
    reviewer: { name },
    stars: own.stars(['.stars-light', '.star-cont [style*="width"]']),
    text: text ?? '',
    postedOn: beijingDate(own.text(['.info .date', '.date']), readAt),
    photos: own.photos('.album img'),
  }
}
