import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { Settings } from '../../src/protocol/messages.ts'
import { answer, DEMO, HOSTS } from '../../test/e2e/fixtures.ts'
import { openShops } from '../../test/e2e/shops.ts'
import { type Extension, launch } from '../chromium.ts'

export type Theme = 'light' | 'dark'

/** A state of a page of ours, and how it comes about in the real extension. */
export interface Scene {
  /** Folder of src/ui, or `marks`. */
  page: string
  /** Lower case and hyphens; names the picture. */
  state: string
  /** Size of the window in CSS pixels; 1280 by 900 unless told. A popup sizes itself. */
  size?: [width: number, height: number]
  /** The whole page, however long; else what a window shows. */
  whole?: boolean
  /** The demo shop is always checked. */
  granted?: boolean
  /** Brought about once for each theme: what is shown is decided when the page opens. */
  anew?: boolean
  /** Brings the state about. @returns the page to be photographed; every page is closed afterwards. */
  open: (stage: Stage, theme: Theme) => Promise<Page>
}

export interface Stage extends Extension {
  language: 'en' | 'zh-CN'
  /** Origin of the demo shop. */
  shop: string
  /** Opens any address in a tab. */
  visit: (url: string) => Promise<Page>
  /** Opens a page of ours in a tab: `options`, `details?tab=3`. */
  visitOwn: (page: string) => Promise<Page>
  /** Opens a page of the demo shop (by the beginning of its slug) and the real popup over it. */
  popupOn: (slug: string) => Promise<Page>
  /** Changes stored settings; every scene begins with the defaults, agreed to. */
  settings: (change: Partial<Settings>) => Promise<void>
  /** Closes all pages and forgets everything, as each scene begins. */
  reset: () => Promise<void>
}

/** One browser in one language, with the demo shop at hand. */
export async function openStage(
  language: Stage['language'],
  granted: boolean,
): Promise<Stage & { end: () => Promise<void> }> {
  const dist = granted ? grantedBuild() : path.resolve('dist/chrome')
  const shops = await openShops(answer)
  const extension = await launch({
    dist,
    hosts: HOSTS,
    httpsPort: shops.https,
    language: language === 'en' ? 'en-US' : language,
  })
  const shop = `https://${DEMO}`
  const visit = async (url: string): Promise<Page> => {
    const page = await extension.context.newPage()
    await page.goto(url)
    return page
  }
  const own = (page: string): string =>
    `chrome-extension://${extension.id}/src/ui/${page.replace(/^\w+/, '$&/index.html')}`
  const popupOn = async (slug: string): Promise<Page> => {
    const { demoListings } = await import('../demo/index.ts')
    const found = demoListings.find((listing) => listing.slug.startsWith(slug))
    if (!found) throw new Error(`the demo shop has no page ${slug}`)
    const popup = await extension.openPopup(await visit(`${shop}/${found.slug}`))
    await popup.locator('.popup:not([data-view=reading])').waitFor()
    return popup
  }
  const settings = (change: Partial<Settings>): Promise<void> =>
    extension.worker.evaluate(async (own) => {
      const { settings: before } = await chrome.storage.local.get('settings')
      await chrome.storage.local.set({ settings: { ...Object(before), ...own } })
    }, change)
  const reset = async (): Promise<void> => {
    const stays = await extension.context.newPage() // closing the last page would end the browser
    for (const page of extension.context.pages()) if (page !== stays) await page.close()
    await extension.worker.evaluate(async () => {
      await chrome.storage.session.clear()
      await chrome.storage.local.clear()
      await chrome.storage.local.set({ settings: { welcomed: '2026-03-01T08:00:00Z' } })
    })
  }
  const end = async (): Promise<void> => {
    await extension.close()
    await shops.close()
    if (granted) rmSync(dist, { recursive: true, force: true })
  }
  return { ...extension, language, shop, visit, visitOwn: (page) => visit(own(page)), popupOn, settings, reset, end }
}

/** The browser's question for a permission cannot be answered from here: this build begins with the demo shop granted. */
function grantedBuild(): string {
  const dist = mkdtempSync(path.join(tmpdir(), 'screens-'))
  cpSync('dist/chrome', dist, { recursive: true })
  const file = path.join(dist, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [`https://${DEMO}/*`] }))
  return dist
}
