import type { More } from './adapter.ts'
import { first } from './dom.ts'
import { canonicalUrl, toUrl } from './identity.ts'
import { adapterFor, WIDGETS } from './registry.ts'

/**
 * Names the listing an address leads to; equal for addresses of one listing where the shop's reader knows its ids.
 * Elsewhere the canonical address, with a fragment that routes (`#/p/1`), since such a page changes nothing else.
 */
export function listingKey(address: string): string {
  const url = toUrl(address)
  const adapter = adapterFor(url)
  const id = adapter?.listingId(url) ?? null
  if (adapter !== null && id !== null) return `${adapter.id}\n${id}`
  return canonicalUrl(url) + (/^#[!/]/.test(url.hash) ? url.hash : '')
}

/** How the page leads to further reviews, as far as the shop's or the review service's reader knows; else `null`. */
export function moreOf(page: Document, address: string): More | null {
  const adapter = adapterFor(toUrl(address))
  if (adapter !== null) return adapter.more ?? null
  return WIDGETS.find(({ root }) => [root].flat().some((one) => first(page, one) !== null))?.more ?? null
}
