import type { Page } from '@playwright/test'
import { FILTERS, type Filter } from '../../src/protocol/marks.ts'
import { exposeHosts, hostCount, placeOf } from '../../test/e2e/marked.ts'
import { demoListings } from '../demo/index.ts'
import type { Scene, Stage, Theme } from '../lib/stage.ts'

const DARK = `:root { --ink: #e4eae7; --soft: #9fada7; --line: #2f3935; --paper: #171d1a; --wash: #101512; --accent: #24513f;
  --gold: #e0a94a; color-scheme: dark } .stars i { color: #46524c }`

/** A page of the demo shop, with marks. @returns it with its popup closed, and the popup's picture of it kept. */
async function marked(stage: Stage, theme: Theme, filter: Filter): Promise<{ page: Page; popup: Page }> {
  const own = demoListings.filter(({ expected }) => expected === 'strong-signs')
  const listing = own.find((one) => (one.language === 'zh') === (stage.language === 'zh-CN')) ?? own[0]
  const page = await stage.visit(`${stage.shop}/${listing?.slug}`)
  if (theme === 'dark') await page.addStyleTag({ content: DARK })
  const popup = await stage.openPopup(page)
  await popup.locator('.marks').waitFor()
  await popup.locator('.marks input').nth(FILTERS.indexOf(filter)).check()
  await until(async () => (await hostCount(page)) > 0)
  return { page, popup }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 10_000
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('the marks did not come')
    await new Promise((done) => setTimeout(done, 50))
  }
}

/** The reviews from the first mark on. */
async function atMarks(page: Page): Promise<Page> {
  await page.bringToFront()
  await placeOf(page, 0)
  await page.evaluate(() => {
    const [first] = (window as unknown as { hosts: () => Element[] }).hosts()
    window.scrollTo(0, window.scrollY + (first?.getBoundingClientRect().top ?? 0) - 120)
  })
  await page.waitForTimeout(300)
  return page
}

const filtered = (state: string, filter: Filter): Scene => ({
  page: 'marks',
  state,
  anew: true,
  open: async (stage, theme) => atMarks((await marked(stage, theme, filter)).page),
})

/** A mark on the page of a shop, opened. */
async function opened(stage: Stage, theme: Theme): Promise<Page> {
  const { page } = await marked(stage, theme, 'all')
  await atMarks(page)
  const { x, y } = await placeOf(page, 1)
  await page.mouse.click(x, y)
  await page.waitForTimeout(200)
  return page
}

export const scenes: readonly Scene[] = [
  filtered('all', 'all'),
  filtered('dim', 'dim'),
  filtered('only', 'only'),
  { page: 'marks', state: 'opened', size: [1024, 720], anew: true, open: opened },
  { page: 'marks', state: 'opened-narrow', size: [360, 720], anew: true, open: opened },
  {
    page: 'marks',
    state: 'tampered-popup',
    open: async (stage) => {
      const { page, popup } = await marked(stage, 'light', 'all')
      await exposeHosts(page)
      await page.evaluate(() => (window as unknown as { hosts: () => HTMLElement[] }).hosts()[0]?.remove())
      await popup.locator('.tampered li').first().waitFor()
      return popup
    },
  },
]
