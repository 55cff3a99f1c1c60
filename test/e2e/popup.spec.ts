import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { type Extension, launch } from '../../scripts/chromium.ts'
import { demoListings } from '../../scripts/demo/index.ts'
import { leaveState, POPUP_STATES } from '../../scripts/lib/popup-states.ts'
import { drawIcon, ICONS } from '../../src/background/icon.ts'
import type { Settings } from '../../src/protocol/messages.ts'
import { answer, DEMO, expect, HOSTS, test } from './fixtures.ts'
import { hasFocus, tabTo } from './keys.ts'
import { LIVING } from './living-pages.ts'
import { hostCount } from './marked.ts'
import { openShops } from './shops.ts'

const SHOP = `https://${DEMO}`
const strong = demoListings.find(({ expected, language }) => expected === 'strong-signs' && language === 'en')

type Axe = { run: (options: object) => Promise<{ violations: { id: string; impact: string; nodes: Node[] }[] }> }
interface Node {
  target: string[]
}

/** Serious or critical findings of axe. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze()
  return grave(violations as unknown as Awaited<ReturnType<Axe['run']>>['violations'])
}

/** The same in the dark, where only colours differ; axe is there already. */
async function darkFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const options = { resultTypes: ['violations'], runOnly: ['color-contrast'] }
  const { violations } = await page.evaluate((own) => (window as unknown as { axe: Axe }).axe.run(own), options)
  return grave(violations)
}

const grave = (violations: Awaited<ReturnType<Axe['run']>>['violations']): string[] =>
  violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)

/** What sticks out of the window to the side, or is cut where no ellipsis was meant. */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide =
      document.documentElement.scrollWidth > innerWidth ? [`page ${document.documentElement.scrollWidth}`] : []
    const cut = [...document.querySelectorAll<HTMLElement>('h1, h3, h4, p, dt, dd, button, li')].filter((element) => {
      const { overflowX } = getComputedStyle(element)
      const isMeant = element.closest('.unseen, .quote, .names') !== null
      return (
        !isMeant && (element.scrollWidth > element.clientWidth + 1 || overflowX === 'hidden') && element.clientWidth > 0
      )
    })
    return [
      ...wide,
      ...cut.map((element) => `${element.className || element.localName}: ${element.textContent?.slice(0, 40)}`),
    ]
  })

/** Sizes of window and text at which nothing may be lost. */
const SIZES = [
  [380, '100%'],
  [320, '100%'],
  [380, '200%'],
  [320, '200%'],
] as const

/** A tree of elements and texts: namespace, name, attributes, children. */
type Tree = string | [space: string | null, name: string, attributes: [string, string][], children: unknown[]]

/** A popup is as wide as the browser makes it: what it shows is copied into a page of ours that can be narrower. */
async function lostWhenNarrow(popup: Page, own: Page): Promise<string[]> {
  const shown = await popup.evaluate(() => {
    const treeOf = (node: Element): Tree => [
      node.namespaceURI,
      node.localName,
      [...node.attributes].map(({ name, value }): [string, string] => [name, value]),
      [...node.childNodes].flatMap((child): Tree[] =>
        child instanceof Text ? [child.data] : child instanceof Element ? [treeOf(child)] : [],
      ),
    ]
    return { tree: treeOf(document.body), lang: document.documentElement.lang }
  })
  await own.evaluate(({ tree, lang }) => {
    const build = (of: Tree): globalThis.Node => {
      if (typeof of === 'string') return document.createTextNode(of)
      const [space, name, attributes, children] = of
      const element = document.createElementNS(space, name)
      for (const [key, value] of attributes) if (key !== 'style') element.setAttribute(key, value)
      element.append(...(children as Tree[]).filter((child) => child[1] !== 'script').map(build))
      return element
    }
    document.documentElement.lang = lang
    document.body.replaceWith(build(tree))
  }, shown)
  const found: string[] = []
  for (const [width, size] of SIZES) {
    await own.setViewportSize({ width, height: 600 })
    await own.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize
    }, size)
    found.push(...(await lost(own)).map((what) => `${width} pixels, ${size}: ${what}`))
  }
  return found
}

/** Whole at every size, and nothing for axe to find, light and dark. */
async function expectWhole(popup: Page, own: Page, state: string): Promise<void> {
  await popup.emulateMedia({ colorScheme: 'light' })
  expect(await faults(popup), `${state}, light`).toEqual([])
  expect(await darkFaults(popup), `${state}, dark`).toEqual([])
  expect(await lost(popup), state).toEqual([])
  expect(await lostWhenNarrow(popup, own), state).toEqual([])
}

