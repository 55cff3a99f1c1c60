import type { Settings } from '../../protocol/messages.ts'
import { LANGUAGES } from '../../report/words/index.ts'
import { LANGUAGE_NAMES } from '../language.ts'
import { Icon } from './icons.tsx'

interface Props {
  name: string
  /** Label of the choice of a language. */
  language: string
  asBrowser: string
  setting: Settings['language']
  onLanguage: (language: Settings['language']) => void
}

/** The head of a page in a tab: who we are, and in which language we speak. */
export function PageHeader({ name, ...choice }: Props) {
  return (
    <header class="page-header">
      <Icon name="mark" size={22} />
      <b>{name}</b>
      <LanguageSelect {...choice} />
    </header>
  )
}

function LanguageSelect({ language, asBrowser, setting, onLanguage }: Omit<Props, 'name'>) {
  return (
    <label class="select">
      <Icon name="globe" />
      <span class="unseen">{language}</span>
      <select value={setting} onChange={({ currentTarget }) => onLanguage(currentTarget.value as Settings['language'])}>
        <option value="auto">{asBrowser}</option>
        {LANGUAGES.map((one) => (
          <option key={one} value={one} lang={one}>
            {LANGUAGE_NAMES[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
