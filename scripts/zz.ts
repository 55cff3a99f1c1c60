import path from 'node:path'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { launch } from './chromium.ts'
import { demoAsset, demoPages } from './demo/index.ts'
const b = await launch({ dist: path.resolve('dist/chrome') })
const pages = demoPages()
const s = createServer((q, r) => { const p = pages.find(x => x.path === q.url); const f = p ? { body: p.html, type: 'text/html; charset=utf-8' } : demoAsset(q.url ?? ''); if (f) r.writeHead(200, {'content-type': f.type ?? ''}).end(f.body); else r.writeHead(404).end() }).listen(0, '127.0.0.1')
await new Promise(r => setTimeout(r, 200))
const port = (s.address() as AddressInfo).port
for (const [slug, lang, scheme, open] of [['headlamp','en','light',1],['office-cup','zh','light',0],['office-cup','zh','dark',1],['two-person-tent','en','dark',0],['fleece-jacket','zh','light',0],['enamel-mug','zh','dark',0],['','en','light',0]] as const) {
  const page = await b.context.newPage(); await page.goto(`http://127.0.0.1:${port}/${slug}`)
  const popup = await b.openPopup(page)
  await popup.evaluate((l) => chrome.runtime.sendMessage({ name: 'settings/set', request: { language: l } }), lang)
  const [tab] = await popup.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true }))
  // the same page as a tab, tall, so that nothing is cut off
  const tall = await b.context.newPage()
  await tall.setViewportSize({ width: 384, height: slug === 'enamel-mug' || slug === '' ? 320 : 780 })
  await tall.emulateMedia({ colorScheme: scheme })
  await tall.goto(`chrome-extension://${b.id}/src/ui/popup/index.html?tab=${tab!.id}`)
  await tall.locator('.popup:not([data-view=reading])').waitFor()
  if (open) await tall.locator('.reason button').nth(1).click()
  await tall.waitForTimeout(300)
  await tall.screenshot({ path: `/tmp/shot-${slug || 'index'}-${lang}-${scheme}.png` })
  await tall.close(); await page.close()
}
await b.close(); s.close(); process.exit(0)
