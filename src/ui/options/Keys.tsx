import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { Section } from './section.tsx'
import type { OptionsWords } from './words/catalogue.ts'

/** Where the browser lets its shortcuts be changed; no page of ours may link there. */
const pageOf = (agent: string): string =>
  /Firefox/.test(agent)
    ? 'about:addons'
    : /Edg\//.test(agent)
      ? 'edge://extensions/shortcuts'
      : 'chrome://extensions/shortcuts'

/** The shortcuts as they are set in the browser now. */
export function Keys({ words }: { words: OptionsWords['keys'] }) {
  const [keys, setKeys] = useState<string | null>(null)
  useEffect(() => {
    const read = (): void =>
      void browser.commands
        .getAll()
        .then((all) => setKeys(all.find(({ name }) => name === '_execute_action')?.shortcut || null))
    read()
    addEventListener('focus', read)
    return () => removeEventListener('focus', read)
  }, [])
  return (
    <Section heading={words.heading}>
      <p class="pair">
        {words.open}
        {keys === null ? <span class="soft">{words.none}</span> : <kbd>{keys}</kbd>}
      </p>
      <p class="soft">
        {words.change} <code>{pageOf(navigator.userAgent)}</code>
      </p>
    </Section>
  )
}
