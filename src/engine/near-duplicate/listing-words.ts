import type { Prepared, Sample } from '../signal.ts'
import type { Steps } from '../steps.ts'
import { canonicalise } from '../text/canonical.ts'
import { isDense } from '../text/shingles.ts'
import { formsAmong } from './prompts.ts'
import { commonAmong, type Pieces, piecesOf } from './surprise.ts'

/** Copies are telling only from about twenty Han characters or forty letters on. */
export const SHORTEST = { dense: 20, latin: 40 }

/** Texts long enough to be compared, without the shop's own. */
export const longTexts = ({ reviews }: Pick<Sample, 'reviews'>): Prepared[] => reviews.filter(isLongEnough)

const isLongEnough = ({ canonical, platformDefault }: Prepared): boolean =>
  !platformDefault && canonical.length >= SHORTEST.dense && (canonical.length >= SHORTEST.latin || isDense(canonical))

/** What the long texts of a listing say beside its title and its forms, and what of it is common there. */
export interface ListingWords {
  /** Of a text, by its position among `longTexts`. */
  piecesOfText: (text: number) => Pieces
  /** See `commonAmong`. */
  common: (pieces: Pieces, sharing: ReadonlySet<number>) => Pieces
}

const known = new WeakMap<Sample['reviews'], ListingWords>()

/** Computed once for a sample, when the first signal asks: forms and common words take a pass over all long texts. */
export function* listingWords({ listing, reviews }: Sample): Steps<ListingWords> {
  const before = known.get(reviews)
  if (before) return before
  const texts = longTexts({ reviews })
  const title = piecesOf(canonicalise(listing.title ?? ''), null)
  const withoutLabels = yield* formsAmong(texts)
  const piecesOfText = (text: number): Pieces => {
    const prepared = texts[text]
    return piecesOf(prepared === undefined ? '' : withoutLabels(prepared), title)
  }
  const words = { piecesOfText, common: yield* commonAmong(texts.length, piecesOfText) }
  known.set(reviews, words)
  return words
}