const change = (world: Extension, wanted: Partial<Settings>): Promise<void> =>
  world.worker.evaluate(async (own) => {
    const { settings } = await chrome.storage.local.get('settings')
    await chrome.storage.local.set({ settings: { ...Object(settings), ...own } })
  }, wanted)

const speak = (world: Extension, language: Settings['language']): Promise<void> => change(world, { language })

for (const language of ['en', 'zh-CN'] as const)
  test(`every state is whole and accessible in ${language}, in light and dark, at 320 px and 200 %`, async ({
    world,
  }) => {
    test.setTimeout(240_000)
    await speak(world, language)
    const own = await world.open(`chrome-extension://${world.id}/src/ui/popup/index.html?tab=-1`)
    for (const { state, view, notices = [], shows = '.popup', page: open } of POPUP_STATES) {
      const page = await open(world, language)
      const popup = await world.openPopup(page)
      await expect(popup.locator('.popup'), state).toHaveAttribute('data-view', view)
      const shown = popup.locator('[data-notice]')
      for (const notice of notices) await expect(popup.locator(`[data-notice="${notice}"]`), state).toBeVisible()
      if (notices.length === 0) expect(await shown.count(), state).toBe(0)
      await expect(popup.locator(shows).first(), state).toBeVisible()
      expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language)
      await expectWhole(popup, own, state)
      await popup.close()
      await page.close()
      await leaveState(world)
    }
    await own.close()
    await speak(world, 'auto')
  })

test('a private window is told of, and leaves nothing behind', async ({ world }) => {
  const url = `${SHOP}/${strong?.slug}`
  const own = await world.open(`chrome-extension://${world.id}/src/ui/popup/index.html?tab=-1`)
  const opened = world.context.waitForEvent('page', (one) => one.url() === url)
  await own.evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url)
  const page = await opened
  for (const language of ['en', 'zh-CN'] as const) {
    await speak(world, language)
    const popup = await world.openPopup(page)
    await popup.locator('.popup[data-view=judged]').waitFor()
    await expect(popup.locator('[data-notice=private]')).toBeVisible()
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language)
    await expectWhole(popup, own, `private, ${language}`)
    await popup.close()
  }
  await speak(world, 'auto')
  await page.close()
  await own.close()
})

test('what is open in the popup is whole and accessible, too', async ({ world }) => {
  const own = await world.open(`chrome-extension://${world.id}/src/ui/popup/index.html?tab=-1`)
  const page = await world.open(`${SHOP}/${strong?.slug}`)
  for (const language of ['en', 'zh-CN'] as const) {
    await speak(world, language)
    const popup = await world.openPopup(page)
    await popup.locator('.popup[data-view=judged][data-busy=false] .marks').waitFor()
    await popup.locator('.reasons > .more').click()
    for (const closed of await popup.locator('main .disclosure').all()) await closed.click()
    await popup.locator('footer .primary').click()
    await popup.locator('.export-choice').waitFor()
    await expectWhole(popup, own, `all open, ${language}`)

    // The consent is taken back meanwhile: what was shown goes, and the first page is one press away.
    await change(world, { welcomed: null })
    await popup.locator('header .tool').first().click()
    await popup.locator('.plain[data-state=not-agreed]').waitFor()
    await expectWhole(popup, own, `not agreed, ${language}`)
    await tabTo(popup, '.plain .primary')
    const first = world.context.waitForEvent('page', (one) => one.url().endsWith('/welcome/index.html'))
    await popup.keyboard.press('Enter').catch(() => undefined)
    await (await first).close()
    if (!popup.isClosed()) await popup.close()
    await change(world, { welcomed: '2026-03-01T08:00:00Z' })
  }
  await speak(world, 'auto')
  await own.close()
  await page.close()
})

