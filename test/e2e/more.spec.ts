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
