import { LIMITS } from '../engine/limits.ts'

/** `ebay`, "com co.uk" → ebay.com, ebay.co.uk: the marketplaces of one shop. */
export const marketplaces = (name: string, endings: string): readonly string[] =>
  endings.split(' ').map((ending) => `${name}.${ending}`)

/**
 * The listed host an address belongs to; `null` for any other. A host of the list answers for itself, with `www.` and
 * with `m.`; one that begins with `*.` for every language or country before it, too (two to four letters).
 */
export function hostOf(url: URL, hosts: readonly string[]): string | null {
  const host = url.hostname.toLowerCase()
  const plain = host.replace(/^(?:www|m)\./, '')
  for (const listed of hosts) {
    if (!listed.startsWith('*.')) {
      if (listed === host || listed === plain) return listed
      continue
    }
    const above = listed.slice(2)
    if (host === above || (host.endsWith(`.${above}`) && /^[a-z]{1,4}\.$/.test(host.slice(0, -above.length))))
      return above
  }
  return null
}

/**
 * The listing an address is of: itself, or where a login or captcha page will send its visitor back to. `null` for
 * any other address.
 */
export function listingAddress(
  url: URL,
  isListing: (url: URL) => boolean,
  isWall: (url: URL) => boolean = () => false,
): URL | null {
  if (isListing(url)) return url
  return isWall(url) ? returnAddress(url, isListing) : null
}

/** The address a login or captcha page sends its visitor back to, if `isWanted` takes it. */
function returnAddress(url: URL, isWanted: (url: URL) => boolean): URL | null {
  for (const value of url.searchParams.values()) {
    const back = resolved(value.slice(0, LIMITS.url), url)
    if (back !== null && isWanted(back)) return back
  }
  return null
}

function resolved(address: string, base: URL): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}
