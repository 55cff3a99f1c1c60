import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { browserPath } from '../../scripts/browser.mjs'
import { demoListings } from '../../scripts/demo/index.ts'
import { answer, DEMO, HOSTS } from './fixtures.ts'
import { openShops, type Shops } from './shops.ts'

const ADDON = 'brushlight@brushlight.example'
const UUID = '3f0c7a52-6d1e-4b8a-9c55-0d2f4e6a8b10' // pinned by a pref, so that the moz-extension:// address is known

let browser: Browser
let shops: Shops
let saved: string
let dist: string

/** No toolbar click can be made in Firefox from here, so the build starts with the demo shop granted. */
function grantedBuild(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'firefox-'))
  cpSync('dist/firefox', folder, { recursive: true })
  const file = path.join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [`https://${DEMO}/*`] }))
  return folder
}

test.beforeAll(async () => {
  test.setTimeout(180_000)
  shops = await openShops(answer)
  saved = mkdtempSync(path.join(tmpdir(), 'saved-'))
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox-esr'),
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'], // Firefox 153 and later: else moz-extension:// is refused
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
      'network.dns.localDomains': HOSTS.join(','),
      'network.socket.forcePort': `443=${shops.https};80=${shops.http}`,
      'browser.download.folderList': 2,
      'browser.download.dir': saved,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  })
  dist = grantedBuild()
  await browser.installExtension(dist)
})

test.afterAll(async () => {
  await browser?.close()
  await shops?.close()
  for (const folder of [saved, dist]) if (folder) rmSync(folder, { recursive: true, force: true })
})

/** `goto` never settles here: the tab moves to the extension's process. */
async function openExtensionPage(page: Page, url: string): Promise<void> {
  void page.goto(url).catch(() => undefined)
  const there = (): Promise<boolean> =>
    page.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url).catch(() => false)
  await expect.poll(there).toBe(true)
}

test('Firefox: install, read a page, show the popup and the details, export', async () => {
  const listing = demoListings.find(({ expected }) => expected === 'strong-signs')
  // The first page opens by itself, too; until its button is pressed nothing is read.
  const first = await browser.newPage()
  await openExtensionPage(first, `moz-extension://${UUID}/src/ui/welcome/index.html`)
  await first.waitForSelector('#agree:enabled')
  await first.click('#agree')
  await first.waitForSelector('[data-agreed=true]')
  const shop = await browser.newPage()
  await shop.goto(`https://${DEMO}/${listing?.slug}`)
  const popup = await browser.newPage()
  const own = `moz-extension://${UUID}/src/ui/popup/index.html`
  await openExtensionPage(popup, own)
  const tab = await popup.evaluate(async (url) => {
    const { browser: api } = globalThis as unknown as { browser: typeof chrome }
    const [found] = await api.tabs.query({ url })
    return found?.id ?? null
  }, shop.url())
  expect(tab).not.toBeNull()
  await openExtensionPage(popup, `${own}?tab=${tab}`)
  await expect
    .poll(() => popup.$eval('.popup', (element) => element.getAttribute('data-band')).catch(() => null), {
      timeout: 20_000,
    })
    .toBe(listing?.expected)
  const details = await browser.newPage()
  await openExtensionPage(details, `moz-extension://${UUID}/src/ui/details/index.html?tab=${tab}`)
  await details.waitForSelector('.waterfall tfoot b')
  const bandThere = await details.$eval('.details', (element) => element.getAttribute('data-band'))
  expect(bandThere).toBe(listing?.expected)
  expect(await details.$$eval('[data-signal]', (all) => all.length)).toBeGreaterThan(3)
  await details.close()
  await popup.bringToFront()
  await popup.click('footer button.primary')
  await popup.waitForSelector('.export-choice .primary')
  await popup.click('.export-choice .primary')
  const files = (): string[] => readdirSync(saved).filter((name) => name.endsWith('.zip'))
  // The bundle, and the portal pack beside it.
  await expect.poll(() => files().length, { timeout: 40_000 }).toBe(2)
  const file = path.join(saved, files().find((name) => !name.includes('portal-pack')) ?? '')
  await expect.poll(() => spawnSync(process.execPath, ['dist/cli/brushlight.js', 'verify', file]).status).toBe(0)
})
