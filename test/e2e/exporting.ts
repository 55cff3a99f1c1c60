import type { Page } from '@playwright/test'
import type { Extension } from '../../scripts/chromium.ts'

/** From the real popup: the button, whom it is for, and one more click. @returns the page of the export. */
export async function startExport(browser: Extension, page: Page, whom: string | RegExp): Promise<Page> {
  const popup = await browser.openPopup(page)
  await popup.locator('.popup:not([data-view=reading])').waitFor()
  await popup.locator('footer button.primary').click()
  await popup.getByRole('radio', { name: whom }).first().check()
  const opened = browser.context.waitForEvent('page', (one) => one.url().includes('/src/ui/report/'))
  await popup.locator('.export-choice .primary').click()
  return opened
}
