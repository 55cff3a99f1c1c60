import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ask, judge } from '../../src/ui/ask.ts'
import { languageOf } from '../../src/ui/language.ts'

const sendMessage = vi.hoisted(() => vi.fn())
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  sendMessage.mockReset()
})

describe('ask', () => {
  it('asks once when it is answered', async () => {
    sendMessage.mockResolvedValue({ language: 'zh-CN' })
    await expect(ask('settings/get', null)).resolves.toEqual({ language: 'zh-CN' })
    expect(sendMessage.mock.calls).toEqual([[{ name: 'settings/get', request: null }]])
  })

  it('asks again after a rejection and after no reply, with growing delays', async () => {
    sendMessage
      .mockRejectedValueOnce(new Error('message channel closed'))
      .mockResolvedValueOnce(undefined)
      .mockResolvedValueOnce(false)
    const reply = ask('tab/show', { tab: 1, review: 'r', text: '' })
    await vi.advanceTimersByTimeAsync(39)
    expect(sendMessage).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(sendMessage).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(79)
    expect(sendMessage).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(1)
    await expect(reply).resolves.toBe(false)
    expect(sendMessage).toHaveBeenCalledTimes(3)
  })

  it('gives up after five attempts', async () => {
    sendMessage.mockRejectedValue(new Error('no receiver'))
    const reply = ask('settings/get', null)
    await vi.runAllTimersAsync()
    await expect(reply).resolves.toBeUndefined()
    expect(sendMessage).toHaveBeenCalledTimes(5)
  })
})

describe('judge', () => {
  it('stops waiting for a page that never answers', async () => {
    sendMessage.mockReturnValue(new Promise(() => undefined))
    const reply = judge(3)
    await vi.advanceTimersByTimeAsync(19_999)
    const early = await Promise.race([reply, Promise.resolve('waiting')])
    expect(early).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1)
    await expect(reply).resolves.toEqual({ ok: false, error: 'no-answer' })
    expect(sendMessage.mock.calls).toEqual([[{ name: 'tab/judge', request: { tab: 3 } }]])
  })

  it('hands on what the background says', async () => {
    sendMessage.mockResolvedValue({ ok: false, error: 'page-gone' })
    await expect(judge(3)).resolves.toEqual({ ok: false, error: 'page-gone' })
  })
})

describe('languageOf', () => {
  it('follows the browser only when told to', () => {
    const tags = ['zh-CN', 'zh', 'zh-Hant-HK', 'ZH-TW', 'en-GB', 'de-AT', 'es-419', 'nl', '']
    const nearest = ['zh-CN', 'zh-CN', 'zh-TW', 'zh-TW', 'en', 'de', 'es', 'en', 'en']
    expect(tags.map((tag) => languageOf('auto', tag))).toEqual(nearest)
    expect(languageOf('en', 'zh-CN')).toBe('en')
    expect(languageOf('zh-CN', 'en')).toBe('zh-CN')
  })
})
