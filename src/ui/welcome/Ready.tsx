import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { WelcomeWords } from './words/catalogue.ts'

/** How to begin. */
export function Ready({ words }: { words: WelcomeWords['end'] }) {
  const [keys, setKeys] = useState('')
  useEffect(() => {
    void browser.commands.getAll().then((all) => {
      setKeys(all.find(({ name }) => name === '_execute_action')?.shortcut ?? '')
    })
  }, [])
  return (
    <section class="ready">
      <h2>{words.heading}</h2>
      <p>{words.open}</p>
      {keys !== '' && <p>{words.keys(keys)}</p>}
      <p>{words.pin}</p>
      <p>
        <button type="button" class="plainly" onClick={() => void browser.runtime.openOptionsPage()}>
          {words.settings}
        </button>
      </p>
    </section>
  )
}
