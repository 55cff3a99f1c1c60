import type { Family, Finding, Listing, Review } from '../../engine/types.ts'
import { findingOrder } from '../findings.ts'

/** What a text to an authority may state: only what anyone can look up again. Nicknames and review texts are not in it. */
export interface Facts {
  /** The shop as people call it: host of the page, or its known name. */
  platform: string
  /** `null` where the page names no trader. */
  trader: string | null
  item: string | null
  /** The shop's own number; `null` where none was read, so that only the address names the item. */
  itemId: string | null
  url: string
  /** ISO 8601, UTC. */
  seenAt: string
  /** Reviews kept. */
  kept: number
  /** Reviews the shop states; `null` when it states none. */
  stated: number | null
  /** Distinct reviews named by any reason. */
  named: number
  /** Shop's ids of the reviews named, in page order, at most 50; `#7 (2026-11-08)` where a shop shows none: the place on the page, and the date. */
  reviewIds: readonly string[]
  /** Reasons with the number of reviews each names, strongest first; only families with named reviews. */
  reasons: readonly { family: Family; reviews: number }[]
  /** First 16 hex digits of the SHA-256 of the report's data; `null` before it is known. */
  hash: string | null
  /** The shopper adds a card or chat, which may offer a reward. */
  hasOffer: boolean
}

const MOST_IDS = 50

const PLATFORMS: Readonly<Record<string, string>> = {
  taobao: '淘宝',
  tmall: '天猫',
  jd: '京东',
  pinduoduo: '拼多多',
  douyin: '抖音商城',
  suning: '苏宁易购',
  '1688': '1688',
  dianping: '大众点评',
  meituan: '美团',
  xiaohongshu: '小红书',
}

/**
 * The facts of a masked listing and its verdict. Reasons are counted by family, each review once a family, so that
 * two measures of one thing are not told as two.
 */
export function factsOf(
  listing: Listing,
  verdict: { findings: readonly Finding[] },
  extra: { hash: string | null; hasOffer?: boolean },
): Facts {
  const families = new Map<Family, Set<string>>()
  for (const { family, evidence } of findingOrder(verdict)) {
    const named = families.get(family) ?? new Set<string>()
    for (const { reviews } of evidence) for (const id of reviews) named.add(id)
    families.set(family, named)
  }
  const reasons = [...families]
    .map(([family, { size }]) => ({ family, reviews: size }))
    .filter(({ reviews }) => reviews > 0)
  const all = new Set([...families.values()].flatMap((ids) => [...ids]))
  return {
    platform: platformOf(listing),
    trader: listing.seller?.name ?? null,
    item: listing.title,
    itemId: shownId(listing),
    url: listing.url,
    seenAt: listing.readAt,
    kept: listing.reviews.length,
    stated: listing.coverage.stated,
    named: all.size,
    reviewIds: listing.reviews
      .flatMap((review, at) => (all.has(review.id) ? [placeOf(review, at + 1)] : []))
      .slice(0, MOST_IDS),
    reasons,
    hash: extra.hash,
    hasOffer: extra.hasOffer ?? false,
  }
}

/** The shop as people call it: its known name, else the host of the page. */
const platformOf = ({ site, url }: Pick<Listing, 'site' | 'url'>): string => PLATFORMS[site] ?? hostOf(url)

/** Sites without a reader of their own: the id of a listing is a hash of its address there, and tells people nothing. */
const GENERAL: ReadonlySet<string> = new Set(['schema-org', 'generic'])

/** The shop's own number of an item; `null` where none was read. */
export const shownId = ({ site, id }: Pick<Listing, 'site' | 'id'>): string | null => (GENERAL.has(site) ? null : id)

/** Shop and number of an item, on one line; the shop alone where it has no number. */
export const itemLine = (listing: Pick<Listing, 'site' | 'id' | 'url'>): string =>
  [platformOf(listing), shownId(listing)].filter((part) => part !== null).join(' · ')

/** What stands where a shop shows no id (`stableHash`): it would lead nobody to the review. */
const HASHED = /^[0-9a-f]{16}$/

const placeOf = ({ id, postedOn }: Review, place: number): string =>
  HASHED.test(id) ? `#${place}${postedOn === null ? '' : ` (${postedOn.slice(0, 10)})`}` : id

const hostOf = (url: string): string => /^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? url.slice(0, 60)
