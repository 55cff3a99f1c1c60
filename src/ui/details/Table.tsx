import { useEffect, useRef, useState } from 'preact/hooks'
import { maskName } from '../../report/mask-name.ts'
import { className } from '../../report/words/index.ts'
import { Icon } from '../components/icons.tsx'
import { Shown } from '../components/Shown.tsx'
import { OpenRow } from './OpenRow.tsx'
import type { ReviewsProps } from './props.ts'
import type { Row, SortBy } from './select.ts'
import { useVirtual } from './use-virtual.ts'

interface Props extends ReviewsProps {
  selected: readonly Row[]
  /** Another one takes the table back to its top. */
  start: object
}

/** Letters of a text that one line can show. */
const EXCERPT = 240
const COLUMNS = ['signs', 'stars', 'date', 'reviewer', 'text'] as const

/** A table of any length: only the rows in sight are drawn. Arrow keys go from row to row, Enter opens one. */
export function Table(props: Props) {
  const { selected, start, words } = props
  const [open, setOpen] = useState<string | null>(null)
  const openAt = open === null ? -1 : selected.findIndex(({ review }) => review.id === open)
  const virtual = useVirtual(selected.length, openAt)
  const { box, first, last, reveal } = virtual
  /** Whether the open review was just left out or taken back, which may give it another place. */
  const isMoving = useRef(false)
  useEffect(() => {
    box.current?.scrollTo(0, 0)
    isMoving.current = false
  }, [start, box])
  useEffect(() => {
    if (!isMoving.current || openAt < 0) return
    isMoving.current = false
    reveal(openAt)
    const undo = `[data-row="${openAt}"] .acts button:last-child`
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(undo)?.focus({ preventScroll: true }))
  }, [openAt])

  const go = (to: number): void => {
    const row = Math.max(0, Math.min(selected.length - 1, to))
    reveal(row)
    // The row may have to be drawn first.
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-row="${row}"] .opener`)?.focus())
  }
  const onKey = (event: KeyboardEvent): void => {
    const from = Number((event.target as Element).closest('[data-row]')?.getAttribute('data-row') ?? Number.NaN)
    const page = Math.max(1, last - first - 20)
    const to = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      PageDown: from + page,
      PageUp: from - page,
      Home: 0,
      End: selected.length,
    }[event.key]
    if (to === undefined || Number.isNaN(from) || !(event.target as Element).matches('.opener')) return
    event.preventDefault()
    go(to)
  }
  return (
    <div class="table">
      <Header {...props} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the buttons inside. */}
      <div class="rows" ref={box} onScroll={virtual.onScroll} onKeyDown={onKey}>
        <div class="entry probe" aria-hidden="true" ref={virtual.probe}>
          <span class="columns">0</span>
        </div>
        {/* Takes the focus over when the row that has it is scrolled away. */}
        <ol
          tabIndex={-1}
          aria-label={words.sections.reviews}
          style={{ paddingTop: `${virtual.before}px`, paddingBottom: `${virtual.after}px` }}
        >
          {selected.slice(first, last).map((row, i) => (
            <TableRow
              key={row.at}
              row={row}
              place={first + i}
              isOpen={first + i === openAt}
              opened={first + i === openAt ? virtual.opened : null}
              onToggle={() => setOpen(first + i === openAt ? null : row.review.id)}
              {...props}
              onDisagree={(what, on) => {
                isMoving.current = true
                props.onDisagree(what, on)
              }}
            />
          ))}
        </ol>
      </div>
      {selected.length === 0 && <p class="soft none">{words.nothingShown}</p>}
    </div>
  )
}

function Header({ choice, onChoice, words }: Props) {
  const { by, down } = choice.sort
  const sortBy = (next: SortBy): void =>
    // Once: what stands out first; twice: the other way; a third time: as on the page.
    onChoice({
      ...choice,
      sort: by !== next ? { by: next, down: true } : down ? { by: next, down: false } : { by: 'page', down: false },
    })
  return (
    <div class="head-row entry">
      <div class="columns">
        {COLUMNS.map((column) => (
          <span key={column} class={`cell of-${column}`}>
            <button type="button" aria-pressed={by === column} onClick={() => sortBy(column)}>
              {words.columns[column]}
              {by === column && <span aria-hidden="true">{down ? ' ↓' : ' ↑'}</span>}
              {by === column && <span class="unseen">{words.sortedBy[down ? 'down' : 'up']}</span>}
            </button>
          </span>
        ))}
      </div>
    </div>
  )
}

type RowProps = Props & {
  row: Row
  place: number
  isOpen: boolean
  opened: ReturnType<typeof useVirtual>['opened'] | null
  onToggle: () => void
}

function TableRow(props: RowProps) {
  const { row, place, selected, isOpen, opened, onToggle, said, words } = props
  const { review } = row
  const name = maskName(review.reviewer?.name ?? null) ?? words.anonymous
  return (
    <li
      class={isOpen ? 'entry open' : 'entry'}
      aria-setsize={selected.length}
      aria-posinset={place + 1}
      data-row={place}
      data-class={row.class}
      ref={opened}
    >
      <div class="columns">
        <span class="cell of-signs" title={className(row.class, said)}>
          <Strength suspicion={row.suspicion} kind={row.class} />
        </span>
        <span class="cell of-stars">
          {review.stars === null ? '–' : words.starsOf(Math.round(review.stars * 10) / 10)}
        </span>
        <span class="cell of-date">{review.postedOn === null ? '–' : words.format.date(review.postedOn)}</span>
        <span class="cell of-reviewer">
          <Shown text={name} />
        </span>
        <span class="cell of-text">
          {review.text === '' ? <i class="soft">{words.starsOnly}</i> : <Shown text={review.text.slice(0, EXCERPT)} />}
        </span>
        <span class="cell of-turn">
          <button type="button" class="opener" aria-expanded={isOpen} aria-label={words.open(name)} onClick={onToggle}>
            <Icon name="chevron" />
          </button>
        </span>
      </div>
      {isOpen && <OpenRow {...props} name={name} />}
    </li>
  )
}

/** How strong the signs are, by length; where a signal names the review, in the band's tone. */
function Strength({ suspicion, kind }: { suspicion: number; kind: string }) {
  return (
    <svg class="strength" viewBox="0 0 40 8" aria-hidden="true" focusable="false">
      <rect class="rail" x="0" y="3" width="40" height="2" rx="1" />
      <rect
        class={kind === 'organised' || kind === 'incentivised' ? 'marked' : 'plain'}
        x="0"
        y="1.5"
        width={40 * Math.min(1, Math.max(0, suspicion))}
        height="5"
        rx="1"
      />
    </svg>
  )
}
