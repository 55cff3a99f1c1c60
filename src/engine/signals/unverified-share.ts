import { betaBinomialTail } from '../measures/statistics.ts'
import { abstain, nothingSeen, type Reading, type ReviewWeight, type Sample, type Signal } from '../signal.ts'

/**
 * What share of a listing's reviews usually lacks the mark, as a Beta distribution over listings. Mean 0.22: 36.0 of
 * the 160.8 million reviews that Amazon published (1995 to 2015) are not verified; ReviewMeta counted 0.29 of 34
 * million in October 2016. Listings differ widely (books against cables), hence a concentration of only 5: nine
 * listings in ten are expected below 0.47, and the signal speaks from about 0.6 on.
 */
const USUAL = 0.22
const CONCENTRATION = 5
const FEWEST = 20
const ALPHA = 0.05
/** Caps in nats (science note 1.11): the mark is easy to have, and easy to lack. */
const LISTING_CAP = 0.7
const REVIEW_CAP = 0.3

/** Unusually many reviews without the shop's purchase mark. Reviews where the page shows no such mark do not count. */
export const signal: Signal = {
  id: 'unverified-share',
  family: 'identity',
  source:
    'Beta-binomial against a usual share (science note 1.11). Unverified reviews differ for innocent reasons too: Anderson & Simester, JMR 2014.',
  measure,
}

function measure(sample: Sample): Reading {
  const marked = sample.reviews.filter(({ review, platformDefault }) => !platformDefault && review.verified !== null)
  if (marked.length === 0) return abstain('no-purchase-mark')
  if (marked.length < FEWEST) return abstain('too-few-reviews')
  const without = marked.filter(({ review }) => review.verified === false)
  const a = USUAL * CONCENTRATION
  const chance = betaBinomialTail(without.length, marked.length, a, CONCENTRATION - a)
  if (chance > ALPHA) return nothingSeen(marked.length)
  // From half the cap at 5 % to the whole at 0.5 %.
  const strength = Math.min(1, Math.log10(ALPHA / Math.max(chance, 1e-300)) / 2 + 0.5)
  const share = without.length / marked.length
  const each: ReviewWeight = { weight: REVIEW_CAP * strength * (1 - USUAL / share), exact: false }
  return {
    kind: 'measured',
    weight: LISTING_CAP * strength,
    informedBy: marked.length,
    evidence: [
      {
        claim: 'unverified-share.share',
        reviews: without.map(({ review }) => review.id),
        observed: Math.round(share * 10_000) / 10_000,
        expected: USUAL,
        quotes: [],
      },
    ],
    innocent: ['bought-elsewhere'],
    reviews: new Map(without.map(({ at }) => [at, each])),
  }
}
