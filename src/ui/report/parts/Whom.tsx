import { useMemo, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { propose } from '../../../report/propose.ts'
import type { Recipient, Unverified } from '../../../report/recipient.ts'
import { RECIPIENTS } from '../../../report/recipients.ts'
import { Icon } from '../../components/icons.tsx'
import { formatsOf } from '../../formats.ts'
import { type Part, sizeOf } from '../part.ts'
import { countryName, here } from '../where.ts'
import { Step } from './Step.tsx'

/** Found by a search; more would be a list to read. */
const MOST_FOUND = 8

/** Whom the report is for: proposed ones first, the others by a search. */
export function Whom({ speech, draft, change, country, recipient }: Part) {
  const { words, language } = speech
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<readonly string[]>([])
  const proposed = useMemo(() => propose(RECIPIENTS.values(), here(draft.listing, country)), [draft.listing, country])
  const usual = recipient === null ? [] : [recipient]
  const shown = [...new Set([...proposed.map(({ id }) => id), ...usual, ...draft.to, ...found])]
  const results = useMemo(() => (query.trim() === '' ? null : search(query, language)), [query, language])
  const toggle = (id: string, isOn: boolean): void =>
    change(({ to }) => ({ to: isOn ? [...to.filter((one) => one !== id), id] : to.filter((one) => one !== id) }))
  return (
    <Step number={1} id="whom" title={words.whom}>
      <ul class="choices">
        <li>
          <label class="choice">
            <input type="checkbox" checked={draft.to.length === 0} onChange={() => change({ to: [] })} />
            <span>
              <b>{words.onlyBundle}</b> <span class="soft">{words.onlyBundleHint}</span>
            </span>
          </label>
        </li>
        {shown.map((id) => {
          const recipient = RECIPIENTS.get(id)
          return (
            recipient && (
              <Choice
                key={id}
                recipient={recipient}
                isOn={draft.to.includes(id)}
                isProposed={proposed.some((one) => one.id === id)}
                onToggle={(isOn) => toggle(id, isOn)}
                speech={speech}
              />
            )
          )
        })}
      </ul>
      {draft.to.length > 1 && draft.refund === true && <p class="notice">{words.oneBody}</p>}
      <label class="field search">
        {words.search}
        <input
          type="search"
          value={query}
          placeholder={words.searchHint}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <p class="unseen" role="status">
        {results ? words.found(results.length) : ''}
      </p>
      {results && (
        <ul class="results">
          {results.slice(0, MOST_FOUND).map(({ id, name, englishName }) => (
            <li key={id}>
              <button
                type="button"
                class="link"
                onClick={() => {
                  setFound([...found, id])
                  toggle(id, true)
                  setQuery('')
                }}
              >
                <bdi>{name}</bdi>
              </button>{' '}
              {englishName !== name && <span class="soft">{englishName}</span>}
            </li>
          ))}
        </ul>
      )}
    </Step>
  )
}

function search(query: string, language: string): Recipient[] {
  const wanted = query.trim().toLowerCase()
  return [...RECIPIENTS.values()].filter(({ id, name, englishName, countries }) =>
    [id, name, englishName, ...countries.map((code) => countryName(code, language))].some((text) =>
      text.toLowerCase().includes(wanted),
    ),
  )
}

interface ChoiceProps {
  recipient: Recipient
  isOn: boolean
  isProposed: boolean
  onToggle: (isOn: boolean) => void
  speech: Part['speech']
}

function Choice({ recipient, isOn, isProposed, onToggle, speech }: ChoiceProps) {
  const { words, language } = speech
  const { name, englishName, countries } = recipient
  return (
    <li>
      <label class="choice">
        <input type="checkbox" checked={isOn} onChange={(event) => onToggle(event.currentTarget.checked)} />
        <span>
          <b>
            <bdi>{name}</bdi>
          </b>{' '}
          {isProposed && <span class="tag">{words.proposed}</span>}
          <span class="soft line">
            {[
              englishName.startsWith(name) ? null : englishName,
              countries.map((code) => countryName(code, language)).join(', '),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </label>
      {isOn && <Facts recipient={recipient} speech={speech} />}
    </li>
  )
}

function Facts({ recipient, speech }: Pick<ChoiceProps, 'recipient' | 'speech'>) {
  const { words, language } = speech
  const { channels, law, limits, steps, checkedOn, unverified, url } = recipient
  const doubt = (...facts: Unverified[]) =>
    facts.some((fact) => unverified.includes(fact)) && <span class="tag doubt">{words.unverified}</span>
  const { date } = formatsOf(language)
  const taken = [
    limits.text === null ? null : words.textLimit(limits.text),
    limits.files === null
      ? null
      : limits.files === 0
        ? words.noFiles
        : words.fileLimit(limits.files, limits.fileBytes === null ? null : sizeOf(limits.fileBytes, language)),
    limits.types === null ? null : words.fileTypes(limits.types.join(' ')),
  ].filter((one) => one !== null)
  return (
    <div class="facts">
      <dl>
        <dt>{words.law}</dt>
        <dd>
          <ul>
            {law.map(({ cited, since }) => (
              <li key={cited}>
                <bdi>{cited}</bdi>{' '}
                <span class="soft">{since === null ? words.sinceUnknown : words.since(date(since))}</span>
              </li>
            ))}
          </ul>
          {doubt('law')}
        </dd>
        <dt>{words.limits}</dt>
        <dd>
          {taken.length === 0 ? words.limitsUnknown : taken.join(' · ')}{' '}
          {doubt('limits', 'limits.text', 'limits.files')}
        </dd>
        {steps && steps.length > 0 && (
          <>
            <dt>{words.steps}</dt>
            <dd>
              <bdi>{steps.join(' › ')}</bdi> {doubt('steps')}
            </dd>
          </>
        )}
      </dl>
      <p class="soft">
        {channels.map((channel) => words.channels[channel]).join(' · ')} · {words.checkedOn(date(checkedOn))}{' '}
        {doubt('url', 'asks')}
      </p>
      <button type="button" class="link" onClick={() => void browser.tabs.create({ url })} title={url}>
        <Icon name="globe" size={14} /> {words.openPage} <span class="soft">{hostOf(url)}</span>
      </button>
    </div>
  )
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)
