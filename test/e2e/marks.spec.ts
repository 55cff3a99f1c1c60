import AxeBuilder from '@axe-core/playwright'
import type { CDPSession, Page } from '@playwright/test'
import { DEMO, expect, test, type World } from './fixtures.ts'
import { exposeHosts, hostCount, markup, placeOf, spoken } from './marked.ts'

const FEW = `https://${DEMO}/marked/few`
const MARKED = 8

/** Opens a page, and the popup on it, and waits until its marks stand. */
async function marked(world: World, url = FEW, count = MARKED): Promise<{ page: Page; popup: Page }> {
  const page = await world.open(url)
  const popup = await world.openPopup(page)
  await popup.locator('.marks').waitFor()
  await choose(popup, 'all')
  await expect.poll(() => hostCount(page)).toBe(count)
  return { page, popup }
}

/** By keyboard or mouse the same: the radio buttons in their order. */
const choose = (popup: Page, filter: 'off' | 'all' | 'dim' | 'only'): Promise<void> =>
  popup.locator('.choice input').nth(['off', 'all', 'dim', 'only'].indexOf(filter)).check()

const boxes = (page: Page): Promise<number[]> =>
  page.locator('article').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))

/** Whether each review carries a mark. */
async function markedArticles(page: Page): Promise<boolean[]> {
  await exposeHosts(page)
  return page.evaluate(() => {
    const hosts = (window as unknown as { hosts: () => Element[] }).hosts()
    return [...document.querySelectorAll('article')].map((each) => hosts.some((host) => each.contains(host)))
  })
}

test('a mark stands beside each review that is named, shifts no line, and opens by mouse and by keyboard', async ({
  world,
}) => {
  const page = await world.open(FEW)
  const before = await boxes(page)
  const popup = await world.openPopup(page)
  await popup.locator('.marks').waitFor()
  await expect.poll(() => hostCount(page)).toBe(MARKED)
  const shifts = (await boxes(page)).map((height, at) => height - (before[at] ?? 0))
  expect(Math.max(...shifts.map(Math.abs))).toBeLessThanOrEqual(24)
  await page.bringToFront()
  const buttons = async () => (await spoken(page)).filter(({ name }) => name.startsWith('Seen by Brushlight: '))
  expect(await buttons()).toHaveLength(MARKED)
  expect((await buttons())[0]).toMatchObject({ role: 'button', expanded: false })

  const dialog = async () => (await spoken(page)).find(({ role }) => role === 'dialog')
  const { x, y } = await placeOf(page, 2)
  await page.mouse.click(x, y)
  await expect.poll(dialog).toMatchObject({ name: 'Seen by Brushlight' })
  const said = (await spoken(page)).map(({ name }) => name).join('\n')
  expect(said).toContain('8 reviews by different people')
  expect(said).toContain('May be ordinary: ')
  await page.keyboard.press('Escape')
  await expect.poll(dialog).toBe(undefined)

  // The first thing to reach in the page is the first mark; the next one is the next review's.
  await page.reload()
  await page.close()
  const again = await marked(world)
  await again.page.bringToFront()
  await again.page.keyboard.press('Tab')
  await again.page.keyboard.press('Enter')
  const there = async () => (await spoken(again.page)).filter(({ role }) => role === 'dialog').length
  await expect.poll(there).toBe(1)
  await again.page.keyboard.press('Tab')
  expect((await spoken(again.page)).find(({ focused, role }) => focused && role === 'button')?.name).toBe('Close')
  await again.page.keyboard.press('Enter')
  await expect.poll(there).toBe(0)
  const focused = (await spoken(again.page)).find(({ focused: is, role }) => is && role === 'button')
  expect(focused?.name).toContain('Seen by Brushlight: ')
  await again.page.keyboard.press('Space')
  await expect.poll(there).toBe(1)
  await again.page.keyboard.press('Escape')
  await expect.poll(there).toBe(0)
  const still = (await spoken(again.page)).find(({ focused: is, role }) => is && role === 'button')
  expect(still?.name).toBe(focused?.name)
  await again.page.close()
})

