import { timelineOf } from '../timeline.ts'
import { timelineTitle } from '../words/index.ts'
import { html, type Markup } from './markup.ts'
import type { Setting } from './setting.ts'

const WIDTH = 680
const HEIGHT = 120
/** Reviews that fill the height at least, so that a bar of one does not tower. */
const FULL = 5
/** Bars that fit with a gap between them. */
const BARS = 80

/** Reviews over time; nothing where no review has a date. */
export function timelineFigure({ report, words, said }: Setting): Markup | null {
  const { listing, flagged } = report
  const line = timelineOf(listing, new Set(flagged.map(({ id }) => id)), BARS)
  if (line === null) return null
  const most = Math.max(...line.counts)
  const peak = line.starts[line.counts.indexOf(most)] ?? line.from
  const step = WIDTH / line.counts.length
  const width = round(Math.min(step * 0.78, 60))
  const bars = line.counts.map((count, bar) => {
    const [all, hot] = [heightOf(count, most), heightOf(line.marked[bar] ?? 0, most)]
    const x = round(bar * step + (step - width) / 2)
    return html`${all > hot ? bar_(x, HEIGHT - all, width, all - hot, 'var(--bar)') : null}${hot > 0 ? bar_(x, HEIGHT - hot, width, hot, 'var(--accent)') : null}`
  })
  const undated = line.undated > 0 ? html`<p class="note">${words.undated(line.undated)}</p>` : null
  return html`<figure><figcaption><b>${timelineTitle(line.unit, said)}</b><span class="key"><span>${words.most(most, peak)}</span><span><i class="hot"></i>${words.timelineKey.marked}</span><span><i></i>${words.timelineKey.other}</span></span></figcaption>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${timelineTitle(line.unit, said)}">${bars}<path d="M0 ${HEIGHT}.5H${WIDTH}" stroke="var(--line)"/></svg>
<div class="ends"><span>${line.from}</span><span>${line.to}</span></div>${undated}</figure>`
}

const bar_ = (x: number, y: number, width: number, height: number, fill: string): Markup =>
  html`<rect x="${x}" y="${round(y)}" width="${width}" height="${round(height)}" fill="${fill}"/>`

/** A bar of one review stays visible beside one of thousands. */
const heightOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(2, (count / Math.max(most, FULL)) * HEIGHT)

const round = (value: number): number => Math.round(value * 100) / 100
