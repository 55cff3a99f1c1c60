/**
 * Every key a finding may carry. The engine speaks in keys and numbers; sentences live in report/words, typed by
 * these lists, so a key without a sentence in each language does not compile.
 */

/** What a piece of evidence states. In the comments, `n` is the number of reviews named. */
export const CLAIMS = [
  /** n reviews by different people have the same long text. observed: n. */
  'near-duplicate.same-text',
  /** n reviews by different people share most of their text. observed: mean Jaccard similarity, 0..1. */
  'near-duplicate.cluster',
  /** n more reviews share their text with another person's, in smaller groups. observed: number of groups. */
  'near-duplicate.further',
  /** The same texts, or hardly changed ones, stand under other listings too. observed: number of other listings. */
  'near-duplicate.elsewhere',
  /** n reviewers say that good stars were rewarded. observed: n. */
  'incentive.conditioned',
  /** n reviewers mention a reward for any review or photo. observed: n. */
  'incentive.reward',
  /** n reviews disclose a free or discounted product. observed: n. */
  'incentive.disclosed',
  /** n reviewers complain about being offered something, or pressed, for stars. observed: n. */
  'incentive.reported',
  /** Inside a dense window these marks are more common than just around it. observed, expected: shares 0..1. */
  'burst.five-star',
  'burst.one-star',
  'burst.near-duplicate',
  'burst.short',
  'burst.unverified',
  /** More reviews than usual in a window, which alone says nothing. observed, expected: reviews in it. */
  'burst.volume',
  /** n reviewers posted the same picture. observed: n. */
  'photo-reuse.same-photo',
  /** n reviewers posted a picture of the shop's own gallery. observed: n. */
  'photo-reuse.gallery',
  /** The same pictures stand under other listings. observed: number of other listings. */
  'photo-reuse.elsewhere',
  /** Reviews too short or too common to inform. observed: share 0..1. expected: usual share, or null. */
  'low-information.share',
  /** n reviews by different people fill the slots of one pattern (`Evidence.skeleton`). observed: share of a text that is pattern, 0..1. */
  'template.skeleton',
  /** n texts consist of sentences that stand in several other reviews. observed: share of texts 0..1. */
  'assembled-text.shared-sentences',
  /** n long texts of a few days are built alike and unlike the others. observed: n. expected: usual number in as many days. */
  'generated-text.cluster',
  /** n reviews are dated before the purchase they are about. observed: n. */
  'impossible-timing.before-purchase',
  /** n reviews are dated on the day of purchase. observed, expected: shares 0..1. */
  'impossible-timing.same-day',
  /** Mean stars before and after some day: n reviews lie in the shorter of the two periods. expected: before, observed: after. */
  'rating-shift.fall',
  'rating-shift.rise',
  /** n texts praise and give 1 or 2 stars, or complain and give 5. observed, expected: shares 0..1 of such reviews. */
  'text-star-conflict.praise-low',
  'text-star-conflict.complaint-high',
  /** Reviews without the shop's purchase mark. observed: share 0..1. expected: usual share, or null. */
  'unverified-share.share',
  /** n reviews by people of whom no other review is known; n by people known for over half a year. observed: share 0..1. */
  'reviewer-history.first',
  'reviewer-history.long-known',
  /** n reviewers praised (blamed) the same other listings on nearby days. observed: number of listings, this one included. */
  'reviewer-ring.praise',
  'reviewer-ring.blame',
  /** n reviews want money or goods for taking a low rating back. observed: n. */
  'hostile-campaign.demand',
  /** n reviews threaten a low rating unless a refund comes, or promise to change it after one. observed: n. */
  'hostile-campaign.claim',
  /** n reviews say that somebody else demanded money over ratings, or that rivals rate. observed: n. */
  'hostile-campaign.reported',
  /** n low ratings by different people on few days share their text. observed: days from first to last. */
  'hostile-campaign.same-text',
  /** n low ratings on few days that say nothing specific. observed, expected: share of low ratings in and around them. */
  'hostile-campaign.burst',
  /** n short praising reviews right after complaints. observed, expected: share of such praise after and before. */
  'hostile-campaign.burial',
  /** n reviews speak of things that none of the others mentions. observed: share 0..1. */
  'merged-listing.subjects',
  /** n of the new reviews are read: more came than items were sold. observed: new reviews, expected: new sales at most. */
  'sales-surge.more-reviews',
  /** Items were sold and hardly a review came. observed: new reviews, expected: at least so many sales. */
  'sales-surge.fewer-reviews',
  /** Reviews of an earlier reading are gone. observed: gone, expected: read then. */
  'vanished-reviews.gone',
  /** Among them low ratings are more common than among the rest. observed, expected: shares 0..1. */
  'vanished-reviews.low-gone',
  /** The stated number of reviews fell. observed: now, expected: before. */
  'vanished-reviews.total-fell',
] as const
export type ClaimKey = (typeof CLAIMS)[number]

/** Ordinary explanations. */
export const INNOCENT = [
  'auto-review-tools',
  'points-for-reviews',
  'copied-from-others',
  'borrowed-photo',
  'variant-copies',
  'guided-prompts',
  'family-account',
  'image-host-merges',
  'shop-picture-by-choice',
  'sale-or-launch',
  'media-attention',
  'faulty-batch',
  'platform-coupon',
  'disclosed-sample',
  'hearsay',
  'one-seller-of-many',
  'short-is-normal',
  'bought-elsewhere',
  'stock-phrases',
  'writing-help',
  'earlier-purchase',
  'fast-or-digital',
  'date-slips',
  'product-changed',
  'other-buyers',
  'scale-misread',
  'irony',
  'sale-spring',
  'sale-618',
  'sale-double-eleven',
  'sale-double-twelve',
  'sale-new-year',
  'sale-prime-day',
  'sale-black-friday',
  'sale-christmas',
  'first-review',
  'memory-is-partial',
  'shared-interest',
  'sold-together',
  'rightful-claim',
  'genuine-anger',
  'bundle-parts',
  'comparison-or-gift',
  'late-reviews',
  'moved-reviews',
  'moderation',
  'withdrawn',
] as const
export type InnocentKey = (typeof INNOCENT)[number]

/** Why a signal said nothing. */
export const ABSTENTIONS = [
  'too-few-reviews',
  'too-few-texts',
  'too-few-dates',
  'no-photos',
  'no-purchase-mark',
  'no-purchase-dates',
  'too-few-stars',
  'too-few-long-texts',
  'instant-delivery',
  'no-reviewer-history',
  'no-memory',
  'no-reviewer-identity',
  'no-earlier-reading',
  'no-sales-shown',
  'readings-incomplete',
] as const
export type AbstentionKey = (typeof ABSTENTIONS)[number]
