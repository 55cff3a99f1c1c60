import { useMemo } from 'preact/hooks'
import { findingOrder } from '../../report/findings.ts'
import { timeline } from '../../report/timeline.ts'
import { Marks, MarksWarning } from '../marks/Marks.tsx'
import { standout } from '../standout.ts'
import type { View } from '../view.ts'
import { Always } from './Always.tsx'
import { Glance } from './Glance.tsx'
import { Clear, Notes } from './Notes.tsx'
import { Notices } from './Notices.tsx'
import type { PopupProps } from './props.ts'
import { Further } from './ReadMore.tsx'
import { Reasons } from './Reasons.tsx'
import { Stars } from './Stars.tsx'
import { Timeline } from './Timeline.tsx'

/** A year in weeks, and some more. */
const BARS = 60

type Judged = Extract<View, { kind: 'judged' }>

/** A verdict, from what is seen at a glance to what is looked up. */
export function Result(props: PopupProps & { view: Judged }) {
  const { view, notices, said, formats, words, marks, onShow } = props
  const { listing, verdict } = view
  const findings = useMemo(() => findingOrder(verdict), [verdict])
  const counts = useMemo(() => timeline(listing, verdict, BARS), [listing, verdict])
  const standsOut = useMemo(() => counts && standout(listing, verdict, counts), [listing, verdict, counts])
  const reviews = useMemo(() => new Map(listing.reviews.map((review) => [review.id, review])), [listing])
  const enough = verdict.score !== null
  const told = { listing, verdict, said, formats, words }
  const isPartial = notices.some(({ kind }) => kind === 'partial')
  return (
    <>
      <Glance {...told} />
      {verdict.leftOut && (
        <p class="soft left-note">{words.leftOut(verdict.leftOut.signals.length, verdict.leftOut.reviews.length)}</p>
      )}
      {marks && <MarksWarning {...marks} />}
      <Notices {...props} notices={notices.filter(({ kind }) => kind !== 'partial')} />
      {enough && <Stars {...told} />}
      {enough && counts && counts.counts.length > 1 && (
        <Timeline counts={counts} standsOut={standsOut} said={said} formats={formats} words={words} />
      )}
      {findings.length > 0 && (
        <Reasons
          findings={findings}
          title={enough ? words.reasons : words.seenSoFar}
          reviews={reviews}
          said={said}
          words={words}
          onShow={onShow}
        />
      )}
      {findings.length === 0 && enough && <Clear {...told} />}
      <Further
        {...props}
        isAll={listing.reviews.length >= (listing.coverage.stated ?? Number.POSITIVE_INFINITY)}
        isPartial={isPartial}
      />
      <Always {...props} />
      {marks && <Marks {...marks} />}
      <Notes {...told} />
    </>
  )
}
