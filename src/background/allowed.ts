import browser from 'webextension-polyfill'
import { readSettings } from '../memory/settings.ts'
import type { Settings } from '../protocol/messages.ts'
import { originOf } from './further.ts'

export type Refusal = 'not-agreed' | 'switched-off'

/**
 * Why nothing may be read there: before the shopper agreed on the first page nothing is read at all, and nothing on
 * shops that are switched off. `null` where it may be.
 * @param site id of the reader, once something was read; a shop can be switched off by it.
 */
export function refusalIn({ welcomed, off }: Settings, url: string, site: string | null = null): Refusal | null {
  if (welcomed === null) return 'not-agreed'
  return off.includes(originOf(url)) || (site !== null && off.includes(site)) ? 'switched-off' : null
}

/** The same for an address and what is stored now. */
export const refusalOf = async (url: string, site: string | null = null): Promise<Refusal | null> =>
  refusalIn(await readSettings(), url, site)

/** The same for what a tab shows; a tab whose address we may not know is none that could be switched off. */
export async function refusalOfTab(tab: number): Promise<Refusal | null> {
  const found = await browser.tabs.get(tab).catch(() => null)
  return refusalOf(found?.url ?? '')
}
