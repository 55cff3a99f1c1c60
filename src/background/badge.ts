import browser from 'webextension-polyfill'
import { pageState } from '../engine/state.ts'
import type { Band, Listing, Verdict } from '../engine/types.ts'

/** The same tones as the popup's light theme; white text on each passes 4.5:1. */
const COLOURS: Record<Band, string> = {
  'not-enough-data': '#5b6470',
  'no-signs': '#0b7264',
  'some-signs': '#8a5000',
  'strong-signs': '#b0271d',
}

/**
 * Shows a verdict on the toolbar button of one tab: the score, or "–" where there is too little to judge, or nothing
 * where there is no listing. The tooltip says it in words, so that colour alone carries no meaning.
 * @returns the text shown.
 */
export async function showBadge(tab: number, listing: Listing, verdict: Verdict): Promise<string> {
  const text = pageState(listing) === 'listing' ? (verdict.score === null ? '–' : String(verdict.score)) : ''
  const band = browser.i18n.getMessage(BAND_MESSAGES[verdict.band])
  const title = `${browser.i18n.getMessage('extensionName')}: ${text === '–' ? band : `${text}/100, ${band}`}`
  // The tab may be gone by now; then there is nothing to show it on.
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOURS[verdict.band] }),
    browser.action.setTitle({ tabId: tab, title: text === '' ? browser.i18n.getMessage('extensionName') : title }),
  ]).catch(() => undefined)
  return text
}

/** Shows nothing: what the tab shows now was not judged yet. */
export async function clearBadge(tab: number): Promise<void> {
  const title = browser.i18n.getMessage('extensionName')
  const cleared = [
    browser.action.setBadgeText({ tabId: tab, text: '' }),
    browser.action.setTitle({ tabId: tab, title }),
  ]
  await Promise.all(cleared).catch(() => undefined)
}

const BAND_MESSAGES: Record<Band, string> = {
  'not-enough-data': 'bandNotEnoughData',
  'no-signs': 'bandNoSigns',
  'some-signs': 'bandSomeSigns',
  'strong-signs': 'bandStrongSigns',
}
