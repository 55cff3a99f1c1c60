import { useMemo, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { Language } from '../../report/words/index.ts'
import { COUNTRIES, type Country, countryOf, originsOf, SHOPS, type Shop, shopName } from '../shops.ts'
import type { WelcomeWords } from './words/catalogue.ts'

interface Props {
  words: WelcomeWords['shops']
  language: Language
}

type Outcome = { kind: 'given'; shops: number } | { kind: 'refused' }

/** Which shops are checked without a click: one question of the browser for all that are chosen. */
export function Shops({ words, language }: Props) {
  const [country, setCountry] = useState(() => countryOf(browser.i18n.getUILanguage(), language))
  const [chosen, setChosen] = useState(() => usualIn(country))
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const offered = SHOPS.filter((shop) => originsOf(shop, country).length > 0)
  const wanted = offered.filter(({ id }) => chosen.has(id))

  const toggle = (id: string, on: boolean): void => {
    const next = new Set(chosen)
    if (on) next.add(id)
    else next.delete(id)
    setChosen(next)
  }
  const ask = async (): Promise<void> => {
    // The browser asks only while the press lasts: nothing may be awaited before.
    const origins = wanted.flatMap((shop) => originsOf(shop, country)).map((origin) => `${origin}/*`)
    const given = await browser.permissions.request({ origins }).catch(() => false)
    setOutcome(given ? { kind: 'given', shops: wanted.length } : { kind: 'refused' })
  }

  const group = { country, chosen, offered, language, words, onToggle: toggle }
  return (
    <section class="shops">
      <h2 tabIndex={-1}>{words.heading}</h2>
      <p class="lede">{words.intro}</p>
      <Countries
        label={words.country}
        language={language}
        country={country}
        onCountry={(picked) => {
          setCountry(picked)
          setChosen(usualIn(picked))
        }}
      />
      <div class="groups">
        {(['china', 'world'] as const).map((name) => (
          <Group key={name} name={name} {...group} />
        ))}
      </div>
      <div class="acts-row">
        <button type="button" class="primary" disabled={wanted.length === 0} onClick={() => void ask()}>
          {words.check(wanted.length)}
        </button>
        <p role="status" class="soft">
          {outcomeLine(outcome, wanted.length, words)}
        </p>
      </div>
    </section>
  )
}

const usualIn = (country: Country): Set<string> =>
  new Set(SHOPS.filter(({ usual }) => usual.includes(country)).map(({ id }) => id))

function outcomeLine(outcome: Outcome | null, wanted: number, words: Props['words']): string {
  if (outcome !== null) return outcome.kind === 'given' ? words.given(outcome.shops) : words.refused
  return wanted === 0 ? words.none : ''
}

function Countries(props: { label: string; language: Language; country: Country; onCountry: (one: Country) => void }) {
  const { label, language, country, onCountry } = props
  const named = useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'region' })
    const order = new Intl.Collator(language)
    return COUNTRIES.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) =>
      order.compare(a.name, b.name),
    )
  }, [language])
  return (
    <label class="select">
      {label}
      <select value={country} onChange={({ currentTarget }) => onCountry(currentTarget.value)}>
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

interface GroupProps extends Props {
  name: Shop['group']
  country: Country
  chosen: ReadonlySet<string>
  offered: readonly Shop[]
  onToggle: (id: string, on: boolean) => void
}

function Group({ name, country, chosen, offered, language, words, onToggle }: GroupProps) {
  return (
    <fieldset class="card">
      <legend>{words[name]}</legend>
      <ul>
        {offered
          .filter(({ group }) => group === name)
          .map((shop) => (
            <li key={shop.id}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.has(shop.id)}
                  onChange={({ currentTarget }) => onToggle(shop.id, currentTarget.checked)}
                />
                <span>
                  <b>{shopName(shop, language)}</b>
                  {hostsOf(shop, country).map((host) => (
                    <small key={host} class="soft">
                      {host}
                    </small>
                  ))}
                  {shop.untried && <small class="soft">{words.untried}</small>}
                </span>
              </label>
            </li>
          ))}
      </ul>
    </fieldset>
  )
}

const hostsOf = (shop: Shop, country: Country): string[] =>
  originsOf(shop, country).map((origin) => origin.replace(/^https:\/\/(?:www\.)?/, ''))
