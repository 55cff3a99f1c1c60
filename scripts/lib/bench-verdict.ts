import { judge, judgeSteps } from '../../src/engine/judge.ts'
import type { Listing, Review } from '../../src/engine/types.ts'
import { type Language, plantedReviews } from '../planted.ts'
import { fresh, leastTimes, type Measure, processorTime, round } from './timing.ts'

const NOW = { now: '2025-01-01T00:00:00Z' }
const RUNS = 5
const REVIEWS = 5_000
const SLOWER = 1.5
const GROWTH = 2.3
const STRETCH = 50
/** As the worker does it: src/background/turns.ts. */
const TURN = 20

/** A whole verdict on 5,000 reviews: beside one pass of Intl.Segmenter, beside 10,000, and in pieces. */
export function verdicts(language: Language): Measure[] {
  const { texts } = plantedReviews(2 * REVIEWS, language)
  const [half, whole] = [listingOf(plantedReviews(REVIEWS, language).texts, language), listingOf(texts, language)]
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  let words = 0
  const judging = (listing: Listing) => () => {
    const shown = fresh(listing)
    return () => void judge(shown, NOW)
  }
  const works = {
    verdict: judging(half),
    double: judging(whole),
    floor: () => {
      const { reviews } = fresh(half)
      return () => {
        words = 0
        for (const { text } of reviews)
          for (const { isWordLike } of segmenter.segment(text)) words += isWordLike ? 1 : 0
      }
    },
  }
  leastTimes(works, 1)
  const { verdict, double, floor } = leastTimes(works, RUNS)
  const stretch = Math.min(...Array.from({ length: RUNS }, () => longestStretch(fresh(half))))
  const own = { unit: 'ms' as const, reviews: REVIEWS }
  return [
    {
      ...own,
      name: `verdict/${language}`,
      value: round(verdict),
      ratio: round(verdict / floor),
      limit: `ratio <= ${SLOWER}`,
      ok: verdict / floor <= SLOWER,
      floor: 'Intl.Segmenter, words',
      floorMs: round(floor),
      words,
    },
    {
      ...own,
      name: `verdict/${language}/doubled`,
      value: round(double),
      ratio: round(double / verdict),
      limit: `ratio <= ${GROWTH}`,
      ok: double / verdict <= GROWTH,
      reviews: 2 * REVIEWS,
    },
    {
      ...own,
      name: `verdict/${language}/stretch`,
      value: round(stretch),
      limit: `<= ${STRETCH}`,
      ok: stretch <= STRETCH,
    },
  ]
}

/**
 * Longest time in which the worker would answer nobody. In processor time, helper threads of the engine included, so
 * that it is rather too long than too short; the least of several runs is ours alone.
 */
function longestStretch(listing: Listing): number {
  const steps = judgeSteps(listing, NOW)
  let longest = 0
  let stretch = 0
  for (let done = false; !done; ) {
    stretch += processorTime(() => {
      done = steps.next().done === true
    })
    longest = Math.max(longest, stretch)
    if (stretch >= TURN) stretch = 0
  }
  return longest
}

/** A listing over two years, with everything shown that a signal looks at. */
function listingOf(texts: readonly string[], language: Language): Listing {
  const stars = [5, 5, 4, 5, 3, 5, 5, 1, 4, 5]
  const reviews = texts.map(
    (text, i): Review => ({
      id: `r${i}`,
      reviewer: { id: `u${i}`, name: null, reviewCount: 1 + (i % 40), level: null },
      stars: stars[(i * 7) % stars.length] ?? 5,
      title: null,
      text,
      language,
      postedOn: new Date(Date.UTC(2023, 0, 1 + ((i * 131) % 700))).toISOString().slice(0, 10),
      purchasedOn: new Date(Date.UTC(2022, 11, 20 + ((i * 131) % 700))).toISOString().slice(0, 10),
      verified: i % 5 !== 0,
      programme: null,
      helpful: i % 3,
      variant: null,
      photos: i % 9 === 0 ? [{ url: `https://images.example/${i}.jpg`, asset: `picture ${i}`, hash: null }] : [],
      followUps: [],
      platformDefault: false,
    }),
  )
  return {
    schema: 'brushlight/listing/1',
    site: 'generic',
    id: 'bench',
    url: 'https://shop.example/item',
    title: 'Bench',
    seller: null,
    readAt: '2025-01-01T00:00:00Z',
    stated: { reviewCount: reviews.length, ratingCount: null, meanStars: 4.2, histogram: null, sales: null },
    photos: [],
    reviews,
    coverage: { read: reviews.length, stated: reviews.length, walled: false },
    gaps: [],
  }
}
