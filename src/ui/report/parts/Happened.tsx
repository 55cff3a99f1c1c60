import type { Part } from '../part.ts'
import { isChina, routeOf } from '../route.ts'
import { Step } from './Step.tsx'

/** What happened, and which way follows from it. */
export function Happened({ speech, draft, change, country }: Part) {
  const { words } = speech
  const route = routeOf(draft)
  const china = isChina(draft, country)
  const said = route && (china ? words.routeChina : words.route)[route]
  return (
    <Step number={2} id="happened" title={words.happened}>
      <YesNo
        name="bought"
        question={words.bought}
        value={draft.bought}
        words={words}
        onChange={(bought) => change({ bought, ...(bought ? {} : { refund: null }) })}
      />
      {draft.bought === true && (
        <YesNo
          name="refund"
          question={words.refund}
          value={draft.refund}
          words={words}
          onChange={(refund) => change({ refund })}
        />
      )}
      <div role="status">
        {said && (
          <div class="notice">
            <p>
              <b>{said.title}</b>
            </p>
            <p>{said.body}</p>
            {china && route !== 'report' && <p>{words.oneDispute}</p>}
            <p class="soft">{words.aloneIsEnough}</p>
          </div>
        )}
      </div>
    </Step>
  )
}

interface YesNoProps {
  name: string
  question: string
  value: boolean | null
  words: Part['speech']['words']
  onChange: (value: boolean) => void
}

function YesNo({ name, question, value, words, onChange }: YesNoProps) {
  return (
    <fieldset class="yes-no">
      <legend>{question}</legend>
      {[true, false].map((answer) => (
        <label key={String(answer)}>
          <input type="radio" name={name} checked={value === answer} onChange={() => onChange(answer)} />
          {answer ? words.yes : words.no}
        </label>
      ))}
    </fieldset>
  )
}
