import type { Page } from '@playwright/test'
import type { Extension } from '../../scripts/chromium.ts'
import { tabTo } from './keys.ts'

/** From the real popup: the button, whom it is for, and one more press. @returns the page of the export. */
export async function startExport(
  browser: Extension,
  page: Page,
  whom: string | RegExp,
  by: 'mouse' | 'keyboard' = 'mouse',
): Promise<Page> {
  const popup = await browser.openPopup(page)
  await popup.locator('.popup:not([data-view=reading])').waitFor()
  const press = async (selector: string): Promise<void> => {
    if (by === 'mouse') return popup.locator(selector).click()
    await tabTo(popup, selector)
    await popup.keyboard.press('Enter')
  }
  await press('footer button.primary')
  const choice = popup.getByRole('radio', { name: whom }).first()
  await choice.waitFor()
  if (by === 'mouse') await choice.check()
  else {
    await tabTo(popup, '.export-choice input:checked')
    while (!(await choice.isChecked())) await popup.keyboard.press('ArrowDown')
  }
  const opened = browser.context.waitForEvent('page', (one) => one.url().includes('/src/ui/report/'))
  await press('.export-choice .primary')
  return opened
}
