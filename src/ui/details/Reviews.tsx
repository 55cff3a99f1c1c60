import { useMemo } from 'preact/hooks'
import { Brush } from './Brush.tsx'
import { Filters } from './Filters.tsx'
import type { ReviewsProps } from './props.ts'
import { Table } from './Table.tsx'
import { useSelected } from './use-selected.ts'

/** All reviews: filters, and a table of those that fit. */
export function Reviews(props: ReviewsProps) {
  const { rows, choice, words } = props
  const selected = useSelected(rows, choice)
  // The table begins at its top whenever something else is chosen.
  const key = useMemo(() => ({}), [choice])
  return (
    <section id="reviews">
      <h2 tabIndex={-1}>{words.sections.reviews}</h2>
      <Brush {...props} />
      <Filters {...props} count={selected.length} />
      <Table {...props} selected={selected} start={key} />
    </section>
  )
}
