import { demoListings } from '../../scripts/demo/index.ts'
import { DEMO, expect, test } from './fixtures.ts'

test('the worker is killed after the page was read and before the verdict: the popup still ends right', async ({
  world,
}) => {
  const [listing] = demoListings
  const page = await world.open(`https://${DEMO}/${listing?.slug}`)
  // From here on the worker hangs once it holds the reading: the verdict can only come from a worker started later.
  await world.worker.evaluate(() => {
    const tabs = (globalThis as { browser?: typeof chrome }).browser?.tabs ?? chrome.tabs
    const send = tabs.sendMessage.bind(tabs) as (...args: unknown[]) => Promise<unknown>
    const held = globalThis as typeof globalThis & { reading?: unknown }
    Object.defineProperty(tabs, 'sendMessage', {
      value: async (...args: unknown[]) => {
        held.reading = await send(...args)
        return new Promise(() => undefined)
      },
    })
  })
  const popup = await world.openPopup(page)
  const hasReading = (): Promise<boolean> => world.worker.evaluate(() => 'reading' in globalThis)
  await expect.poll(hasReading).toBe(true)
  await expect(popup.locator('.popup')).toHaveAttribute('data-view', 'reading')
  await world.killWorker()
  await expect(popup.locator('.popup')).toHaveAttribute('data-band', listing?.expected ?? '')
  await page.close()
})

test('settings outlive the worker', async ({ world }) => {
  const page = await world.open(`https://${DEMO}/`)
  const popup = await world.openPopup(page)
  const ask = (name: string, request: unknown): Promise<unknown> =>
    popup.evaluate(([n, r]) => chrome.runtime.sendMessage({ name: n, request: r }), [name, request] as const)
  await ask('settings/set', { language: 'zh-TW' })
  await world.killWorker()
  await expect.poll(() => ask('settings/get', null).catch(() => null)).toMatchObject({ language: 'zh-TW' })
  await ask('settings/set', { language: 'auto' })
  await page.close()
})

test('what was judged is kept for other pages of the extension, also when the worker died', async ({ world }) => {
  const [listing] = demoListings
  const page = await world.open(`https://${DEMO}/${listing?.slug}`)
  const popup = await world.openPopup(page)
  await expect(popup.locator('.popup')).toHaveAttribute('data-band', listing?.expected ?? '')
  const tab = Number(new URL(popup.url()).searchParams.get('tab'))
  const ask = (name: string, of: number): Promise<unknown> =>
    popup.evaluate(([n, r]) => chrome.runtime.sendMessage({ name: n, request: { tab: r } }), [name, of] as const)
  const judged = await ask('tab/judge', tab)
  await world.killWorker()
  await expect.poll(() => ask('tab/kept', tab).catch(() => null)).toEqual(judged)
  expect(await ask('tab/kept', tab + 1_000)).toEqual({ ok: false, error: 'page-gone' })
  await page.close()
})

test('a web page can neither see the extension nor talk to it', async ({ world }) => {
  const page = await world.open(`https://${DEMO}/`)
  await world.openPopup(page)
  const outcome = await page.evaluate(async (id) => {
    const file = await fetch(`chrome-extension://${id}/manifest.json`).then(
      () => 'read',
      () => 'refused',
    )
    const script = await fetch(`chrome-extension://${id}/content.js`).then(
      () => 'read',
      () => 'refused',
    )
    return { file, script, messages: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime }
  }, world.id)
  expect(outcome).toEqual({ file: 'refused', script: 'refused', messages: 'undefined' })
  await page.close()
})
