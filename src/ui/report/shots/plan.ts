import type { ShotPlan } from '../../../protocol/messages.ts'

/** Pictures taken at most: ten seconds at the browser's pace, and what fits into the portal pack. */
const MOST_SHOTS = 20
/** Above a review that a picture begins with. */
const MARGIN = 8

/**
 * Where to scroll to, in CSS pixels from where the reviews begin, in order. Everything where that fits into twenty
 * pictures; else the reviews that carry signs first, then what comes first on the page.
 */
export function planShots(
  { height, view, places }: Pick<ShotPlan, 'height' | 'view' | 'places'>,
  flagged: ReadonlySet<string>,
  most = MOST_SHOTS,
): number[] {
  if (!(height > 0) || !(view >= 1)) return []
  const whole = Math.ceil(height / view)
  if (whole <= most) return Array.from({ length: whole }, (_, at) => at * view)
  const stops: number[] = []
  const covers = (top: number, bottom: number): boolean =>
    stops.some((stop) => stop <= top && stop + view >= Math.min(bottom, top + view))
  const named = places.filter(({ id }) => flagged.has(id)).sort((a, b) => a.top - b.top)
  for (const { top, bottom } of named)
    if (stops.length < most && !covers(top, bottom)) stops.push(Math.max(0, Math.min(top - MARGIN, height - view)))
  for (let at = 0; at < whole && stops.length < most; at++)
    if (!covers(at * view, (at + 1) * view)) stops.push(at * view)
  return stops.sort((a, b) => a - b)
}

/** A picture as it was taken, cut to the reviews; in CSS pixels from where they begin. */
export interface Strip {
  top: number
  height: number
  left: number
  width: number
}

/** A page made of pictures, in CSS pixels from where the reviews begin. */
export interface PageCut {
  top: number
  bottom: number
}

/** Height over width of a page: A4 within its margins. */
const SHAPE = 1.38
/** A page may end this much earlier, so that no review is cut in two. */
const EARLIER = 0.45

/** Cuts what the pictures show into pages, between two reviews where one ends near the foot. Linear, but for sorting. */
export function cutPages(strips: readonly Strip[], places: ShotPlan['places']): PageCut[] {
  const edges = places.map(({ top }) => top - MARGIN / 2).sort((a, b) => a - b)
  const pages: PageCut[] = []
  for (const { top, bottom, width } of runsOf(strips)) {
    const tallest = Math.max(200, width * SHAPE)
    let from = top
    while (bottom - from > tallest) {
      const least = from + tallest * (1 - EARLIER)
      const edge = edges.filter((one) => one >= least && one <= from + tallest).at(-1)
      const to = edge ?? from + tallest
      pages.push({ top: from, bottom: to })
      from = to
    }
    if (bottom - from >= 1) pages.push({ top: from, bottom })
  }
  return pages
}

/** Stretches without a gap. */
function runsOf(strips: readonly Strip[]): { top: number; bottom: number; width: number }[] {
  const runs: { top: number; bottom: number; width: number }[] = []
  for (const { top, height, width } of [...strips].sort((a, b) => a.top - b.top)) {
    const last = runs.at(-1)
    if (last && top <= last.bottom + 1) {
      last.bottom = Math.max(last.bottom, top + height)
      last.width = Math.max(last.width, width)
    } else runs.push({ top, bottom: top + height, width })
  }
  return runs
}
