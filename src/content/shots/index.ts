import type { Hidden, ShotPlan, ShotView } from '../../protocol/messages.ts'
import { own } from '../own.ts'
import type { PageReader } from '../reader.ts'
import { breath, pause } from '../slices.ts'
import { coversIn } from './covers.ts'
import { createHider, type Hider } from './hide.ts'
import { type Hiding, hidingOf } from './hits.ts'
import { cornerOf, type Target, targetOf, visibleOf, windowOf } from './view.ts'

export interface Shooter {
  /** Gets the page ready; `null` where no review stands on it that was read. */
  begin: (hidden: readonly Hidden[]) => Promise<ShotPlan | null>
  /** Scrolls to a place; `null` once the page changed too much, or nothing was begun. */
  step: (at: number) => Promise<ShotView | null>
  /** Puts the page back as it was. */
  end: () => void
}

/** The browser takes two pictures a second at most. */
const PACE_MS = 560
/** Pictures of reviews that load late are waited for, this long. */
const LOADING_MS = 900
/** Whoever takes the pictures may be gone: then the page is put back by itself. */
const FORSAKEN_MS = 20_000

interface Session {
  target: Target
  hiding: Hiding
  hider: Hider
  /** Where the page was scrolled to. */
  before: () => void
  stepped: number
  timer: ReturnType<typeof setTimeout>
}

export function createShooter(page: Document, reader: PageReader): Shooter {
  let session: Session | null = null

  const end = (): void => {
    if (session === null) return
    clearTimeout(session.timer)
    session.hider.restore()
    session.before()
    session = null
  }

  const begin = async (hidden: readonly Hidden[]): Promise<ShotPlan | null> => {
    end()
    if (reader.last() === null) await reader.read().catch(() => undefined)
    const seen = reader.last()
    const before = scrollPositions(page, seen && targetOf(page, seen)?.scroller)
    const target = seen && targetOf(page, seen)
    if (target === null) return null
    // Our own marks are no part of what the page shows; the background draws them again.
    own()?.tell('moved')
    const hider = createHider(page, target)
    const timer = setTimeout(end, FORSAKEN_MS)
    session = { target, hiding: hidingOf(hidden), hider, before, stepped: 0, timer }
    ;(target.scroller ?? target.region).scrollIntoView({ block: 'start', behavior: 'instant' })
    hider.floating()
    await breath()
    const corner = cornerOf(target)
    const places = [...target.places].map(([id, place]) => {
      const { top, bottom } = place.getBoundingClientRect()
      return { id, top: top - corner.y, bottom: bottom - corner.y }
    })
    const view = windowOf(page, target.scroller).height
    return { width: target.within.width, height: target.within.height, view, places }
  }

  const step = async (at: number): Promise<ShotView | null> => {
    if (session === null) return null
    const { target, hider, hiding } = session
    clearTimeout(session.timer)
    session.timer = setTimeout(end, FORSAKEN_MS)
    if (!target.region.isConnected) return null
    scrollTo(page, target, at)
    hider.over(gridOf(page, target))
    await settle(page, target)
    const wait = session.stepped + PACE_MS - performance.now()
    if (wait > 0) await pause(wait)
    // Late pictures may have moved things: the place is measured last, right before the picture.
    scrollTo(page, target, at)
    await painted(page)
    const sight = visibleOf(page, target)
    if (session === null || sight === null) return null
    session.stepped = performance.now()
    const corner = cornerOf(target)
    return {
      at: sight.y - corner.y,
      left: sight.x - corner.x,
      sight,
      window: { width: page.defaultView?.innerWidth ?? 0, height: page.defaultView?.innerHeight ?? 0 },
      covers: coversIn(page, target, hiding, sight),
    }
  }
  return { begin, step, end }
}

function scrollTo(page: Document, target: Target, at: number): void {
  const top = cornerOf(target).y + at - windowOf(page, target.scroller).y
  ;(target.scroller ?? page.defaultView)?.scrollBy({ top, behavior: 'instant' })
}

function scrollPositions(page: Document, scroller: Element | null | undefined): () => void {
  const window = page.defaultView
  const [x, y, inner] = [window?.scrollX ?? 0, window?.scrollY ?? 0, scroller?.scrollTop ?? 0]
  return () => {
    if (scroller) scroller.scrollTop = inner
    window?.scrollTo({ left: x, top: y, behavior: 'instant' })
  }
}

/** Points over what is in sight. */
function gridOf(page: Document, target: Target): { x: number; y: number }[] {
  const sight = visibleOf(page, target)
  if (sight === null) return []
  const steps = [0.02, 0.25, 0.5, 0.75, 0.98]
  return steps.flatMap((down) =>
    steps.map((across) => ({ x: sight.x + across * sight.width, y: sight.y + down * sight.height })),
  )
}

/** Waits until the pictures in sight have loaded, for a moment at most. */
async function settle(page: Document, target: Target): Promise<void> {
  const until = performance.now() + LOADING_MS
  const isLoading = (): boolean =>
    [...target.region.querySelectorAll('img')].some((image) => {
      if (image.complete) return false
      const { top, bottom } = image.getBoundingClientRect()
      return bottom > 0 && top < (page.defaultView?.innerHeight ?? 0)
    })
  await painted(page)
  while (isLoading() && performance.now() < until) await pause(80)
}

/** Two frames, or a moment where the page is not drawn. */
function painted(page: Document): Promise<void> {
  const frames = new Promise<void>((done) => {
    page.defaultView?.requestAnimationFrame(() => page.defaultView?.requestAnimationFrame(() => done()))
  })
  return Promise.race([frames, pause(400)])
}
