import type { Timeline } from '../report/timeline.ts'

/** The bar that stands out, if one does. */
export interface Busiest {
  start: string
  count: number
}

const LEAST_BARS = 4
const LEAST_REVIEWS = 6
const TIMES_OTHERS = 3

/** `null` unless one bar holds several times what the others hold on average: a flat row has no busiest bar. */
export function busiest({ counts, starts }: Pick<Timeline, 'counts' | 'starts'>): Busiest | null {
  const most = Math.max(...counts)
  const at = counts.indexOf(most)
  const others = (counts.reduce((sum, count) => sum + count, 0) - most) / Math.max(1, counts.length - 1)
  if (counts.length < LEAST_BARS || most < LEAST_REVIEWS || most < TIMES_OTHERS * others) return null
  return { start: starts[at] ?? '', count: most }
}
