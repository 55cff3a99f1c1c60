// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Judged, ToBackground } from '../../src/protocol/messages.ts'
import { App } from '../../src/ui/popup/App.tsx'
import { targetTab } from '../../src/ui/popup/tab.ts'
import { WORDS as POPUP } from '../../src/ui/popup/words.ts'
import { firstSpeech } from '../../src/ui/speech.ts'
import { CHROME } from '../words.ts'
import { button, press, words } from './render.tsx'
import { brushed, clean } from './samples.ts'

const browser = vi.hoisted(() => ({
  i18n: { getUILanguage: vi.fn(() => 'en') },
  permissions: { request: vi.fn() },
  storage: { local: { get: vi.fn(), onChanged: { addListener: vi.fn(), removeListener: vi.fn() } } },
  runtime: { sendMessage: vi.fn(), getURL: (path: string) => `ext:${path}` },
  tabs: {
    create: vi.fn((_: { url: string; active: boolean; index: number }) => Promise.resolve({})),
    get: vi.fn(),
    query: vi.fn(),
  },
}))
vi.mock('webextension-polyfill', () => ({ default: browser }))

type Replies = { [N in keyof ToBackground]?: (request: ToBackground[N]['request']) => unknown }

/** What the background answers; what is left out is answered as by a fresh installation. */
function background(replies: Replies): void {
  const all: Record<string, (request: never) => unknown> = {
    'settings/set': (request) => request,
    'shop/status': () => ({ always: false }),
    'tab/judge': () => ({ ok: true, value: brushed('en') }),
    ...replies,
  }
  browser.runtime.sendMessage.mockImplementation(({ name, request }: { name: string; request: never }) =>
    Promise.resolve(all[name]?.(request)),
  )
}

const asked = (name: keyof ToBackground): unknown[] =>
  browser.runtime.sendMessage.mock.calls
    .map(([message]) => message)
    .filter((m) => m.name === name)
    .map((m) => m.request)

async function open(kept: Judged | null = null): Promise<HTMLElement> {
  document.body.replaceChildren()
  const root = document.body.appendChild(document.createElement('div'))
  const speech = await firstSpeech(POPUP)
  const tab = await targetTab()
  await act(() => render(<App speech={speech} tab={tab} kept={kept} erased={null} />, root))
  await vi.waitFor(() => expect(root.querySelector('[data-view=reading]')).toBeNull(), { timeout: 3000 })
  return root
}

beforeEach(() => {
  browser.storage.local.get.mockResolvedValue({})
  browser.tabs.query.mockResolvedValue([{ id: 7, url: 'https://shop.example/lamp' }])
  browser.tabs.get.mockRejectedValue(new Error('no such tab'))
})
afterEach(() => {
  // Nobody asks any more once the mocks are gone.
  for (const root of document.body.children) render(null, root)
  vi.restoreAllMocks()
  browser.runtime.sendMessage.mockReset().mockResolvedValue(undefined)
  browser.permissions.request.mockReset()
  browser.tabs.create.mockClear()
  history.replaceState(null, '', '/')
})

describe('popup', () => {
  it('judges the active tab', async () => {
    background({})
    const root = await open()
    expect(browser.tabs.query).toHaveBeenCalledWith({ active: true, currentWindow: true })
    expect(asked('tab/judge')).toEqual([{ tab: 7 }])
    expect(words(root.querySelector('.number'))).toBe('24')
    expect(document.documentElement.lang).toBe('en')
  })

  it('judges the tab named in its address', async () => {
    background({})
    browser.tabs.get.mockResolvedValue({ id: 42 })
    history.replaceState(null, '', '?tab=42')
    await open()
    expect(browser.tabs.get).toHaveBeenCalledWith(42)
    expect(asked('tab/judge')).toEqual([{ tab: 42 }])
  })

  it('asks again when the worker dies, and says so when it stays dead', async () => {
    let attempts = 0
    background({ 'tab/judge': () => (++attempts < 4 ? undefined : { ok: true, value: clean('en') }) })
    expect(words((await open()).querySelector('.number'))).toBe('93')
    expect(attempts).toBe(4)
    background({ 'tab/judge': () => Promise.reject(new Error('closed')) })
    const root = await open()
    expect(words(root.querySelector('h1'))).toBe(CHROME.en.failed['worker-gone'].title)
    background({})
    await press(button(root, CHROME.en.tryAgain))
    await vi.waitFor(() => expect(words(root.querySelector('.number'))).toBe('24'))
  })

  it('tells each failure and each empty page', async () => {
    background({ 'tab/judge': () => ({ ok: false, error: 'page-forbidden' }) })
    expect(words((await open()).querySelector('h1'))).toBe(CHROME.en.failed['page-forbidden'].title)
    const { listing, verdict } = clean('en')
    const walled = { ...listing, reviews: [], coverage: { read: 0, stated: 12, walled: true } }
    background({ 'tab/judge': () => ({ ok: true, value: { listing: walled, verdict } }) })
    expect(words((await open()).querySelector('main'))).toContain(CHROME.en.empty.walled)
    browser.tabs.query.mockResolvedValue([])
    expect(words((await open()).querySelector('h1'))).toBe(CHROME.en.failed['page-gone'].title)
  })

  it('speaks the stored language, else the browser’s, and stores a new choice', async () => {
    browser.i18n.getUILanguage.mockReturnValue('zh-CN')
    background({})
    const root = await open()
    expect(document.title).toBe('照评镜')
    expect(document.documentElement.lang).toBe('zh-CN')
    await press(button(root, CHROME['zh-CN'].language))
    await act(() => root.querySelector<HTMLInputElement>('input[value=en]')?.click())
    await vi.waitFor(() => expect(document.title).toBe('Brushlight'))
    expect(asked('settings/set')).toEqual([{ language: 'en' }])
    browser.i18n.getUILanguage.mockReturnValue('en')
    browser.storage.local.get.mockResolvedValue({ settings: { language: 'zh' } })
    await open()
    expect(document.title).toBe('照评镜')
    // Another page of ours changes it.
    browser.storage.local.get.mockResolvedValue({ settings: { language: 'en' } })
    await act(() => browser.storage.local.onChanged.addListener.mock.calls.at(-1)?.[0]())
    await vi.waitFor(() => expect(document.title).toBe('Brushlight'))
  })

  it('sends a review and the beginning of its text to the page', async () => {
    const long = brushed('en')
    for (const review of long.listing.reviews) review.text = review.text.padEnd(400, ' and more')
    background({ 'tab/show': () => false, 'tab/judge': () => ({ ok: true, value: long }) })
    const root = await open()
    await press(root.querySelector('.reason .behinds') as HTMLElement)
    await press(root.querySelector('.review .end') as HTMLElement)
    const [first] = asked('tab/show') as { tab: number; review: string; text: string }[]
    const review = long.listing.reviews.find(({ id }) => id === first?.review)
    expect(first).toEqual({ tab: 7, review: review?.id, text: review?.text.slice(0, 200) })
    await vi.waitFor(() => expect(words(root.querySelector('.review'))).toContain(CHROME.en.notOnPage))
  })
})

