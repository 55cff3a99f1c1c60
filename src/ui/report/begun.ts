import browser from 'webextension-polyfill'
import type { Listing } from '../../engine/types.ts'
import { readDrafts } from '../../memory/drafts.ts'
import { draftOf } from './draft.ts'

/** A report that was begun before. */
export interface Begun {
  id: string
  /** ISO 8601. */
  at: string
  isSaved: boolean
}

/** The newest report of a listing in this tab; `null` for none, or where nothing is stored. */
export async function begunFor(tab: number, { site, id }: Pick<Listing, 'site' | 'id'>): Promise<Begun | null> {
  const drafts = await readDrafts().catch(() => [])
  const found = drafts
    .flatMap((kept) => draftOf(kept) ?? [])
    .find((draft) => draft.tab === tab && draft.listing.site === site && draft.listing.id === id)
  return found ? { id: found.id, at: found.startedAt, isSaved: found.saved !== null } : null
}

/** Brings the page of this report to the front, if one is open: two would overwrite each other. */
export async function showOpen(id: string): Promise<boolean> {
  const open = (await browser.tabs.query({})).find(({ url }) => url?.includes(`case=${id}`))
  if (open?.id === undefined) return false
  await browser.tabs.update(open.id, { active: true })
  return true
}
