import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { type Extension, launch } from '../../scripts/chromium.ts'
import { demoListings } from '../../scripts/demo/index.ts'
import { answer, DEMO, HOSTS } from './fixtures.ts'
import { openShops, type Shops } from './shops.ts'

// The first page and the settings, in a browser where nothing was agreed to yet. The tests follow one shopper.
test.describe.configure({ mode: 'serial' })

let browser: Extension
let shops: Shops
const own = (page: string): string => `chrome-extension://${browser.id}/src/ui/${page}/index.html`
const slug = demoListings.find(({ expected }) => expected === 'strong-signs')?.slug
const shopPage = (): string => `https://${DEMO}/${slug}`

test.beforeAll(async () => {
  shops = await openShops(answer)
  browser = await launch({ dist: path.resolve('dist/chrome'), hosts: HOSTS, httpsPort: shops.https, fresh: true })
})
test.afterAll(async () => {
  const sent = await browser.close()
  await shops.close()
  expect(sent).toEqual([])
})

const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(async () => ((await chrome.storage.local.get('settings')).settings ?? {}) as Record<string, unknown>)

async function open(page: string): Promise<Page> {
  const tab = await browser.context.newPage()
  await tab.goto(own(page))
  return tab
}

test('opens on install; until its button is pressed nothing is read', async () => {
  const first = (page: Page): boolean => page.url() === own('welcome')
  const welcome = browser.context.pages().find(first) ?? (await browser.context.waitForEvent('page', first))
  await expect(welcome.locator('#agree')).toBeEnabled()
  await expect(welcome.locator('.shops, .try')).toHaveCount(0)

  const shop = await browser.context.newPage()
  await shop.goto(shopPage())
  const tab = await welcome.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? null, own('welcome'))
  const ask = (name: string, request: unknown): Promise<unknown> =>
    welcome.evaluate((message) => chrome.runtime.sendMessage(message), { name, request })
  expect(await ask('tab/judge', { tab })).toEqual({ ok: false, error: 'not-agreed' })
  expect(await ask('listing/judge', { listing: {} })).toEqual({ ok: false, error: 'not-agreed' })
  expect(await browser.badge(shop)).toBe('')
  await shop.close()

  // By keyboard alone: the choice of a language comes first, then the button.
  await welcome.bringToFront()
  await welcome.keyboard.press('Tab')
  await welcome.keyboard.press('Tab')
  await expect(welcome.locator('#agree')).toBeFocused()
  await welcome.keyboard.press('Enter')
  await expect(welcome.locator('.shops h2')).toBeFocused()
  expect((await stored(welcome)).welcomed).toMatch(/^\d{4}-/)
  await welcome.close()
})

test('offers shops by country, and the browser is asked once for all that are chosen', async () => {
  const page = await open('welcome')
  await page.locator('.shops select').selectOption('DE')
  await expect(page.getByText('amazon.de')).toBeVisible()
  const boxes = page.locator('.groups input')
  for (const box of await boxes.all()) await box.uncheck()
  await expect(page.locator('.shops .primary')).toBeDisabled()
  // The question itself cannot be answered from here: what is asked for is seen, and a no is taken for one.
  await page.evaluate(() => {
    const asked: string[][] = []
    Object.assign(globalThis, { asked })
    chrome.permissions.request = ((wanted: { origins: string[] }) => {
      asked.push(wanted.origins)
      return Promise.resolve(false)
    }) as typeof chrome.permissions.request
  })
  await boxes.first().focus()
  await page.keyboard.press('Space')
  await page.getByRole('checkbox', { name: /Amazon/ }).check()
  await page.locator('.shops .primary').click()
  await expect(page.locator('.shops [role=status]')).not.toBeEmpty()
  const asked = await page.evaluate(() => (globalThis as unknown as { asked: string[][] }).asked)
  expect(asked).toEqual([['https://item.taobao.com/*', 'https://www.amazon.de/*']])
  await page.close()
})

test('lets an invented page be judged by the real engine', async () => {
  const page = await open('welcome')
  await page.locator('.try .primary').click()
  await expect(page.locator('.try [data-band]')).toHaveAttribute('data-band', 'strong-signs')
  await expect(page.locator('.try .reason')).not.toHaveCount(0)
  await expect(page.locator('.try h1')).toHaveCount(1)
  await page.close()
})

