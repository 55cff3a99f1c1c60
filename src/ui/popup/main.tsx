import { render } from 'preact'
import browser from 'webextension-polyfill'
import '../styles.css'
import { atHand, erasedAt } from '../../memory/at-hand.ts'
import { readSettings } from '../../memory/settings.ts'
import type { Judged } from '../../protocol/messages.ts'
import { firstSpeech, speechOf } from '../speech.ts'
import { App } from './App.tsx'
import { type Tab, targetTab } from './tab.ts'
import { WORDS } from './words.ts'

const root = document.getElementById('popup')
// Mostly the language of the browser is the one wanted: its words are on their way while storage answers.
void speechOf(WORDS, 'auto').catch(() => undefined)
if (root) void start(root)

/**
 * Before the shopper has agreed there is nothing to show but the first page. What is needed to draw comes from storage
 * in a few milliseconds; the worker is asked only after the first paint.
 */
async function start(root: HTMLElement): Promise<void> {
  const [speech, { welcomed }, { tab, kept }, erased] = await Promise.all([
    firstSpeech(WORDS),
    readSettings(),
    known(),
    erasedAt().catch(() => null),
  ])
  if (welcomed === null) {
    await browser.tabs.create({ url: browser.runtime.getURL('src/ui/welcome/index.html') })
    window.close()
  } else {
    render(<App speech={speech} tab={tab} kept={kept} erased={erased} />, root)
    // Of no use before the first key.
    void import('../focus/keep.ts').then(({ keepFocus }) => keepFocus(root))
  }
}

/** The tab, and what was judged of the page it shows. */
async function known(): Promise<{ tab: Tab | null; kept: Judged | null }> {
  const tab = await targetTab()
  return { tab, kept: tab && (await atHand(tab.id, tab.url).catch(() => null)) }
}
