import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { launch } from '../../scripts/chromium.ts'
import { answer, DEMO, expect, HOSTS, test } from './fixtures.ts'
import { openShops } from './shops.ts'

const COLLECTOR = 'collector.example'
const PAGE = `https://${DEMO}/`

test('the worker cannot make a request even if it tries', async ({ world }) => {
  const page = await world.open(PAGE)
  await page.waitForLoadState('networkidle')
  const outcome = await world.worker.evaluate(
    (url) =>
      fetch(url).then(
        () => 'answered',
        () => 'refused',
      ),
    `${PAGE}tried`,
  )
  expect(outcome).toBe('refused')
  expect(world.shops.seen).not.toContain(`${DEMO}/tried`)
  await page.close()
})

test('a page asks for the same things with and without Brushlight on it', async ({ world }) => {
  const visit = async (use: boolean): Promise<string[]> => {
    const before = world.shops.seen.length
    const page = await world.open(PAGE)
    if (use) {
      const popup = await world.openPopup(page)
      await popup.getByRole('main').waitFor()
      await popup.waitForTimeout(1500)
    } else await page.waitForTimeout(1500)
    await page.close()
    // The browser asks for the icon by itself, once.
    return world.shops.seen
      .slice(before)
      .filter((where) => !where.endsWith('/favicon.ico'))
      .sort()
  }
  const without = await visit(false)
  expect(without.length).toBeGreaterThan(0)
  expect(await visit(true)).toEqual(without)
})

test('the witnesses see a planted request, from the worker and from a page', async () => {
  const planted = mkdtempSync(path.join(tmpdir(), 'planted-'))
  cpSync('dist/chrome', planted, { recursive: true })
  const manifestFile = path.join(planted, 'manifest.json')
  const { content_security_policy, ...manifest } = JSON.parse(readFileSync(manifestFile, 'utf8'))
  expect(content_security_policy.extension_pages).toContain("connect-src 'none'")
  writeFileSync(manifestFile, JSON.stringify(manifest))
  const plant = (file: string, where: string): void => {
    const target = path.join(planted, file)
    writeFileSync(
      target,
      `${readFileSync(target, 'utf8')}\n;fetch('https://${COLLECTOR}/${where}', { mode: 'no-cors' }).catch(() => {});\n`,
    )
  }
  plant(manifest.background.service_worker, 'worker')
  plant('content.js', 'content')

  const shops = await openShops((host, where, query) =>
    host === COLLECTOR ? { body: 'thanks' } : answer(host, where, query),
  )
  const browser = await launch({ dist: planted, hosts: [...HOSTS, COLLECTOR], httpsPort: shops.https })
  const page = await browser.context.newPage()
  await page.goto(PAGE)
  await (await browser.openPopup(page)).waitForTimeout(1500)
  const sent = await browser.close()
  await shops.close()
  rmSync(planted, { recursive: true, force: true })
  expect(sent).toContain(`https://${COLLECTOR}/worker`)
  expect(shops.seen).toContain(`${COLLECTOR}/content`)
})
