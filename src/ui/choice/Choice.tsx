import { useEffect, useRef, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import type { Listing } from '../../engine/types.ts'
import { propose } from '../../report/propose.ts'
import type { Recipient } from '../../report/recipient.ts'
import { RECIPIENTS } from '../../report/recipients.ts'
import type { Language } from '../../report/words/index.ts'
import { ask } from '../ask.ts'
import { reportAddress } from '../report/address.ts'
import type { Begun } from '../report/begun.ts'
import { timeOf } from '../report/part.ts'
import { useProgress } from '../report/progress.ts'
import { here } from '../report/where.ts'
import type { Work } from '../report/work.ts'
import { speechOf } from '../speech.ts'
import type { ChoiceWords } from './words/catalogue.ts'
import { WORDS } from './words.ts'
import './choice.css'

interface Props {
  listing: Listing
  tab: number
  language: Language
  onClose: () => void
}

/** Only the evidence file, and the page of the export without making anything yet. */
const BUNDLE = 'bundle'
const ANOTHER = 'another'
/** Goes on with a report that was begun before. */
const GO_ON = 'go-on'

interface Offer {
  words: ChoiceWords
  proposed: Recipient[]
  /** What is chosen at first. */
  chosen: string
  last: string | null
  country: string | null
  begun: Begun | null
}

async function offerOf(listing: Listing, tab: number, language: Language): Promise<Offer> {
  // Loaded only now: most popups end without an export.
  const { begunFor } = await import('../report/begun.ts')
  const [speech, settings, begun] = await Promise.all([
    speechOf(WORDS, language),
    ask('settings/get', null),
    begunFor(tab, listing),
  ])
  const { recipient: last = null, country = null } = settings?.export ?? {}
  const known = last === null ? undefined : RECIPIENTS.get(last)
  const proposed = propose(RECIPIENTS.values(), here(listing, country))
  // A platform's own channel is of no use in another shop.
  const isFitting = known !== undefined && (known.sites === undefined || known.sites.includes(listing.site))
  const all = [...new Set([...proposed, ...(isFitting ? [known] : [])])]
  const usual = last === BUNDLE ? BUNDLE : isFitting ? known.id : (proposed[0]?.id ?? BUNDLE)
  // What was closed in the middle comes first.
  const chosen = begun !== null && !begun.isSaved ? GO_ON : usual
  return { words: speech.words, proposed: all, chosen, last, country, begun }
}

/** Whom the export is for; one more click makes and saves it, in a tab of its own. */
export function Choice({ listing, tab, language, onClose }: Props) {
  const [offer, setOffer] = useState<Offer | null>(null)
  const [chosen, setChosen] = useState(BUNDLE)
  const [state, setState] = useState<'open' | 'started' | 'failed'>('open')
  const box = useRef<HTMLElement>(null)
  const work = useProgress(state === 'started')

  useEffect(() => {
    void offerOf(listing, tab, language).then((found) => {
      setOffer(found)
      setChosen(found.chosen)
    })
  }, [listing, tab, language])
  useEffect(() => {
    if (offer) box.current?.querySelector<HTMLInputElement>('input:checked')?.focus()
  }, [offer])

  if (offer === null) return null
  const { words, proposed, last, country, begun } = offer
  const label = (id: string): string =>
    id === GO_ON && begun ? words.goOn(timeOf(begun.at, language)) : nameOf(id, words)
  const make = async (): Promise<void> => {
    if (state === 'started') return
    setState('started')
    if (chosen === GO_ON && begun !== null) {
      if (!(await goOn(tab, begun.id))) setState('failed')
      return
    }
    const atOnce = chosen !== ANOTHER
    const to = atOnce && chosen !== BUNDLE ? [chosen] : []
    if (atOnce) void ask('settings/set', { export: { recipient: chosen, country } })
    const opened = await openReport(tab, reportAddress({ tab, id: crypto.randomUUID(), to, atOnce }), !atOnce)
    if (!opened) setState('failed')
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape bubbles up from the fields inside.
    <section class="export-choice" ref={box} onKeyDown={(event) => onEscape(event, onClose)}>
      <fieldset disabled={state === 'started'}>
        <legend>{words.title}</legend>
        {[...(begun ? [GO_ON] : []), ...proposed.map(({ id }) => id), BUNDLE, ANOTHER].map((id) => (
          <label key={id}>
            <input type="radio" name="whom" checked={chosen === id} onChange={() => setChosen(id)} />
            <span>
              <bdi>{label(id)}</bdi> {last === id && <small class="soft">{words.last}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      <p class="soft" role="status">
        {state === 'open' ? words.hint : state === 'failed' ? words.failed : sentence(work, words)}
      </p>
      {state === 'started' && <Bar work={work} label={words.starting} />}
      <div class="row">
        <button type="button" class="primary" aria-disabled={state === 'started'} onClick={() => void make()}>
          {chosen === ANOTHER || chosen === GO_ON ? label(chosen) : words.make}
        </button>
        <button type="button" class="link" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </section>
  )
}

/** The page of a report begun before: the one that is open, else a new one. */
async function goOn(tab: number, id: string): Promise<boolean> {
  const { showOpen } = await import('../report/begun.ts')
  if (await showOpen(id).catch(() => false)) return true
  return openReport(tab, reportAddress({ tab, id, to: [], atOnce: false }), true)
}

function onEscape(event: KeyboardEvent, onClose: () => void): void {
  if (event.key !== 'Escape') return
  event.preventDefault()
  onClose()
}

const nameOf = (id: string, words: ChoiceWords): string =>
  id === BUNDLE ? words.onlyBundle : id === ANOTHER ? words.another : (RECIPIENTS.get(id)?.name ?? id)

/** Beside the shop's tab; behind it while pictures are taken, so that the popup stays open and the page in sight. */
async function openReport(tab: number, url: string, active: boolean): Promise<boolean> {
  const shop = await browser.tabs.get(tab).catch(() => null)
  const beside = shop?.windowId === undefined ? {} : { index: shop.index + 1, windowId: shop.windowId }
  return browser.tabs.create({ url, active, ...beside }).then(
    () => true,
    () => false,
  )
}

function sentence(work: Work | null, words: ChoiceWords): string {
  switch (work?.kind) {
    case 'shooting':
      return work.of > 0 ? words.shooting(work.done, work.of) : words.starting
    case 'making':
      return words.making
    case 'idle':
      return words.done
    case 'failed':
    case 'cancelled':
      return words.failed
    default:
      return words.starting
  }
}

function Bar({ work, label }: { work: Work | null; label: string }) {
  if (work?.kind === 'idle' || work?.kind === 'failed' || work?.kind === 'cancelled') return null
  const share = work && work.of > 0 ? work.done / work.of : null
  return <progress aria-label={label} {...(share === null ? {} : { value: share })} />
}
