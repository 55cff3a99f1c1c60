import { HEARD, type Heard, type HeardResponse } from './own.ts'
import { HELLO, LONGEST, PORT } from './world/channel.ts'

/** Text that is kept of one document, in UTF-16 units: the oldest makes room. */
const KEPT = 16_000_000
const MOST = 100
const ADDRESS = 20_000

/**
 * Runs beside world.ts in our own world, before the page does, and keeps what it is told until the reader asks. The
 * page may have made all of it up: it is text of bounded size here, and no more than a response from the shop.
 */
function hear(): void {
  const heard: HeardResponse[] = []
  let kept = 0
  const own: Heard = { all: () => heard, tell: () => undefined }
  ;(globalThis as typeof globalThis & { [HEARD]?: Heard })[HEARD] = own

  const take = ({ data }: MessageEvent<unknown>): void => {
    const response = responseOf(data)
    if (response === null) return
    heard.push(response)
    kept += response.body.length
    while (heard.length > MOST || (kept > KEPT && heard.length > 1)) kept -= heard.shift()?.body.length ?? 0
    own.tell()
  }

  const offer = (): void => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = take
    window.dispatchEvent(new MessageEvent(PORT, { ports: [port2] }))
  }
  const answer = (event: Event): void => {
    event.stopImmediatePropagation()
    window.removeEventListener(HELLO, answer)
    offer()
  }
  // Whichever of the two scripts comes first, the second one's call is heard.
  window.addEventListener(HELLO, answer)
  document.addEventListener('readystatechange', () => window.removeEventListener(HELLO, answer), { once: true })
  offer()
}

function responseOf(data: unknown): HeardResponse | null {
  const address = textOf(data, 'address', ADDRESS)
  const page = textOf(data, 'page', ADDRESS)
  const body = textOf(data, 'body', LONGEST)
  return address === null || page === null || body === null ? null : { address, page, body }
}

function textOf(data: unknown, name: string, longest: number): string | null {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, name)) return null
  const value: unknown = Reflect.get(data, name)
  return typeof value === 'string' && value.length <= longest ? value : null
}

hear()
