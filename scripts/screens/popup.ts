import type { Page } from '@playwright/test'
import { LIVING } from '../../test/e2e/living-pages.ts'
import { demoListings } from '../demo/index.ts'
import { leaveState, POPUP_STATES } from '../lib/popup-states.ts'
import type { Scene, Stage } from '../lib/stage.ts'

const bands = ['strong-signs', 'some-signs', 'no-signs', 'not-enough-data'] as const

/** One listing of the demo shop for each band. */
const results: readonly Scene[] = bands.map((band) => ({
  page: 'popup',
  state: band,
  open: ({ popupOn, language }) => {
    const own = demoListings.filter(({ expected }) => expected === band)
    const spoken = own.find((listing) => (listing.language === 'zh') === (language === 'zh-CN')) ?? own[0]
    return popupOn(spoken?.slug ?? '')
  },
}))

const states: readonly Scene[] = POPUP_STATES.map(({ state, view, page }) => ({
  page: 'popup',
  state,
  open: async (stage) => {
    await leaveState(stage)
    const popup = await stage.openPopup(await page(stage, stage.language))
    await popup.locator(`.popup[data-view=${view}]`).waitFor()
    return popup
  },
}))

/** The whole length of a result, with its first reason opened. */
const whole = (state: string, width: number): Scene => ({
  page: 'popup',
  state,
  // Taller than it is: nothing lies under the foot.
  size: [width, 2400],
  open: async (stage) => {
    const popup = await stage.popupOn(stage.language === 'en' ? 'headlamp' : 'office-cup')
    const id = await popup.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id)
    const page = await stage.visitOwn(`popup?tab=${id}`)
    await page.locator('.popup[data-view=judged]').waitFor()
    await page.locator('.reason .behinds').first().click()
    return page
  },
})

/** What a shopper opens or asks for in the popup. */
const asked: readonly Scene[] = [
  {
    page: 'popup',
    state: 'language-menu',
    open: async (stage) => {
      const popup = await stage.popupOn(stage.language === 'en' ? 'vacuum-flask' : 'folding-chair')
      await popup.locator('.menu button').click()
      return popup
    },
  },
  {
    page: 'popup',
    state: 'reading-more',
    open: async (stage) => {
      const popup = await benchOf(stage)
      await popup.getByRole('progressbar').waitFor()
      return popup
    },
  },
  {
    page: 'popup',
    state: 'read-more-ended',
    open: async (stage) => {
      const popup = await benchOf(stage)
      await popup.getByRole('progressbar').waitFor({ state: 'detached', timeout: 40_000 })
      return popup
    },
  },
]

/** A listing of several pages, of which more is read. */
async function benchOf(stage: Stage): Promise<Page> {
  const popup = await stage.openPopup(await stage.visit(`https://${LIVING}/bench`))
  await popup.locator('.popup:not([data-view=reading])').waitFor()
  await popup.locator('.further button').click()
  await popup.getByRole('progressbar').waitFor()
  await popup.locator('.further').scrollIntoViewIfNeeded()
  return popup
}

export const scenes: readonly Scene[] = [
  ...results,
  ...states,
  whole('whole-length', 380),
  whole('narrow', 320),
  ...asked,
]