test('filters dim and hide without a trace in the page, and off leaves it as it was', async ({ world }) => {
  const plain = await world.open(FEW)
  const untouched = await markup(plain)
  await plain.close()
  const { page, popup } = await marked(world)
  const looks = () =>
    page.locator('article').evaluateAll((all) =>
      all.map((each) => {
        const { opacity, display } = getComputedStyle(each)
        return display === 'none' ? 'hidden' : Number(opacity) < 1 ? 'dim' : 'shown'
      }),
    )
  const isMarked = await markedArticles(page)
  await choose(popup, 'dim')
  await expect.poll(looks).toEqual(isMarked.map((is) => (is ? 'dim' : 'shown')))
  await choose(popup, 'only')
  await expect.poll(looks).toEqual(isMarked.map((is) => (is ? 'shown' : 'hidden')))
  await expect(popup.locator('.marks')).toContainText('9 reviews without marks are hidden')
  // Hidden reviews are read all the same.
  const read = await popup.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url)?.id
    return (await chrome.runtime.sendMessage({ name: 'tab/judge', request: { tab } })).value.listing.reviews.length
  }, page.url())
  expect(read).toBe(17)
  await choose(popup, 'off')
  await expect.poll(() => markup(page)).toBe(untouched)
  expect(await looks()).toEqual(isMarked.map(() => 'shown'))
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  await choose(popup, 'all')
  await expect.poll(() => hostCount(page)).toBe(MARKED)
  await page.close()
})

test('marks follow reviews that come later, leave elements that show another one, and say nothing of the page', async ({
  world,
}) => {
  const { page } = await marked(world)
  await page.evaluate(() => (window as unknown as { addLater: () => void }).addLater())
  await expect.poll(() => hostCount(page), { timeout: 15_000 }).toBe(MARKED + 2)
  // A list that uses its rows again: the text changes in place.
  await page.evaluate(() => {
    const body = document.querySelector('article [itemprop=reviewBody]')
    if (body?.firstChild) body.firstChild.nodeValue = 'Mine leaks at the lid.'
  })
  await expect.poll(async () => (await markedArticles(page))[0]).toBe(false)
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
  const said = (await spoken(page)).filter(({ name }) => name.includes('Brushlight'))
  expect(said.every(({ name }) => !/onerror|gnol|proto/.test(name))).toBe(true)
  await page.close()
})

type Attack = (hosts: HTMLElement[]) => void

/** What a page may do to marks; each runs in the page, with all hosts it found. */
const ATTACKS: [what: string, told: string, attack: Attack][] = [
  ['removes', 'The page took marks away.', (hosts) => hosts[0]?.remove()],
  [
    'covers',
    'Something lies over a mark.',
    (hosts) => {
      const box = hosts[1]?.getBoundingClientRect() ?? new DOMRect()
      const lid = document.body.appendChild(document.createElement('div'))
      const place = `left:${box.left - 4 + scrollX}px;top:${box.top - 4 + scrollY}px;width:${box.width + 8}px;height:${box.height + 8}px`
      lid.style.cssText = `position:absolute;background:#fff;z-index:9;${place}`
    },
  ],
  [
    'covers, letting presses through,',
    'Something lies over a mark.',
    (hosts) => {
      const lid = document.createElement('i')
      lid.style.cssText =
        'position:absolute;inset:0 0 auto auto;width:70px;height:44px;background:#fff;z-index:9;pointer-events:none'
      const review = hosts[1]?.parentElement
      if (review) review.style.position = 'relative'
      review?.append(lid)
    },
  ],
  [
    'makes transparent',
    'The page tried to make marks invisible.',
    (hosts) => hosts[0]?.style.setProperty('opacity', '0', 'important'),
  ],
  [
    'hides by a style sheet',
    'The page tried to make marks invisible.',
    (hosts) => {
      const style = document.head.appendChild(document.createElement('style'))
      style.textContent = `[${hosts[0]?.attributes[0]?.name}] { display: none !important }`
    },
  ],
  [
    'moves',
    'The page moved marks elsewhere.',
    (hosts) =>
      document
        .querySelectorAll('article')
        .item(12)
        .append(hosts[0] as Node),
  ],
  [
    'copies',
    'The page put up copies of our marks.',
    (hosts) =>
      document
        .querySelectorAll('article')
        .item(12)
        .prepend(hosts[0]?.cloneNode(true) as Node),
  ],
  [
    'imitates',
    'Something beside the reviews looks like a mark of ours, or uses our name.',
    () => {
      const badge = document.createElement('div')
      badge.attachShadow({ mode: 'closed' }).innerHTML =
        '<button style="border-radius:10px">✓ Brushlight: no signs</button>'
      document.querySelectorAll('article').item(12).prepend(badge)
    },
  ],
]

