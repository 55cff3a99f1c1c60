import browser from 'webextension-polyfill'
import { drawSign, type Sign, signOf } from '../protocol/sign.ts'
import { inTurn } from './queue.ts'

/** In `storage.local`, which no page can read; erased and drawn anew with everything else. */
const KEY = 'sign'

/** The sign of this installation (protocol/sign.ts); drawn when it is first asked for. */
export function readSign(): Promise<Sign> {
  return inTurn(async () => {
    const { [KEY]: stored } = await browser.storage.local.get(KEY)
    const known = signOf(stored)
    if (known) return known
    const sign = drawSign(() => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32)
    await browser.storage.local.set({ [KEY]: sign })
    return sign
  })
}
