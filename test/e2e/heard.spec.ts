import { expect, type Page, test } from '@playwright/test'
import type { Listing } from '../../src/engine/types.ts'
import { type Granted, launchGranted } from './granted.ts'
import { heardAnswer, ITEM, JD_HOSTS } from './heard-pages.ts'

/** One browser in which JD is always checked, and one in which it is not. */
let granted: Granted
let plain: Granted

test.beforeAll(async () => {
  const more = { answer: heardAnswer, hosts: JD_HOSTS }
  granted = await launchGranted(['item.jd.com'], more)
  plain = await launchGranted([], more)
})
test.afterAll(async () => {
  await granted.end()
  await plain.end()
})

const reportOf = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => (window as unknown as { report: Promise<Record<string, unknown>> }).report)

const open = async (browser: Granted): Promise<Page> => {
  const page = await browser.context.newPage()
  await page.goto(ITEM)
  return page
}

test('responses the page asked for give exact times, stars and ids, and the reviews it does not show', async () => {
  const page = await open(granted)
  const listing = (): Promise<Listing | null> =>
    granted.worker.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url)
      const key = `collected:${tab?.id}`
      return ((await chrome.storage.session.get(key))[key] as { listing: Listing } | undefined)?.listing ?? null
    }, page.url())
  await expect.poll(async () => (await listing())?.reviews.length, { timeout: 15_000 }).toBe(8)
  const { reviews } = (await listing()) as Listing
  expect(reviews.map(({ postedOn }) => postedOn)).not.toContain(null)
  expect(reviews.filter(({ postedOn }) => /T\d\d:\d\d:\d\d\+08:00$/.test(postedOn ?? ''))).toHaveLength(8)
  expect(reviews[0]).toMatchObject({ id: '9000000000000000100', stars: 5, postedOn: '2025-03-10T15:00:06+08:00' })
  expect(reviews[1]).toMatchObject({ id: '77001', stars: 4, postedOn: '2025-04-02T21:14:33+08:00' })
  await page.close()
})

test('the page sees the same world with and without it', async () => {
  const before = [granted, plain].map(({ shops }) => shops.seen.length)
  const [with_, without] = [await open(granted), await open(plain)]
  const report = await reportOf(without)
  expect(report).toMatchObject({ called: [4], fetched: 1, same: true, wrong: expect.any(String) })
  expect((report.failed as string[]).length).toBe(1)
  expect(await reportOf(with_)).toEqual(report)
  // And the shop sees the same requests.
  const [asked, plainly] = [granted, plain].map(({ shops }, at) =>
    shops.seen
      .slice(before[at])
      .filter((where) => !where.endsWith('/favicon.ico'))
      .sort(),
  )
  expect(plainly?.length).toBeGreaterThan(4)
  expect(asked).toEqual(plainly)
  await with_.close()
  await without.close()
})

test('the page can neither listen in nor speak up', async () => {
  const page = await granted.context.newPage()
  await page.addInitScript(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const dispatch = EventTarget.prototype.dispatchEvent
    EventTarget.prototype.dispatchEvent = function (event) {
      heard.push(event.type)
      return dispatch.call(this, event)
    }
  })
  await page.goto(ITEM)
  await reportOf(page)
  const outcome = await page.evaluate(() => {
    const ports: unknown[] = []
    for (const name of ['brushlight:hello', 'brushlight:port']) {
      window.addEventListener(name, (event) => ports.push((event as MessageEvent).ports))
      window.dispatchEvent(new Event(name))
    }
    const { port2 } = new MessageChannel()
    window.dispatchEvent(new MessageEvent('brushlight:port', { ports: [port2] }))
    return ports.map((one) => (Array.isArray(one) ? one.length : 0))
  })
  // Only what the page sent itself came back.
  expect(outcome).toEqual([0, 0, 1])
  await page.close()
})
