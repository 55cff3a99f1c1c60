import type { MoreEnd, Step } from '../../protocol/messages.ts'
import { sendToBackground } from '../../protocol/send.ts'
import { listingKey, moreOf } from '../../sites/address.ts'
import type { PageReader } from '../reader.ts'
import { pause } from '../slices.ts'
import { type Changes, click, scrollOn, watchChanges } from './act.ts'
import { findWays, type Way } from './find.ts'
import { isPageOf } from './pager.ts'
import { placesOf } from './region.ts'
import { isWall } from './wall.ts'

export interface Collector {
  /** Goes on to further pages until the background or the page says it is over; false when it does already. */
  start: (pace: [number, number], leavingTo: string | null) => boolean
  stop: () => void
}

/** How long a step may take to bring something, in milliseconds. */
const PATIENCE_MS = 8_000
/** How long another document may take to come; its own reader goes on there. */
const LOAD_PATIENCE_MS = 20_000
/** The same at the end of a list, where most often nothing comes. */
const LAST_PATIENCE_MS = 2_500
/** Scrolls of one step; a list that shows nothing new after so many has an end that is not in sight. */
const MOST_SCROLLS = 40
const ATTEMPTS = 5

/** Ends the run; what it brought is with the background already. */
class Over extends Error {}

export function createCollector(page: Document, reader: PageReader): Collector {
  let current: { isStopped: boolean } | null = null
  return {
    start: (pace, leavingTo) => {
      if (current !== null) return false
      const run = { isStopped: false }
      current = run
      void collect(page, reader, { pace, leavingTo, run })
        .catch(() => undefined)
        .finally(() => {
          if (current === run) current = null
        })
      return true
    },
    stop: () => {
      if (current !== null) current.isStopped = true
      current = null
    },
  }
}

interface Task {
  pace: [number, number]
  leavingTo: string | null
  run: { isStopped: boolean }
}

/** Takes one step after the other, each when the page has answered the one before. */
async function collect(page: Document, reader: PageReader, { pace, leavingTo, run }: Task): Promise<void> {
  const changes = watchChanges(page)
  const opened = new WeakSet<Element>()
  const walk = createWalk(page, reader, changes, run)
  const [least, most] = pace
  try {
    await walk.arrive(leavingTo)
    for (;;) {
      const ways = useful(findWays(page, moreOf(page, page.location.href), reader.last()), leavingTo !== null)
      let hasFound = false
      let wasClicked = false
      for (const way of ways) {
        if (way.kind === 'click' && way.step === 'open') {
          if (opened.has(way.element)) continue
          opened.add(way.element)
        }
        await pause(least + Math.random() * (most - least))
        walk.check()
        hasFound = await walk.take(way)
        wasClicked ||= way.kind === 'click' && way.step !== 'open'
        if (hasFound) break
      }
      if (!hasFound) await walk.end(isWall(page, reader.last()) ? 'wall' : wasClicked ? 'nothing-new' : 'end')
    }
  } finally {
    changes.stop()
  }
}

/**
 * "All reviews" as a link to another document leads from a product's page to the list. On the list itself, which has
 * a next page or was reached by one, it leads back.
 */
function useful(ways: readonly Way[], isOnList: boolean): Way[] {
  const hasNext = isOnList || ways.some((way) => way.kind === 'click' && way.step !== 'open')
  return ways.filter((way) => way.kind === 'scroll' || way.step !== 'open' || way.loads === null || !hasNext)
}

interface Walk {
  /** Reads the page the run starts on; after a link of the pager it has to be one of the same list, and show more. */
  arrive: (leavingTo: string | null) => Promise<void>
  /** Goes one way. @returns whether it brought reviews that were not known. */
  take: (way: Way) => Promise<boolean>
  check: () => void
  end: (why: MoreEnd) => Promise<never>
}

function createWalk(page: Document, reader: PageReader, changes: Changes, run: { isStopped: boolean }): Walk {
  let told = ''

  const check = (): void => {
    if (run.isStopped) throw new Over()
  }

  /** @returns how many reviews were new. */
  const tell = async (step: Partial<Step>): Promise<number> => {
    check()
    const { go, fresh } = await deliver({ reading: null, end: null, leavingTo: null, ...step })
    if (!go) throw new Over()
    return fresh
  }

  const end = async (why: MoreEnd): Promise<never> => {
    const reading = await reader.read()
    await tell({ reading, end: why })
    throw new Over()
  }

  /** Reads, and hands over what was not handed over yet. */
  const look = async (): Promise<number> => {
    check()
    const reading = await reader.read()
    if (reader.seen() === told) return 0
    told = reader.seen()
    return tell({ reading })
  }

  const lookUntil = async (patience: number): Promise<boolean> => {
    const until = performance.now() + patience
    while (performance.now() < until) {
      if (!(await changes.next(until - performance.now()))) continue
      if ((await look()) > 0) return true
    }
    return false
  }

  const scroll = async (scroller: Element | null): Promise<boolean> => {
    const seen = reader.last()
    if (scroller === null && seen !== null) placesOf(page, seen).at(-1)?.scrollIntoView({ block: 'end' })
    for (let count = 0; count < MOST_SCROLLS; count++) {
      check()
      const isMoved = await scrollOn(page, scroller)
      if (!isMoved) break
      if (changes.any() && (await changes.next(1_500)) && (await look()) > 0) return true
    }
    return lookUntil(LAST_PATIENCE_MS)
  }

  return {
    check,
    end,
    arrive: async (leavingTo) => {
      const here = page.location.href
      if (leavingTo !== null && !isPageOf(leavingTo, here) && listingKey(leavingTo) !== listingKey(here)) {
        await reader.read()
        await end(isWall(page, reader.last()) ? 'wall' : 'left')
      }
      const fresh = await look()
      if (leavingTo === null || fresh > 0 || (await lookUntil(PATIENCE_MS))) return
      await end(isWall(page, reader.last()) ? 'wall' : 'nothing-new')
    },
    take: async (way) => {
      await changes.next(0)
      if (way.kind === 'scroll') return scroll(way.element)
      if (way.loads !== null) await tell({ leavingTo: way.loads })
      click(way.element)
      return lookUntil(way.loads === null ? PATIENCE_MS : LOAD_PATIENCE_MS)
    },
  }
}

/**
 * The worker may die under a message, which then rejects or answers nothing; the step is told again. What is told
 * twice brings nothing new the second time, so that is no sign that the list has ended.
 */
async function deliver(step: Step): Promise<{ go: boolean; fresh: number }> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (attempt > 0) await pause(100 * 2 ** attempt)
    const reply = await sendToBackground('page/step', step).catch(() => undefined)
    if (reply) return attempt > 0 && reply.fresh === 0 && step.reading !== null ? { ...reply, fresh: 1 } : reply
  }
  throw new Over()
}
