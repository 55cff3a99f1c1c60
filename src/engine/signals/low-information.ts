import { betaBinomialTail } from '../measures/statistics.ts'
import {
  abstain,
  nothingSeen,
  type Prepared,
  type Reading,
  type ReviewWeight,
  type Sample,
  type Signal,
} from '../signal.ts'
import { isDense } from '../text/shingles.ts'

/**
 * Share of texts that usually say nothing, by writing system: medians of 0.26 and 0.43 over 30 Chinese
 * shop listings of two sets, under 0.03 in 91 English ones (docs/verdict.md). Listings differ widely, hence the low
 * concentration: the signal speaks only where nearly all texts are empty of content.
 */
const USUAL = { dense: 0.33, latin: 0.05 }
const CONCENTRATION = 4
const FEWEST = 20
const ALPHA = 0.05
/** Caps in nats (science note 1.9): one-phrase reviews are mostly habit. */
const LISTING_CAP = 0.7
const REVIEW_CAP = 0.2

/** Unusually many texts too short or too common to inform. They lower what a sample is worth more than trust in it. */
export const signal: Signal = {
  id: 'low-information',
  family: 'text',
  source:
    'Beta-binomial against a usual share (science note 1.9); length alone is no evidence: it only mirrors how people write.',
  measure,
}

function measure({ reviews }: Sample): Reading {
  const written = reviews.filter(({ canonical, platformDefault }) => canonical !== '' && !platformDefault)
  if (written.length < FEWEST) return abstain('too-few-texts')
  const empty = written.filter(({ lowInformation }) => lowInformation)
  const usual = usualShare(written)
  const a = usual * CONCENTRATION
  const chance = betaBinomialTail(empty.length, written.length, a, CONCENTRATION - a)
  if (chance > ALPHA) return nothingSeen(written.length)
  const strength = Math.min(1, Math.log10(ALPHA / Math.max(chance, 1e-300)) / 2 + 0.5)
  const share = empty.length / written.length
  const each: ReviewWeight = { weight: REVIEW_CAP * strength * (1 - usual / share), exact: false }
  return {
    kind: 'measured',
    weight: LISTING_CAP * strength,
    informedBy: written.length,
    evidence: [
      {
        claim: 'low-information.share',
        reviews: empty.map(({ review }) => review.id),
        observed: Math.round(share * 10_000) / 10_000,
        expected: Math.round(usual * 10_000) / 10_000,
        quotes: [],
      },
    ],
    innocent: ['short-is-normal', 'points-for-reviews'],
    reviews: new Map(empty.map(({ at }) => [at, each])),
  }
}

function usualShare(written: readonly Prepared[]): number {
  const dense = written.filter(({ canonical }) => isDense(canonical)).length / written.length
  return USUAL.dense * dense + USUAL.latin * (1 - dense)
}
