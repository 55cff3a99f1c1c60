import { defineAdapter } from '../adapter.ts'
import { ALIBABA_MORE, isPunished, itemId, itemPage, readAlibabaItem } from '../alibaba.ts'

const PAGES: ReadonlyMap<string, RegExp> = new Map([
  ['item.taobao.com', /^\/item\.htm$/],
  ['h5.m.taobao.com', /^\/awp\/core\/detail\.htm$/],
  ['new.m.taobao.com', /^\/detail\.htm$/],
])

const isItem = (url: URL): boolean =>
  PAGES.get(url.hostname)?.test(url.pathname) === true || (PAGES.has(url.hostname) && isPunished(url))

/** Taobao 淘宝. Reviews have neither stars nor ids on the page. */
export const adapter = defineAdapter({
  id: 'taobao',
  hosts: [...PAGES.keys()],
  matches: (url) => itemPage(url, isItem) !== null,
  listingId: (url) => itemId(itemPage(url, isItem) ?? url),
  canonical: (url) => {
    const id = itemId(itemPage(url, isItem) ?? url)
    return id === null ? null : `https://item.taobao.com/item.htm?id=${id}`
  },
  shows: ['reviewer', 'postedOn'],
  seen: 'page',
  more: ALIBABA_MORE,
  read: (page) => (isItem(page.url) && !isPunished(page.url) ? readAlibabaItem(page) : { reviews: [], walled: true }),
})
