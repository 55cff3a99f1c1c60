import type { Words } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'

const { count } = NUMBERS.en

const of = (n = 0): string => `${count(n)} ${n === 1 ? 'review' : 'reviews'}`

/** Why something could not be read. */
export const causes: Words['causes'] = {
  'not-found': (lost = 0, all = 0) => `not found in ${count(lost)} of ${of(all)}`,
  'first-only': (n = 0) => `only the first ${count(n)} were read`,
  'cut-texts': (length = 0, n = 0) => `cut to ${count(length)} characters in ${of(n)}`,
  'other-items': (n = 0) => `reviews of ${count(n)} other ${n === 1 ? 'item' : 'items'} on the page were left out`,
  widget: () => 'read from the review widget on the page',
  'other-widgets': (n = 0) =>
    `${count(n)} other review ${n === 1 ? 'widget' : 'widgets'} on the page ${n === 1 ? 'was' : 'were'} left out`,
  'other-sites': (n = 0, all = 0) =>
    `${count(n)} of ${of(all)} ${n === 1 ? 'was' : 'were'} first written on another site`,
  'another-page': (n = 0) => `the site keeps ${of(n)} on another page`,
  frame: () => 'reviews stand in a frame of another site; open that frame in a tab of its own to read them',
  'rough-dates': () => 'the site shows only a month or a rough date',
  stopped: (page = 0) => `stopped by you after page ${page}`,
  cap: (page = 0) => `read up to page ${page}, as many as are read at once`,
  wall: (page = 0) => `a login or captcha ended reading after page ${page}`,
  left: (page = 0) => `the page was left after page ${page}`,
  structure: () => 'read by the structure of the page alone',
  captcha: () => 'a captcha stands in front of the reviews; solve it, then read again',
  login: () => 'the site shows these reviews only to those who log in',
  'folds-some': (n = 0) => `the site folds ${of(n)} away`,
  folds: () => 'the shop folds some reviews away',
  filter: () => 'a filter is in force, so only some reviews are shown',
  order: () => 'the reviews are in an order that was chosen, which may put some kinds first',
  translated: () => 'the page shows translations of some texts, so their wording is not the reviewers’ own',
  garbled: () => 'the texts look decoded with a wrong character set',
  'structured-data': () => 'read from structured data',
  'large-block': () => 'a block of structured data was too large and was not read',
  'bad-block': () => 'a block of structured data was not valid JSON',
  'deep-block': (n = 0) => `structured data nested deeper than ${count(n)} levels was not read`,
  'cut-to-limit': () => 'cut to what is kept',
  unexpected: () => 'the reader stopped at something unexpected',
}
