import { isAnswered } from '../sites/answers.ts'
import { HELLO, MOST, PORT, type Told } from './world/channel.ts'
import { keepSources } from './world/disguise.ts'
import { copyFetches } from './world/fetches.ts'
import type { Copying } from './world/native.ts'
import { copyScripts } from './world/scripts.ts'
import { copyXhrs } from './world/xhrs.ts'

/**
 * Runs in the page's own world, before the page does, on shops that are always checked. It knows no extension API,
 * leaves no name behind, asks for nothing and changes nothing; it copies responses that may hold reviews to the script
 * beside it (ear.ts), which trusts none of it.
 */
function listen(view: Window & typeof globalThis): void {
  const { URL: NativeUrl, document: page, location } = view
  const { postMessage } = MessagePort.prototype
  const { apply } = Reflect
  let port: MessagePort | null = null
  let count = 0

  const receive = (event: Event): void => {
    event.stopImmediatePropagation()
    port ??= (event as MessageEvent).ports?.[0] ?? null
    view.removeEventListener(PORT, receive)
  }
  view.addEventListener(PORT, receive)
  view.dispatchEvent(new Event(HELLO))
  // Nobody answered, so nobody will: the page must not find the listener.
  page.addEventListener('readystatechange', () => view.removeEventListener(PORT, receive), { once: true })

  const copying: Copying = {
    wanted: (address) => {
      try {
        if (port === null || count >= MOST || address.length > 20_000) return null
        const url = new NativeUrl(address, page.baseURI)
        return isAnswered(url) ? { address: url.href, page: location.href } : null
      } catch {
        return null
      }
    },
    tell: (wanted, body) => {
      count++
      const told: Told = { ...wanted, body }
      if (port !== null) apply(postMessage, port, [told])
    },
  }
  copyFetches(view, copying)
  copyXhrs(copying)
  copyScripts(view, copying)
  keepSources()
}

listen(window)
