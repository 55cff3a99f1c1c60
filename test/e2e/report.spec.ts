import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import jpeg from 'jpeg-js'
import { launch } from '../../scripts/chromium.ts'
import { demoListings } from '../../scripts/demo/index.ts'
import { startExport } from './exporting.ts'
import { DEMO, expect, test } from './fixtures.ts'
import { chooseByKey, hasFocus, tabTo } from './keys.ts'
import { openShops } from './shops.ts'

const verify = (file: string) =>
  spawnSync(process.execPath, ['dist/cli/brushlight.js', 'verify', file], { encoding: 'utf8' })

const WHOM = /12315|evidence file|证据文件/

/** Waits for the files the page says it saved. @returns where they are: the bundle, then the pack. */
async function savedFiles(report: Page, folder: string): Promise<[string, string]> {
  await expect(report.locator('.saved li')).not.toHaveCount(0, { timeout: 50_000 })
  const names = await report.locator('.saved li:not(.part) b').allTextContents()
  const files = names.map((name) => path.join(folder, name))
  for (const file of files) await expect.poll(() => existsSync(file), { message: file }).toBe(true)
  return [files[0] ?? '', files[1] ?? '']
}

/** Saves the capture, and runs the command that the page names: it must write every byte that the page saved. */
async function sameByCommandLine(report: Page, folder: string, bundle: string, pack: string): Promise<void> {
  await report.locator('.capture summary').click()
  const command = (await report.locator('.capture .command').innerText()).split(' ')
  const saved = report.waitForEvent('download')
  await report.locator('.capture button').click()
  const capture = path.join(folder, command[2] ?? '')
  expect((await saved).suggestedFilename()).toBe(command[2])
  await expect.poll(() => existsSync(capture)).toBe(true)
  const out = mkdtempSync(path.join(tmpdir(), 'again-'))
  const args = command.slice(1).map((word) => (word === 'DIR' ? out : word === command[2] ? capture : word))
  const run = spawnSync(process.execPath, ['dist/cli/brushlight.js', ...args], { encoding: 'utf8' })
  expect([run.status, run.stderr]).toEqual([0, ''])
  expect(path.basename(run.stdout.trim())).toBe(path.basename(bundle))
  expect(Buffer.compare(readFileSync(run.stdout.trim()), readFileSync(bundle))).toBe(0)
  const files = unzip(pack)
  expect(readdirSync(run.stdout.trim().replace(/\.zip$/, '-portal-pack')).sort()).toEqual([...files.keys()].sort())
  for (const [name, bytes] of files) {
    const other = readFileSync(path.join(run.stdout.trim().replace(/\.zip$/, '-portal-pack'), name))
    expect(Buffer.compare(other, bytes), name).toBe(0)
  }
}

const unzip = (file: string): Map<string, Uint8Array> => new Map(Object.entries(unzipSync(readFileSync(file))))
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

