import type { Counted, Words } from './catalogue.ts'
import { count, oneDecimal, percent } from './numbers.ts'

const of = (n: number, one: string, many: string): string => `${count(n)} ${Math.round(n) === 1 ? one : many}`
const reviews = (n: number): string => of(n, 'review', 'reviews')
const reviewers = (n: number, one: string, many: string): string =>
  `${of(n, 'reviewer', 'reviewers')} ${n === 1 ? one : many}`

function share(value: number): string {
  const { kind, text } = percent(value)
  if (kind === 'exact') return text
  return kind === 'below' ? `under ${text}` : `over ${text}`
}

const otherListings = (n: number | null): string =>
  n === null ? 'other listings' : of(n, 'other listing', 'other listings')

/** Reviews with a mark inside a dense window: how many, which share of the window, and the share around it. */
const window =
  (one: string, many: string) =>
  ({ n, observed, expected }: Counted): string => {
    const seen = `In a busy period ${reviews(n)}${observed === null ? '' : ` (${share(observed)})`}`
    const inside = `${seen} ${n === 1 ? one : many}`
    return expected === null ? inside : `${inside}, ${share(expected)} around it`
  }

const listings = (n: number | null): string => (n === null ? 'listings' : of(n, 'listing', 'listings'))

/** ": 60 %, against 10 %". */
const compared = (observed: number | null, expected: number | null): string =>
  observed === null || expected === null ? '' : `: ${share(observed)}, against ${share(expected)}`

/** A share of all reviews, beside the usual one. */
const overall =
  (one: string, many: string) =>
  ({ n, observed, expected }: Counted): string => {
    if (observed === null) return `${reviews(n)} ${n === 1 ? one : many}`
    const seen = `${share(observed)} of reviews ${many}`
    return expected === null ? seen : `${seen}; ${share(expected)} is usual`
  }

/** Mean stars before and after. */
const shift =
  (moved: string) =>
  ({ n, observed, expected }: Counted): string => {
    if (observed === null || expected === null) return `The stars of ${reviews(n)} ${moved}`
    return `Stars ${moved} from ${oneDecimal(expected)} to ${oneDecimal(observed)} for good; ${reviews(n)} on one side`
  }

const conflict =
  (which: string, what: string) =>
  ({ n, observed, expected }: Counted): string => {
    const seen = `${of(n, `${which} review`, `${which} reviews`)} ${n === 1 ? what.replace('read', 'reads') : what}`
    if (observed === null) return seen
    return `${seen} (${share(observed)}${expected === null ? '' : `, ${share(expected)} is usual`})`
  }

