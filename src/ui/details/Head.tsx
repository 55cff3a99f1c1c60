import type { ComponentChildren } from 'preact'
import { readSentence, starsSentence, type Words } from '../../report/words/index.ts'
import { Glance } from '../components/Glance.tsx'
import { Shown } from '../components/Shown.tsx'
import { webAddress } from './address.ts'
import type { DetailsProps, JudgedView } from './props.ts'
import type { AllWords } from './words.ts'

interface Props {
  view: JudgedView
  said: Words
  words: AllWords
  onDisagree: DetailsProps['onDisagree']
}

/** The popup's glance; beside it what was read, where and when. */
export function Head({ view, said, words, onDisagree }: Props) {
  const { listing, verdict } = view
  return (
    <section class="head">
      <div class="card">
        <Glance listing={listing} verdict={verdict} said={said} words={words.chrome} />
        <LeftOutNote view={view} words={words} onDisagree={onDisagree} />
      </div>
      <Facts view={view} said={said} words={words} />
    </section>
  )
}

function Facts({ view: { listing, verdict }, said, words }: Omit<Props, 'onDisagree'>) {
  const { facts, format } = words
  const rows: [keyof AllWords['facts'], ComponentChildren][] = [
    ['coverage', readSentence(listing.coverage, said)],
    ['stars', starsSentence(verdict.stars, said)],
    ['read', <time dateTime={listing.readAt}>{format.time(listing.readAt)}</time>],
    ['seller', listing.seller?.name ? <Shown text={listing.seller.name} /> : words.unknown],
    [
      'address',
      <a href={webAddress(listing.url)} target="_blank" rel="noreferrer">
        <Shown text={hostOf(listing.url)} />
      </a>,
    ],
    ['reader', <code>{listing.site}</code>],
    ['engine', <code>{verdict.engine}</code>],
  ]
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{facts[name]}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url)

/** What does not count at the shopper's wish, and the way back. */
function LeftOutNote({ view: { verdict }, words, onDisagree }: Pick<Props, 'view' | 'words' | 'onDisagree'>) {
  const { leftOut } = verdict
  if (!leftOut) return null
  const again = (): void => {
    for (const signal of leftOut.signals) onDisagree({ signal }, false)
    for (const review of leftOut.reviews) onDisagree({ review }, false)
  }
  return (
    <p class="left-out">
      {words.chrome.leftOut(leftOut.signals.length, leftOut.reviews.length)}
      <button type="button" class="link" onClick={again}>
        {words.countAgain}
      </button>
    </p>
  )
}
