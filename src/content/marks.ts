import { acceptMarks } from '../protocol/marks.ts'
import type { ToMarks } from '../protocol/messages.ts'
import { serve } from '../protocol/serve.ts'
import { isAlive } from './alive.ts'
import { Layer } from './marks/layer.ts'
import type { MarkWords } from './marks/words/catalogue.ts'
import { own } from './own.ts'

/** What vite.config.ts has the words of one language define. */
type World = typeof globalThis & {
  __brushlightWords?: { words: MarkWords }
  __brushlightMarks?: { layer: Layer; alive: () => boolean }
}

/** Injected after `content.js` where there is something to mark; again, it changes nothing, like that one. */
function start(): void {
  const world = globalThis as World
  if (world.__brushlightMarks?.alive()) return
  world.__brushlightMarks?.layer.clear()
  const layer = new Layer(
    document,
    () => own()?.last() ?? null,
    () => world.__brushlightWords?.words,
  )
  world.__brushlightMarks = { layer, alive: isAlive }
  serve<ToMarks>({
    'page/marks': {
      from: 'background',
      accept: acceptMarks.round,
      handle: async (round) => {
        const reader = own()
        if (reader)
          reader.tell = (what) => {
            if (what === 'moved' || !isAlive()) layer.clear()
            else layer.refresh()
          }
        // Reviews that arrive later get their marks as well.
        if (round.filter !== 'off') reader?.follow()
        return layer.begin(round) ? 'parts' : 'known'
      },
    },
    'page/marks-part': { from: 'background', accept: acceptMarks.part, handle: async (part) => layer.add(part) },
    'page/marks-status': { from: 'background', accept: () => null, handle: async () => layer.status() },
  })
}

start()