for (const [what, told, attack] of ATTACKS)
  test(`a page that ${what} marks is told of within 2 s`, async ({ world }) => {
    const { page, popup } = await marked(world)
    await exposeHosts(page)
    await expect(popup.locator('.tampered')).toBeEmpty()
    await page.evaluate(`(${attack.toString()})(window.hosts())`)
    const begun = Date.now()
    await expect(popup.locator('.tampered')).toContainText(told, { timeout: 2_000 })
    console.log(`${what}: told after ${Date.now() - begun} ms`)
    await page.close()
  })

test('what honest pages do is not told of: drawing anew, sticky headers, menus, a reviewer who names us', async ({
  world,
}) => {
  const { page, popup } = await marked(world)
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('article')
    // A framework that draws a review anew, and one that wraps it.
    if (first) first.innerHTML = String(first.innerHTML)
    const wrapper = document.createElement('div')
    wrapper.append(...(second?.childNodes ?? []))
    second?.append(wrapper)
    const bar = document.body.appendChild(document.createElement('div'))
    bar.style.cssText = 'position:fixed;inset:0 0 auto 0;height:50vh;background:#eee;z-index:99'
    bar.textContent = 'Brushlight is open for support'
  })
  await page.waitForTimeout(2_500)
  await expect(popup.locator('.tampered')).toBeEmpty()
  expect(await hostCount(page)).toBe(MARKED)
  await page.close()
})

/** Opens the shadow roots that our script makes from now on: a test cannot look into closed ones. */
async function openRoots(session: CDPSession): Promise<void> {
  const world = new Promise<number>((found) =>
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) found(context.id)
    }),
  )
  await session.send('Runtime.enable')
  const expression = `{ const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) { return attach.call(this, { ...options, mode: 'open' }) } }`
  await session.send('Runtime.evaluate', { contextId: await world, expression })
}

for (const theme of ['light', 'dark'])
  test(`axe finds nothing in an open card on a ${theme} page`, async ({ world }) => {
    const page = await world.open(FEW)
    if (theme === 'dark')
      await page.addStyleTag({ content: 'body { background: #15181c !important; color: #eee !important }' })
    await page.evaluate(() => document.querySelectorAll('article').item(16).remove())
    const popup = await world.openPopup(page)
    await popup.locator('.marks').waitFor()
    await choose(popup, 'off')
    await expect.poll(() => hostCount(page)).toBe(0)
    await openRoots(await world.context.newCDPSession(page))
    await choose(popup, 'all')
    await page.bringToFront()
    const mark = page.locator('button.mark').first()
    await mark.click()
    await expect(mark).toHaveAttribute('aria-expanded', 'true')
    await page.screenshot({ path: test.info().outputPath(`card-${theme}.png`) })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    const own = violations.filter(({ nodes }) => nodes.some(({ html }) => /mark|card|close|claim|soft|sign/.test(html)))
    expect(own.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([])
    await page.close()
  })
