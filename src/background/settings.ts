import browser from 'webextension-polyfill'
import { eraseDrafts } from '../memory/drafts.ts'
import { eraseAll } from '../memory/kept.ts'
import { forgetOlder } from '../memory/readings.ts'
import { writeSettings } from '../memory/settings.ts'
import type { Kept, Settings } from '../protocol/messages.ts'
import { clearBadge } from './badge.ts'
import { retellMarks } from './marks.ts'
import { registerShops } from './shops.ts'

/** Changes settings, and what follows from them: where the reader runs by itself, and which badges stand. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = await writeSettings(change)
  if (change.welcomed !== undefined || change.off !== undefined) await registerShops()
  if (change.keepDays !== undefined) await forgetOlder(change.keepDays)
  if (change.marks !== undefined || change.language !== undefined) void retellMarks()
  const origins = (change.off ?? []).filter((shop) => shop.startsWith('https:')).map((origin) => `${origin}/*`)
  // Only tabs whose address we may know are found; no other carries a badge of ours for long.
  for (const tab of origins.length > 0 ? await browser.tabs.query({ url: origins }) : [])
    if (tab.id !== undefined) await clearBadge(tab.id)
  return settings
}

/** Erases all that is kept but the settings; badges speak of nothing that is left. @returns what was erased. */
export async function eraseEverything(): Promise<Kept[]> {
  const erased = await eraseAll(new Date().toISOString())
  // Reports that are being written hold pictures and files; a browser without that storage holds none.
  await eraseDrafts().catch(() => undefined)
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) await clearBadge(id)
  return erased
}
