import type { Scene } from '../lib/stage.ts'

/** The settings: as they are, with shops, and at erasing. */
export const scenes: readonly Scene[] = [
  {
    page: 'options',
    state: 'settings',
    size: [1280, 900],
    whole: true,
    granted: true,
    open: async ({ settings, visitOwn }) => {
      await settings({ off: ['temu', 'https://shop.example'], sensitivity: 'usual' })
      const page = await visitOwn('options')
      await page.locator('.kept').waitFor()
      return page
    },
  },
  {
    page: 'options',
    state: 'erase',
    open: async ({ popupOn, language, visitOwn }) => {
      await popupOn(language === 'en' ? 'headlamp' : 'office-cup')
      const page = await visitOwn('options')
      await page.locator('.erase button').click()
      await page.locator('.erase').scrollIntoViewIfNeeded()
      return page
    },
  },
  {
    page: 'options',
    state: 'erased',
    open: async ({ popupOn, language, visitOwn }) => {
      await popupOn(language === 'en' ? 'headlamp' : 'office-cup')
      const page = await visitOwn('options')
      await page.locator('.erase button').click()
      await page.locator('.erase .danger').click()
      await page.locator('.erase [role=status]:not(:empty)').scrollIntoViewIfNeeded()
      return page
    },
  },
  {
    page: 'options',
    state: 'narrow',
    size: [320, 800],
    whole: true,
    open: ({ visitOwn }) => visitOwn('options'),
  },
]
