import browser, { type Action } from 'webextension-polyfill'
import { type PageState, pageState } from '../engine/state.ts'
import type { Band, Listing, Verdict } from '../engine/types.ts'
import { type IconShape, iconOf } from './icon.ts'

/** The same tones as the popup's light theme; white text on each passes 4.5:1. */
const COLOURS: Record<Band, string> = {
  'not-enough-data': '#5b6470',
  'no-signs': '#0b7264',
  'some-signs': '#8a5000',
  'strong-signs': '#b0271d',
}
const GREY = COLOURS['not-enough-data']

/**
 * Shows a verdict on the toolbar button of one tab: by the shape of the icon, by the score beside it ("–" where there
 * is too little to judge, "?" where a listing could not be read) and by a tooltip in words; colour only goes along.
 * @returns the text shown.
 */
export async function showBadge(tab: number, listing: Listing, verdict: Verdict): Promise<string> {
  const state = pageState(listing)
  const name = browser.i18n.getMessage('extensionName')
  if (state === 'not-a-listing') return clearBadge(tab)
  if (state !== 'listing') {
    await show(tab, { text: '?', colour: GREY, title: `${name}: ${messageOf(STATES[state])}`, shape: 'unread' })
    return '?'
  }
  const { band, score } = verdict
  const text = score === null ? '–' : String(score)
  const said = messageOf(BANDS[band])
  const title = `${name}: ${score === null ? said : `${text}/100, ${said}`}`
  await show(tab, { text, colour: COLOURS[band], title, shape: band })
  return text
}

/** Shows nothing: what the tab shows now was not judged yet, or is no listing. @returns ''. */
export async function clearBadge(tab: number): Promise<string> {
  await show(tab, { text: '', colour: GREY, title: browser.i18n.getMessage('extensionName'), shape: null })
  return ''
}

interface Button {
  text: string
  colour: string
  title: string
  /** `null` is our own icon. */
  shape: IconShape | null
}

/** The tab may be gone by now; then there is nothing to show it on. */
async function show(tabId: number, { text, colour, title, shape }: Button): Promise<void> {
  const { action } = browser
  const drawn = shape === null ? null : iconOf(shape)
  const icon = drawn === null ? { path: { 16: '/icons/16.png', 32: '/icons/32.png' } } : { imageData: drawn }
  await Promise.all([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color: colour }),
    action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    action.setTitle({ tabId, title }),
    action.setIcon({ tabId, ...icon } as Action.SetIconDetailsType),
  ]).catch(() => undefined)
}

const messageOf = (key: string): string => browser.i18n.getMessage(key)

const BANDS: Record<Band, string> = {
  'not-enough-data': 'bandNotEnoughData',
  'no-signs': 'bandNoSigns',
  'some-signs': 'bandSomeSigns',
  'strong-signs': 'bandStrongSigns',
}

const STATES: Record<Exclude<PageState, 'listing' | 'not-a-listing'>, string> = {
  'no-reviews': 'stateNoReviews',
  walled: 'stateWalled',
  'not-understood': 'stateNotUnderstood',
}
