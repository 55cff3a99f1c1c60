import { type Style, styleOf } from '../generated/style.ts'
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

/** Long texts from which a listing's own way of writing is known. */
const FEWEST_LONG = 20
/** Robust deviations from it, both cues together. */
const UNLIKE = 3
/** Besides being unlike the others a text must be like an essay: leads, and sentences of one length. */
const LEADS = 3
const EVEN = 0.5
/** Reviews within half a month that make a cluster: one such text is somebody's style. */
const CLUSTER = 5
const WINDOW_DAYS = 15
const ALPHA = 0.001
/** Machine help is no deception, and cues mistake careful writers and learners of a language for machines. */
const CAP = 0.7
const REVIEW: ReviewWeight = { weight: 0.3, exact: false }

/** Long texts of a few days that are built alike and unlike all others of the listing. Never said of a single review. */
export const signal: Signal = {
  id: 'generated-text',
  family: 'text',
  source:
    'Science note 1.10: no verdict on single texts (Liang et al., Patterns 2023: 61 % false alarms on learners’ essays), clusters against the listing’s own style, cap 0.7.',
  measure,
}

interface Styled {
  prepared: Prepared
  style: Style
}

function measure({ reviews }: Sample): Reading {
  const styled = reviews.flatMap((prepared): Styled[] => {
    const style = prepared.platformDefault ? null : styleOf(prepared.review.text)
    return style ? [{ prepared, style }] : []
  })
  if (styled.length < FEWEST_LONG) return abstain('too-few-long-texts')
  const dated = styled.filter(({ prepared }) => prepared.day !== null)
  if (dated.length * 2 < styled.length || dated.length < FEWEST_LONG) return abstain('too-few-dates')
  const unlike = unlikeOthers(dated)
  const window = densest(dated.filter((one) => unlike.has(one)))
  if (!window || window.length < CLUSTER) return nothingSeen(styled.length)
  const from = window[0]?.prepared.day ?? 0
  const inside = dated.filter(({ prepared }) => (prepared.day ?? 0) >= from && (prepared.day ?? 0) < from + WINDOW_DAYS)
  const chance = hypergeometricTail(window.length, dated.length, unlike.size, inside.length)
  const outside = (unlike.size - window.length) / Math.max(1, dated.length - inside.length)
  if (inside.length < dated.length && chance > ALPHA) return nothingSeen(styled.length)
  return {
    kind: 'measured',
    weight: Math.min(CAP, 0.3 + 0.2 * Math.log(window.length / CLUSTER + 1)),
    informedBy: styled.length,
    evidence: [
      {
        claim: 'generated-text.cluster',
        reviews: [...new Set(window.map(({ prepared }) => prepared.review.id))],
        observed: window.length,
        expected: Math.round(outside * inside.length * 100) / 100,
        quotes: [],
      },
    ],
    innocent: ['writing-help', 'guided-prompts', 'disclosed-sample'],
    reviews: new Map(window.map(({ prepared }) => [prepared.at, REVIEW])),
  }
}

/** Texts that look like essays, and whose cues together lie far from the listing's median. */
function unlikeOthers(all: readonly Styled[]): Set<Styled> {
  const even = deviations(all.map(({ style }) => -style.variation))
  const led = deviations(all.map(({ style }) => style.leadRate))
  return new Set(
    all.filter(
      ({ style }, i) =>
        style.leads >= LEADS &&
        style.variation <= EVEN &&
        ((even[i] ?? 0) + (led[i] ?? 0)) / Math.SQRT2 > UNLIKE &&
        (led[i] ?? 0) > UNLIKE / 2,
    ),
  )
}

/** Least spread that counts as one deviation, so that a listing where all are alike does not make everyone stand out. */
const SPREAD = 0.15

/** Robust standard scores: distance to the median in units of the median absolute deviation. */
function deviations(values: readonly number[]): number[] {
  const middle = median(values)
  const spread = Math.max(SPREAD, 1.4826 * median(values.map((value) => Math.abs(value - middle))))
  return values.map((value) => (value - middle) / spread)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/** The most within any half month, the earliest of equals. */
function densest(all: readonly Styled[]): Styled[] | null {
  const sorted = [...all].sort((a, b) => (a.prepared.day ?? 0) - (b.prepared.day ?? 0) || a.prepared.at - b.prepared.at)
  let best: Styled[] | null = null
  for (let start = 0, end = 0; start < sorted.length; start++) {
    const first = sorted[start]?.prepared.day ?? 0
    while (end < sorted.length && (sorted[end]?.prepared.day ?? 0) < first + WINDOW_DAYS) end++
    if (end - start > (best?.length ?? 0)) best = sorted.slice(start, end)
  }
  return best
}
