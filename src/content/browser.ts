import type { Runtime } from 'webextension-polyfill'

/** What content scripts use of the browser. */
interface Used {
  runtime: Pick<Runtime.Static, 'id' | 'getURL' | 'sendMessage'> & {
    onMessage: { addListener: (listener: Listener) => void }
  }
}

type Listener = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined

/** A refusal as webextension-polyfill sends it, for Chromium passes on no rejected promise. */
const REFUSED = '__mozWebExtensionPolyfillReject__'
/** Nobody answered, which is no error: a handler may have nothing to say. */
const UNANSWERED = 'The message port closed before a response was received.'

const { browser, chrome: chromium } = globalThis as unknown as { browser?: Used; chrome: typeof chrome }

const wrapped: Used = {
  runtime: {
    // Asked anew each time: it goes away when the extension is updated or removed under the page.
    get id() {
      return chromium.runtime?.id as string
    },
    getURL: (path) => chromium.runtime.getURL(path),
    sendMessage: <M, R>(message: M) =>
      new Promise<R>((answer, refuse) =>
        chromium.runtime.sendMessage(message, (reply) => {
          const failed = chromium.runtime.lastError?.message
          if (failed !== undefined && failed !== UNANSWERED) refuse(new Error(failed))
          else if (reply?.[REFUSED]) refuse(new Error(reply.message))
          else answer(reply)
        }),
      ),
    onMessage: {
      addListener: (listener) =>
        chromium.runtime.onMessage.addListener((message, sender, send) => {
          const answer = listener(message, sender as Runtime.MessageSender)
          answer?.then(send, (error) => send({ [REFUSED]: true, message: String(error?.message ?? error) }))
          return answer !== undefined
        }),
    },
  },
}

/**
 * Stands in webextension-polyfill's place in content scripts (vite.config.ts) and speaks with it in pages and worker: the
 * library holds a table of every interface there is, 22 kB that each page of a shop would have to read twice.
 */
export default browser?.runtime?.id ? browser : wrapped
