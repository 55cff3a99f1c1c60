import { hypergeometricTail } from '../measures/statistics.ts'
import {
  abstain,
  nothingSeen,
  type Prepared,
  type Reading,
  type ReviewWeight,
  type Sample,
  type Signal,
} from '../signal.ts'
import { canonicalise } from '../text/canonical.ts'
import { SUBJECT_COUNT, subjectsOf } from '../topic/subjects.ts'

const FEWEST = 40
/** The smaller group: so many reviews, and so large a share of those that name a subject. */
const FEWEST_OTHER = 8
const LEAST_SHARE = 0.08
/** Of all that was read: below, stray words of daily life are likelier than another product. */
const LEAST_OF_ALL = 0.03
/** Reviews that name both subjects, as a part of those expected by chance: sets and comparisons name both. */
const MOST_BRIDGED = 0.35
const ALPHA = 0.001
/** Texts looked at; in a larger listing every so many-th. */
const MOST_TEXTS = 1_500
/** Nats, said plainly and kept out of the score: the family counts nothing there (science note 1.12). */
const WEIGHT = 2
const TITLE_AGREES = 0.5

/**
 * Reviews of another product on this page: two groups of reviews that speak of different goods and share no word for
 * them. It says what the page is, not how its reviews came about: the family `topic` is outside the trust score.
 */
export const signal: Signal = {
  id: 'merged-listing',
  family: 'topic',
  source:
    'FTC v. Bountiful (2023): reviews of one product shown for another. Exclusive subjects by exact test; words of subjects in topic/subjects.ts. Bundles and comparisons name both and are left alone.',
  measure,
}

function measure({ listing, reviews }: Sample): Reading {
  const written = reviews.filter(
    ({ canonical, platformDefault, lowInformation }) => canonical !== '' && !platformDefault && !lowInformation,
  )
  if (written.length < FEWEST) return abstain('too-few-texts')
  const step = Math.max(1, Math.ceil(written.length / MOST_TEXTS))
  const read = written.filter((_, i) => i % step === 0)
  const named = read.map(({ canonical }) => new Set(subjectsOf(canonical).keys()))
  const title = new Set(subjectsOf(canonicalise(listing.title ?? '')).keys())
  const split = splitOf(named, title)
  if (split === null) return nothingSeen(read.length)
  const { main, other } = split
  const strangers = read.filter((_, i) => named[i]?.has(other) && !named[i]?.has(main))
  if (strangers.length < LEAST_OF_ALL * read.length) return nothingSeen(read.length)
  const weight = WEIGHT + (title.has(main) ? TITLE_AGREES : 0)
  return {
    kind: 'measured',
    weight,
    informedBy: read.length,
    evidence: [
      {
        claim: 'merged-listing.subjects',
        reviews: strangers.map(({ review }) => review.id),
        observed: Math.round((10_000 * strangers.length) / read.length) / 10_000,
        expected: null,
        quotes: [],
      },
    ],
    innocent: ['bundle-parts', 'comparison-or-gift', 'variant-copies'],
    reviews: new Map(strangers.map(({ at }: Prepared): [number, ReviewWeight] => [at, { weight, exact: false }])),
  }
}

/** The most-named subject, and the largest one that excludes it; `null` where all subjects mix, or the title names both. */
function splitOf(
  named: readonly ReadonlySet<number>[],
  title: ReadonlySet<number>,
): { main: number; other: number } | null {
  const counts = new Uint32Array(SUBJECT_COUNT)
  let naming = 0
  for (const subjects of named) {
    if (subjects.size > 0) naming++
    for (const subject of subjects) counts[subject] = (counts[subject] ?? 0) + 1
  }
  const order = Array.from(counts.keys()).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  const main = order.find((subject) => title.has(subject)) ?? order[0] ?? 0
  const mainCount = counts[main] ?? 0
  if (mainCount < FEWEST_OTHER || mainCount < LEAST_SHARE * naming) return null
  for (const other of order) {
    const count = counts[other] ?? 0
    if (count < FEWEST_OTHER || count < LEAST_SHARE * naming) break
    if (other === main || title.has(other)) continue
    const both = named.filter((subjects) => subjects.has(main) && subjects.has(other)).length
    const apart = count - both
    if (both > (MOST_BRIDGED * mainCount * count) / naming) continue
    // As many of them without the main subject, by chance: one-sided.
    if (hypergeometricTail(apart, naming, naming - mainCount, count) <= ALPHA) return { main, other }
  }
  return null
}
