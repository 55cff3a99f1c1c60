import type { FileChooser, Locator, Page } from '@playwright/test'

/**
 * Goes on with the Tab key until something has the focus, as a person without a mouse would.
 * @param wanted something on the page, or a selector of what may have the focus.
 */
export async function tabTo(page: Page, wanted: Locator | string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let i = 0; i < 150; i++) {
    if (await hasFocus(page, wanted)) return
    await page.keyboard.press(key)
  }
  throw new Error(`the Tab key does not lead to ${wanted}`)
}

/** Whether something has the focus. */
export const hasFocus = (page: Page, wanted: Locator | string): Promise<boolean> =>
  typeof wanted === 'string'
    ? page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)
    : wanted.evaluate((element) => element === document.activeElement)

/** Presses the field for files that has the focus. The driver may begin to listen only after the first press: once more. */
export async function chooseByKey(page: Page): Promise<FileChooser> {
  for (let i = 0; i < 3; i++) {
    const opened = page.waitForEvent('filechooser', { timeout: 5_000 }).catch(() => null)
    await page.keyboard.press('Space')
    const chooser = await opened
    if (chooser) return chooser
  }
  throw new Error('the key opens no choice of files')
}