describe('always check this shop', () => {
  const toggle = (root: HTMLElement): HTMLButtonElement => root.querySelector('[role=switch]') as HTMLButtonElement

  it('asks for the permission in the click itself, then starts', async () => {
    background({ 'shop/always': ({ on }) => ({ always: on }) })
    browser.permissions.request.mockResolvedValue(true)
    const root = await open()
    await vi.waitFor(() => expect(toggle(root)).not.toBeNull())
    toggle(root).click()
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://shop.example/*'] })
    await vi.waitFor(() => expect(toggle(root).getAttribute('aria-checked')).toBe('true'))
    expect(asked('shop/always')).toEqual([{ origin: 'https://shop.example', on: true, tab: 7 }])
    expect(words(root.querySelector('.always'))).toContain(CHROME.en.alwaysOn)
    await press(toggle(root))
    await vi.waitFor(() => expect(toggle(root).getAttribute('aria-checked')).toBe('false'))
    expect(browser.permissions.request).toHaveBeenCalledOnce()
    expect(words(root.querySelector('.always'))).toContain(CHROME.en.alwaysOff)
  })

  it('changes nothing when the user declines', async () => {
    background({})
    browser.permissions.request.mockResolvedValue(false)
    const root = await open()
    await vi.waitFor(() => expect(toggle(root)).not.toBeNull())
    await press(toggle(root))
    await vi.waitFor(() => expect(words(root.querySelector('.always'))).toContain(CHROME.en.alwaysRefused))
    expect(toggle(root).getAttribute('aria-checked')).toBe('false')
    expect(asked('shop/always')).toEqual([])
  })

  it('shows what holds, not what was hoped for, when the shop could not be added', async () => {
    background({ 'shop/always': () => ({ always: false }) })
    browser.permissions.request.mockResolvedValue(true)
    const root = await open()
    await vi.waitFor(() => expect(toggle(root)).not.toBeNull())
    await press(toggle(root))
    await vi.waitFor(() => expect(words(root.querySelector('.always'))).toContain(CHROME.en.alwaysRefused))
    expect(toggle(root).getAttribute('aria-checked')).toBe('false')
  })

  it('is not offered where the browser cannot grant it, and goes by the tab, not by what the page claims', async () => {
    background({})
    browser.tabs.query.mockResolvedValue([{ id: 7, url: 'http://shop.example/lamp' }])
    const root = await open()
    await act(() => new Promise((done) => setTimeout(done, 50)))
    expect(toggle(root)).toBeNull()
    expect(asked('shop/status')).toEqual([])
  })
})

describe('export', () => {
  const choose = async (root: HTMLElement): Promise<HTMLElement> => {
    await press(button(root, CHROME.en.export))
    await vi.waitFor(() => expect(root.querySelector('.export-choice input:checked')).not.toBeNull(), { timeout: 5000 })
    return root.querySelector('.export-choice') as HTMLElement
  }

  it('asks whom it is for, remembers it, and opens its own tab behind the shop’s', async () => {
    background({ 'settings/get': () => ({ language: 'auto', export: { recipient: null, country: 'FR' } }) })
    browser.tabs.get.mockResolvedValue({ id: 7, index: 3, windowId: 1 })
    const root = await open()
    const choice = await choose(root)
    expect(words(choice)).toContain('SignalConso')
    await press(button(choice, 'Make and save'))
    await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalledTimes(1))
    const { url, active, index } = browser.tabs.create.mock.calls[0]?.[0] ?? { url: '', active: true, index: -1 }
    expect(url).toMatch(/^ext:src\/ui\/report\/index\.html\?tab=7&case=[0-9a-f-]{36}&to=signalconso&go=1$/)
    expect({ active, index }).toEqual({ active: false, index: 4 })
    expect(asked('settings/set')).toEqual([{ export: { recipient: 'signalconso', country: 'FR' } }])
  })

  it('begins with the last choice; Escape leaves without making anything', async () => {
    background({ 'settings/get': () => ({ language: 'auto', export: { recipient: 'bundle', country: null } }) })
    const root = await open()
    const choice = await choose(root)
    expect(words(choice.querySelector('label:has(:checked)'))).toContain('only the evidence file')
    await act(() => void choice.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })))
    expect(root.querySelector('.export-choice')).toBeNull()
    expect(browser.tabs.create).not.toHaveBeenCalled()
  })
})
