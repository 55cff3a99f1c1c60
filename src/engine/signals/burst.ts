import { type Comparison, compare, type Rise } from '../burst/compare.ts'
import { type SaleKey, salesAround } from '../burst/sales.ts'
import { countsOf, marksFor, type Timeline, timelineOf } from '../burst/timeline.ts'
import { windowsOf } from '../burst/windows.ts'
import type { ClaimKey, InnocentKey } from '../claims.ts'
import {
  abstain,
  type Earlier,
  nothingSeen,
  type Prepared,
  type Reading,
  type ReviewWeight,
  type Sample,
  type Signal,
} from '../signal.ts'
import { isDense } from '../text/shingles.ts'
import type { Evidence } from '../types.ts'

/** Dated reviews from which timing can be judged (power below is under 5 %; science note 1.3). */
const ENOUGH = 100
/** With fewer, down to this, only the extreme is reported. */
const FEWEST = 20
export const ALPHA = 0.01
const EXTREME = 1e-4
/** Windows that are reported. */
const MOST_REPORTED = 3
/** Largest weight of one family of marks, and what a second family adds at most. */
const ONE_FAMILY = 0.7
const SECOND_FAMILY = 1.3
/** p at which a weight reaches its cap: 10 to the minus this. */
const FULL_STRENGTH = 8
/** Times the usual number of reviews from which a window counts as a burst, and from which that is worth saying. */
const DENSE = 2
const BUSY = 3
const BUSY_REVIEWS = 10

/**
 * Marked bursts: not "many reviews at once", which every sale brings, but "at once, and unlike their neighbours".
 * Volume alone weighs nothing.
 */
export const signal: Signal = {
  id: 'burst',
  family: 'time',
  source:
    'Marks in bursts: Xie et al., KDD 2012; Fei et al., ICWSM 2013. Blocks: Scargle et al., ApJ 2013. Combination: Liu & Xie, JASA 2020. Size and power measured in test/engine/burst.test.ts.',
  after: ['near-duplicate', 'template'],
  measure,
}

/** A window whose marks rose beyond chance. */
interface Found {
  comparison: Comparison
  rises: Rise[]
  weight: number
}

function measure(sample: Sample, earlier: Earlier): Reading {
  const people = sample.reviews.filter(({ platformDefault }) => !platformDefault)
  const dated = people.filter(({ day }) => day !== null)
  if (people.length < FEWEST) return abstain('too-few-reviews')
  if (dated.length * 2 < people.length || dated.length < FEWEST) return abstain('too-few-dates')
  const small = dated.length < ENOUGH
  const timeline = timelineOf(dated)
  const marks = marksFor(copies(earlier)).map((mark) => countsOf(timeline, mark))
  const compared = windowsOf(timeline.days).map((window) => compare(window, timeline.days, marks))
  // All on one day: nothing to compare with.
  if (compared.length > 0 && compared.every(({ usual }) => usual === null)) return abstain('too-few-dates')
  const dense = compared.filter(({ window, usual }) => usual !== null && window.end - window.start >= DENSE * usual)
  const found = disjoint(dense.flatMap((comparison) => judged(comparison, dense.length, small) ?? []))
  if (small && found.length === 0) return abstain(people.length >= ENOUGH ? 'too-few-dates' : 'too-few-reviews')
  const busiest = busy(found[0] ? [found[0].comparison] : dense)
  if (found.length === 0 && !busiest) return nothingSeen(dated.length)
  return {
    kind: 'measured',
    weight: Math.max(0, ...found.map(({ weight }) => weight)),
    informedBy: dated.length,
    evidence: [...found.flatMap((one) => evidenceOf(one, timeline)), ...(busiest ? [volumeOf(busiest)] : [])],
    innocent: innocentFor(found, salesOf(found, busiest, people)),
    reviews: weightsOf(found, timeline),
  }
}

/** Reviews weighed as copies, or for filling in one pattern. */
function copies(earlier: Earlier): ReadonlySet<number> {
  const readings = [earlier.get('near-duplicate'), earlier.get('template')]
  const weighed = readings.flatMap((reading) => (reading?.kind === 'measured' ? [...reading.reviews] : []))
  return new Set(weighed.flatMap(([at, { weight }]) => (weight > 0 ? [at] : [])))
}

/** `null` unless the window differs from its neighbours beyond chance, all windows considered (Bonferroni). */
function judged(comparison: Comparison, windows: number, small: boolean): Found | null {
  if (comparison.p * windows > (small ? EXTREME : ALPHA)) return null
  const rises = comparison.rises.filter(({ p }) => p * windows <= ALPHA)
  // The best p of each family: two marks of one family are not two facts.
  const best = new Map<Rise['mark']['family'], number>()
  for (const { mark, p } of rises) best.set(mark.family, Math.min(best.get(mark.family) ?? 1, p * windows))
  if (small && best.size < 2) return null
  // Copies alone are already weighed as text.
  if (rises.every(({ mark }) => mark.id === 'near-duplicate')) return { comparison, rises, weight: 0 }
  const [strongest = 1, second] = [...best.values()].sort((a, b) => a - b)
  const weight = second === undefined ? ONE_FAMILY * strength(strongest) : ONE_FAMILY + SECOND_FAMILY * strength(second)
  return { comparison, rises, weight }
}