test('one click and a choice save bundle and pack of the Chinese listing; then all is done with care, by keyboard', async ({
  world,
}) => {
  test.setTimeout(180_000)
  const brushed = demoListings.find(({ expected, language }) => expected === 'strong-signs' && language === 'zh')
  const page = await world.open(`https://${DEMO}/${brushed?.slug}`)
  await page.evaluate(() => window.scrollTo(0, 300))
  const report = await startExport(world, page, WHOM, 'keyboard')
  const [bundle, pack] = await savedFiles(report, world.downloads)

  // The page is as it was.
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(300)
  expect(await page.evaluate(() => document.querySelectorAll('[style*=opacity]').length)).toBe(0)

  expect(path.basename(bundle)).toMatch(/^case-\d{8}-[\w.-]+\.zip$/)
  expect(verify(bundle)).toMatchObject({ status: 0 })
  const files = unzip(bundle)
  const pictures = [...files].filter(([name]) => /^data\/capture\/page-\d+\.redacted\.jpg$/.test(name))
  expect(pictures.length).toBeGreaterThan(0)
  const names = (brushed?.reviews ?? [])
    .map(({ name }) => name)
    .filter((name) => name.length > 1 && !name.includes('*'))
  expect(names.length).toBeGreaterThan(5)
  const texts = [...files].filter(([name]) => !/\.(?:jpg|png|pdf)$/.test(name))
  expect(texts.map(([name]) => name)).toContain('data/capture/dom-001.redacted.html')
  for (const [name, bytes] of texts) {
    const text = textOf(bytes)
    expect(
      names.filter((one) => text.includes(one)),
      name,
    ).toEqual([])
  }

  // What is said to be black is black in the pixels.
  const { redactions } = JSON.parse(textOf(files.get('data/report.json')))
  const [first, bytes] = pictures[0] ?? ['', new Uint8Array()]
  const { width, data } = jpeg.decode(bytes, { useTArray: true })
  const boxes = redactions.filter(({ file }: { file: string }) => first.endsWith(file))
  expect(boxes.length).toBeGreaterThan(3)
  for (const { rect } of boxes) {
    const [x, y, w, h] = Array.isArray(rect) ? rect : [rect.x, rect.y, rect.width, rect.height]
    const at = 4 * (Math.round(y + h / 2) * width + Math.round(x + w / 2))
    expect(Math.max(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255)).toBeLessThan(40)
  }

  const inPack = unzip(pack)
  const pdfs = [...inPack].filter(([name]) => name.endsWith('.pdf'))
  expect(pdfs.map(([name]) => name)).toEqual(
    expect.arrayContaining(['1-report.pdf', '2-screenshots.pdf', '3-evidence-table.pdf', '4-checksums.pdf']),
  )
  for (const [name, pdf] of pdfs) {
    expect(textOf(pdf.subarray(0, 5)), name).toBe('%PDF-')
    expect(pdf.length, name).toBeLessThan(5_000_000)
  }

  const { violations } = await new AxeBuilder({ page: report }).analyze()
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([])

  // A reload goes on where it was; confirming waits for the end of the list.
  await report.reload()
  await report.locator('.saved li').first().waitFor()
  const confirm = report.locator('.step .plain-button').first()
  await expect(confirm).toHaveAttribute('aria-disabled', 'true')
  await report.locator('ul.evidence input').first().focus()
  await report.keyboard.press('Space')
  const list = report.locator('ul.evidence')
  await list.focus()
  await expect
    .poll(async () => {
      await report.keyboard.press('End')
      return confirm.getAttribute('aria-disabled')
    })
    .toBe('false')
  await confirm.press('Enter')
  await report.locator('.pictures button.link').first().press('Enter')
  await report.locator('.tools .plain-button').press('Enter')
  const box = report.locator('button.box').last()
  await expect(box).toBeFocused()
  const before = await box.boundingBox()
  await report.keyboard.press('ArrowRight')
  await report.keyboard.press('Shift+ArrowDown')
  await expect.poll(async () => (await box.boundingBox())?.x).toBeGreaterThan(before?.x ?? 0)
  await expect.poll(async () => (await box.boundingBox())?.height).toBeGreaterThan(before?.height ?? 0)
  await report.locator('input[type=file]').setInputFiles({
    name: '随货卡片.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from(jpeg.encode({ width: 40, height: 30, data: Buffer.alloc(4_800, 200) }, 80).data),
  })
  await report.locator('ul.own input').fill('包裹里的卡片，11 月 8 日收到')
  await report.locator('.step .primary').press('Enter')
  await expect(report.locator('.saved li b').first()).not.toHaveText(path.basename(bundle), { timeout: 40_000 })
  const [again, packAgain] = await savedFiles(report, world.downloads)
  const second = JSON.parse(textOf(unzip(again).get('data/report.json')))
  expect(second.statement.goodFaith).toBe(true)
  expect(second.redactions.length).toBe(redactions.length + 1)
  expect(second.summary.flagged).toBeLessThan(JSON.parse(textOf(files.get('data/report.json'))).summary.flagged)
  await sameByCommandLine(report, world.downloads, again, packAgain)

  const changed = readFileSync(bundle)
  changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1
  writeFileSync(bundle, changed)
  expect(verify(bundle).status).not.toBe(0)

  // The page that checks files says the same.
  await report.goto(`chrome-extension://${world.id}/src/ui/verify/index.html`)
  await tabTo(report, 'input[type=file]')
  await (await chooseByKey(report)).setFiles([again, bundle, pack])
  await expect(report.locator('.checked li.card')).toHaveCount(3)
  expect(await hasFocus(report, 'input[type=file]')).toBe(true)
  const told = await report
    .locator('.checked li.card')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-status')))
  expect(told[0]).toBe('not-ours')
  expect(['changed', 'damaged', 'unsafe']).toContain(told[1])
  expect(told[2]).toBe('unchanged')
  expect((await new AxeBuilder({ page: report }).analyze()).violations.map(({ id }) => id)).toEqual([])
  await report.close()
  await page.close()
})

const CAPTURE = '../shared/captures/amazon/couk-product-reviews-2024.html'
const isThere = existsSync(CAPTURE)

test(`one click and a choice on a real Amazon page${isThere ? '' : ' (skipped: no corpus)'}`, async () => {
  test.skip(!isThere)
  test.setTimeout(120_000)
  const host = 'www.amazon.co.uk'
  const shops = await openShops((name, where) =>
    name === host && where.startsWith('/product-reviews/') ? { body: readFileSync(CAPTURE) } : null,
  )
  const browser = await launch({ dist: path.resolve('dist/chrome'), hosts: [host], httpsPort: shops.https })
  const page = await browser.context.newPage()
  await page.goto(`https://${host}/product-reviews/B086X5XDD3`)
  const report = await startExport(browser, page, WHOM)
  const [bundle, pack] = await savedFiles(report, browser.downloads)
  expect(verify(bundle)).toMatchObject({ status: 0 })
  expect([...unzip(bundle).keys()].filter((name) => name.endsWith('.redacted.jpg')).length).toBeGreaterThan(0)
  expect([...unzip(pack).keys()]).toContain('2-screenshots.pdf')
  expect(await browser.close()).toEqual([])
  await shops.close()
})
