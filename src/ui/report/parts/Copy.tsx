import { useState } from 'preact/hooks'
import { Icon } from '../../components/icons.tsx'
import type { Part } from '../part.ts'

/** Puts a text on the clipboard, and says that it did. */
export function Copy({ text, about, words }: { text: string; about: string; words: Part['speech']['words'] }) {
  const [copied, setCopied] = useState(false)
  return (
    <>
      <span class="soft" role="status">
        {copied && words.copied}
      </span>
      <button
        type="button"
        class="link end"
        aria-label={`${words.copy}: ${about}`}
        onClick={() =>
          void navigator.clipboard.writeText(text).then(
            () => setCopied(true),
            () => setCopied(false),
          )
        }
      >
        <Icon name="page" size={14} /> {words.copy}
      </button>
    </>
  )
}