test('by keyboard alone: every action of the popup, and the focus is never lost', async ({ world }) => {
  const page = await world.open(`${SHOP}/${strong?.slug}`)
  let popup = await world.openPopup(page)
  await popup.locator('.popup[data-view=judged][data-busy=false]').waitFor()
  await popup.locator('.marks').waitFor()
  const keys = { press: (key: string) => popup.keyboard.press(key), to: (wanted: string) => tabTo(popup, wanted) }
  const has = (wanted: string) => expect.poll(() => hasFocus(popup, wanted), { message: wanted }).toBe(true)

  await test.step('read again; the language, and Escape back to its button', async () => {
    await keys.to('[aria-label="Read again"]')
    await keys.press('Enter')
    await popup.locator('.popup[data-busy=false]').waitFor()
    await has('[aria-label="Read again"]')
    await keys.to('[aria-label="Language"]')
    await keys.press('Enter')
    await has('input[name=language][value=auto]')
    await keys.press('ArrowDown')
    await expect(popup.locator('html')).toHaveAttribute('lang', 'zh-CN')
    await keys.press('ArrowUp')
    await expect(popup.locator('html')).toHaveAttribute('lang', 'en')
    await keys.press('Escape')
    await expect(popup.getByRole('group', { name: 'Language' })).toHaveCount(0)
    await has('[aria-label="Language"]')
  })

  await test.step('the bars', async () => {
    const readout = (): Promise<string | null> => popup.locator('.readout').textContent()
    await keys.to('.bars')
    await keys.press('ArrowRight')
    const first = await readout()
    await keys.press('ArrowLeft')
    await expect.poll(readout).not.toBe(first)
    await keys.press('End')
    const last = await readout()
    await keys.press('Home')
    await expect.poll(readout).not.toBe(last)
    await expect(popup.locator('.readout')).toContainText(/\d+ reviews?, \d+ with signs/)
  })

  await test.step('a reason: on the page, opened, more of them, closed', async () => {
    const place = (): Promise<number> => page.evaluate(() => scrollY)
    const before = await place()
    await keys.to('.reason .show')
    await keys.press('Enter')
    await expect.poll(place).not.toBe(before)
    const there = await place()
    await expect(popup.locator('.reason .show').first()).toContainText(/2 of \d+/)
    await keys.to('.reason:nth-child(2) .behinds')
    await keys.press('Space')
    await expect(popup.locator('.review mark').first()).toBeVisible()
    await keys.to('.review:last-child .end')
    await keys.press('Enter')
    await expect.poll(place).not.toBe(there)
    await keys.to('.behind .more')
    await keys.press('Enter')
    await has('.review:nth-child(5) button')
    await tabTo(popup, '.reason .behinds', 'Shift+Tab')
    await keys.press('Enter')
    await expect(popup.locator('.review')).toHaveCount(0)
    await has('.reason .behinds')
    await keys.to('.reasons > .more')
    await keys.press('Enter')
    await has('.reason:nth-child(4) button')
  })

  await test.step('this shop always, and no longer', async () => {
    const granted = (): Promise<boolean> =>
      popup.evaluate((origin) => chrome.permissions.contains({ origins: [`${origin}/*`] }), SHOP)
    await keys.to('.always [role=switch]')
    await keys.press('Space')
    await expect(popup.locator('.always [role=switch]')).toBeChecked()
    await expect(popup.locator('.always [role=status]')).not.toBeEmpty()
    expect(await granted()).toBe(true)
    await keys.press('Enter')
    await expect(popup.locator('.always [role=switch]')).not.toBeChecked()
    expect(await granted()).toBe(false)
    await has('.always [role=switch]')
  })

  await test.step('marks: dimmed, alone, gone, back', async () => {
    await keys.to('.marks input')
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await keys.press(key)
    await expect.poll(() => hostCount(page)).toBe(0)
    await keys.press('ArrowRight')
    await expect.poll(() => hostCount(page)).toBeGreaterThan(0)
    await has('.marks input:checked')
  })

  await test.step('what was not measured, and what the score means', async () => {
    for (const at of [0, 1]) {
      await tabTo(popup, popup.locator('.notes .disclosure').nth(at))
      await keys.press('Enter')
      await expect(popup.locator('.notes .opened')).toHaveCount(at + 1)
    }
  })

  await test.step('export: Escape and Cancel lead back (report.spec.ts makes one)', async () => {
    await keys.to('footer .primary')
    await keys.press('Enter')
    await has('.export-choice input:checked')
    await keys.press('Escape')
    await expect(popup.locator('.export-choice')).toHaveCount(0)
    await has('footer .primary')
    await keys.press('Enter')
    await has('.export-choice input:checked')
    await keys.to('.export-choice .link')
    await keys.press('Enter')
    await has('footer .primary')
  })

  await test.step('the details, the settings, and Escape', async () => {
    for (const [wanted, address] of [
      ['footer .second', /details\/index\.html\?tab=\d+$/],
      ['[aria-label="Options"]', /options\/index\.html$/],
    ] as const) {
      const opened = world.context.waitForEvent('page', (one) => address.test(one.url()))
      await keys.to(wanted)
      // The new tab takes the focus, which closes the popup.
      await keys.press('Enter').catch(() => undefined)
      await (await opened).close()
      if (!popup.isClosed()) await popup.close()
      popup = await world.openPopup(page)
      await popup.locator('.popup[data-view=judged]').waitFor()
    }
    // Escape is left to the browser, which closes the popup; what a test presses never comes to the browser itself.
    await popup.evaluate(() =>
      addEventListener('keydown', (event) => Object.assign(globalThis, { isTaken: event.defaultPrevented })),
    )
    await keys.press('Escape')
    expect(await popup.evaluate(() => (globalThis as unknown as { isTaken: boolean }).isTaken)).toBe(false)
  })
  await page.close()
})

