import { listingKey } from '../sites/address.ts'

/** How often the address is looked at where the browser does not tell of changes, in milliseconds. */
const GLANCE = 500

type Navigation = EventTarget

/**
 * Calls back when the tab shows another listing without loading another document: pushState, replaceState, a fragment
 * that routes. Only the address is known by then; what the page shows follows later.
 */
export function onOtherListing(page: Document, tell: () => void): () => void {
  let key = listingKey(page.location.href)
  let address = page.location.href
  const look = (): void => {
    if (page.location.href === address) return
    address = page.location.href
    const now = listingKey(address)
    if (now === key) return
    key = now
    tell()
  }
  const view = page.defaultView as (Window & { navigation?: Navigation }) | null
  const timer = view?.navigation ? undefined : setInterval(look, GLANCE)
  view?.navigation?.addEventListener('currententrychange', look)
  for (const name of ['popstate', 'hashchange', 'pageshow']) view?.addEventListener(name, look)
  return () => {
    clearInterval(timer)
    view?.navigation?.removeEventListener('currententrychange', look)
    for (const name of ['popstate', 'hashchange', 'pageshow']) view?.removeEventListener(name, look)
  }
}
