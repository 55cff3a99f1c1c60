import browser, { type Runtime } from 'webextension-polyfill'

/** Who may send a message, told from the sender the browser reports, never from the message. */
type From = 'ui' | 'content' | 'background'

interface Row {
  from: From
  request: unknown
  reply: unknown
}

/** A map without one of the handlers, or with a wrong reply, does not compile. */
export type Handlers<P extends { [N in keyof P]: Row }> = {
  [N in keyof P]: {
    from: P[N]['from']
    /** Turns an untrusted request into a typed one; `undefined` refuses it. */
    accept: (request: unknown) => P[N]['request'] | undefined
    handle: (request: P[N]['request'], sender: Runtime.MessageSender) => Promise<P[N]['reply']>
  }
}

/**
 * Answers messages. Listens at once, so that the worker can be started by a message. Refuses, by not answering,
 * whatever is unknown, malformed, from another extension, from a frame, or from the wrong side.
 */
export function serve<P extends { [N in keyof P]: Row }>(handlers: Handlers<P>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { name, request } = envelope(message)
    if (name === null || !Object.hasOwn(handlers, name)) return undefined
    const handler = handlers[name as keyof P]
    if (!allowed(handler.from, sender)) return undefined
    const accepted = handler.accept(request)
    return accepted === undefined ? undefined : handler.handle(accepted, sender)
  })
}

function envelope(message: unknown): { name: string | null; request: unknown } {
  if (typeof message !== 'object' || message === null) return { name: null, request: null }
  const { name, request } = message as { name?: unknown; request?: unknown }
  return { name: typeof name === 'string' ? name : null, request: request ?? null }
}

/** @param sender as reported by the browser; a page cannot write into it. */
function allowed(from: From, sender: Pick<Runtime.MessageSender, 'id' | 'url' | 'tab' | 'frameId'>): boolean {
  if (sender.id !== browser.runtime.id) return false
  const own = sender.url?.startsWith(browser.runtime.getURL('')) ?? false
  switch (from) {
    case 'ui':
      return own
    case 'content':
      return !own && sender.tab !== undefined && sender.frameId === 0
    case 'background':
      return sender.tab === undefined
  }
}
