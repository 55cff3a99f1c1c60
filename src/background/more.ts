import browser from 'webextension-polyfill'
import type { Gap, Listing } from '../engine/types.ts'
import { changeCollected, collect, recallCollected } from '../memory/collected.ts'
import { changeJob, isAnyRunning, type Job, recallJob } from '../memory/jobs.ts'
import type { More, MoreEnd, Step } from '../protocol/messages.ts'
import { sendToContent } from '../protocol/send.ts'
import { isFurther, originOf } from './further.ts'
import { judgeListing } from './judge-tab.ts'
import { fetchReading, inject, readTab } from './pull.ts'

/** Pages read at most by one click. */
const CAP = 20
/** Between two steps: no faster than a person who reads would go on. */
const PACE: [number, number] = [1500, 3000]

const NONE: More = { state: 'none', page: 0, cap: CAP, reviews: 0, why: null }

const shown = (job: Job | null): More =>
  job ? { state: job.state, page: job.page, cap: job.cap, reviews: job.reviews, why: job.why } : NONE

/** How reading more stands in a tab. */
export const moreStatus = async (tab: number): Promise<More> => shown(await recallJob(tab))

/**
 * Starts to read further pages of the listing a tab shows: as many more as are read at once. The page itself takes
 * the steps (src/content/more); what was read, and how far, is kept here, so that neither the popup's closing, nor the
 * worker's death, nor the next document ends it.
 */
export async function startMore(tab: number, pace: [number, number] | null): Promise<More> {
  const before = await recallJob(tab)
  if (before?.state === 'running') return shown(before)
  const known = await recallCollected(tab)
  const read = await readTab(tab)
  if (!read.ok) return NONE
  const held = await collect(tab, read.value)
  await changeCollected(tab, (listing) => ({ ...listing, gaps: listing.gaps.filter((gap) => !isOurGap(gap)) }))
  // Asked again on the same listing it goes on counting.
  const isSame = before !== null && known !== null && held.listing.id === known.listing.id
  const page = isSame ? Math.max(1, before.page) : 1
  const job: Job = {
    state: 'running',
    page,
    cap: page - 1 + CAP,
    reviews: held.listing.reviews.length,
    why: null,
    origin: originOf(read.value.url),
    leavingTo: null,
    pace: pace ?? PACE,
  }
  await changeJob(tab, () => job)
  await goOn(tab, job)
  return moreStatus(tab)
}

/** Ends reading more; what was read stays, and says where it ended. */
export async function stopMore(tab: number): Promise<More> {
  await sendToContent(tab, 'page/stop', null).catch(() => undefined)
  await end(tab, 'stopped')
  return moreStatus(tab)
}

/** What the page says of a step. */
export async function takeStep(tab: number, step: Step): Promise<{ go: boolean; fresh: number }> {
  const job = await recallJob(tab)
  if (job?.state !== 'running') return { go: false, fresh: 0 }
  const added = step.reading === null ? { fresh: 0, reviews: job.reviews } : await add(tab, job, step)
  if (added === null) {
    await end(tab, 'left')
    return { go: false, fresh: 0 }
  }
  const now = await changeJob(tab, (held) =>
    held?.state === 'running'
      ? {
          ...held,
          page: held.page + (added.fresh > 0 ? 1 : 0),
          reviews: added.reviews,
          leavingTo: step.leavingTo,
        }
      : null,
  )
  const over = step.end ?? (now !== null && now.page >= now.cap ? 'cap' : null)
  if (over !== null) await end(tab, over)
  return { go: over === null && now?.state === 'running', fresh: added.fresh }
}

/** Adds what the page shows now; `null` when that is another listing. */
async function add(
  tab: number,
  job: Job,
  { reading, end: why }: Step,
): Promise<{ fresh: number; reviews: number } | null> {
  const read = reading === null ? null : await fetchReading(tab, reading)
  // The page went on to another reading meanwhile, or the worker came too late: nothing is lost, the next step tells.
  if (!read?.ok) return { fresh: 0, reviews: job.reviews }
  const known = await recallCollected(tab)
  if (known && why !== 'wall' && !isFurther(known, job, read.value)) return null
  const held = await collect(tab, read.value, () => true)
  const reviews = held.listing.reviews.length
  // Against the step before: on shops that are always checked the page was read and added already.
  return { fresh: Math.max(0, reviews - job.reviews), reviews }
}

async function end(tab: number, why: MoreEnd): Promise<void> {
  let page: number | null = null
  await changeJob(tab, (job) => {
    if (job?.state !== 'running') return null
    page = job.page
    return { ...job, state: 'done', why, leavingTo: null }
  })
  if (page !== null) {
    const said = GAPS[why]?.(page)
    if (said !== undefined) await changeCollected(tab, (listing) => withGap(listing, said, why === 'wall'))
    const held = await recallCollected(tab)
    if (held) await judgeListing(tab, held.listing)
  }
  await unlistenWhenIdle()
}

/** Gaps that say where reading more ended; each has words in report/words/gaps.ts. */
const GAPS: Partial<Record<MoreEnd, (page: number) => string>> = {
  stopped: (page) => `stopped by you after page ${page}`,
  cap: (page) => `reading stopped after page ${page}, as many as are read at once`,
  wall: (page) => `a login or captcha stopped reading after page ${page}`,
  left: (page) => `the page was left after page ${page}`,
}

const isOurGap = ({ why }: Gap): boolean => Object.values(GAPS).some((say) => why.replace(/\d+/, '0') === say(0))

const withGap = (listing: Listing, why: string, isWall: boolean): Listing => ({
  ...listing,
  coverage: { ...listing.coverage, walled: listing.coverage.walled || isWall },
  gaps: [{ field: 'reviews', why }, ...listing.gaps.filter((gap) => !isOurGap(gap))],
})

/** Has the page take the next steps; after a link of the pager that is another document. */
async function goOn(tab: number, job: Job | null): Promise<void> {
  if (job?.state !== 'running') return
  listen()
  const injected = await inject(tab)
  // Another origin: the shopper's click gave this one only.
  if (!injected.ok) await end(tab, 'left')
  else await sendToContent(tab, 'page/more', { pace: job.pace, leavingTo: job.leavingTo }).catch(() => undefined)
}

const onLoaded = (tab: number, change: { status?: string | undefined }): void => {
  if (change.status === 'complete') void recallJob(tab).then((job) => goOn(tab, job))
}

/**
 * Learns of loaded pages, in all tabs, but only while reading more goes on: a worker that every page wakes would cost
 * the shopper for nothing. Listeners must be there on the first turn, so it listens first and looks then.
 */
export function followJobs(): void {
  listen()
  void unlistenWhenIdle()
}

function listen(): void {
  if (!browser.tabs.onUpdated.hasListener(onLoaded)) browser.tabs.onUpdated.addListener(onLoaded)
}

async function unlistenWhenIdle(): Promise<void> {
  if (!(await isAnyRunning())) browser.tabs.onUpdated.removeListener(onLoaded)
}
