import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { startExport } from './exporting.ts'
import { DEMO, expect, test, type World } from './fixtures.ts'
import { FLAGGED } from './marked-pages.ts'

const saved = (report: Page) => report.locator('.saved li:not(.part) b')
const inFolder = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : [])

interface Watched {
  /** Milliseconds between two pictures of the screen, and of tasks over 50, longest first. */
  gaps: number[]
  tasks: number[]
  steps: string[]
}

/** From now on the page notes how long its screen stood still, and what it said. */
async function watch(page: Page): Promise<() => Promise<Watched>> {
  await page.evaluate(() => {
    const seen: Watched = { gaps: [], tasks: [], steps: [] }
    Object.assign(window, { seen })
    let last = performance.now()
    const frame = (): void => {
      const now = performance.now()
      seen.gaps.push(Math.round(now - last))
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    new PerformanceObserver((list) =>
      seen.tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))),
    ).observe({ type: 'longtask' })
    const look = (): void => {
      const step = document.querySelector('.busy b')?.textContent ?? ''
      if (step !== '' && !seen.steps.includes(step)) seen.steps.push(step)
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return async () => {
    const { gaps, tasks, steps } = await page.evaluate(() => (window as unknown as { seen: Watched }).seen)
    const down = (a: number, b: number): number => b - a
    return { gaps: gaps.sort(down).slice(0, 5), tasks: tasks.sort(down).slice(0, 5), steps }
  }
}

/** Until the page says it saved other files than `before`, and both are there. @returns their names. */
async function nextFiles(world: World, report: Page, before = ''): Promise<string[]> {
  await expect(saved(report).first()).not.toHaveText(before, { timeout: 60_000 })
  const names = await saved(report).allTextContents()
  for (const name of names) await expect.poll(() => inFolder(world.downloads)).toContain(name)
  return names
}

test(`${FLAGGED} flagged reviews and 20 pictures: quick, never frozen, and a closed tab or a killed worker loses nothing`, async ({
  world,
}) => {
  test.setTimeout(180_000)
  const page = await world.open(`https://${DEMO}/marked/flagged`)
  const before = inFolder(world.downloads)
  let from = Date.now()
  const begun = await startExport(world, page, /evidence file|证据文件/)
  const popup = world.context.pages().find((one) => one.url().includes('/popup/'))
  if (!popup) throw new Error('the popup closed')
  const status = popup.locator('.export-choice [role=status]')
  await expect(status).toContainText(/[3-9]\D+20/, { timeout: 30_000 })
  await world.killWorker()
  await expect(status).toContainText(/(?:19|20)\D+20/, { timeout: 30_000 })
  await expect.poll(() => begun.locator('.pictures li').count(), { timeout: 30_000 }).toBeGreaterThan(5)
  console.log(`20 pictures: ${Date.now() - from} ms`)
  const pictures = await begun.locator('.pictures li').count()

  // In the middle of the making: nothing is half-written.
  await begun.close()
  await popup.close()
  expect(inFolder(world.downloads)).toEqual(before)

  // The popup offers it first, and it goes on where it was.
  const goOn = async (): Promise<void> => {
    const again = await world.openPopup(page)
    await again.locator('footer button.primary').click()
    const offered = again.locator('.export-choice').getByRole('radio').first()
    await expect(offered).toHaveAccessibleName(/Go on|继续/)
    await offered.check()
    from = Date.now()
    await again.locator('.export-choice .primary').click()
  }
  const opened = world.context.waitForEvent('page', (one) => one.url().includes('/src/ui/report/'))
  await goOn()
  const report = await opened
  const [first = ''] = await nextFiles(world, report)
  console.log(`opened again, made and saved: ${Date.now() - from} ms`)
  expect(await report.locator('.pictures li').count()).toBe(pictures)

  // It is open now: no second page of it, which would overwrite this one.
  await goOn()
  await expect.poll(() => report.evaluate(() => document.visibilityState)).toBe('visible')
  expect(world.context.pages().filter((one) => one.url().includes('/src/ui/report/'))).toHaveLength(1)

  const watched = await watch(report)
  from = Date.now()
  await report.locator('.step .primary').click()
  const [bundle = '', pack = ''] = await nextFiles(world, report, first)
  const took = Date.now() - from
  const { gaps, tasks, steps } = await watched()
  console.log(
    `from the click to bundle and pack on the disk: ${took} ms; longest stand-still ${gaps.join(', ')} ms, tasks over 50 ms: ${tasks.join(', ') || 'none'}; said: ${steps.join(' ')}`,
  )
  // Here 5 s and a tenth of a second; other machines are slower, and other tests run beside this one.
  expect(took).toBeLessThan(20_000)
  expect(Math.max(...gaps, ...tasks)).toBeLessThan(1_000)
  expect(steps.length).toBeGreaterThanOrEqual(3)
  const files = Object.keys(unzipSync(readFileSync(path.join(world.downloads, bundle))))
  expect(files.filter((name) => name.endsWith('.redacted.jpg'))).toHaveLength(pictures)
  const record = unzipSync(readFileSync(path.join(world.downloads, bundle)))['data/report.json']
  expect(JSON.parse(new TextDecoder().decode(record)).summary.flagged).toBe(FLAGGED)
  expect(Object.keys(unzipSync(readFileSync(path.join(world.downloads, pack))))).toHaveLength(4)
  await report.close()
  await page.close()
})
