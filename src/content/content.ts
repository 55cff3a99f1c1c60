import browser from 'webextension-polyfill'
import { accept } from '../protocol/accept.ts'
import type { ToContent } from '../protocol/messages.ts'
import { serve } from '../protocol/serve.ts'
import { OWN, type Own } from './own.ts'
import { createReader } from './reader.ts'

/**
 * Injected on a click, or by the browser on shops the user granted. Injecting it again changes nothing, unless the
 * extension was updated in between: then the old one has lost its connection and this one takes over.
 */
function start(): void {
  const world = globalThis as typeof globalThis & { [OWN]?: Own }
  if (world[OWN]?.alive()) return
  const reader = createReader(document)
  world[OWN] = { alive: () => browser.runtime?.id !== undefined, watch: reader.watch }
  serve<ToContent>({
    'page/read': { from: 'background', accept: accept.nothing, handle: async () => ({ listing: reader.read() }) },
    'page/show': {
      from: 'background',
      accept: accept.passage,
      handle: async ({ review, text }) => reader.show(review, text),
    },
  })
}

start()
