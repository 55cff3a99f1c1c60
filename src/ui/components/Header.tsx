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
  /** Who sells, and where; `null` where there is no listing. */
  shop: string | null
  busy: boolean
  setting: Settings['language']
  onReadAgain: () => void
  onOptions: () => void
  onLanguage: (language: Settings['language']) => void
}

export function Header({ words, title, shop, busy, setting, onReadAgain, onOptions, onLanguage }: Props) {
  return (
    <header>
      <Icon name="mark" size={18} />
      <div class="names">
        <b class="title" title={cut(title ?? words.name)}>
          <Shown text={cut(title ?? words.name)} />
        </b>
        {shop !== null && (
          <span class="shop" title={cut(shop)}>
            <Shown text={cut(shop)} />
          </span>
        )}
      </div>
      <button
        type="button"
        class={busy ? 'tool turning' : 'tool'}
        aria-label={words.readAgain}
        title={words.readAgain}
        aria-disabled={busy}
        onClick={() => !busy && onReadAgain()}
      >
        <Icon name="again" />
      </button>
      <LanguageMenu words={words} setting={setting} onLanguage={onLanguage} />
      <button type="button" class="tool" aria-label={words.options} title={words.options} onClick={onOptions}>
        <Icon name="gear" />
      </button>
    </header>
  )
}

/** One line shows hardly a hundred letters; a title of thousands would only cost time. */
const LONGEST = 200
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

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
