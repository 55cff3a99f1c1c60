import type { Page } from '@playwright/test'
import { demoListings } from '../demo/index.ts'
import type { Scene, Stage } from '../lib/stage.ts'

/** The details of a listing of the demo shop, after its popup was opened. */
async function detailsOf(stage: Stage, band: string): Promise<Page> {
  const own = demoListings.filter(({ expected }) => expected === band)
  const listing = own.find((each) => (each.language === 'zh') === (stage.language === 'zh-CN')) ?? own[0]
  await stage.popupOn(listing?.slug ?? '')
  const tab = await stage.worker.evaluate(async (slug) => {
    const [found] = (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith(`/${slug}`))
    return found?.id
  }, listing?.slug)
  const page = await stage.visitOwn(`details?tab=${tab}`)
  await page.locator('.waterfall, #score p').first().waitFor()
  return page
}

const bands = ['strong-signs', 'some-signs', 'no-signs', 'not-enough-data'] as const

export const scenes: readonly Scene[] = [
  ...bands.map(
    (band): Scene => ({ page: 'details', state: band, whole: true, open: (stage) => detailsOf(stage, band) }),
  ),
  {
    page: 'details',
    state: 'narrow',
    size: [320, 900],
    whole: true,
    open: (stage) => detailsOf(stage, 'strong-signs'),
  },
  {
    page: 'details',
    state: 'review-open',
    open: async (stage) => {
      const page = await detailsOf(stage, 'strong-signs')
      await page.locator('.signal .claims button').first().click()
      await page.locator('.rows .opener').first().click()
      return page
    },
  },
  {
    page: 'details',
    state: 'days-chosen',
    open: async (stage) => {
      const page = await detailsOf(stage, 'strong-signs')
      await page.locator('.picks button').first().click()
      await page.locator('.brush').scrollIntoViewIfNeeded()
      return page
    },
  },
  {
    page: 'details',
    state: 'nothing-fits',
    open: async (stage) => {
      const page = await detailsOf(stage, 'strong-signs')
      await page.locator('input[type=search]').fill('zzzz')
      await page.locator('.none').scrollIntoViewIfNeeded()
      return page
    },
  },
  {
    page: 'details',
    state: 'left-out',
    open: async (stage) => {
      const page = await detailsOf(stage, 'strong-signs')
      await page.locator('.signal .wish button').first().click()
      await page.locator('.left-out').waitFor()
      return page
    },
  },
  { page: 'details', state: 'nothing-kept', open: (stage) => stage.visitOwn('details?tab=999999') },
]
