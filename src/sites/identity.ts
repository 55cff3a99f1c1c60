import { LIMITS } from '../engine/limits.ts'
import type { Photo } from '../engine/types.ts'
import { attr, first, tag } from './dom.ts'

/** Parameters that say where a visitor came from and nothing about the page. */
const TRACKING =
  /^(?:utm_\w*|ref|ref_|ref_src|tag|spm|scm|pvid|algo_\w*|gclid|gbraid|wbraid|fbclid|msclkid|yclid|dclid|mc_[ce]id|_ga|_gl|igshid|aff_\w*|ascsubtag|pd_rd_\w+|pf_rd_\w+|sourcetype|ut_sk|bxsign|jd_pop)$/i

/**
 * The page's address with nothing about the visitor: lower-case host, no credentials, fragment or tracking
 * parameters, the rest of the parameters in order of name. Those that pick the item (id, skuId, variant) stay. Scheme
 * and port stay too: an address in a report must lead where the shopper was.
 */
export function canonicalUrl(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name.slice(0, LIMITS.label)))
  const query = new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))).toString()
  const address = `${url.protocol}//${url.host.toLowerCase()}${url.pathname}${query === '' ? '' : `?${query}`}`
  return address.slice(0, LIMITS.url)
}

/** The page's address as a URL; a placeholder under `.invalid` (RFC 2606) when it is not one. */
export function toUrl(text: string): URL {
  try {
    return new URL(text)
  } catch {
    return new URL('https://unknown.invalid/')
  }
}

/** What shops put a picture's address into, the real one before the placeholder. */
const SOURCES =
  'data-src data-a-hires data-lazy-src data-lazyload data-original data-lazy-img data-async-src data-lazyurl src'.split(
    ' ',
  )

/** The picture an element shows or wraps; `null` when it has none, or only an inline placeholder. */
export function photoOf(element: Element, base: URL): Photo | null {
  const image = tag(element) === 'img' ? element : (first(element, 'img') ?? element)
  for (const name of SOURCES) {
    const photo = toPhoto(attr(image, name), base)
    if (photo !== null) return photo
  }
  const style = (attr(image, 'style') ?? '').slice(0, LIMITS.scanned)
  return toPhoto(/url\(\s*["']?([^"')]+)/.exec(style)?.[1] ?? null, base)
}

/** A photo by its address; `null` for anything that is not a picture on the web (data:, blob:, an empty string). */
export function toPhoto(address: string | null, base: URL): Photo | null {
  if (address === null || address === '' || address.length > LIMITS.url) return null
  let url: URL
  try {
    url = new URL(address.trim(), base)
  } catch {
    return null
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  return { url: url.href, asset: assetOf(url), hash: null }
}

/** Where the first picture ending stands; shops append sizes and formats after it ("x.jpg_400x400.jpg_.webp"). */
const ENDING = /\.(?:jpe?g|png|webp|gif|avif|heic)(?![a-z0-9])/i
const SIZE = /(?:[-_@]\d{2,4}x\d{2,4}|[-_]\d{2,4}w|[._]thumb(?:nail)?|[-_](?:small|large|medium))$/i

/**
 * Where shops keep a picture's identity: the first group of the path, whatever the server, size and format around it
 * (sites.md, "Images" of each shop). Bazaarvoice, Booking, Target, Walmart, Tokopedia, Yelp, Google and AliExpress seen
 * in responses, Etsy and eBay on pages; the others are never seen live.
 */
const KEPT: readonly (readonly [label: string, host: RegExp, path: RegExp])[] = [
  ['amazon', /./, /\/images\/I\/([^./]+)/],
  ['alicdn', /./, /(O1CN[0-9A-Za-z]+)/],
  ['aliexpress', /(?:^|\.)(?:alicdn|aliexpress-media)\.com$/, /\/kf\/([A-Za-z0-9]{8,})/],
  ['bazaarvoice', /(?:^|\.)bazaarvoice\.com$/, /^\/photo\/\d+\/[^/]{1,200}\/([\w-]{16,80})/],
  ['booking', /(?:^|\.)bstatic\.com$/, /\/xphoto\/\w+\/(\d+)/],
  ['ebay', /(?:^|\.)ebayimg\.com$/, /\/images\/g\/([\w~-]+)\//],
  ['eleme', /(?:^|\.)elemecdn\.com$/, /^\/(\w\/\w\w\/\w{20,60})/],
  ['etsy', /(?:^|\.)etsystatic\.com$/, /\/i[a-z]{1,4}_\w{1,20}\.(\d+)_/],
  ['google', /(?:^|\.)(?:googleusercontent|ggpht)\.com$/, /^\/((?:[\w-]+\/)*[\w-]{20,})/],
  ['ozon', /(?:^|\.)(?:ozone|ozon)\.ru$/, /^\/s3\/[\w-]{1,60}\/(?:wc\d{1,4}\/)?([\w-]{8,80})\./],
  ['scene7', /(?:^|\.)scene7\.com$/, /^\/is\/image\/([\w/-]{3,120})/],
  ['shein', /(?:^|\.)ltwebstatic\.com$/, /^\/(images\w*\/[\w/]{8,200}?)(?:_thumbnail_\w{1,12})?\.\w+$/],
  ['shopee', /(?:^|\.)(?:shopee\.[a-z.]+|susercontent\.com)$/, /\/file\/([\w-]{8,100}?)(?:_tn)?(?:@|$)/],
  ['tokopedia', /(?:^|\.)tokopedia-static\.net$/, /^\/(.{1,300}?)~tplv-/],
  ['tripadvisor', /(?:^|\.)tripadvisor\.com$/, /\/media\/photo-[a-z]\/((?:[0-9a-f]{2}\/){4})/],
  ['yelp', /(?:^|\.)yelpcdn\.com$/, /\/b?photo\/([\w-]+)\//],
]

/** Shops whose query says only how large a picture is wanted, also where the path has no picture ending. */
const SIZED_BY_QUERY = /(?:^|\.)(?:pddpic|yangkeduo|kwcdn|walmartimages)\.com$/

/**
 * Identity of the picture behind a URL: the same for every size, format and server. What a known shop keeps it in, with
 * its label before; elsewhere host and path without query, ending and the usual size suffixes.
 */
export function assetOf(url: URL): string {
  const path = url.pathname.slice(0, LIMITS.url)
  const ending = path.search(ENDING)
  const name = ending < 0 ? path : path.slice(0, ending)
  const jd = name.indexOf('jfs/')
  if (jd >= 0 && /(?:^|\.)360buyimg\.com$/.test(url.hostname)) return `360buyimg:${name.slice(jd)}`
  for (const [label, host, kept] of KEPT) {
    const id = host.test(url.hostname) ? kept.exec(path)?.[1] : undefined
    if (id !== undefined) return `${label}:${safeDecode(id)}`
  }
  // Elsewhere a path without a picture ending is a script: its query says which picture.
  const query = ending < 0 && !SIZED_BY_QUERY.test(url.hostname) ? url.search : ''
  return `${url.hostname}${name.replace(SIZE, '')}${query}`.slice(0, LIMITS.url)
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
