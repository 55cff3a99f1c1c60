import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { Settings } from '../../protocol/messages.ts'
import { LANGUAGES } from '../../report/words/index.ts'
import { LANGUAGE_NAMES } from '../language.ts'
import type { Chrome } from '../popup/words/catalogue.ts'
import { Icon } from './icons.tsx'
import { Shown } from './Shown.tsx'

interface Props {
  words: Chrome
  /** Of the listing; `null` shows our own name. */
  title: string | null
  busy: boolean
  setting: Settings['language']
  onReadAgain: () => void
  onLanguage: (language: Settings['language']) => void
}

export function Header({ words, title, busy, setting, onReadAgain, onLanguage }: Props) {
  return (
    <header>
      <Icon name="mark" size={18} />
      <b class="title" title={title ?? words.name}>
        <Shown text={title ?? words.name} />
      </b>
      <button
        type="button"
        class="tool"
        aria-label={words.readAgain}
        title={words.readAgain}
        disabled={busy}
        onClick={onReadAgain}
      >
        <Icon name="again" />
      </button>
      <LanguageMenu words={words} setting={setting} onLanguage={onLanguage} />
    </header>
  )
}

const CHOICES = ['auto', ...LANGUAGES] as const

function LanguageMenu({ words, setting, onLanguage }: Pick<Props, 'words' | 'setting' | 'onLanguage'>) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    menu.current?.querySelector<HTMLInputElement>('input:checked')?.focus()
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [open])
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return
    event.preventDefault()
    event.stopPropagation()
    setOpen(false)
    menu.current?.querySelector('button')?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape bubbles up from the buttons inside.
    <div class="menu" ref={menu} onKeyDown={close}>
      <button
        type="button"
        class="tool"
        aria-label={words.language}
        title={words.language}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="globe" />
      </button>
      {open && (
        <fieldset id={id}>
          <legend>{words.language}</legend>
          {CHOICES.map((language) => (
            <label key={language}>
              <input
                type="radio"
                name="language"
                value={language}
                checked={language === setting}
                onChange={() => onLanguage(language)}
              />
              {language === 'auto' ? words.asBrowser : <span lang={language}>{LANGUAGE_NAMES[language]}</span>}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}
