import { sendToBackground } from '../protocol/send.ts'
import { onOtherListing } from './address.ts'
import { isAlive } from './alive.ts'
import { onHeard } from './heard.ts'
import type { PageReader } from './reader.ts'
import { whenSettled } from './settled.ts'

const ATTEMPTS = 3

/**
 * Follows a page that is always checked: reads it when it has settled after a change, hands over what differs from
 * what was handed over before, and takes the badge back when the page turns to another listing.
 * @param isRead what stands there now was read and handed over: the first look is for the first change.
 */
export function followPage(page: Document, reader: PageReader, isRead = false): void {
  let told = isRead ? reader.seen() : ''

  const look = async (): Promise<void> => {
    if (!isAlive()) return stop()
    const reading = await reader.read()
    if (reader.seen() === told) return
    told = reader.seen()
    // The worker may die under a message, which then rejects or answers nothing: it is handed over again.
    for (let attempt = 0; attempt < ATTEMPTS; attempt++)
      if (await sendToBackground('page/listing', reading).catch(() => undefined)) return
  }

  const watched = whenSettled(page, look, isRead)
  onHeard(watched.changed)
  const forget = onOtherListing(page, () => {
    told = ''
    if (isAlive()) void sendToBackground('page/moved', null).catch(() => undefined)
    watched.changed()
  })
  const back = (event: PageTransitionEvent): void => {
    // Out of the back/forward cache: the browser has taken the badge away meanwhile.
    if (!event.persisted) return
    told = ''
    watched.changed()
  }
  page.defaultView?.addEventListener('pageshow', back)
  const stop = (): void => {
    watched.stop()
    forget()
    page.defaultView?.removeEventListener('pageshow', back)
  }
}
