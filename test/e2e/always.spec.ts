import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { type Extension, launch } from '../../scripts/chromium.ts'
import { demoListings } from '../../scripts/demo/index.ts'
import { answer, DEMO, HOSTS } from './fixtures.ts'
import { openShops, type Shops } from './shops.ts'

/**
 * The browser's own permission question cannot be answered by a test, so these start from a build that already holds
 * the permission for the demo shop; everything after the question is the product's own.
 */
let browser: Extension
let shops: Shops
let dist: string

test.beforeAll(async () => {
  dist = mkdtempSync(path.join(tmpdir(), 'granted-'))
  cpSync('dist/chrome', dist, { recursive: true })
  const file = path.join(dist, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [`https://${DEMO}/*`] }))
  shops = await openShops(answer)
  browser = await launch({ dist, hosts: HOSTS, httpsPort: shops.https })
})

test.afterAll(async () => {
  expect(await browser.close()).toEqual([])
  await shops.close()
  rmSync(dist, { recursive: true, force: true })
})

test('on a granted shop the badge shows the result without a click', async () => {
  for (const listing of demoListings) {
    const page = await browser.context.newPage()
    await page.goto(`https://${DEMO}/${listing.slug}`)
    const pattern = listing.expected === 'not-enough-data' ? /^–$/ : /^\d{1,3}$/
    await expect.poll(() => browser.badge(page), { message: listing.slug }).toMatch(pattern)
    await page.close()
  }
})

test('reviews that arrive later change the badge', async () => {
  const few = demoListings.find(({ expected }) => expected === 'not-enough-data')
  const many = demoListings.find(({ expected }) => expected === 'no-signs')
  const page = await browser.context.newPage()
  await page.goto(`https://${DEMO}/${few?.slug}`)
  await expect.poll(() => browser.badge(page)).toBe('–')
  await page.evaluate(async (slug) => {
    const html = await (await fetch(`/${slug}`)).text()
    document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes)
  }, many?.slug)
  await expect.poll(() => browser.badge(page), { timeout: 15_000 }).toMatch(/^\d+$/)
  await page.close()
})

test('the badge survives the death of the worker', async () => {
  const page = await browser.context.newPage()
  const popupPage = await browser.context.newPage()
  await popupPage.goto(`chrome-extension://${browser.id}/src/ui/popup/index.html`)
  await browser.killWorker()
  await page.goto(`https://${DEMO}/${demoListings[0]?.slug}`)
  const badge = (): Promise<string> =>
    popupPage.evaluate(async (url) => {
      const [tab] = (await chrome.tabs.query({})).filter((candidate) => candidate.url === url)
      return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id })
    }, page.url())
  await expect.poll(badge).toMatch(/^\d+$/)
  await page.close()
  await popupPage.close()
})
