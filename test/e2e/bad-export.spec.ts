import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import jpeg from 'jpeg-js'
import { words } from '../../src/ui/report/words/en.ts'
import { startExport } from './exporting.ts'
import { AMAZON, DEMO, expect, test, type World } from './fixtures.ts'

const ALONE = /evidence file|证据文件/

/** Begins an export of many reviews, and waits until some pictures are taken. */
async function begun(world: World): Promise<{ page: Page; report: Page }> {
  const page = await world.open(`https://${DEMO}/marked/flagged`)
  const report = await startExport(world, page, ALONE)
  const popup = world.context.pages().find((one) => one.url().includes('/popup/'))
  if (!popup) throw new Error('the popup closed')
  await expect(popup.locator('.export-choice [role=status]')).toContainText(/[3-9]\D+20/, { timeout: 30_000 })
  return { page, report }
}

/** What the bundle that was saved holds. */
async function bundleOf(world: World, report: Page): Promise<Record<string, Uint8Array>> {
  const name = report.locator('.saved li.bundle b')
  await name.waitFor({ timeout: 60_000 })
  const file = path.join(world.downloads, await name.innerText())
  let bytes = Buffer.alloc(0)
  await expect
    .poll(() => {
      try {
        bytes = readFileSync(file)
      } catch {
        bytes = Buffer.alloc(0)
      }
      return bytes.length
    })
    .toBeGreaterThan(1_000)
  return unzipSync(bytes)
}

const notice = (report: Page) => report.locator('.step:has(.pictures) .notice')

test('a page that is left, a tab that is closed or covered: told, and nothing else is ever photographed', async ({
  world,
}) => {
  test.setTimeout(120_000)
  const left = await begun(world)
  await left.page.goto(`https://${DEMO}/marked/elsewhere`)
  await expect(notice(left.report)).toHaveText(words.noPictures.gone, { timeout: 30_000 })
  const files = await bundleOf(world, left.report)
  const pictures = Object.keys(files).filter((name) => name.endsWith('.redacted.jpg'))
  expect(pictures.length).toBeGreaterThan(0)
  for (const name of pictures) {
    const { data } = jpeg.decode(files[name] ?? new Uint8Array(), { useTArray: true })
    let red = 0
    for (let at = 0; at < data.length; at += 4)
      if ((data[at] ?? 0) > 200 && (data[at + 1] ?? 0) < 90 && (data[at + 2] ?? 0) < 90) red++
    expect(red, name).toBe(0)
  }
  // Another origin takes the permission of the click away, and coming back does not give it again.
  await left.page.goto(`https://${AMAZON}/dp/B0`)
  await left.page.goto(`https://${DEMO}/marked/flagged`)
  await left.report.bringToFront()
  await left.report.locator('.step:has(.pictures) > button.link').click()
  await expect(notice(left.report)).toHaveText(words.noPictures.forbidden, { timeout: 30_000 })
  await left.report.close()
  await left.page.close()

  const covered = await begun(world)
  const other = await world.context.newPage()
  await other.bringToFront()
  await expect(notice(covered.report)).toHaveText(words.noPictures['not-in-front'], { timeout: 30_000 })
  await other.close()
  await covered.report.close()
  await covered.page.close()

  const closed = await begun(world)
  await closed.page.close()
  await expect(notice(closed.report)).toHaveText(words.noPictures.gone, { timeout: 30_000 })
  await bundleOf(world, closed.report)
  await closed.report.close()
})

test('files that cannot be evidence, and a full disk, are told; a listing without signs gives a neutral record', async ({
  world,
}) => {
  test.setTimeout(90_000)
  const page = await world.open(`https://${DEMO}/vacuum-flask`)
  const report = await startExport(world, page, ALONE)
  const files = await bundleOf(world, report)
  expect(JSON.parse(new TextDecoder().decode(files['data/report.json'])).summary.flagged).toBe(0)
  await expect(report.locator('main > .notice').first()).toHaveText(words.neutral)
  await expect(report.locator('.saved')).toContainText(words.savedHint)

  const own = report.locator('.step:has(ul.own)')
  const add = (...given: [name: string, bytes: Buffer][]) =>
    own
      .locator('input[type=file]')
      .setInputFiles(given.map(([name, buffer]) => ({ name, buffer, mimeType: 'image/png' })))
  const HOSTILE = `..\\CON\u202egnp.${'x'.repeat(300)}.png`
  await add(
    ['empty.png', Buffer.alloc(0)],
    ['large.png', Buffer.alloc(8_000_001)],
    [HOSTILE, Buffer.from('one')],
    ['same.png', Buffer.from('one')],
  )
  await expect(own.locator('li')).toHaveCount(1)
  await expect(own.locator('li b')).toContainText('⟦U+202E⟧')
  await expect(own.locator('[role=status]')).toContainText(words.notAdded.empty('empty.png'))
  await expect(own.locator('[role=status]')).toContainText(words.tooLarge('large.png', '8 MB'))
  await expect(own.locator('[role=status]')).toContainText(words.notAdded.twice('same.png'))

  // The browser's own override of the quota does not hold for extensions with unlimited storage: so the database itself
  // says what it says on a full disk.
  await report.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await add(['card.png', Buffer.alloc(4_000_000, 7)])
  await expect(own.locator('[role=status]')).toHaveText(words.diskFull)
  await expect(own.locator('li')).toHaveCount(1)
  await own.locator('li input').fill('The card')
  await expect(report.locator('main > .notice[role=alert]')).toHaveText(words.diskFull)
  const before = await report.locator('.saved li.bundle b').innerText()
  await report.locator('.step .primary').click()
  await expect(report.locator('.saved li.bundle b')).not.toHaveText(before, { timeout: 30_000 })
  const full = await bundleOf(world, report)
  expect(Object.keys(full).filter((name) => name.startsWith('data/evidence/'))).toEqual(['data/evidence/001-card.png'])
  await report.close()
  await page.close()
})
