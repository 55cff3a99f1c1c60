import { pageState } from '../engine/state.ts'
import type { Abstained, Band, Evidence, Listing, Measured, Review, Verdict } from '../engine/types.ts'
import { findingOrder, quotePassage } from '../report/findings.ts'
import { reveal } from '../report/reveal.ts'
import {
  bandSentence,
  claimDetail,
  claimSentence,
  gapSentence,
  innocentSentence,
  pageStateSentence,
  readSentence,
  scoreMeaning,
  signalName,
  starsSentence,
} from '../report/words/index.ts'
import { painter, type Style, wrap } from './terminal.ts'
import { CLI_WORDS } from './words.ts'
import type { World } from './world.ts'

/** Different passages shown for one piece of evidence, and how much of the text around and within each, in units. */
const QUOTES = 3
const AROUND = 24
const LONGEST = 160

const BAND_STYLES: Record<Band, Style> = {
  'not-enough-data': 'dim',
  'no-signs': 'cyan',
  'some-signs': 'yellow',
  'strong-signs': 'red',
}

type Look = Pick<World, 'words' | 'columns' | 'colour'>

/**
 * A verdict for a person at a terminal. Text of the page is shown with controls and direction overrides made visible,
 * so that it can neither move the cursor nor change the look of a line.
 */
export function verdictText(listing: Listing, verdict: Verdict, look: Look): string {
  const sections = [heading(listing, look), answer(listing, verdict, look), reasons(listing, verdict, look)]
  const note = verdict.score === null ? [] : wrap(CLI_WORDS[look.words.language].note, look.columns)
  const rest = [quiet(verdict, look), missing(listing, verdict, look), note]
  return `${[...sections, ...rest]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function heading(listing: Listing, { columns, colour }: Look): string[] {
  const paint = painter(colour)
  const title = listing.title === null ? [] : wrap(reveal(listing.title), columns)
  return [...title.map((line) => paint(line, 'bold')), paint(reveal(listing.url), 'dim')]
}

function answer(listing: Listing, verdict: Verdict, { words, columns, colour }: Look): string[] {
  const own = CLI_WORDS[words.language]
  const { band, score, interval, stars } = verdict
  const state = pageState(listing)
  const lines = [
    score === null || interval === null ? own.noScore : own.score(score, ...interval),
    ...(score === null ? [] : [scoreMeaning(words)]),
    ...(state === 'listing' ? [] : [pageStateSentence(state, words)]),
    readSentence(listing.coverage, words),
    starsSentence(stars, words),
  ]
  const paint = painter(colour)
  const said = wrap(bandSentence(band, words), columns).map((line) => paint(line, 'bold', BAND_STYLES[band]))
  return [...said, ...lines.flatMap((line) => wrap(line, columns))]
}

function reasons(listing: Listing, verdict: Verdict, look: Look): string[] {
  const own = CLI_WORDS[look.words.language]
  const findings = findingOrder(verdict)
  if (findings.length === 0) return verdict.band === 'not-enough-data' ? [] : wrap(own.noReasons, look.columns)
  const byId = new Map(listing.reviews.map((review) => [review.id, review]))
  return [
    painter(look.colour)(own.reasons, 'bold'),
    ...findings.flatMap((finding, i) => ['', ...reason(finding, i + 1, byId, look)]).slice(1),
  ]
}

function reason(finding: Measured, number: number, byId: ReadonlyMap<string, Review>, look: Look): string[] {
  const { words, columns, colour } = look
  const paint = painter(colour)
  const innocent = finding.innocent.map((key) => innocentSentence(key, words))
  return [
    `${number}. ${paint(signalName(finding.signal, words), 'bold')}`,
    ...finding.evidence.flatMap((evidence) => evidenceLines(evidence, byId, look)),
    ...(innocent.length === 0 ? [] : [`   ${paint(CLI_WORDS[words.language].ordinary, 'dim')}`]),
    ...innocent.flatMap((sentence) => wrap(sentence, columns, '   - ', '     ')).map((line) => paint(line, 'dim')),
  ]
}

function evidenceLines(evidence: Evidence, byId: ReadonlyMap<string, Review>, { words, columns }: Look): string[] {
  const passages = new Map<string, string>()
  for (const quote of evidence.quotes) {
    const review = byId.get(quote.review)
    if (review === undefined) continue
    const { before, marked, after } = quotePassage(review, quote, AROUND, LONGEST)
    passages.set(marked, before + after === '' ? `“${marked}”` : `“${before}[${marked}]${after}”`)
  }
  const detail = claimDetail(evidence, words)
  const more = passages.size - QUOTES
  return [
    ...wrap(claimSentence(evidence, words), columns, '   '),
    ...(detail === null ? [] : wrap(detail, columns, '   ')),
    ...[...passages.values()].slice(0, QUOTES).flatMap((text) => wrap(reveal(text), columns, '     ', '      ')),
    ...(more > 0 ? [`     ${CLI_WORDS[words.language].more(more)}`] : []),
  ]
}

/** What was measured and gave no reason. */
function quiet(verdict: Verdict, { words, columns, colour }: Look): string[] {
  const names = verdict.findings
    .filter((finding) => finding.kind === 'measured' && finding.weight <= 0)
    .map(({ signal }) => signalName(signal, words))
  if (names.length === 0) return []
  const list = names.join(words.between.names)
  return [painter(colour)(CLI_WORDS[words.language].nothingUnusual, 'bold'), ...wrap(list, columns, '  ')]
}

/** What was not measured, and what the reader did not find. */
function missing(listing: Listing, verdict: Verdict, look: Look): string[] {
  const { words } = look
  const own = CLI_WORDS[words.language]
  const abstained = verdict.findings.filter((finding): finding is Abstained => finding.kind === 'abstained')
  const state = pageState(listing) === 'listing' ? null : pageStateSentence(pageState(listing), words)
  const gaps = listing.gaps.map((gap) => gapSentence(gap, words)).filter((sentence) => sentence !== state)
  return [
    ...block(
      own.notMeasured,
      abstained.map(({ signal, why }) => own.because(signalName(signal, words), words.abstentions[why])),
      look,
    ),
    ...block(own.notRead, [...new Set(gaps)], look),
  ]
}

function block(title: string, sentences: readonly string[], { columns, colour }: Look): string[] {
  if (sentences.length === 0) return []
  return [painter(colour)(title, 'bold'), ...sentences.flatMap((sentence) => wrap(sentence, columns, '  ', '    '))]
}
