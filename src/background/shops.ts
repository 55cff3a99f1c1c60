import browser from 'webextension-polyfill'
import { inTurn } from '../memory/queue.ts'
import { readSettings } from '../memory/settings.ts'
import { refusalIn, refusalOfTab } from './allowed.ts'

export const CONTENT_SCRIPT = 'content.js'
/** Makes the content script read by itself; only on shops the user granted. */
const WATCH_SCRIPT = 'watch.js'
/** In the page's own world: copies the responses that may hold reviews. */
const WORLD_SCRIPT = 'world.js'
/** Keeps those copies for the reader. */
const EAR_SCRIPT = 'ear.js'

const patternOf = (origin: string): string => `${origin}/*`

/** The browser's permission list is the only record of which shops are always checked. */
export function isAlways(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] })
}

/**
 * Starts or stops checking a shop without a click. The popup has asked for the permission before (that needs the
 * user's gesture); without it nothing starts.
 * @returns whether the shop is checked from now on.
 */
export async function checkAlways(origin: string, on: boolean, tab: number): Promise<boolean> {
  if (!on) {
    await browser.permissions.remove({ origins: [patternOf(origin)] })
    await registerShops()
    return isAlways(origin)
  }
  await registerShops()
  const always = await isAlways(origin)
  if (always) await watchTab(tab)
  return always
}

/**
 * Makes the registered scripts equal to the granted origins where reading is allowed: an update of the extension clears
 * them, and the shopper may switch a shop off without taking its permission back.
 */
export async function registerShops(): Promise<void> {
  const settings = await readSettings()
  return inTurn(async () => {
    const { origins = [] } = await browser.permissions.getAll()
    const wanted = origins.filter((origin) => refusalIn(settings, origin) === null).flatMap(scriptsFor)
    const registered = await browser.scripting.getRegisteredContentScripts()
    const stale = registered.filter(({ id }) => !wanted.some((script) => script.id === id)).map(({ id }) => id)
    if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale })
    const missing = wanted.filter(({ id }) => !registered.some((script) => script.id === id))
    if (missing.length > 0) await browser.scripting.registerContentScripts(missing)
  })
}

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number]

/**
 * What runs on a shop that is always checked: the observer of its responses and the ear beside it, before the page's
 * own scripts; the reader when the page stands. In the top frame only.
 */
const scriptsFor = (origin: string): Script[] => [
  { id: `${origin}#world`, js: [WORLD_SCRIPT], world: 'MAIN', runAt: 'document_start', ...inTop(origin) },
  { id: `${origin}#ear`, js: [EAR_SCRIPT], runAt: 'document_start', ...inTop(origin) },
  { id: origin, js: [CONTENT_SCRIPT, WATCH_SCRIPT], runAt: 'document_idle', ...inTop(origin) },
]

const inTop = (origin: string): Pick<Script, 'matches' | 'allFrames'> => ({ matches: [origin], allFrames: false })

/**
 * A permission was given. The browser's question may have closed the popup before it could say so, so this is where
 * a shop starts to be checked; its open pages are read at once.
 */
export async function startShops(origins: readonly string[]): Promise<void> {
  await registerShops()
  for (const tab of origins.length > 0 ? await browser.tabs.query({ url: [...origins] }) : [])
    if (tab.id !== undefined) await watchTab(tab.id)
}

async function watchTab(tab: number): Promise<void> {
  if ((await refusalOfTab(tab)) !== null) return
  const files = [CONTENT_SCRIPT, WATCH_SCRIPT]
  await browser.scripting.executeScript({ target: { tabId: tab }, files }).catch(() => undefined)
}
