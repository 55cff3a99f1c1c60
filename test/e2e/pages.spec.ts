import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { type Extension, launch } from '../../scripts/chromium.ts'
import { demoListings } from '../../scripts/demo/index.ts'
import { answer, DEMO, HOSTS } from './fixtures.ts'
import { hasFocus, tabTo } from './keys.ts'
import { openShops, type Shops } from './shops.ts'
import { atSizes } from './sizes.ts'

// The first page and the settings, in a browser where nothing was agreed to yet. The tests follow one shopper.
test.describe.configure({ mode: 'serial' })

/** What the browser gives again without its question. */
const GIVEN = ['https://item.taobao.com', 'https://www.amazon.de']

let browser: Extension
let shops: Shops
const own = (page: string): string => `chrome-extension://${browser.id}/src/ui/${page}/index.html`
const slug = demoListings.find(({ expected }) => expected === 'strong-signs')?.slug
const shopPage = (): string => `https://${DEMO}/${slug}`

test.beforeAll(async () => {
  shops = await openShops(answer)
  browser = await launch({
    dist: path.resolve('dist/chrome'),
    hosts: HOSTS,
    httpsPort: shops.https,
    fresh: true,
    grantedOnce: GIVEN,
  })
})
test.afterAll(async () => {
  const sent = await browser.close()
  await shops.close()
  expect(sent).toEqual([])
})

const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(async () => ((await chrome.storage.local.get('settings')).settings ?? {}) as Record<string, unknown>)

const has = (page: Page, wanted: string): Promise<void> =>
  expect.poll(() => hasFocus(page, wanted), { message: wanted }).toBe(true)

const granted = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await chrome.permissions.getAll()).origins?.sort() ?? [])

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
  // The popup has nothing to show yet: it opens the first page and is gone.
  const again = browser.context.waitForEvent('page', first)
  const popup = await browser.openPopup(shop).catch(() => null)
  await (await again).close()
  await expect.poll(() => popup?.isClosed() ?? true).toBe(true)
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

test('by keyboard alone: shops are given, the example is judged, the settings are opened', async () => {
  const page = await open('welcome')
  const keys = page.keyboard
  await tabTo(page, '.shops select')
  await keys.type('Germany')
  await expect(page.locator('.shops select')).toHaveValue('DE')
  for (const box of await page.locator('.groups input').all()) {
    await tabTo(page, box)
    const isWanted = /Taobao|Amazon/.test((await box.locator('xpath=..').textContent()) ?? '')
    if ((await box.isChecked()) !== isWanted) await keys.press('Space')
  }
  await tabTo(page, '.shops .primary')
  await keys.press('Enter')
  await expect.poll(() => granted(page)).toEqual(GIVEN.map((origin) => `${origin}/*`))
  await expect(page.locator('.shops [role=status]')).toContainText('2')
  await has(page, '.shops .primary')

  await tabTo(page, '.try .primary')
  await keys.press('Enter')
  await expect(page.locator('.try [data-band]')).toHaveAttribute('data-band', 'strong-signs')
  await has(page, '.try h1')
  await tabTo(page, '.try .show')
  await keys.press('Enter')
  await expect(page.locator('.shop-page .pointed')).toBeVisible()
  const settings = browser.context.waitForEvent('page', (one) => one.url() === own('options'))
  await tabTo(page, '.ready button')
  await keys.press('Enter')
  await (await settings).close()
  await page.close()
})

test('lets an invented page be judged by the real engine, by mouse', async () => {
  const page = await open('welcome')
  await page.locator('.try .primary').click()
  await expect(page.locator('.try [data-band]')).toHaveAttribute('data-band', 'strong-signs')
  await expect(page.locator('.try .reason')).not.toHaveCount(0)
  await expect(page.locator('.try h1')).toHaveCount(1)
  await page.close()
})

test('by keyboard alone: language, shops taken back, each setting, and the ways to the first page', async () => {
  const page = await open('options')
  const keys = page.keyboard
  const pick = async (wanted: string, typed: string): Promise<void> => {
    await tabTo(page, page.locator('select').filter({ hasText: wanted }).first())
    await keys.type(typed)
  }
  await tabTo(page, '.page-header select')
  await keys.press('ArrowDown')
  await expect(page.locator('html')).not.toHaveAttribute('lang', 'en')
  await keys.press('ArrowUp')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  await expect(page.locator('.rows li')).toHaveCount(2)
  await tabTo(page, '.rows button')
  await keys.press('Enter')
  await expect(page.locator('.rows li')).toHaveCount(1)
  await has(page, '.rows button')
  await keys.press('Enter')
  await expect(page.locator('.rows li')).toHaveCount(0)
  await has(page, '.card a')
  expect(await granted(page)).toEqual([])

  await pick('Taobao', 'Amazon')
  await keys.press('Tab')
  await keys.press('Enter')
  await expect.poll(async () => (await stored(page)).off).toEqual(['amazon'])
  await tabTo(page, '.rows button', 'Shift+Tab')
  await keys.press('Enter')
  await expect.poll(async () => (await stored(page)).off).toEqual([])
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(true)

  await tabTo(page, 'input[name=marks]')
  await keys.press('ArrowDown')
  await tabTo(page, 'input[name=sensitivity]')
  await keys.press('ArrowUp')
  await tabTo(page, '[role=switch]')
  await keys.press('Space')
  await tabTo(page, '.disclosure')
  await keys.press('Enter')
  await expect(page.locator('.dates tr')).not.toHaveCount(0)
  await pick('30 days', '180')
  await pick('Germany', 'Franc')
  await pick('Federal Trade Commission', 'Federal')
  await expect
    .poll(() => stored(page))
    .toMatchObject({
      marks: 'dim',
      sensitivity: 'cautious',
      saleCalendar: false,
      keepDays: 180,
      export: { recipient: 'ftc', country: 'FR' },
    })
  for (const [wanted, address] of [
    ['main a[href$="index.html"]', own('welcome')],
    ['main a[href$="#shops"]', `${own('welcome')}#shops`],
  ] as const) {
    await tabTo(page, wanted)
    await keys.press('Enter')
    await expect.poll(() => page.url()).toBe(address)
    await page.goBack()
    await page.locator('main section').first().waitFor()
  }
  await tabTo(page, '[role=switch]')
  await keys.press('Space')
  await expect.poll(() => stored(page)).toMatchObject({ saleCalendar: true })
  await page.close()
})

test('each setting holds at once, by mouse', async () => {
  const page = await open('options')
  await page.getByRole('radio', { name: /^Dim/ }).check()
  await page.getByRole('radio', { name: /^Keen/ }).check()
  await page.getByRole('switch').click()
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
  await expect(page.getByRole('button', { name: 'Keep' })).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(page.getByRole('button', { name: 'Erase', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(erase).toBeFocused()
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
        const axe = new AxeBuilder({ page }).setLegacyMode(true)
        // Only colours differ in the dark.
        const { violations } = await (colorScheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze()
        const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
        expect(grave.map(({ id, nodes }) => [id, nodes[0]?.target])).toEqual([])
      }
      await atSizes(page, async (where) => {
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(over, `${name} at ${where}`).toBeLessThanOrEqual(0)
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('main p, main li, main button, main b')]
            .filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'hidden')
            .map((each) => each.textContent),
        )
        expect(cut.filter((text) => text !== '')).toEqual([])
      })
      await page.close()
    }
  })