test('each setting holds at once, by mouse and by keyboard', async () => {
  const page = await open('options')
  await page.getByRole('radio', { name: /^Dim/ }).check()
  await page.getByRole('radio', { name: /^Usual/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('switch').focus()
  await page.keyboard.press('Space')
  await page.locator('.options select').filter({ hasText: '30 days' }).selectOption('30')
  await page.locator('.pick select').filter({ hasText: 'Germany' }).selectOption('DE')
  await page.locator('.pick select').filter({ hasText: 'Federal Trade Commission' }).selectOption('ftc')
  await expect
    .poll(() => stored(page))
    .toMatchObject({
      marks: 'dim',
      sensitivity: 'keen',
      saleCalendar: false,
      keepDays: 30,
      export: { recipient: 'ftc', country: 'DE' },
    })
  await page.locator('.disclosure').click()
  await expect(page.locator('.dates tr')).not.toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('radio', { name: /^Keen/ })).toBeChecked()
  await page.getByRole('radio', { name: /^Usual/ }).check()
  await page.close()
})

test('a shop that is switched off is not read', async () => {
  const page = await open('options')
  await page.getByRole('button', { name: 'Switch off' }).click()
  await expect.poll(async () => (await stored(page)).off).toEqual(['taobao', 'https://item.taobao.com'])
  await page.evaluate(
    (origin) => chrome.runtime.sendMessage({ name: 'settings/set', request: { off: [origin] } }),
    `https://${DEMO}`,
  )
  await expect(page.locator('.rows')).toContainText(DEMO)
  const shop = await browser.context.newPage()
  await shop.goto(shopPage())
  const popup = await browser.openPopup(shop)
  await expect(popup.locator('.popup')).toBeVisible()
  await expect(popup.locator('[data-view=judged]')).toHaveCount(0)
  await popup.close()
  await shop.close()
  await page.bringToFront()
  await page.getByRole('button', { name: `Switch ${DEMO} on` }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await stored(page)).off).toEqual([])
  await page.close()
})

test('erasing asks once, erases what was counted, and says so', async () => {
  const shop = await browser.context.newPage()
  await shop.goto(shopPage())
  const popup = await browser.openPopup(shop)
  await popup.locator('[data-view=judged]').waitFor()
  const page = await open('options')
  const entries = (kind: string): Promise<string | null> =>
    page.locator(`tr[data-kind=${kind}] td`).first().textContent()
  await expect.poll(() => entries('verdicts')).toBe('1')
  await expect.poll(() => entries('readings')).toBe('1')
  const erase = page.getByRole('button', { name: 'Erase all' })
  await erase.focus()
  await page.keyboard.press('Enter')
  // The answer that loses nothing has the focus.
  await expect(page.getByRole('button', { name: 'Keep' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(erase).toBeFocused()
  expect(await entries('verdicts')).toBe('1')
  await erase.click()
  await page.getByRole('button', { name: 'Erase', exact: true }).click()
  await expect(page.locator('.erase [role=status]')).toHaveText(/Erased: \d+ entries, [\d.]+ kB/)
  await expect.poll(() => entries('verdicts')).toBe('0')
  await expect.poll(() => entries('readings')).toBe('0')
  expect((await stored(page)).welcomed).toMatch(/^\d{4}-/)
  await shop.close()
  await page.close()
})

for (const language of ['en', 'zh-CN'] as const)
  test(`axe, 320 px and 200 % text find nothing lost in ${language}`, async () => {
    for (const name of ['welcome', 'options']) {
      const page = await open(name)
      await page.evaluate(
        (set) => chrome.runtime.sendMessage({ name: 'settings/set', request: { language: set } }),
        language,
      )
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      await page.locator('main section').first().waitFor()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
        const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
        expect(grave.map(({ id, nodes }) => [id, nodes[0]?.target])).toEqual([])
      }
      for (const [width, fontSize] of [
        [320, '100%'],
        [640, '200%'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 })
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size
        }, fontSize)
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(over, `${name} at ${width}px, ${fontSize}`).toBeLessThanOrEqual(0)
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('main p, main li, main button, main b')]
            .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'hidden')
            .map((each) => each.textContent),
        )
        expect(cut.filter((text) => text !== '')).toEqual([])
      }
      await page.close()
    }
  })
