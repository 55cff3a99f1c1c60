import { formatsOf } from '../../formats.ts'
import type { WelcomeWords } from './catalogue.ts'

const { plural } = formatsOf('en')

export const words: WelcomeWords = {
  name: 'Brushlight',
  title: 'Welcome to Brushlight',
  lead: 'See what stands out in the reviews before you buy',
  intro:
    'Brushlight reads the reviews on a product page, compares them with one another and tells you what it saw: how many, which ones, and what an ordinary reason would be.',
  does: {
    heading: 'What it does',
    points: [
      'Reads the reviews that the page shows: texts, dates, stars and pictures.',
      'Gives a score with its reasons. Beside each stand the counts, the reviews themselves and an ordinary explanation.',
      'Saves a report that others can check, if you want one.',
    ],
  },
  never: {
    heading: 'What it never does',
    points: [
      'Send anything: it has no server, and its own pages cannot reach the network.',
      'Accuse anybody: it speaks of reviews, not of the product or the seller.',
      'Act in your name: it does not buy, write, vote or log in.',
      'Show advertising, or count what you do.',
    ],
  },
  reads: {
    heading: 'What it can read',
    points: [
      'The page you are on, when you click its button.',
      'The pages of shops you choose yourself, without a click.',
      'No other tab, and no history.',
    ],
  },
  privateWindows:
    'In private windows it is off. Your browser lets you allow it there; even then it keeps nothing once the window is closed.',
  before: 'Nothing is read until you press the button.',
  agree: 'Agree and start',
  agreed: 'Agreed. All of it can be changed in the settings.',
  failed: 'That could not be stored. Please press once more.',
  language: 'Language',
  asBrowser: 'As in the browser',
  shops: {
    heading: 'Shops to check without a click',
    intro:
      'On these shops the result appears on the toolbar button once the page has loaded. Your browser asks once for all of them, and each can be taken back in the settings.',
    country: 'Shops for',
    china: 'China',
    world: 'Worldwide',
    untried: 'not yet tried live',
    check: (n) => plural(n, { one: 'Check # shop', other: 'Check # shops' }),
    none: 'Choose a shop, or leave it: the button works everywhere.',
    given: (n) =>
      plural(n, { one: '# shop is now checked without a click.', other: '# shops are now checked without a click.' }),
    refused: 'Nothing was changed. The button works on every page all the same.',
  },
  example: {
    heading: 'Try it now',
    intro: 'This product and its reviews are invented. The verdict comes from the same engine that judges real pages.',
    run: 'Check these reviews',
    running: 'Reading the reviews…',
    failed: 'There was no answer. Please press once more.',
    reviews: (n) => plural(n, { one: '# review', other: '# reviews' }),
  },
  end: {
    heading: 'Ready',
    open: 'Open a product page and click the Brushlight button in the toolbar.',
    keys: (keys) => `Or press ${keys} there.`,
    pin: 'No button in sight? Open the puzzle piece in the toolbar and pin Brushlight.',
    settings: 'Settings',
  },
}
