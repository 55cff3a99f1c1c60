import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { type Extension, launch } from './chromium.ts'
import { demoAsset, demoPages } from './demo/index.ts'

const OUT = 'out/start'

interface Visit {
  name: string
  url: string
  /** The band this page should get; `null` when nobody knows. */
  expected: string | null
}

/** What the popup shows, read off its own markup. */
interface Shown {
  state: string
  band: string | null
  score: string | null
  read: string | null
}

const { values: options } = parseArgs({ options: { page: { type: 'string' }, url: { type: 'string' } } })
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)

try {
  await main()
} catch (error) {
  console.error(`brushlight start: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}

async function main(): Promise<void> {
  const saved = savedPage()
  if (spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status !== 0)
    throw new Error('the build failed, see above')
  rmSync(OUT, { recursive: true, force: true })
  mkdirSync(OUT, { recursive: true })
  const shop = await openDemoShop()
  const browser = await launch({ dist: path.resolve('dist/chrome'), headless: !hasDisplay })
  const visits = saved ? [await serveSaved(browser, saved)] : shop.visits
  console.log(`\n${saved ? saved.url : `Demo shop at ${shop.address} (invented listings)`}\n`)
  const wrong: string[] = []
  for (const visit of visits) if (!(await see(browser, visit))) wrong.push(visit.name)
  if (wrong.length > 0) console.log(`\nNot as expected: ${wrong.join(', ')}`)
  if (hasDisplay && !saved) await stayOpen(browser, shop.address)
  await browser.close()
  shop.close()
  process.exit(wrong.length === 0 ? 0 : 1)
}

/** Opens a page, clicks the toolbar button, waits for the verdict, prints it and keeps two pictures. */
async function see({ context, openPopup }: Extension, { name, url, expected }: Visit): Promise<boolean> {
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'load' })
  const popup = await openPopup(page)
  const shown = await settled(popup)
  const files = [`${OUT}/${name}-page.png`, `${OUT}/${name}-popup.png`] as const
  await popup.screenshot({ path: files[1] })
  await page.screenshot({ path: files[0] })
  const verdict = shown.state === 'judged' ? `${shown.band}${shown.score ? ` ${shown.score}/100` : ''}` : shown.state
  const matches = expected === null || shown.band === expected
  const note = expected === null ? '' : matches ? ' (as expected)' : ` (expected ${expected})`
  console.log(
    `${name.padEnd(24)} ${verdict}${note}\n${' '.repeat(24)} ${shown.read ?? ''}\n${' '.repeat(24)} ${files.join('  ')}`,
  )
  await page.close()
  return matches
}

async function settled(popup: Page): Promise<Shown> {
  const root = popup.locator('.popup:not([data-view=reading])')
  await root.waitFor({ timeout: 30_000 })
  const textOf = async (part: string): Promise<string | null> => {
    const found = root.locator(part)
    return (await found.count()) > 0 ? ((await found.first().textContent())?.trim() ?? null) : null
  }
  return {
    state: (await root.getAttribute('data-view')) ?? '',
    band: await root.getAttribute('data-band'),
    score: await textOf('.glance .number'),
    read: await textOf('.glance .soft'),
  }
}

function savedPage(): { html: string; url: string } | null {
  if (options.page === undefined && options.url === undefined) return null
  if (options.page === undefined || options.url === undefined)
    throw new Error('a saved page needs both: npm start -- --page FILE --url URL')
  const url = URL.canParse(options.url) ? new URL(options.url) : null
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`--url ${options.url} is no http(s) address`)
  try {
    return { html: readFileSync(options.page, 'utf8'), url: url.href }
  } catch {
    throw new Error(`--page ${options.page} cannot be read`)
  }
}

/** Shows a saved page under the address it came from; everything else it asks for does not exist. */
async function serveSaved({ context }: Extension, { html, url }: { html: string; url: string }): Promise<Visit> {
  await context.route('**/*', (route) =>
    route.request().url() === url
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : /^https?:/.test(route.request().url())
        ? route.abort()
        : route.continue(),
  )
  return { name: 'saved-page', url, expected: null }
}

interface DemoShop {
  address: string
  visits: Visit[]
  close: () => void
}

async function openDemoShop(): Promise<DemoShop> {
  const pages = demoPages()
  const server = createServer((request, response) => {
    const where = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
    const page = pages.find((candidate) => candidate.path === where)
    const found = page ? { body: page.html, type: 'text/html; charset=utf-8' } : demoAsset(where)
    if (found) response.writeHead(200, { 'content-type': found.type ?? 'text/html' }).end(found.body)
    else response.writeHead(404).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const visits = pages.flatMap(({ path: where, expected }) =>
    expected === null ? [] : [{ name: path.basename(where, '.html'), url: address + where, expected }],
  )
  return { address, visits, close: () => server.close() }
}

/** With a display the shopper can look around; closing the browser ends the command. */
async function stayOpen({ context }: Extension, address: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(address)
  console.log('\nLook around: click the Brushlight button on any page. Close the browser to end.')
  await new Promise<void>((done) => context.on('close', () => done()))
}
