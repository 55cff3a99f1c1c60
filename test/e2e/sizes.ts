import type { Page } from '@playwright/test'

/** Looks at a page of 320 px and at one of twice the text size; `where` names the two in a message. */
export async function atSizes(page: Page, look: (where: string, width: number) => Promise<void>): Promise<void> {
  for (const [width, size] of [
    [320, '100%'],
    [640, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.evaluate((own) => {
      document.documentElement.style.fontSize = own
    }, size)
    await look(`${width} px, ${size}`, width)
  }
}
