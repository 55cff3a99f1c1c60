import browser from 'webextension-polyfill'
import type { More } from '../protocol/messages.ts'
import { inTurn } from './queue.ts'

/** Reading more, per tab, in `storage.session`: it outlives the popup, the worker and the document it began in. */
export interface Job extends More {
  /** Where it was started; further pages are of the same origin. */
  origin: string
  /** Address a link of the pager leads to, while the tab goes there. */
  leavingTo: string | null
  /** Milliseconds between two steps, at least and at most. */
  pace: [number, number]
}

const KEY = 'jobs'

export async function recallJob(tab: number): Promise<Job | null> {
  return (await all())[tab] ?? null
}

/** @param change gives the new job, or `null` to leave things as they are. @returns the job as it then stands. */
export function changeJob(tab: number, change: (job: Job | null) => Job | null): Promise<Job | null> {
  return inTurn(async () => {
    const jobs = await all()
    const before = jobs[tab] ?? null
    const after = change(before)
    if (after === null) return before
    await browser.storage.session.set({ [KEY]: { ...jobs, [tab]: after } })
    return after
  })
}

export function forgetJob(tab: number): Promise<void> {
  return inTurn(async () => {
    const { [tab]: gone, ...others } = await all()
    if (gone) await browser.storage.session.set({ [KEY]: others })
  })
}

export const isAnyRunning = async (): Promise<boolean> =>
  Object.values(await all()).some(({ state }) => state === 'running')

async function all(): Promise<Record<number, Job>> {
  const { [KEY]: jobs } = await browser.storage.session.get(KEY)
  return (jobs as Record<number, Job> | undefined) ?? {}
}
