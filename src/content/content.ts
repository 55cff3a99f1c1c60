import { accept } from '../protocol/accept.ts'
import type { ToContent } from '../protocol/messages.ts'
import { serve } from '../protocol/serve.ts'
import { onOtherListing } from './address.ts'
import { isAlive } from './alive.ts'
import { followPage } from './living.ts'
import { createCollector } from './more/collect.ts'
import { OWN, type Own, own } from './own.ts'
import { pagePart } from './part.ts'
import { picturesIn } from './pictures.ts'
import { createReader, type PageReader } from './reader.ts'
import { createShooter } from './shots/index.ts'

/**
 * Injected on a click, or by the browser on shops the user granted. Injecting it again changes nothing, unless the
 * extension was updated in between: then the old one has lost its connection and this one takes over.
 */
function start(): void {
  const world = globalThis as typeof globalThis & { [OWN]?: Own }
  if (own()?.alive()) return
  const reader = toldReader(createReader(document))
  const collector = createCollector(document, reader)
  const shooter = createShooter(document, reader)
  let isFollowed = false
  const follow = (isRead: boolean): void => {
    if (!isFollowed) followPage(document, reader, isRead)
    isFollowed = true
  }
  world[OWN] = {
    alive: isAlive,
    watch: () => follow(false),
    follow: () => follow(true),
    last: reader.last,
    tell: () => undefined,
  }
  onOtherListing(document, () => own()?.tell('moved'))
  serve<ToContent>({
    'page/read': { from: 'background', accept: accept.nothing, handle: reader.read },
    'page/reviews': {
      from: 'background',
      accept: accept.part,
      handle: async ({ reading, from }) => reader.reviews(reading, from),
    },
    'page/show': {
      from: 'background',
      accept: accept.passage,
      handle: async ({ review, text }) => reader.show(review, text),
    },
    'page/pictures': {
      from: 'background',
      accept: accept.pictures,
      handle: async ({ urls }) => picturesIn(document, urls),
    },
    'page/more': {
      from: 'background',
      accept: accept.further,
      handle: async ({ pace, leavingTo }) => collector.start(pace, leavingTo),
    },
    'page/stop': {
      from: 'background',
      accept: accept.nothing,
      handle: async () => {
        collector.stop()
        return true
      },
    },
    'page/shots-begin': { from: 'background', accept: accept.hidden, handle: ({ hidden }) => shooter.begin(hidden) },
    'page/shots-step': { from: 'background', accept: accept.place, handle: ({ at }) => shooter.step(at) },
    'page/shots-end': {
      from: 'background',
      accept: accept.nothing,
      handle: async () => {
        shooter.end()
        return true
      },
    },
    'page/part': {
      from: 'background',
      accept: accept.hidden,
      handle: async ({ hidden }) => {
        const seen = reader.last()
        return seen && pagePart(seen, hidden)
      },
    },
  })
}

/** Says of each reading that it is there. */
const toldReader = (reader: PageReader): PageReader => ({
  ...reader,
  read: async () => {
    const reading = await reader.read()
    own()?.tell('read')
    return reading
  },
})

start()
