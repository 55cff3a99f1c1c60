import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { timelineTitle } from '../../report/words/index.ts'
import { type Bins, barOf, binsOf, windowsOf } from './bins.ts'
import type { ReviewsProps } from './props.ts'
import type { Choice } from './select.ts'
import type { AllWords } from './words.ts'

type Days = NonNullable<Choice['days']>

const WIDTH = 960
const HEIGHT = 120
/** Above the highest bar: a window that stands out is seen behind it. */
const HEADROOM = 10
const GAP = 0.2
/** Few reviews must not fill the height. */
const LEAST_TOP = 5

/** Reviews over time by stars. Drawing over it, or moving its two ends, chooses the days the table shows. */
export function Brush({ listing, verdict, rows, choice, onChoice, said, words }: ReviewsProps) {
  const [range, setRange] = useState<Days | null>(null)
  const bins = useMemo(() => binsOf(rows, listing, verdict, range), [rows, listing, verdict, range])
  const windows = useMemo(() => windowsOf(verdict, rows), [verdict, rows])
  if (bins === null) return <p class="soft">{words.noDates}</p>
  const { days } = choice
  const pick = (next: Days | null): void => onChoice({ ...choice, days: next })
  const { date } = words.format
  return (
    <figure class="brush">
      <figcaption>
        <b>{words.time}</b>
        <span class="soft">{timelineTitle(bins.unit, said)}</span>
        <Legend words={words} />
      </figcaption>
      <Chart bins={bins} days={days} windows={windows} words={words} onPick={pick} />
      <Ends bins={bins} days={days} words={words} onPick={pick} />
      <p class="picks">
        {days && <b>{words.selected(date(days.from), date(days.to), inside(bins, days))}</b>}
        {days && (
          <button type="button" class="link" onClick={() => setRange(days)}>
            {words.zoomIn}
          </button>
        )}
        {(days || range) && (
          <button
            type="button"
            class="link"
            onClick={() => {
              setRange(null)
              pick(null)
            }}
          >
            {words.zoomOut}
          </button>
        )}
        {windows.slice(0, 3).map((one) => (
          <span key={one.from}>
            <i class="window-key" /> {words.window(date(one.from), date(one.to))}{' '}
            <button type="button" class="link" onClick={() => pick(one)}>
              {words.pickWindow}
            </button>
          </span>
        ))}
        {bins.undated > 0 && <span class="soft">{words.undated(bins.undated)}</span>}
      </p>
    </figure>
  )
}

function inside({ starts, totals }: Bins, { from, to }: Days): number {
  const [first, last] = [Math.max(0, barOf(starts, from)), barOf(starts, to)]
  return totals.slice(first, last + 1).reduce((sum, one) => sum + one, 0)
}

function Legend({ words }: { words: AllWords }) {
  return (
    <span class="legend">
      {[5, 4, 3, 2, 1].map((stars) => (
        <span key={stars}>
          <i class={`key-${stars}`} /> {words.starsOf(stars)}
        </span>
      ))}
    </span>
  )
}

interface ChartProps {
  bins: Bins
  days: Days | null
  windows: readonly Days[]
  words: AllWords
  onPick: (days: Days | null) => void
}

function Chart({ bins, days, windows, words, onPick }: ChartProps) {
  const { starts, ends, counts, totals } = bins
  const start = useRef<number | null>(null)
  const step = WIDTH / starts.length
  const unit = (HEIGHT - HEADROOM) / Math.max(LEAST_TOP, ...totals)
  const at = (event: PointerEvent): number => {
    const box = (event.currentTarget as Element).getBoundingClientRect()
    const part = (event.clientX - box.left) / Math.max(1, box.width)
    return Math.min(starts.length - 1, Math.max(0, Math.floor(part * starts.length)))
  }
  const between = (one: number, two: number): Days => ({
    from: starts[Math.min(one, two)] ?? '',
    to: ends[Math.max(one, two)] ?? '',
  })
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words.time}
      onPointerDown={(event) => {
        start.current = at(event)
        event.currentTarget.setPointerCapture(event.pointerId)
        onPick(between(start.current, start.current))
      }}
      onPointerMove={(event) => start.current !== null && onPick(between(start.current, at(event)))}
      onPointerUp={() => {
        start.current = null
      }}
    >
      {windows.map((one) => (
        <Span key={one.from} class="window" days={one} bins={bins} />
      ))}
      {days && <Span class="picked" days={days} bins={bins} />}
      <Bars starts={starts} counts={counts} totals={totals} step={step} unit={unit} words={words} />
    </svg>
  )
}

function Span({ days, bins, ...more }: { class: string; days: Days; bins: Bins }) {
  const step = WIDTH / bins.starts.length
  const [first, last] = [Math.max(0, barOf(bins.starts, days.from)), barOf(bins.starts, days.to)]
  if (last < 0 || days.from > (bins.ends.at(-1) ?? '')) return null
  return <rect {...more} x={first * step} y="0" width={(last - first + 1) * step} height={HEIGHT} />
}

type BarsProps = Pick<Bins, 'starts' | 'counts' | 'totals'> & { step: number; unit: number; words: AllWords }

/** Low stars below, high stars above; the same bars are not drawn again while the choice changes. */
function Bars(props: BarsProps) {
  const { starts, counts, totals, step, unit, words } = props
  return useMemo(
    () => (
      <>
        {counts.map((own, bar) => {
          let top = HEIGHT
          return (
            <g key={starts[bar]}>
              <title>{words.bar(words.format.date(starts[bar] ?? ''), totals[bar] ?? 0)}</title>
              {own.map((count, stars) => {
                top -= count * unit
                return count === 0 ? null : (
                  <rect
                    key={stars}
                    class={`star-${stars}`}
                    x={(bar + GAP / 2) * step}
                    y={top}
                    width={step * (1 - GAP)}
                    height={count * unit}
                  />
                )
              })}
            </g>
          )
        })}
      </>
    ),
    [starts, counts, totals, step, unit, words],
  )
}

/** The two ends of the chosen days, for keyboards and fingers. */
function Ends({ bins, days, words, onPick }: Omit<ChartProps, 'windows'>) {
  const { starts, ends } = bins
  const most = starts.length - 1
  const low = days ? Math.max(0, barOf(starts, days.from)) : 0
  const high = days ? Math.max(0, barOf(starts, days.to)) : most
  const set = (first: number, last: number): void =>
    onPick({ from: starts[Math.min(first, last)] ?? '', to: ends[Math.max(first, last)] ?? '' })
  return (
    <div class="range">
      <End
        name={words.from}
        value={low}
        most={most}
        said={words.format.date(starts[low] ?? '')}
        onMove={(to) => set(to, Math.max(to, high))}
      />
      <End
        name={words.to}
        value={high}
        most={most}
        said={words.format.date(ends[high] ?? '')}
        onMove={(to) => set(Math.min(low, to), to)}
      />
    </div>
  )
}

function End(props: { name: string; value: number; most: number; said: string; onMove: (to: number) => void }) {
  const { name, value, most, said, onMove } = props
  const input = useRef<HTMLInputElement>(null)
  // A changed maximum would otherwise cut the value the browser holds.
  useEffect(() => {
    if (input.current) input.current.value = String(value)
  }, [value, most])
  return (
    <label>
      <span>
        {name} <b>{said}</b>
      </span>
      <input
        ref={input}
        type="range"
        min={0}
        max={most}
        value={value}
        aria-valuetext={said}
        onInput={(event) => onMove(Number(event.currentTarget.value))}
      />
    </label>
  )
}
