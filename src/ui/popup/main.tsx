import { render } from 'preact'
import browser from 'webextension-polyfill'
import '../styles.css'
import { readSettings } from '../../memory/settings.ts'
import { firstSpeech } from '../speech.ts'
import { App } from './App.tsx'
import { WORDS } from './words.ts'

const root = document.getElementById('popup')
if (root) void start(root)

/** Before the shopper has agreed there is nothing to show but the first page. */
async function start(root: HTMLElement): Promise<void> {
  const [speech, { welcomed }] = await Promise.all([firstSpeech(WORDS), readSettings()])
  if (welcomed === null) {
    await browser.tabs.create({ url: browser.runtime.getURL('src/ui/welcome/index.html') })
    window.close()
  } else render(<App speech={speech} />, root)
}
