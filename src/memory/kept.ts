import browser from 'webextension-polyfill'
import type { Kept } from '../protocol/messages.ts'
import { inTurn } from './queue.ts'

/** Which kind a key of a store belongs to; what we do not know by name counts as what is closest to it. */
const KINDS: readonly [Kept['kind'], session: boolean, keys: RegExp][] = [
  ['verdicts', true, /^(?:verdicts|judged-at)$/],
  ['listings', true, /^(?!verdicts$|judged-at$|jobs$|erased$)/],
  ['jobs', true, /^jobs$/],
  ['disagreements', false, /^disagreements/],
  ['readings', false, /^(?!disagreements|settings$|sign$)/],
  ['settings', false, /^(?:settings|sign)$/],
]

/** Only says which address a verdict is of. */
const INDEX = 'judged-at'

/** When everything was erased, for this session (ISO 8601). */
const ERASED = 'erased'

/** Everything that is kept now, by kind. Linear in what is kept. */
export async function keptNow(): Promise<Kept[]> {
  const [session, local] = await Promise.all([browser.storage.session.get(null), browser.storage.local.get(null)])
  return KINDS.map(([kind, isSession, keys]) => {
    const own = Object.entries(isSession ? session : local).filter(([key]) => keys.test(key))
    return {
      kind,
      session: isSession,
      entries: own.reduce((sum, [key, value]) => sum + (key === INDEX ? 0 : entriesIn(kind, value)), 0),
      bytes: bytesOf(own),
    }
  })
}

/** Erases everything but the settings and this installation's sign. @returns what was erased. */
export function eraseAll(now: string): Promise<Kept[]> {
  return inTurn(async () => {
    const before = await keptNow()
    await browser.storage.session.clear()
    const local = Object.keys(await browser.storage.local.get(null))
    await browser.storage.local.remove(local.filter((key) => key !== 'settings' && key !== 'sign'))
    await browser.storage.session.set({ [ERASED]: now })
    return before.filter(({ kind }) => kind !== 'settings')
  })
}

/** A list or a table counts by its rows, a listing as one. */
function entriesIn(kind: Kept['kind'], value: unknown): number {
  if (Array.isArray(value)) return value.length
  if (kind === 'listings' || kind === 'settings') return 1
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 1
}

const bytesOf = (entries: readonly [string, unknown][]): number =>
  entries.length === 0 ? 0 : new TextEncoder().encode(JSON.stringify(Object.fromEntries(entries))).length
