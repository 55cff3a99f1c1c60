import { formatsOf } from '../../formats.ts'
import type { Chrome } from './catalogue.ts'

const { count, date, oneDecimal, plural } = formatsOf('en')

export const words: Chrome = {
  name: 'Brushlight',
  reading: 'Reading the reviews on this page…',
  readAgain: 'Read again',
  tryAgain: 'Try again',
  language: 'Language',
  asBrowser: 'As in the browser',
  range: (low, high) => `score likely ${low}–${high}`,
  score: (score, low, high) => `Score ${score} of 100, likely between ${low} and ${high}`,
  tooFew: (read, needed) =>
    `${plural(read, { one: '# review', other: '# reviews' })} read; at least ${needed} are needed.`,
  tooLittle: (read) =>
    `${plural(read, { one: '# review', other: '# reviews' })} read, but they hold too little to compare.`,
  notGood: 'That is neither good nor bad: without a basis there is no score.',
  shown: 'shown by the shop',
  adjusted: 'unusual ones count less',
  keptOf: (kept, all) => `${count(kept)} of ${count(all)} without signs`,
  starsShop: 'all, by the shop',
  starsRead: 'read here',
  starsBoth: 'Stars of all reviews, as the shop states them, beside those read here',
  shareOf: {
    shop: (stars, shop) => `${stars}: ${shop} by the shop`,
    read: (stars, _, read) => `${stars}: ${read} of those read`,
    both: (stars, shop, read) => `${stars}: ${shop} by the shop, ${read} of those read`,
  },
  starRange: (low, high) => `${oneDecimal(low)}–${oneDecimal(high)}`,
  starsOf: (stars) => `${stars} of 5 stars`,
  bar: (date, n, marked) =>
    `${date}: ${plural(n, { one: '# review', other: '# reviews' })}, ${count(marked)} with signs`,
  barStars: (bar, stars) => `${bar}. ${stars}`,
  standsOut: (n, period) => `${count(n)} in ${period}`,
  standsOutStars: (n, period, share, stars) => `${count(n)} in ${period}, ${share} with ${count(stars)} ★`,
  walkBars: 'Move the pointer or use the arrow keys to look at one bar',
  noStars: 'no stars',
  undated: (n) => `${plural(n, { one: '# review has', other: '# reviews have' })} no date`,
  date,
  reasons: 'What was seen',
  seenSoFar: 'Seen so far',
  innocent: 'Why this may be innocent',
  ordinary: 'Ordinary explanations',
  moreReasons: (n) => plural(n, { one: '# more observation', other: '# more observations' }),
  moreReviews: (n) => `Show ${count(n)} more`,
  reviewsBehind: (n) => plural(n, { one: 'The review behind it', other: 'The # reviews behind it' }),
  photos: (n) => plural(n, { one: '# photo', other: '# photos' }),
  anonymous: 'No name shown',
  showOnPage: 'Show on page',
  showNext: (which, all) => `Show next on page (${count(which)} of ${count(all)})`,
  notOnPage: 'No longer on the page',
  wholeText: 'Whole text',
  lessText: 'Less',
  clear: 'Nothing unusual was seen',
  clearIn: (signals) => `Checked: ${signals}.`,
  unclear: 'That is no proof that every review is independent.',
  notMeasured: (n) => `Not measured or not read (${n})`,
  leftOut: (findings, others) => {
    const reviews = plural(others, { one: '# review', other: '# reviews' })
    const finding = plural(findings, { one: '# finding', other: '# findings' })
    if (others === 0) return `${finding} left out at your wish`
    if (findings === 0) return `${reviews} left out at your wish`
    return `${finding} and ${reviews} left out at your wish`
  },
  meaning: 'What the score means',
  aboutReviews: 'It speaks of the reviews, not of the product or the seller.',
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
  details: 'Details',
  options: 'Options',
  switchOn: 'Switch on for this shop',
  firstPage: 'Open the first page',
  notices: {
    unread: (ago) => `Reading again did not work. This is what was read ${ago}.`,
    stale: (ago) => `This was read ${ago}; the page may show more by now.`,
    older: (engine) => `This was judged with other rules (${engine}). Read again to use the present ones.`,
    walled: 'Some reviews are hidden. Log in or open the folded ones, then read again.',
    partial: 'Only part of the reviews was read. Read more pages, or scroll down and read again.',
    layout: 'The shop changed its page. The reviews were read by their structure, and some facts may be missing.',
    starsOnly: 'Stars only, no text. Times and stars were compared; there are no words to compare.',
    language: (name) =>
      `Most reviews are in ${name}. Its words about rewards are not known yet; copies, times, photos and stars were compared.`,
    conflict: {
      'one-kind': 'All signs are of one kind; others were checked and show none. Look at the reasons before the score.',
      'stars-hold': 'There are signs, yet the stars stay the same without those reviews. Look at the reasons.',
    },
    full: 'The browser’s store is full, so this result could not be kept. Export it now, or make room in the options.',
    erased: 'What was remembered was erased. Earlier readings are not compared; the next ones will be.',
    offline: 'You are offline. Nothing is missing: all is worked out on this machine.',
    private: 'Private window: what was read is forgotten when it closes. Export what you want to keep.',
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
