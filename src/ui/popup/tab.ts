import browser from 'webextension-polyfill'

/** The tab the popup speaks of. `url` is `null` where the browser does not tell. */
export interface Tab {
  id: number
  url: string | null
}

/** The active tab, or the one named by `?tab=` when the popup is opened as a page; `null` when there is none. */
export async function targetTab(): Promise<Tab | null> {
  const named = new URLSearchParams(location.search).get('tab')
  const found = named === null ? await activeTab() : await browser.tabs.get(Number(named)).catch(() => null)
  return found?.id === undefined ? null : { id: found.id, url: found.url ?? null }
}

const activeTab = (): Promise<{ id?: number | undefined; url?: string | undefined } | undefined> =>
  browser.tabs.query({ active: true, currentWindow: true }).then(
    ([tab]) => tab,
    () => undefined,
  )

/**
 * The origin that may be checked always; `null` when it may not: only https can be granted. Taken from the browser,
 * and from the listing's address only where the browser does not tell.
 */
export function shopOf(tab: Tab | null, listingUrl: string): string | null {
  try {
    const url = new URL(tab?.url ?? listingUrl)
    return url.protocol === 'https:' ? url.origin : null
  } catch {
    return null
  }
}
