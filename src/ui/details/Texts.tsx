import { useState } from 'preact/hooks'
import type { Explanation } from '../../engine/explanation.ts'
import type { Verdict } from '../../engine/types.ts'
import { maskName } from '../../report/mask-name.ts'
import { claimSentence, type Words } from '../../report/words/index.ts'
import { Shown } from '../components/Shown.tsx'
import { useFurther } from '../focus/further.ts'
import type { Row } from './select.ts'
import type { AllWords } from './words.ts'

interface Props {
  alignments: Explanation['alignments']
  verdict: Verdict
  rows: readonly Row[]
  said: Words
  words: AllWords
}

const FIRST = 2

/** Texts that share words, side by side: what they share in columns, what differs marked. */
export function Texts({ alignments, verdict, rows, said, words }: Props) {
  const [all, setAll] = useState(false)
  const [list, goOn] = useFurther<HTMLElement>('.beside')
  const byId = new Map(rows.map((row) => [row.review.id, row]))
  const shown = all ? alignments : alignments.slice(0, FIRST)
  return (
    <section id="texts" ref={list}>
      <h2>{words.sections.texts}</h2>
      {alignments.length === 0 ? <p class="soft">{words.noTexts}</p> : <p class="soft">{words.textsLead}</p>}
      {shown.map((group) => (
        <Group
          key={`${group.signal} ${group.evidence}`}
          group={group}
          byId={byId}
          verdict={verdict}
          said={said}
          words={words}
        />
      ))}
      {alignments.length > shown.length && (
        <button
          type="button"
          class="link"
          onClick={() => {
            goOn(shown.length)
            setAll(true)
          }}
        >
          {words.moreGroups(alignments.length - shown.length)}
        </button>
      )}
    </section>
  )
}

type GroupProps = Pick<Props, 'verdict' | 'said' | 'words'> & {
  group: Props['alignments'][number]
  byId: ReadonlyMap<string, Row>
}

function Group({ group, byId, verdict, said, words }: GroupProps) {
  const finding = verdict.findings.find(({ signal }) => signal === group.signal)
  const evidence = finding?.kind === 'measured' ? finding.evidence[group.evidence] : undefined
  const rows = group.alignment.rows.flatMap(({ review, cells }) => {
    const row = byId.get(review)
    return row ? [{ row, cells: cells.map(({ start, end }) => row.review.text.slice(start, end)) }] : []
  })
  const columns = (rows[0]?.cells ?? []).map((_, i) => i)
  const filled = columns.filter((column) => rows.some(({ cells }) => (cells[column] ?? '').trim() !== ''))
  if (evidence === undefined || rows.length === 0) return null
  const title = claimSentence(evidence, said)
  return (
    <>
      <h3>
        {title} <span class="soft count">{words.rowsShown(rows.length, evidence.reviews.length)}</span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="beside" tabIndex={0} aria-label={title}>
        <table>
          <thead class="unseen">
            <tr>
              <th scope="col">{words.columns.reviewer}</th>
              {filled.map((column) => (
                <th key={column} scope="col">
                  {column % 2 === 1 ? words.shared : words.slot}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, cells }) => (
              <tr key={row.at}>
                <th scope="row">
                  <Shown text={maskName(row.review.reviewer?.name ?? null) ?? words.anonymous} />
                  {row.day && <span class="soft">{words.format.date(row.day)}</span>}
                </th>
                {filled.map((column) => (
                  <td key={column} class={column % 2 === 1 ? 'shared' : 'slot'}>
                    <Cell text={cells[column] ?? ''} isShared={column % 2 === 1} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function Cell({ text, isShared }: { text: string; isShared: boolean }) {
  const trimmed = text.trim()
  if (trimmed === '') return <span class="soft">–</span>
  return isShared ? (
    <Shown text={trimmed} />
  ) : (
    <mark>
      <Shown text={trimmed} />
    </mark>
  )
}
