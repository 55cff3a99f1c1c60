import { formatsOf } from '../../formats.ts'
import type { Chrome } from './catalogue.ts'

const { count, date, oneDecimal, plural } = formatsOf('en')

export const words: Chrome = {
  name: 'Brushlight',
  reading: 'Reading the reviews on this page…',
  rereading: 'Reading again…',
  readAgain: 'Read again',
  tryAgain: 'Try again',
  language: 'Language',
  asBrowser: 'As in the browser',
  low: 'many signs',
  high: 'no signs',
  range: (low, high) => `likely ${low}–${high}`,
  score: (score, low, high) => `Score ${score} of 100, likely between ${low} and ${high}`,
  tooFew: (read, needed) =>
    `${plural(read, { one: '# review', other: '# reviews' })} read; at least ${needed} are needed.`,
  tooLittle: (read) =>
    `${plural(read, { one: '# review', other: '# reviews' })} read, but they hold too little to compare.`,
  notGood: 'That is neither good nor bad: without a basis there is no score.',
  shown: 'shown by the shop',
  without: (kept) => `signs count less (${count(kept)} without)`,
  starRange: (low, high) => `${oneDecimal(low)}–${oneDecimal(high)}`,
  starsOf: (stars) => `${stars} of 5 stars`,
  withSigns: 'with signs',
  busiest: {
    day: (n, date) => `${count(n)} on ${date}`,
    week: (n, date) => `${count(n)} in the week of ${date}`,
    month: (n, date) => `${count(n)} in the month from ${date}`,
    quarter: (n, date) => `${count(n)} in the quarter from ${date}`,
    year: (n, date) => `${count(n)} in the year from ${date}`,
  },
  bar: (date, n, marked) =>
    `${date}: ${plural(n, { one: '# review', other: '# reviews' })}, ${count(marked)} with signs`,
  undated: (n) => `${plural(n, { one: '# review has', other: '# reviews have' })} no date`,
  date,
  reasons: 'What was seen',
  seenSoFar: 'Seen so far',
  maybe: (explanation) => `May be ordinary: ${explanation.charAt(0).toLowerCase()}${explanation.slice(1)}`,
  ordinary: 'Ordinary explanations',
  moreReasons: (n) => plural(n, { one: '# more observation', other: '# more observations' }),
  moreReviews: (n) => `Show ${count(n)} more`,
  reviewsBehind: (n) => plural(n, { one: 'The review behind it', other: 'The # reviews behind it' }),
  photos: (n) => plural(n, { one: '# photo', other: '# photos' }),
  anonymous: 'No name shown',
  showOnPage: 'Show on page',
  notOnPage: 'No longer on the page',
  wholeText: 'Whole text',
  lessText: 'Less',
  clear: 'Nothing unusual was seen',
  clearIn: (signals) => `Checked: ${signals}.`,
  unclear: 'That is no proof that every review is independent.',
  notMeasured: (n) => `Not measured or not read (${n})`,
  meaning: 'What the score means',
  aboutReviews: 'It speaks of the reviews, not of the product or the seller.',
  partial: 'Only part of the reviews is on the page. Scroll down or open the review tab, then read again.',
  walled: 'Some reviews are hidden. Log in or open the folded ones, then read again.',
  more: 'Read more pages',
  moreHint: (cap) => `Goes on to further reviews in this tab, at a reader’s pace, up to ${cap} pages.`,
  moreRunning: 'Reading further pages',
  moreAt: (page, cap, reviews) => `Page ${page} of ${cap}, ${plural(reviews, { one: '# review', other: '# reviews' })}`,
  moreStop: 'Stop',
  moreEnded: {
    stopped: (page) => `Stopped by you after page ${page}. What was read is counted.`,
    cap: (page) => `Read up to page ${page}, as many as are read at once.`,
    end: (page) => `Read to the end: ${plural(page, { one: '# page', other: '# pages' })}.`,
    wall: (page) => `A login or captcha ended it after page ${page}. Finish it on the page, then read more.`,
    'nothing-new': (page) => `The shop showed nothing new after page ${page}.`,
    left: (page) => `The page was left after page ${page}. What was read is counted.`,
  },
  export: 'Export report',
  making: 'Preparing…',
  saved: (name) => `Saved ${name}`,
  exportFailed: 'The report could not be made. Read the page again and export once more.',
  always: 'Always check this shop',
  alwaysOn: 'This shop is now checked without a click.',
  alwaysOff: 'This shop is no longer checked by itself.',
  alwaysRefused: 'The browser did not give the permission; nothing has changed.',
  empty: {
    'not-a-listing': 'Open the page of one product, where its reviews are, and click Brushlight again.',
    'no-reviews':
      'If the shop keeps them in a tab of their own or further down, go there, wait until they show, and read again.',
    walled:
      'Log in or finish the check on the page until you see the reviews yourself, then read again. Nothing is concluded until then.',
    'not-understood': 'Brushlight does not know this layout yet. Nothing is concluded about the reviews.',
  },
  failed: {
    'not-agreed': {
      title: 'Nothing is read yet',
      body: 'You have not agreed yet. Brushlight’s first page says in a minute what is read and what is not.',
    },
    'switched-off': {
      title: 'This shop is switched off',
      body: 'You switched it off in the settings, so nothing is read here.',
    },
    'page-forbidden': {
      title: 'The browser keeps this page closed',
      body: 'No extension may read browser pages or the extension store. Open a product page and click Brushlight there.',
    },
    'page-gone': {
      title: 'The page is gone',
      body: 'It was closed or left while it was read. Go back to the product page and click Brushlight again.',
    },
    'no-answer': {
      title: 'The page did not answer',
      body: 'It may still be loading. Wait until it is complete and try again; if that does not help, reload the page.',
    },
    internal: {
      title: 'Brushlight made a mistake',
      body: 'Nothing is concluded about this page. Try again; if it happens once more, reload the page.',
    },
    'worker-gone': {
      title: 'Brushlight did not answer',
      body: 'The browser may have stopped or updated it just now. Try again; if it happens once more, reload the page.',
    },
  },
}