test('by keyboard alone: read more and stop, and get a shop back that was switched off', async ({ world }) => {
  const page = await world.open(`https://${LIVING}/bench-open`)
  const popup = await world.openPopup(page)
  const has = (wanted: string) => expect.poll(() => hasFocus(popup, wanted), { message: wanted }).toBe(true)
  await popup.locator('.further button').waitFor()
  await tabTo(popup, '.further button')
  await popup.keyboard.press('Enter')
  await expect(popup.getByRole('progressbar')).toBeVisible()
  await has('.further .bar + button')
  await popup.keyboard.press('Enter')
  await expect(popup.getByRole('progressbar')).toHaveCount(0)
  await expect(popup.locator('.further')).toContainText(/stopped/i)
  await has('.further button')
  await page.close()

  const state = POPUP_STATES.find((one) => one.state === 'switched-off')
  const off = await state?.page(world, 'en')
  if (!off) throw new Error('no such state')
  const refused = await world.openPopup(off)
  await refused.locator('.plain .primary').waitFor()
  await tabTo(refused, '.plain .primary')
  await refused.keyboard.press('Enter')
  await refused.locator('.popup[data-view=judged]').waitFor()
  await expect.poll(() => hasFocus(refused, 'h1')).toBe(true)
  await off.close()
  await leaveState(world)
})

test('hovering a bar describes it, and nothing moves', async ({ world }) => {
  const page = await world.open(`${SHOP}/${strong?.slug}`)
  const popup = await world.openPopup(page)
  await popup.locator('.popup[data-view=judged]').waitFor()
  await popup.locator('.marks .own').waitFor()
  const places = (): Promise<number[]> =>
    popup.evaluate(() =>
      [...document.querySelectorAll('.popup > *, main > *')].map((each) => each.getBoundingClientRect().top),
    )
  const before = await places()
  await popup.locator('.bars').hover({ position: { x: 40, y: 20 } })
  await expect(popup.locator('.readout')).toContainText(/\d+ reviews?, \d+ with signs/)
  expect(await places()).toEqual(before)
  await page.close()
})

test('a second opening begins with what is kept, and nothing jumps when it is read again', async ({ world }) => {
  const page = await world.open(`${SHOP}/${strong?.slug}`)
  const first = await world.openPopup(page)
  await first.locator('.popup[data-view=judged][data-busy=false]').waitFor()
  await first.close()
  const popup = await world.openPopup(page)
  await popup.locator('.popup[data-busy=false][data-view=judged]').waitFor()
  const shifts = await popup.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(sum), 300)
      }),
  )
  expect(shifts).toBeLessThan(0.01)
  await page.close()
})

