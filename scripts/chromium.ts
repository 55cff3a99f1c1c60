import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test'
import { browserPath } from './browser.mjs'

// Undocumented Playwright switch: without it the real action popup never shows up as a Page.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1'

export interface Extension {
  id: string
  context: BrowserContext
  worker: Worker
  /** Where files saved by the popup arrive under their own names. */
  downloads: string
  /** Clicks the toolbar button while this page is in front (which grants activeTab) and returns the real popup. */
  openPopup: (page: Page) => Promise<Page>
  badge: (page: Page) => Promise<string>
  /** Ends the service worker and waits until it is gone. */
  killWorker: () => Promise<void>
  /** Closes the browser. @returns requests the extension made over the network, which must be none. */
  close: () => Promise<string[]>
}

export interface LaunchOptions {
  dist: string
  /** Host names that are looked up on this machine, at this port; every other name does not exist. */
  hosts?: readonly string[]
  httpsPort?: number
  headless?: boolean
  /** Keeps the back/forward cache, which the test driver switches off by itself. */
  backCache?: boolean
  /** The browser's own language (BCP 47); left out, that of this machine. */
  language?: string
  /** Leaves the first page open, where nothing was agreed to yet. */
  fresh?: boolean
  /**
   * Origins whose permission was given once and taken back: the browser gives it again without its question, which
   * nobody could answer here.
   */
  grantedOnce?: readonly string[]
  /** Lets the extension into private windows, as the shopper would on the browser's own page of extensions. */
  inPrivate?: boolean
}

/**
 * Starts Chromium with the extension in a new profile, cut off from every host but this machine: neither a test nor
 * the demo can reach the outside.
 */
export async function launch(options: LaunchOptions): Promise<Extension> {
  const { dist, hosts = [], httpsPort = 0, headless = true, backCache = false, language, fresh } = options
  const profile = mkdtempSync(path.join(tmpdir(), 'brushlight-'))
  const downloads = path.join(profile, 'saved')
  const netLog = path.join(profile, 'net.json')
  writePreferences(profile, downloads, options)
  const rules = [
    ...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${httpsPort}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
  ]
  const context = await chromium.launchPersistentContext(profile, {
    headless,
    executablePath: browserPath('chromium'),
    ...(backCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    viewport: null, // a fixed viewport would stretch the popup
    ...languageOptions(language),
    args: [
      ...(language === undefined ? [] : [`--lang=${language}`]),
      `--disable-extensions-except=${dist}`,
      `--load-extension=${dist}`,
      `--host-resolver-rules=${rules.join(', ')}`,
      '--ignore-certificate-errors',
      `--log-net-log=${netLog}`,
      '--window-size=1280,900',
    ],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(worker.url()).host
  const top = await context.browser()?.newBrowserCDPSession()
  if (!top) throw new Error('the browser has no top-level session')
  await top.send('Browser.setDownloadBehavior', { behavior: 'default' })
  if (!fresh) await agree(context)

  const openPopup = async (page: Page): Promise<Page> => {
    await page.bringToFront()
    const own = await context.newCDPSession(page)
    const { targetInfos } = await own.send('Target.getTargets', { filter: [{}] }) // [{}] also lists 'tab' targets
    // Where the browser shows an error, tab and page may name different addresses.
    const { url } = (await own.send('Target.getTargetInfo')).targetInfo
    await own.detach()
    const tab = targetInfos.find((target) => target.type === 'tab' && [url, page.url()].includes(target.url))
    if (!tab) throw new Error(`no tab shows ${url}`)
    const opened = context.waitForEvent('page', (candidate) => candidate.url().startsWith(`chrome-extension://${id}/`))
    await top.send('Extensions.triggerAction', { id, targetId: tab.targetId })
    const popup = await opened
    await popup.waitForLoadState()
    return popup
  }

  const killWorker = async (): Promise<void> => {
    const workers = async (): Promise<string[]> =>
      (await top.send('Target.getTargets')).targetInfos
        .filter((target) => target.type === 'service_worker' && target.url.includes(id))
        .map(({ targetId }) => targetId)
    const doomed = await workers()
    for (const targetId of doomed) await top.send('Target.closeTarget', { targetId })
    // A page that asks again starts the next worker at once, under the same target: then it is never seen gone.
    const patience = Date.now() + 1_000
    while (Date.now() < patience && (await workers()).some((targetId) => doomed.includes(targetId)))
      await new Promise((done) => setTimeout(done, 20))
  }

  const close = async (): Promise<string[]> => {
    await context.close()
    const sent = requestsOf(id, netLog)
    rmSync(profile, { recursive: true, force: true })
    return sent
  }

  return { id, context, worker, downloads, openPopup, badge: badgeOf(worker), killWorker, close }
}

const badgeOf =
  (worker: Worker) =>
  (page: Page): Promise<string> =>
    worker.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((candidate) => candidate.url === url)
      return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id })
    }, page.url())

/** What the shopper did in an earlier session; Chromium names an unpacked extension after its folder. */
function writePreferences(profile: string, downloads: string, { dist, grantedOnce, inPrivate }: LaunchOptions): void {
  mkdirSync(path.join(profile, 'Default'), { recursive: true })
  const hash = createHash('sha256').update(path.resolve(dist)).digest('hex').slice(0, 32)
  const id = hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  const given = { api: [], manifest_permissions: [], scriptable_host: [], explicit_host: patterns(grantedOnce) }
  const settings = {
    [id]: { incognito: inPrivate === true, granted_permissions: given, runtime_granted_permissions: given },
  }
  const preferences = {
    download: { default_directory: downloads, prompt_for_download: false },
    ...(grantedOnce || inPrivate ? { extensions: { settings } } : {}),
  }
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences))
}

const patterns = (origins: readonly string[] = []): string[] => origins.map((origin) => `${origin}/*`)

/** Presses the button of the first page, which opens by itself, and closes it: nothing is read before. */
async function agree(context: BrowserContext): Promise<void> {
  const isFirst = (page: Page): boolean => page.url().endsWith('/welcome/index.html')
  const first = context.pages().find(isFirst) ?? (await context.waitForEvent('page', isFirst))
  await first.locator('#agree').click()
  await first.locator('[data-agreed=true]').waitFor()
  await first.close()
}

/** Pages, and on Linux the browser's own words, take the language from here; elsewhere those take the switch. */
const languageOptions = (language: string | undefined) =>
  language === undefined ? {} : { locale: language, env: { ...process.env, LANGUAGE: language.replace('-', '_') } }

/** Addresses that the browser's own network log says our extension asked for. */
function requestsOf(id: string, netLog: string): string[] {
  if (!existsSync(netLog)) throw new Error('the browser wrote no network log, so nothing can be said about requests')
  // The log of a browser that was closed in a hurry may lack its last brackets.
  const lines = readFileSync(netLog, 'utf8').split('\n')
  const found = new Set<string>()
  for (const line of lines) {
    if (!line.includes(`"initiator":"chrome-extension://${id}`)) continue
    const url = /"url":"(https?:[^"]+|wss?:[^"]+)"/.exec(line)?.[1]
    if (url) found.add(url)
  }
  return [...found]
}