const strength = (p: number): number => Math.min(1, -Math.log10(Math.max(p, 1e-300)) / FULL_STRENGTH)

/** The clearest windows first, leaving out what overlaps a clearer one. */
function disjoint(found: Found[]): Found[] {
  const order = (a: Found, b: Found): number =>
    b.weight - a.weight || a.comparison.p - b.comparison.p || a.comparison.window.start - b.comparison.window.start
  const kept: Found[] = []
  for (const one of [...found].sort(order)) {
    const { start, end } = one.comparison.window
    const apart = kept.every(({ comparison: { window } }) => end <= window.start || start >= window.end)
    if (apart && kept.length < MOST_REPORTED) kept.push(one)
  }
  return kept
}

function evidenceOf({ comparison: { window }, rises }: Found, { reviews }: Timeline): Evidence[] {
  const inside = reviews.slice(window.start, window.end)
  return rises.map(({ mark, inside: observed, around }) => ({
    claim: `burst.${mark.id}` satisfies ClaimKey,
    reviews: inside.filter((prepared) => mark.carried(prepared) === true).map(({ review }) => review.id),
    observed: fine(observed),
    expected: fine(around),
    quotes: [],
  }))
}

/** The window that is busiest against its neighbourhood; `null` where none stands out. */
function busy(compared: readonly Comparison[]): Comparison | null {
  let best: { comparison: Comparison; excess: number } | null = null
  for (const comparison of compared) {
    const { window, usual } = comparison
    const count = window.end - window.start
    if (usual === null || count < BUSY_REVIEWS || count < BUSY * usual) continue
    if (!best || count - usual > best.excess) best = { comparison, excess: count - usual }
  }
  return best?.comparison ?? null
}

/** A window as a plain count. It names no review: it is about none. */
function volumeOf({ window, usual }: Comparison): Evidence {
  const expected = usual === null ? null : fine(usual)
  return { claim: 'burst.volume', reviews: [], observed: window.end - window.start, expected, quotes: [] }
}

/** Sales that the windows shown fall into. */
function salesOf(found: readonly Found[], busiest: Comparison | null, people: readonly Prepared[]): SaleKey[] {
  const chinese = people.filter(({ canonical }) => isDense(canonical)).length * 2 > people.length
  const windows = found.map(({ comparison }) => comparison.window)
  if (windows.length === 0 && busiest) windows.push(busiest.window)
  return [...new Set(windows.flatMap(({ from, to }) => salesAround(from, to, chinese)))]
}

/**
 * What a window says of one review in it: at most 0.7, less where the mark is common around the window too, and less
 * where the review carries only some of the marks that rose.
 */
function weightsOf(found: readonly Found[], { reviews }: Timeline): Map<number, ReviewWeight> {
  const out = new Map<number, ReviewWeight>()
  for (const { comparison, rises, weight } of found) {
    if (weight === 0) continue
    const risen = new Set(rises.map(({ mark }) => mark.family)).size
    for (const prepared of reviews.slice(comparison.window.start, comparison.window.end)) {
      const carried = rises.filter(({ mark }) => mark.carried(prepared) === true)
      const families = new Set(carried.map(({ mark }) => mark.family)).size
      const excess = Math.max(0, ...carried.map(({ inside, around }) => (inside - around) / inside))
      const own = Math.min(ONE_FAMILY, weight) * excess * (families / risen)
      if (own > 0) out.set(prepared.at, { weight: own, exact: false })
    }
  }
  return out
}

const INNOCENT: Record<Rise['mark']['id'], readonly InnocentKey[]> = {
  'five-star': ['platform-coupon'],
  'one-star': ['faulty-batch', 'media-attention'],
  'near-duplicate': ['auto-review-tools', 'points-for-reviews'],
  short: ['short-is-normal', 'points-for-reviews'],
  unverified: ['bought-elsewhere'],
}

/** A wave of one star is first of all a faulty batch; any other wave first of all a sale, by name where one fits. */
function innocentFor(found: readonly Found[], sales: readonly SaleKey[]): InnocentKey[] {
  const marks = found.flatMap(({ rises }) => rises.map(({ mark }) => mark.id))
  const own = marks.flatMap((id) => INNOCENT[id])
  const first: readonly InnocentKey[] = marks.includes('one-star') ? INNOCENT['one-star'] : []
  return [...new Set<InnocentKey>([...first, ...sales, 'sale-or-launch', ...own])]
}

const fine = (value: number): number => Math.round(value * 10_000) / 10_000