/** When the first text was painted, in milliseconds since the page was asked for. */
const painted = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (entry.name === 'first-contentful-paint') done(entry.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN

/** The extension with an empty page beside its own. */
async function withEmptyPage(): Promise<{ browser: Extension; end: () => Promise<void> }> {
  const dist = mkdtempSync(path.join(tmpdir(), 'empty-'))
  cpSync('dist/chrome', dist, { recursive: true })
  writeFileSync(path.join(dist, 'empty.html'), '<!doctype html><title>empty</title><p>Nothing is here.</p>')
  const shops = await openShops(answer)
  const browser = await launch({ dist, hosts: HOSTS, httpsPort: shops.https })
  const end = async (): Promise<void> => {
    await browser.close()
    await shops.close()
    rmSync(dist, { recursive: true, force: true })
  }
  return { browser, end }
}

/** The aim is 2, and is met on a quiet machine; here another test runs beside this one. */
const NOISY = 3

test('with a stored verdict the first useful paint takes little longer than that of an empty page', async () => {
  const { browser: world, end } = await withEmptyPage()
  const page = await world.context.newPage()
  await page.goto(`${SHOP}/${strong?.slug}`)
  const first = await world.openPopup(page)
  await first.locator('.popup[data-view=judged][data-busy=false]').waitFor()
  await first.close()
  const setPopup = (popup: string): Promise<void> =>
    world.worker.evaluate(async (path) => chrome.action.setPopup({ popup: path }), popup)
  const useful: number[] = []
  const empty: number[] = []
  for (let i = 0; i < 7; i++) {
    await setPopup('empty.html')
    const nothing = await world.openPopup(page)
    empty.push(await painted(nothing))
    await nothing.close()
    await setPopup('src/ui/popup/index.html')
    const popup = await world.openPopup(page)
    useful.push(await painted(popup))
    // What was painted first is the result: before it the page draws nothing at all.
    await expect(popup.locator('.popup')).toHaveAttribute('data-view', 'judged')
    await popup.close()
  }
  const ratio = median(useful) / median(empty)
  console.log(
    `first useful paint ${median(useful).toFixed(0)} ms, empty page ${median(empty).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
  )
  await end()
  expect(ratio).toBeLessThanOrEqual(NOISY)
})

test('the icons of the toolbar differ in shape alone, and stand out on light and dark', async ({ world }) => {
  const page = await world.context.newPage()
  await page.setContent('<!doctype html><title>icons</title>')
  const drawn = await page.evaluate(
    ([code, icons]) => {
      const draw = new Function(`return ${code}`)() as typeof drawIcon
      return Object.entries(icons).map(([shape, drawing]) => {
        const canvas = new OffscreenCanvas(16, 16).getContext('2d')
        if (canvas === null) throw new Error('nothing can be drawn here')
        draw(canvas, drawing, 16)
        const { data } = canvas.getImageData(0, 0, 16, 16)
        return {
          shape,
          colour: drawing.colour,
          ink: Array.from({ length: 256 }, (_, i) => (data[4 * i + 3] ?? 0) > 127),
        }
      })
    },
    [drawIcon.toString(), ICONS] as const,
  )
  for (const one of drawn)
    for (const other of drawn)
      if (one.shape < other.shape) {
        const differing = one.ink.filter((inked, i) => inked !== other.ink[i]).length
        expect(differing, `${one.shape} and ${other.shape}`).toBeGreaterThanOrEqual(8)
      }
  for (const { shape, colour } of drawn)
    for (const toolbar of ['#ffffff', '#dee1e6', '#2b2a33', '#202124'])
      expect(contrast(colour, toolbar), `${shape} on ${toolbar}`).toBeGreaterThanOrEqual(
        toolbar === '#dee1e6' ? 2.3 : 3,
      )
  await page.close()
})

/** WCAG 2.2, relative luminance and contrast. */
function contrast(one: string, other: string): number {
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

test('the badge speaks by icon, text and tooltip; what cannot be read is told apart', async ({ world }) => {
  const titleOf = (page: Page): Promise<string> =>
    world.worker.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url)
      return tab?.id === undefined ? '' : chrome.action.getTitle({ tabId: tab.id })
    }, page.url())
  const page = await world.open(`${SHOP}/${strong?.slug}`)
  await (await world.openPopup(page)).locator('.popup[data-view=judged][data-busy=false]').waitFor()
  expect(await world.badge(page)).toMatch(/^\d+$/)
  expect(await titleOf(page)).toMatch(/^Brushlight: \d+\/100, Strong signs of coordinated reviews$/)
  await page.close()
  const wall = POPUP_STATES.find(({ state }) => state === 'login-wall')
  const walled = await wall?.page(world, 'en')
  if (!walled) throw new Error('no wall')
  await (await world.openPopup(walled)).locator('.popup[data-view=empty]').waitFor()
  expect(await world.badge(walled)).toBe('?')
  expect(await titleOf(walled)).toBe('Brushlight: The shop hides its reviews behind a login, check or fold')
  await walled.close()
  await leaveState(world)
})
