import { afterEach, expect, it, vi } from 'vitest'

type Send = (message: unknown, answer: (reply: unknown) => void) => void
type Listener = (message: unknown, sender: object, send: (reply: unknown) => void) => boolean

/** Chromium's own interface, with callbacks: what the rest of a browser would answer is an argument. */
async function over(runtime: { sendMessage?: Send; lastError?: { message: string }; heard?: Listener[] }) {
  const { heard = [], ...rest } = runtime
  vi.stubGlobal('chrome', { runtime: { onMessage: { addListener: (one: Listener) => heard.push(one) }, ...rest } })
  vi.resetModules()
  return (await import('../../src/content/browser.ts')).default.runtime
}

afterEach(() => vi.unstubAllGlobals())

it('passes on an answer, and a refusal as the library writes it', async () => {
  const answered = await over({ sendMessage: (message, answer) => answer({ to: message }) })
  expect(await answered.sendMessage('a')).toEqual({ to: 'a' })
  const refused = await over({
    sendMessage: (_, answer) => answer({ __mozWebExtensionPolyfillReject__: true, message: 'full' }),
  })
  await expect(refused.sendMessage('a')).rejects.toThrow('full')
})

it('takes no answer for nothing said, and no listener for an error', async () => {
  const silent = await over({
    sendMessage: (_, answer) => answer(undefined),
    lastError: { message: 'The message port closed before a response was received.' },
  })
  expect(await silent.sendMessage('a')).toBeUndefined()
  const alone = await over({
    sendMessage: (_, answer) => answer(undefined),
    lastError: { message: 'Could not establish connection. Receiving end does not exist.' },
  })
  await expect(alone.sendMessage('a')).rejects.toThrow('Receiving end')
})

it('keeps the way open for a promise, closes it for nothing, and sends a rejection as a refusal', async () => {
  const heard: Listener[] = []
  const runtime = await over({ heard })
  runtime.onMessage.addListener((message) => {
    if (message === 'not mine') return undefined
    return message === 'bad' ? Promise.reject(new Error('no')) : Promise.resolve('yes')
  })
  const ask = (message: string) => {
    const send = vi.fn()
    return { isOpen: heard[0]?.(message, {}, send), send }
  }
  expect(ask('not mine').isOpen).toBe(false)
  const [good, bad] = [ask('good'), ask('bad')]
  expect([good.isOpen, bad.isOpen]).toEqual([true, true])
  await Promise.resolve().then(() => undefined)
  expect(good.send).toHaveBeenCalledWith('yes')
  expect(bad.send).toHaveBeenCalledWith({ __mozWebExtensionPolyfillReject__: true, message: 'no' })
})
