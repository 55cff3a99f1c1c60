import type { Page } from '@playwright/test'
import type { Listing } from '../../src/engine/types.ts'
import type { More } from '../../src/protocol/messages.ts'
import { expect, test, type World } from './fixtures.ts'
import { COUNTS, LIVING } from './living-pages.ts'

const FAST: [number, number] = [20, 40]

/** Asks the background as the popup does. */
const ask = <T>(popup: Page, name: string, request: unknown): Promise<T> =>
  popup.evaluate(([n, r]) => chrome.runtime.sendMessage({ name: n, request: r }), [name, request] as const)

const tabOf = (popup: Page, url: string): Promise<number> =>
  popup.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find((one) => one.url?.startsWith(wanted))?.id ?? -1,
    url,
  )

const listingOf = async (popup: Page, tab: number): Promise<Listing> =>
  (await ask<{ value: { listing: Listing } }>(popup, 'tab/judge', { tab })).value.listing

const ended = async (popup: Page, tab: number): Promise<More> => {
  await expect
    .poll(async () => (await ask<More>(popup, 'more/status', { tab })).state, { timeout: 40_000, intervals: [100] })
    .toBe('done')
  return ask<More>(popup, 'more/status', { tab })
}

async function open(world: World, where: string): Promise<{ page: Page; popup: Page; tab: number }> {
  const page = await world.open(`https://${LIVING}${where}`)
  const popup = await world.openPopup(page)
  await popup.locator('.popup:not([data-view=reading])').waitFor()
  return { page, popup, tab: await tabOf(popup, page.url()) }
}

for (const where of Object.keys(COUNTS))
  test(`read more collects all reviews of ${where}, each once`, async ({ world }) => {
    const { page, popup, tab } = await open(world, where)
    expect((await listingOf(popup, tab)).reviews.length).toBeLessThan(COUNTS[where] ?? 0)
    await ask(popup, 'more/start', { tab, pace: FAST })
    const more = await ended(popup, tab)
    const { reviews } = await listingOf(popup, tab)
    expect({ reviews: new Set(reviews.map(({ text }) => text)).size, all: reviews.length }).toEqual({
      reviews: COUNTS[where],
      all: COUNTS[where],
    })
    expect(['end', 'nothing-new']).toContain(more.why)
    expect(await page.evaluate(() => 'bought' in window)).toBe(false)
    expect(new URL(page.url()).pathname).toBe(where)
    await page.close()
  })

test('read more goes over documents, stops at the login before the fourth page and says so', async ({ world }) => {
  const { page, popup, tab } = await open(world, '/bench')
  await popup.locator('.further button').click()
  const bar = popup.getByRole('progressbar')
  await expect(bar).toHaveAttribute('aria-valuetext', 'Page 2 of 20, 20 reviews', { timeout: 15_000 })
  await ended(popup, tab)
  expect(new URL(page.url()).pathname).toBe('/login')
  await expect(popup.locator('.further')).toContainText('A login or captcha ended it after page 3')
  const { reviews, coverage, gaps, url } = await listingOf(popup, tab)
  expect(reviews).toHaveLength(30)
  expect(coverage).toEqual({ read: 30, stated: 50, walled: true })
  expect(gaps).toContainEqual({ field: 'reviews', why: 'a login or captcha stopped reading after page 3' })
  expect(url).toBe(`https://${LIVING}/bench`)
  await page.close()
})

test('it goes on without popup and worker; stopping keeps what was read, labelled', async ({ world }) => {
  const { page, popup, tab } = await open(world, '/bench-open')
  const own = await world.context.newPage()
  await own.goto(popup.url())
  await page.bringToFront()
  await ask(own, 'more/start', { tab, pace: [300, 400] })
  await expect.poll(async () => (await ask<More>(own, 'more/status', { tab })).page, { intervals: [50] }).toBe(2)
  await world.killWorker()
  await expect
    .poll(async () => (await ask<More>(own, 'more/status', { tab }).catch(() => null))?.page, { intervals: [50] })
    .toBe(3)
  const stopped = await ask<More>(own, 'more/stop', { tab })
  expect(stopped).toMatchObject({ state: 'done', why: 'stopped' })
  const at = page.url()
  const { reviews, gaps } = await listingOf(own, tab)
  expect(reviews).toHaveLength(stopped.page * 10)
  expect(gaps).toContainEqual({ field: 'reviews', why: `stopped by you after page ${stopped.page}` })
  await page.waitForTimeout(800)
  expect(page.url()).toBe(at)

  // Asked again it goes on from there to the end.
  await ask(own, 'more/start', { tab, pace: FAST })
  expect(await ended(own, tab)).toMatchObject({ page: 5, reviews: 50 })
  const whole = await listingOf(own, tab)
  expect(new Set(whole.reviews.map(({ text }) => text)).size).toBe(50)
  expect(whole.gaps.filter(({ why }) => why.startsWith('stopped'))).toEqual([])
  await own.close()
  await page.close()
})

test('another listing in the same tab starts from nothing', async ({ world }) => {
  const { page, popup, tab } = await open(world, '/pager')
  await ask(popup, 'more/start', { tab, pace: FAST })
  await ended(popup, tab)
  await page.goto(`https://${LIVING}/scroll`)
  const again = await world.openPopup(page)
  await again.locator('.popup:not([data-view=reading])').waitFor()
  expect((await listingOf(again, tab)).reviews.map(({ text }) => text.includes('lantern'))).not.toContain(false)
  await page.close()
})

test('nothing a page does starts or steers it', async ({ world }) => {
  const { page, popup, tab } = await open(world, '/pager')
  await page.evaluate(() => {
    const names = ['more/start', 'page/more', 'page/step', 'page/read', 'page/listing']
    for (const name of names) {
      const detail = { name, request: { tab: 1, pace: [0, 0], leavingTo: null, reading: null, end: null } }
      window.postMessage(detail, '*')
      for (const target of [window, document]) {
        target.dispatchEvent(new CustomEvent(name, { detail }))
        target.dispatchEvent(new MessageEvent('message', { data: detail }))
      }
    }
  })
  await page.waitForTimeout(600)
  expect(await ask(popup, 'more/status', { tab })).toMatchObject({ state: 'none', page: 0 })
  // The content script's own side of the protocol may not start it either: only the popup's page may.
  const accepted = await world.worker.evaluate(async (id) => {
    const [answer] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: async (own) => chrome.runtime.sendMessage({ name: 'more/start', request: { tab: own, pace: null } }),
      args: [id],
    })
    return answer?.result ?? null
  }, tab)
  expect(accepted).toBeNull()
  expect(await ask(popup, 'more/status', { tab })).toMatchObject({ state: 'none' })
  await page.close()
})
