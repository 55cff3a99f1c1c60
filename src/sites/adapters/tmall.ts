import { defineAdapter } from '../adapter.ts'
import { ALIBABA_MORE, isPunished, itemId, itemPage, readAlibabaItem } from '../alibaba.ts'

const HOSTS = new Set(
  'detail.tmall.com chaoshi.detail.tmall.com detail.m.tmall.com detail.tmall.hk detail.m.tmall.hk'.split(' '),
)

const isItem = (url: URL): boolean =>
  HOSTS.has(url.hostname) && (/^\/(?:hk\/)?item(?:_o)?\.htm$/.test(url.pathname) || isPunished(url))

/** Tmall 天猫, its supermarket and its imports. Reviews have neither stars nor ids on the page. */
export const adapter = defineAdapter({
  id: 'tmall',
  hosts: [...HOSTS],
  matches: (url) => itemPage(url, isItem) !== null,
  listingId: (url) => itemId(itemPage(url, isItem) ?? url),
  canonical: (url) => {
    const item = itemPage(url, isItem) ?? url
    const id = itemId(item)
    if (id === null) return null
    return item.hostname.endsWith('.hk')
      ? `https://detail.tmall.hk/hk/item.htm?id=${id}`
      : `https://detail.tmall.com/item.htm?id=${id}`
  },
  shows: ['reviewer', 'postedOn'],
  seen: 'payload',
  more: ALIBABA_MORE,
  read: (page) => (isItem(page.url) && !isPunished(page.url) ? readAlibabaItem(page) : { reviews: [], walled: true }),
})
