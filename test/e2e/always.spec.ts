import { expect, test } from '@playwright/test'
import { demoListings } from '../../scripts/demo/index.ts'
import { DEMO } from './fixtures.ts'
import { type Granted, launchGranted } from './granted.ts'

let browser: Granted

test.beforeAll(async () => {
  browser = await launchGranted([DEMO])
})
test.afterAll(() => browser.end())

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
