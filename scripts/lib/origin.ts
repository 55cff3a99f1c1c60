import type { Listing, Photo } from '../../src/engine/types.ts'
import { decodeEntities } from '../../src/sites/text.ts'

/**
 * What a listing says and the page does not: every text, name, title, id, count and picture of a golden has to stand
 * in the page, so that the reading of a broken reader cannot become a golden unseen. Dates and stars are shown in too
 * many ways to be looked up; a person has to.
 * @returns `path: value` of each stranger; empty when all is on the page.
 */
export function strangers(listing: Listing, html: string): string[] {
  const page = pageText(html)
  const found: string[] = []
  const check = (path: string, value: string | null, pieces: RegExp = /\n| \| /): void => {
    if (value === null || value === '') return
    const missing = value.split(pieces).filter((piece) => !page.includes(plain(piece)))
    if (missing.length > 0) found.push(`${path}: ${JSON.stringify(missing[0])}`)
  }
  const checkPhoto = (path: string, { url }: Photo): void => check(path, fileOf(url))
  const checkCount = (path: string, count: number | null): void =>
    // None and one are often said without a digit: "One person", or nothing at all.
    count === null || count <= 1 ? undefined : checkNumber(found, page, path, count)
  check('title', listing.title)
  check('seller.name', listing.seller?.name ?? null)
  check('seller.id', listing.seller?.id ?? null)
  listing.photos.forEach((photo, at) => void checkPhoto(`photos[${at}]`, photo))
  listing.reviews.forEach((review, at) => {
    const path = `reviews[${at}]`
    if (!isHash(review.id)) check(`${path}.id`, review.id)
    check(`${path}.reviewer.id`, review.reviewer?.id ?? null)
    check(`${path}.reviewer.name`, review.reviewer?.name ?? null)
    // A level may be drawn: a class names it.
    check(`${path}.reviewer.level`, review.reviewer?.level?.toLowerCase() ?? null)
    check(`${path}.title`, review.title)
    check(`${path}.text`, review.text)
    check(`${path}.variant`, review.variant, /[\n|;,·]|: | \/ /)
    checkCount(`${path}.helpful`, review.helpful)
    checkCount(`${path}.reviewer.reviewCount`, review.reviewer?.reviewCount ?? null)
    review.photos.forEach((photo, index) => void checkPhoto(`${path}.photos[${index}]`, photo))
    review.followUps.forEach(({ text }, index) => void check(`${path}.followUps[${index}]`, text))
  })
  return found
}

/** "1.2万" is 12,000: a round number may be written with a unit, then its leading digits have to be there. */
function checkNumber(found: string[], page: string, path: string, count: number): void {
  const digits = String(count).replace(/0+$/, '')
  if (!page.replace(/(\d)[.,' \u00a0\u202f](?=\d)/g, '$1').includes(digits)) found.push(`${path}: ${count}`)
}

/** Ids that the reader makes where the page has none (engine/hash.ts). */
const isHash = (id: string): boolean => /^[0-9a-f]{16}$/.test(id)

const fileOf = (url: string): string => decoded(new URL(url).pathname.split('/').at(-1) ?? '')

/** Percent-encoded characters decoded, each run by itself: one bad run leaves the others readable. */
const decoded = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })

/** Without white space: how a page breaks its lines is not what it says. */
const plain = (text: string): string => text.replace(/\s+/gu, '')

/** The page's address, and the page with and without its tags (texts run through tags, attributes stand in them), escapes resolved. */
function pageText(html: string): string {
  // A comment is ours, unless it stands in a script: old pages wrap their data in one.
  const shown = html.replace(/<script.*?<\/script>|<!--.*?-->/gs, (part) => (part.startsWith('<!--') ? '' : part))
  const resolved = decodeEntities(decodeEntities(shown))
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(["/\\])/g, '$1')
  const untagged = decodeEntities(shown.replace(/<[^>]*>/g, ''))
  const address = /^<!--(.*?)-->/.exec(html)?.[1] ?? ''
  return `${decoded(address)}\n${plain(decoded(resolved))}\n${plain(resolved)}\n${plain(untagged)}\n${plain(shown).toLowerCase()}`
}
