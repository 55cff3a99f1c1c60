import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What a careful reader found in a capture; `null` is unknown or not shown, as in a Listing. */
export interface TruthReview {
  id: string | null
  author: string | null
  rating: number | null
  date: string | null
  title: string | null
  text: string | null
  verified: boolean | null
  helpful: number | null
  images: string[]
  variant: string | null
}

export interface Truth {
  url: string | null
  captured: string
  reviews: TruthReview[]
  /** The shop's own scale, as "0-10" or "-1..1"; 1 to 5 where it is left out. */
  ratingScale?: string
}

/** One page or one response with its ground truth. */
export interface Capture {
  /** `<site>/<name>` below the folder of captures. */
  name: string
  site: string
  kind: 'page' | 'payload'
  url: string
  /** ISO 8601, UTC: the end of the year of the capture, where the day is not known. */
  readAt: string
  /** The pages, or the responses, as they were served. */
  bodies: () => string[]
  truth: Truth
}

/**
 * Addresses of captures whose truth names none that a reader could claim: of the same shop and kind of page, or a
 * placeholder.
 */
const ADDRESSES: Readonly<Record<string, string>> = {
  'amazon/de-search-noreviews-2019': 'https://www.amazon.de/s?k=plastikfrei',
  'bazaarvoice/seo-3000001': 'https://shop.example/product/3000001',
  'bazaarvoice/seo-3000002': 'https://shop.example/product/3000002',
  'bazaarvoice/seo-questions-noreviews': 'https://shop.example/questions/1000001',
  'etsy/listing-jsonld-2025': 'https://www.etsy.com/listing/',
  'flipkart/search-laptops-2025': 'https://www.flipkart.com/laptops/pr?sid=6bo,b5g',
  'jd/comments-array-2025': 'https://item.jd.com/100141581986.html',
  'powerreviews/fye-css-only-noreviews': 'https://www.fye.com/better-off-dead',
  'taobao/h5-detail-bundle-noreviews-2017': 'https://h5.m.taobao.com/awp/core/detail.htm?id=549231498521',
  'tmall/mtop-getitemrates-2019': 'https://detail.tmall.com/item.htm?id=521422451240',
}

/** Every capture of a folder laid out as `<site>/<name>.html|json` beside `<name>.truth.json`, by name. */
export function findCaptures(folder: string): Capture[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: site }) =>
      readdirSync(path.join(folder, site))
        .filter((file) => file.endsWith('.truth.json'))
        .map((file) => `${site}/${file.slice(0, -'.truth.json'.length)}`),
    )
  return names.sort().flatMap((name) => openCapture(folder, name) ?? [])
}

function openCapture(folder: string, name: string): Capture | null {
  const at = (ending: string): string => path.join(folder, `${name}.${ending}`)
  const site = name.split('/')[0] ?? ''
  const isPage = existsSync(at('html'))
  if (!isPage && !existsSync(at('json'))) return null
  const truth: Truth = JSON.parse(readFileSync(at('truth.json'), 'utf8'))
  const embedded = isPage ? null : jsonLdPages(readFileSync(at('json'), 'utf8'))
  return {
    name,
    site,
    kind: isPage || embedded !== null ? 'page' : 'payload',
    url: addressOf(name, truth, existsSync(at('md')) ? readFileSync(at('md'), 'utf8') : ''),
    readAt: `${/\d{4}/.exec(truth.captured ?? '')?.[0] ?? '2026'}-12-31T00:00:00Z`,
    bodies: () => embedded ?? [readFileSync(at(isPage ? 'html' : 'json'), 'utf8')],
    truth: { ...truth, reviews: truth.reviews ?? [] },
  }
}

/** The address the truth states, or its sidecar; else the table's; else a placeholder that no shop claims. */
function addressOf(name: string, truth: Truth, sidecar: string): string {
  const stated = [truth.url ?? '', /^- URL: (.*)$/m.exec(sidecar)?.[1] ?? '']
  for (const text of stated) {
    const address = /^https?:\/\/[^\s()]+/.exec(text.trim())?.[0]
    if (address !== undefined && !address.includes('...')) return address
  }
  return ADDRESSES[name] ?? `https://${name.split('/')[0]}.example/${name.split('/')[1] ?? ''}`
}

/** JSON-LD kept as a list of objects stands for one page each; `null` for any other JSON. */
function jsonLdPages(text: string): string[] | null {
  const parsed: unknown = JSON.parse(text)
  const objects: unknown[] = Array.isArray(parsed) ? parsed : [parsed]
  const isLd = (object: unknown): boolean => typeof object === 'object' && object !== null && '@type' in object
  if (objects.length === 0 || !objects.every(isLd)) return null
  const embed = (object: unknown): string => JSON.stringify(object).replaceAll('<', '\\u003c')
  return objects.map((object) => `<script type="application/ld+json">${embed(object)}</script>`)
}
