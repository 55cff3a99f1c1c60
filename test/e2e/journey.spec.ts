import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { demoListings, demoPages } from '../../scripts/demo/index.ts'
import { serialise } from '../../src/engine/serialise.ts'
import type { Verdict } from '../../src/engine/types.ts'
import { AMAZON, DEMO, expect, test } from './fixtures.ts'

const root = (popup: Page) => popup.locator('.popup:not([data-view=reading])')

/** The verdict exactly as the background hands it to the popup. */
const verdictOf = (popup: Page, tab: string): Promise<Verdict> =>
  popup.evaluate(async (url) => {
    const [found] = (await chrome.tabs.query({})).filter((candidate) => candidate.url === url)
    const reply = await chrome.runtime.sendMessage({ name: 'tab/judge', request: { tab: found?.id } })
    return reply.value.verdict
  }, tab)

for (const listing of demoListings)
  test(`the popup on ${listing.slug} says ${listing.expected}`, async ({ world }) => {
    const page = await world.open(`https://${DEMO}/${listing.slug}`)
    const popup = await world.openPopup(page)
    await expect(root(popup)).toHaveAttribute('data-band', listing.expected)
    await page.close()
  })

test('opening a reason shows the reviews behind it with the shared passage, and finds one on the page', async ({
  world,
}) => {
  const brushed = demoListings.find(({ expected, language }) => expected === 'strong-signs' && language === 'en')
  const page = await world.open(`https://${DEMO}/${brushed?.slug}`)
  const popup = await world.openPopup(page)
  await root(popup).waitFor()
  const before = await page.evaluate(() => window.scrollY)
  await popup.locator('.reason .behinds').first().click()
  await expect(popup.locator('.review mark').first()).toBeVisible()
  const card = popup.locator('.review', { has: popup.locator('mark') }).last()
  const passage = await card.locator('mark').first().textContent()
  await card.locator('button.end').click()
  await expect.poll(() => page.evaluate(() => window.scrollY)).not.toBe(before)
  const inSight = (wanted: string): Promise<boolean> =>
    page.evaluate((text) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const box = node.nodeValue?.includes(text) ? node.parentElement?.getBoundingClientRect() : undefined
        if (box && box.top >= 0 && box.bottom <= innerHeight) return true
      }
      return false
    }, wanted)
  await expect.poll(() => inSight(passage ?? 'nothing marked')).toBe(true)
  await page.close()
})

test('popup and command line give the same verdict, byte for byte', async ({ world }) => {
  for (const { path: where, html, expected } of demoPages()) {
    if (expected === null) continue
    const url = `https://${DEMO}${where}`
    const page = await world.open(url)
    const popup = await world.openPopup(page)
    await root(popup).waitFor()
    const verdict = await verdictOf(popup, url)
    const file = test.info().outputPath('page.html')
    writeFileSync(file, html)
    const args = ['dist/cli/brushlight.js', 'judge', file, '--url', url, '--now', verdict.judgedAt]
    const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
    expect(stdout).toBe(serialise(verdict))
    await page.close()
  }
})

test('an Amazon page under its own name is read by its own reader', async ({ world }) => {
  const page = await world.open(`https://${AMAZON}/dp/B0BRUSH001`)
  const popup = await world.openPopup(page)
  await root(popup).waitFor()
  expect((await verdictOf(popup, page.url())).listing.site).toBe('amazon')
  await page.close()
})

test('a page that is no product page says so', async ({ world }) => {
  const page = await world.open(`https://${DEMO}/`)
  const popup = await world.openPopup(page)
  await expect(root(popup)).toHaveAttribute('data-view', 'empty')
  await page.close()
})

test('a page no extension may read says so', async ({ world }) => {
  const page = await world.open(`https://${DEMO}/`)
  const forbidden = await world.context.newPage()
  await forbidden.goto('chrome://version')
  const popup = await world.openPopup(forbidden)
  await expect(root(popup)).toHaveAttribute('data-view', 'failed')
  await forbidden.close()
  await page.close()
})

test('the real popup has no accessibility violations', async ({ world }) => {
  for (const listing of [demoListings[2], demoListings[5]]) {
    const page = await world.open(`https://${DEMO}/${listing?.slug}`)
    const popup = await world.openPopup(page)
    await root(popup).waitFor()
    const reason = popup.locator('.reason button').first()
    if ((await reason.count()) > 0) await reason.click()
    const { violations } = await new AxeBuilder({ page: popup }).setLegacyMode(true).analyze()
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([])
    await page.close()
  }
})
