import { expect, type Page, test } from '@playwright/test'
import type { Listing } from '../../src/engine/types.ts'
import { type Granted, launchGranted } from './granted.ts'
import { LIVING } from './living-pages.ts'

let browser: Granted

test.beforeAll(async () => {
  browser = await launchGranted([LIVING])
})
test.afterAll(() => browser.end())

/** What the background holds of a tab, as the popup would show it. */
async function shownOf(page: Page): Promise<Listing | null> {
  const stored = await browser.worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url)
    const key = `collected:${tab?.id}`
    return ((await chrome.storage.session.get(key))[key] as { listing: unknown } | undefined)?.listing ?? null
  }, page.url())
  return stored as Listing | null
}

const textsOf = (listing: Listing | null): string[] => listing?.reviews.map(({ text }) => text) ?? []

test('a page that goes from one product to another and back every 50 ms never mixes them', async () => {
  const page = await browser.context.newPage()
  await page.goto(`https://${LIVING}/spa/a`)
  await expect.poll(async () => (await shownOf(page))?.reviews.length).toBe(12)
  const go = (names: string): Promise<void> =>
    page.evaluate(async (all) => {
      for (const name of all) {
        ;(window as unknown as { go: (name: string) => void }).go(name)
        await new Promise((done) => setTimeout(done, 50))
      }
    }, names)
  await go('bababab')
  await expect
    .poll(async () => textsOf(await shownOf(page)).filter((text) => text.includes('router b')).length, {
      timeout: 15_000,
    })
    .toBe(7)
  expect(textsOf(await shownOf(page))).toHaveLength(7)
  expect((await shownOf(page))?.url).toBe(`https://${LIVING}/spa/b`)
  await go('aba')
  await expect.poll(async () => textsOf(await shownOf(page)).length, { timeout: 15_000 }).toBe(12)
  expect(textsOf(await shownOf(page)).filter((text) => !text.includes('router a'))).toEqual([])
  await page.close()
})

test('a click in the middle of it reads the product the address names, or none', async () => {
  const page = await browser.context.newPage()
  await page.goto(`https://${LIVING}/spa/a`)
  const popup = await browser.context.newPage()
  await popup.goto(`chrome-extension://${browser.id}/src/ui/popup/index.html`)
  await page.bringToFront()
  const counts = await popup.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url)?.id ?? -1
    const seen: [string, number, number][] = []
    for (const name of 'babab') {
      await chrome.scripting.executeScript({
        target: { tabId: tab },
        world: 'MAIN',
        func: (to) => (window as unknown as { go: (name: string) => void }).go(to),
        args: [name],
      })
      const reply = await chrome.runtime.sendMessage({ name: 'tab/judge', request: { tab } })
      const { url: where, reviews } = reply.value.listing
      const own = reviews.filter((review: { text: string }) => review.text.includes(`router ${where.slice(-1)}`)).length
      seen.push([where.slice(-1), reviews.length, own])
    }
    return seen
  }, page.url())
  expect(counts).toEqual([...'babab'].map((name) => (name === 'a' ? ['a', 12, 12] : ['b', 7, 7])))
  await popup.close()
  await page.close()
})

test('the badge of one product is not left standing beside the next', async () => {
  const page = await browser.context.newPage()
  await page.goto(`https://${LIVING}/spa/a`)
  await expect.poll(() => browser.badge(page)).not.toBe('')
  await page.evaluate(() => history.pushState(null, '', '/spa/c'))
  await expect.poll(() => browser.badge(page), { timeout: 2_000, intervals: [50] }).toBe('')
  await page.close()
})

test('a page out of the back/forward cache has its badge again', async () => {
  const page = await browser.context.newPage()
  await page.goto(`https://${LIVING}/pager`)
  await expect.poll(() => browser.badge(page)).not.toBe('')
  await page.evaluate(() => Object.assign(window, { wasHere: true }))
  await page.goto(`https://${LIVING}/login`)
  await expect.poll(() => browser.badge(page)).toBe('')
  await page.goBack({ waitUntil: 'commit' })
  expect(await page.evaluate(() => 'wasHere' in window)).toBe(true)
  await expect.poll(() => browser.badge(page)).not.toBe('')
  await page.close()
})

test('read more on a shop that is always checked: what reads by itself does not start anew on each page', async () => {
  const page = await browser.context.newPage()
  await page.goto(`https://${LIVING}/bench-open`)
  await expect.poll(async () => (await shownOf(page))?.reviews.length).toBe(10)
  const popup = await browser.context.newPage()
  await popup.goto(`chrome-extension://${browser.id}/src/ui/popup/index.html`)
  await page.bringToFront()
  const tab = await popup.evaluate(
    async (url) => (await chrome.tabs.query({})).find((one) => one.url === url)?.id,
    page.url(),
  )
  const ask = (name: string, more: object): Promise<{ state: string }> =>
    popup.evaluate(([n, request]) => chrome.runtime.sendMessage({ name: n, request }), [
      name,
      { tab, ...more },
    ] as const)
  await ask('more/start', { pace: [700, 800] })
  await expect.poll(async () => (await ask('more/status', {})).state, { timeout: 40_000 }).toBe('done')
  expect((await shownOf(page))?.reviews.length).toBe(50)
  await popup.close()
  await page.close()
})
