import type { Scene } from '../lib/stage.ts'

/** The first page: as it opens, once agreed, and with the example judged. */
export const scenes: readonly Scene[] = [
  {
    page: 'welcome',
    state: 'first',
    open: async ({ settings, visitOwn }) => {
      await settings({ welcomed: null })
      const page = await visitOwn('welcome')
      await page.locator('#agree:enabled').waitFor()
      return page
    },
  },
  {
    page: 'welcome',
    state: 'first-narrow',
    size: [320, 700],
    whole: true,
    open: async ({ settings, visitOwn }) => {
      await settings({ welcomed: null })
      return visitOwn('welcome')
    },
  },
  {
    page: 'welcome',
    state: 'agreed',
    whole: true,
    open: async ({ visitOwn }) => {
      const page = await visitOwn('welcome')
      await page.locator('.try .primary').click()
      await page.locator('.try .reasons').waitFor()
      return page
    },
  },
]
