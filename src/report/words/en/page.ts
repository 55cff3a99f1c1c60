import type { PageWords } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'
import { utcTime } from '../time.ts'

const { count, oneDecimal } = NUMBERS.en

export const page: PageWords = {
  title: 'Review report',
  lead: 'A lead, not an accusation. This report counts patterns in reviews. It does not say who wrote them or why, and ordinary explanations stand beside each pattern.',
  seller: 'Seller',
  item: 'Item',
  readOn: 'Read',
  madeOn: 'Exported',
  address: 'Address',
  browser: 'Browser',
  caseId: 'Case',
  unknown: 'not shown',
  counted: (flagged, kept) =>
    flagged === 0
      ? `None of the ${count(kept)} reviews kept shares a counted feature with others`
      : `${count(flagged)} of ${count(kept)} ${kept === 1 ? 'review' : 'reviews'} kept ${flagged === 1 ? 'has' : 'have'} the features counted below`,
  timelineKey: { marked: 'with signs', other: 'other reviews' },
  most: (n, from) => `most: ${count(n)}, from ${from}`,
  undated: (n) => `${count(n)} ${n === 1 ? 'review' : 'reviews'} without a date not drawn`,
  seen: 'What was seen',
  nothingSeen: 'None of the patterns that could be measured was seen.',
  ordinary: 'Ordinary explanations',
  stop: '.',
  concerned: (n) => (n === 1 ? 'Review concerned' : 'Reviews concerned'),
  more: (n) => `and ${count(n)} more`,
  weightless: 'Counted, without weight',
  lookedFor: 'Looked for, nothing unusual seen',
  notMeasured: 'Not measured',
  gaps: 'What could not be read',
  limits: 'Limits',
  limit: [
    'What was not read is not covered, and what a page shows first is not a random sample of its reviews.',
    'A sign proves nothing about a single review, and the absence of signs proves nothing either.',
    'Nothing here was compared with orders, deliveries or payments. Only the shop or an authority can do that.',
    'Names are shortened. Reviewer ids, profiles and pictures of reviewers are left out.',
    'The checksums show that these files are unchanged since export. They do not show that the page looked like this.',
  ],
  clockOff:
    'Going by the dates on the page, the clock of the computer that made this report seems to have been wrong; times in it come from that clock.',
  hiddenCount: (n) =>
    `${count(n)} ${n === 1 ? 'passage' : 'passages'} with personal data ${n === 1 ? 'is' : 'are'} hidden in the texts, and marked where it stood.`,
  excludedCount: (n) =>
    `${count(n)} ${n === 1 ? 'review was' : 'reviews were'} left out by the shopper: neither counted nor quoted as a reason.`,
  setAside: 'Set aside by the shopper',
  setAsideReviews: (n) =>
    n === 1
      ? '1 review was set aside by the shopper before judging, and no rule looked at it. With it, the counts could differ.'
      : `${count(n)} reviews were set aside by the shopper before judging, and no rule looked at them. With them, the counts could differ.`,
  setAsideFindings: (n) =>
    n === 1
      ? 'What 1 rule saw was set aside by the shopper and is not counted among the reasons.'
      : `What ${count(n)} rules saw was set aside by the shopper and is not counted among the reasons.`,
  nothingElse: 'Beside what the shopper set aside, none of the patterns that could be measured was seen.',
  how: 'How the counts are made',
  method: [
    'Each rule compares what the page shows with what is usual, and counts the reviews that differ. Rules that saw too little say so and count nothing.',
    'A report holds no total and no probability: whoever reads it weighs the counts, their ordinary explanations and what only a shop or an authority can see.',
  ],
  reviews: 'Reviews with signs',
  reviewsCut: (shown, all) => `The first ${count(shown)} of ${count(all)}; all are in reviews.csv.`,
  screenshots: 'Pictures of the page',
  ownEvidence: 'Added by the shopper',
  kinds: {
    card: 'Card in the parcel',
    chat: 'Chat',
    order: 'Order',
    logistics: 'Delivery',
    listing: 'Product page',
    other: 'Other',
  },
  statement: 'Statement',
  confirmedOn: (time) => `Confirmed on ${time}`,
  noText: '(stars only)',
  stars: (n) => `${Number.isInteger(n) ? count(n) : oneDecimal(n)} ★`,
  later: 'Later',
  madeBy: (tool, engine) =>
    `Made by ${tool}, engine ${engine}, on the reader’s own machine; nothing was sent anywhere.`,
  files: 'report.json holds the same as data, reviews.csv one row per review, README.txt how to verify.',
  time: (utc) => utcTime(utc) ?? utc,
}
