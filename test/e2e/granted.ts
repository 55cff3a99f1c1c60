import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Extension, launch } from '../../scripts/chromium.ts'
import { answer, HOSTS } from './fixtures.ts'
import { openShops, type Shops } from './shops.ts'

export interface Granted extends Extension {
  shops: Shops
  /** Also throws when the extension made a request of its own. */
  end: () => Promise<void>
}

/**
 * The browser's own permission question cannot be answered by a test, so this starts from a build that already holds
 * the permission for some hosts; everything after the question is the product's own.
 */
export async function launchGranted(
  hosts: readonly string[],
  more: { answer?: typeof answer; hosts?: readonly string[] } = {},
): Promise<Granted> {
  const dist = mkdtempSync(path.join(tmpdir(), 'granted-'))
  cpSync('dist/chrome', dist, { recursive: true })
  const file = path.join(dist, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts.map((host) => `https://${host}/*`) }))
  const shops = await openShops(more.answer ?? answer)
  const names = [...HOSTS, ...(more.hosts ?? [])]
  const browser = await launch({ dist, hosts: names, httpsPort: shops.https, backCache: true })
  // A page opened before the browser has put the scripts in place would not be read by itself.
  const registered = (): Promise<number> =>
    browser.worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length)
  while ((await registered()) < 3 * hosts.length) await new Promise((done) => setTimeout(done, 50))
  const end = async (): Promise<void> => {
    const sent = await browser.close()
    await shops.close()
    rmSync(dist, { recursive: true, force: true })
    if (sent.length > 0) throw new Error(`the extension made requests of its own: ${sent.join(', ')}`)
  }
  return { ...browser, shops, end }
}