export const en: Words = {
  claims: {
    'near-duplicate.same-text': ({ n }) =>
      n === 1
        ? '1 review has the same text as another person’s'
        : `${reviews(n)} by different people have the same text`,
    'near-duplicate.cluster': ({ n }) =>
      n === 1
        ? '1 review shares most of its text with another person’s'
        : `${reviews(n)} by different people share most of their text`,
    'near-duplicate.further': ({ n }) =>
      `${reviews(n)} more ${n === 1 ? 'shares' : 'share'} the text of another person`,
    'near-duplicate.elsewhere': ({ n, observed }) =>
      `The text of ${reviews(n)} also appears under ${otherListings(observed)}`,
    'incentive.conditioned': ({ n }) => `${reviewers(n, 'says', 'say')} that good stars were rewarded`,
    'incentive.reward': ({ n }) => `${reviewers(n, 'mentions', 'mention')} a reward for a review or photo`,
    'incentive.disclosed': ({ n }) =>
      `${reviews(n)} ${n === 1 ? 'discloses' : 'disclose'} a free or discounted product`,
    'incentive.reported': ({ n }) =>
      `${reviewers(n, 'says they were', 'say they were')} pressed or offered something for stars`,
    'burst.five-star': window('has 5 stars', 'have 5 stars'),
    'burst.one-star': window('has 1 star', 'have 1 star'),
    'burst.near-duplicate': window('repeats a text', 'repeat a text'),
    'burst.short': window('is very short', 'are very short'),
    'burst.unverified': window('lacks a purchase mark', 'lack a purchase mark'),
    'burst.volume': ({ n, observed, expected }) => {
      const seen = `${reviews(observed ?? n)} in a short period`
      if (expected === null) return seen
      if (expected < 0.5) return `${seen}, where hardly any are usual`
      return `${seen}, where about ${count(expected)} ${Math.round(expected) === 1 ? 'is' : 'are'} usual`
    },
    'photo-reuse.same-photo': ({ n }) =>
      n === 1 ? '1 reviewer posted a picture that others posted too' : `${reviewers(n, '', 'posted the same picture')}`,
    'photo-reuse.gallery': ({ n }) => `${reviewers(n, 'posted', 'posted')} a picture from the shop’s own gallery`,
    'photo-reuse.elsewhere': ({ n, observed }) =>
      `Pictures of ${reviews(n)} also appear under ${otherListings(observed)}`,
    'low-information.share': overall('is too short or common to inform', 'are too short or common to inform'),
    'template.skeleton': ({ n }) => `${reviews(n)} by different people fill in one pattern of words`,
    'assembled-text.shared-sentences': ({ n }) =>
      `${reviews(n)} ${n === 1 ? 'is' : 'are'} put together from sentences of others`,
    'generated-text.cluster': ({ n, expected }) => {
      const seen = `${of(n, 'long review', 'long reviews')} within a few days ${n === 1 ? 'is' : 'are'} built alike`
      return expected === null ? seen : `${seen}, where about ${count(expected)} would be usual`
    },
    'impossible-timing.before-purchase': ({ n }) =>
      `${reviews(n)} ${n === 1 ? 'is dated before its own purchase' : 'are dated before their own purchase'}`,
    'impossible-timing.same-day': overall('is dated on the day of purchase', 'are dated on the day of purchase'),
    'rating-shift.fall': shift('fell'),
    'rating-shift.rise': shift('rose'),
    'text-star-conflict.praise-low': conflict('1–2 star', 'read as praise'),
    'text-star-conflict.complaint-high': conflict('5 star', 'read as complaints'),
    'unverified-share.share': overall('lacks the shop’s purchase mark', 'lack the shop’s purchase mark'),
    'reviewer-history.first': ({ n }) => `${reviews(n)} by people with no other known review`,
    'reviewer-history.long-known': ({ n }) => `${reviews(n)} by people known for over half a year`,
    'reviewer-ring.praise': ({ n, observed }) =>
      `${reviewers(n, 'gave', 'gave')} top stars to the same ${listings(observed)} within days`,
    'reviewer-ring.blame': ({ n, observed }) =>
      `${reviewers(n, 'gave', 'gave')} low stars to the same ${listings(observed)} within days`,
    'hostile-campaign.demand': ({ n }) =>
      `${reviews(n)} ${n === 1 ? 'wants' : 'want'} money for taking a low rating back`,
    'hostile-campaign.claim': ({ n }) => `${reviews(n)} ${n === 1 ? 'ties' : 'tie'} a low rating to a refund`,
    'hostile-campaign.reported': ({ n }) =>
      `${reviews(n)} ${n === 1 ? 'tells' : 'tell'} of money demanded over ratings`,
    'hostile-campaign.same-text': ({ n, observed }) =>
      `${reviews(n)} with low stars share their text${observed === null ? '' : `, within ${of(observed, 'day', 'days')}`}`,
    'hostile-campaign.burst': window('is low and vague', 'are low and vague'),
    'hostile-campaign.burial': ({ n, observed, expected }) =>
      `${reviews(n)} of short praise right after complaints${compared(observed, expected)}`,
    'merged-listing.subjects': ({ n }) =>
      `${reviews(n)} ${n === 1 ? 'speaks' : 'speak'} of things no other review mentions`,
    'sales-surge.more-reviews': ({ observed, expected }) =>
      `${count(observed ?? 0)} new reviews against at most ${count(expected ?? 0)} new sales`,
    'sales-surge.fewer-reviews': ({ observed, expected }) =>
      `${count(observed ?? 0)} new reviews against at least ${count(expected ?? 0)} new sales`,
    'vanished-reviews.gone': ({ observed, expected }) =>
      `${count(observed ?? 0)} of ${reviews(expected ?? 0)} read earlier are gone`,
    'vanished-reviews.low-gone': ({ observed, expected }) =>
      `Low stars among reviews now gone${compared(observed, expected)}`,
    'vanished-reviews.total-fell': ({ observed, expected }) =>
      `The shop stated ${reviews(expected ?? 0)}, and now ${count(observed ?? 0)}`,
  },
  skeleton: (pattern) => `In common: ${pattern}`,
  innocent: {
    'auto-review-tools': 'Some buyers use apps that fill in a ready-made review',
    'points-for-reviews': 'Shops give points for any review, so some paste filler text',
    'copied-from-others': 'Buyers copy one another to reach the required length',
    'borrowed-photo': 'Buyers borrow one another’s photo to earn points for a photo',
    'variant-copies': 'The shop may show one review under several variants',
    'guided-prompts': 'The shop’s prompts and tags lead people to the same words',
    'family-account': 'One family may use several accounts',
    'image-host-merges': 'The shop may serve different pictures from one address',
    'shop-picture-by-choice': 'Some buyers post the shop’s picture instead of their own',
    'sale-or-launch': 'A sale or a launch brings many buyers at once',
    'media-attention': 'News or a popular post can bring many people at once',
    'faulty-batch': 'A faulty batch can bring many complaints at once',
    'platform-coupon': 'The platform itself may give coupons for any review',
    'disclosed-sample': 'The reviewers say so openly, as sample programmes ask',
    hearsay: 'Reviewers may repeat what they heard from others',
    'one-seller-of-many': 'Several sellers may share this page; it may concern only one',
    'short-is-normal': 'Short reviews are normal for everyday goods',
    'bought-elsewhere': 'They may have bought it elsewhere, or had it as a gift',
    'stock-phrases': 'People who praise the same thing reach for the same phrases',
    'writing-help': 'Some people write with a translator or a writing aid',
    'earlier-purchase': 'They may review an earlier purchase of the same thing',
    'fast-or-digital': 'Fast delivery and digital goods can be judged the same day',
    'date-slips': 'The shop may show the date of a later order, or of another time zone',
    'product-changed': 'The product, its maker or a batch may have changed',
    'other-buyers': 'A sale or a new audience brings buyers who judge otherwise',
    'scale-misread': 'Some people take 1 for the best mark',
    irony: 'Irony, or praise meant for the seller only, reads like the opposite',
    'sale-spring': 'The 8 March sale brings many buyers at once',
    'sale-618': 'The 618 sale in June brings many buyers at once',
    'sale-double-eleven': 'The 11.11 sale brings many buyers at once',
    'sale-double-twelve': 'The 12.12 sale brings many buyers at once',
    'sale-new-year': 'New Year and Spring Festival sales bring many buyers at once',
    'sale-prime-day': 'Prime Day brings many buyers at once',
    'sale-black-friday': 'Black Friday and Cyber Monday bring many buyers at once',
    'sale-christmas': 'Christmas brings many buyers and presents at once',
    'first-review': 'Everybody writes a first review once',
    'memory-is-partial': 'Only listings seen here are known; they may review elsewhere',
    'shared-interest': 'People with one hobby buy and like the same things',
    'sold-together': 'Things sold together are reviewed together',
    'rightful-claim': 'A buyer may rightly ask for money back',
    'genuine-anger': 'Angry buyers use strong and similar words',
    'bundle-parts': 'A set has several parts, each with its own reviews',
    'comparison-or-gift': 'Reviewers may compare with, or mention, another product',
    'late-reviews': 'Many buyers review long after buying',
    'moved-reviews': 'The shop may have moved or merged reviews',
    moderation: 'The shop may have removed reviews by its rules',
    withdrawn: 'Reviewers can withdraw their own reviews',
  },
  abstentions: {
    'too-few-reviews': 'too few reviews',
    'too-few-texts': 'too few reviews with text',
    'too-few-dates': 'too few reviews with dates',
    'no-photos': 'no photos by reviewers',
    'no-purchase-mark': 'this shop shows no purchase mark',
    'no-purchase-dates': 'too few reviews with a purchase date',
    'too-few-stars': 'too few reviews with stars',
    'too-few-long-texts': 'too few long reviews',
    'instant-delivery': 'these goods are delivered at once',
    'no-reviewer-history': 'nothing is known of the reviewers',
    'no-memory': 'no other listings are remembered',
    'no-reviewer-identity': 'reviewers cannot be told apart',
    'no-earlier-reading': 'the page was not read before',
    'no-sales-shown': 'the shop shows no sales',
    'readings-incomplete': 'not all reviews could be read both times',
  },
  bands: {
    'not-enough-data': 'Not enough reviews to judge',
    'no-signs': 'No signs of coordinated reviews seen',
    'some-signs': 'Some signs of coordinated reviews',
    'strong-signs': 'Strong signs of coordinated reviews',
  },
  classes: {
    organised: 'Signs of coordination',
    incentivised: 'Reward or sample mentioned',
    'low-information': 'Too little to inform',
    'platform-default': 'Written by the shop',
    ordinary: 'No sign',
  },
  signals: {
    'near-duplicate': 'Repeated text',
    template: 'Shared template',
    'assembled-text': 'Assembled text',
    'low-information': 'Little content',
    'generated-text': 'Machine-written text',
    burst: 'Bursts in time',
    'impossible-timing': 'Order of dates',
    'rating-shift': 'Change of stars',
    'text-star-conflict': 'Text against stars',
    'photo-reuse': 'Reused photos',
    incentive: 'Rewards for reviews',
    'reviewer-ring': 'Reviewers in common',
    'hostile-campaign': 'Low ratings at once',
    'reviewer-history': 'Reviewer history',
    'unverified-share': 'Purchase marks',
    'merged-listing': 'Merged listings',
    'sales-surge': 'Sales against reviews',
    'vanished-reviews': 'Reviews no longer shown',
  },
  families: {
    text: 'Text',
    time: 'Time',
    rating: 'Stars',
    photo: 'Photos',
    incentive: 'Rewards',
    network: 'Reviewers together',
    identity: 'Reviewers',
    topic: 'Subject',
    sales: 'Sales',
  },
  states: {
    listing: 'Reviews were read on this page',
    'not-a-listing': 'This is not a product page',
    'no-reviews': 'This page shows no reviews yet',
    walled: 'The shop hides its reviews behind a login, check or fold',
    'not-understood': 'The shop changed its page; its reviews could not be read',
  },
  pageGaps: {
    'not-a-listing': 'This is not a product page',
    'no-reviews-shown': 'The page shows no reviews',
    walled: 'Some reviews are hidden behind a login, check or fold',
    'layout-not-understood': 'The reviews of this page layout could not be read',
  },
  timeline: {
    day: 'Reviews by day',
    week: 'Reviews by week',
    month: 'Reviews by month',
    quarter: 'Reviews by quarter',
    year: 'Reviews by year',
  },
  hidden: {
    phone: '[hidden: phone]',
    email: '[hidden: e-mail]',
    chat: '[hidden: chat account]',
    identity: '[hidden: ID number]',
    order: '[hidden: order number]',
  },
  verify: {
    unchanged: 'Unchanged since export.',
    changed: 'Changed since export:',
    changes: {
      changed: (file) => `${file} was changed`,
      missing: (file) => `${file} is missing`,
      added: (file) => `${file} was added`,
      archive: () => 'the archive around the files was changed or packed anew',
    },
    unreadable: {
      'not-a-zip': 'This is not a zip file.',
      damaged: 'The zip file is damaged.',
      unsupported: 'The zip file uses features that bundles never use.',
      'too-many-files': 'The zip file holds too many files to open safely.',
      'too-large': 'The zip file unpacks to more than is safe to open.',
      'unsafe-name': 'The zip file holds an unsafe file name.',
      'duplicate-name': 'The zip file holds one name twice.',
      'not-a-bundle': 'This zip file is not an evidence bundle.',
    },
  },
  fields: {
    reviews: 'Reviews',
    'reviews.id': 'Review ids',
    'reviews.reviewer': 'Reviewers',
    'reviews.stars': 'Stars',
    'reviews.title': 'Review titles',
    'reviews.text': 'Review texts',
    'reviews.postedOn': 'Dates',
    'reviews.verified': 'Purchase marks',
    'structured-data': 'Structured data',
    id: 'Listing id',
    url: 'Address',
    title: 'Title',
    photos: 'Photos',
    gaps: 'Gaps',
  },
  abstained: (signal, why) => `${signal}: not measured, ${why}`,
  gap: (field, why) => `${field}: ${why}`,
  read: ({ read, stated }) => {
    if (stated === null) return `${reviews(read)} read; the shop states no total`
    if (read > stated) return `${reviews(read)} read; the shop states ${count(stated)}`
    return `${count(read)} of ${reviews(stated)} read`
  },
  stars: ({ stated, adjusted, low, high }) => {
    const shown = stated === null ? 'No mean shown' : `${oneDecimal(stated)} ★ shown`
    if (adjusted === null) return `${shown}; too few reviews without signs to compare`
    if (stated !== null && oneDecimal(stated) === oneDecimal(adjusted))
      return `${shown}; the same when reviews with signs count less`
    const range = low === null || high === null ? '' : ` (${oneDecimal(low)}–${oneDecimal(high)})`
    return `${shown}; ${oneDecimal(adjusted)} ★${range} when reviews with signs count less`
  },
  scoreMeaning: 'The score is the chance, in percent, that three reviews picked at random all show no sign.',
}
