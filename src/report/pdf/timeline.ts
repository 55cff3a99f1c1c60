import type { Setting } from '../html/setting.ts'
import { timelineOf } from '../timeline.ts'
import type { PageWords } from '../words/catalogue.ts'
import { timelineTitle } from '../words/index.ts'
import { INKS, PAGE, type Pages, TEXT_WIDTH } from './pages.ts'

const HEIGHT = 84
/** Reviews that fill the height at least, so that a bar of one does not tower. */
const FULL = 5
/** Bars that fit with a gap between them. */
const BARS = 80

/** Reviews over time, with those that carry signs in a second tone; nothing where no review has a date. */
export function timelineFigure(pages: Pages, { report, words, said }: Setting): void {
  const line = timelineOf(report.listing, new Set(report.flagged.map(({ id }) => id)), BARS)
  if (line === null) return
  const most = Math.max(...line.counts)
  const peak = line.starts[line.counts.indexOf(most)] ?? line.from
  pages.space(20)
  const top = pages.take(HEIGHT + 52)
  const right = PAGE.width - PAGE.side
  pages.label(timelineTitle(line.unit, said), { x: PAGE.side, y: top, size: 10, ink: INKS.ink, bold: true })
  pages.label(words.most(most, peak), { x: right, y: top, size: 8.5, ink: INKS.soft, right: true })
  const floor = top + 24 + HEIGHT
  const step = TEXT_WIDTH / line.counts.length
  const width = Math.min(step * 0.78, 40)
  line.counts.forEach((count, bar) => {
    const all = heightOf(count, most)
    const hot = heightOf(line.marked[bar] ?? 0, most)
    const x = PAGE.side + bar * step + (step - width) / 2
    if (all > hot) pages.rect(x, floor - all, width, all - hot, INKS.bar)
    if (hot > 0) pages.rect(x, floor - hot, width, hot, INKS.accent)
  })
  pages.rect(PAGE.side, floor, TEXT_WIDTH, 0.6, INKS.line)
  const y = floor + 6
  pages.label(line.from, { x: PAGE.side, y, size: 8.5, ink: INKS.soft })
  pages.label(line.to, { x: right, y, size: 8.5, ink: INKS.soft, right: true })
  key(pages, words, y)
  if (line.undated > 0) pages.text([{ text: words.undated(line.undated), ink: INKS.soft }], { size: 8.5 })
}

/** What the two tones mean, in the middle below the bars. */
function key(pages: Pages, { timelineKey }: PageWords, y: number): void {
  const middle = PAGE.width / 2
  pages.rect(middle - 90, y + 2, 7, 7, INKS.accent)
  pages.label(timelineKey.marked, { x: middle - 79, y, size: 8.5, ink: INKS.soft })
  pages.rect(middle + 10, y + 2, 7, 7, INKS.bar)
  pages.label(timelineKey.other, { x: middle + 21, y, size: 8.5, ink: INKS.soft })
}

/** A bar of one review stays visible beside one of thousands. */
const heightOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(1.5, (count / Math.max(most, FULL)) * HEIGHT)
