import type { Timeline as Counts } from '../../report/timeline.ts'
import { timelineTitle, type Words } from '../../report/words/index.ts'
import { busiest } from '../busiest.ts'
import type { Chrome } from '../popup/words/catalogue.ts'

const WIDTH = 352
const HEIGHT = 40
const GAP = 0.28
/** Few reviews must not fill the height: one or two a week are no mountains. */
const LEAST_TOP = 5

/** Reviews over time; the lower, darker part of a bar carries signs. */
export function Timeline({ counts, said, words }: { counts: Counts; said: Words; words: Chrome }) {
  const most = busiest(counts)
  const caption = most && words.busiest[counts.unit](most.count, words.date(most.start))
  const title = timelineTitle(counts.unit, said)
  const marked = counts.marked.reduce((sum, one) => sum + one, 0)
  return (
    <section class="time">
      <p class="caption">
        <span>{title}</span>
        {caption && <b>{caption}</b>}
      </p>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 1}`}
        role="img"
        aria-label={[title, `${words.date(counts.from)} – ${words.date(counts.to)}`, caption]
          .filter(Boolean)
          .join(', ')}
      >
        <Bars counts={counts} words={words} />
        <path class="base" d={`M0 ${HEIGHT + 0.5}h${WIDTH}`} />
      </svg>
      <p class="caption">
        <span>{words.date(counts.from)}</span>
        {marked > 0 && (
          <span class="key">
            <i /> {words.withSigns}
          </span>
        )}
        {counts.undated > 0 && <span>{words.undated(counts.undated)}</span>}
        <span>{words.date(counts.to)}</span>
      </p>
    </section>
  )
}

function Bars({ counts: { counts, marked, starts }, words }: { counts: Counts; words: Chrome }) {
  const step = WIDTH / counts.length
  const unit = HEIGHT / Math.max(LEAST_TOP, ...counts)
  return (
    <>
      {counts.map((count, i) => {
        const signs = marked[i] ?? 0
        const box = { x: (i + GAP / 2) * step, width: step * (1 - GAP) }
        return (
          <g key={starts[i]}>
            <title>{words.bar(words.date(starts[i] ?? ''), count, signs)}</title>
            <rect class="rest" {...box} y={HEIGHT - count * unit} height={(count - signs) * unit} />
            <rect class="signs" {...box} y={HEIGHT - signs * unit} height={signs * unit} />
          </g>
        )
      })}
    </>
  )
}
