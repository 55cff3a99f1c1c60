import { useState } from 'preact/hooks'
import type { Timeline as Counts } from '../../report/timeline.ts'
import { timelineTitle, type Words } from '../../report/words/index.ts'
import type { Formats } from '../formats.ts'
import type { Chrome } from '../popup/words/catalogue.ts'
import type { Standout } from '../standout.ts'

const WIDTH = 348
const HEIGHT = 52
/** Room for the bracket over the stretch that stands out. */
const TOP = 5
/** Between two bars, as a share of a bar's step. */
const GAP = 0.22
/** Few reviews must not fill the height: one or two a week are no mountains. */
const LEAST_TOP = 5

interface Props {
  counts: Counts
  standsOut: Standout | null
  said: Words
  formats: Formats
  words: Chrome
}

/** Reviews over time, coloured by stars. Pointer and arrow keys look at one bar, which is then described. */
export function Timeline({ counts, standsOut, said, formats, words }: Props) {
  const [at, setAt] = useState<number | null>(null)
  const last = counts.counts.length - 1
  const title = timelineTitle(counts.unit, said)
  const caption = standsOut === null ? null : standoutText(standsOut, formats, words)
  const looked = at === null ? null : barText(counts, at, formats, words)
  const walk = (event: KeyboardEvent): void => {
    const to = walked(event.key, at ?? firstOf(counts, standsOut), at === null, last)
    if (to === null) return
    event.preventDefault()
    setAt(to)
  }
  return (
    <section class="time">
      <p class="caption">
        <span>{title}</span>
        {caption !== null && <b>{caption}</b>}
      </p>
      <div
        class="bars"
        role="slider"
        tabIndex={0}
        aria-label={caption === null ? title : words.barStars(title, caption)}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={at ?? firstOf(counts, standsOut)}
        aria-valuetext={looked ?? words.walkBars}
        title={words.walkBars}
        onKeyDown={walk}
        onBlur={() => setAt(null)}
        onPointerMove={(event) => setAt(underPointer(event, last))}
        onPointerLeave={() => setAt(null)}
      >
        <svg viewBox={`0 0 ${WIDTH} ${TOP + HEIGHT + 1}`} preserveAspectRatio="none" aria-hidden="true">
          {standsOut && <Stretch counts={counts} standsOut={standsOut} />}
          {at !== null && (
            <rect class="looked" x={at * stepOf(counts)} y="0" width={stepOf(counts)} height={TOP + HEIGHT} />
          )}
          <Bars counts={counts} />
          <path class="base" d={`M0 ${TOP + HEIGHT + 0.5}h${WIDTH}`} />
        </svg>
      </div>
      <p class="caption readout" aria-hidden="true">
        {looked === null ? (
          <>
            <span>{formats.date(counts.from)}</span>
            {counts.undated > 0 && <span>{words.undated(counts.undated)}</span>}
            <span>{formats.date(counts.to)}</span>
          </>
        ) : (
          <span>{looked}</span>
        )}
      </p>
    </section>
  )
}

const stepOf = ({ counts }: Counts): number => WIDTH / counts.length

/** Bars from the ground up: one star at the bottom, where a burst of bad ones is seen as well. */
function Bars({ counts }: { counts: Counts }) {
  const step = stepOf(counts)
  const unit = HEIGHT / Math.max(LEAST_TOP, ...counts.counts)
  return (
    <>
      {counts.stars.map((byStars, i) => {
        let height = 0
        return byStars.map((n, stars) => {
          height += n * unit
          if (n === 0) return null
          const box = { x: (i + GAP / 2) * step, width: step * (1 - GAP), y: TOP + HEIGHT - height, height: n * unit }
          return <rect key={`${i}-${stars}`} class={`s${stars}`} {...box} />
        })
      })}
    </>
  )
}

/** The stretch that stands out: a wash behind its bars, and a bracket above them. */
function Stretch({ counts, standsOut }: { counts: Counts; standsOut: Standout }) {
  const [first, last] = barsOf(counts, standsOut)
  const x = first * stepOf(counts)
  const width = (last - first + 1) * stepOf(counts)
  return (
    <>
      <rect class="stretch" x={x} y={TOP - 3} width={width} height={HEIGHT + 3} />
      <path class="bracket" d={`M${x} ${TOP}v-4h${width}v4`} />
    </>
  )
}

/** First and last bar a stretch touches. */
function barsOf({ starts }: Counts, { from, to }: Standout): [number, number] {
  const barAt = (day: string): number =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= day),
    )
  return [barAt(from), barAt(to)]
}

/** Where walking begins: at what stands out, else at the last bar. */
const firstOf = (counts: Counts, standsOut: Standout | null): number =>
  standsOut === null ? counts.counts.length - 1 : barsOf(counts, standsOut)[0]

/** The bar a key leads to; `null` for other keys. The first key only shows where one is. */
function walked(key: string, at: number, isFirst: boolean, last: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return last
  const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5 }[key]
  if (by === undefined) return null
  return isFirst ? at : Math.min(last, Math.max(0, at + by))
}

function underPointer(event: PointerEvent, last: number): number | null {
  const box = event.currentTarget instanceof Element ? event.currentTarget.getBoundingClientRect() : null
  if (box === null || box.width === 0) return null
  return Math.min(last, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * (last + 1))))
}

/** "9 Feb 2026: 24 reviews, 20 with signs. 22 × 5 ★, 2 × 1 ★". */
function barText(counts: Counts, at: number, formats: Formats, words: Chrome): string {
  const start = counts.starts[at] ?? counts.from
  const bar = words.bar(formats.date(start), counts.counts[at] ?? 0, counts.marked[at] ?? 0)
  const stars = [5, 4, 3, 2, 1, 0].flatMap((each) => {
    const n = counts.stars[at]?.[each] ?? 0
    return n === 0 ? [] : [`${n} × ${each === 0 ? words.noStars : `${each} ★`}`]
  })
  return stars.length === 0 ? bar : words.barStars(bar, formats.facts(stars))
}

function standoutText({ from, to, count, stars }: Standout, formats: Formats, words: Chrome): string {
  const period = formats.period(from, to)
  return stars === null
    ? words.standsOut(count, period)
    : words.standsOutStars(count, period, formats.percent(stars.share), stars.value)
}
