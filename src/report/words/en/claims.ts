import type { ClaimWords, Counted } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'

const { count, oneDecimal, percent } = NUMBERS.en

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

/** What evidence states. */
export const claims: ClaimWords = {
  'near-duplicate.same-text': ({ n }) =>
    n === 1 ? '1 review has the same text as another person’s' : `${reviews(n)} by different people have the same text`,
  'near-duplicate.cluster': ({ n }) =>
    n === 1
      ? '1 review shares most of its text with another person’s'
      : `${reviews(n)} by different people share most of their text`,
  'near-duplicate.further': ({ n }) => `${reviews(n)} more ${n === 1 ? 'shares' : 'share'} the text of another person`,
  'near-duplicate.elsewhere': ({ n, observed }) =>
    `The text of ${reviews(n)} also appears under ${otherListings(observed)}`,
  'incentive.conditioned': ({ n }) => `${reviewers(n, 'says', 'say')} that good stars were rewarded`,
  'incentive.reward': ({ n }) => `${reviewers(n, 'mentions', 'mention')} a reward for a review or photo`,
  'incentive.disclosed': ({ n }) => `${reviews(n)} ${n === 1 ? 'discloses' : 'disclose'} a free or discounted product`,
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
  'hostile-campaign.reported': ({ n }) => `${reviews(n)} ${n === 1 ? 'tells' : 'tell'} of money demanded over ratings`,
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
}
