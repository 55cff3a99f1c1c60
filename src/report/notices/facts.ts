import type { Family, Finding, Listing } from '../../engine/types.ts'
import { findingOrder } from '../findings.ts'

/** What a text to an authority may state: only what anyone can look up again. Nicknames and review texts are not in it. */
export interface Facts {
  /** The shop as people call it: host of the page, or its known name. */
  platform: string
  /** `null` where the page names no trader. */
  trader: string | null
  item: string | null
  itemId: string
  url: string
  /** ISO 8601, UTC. */
  seenAt: string
  /** Reviews kept. */
  kept: number
  /** Reviews the shop states; `null` when it states none. */
  stated: number | null
  /** Distinct reviews named by any reason. */
  named: number
  /** Shop's ids of the reviews named, in page order; at most 50. */
  reviewIds: readonly string[]
  /** Reasons with the number of reviews each names, strongest first; only families with named reviews. */
  reasons: readonly { family: Family; reviews: number }[]
  /** First 16 hex digits of the SHA-256 of the report's data; `null` before it is known. */
  hash: string | null
  /** The shopper holds a card, chat or page that offers a reward. */
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
    platform: PLATFORMS[listing.site] ?? hostOf(listing.url),
    trader: listing.seller?.name ?? null,
    item: listing.title,
    itemId: listing.id,
    url: listing.url,
    seenAt: listing.readAt,
    kept: listing.reviews.length,
    stated: listing.coverage.stated,
    named: all.size,
    reviewIds: listing.reviews.flatMap(({ id }) => (all.has(id) ? [id] : [])).slice(0, MOST_IDS),
    reasons,
    hash: extra.hash,
    hasOffer: extra.hasOffer ?? false,
  }
}

const hostOf = (url: string): string => /^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? url.slice(0, 60)
