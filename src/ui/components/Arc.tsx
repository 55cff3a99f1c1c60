/** The gauge runs from the lower left over the top to the lower right, on a square of 100 units. */
const CENTRE = 50
const RADIUS = 41
const FROM = 150
const SWEEP = 240
/** Narrower intervals would hide behind the point. */
const LEAST = 2

const at = (score: number, radius = RADIUS): string => {
  const angle = ((FROM + (SWEEP * score) / 100) * Math.PI) / 180
  return `${(CENTRE + radius * Math.cos(angle)).toFixed(2)} ${(CENTRE + radius * Math.sin(angle)).toFixed(2)}`
}

const arc = (low: number, high: number): string =>
  `M${at(low)}A${RADIUS} ${RADIUS} 0 ${((high - low) * SWEEP) / 100 > 180 ? 1 : 0} 1 ${at(high)}`

interface Props {
  /** 0 to 100; `null` draws an open question. */
  score: number | null
  interval: [number, number] | null
  /** What is drawn, in words; '' where the words beside it say so already. */
  label: string
}

/** The score as a point on an arc, and its interval as the stretch it likely lies in. */
export function Arc({ score, interval, label }: Props) {
  const [low, high] = interval ?? [0, 0]
  const said = label === '' ? { 'aria-hidden': true as const } : { role: 'img' as const, 'aria-label': label }
  return (
    <div class="gauge" {...said}>
      <svg class="arc" viewBox="0 0 100 84" aria-hidden="true">
        <path class={score === null ? 'track open' : 'track'} d={arc(0, 100)} />
        {score !== null && (
          <>
            <path class="likely" d={arc(low, Math.max(high, Math.min(100, low + LEAST)))} />
            <path class="point" d={`M${at(score, RADIUS - 7)}L${at(score, RADIUS + 7)}`} />
          </>
        )}
        <text class="number" x={CENTRE} y="60" text-anchor="middle">
          {score ?? '?'}
        </text>
        {score !== null && (
          <text class="outof" x={CENTRE} y="76" text-anchor="middle">
            / 100
          </text>
        )}
      </svg>
    </div>
  )
}
