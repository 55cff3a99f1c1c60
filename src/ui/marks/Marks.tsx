import { FILTERS } from '../../protocol/marks.ts'
import { SHAPES, type Sign } from '../../protocol/sign.ts'
import { Icon } from '../components/icons.tsx'
import './marks.css'
import type { MarksPart } from './use-marks.ts'
import type { MarksWords } from './words/catalogue.ts'

/** What the page did to our marks; nothing where it did nothing. Announced once. */
export function MarksWarning({ now, words }: MarksPart) {
  const tampered = now.page?.tampered ?? []
  return (
    <section class="tampered" role="status">
      {tampered.length > 0 && (
        <>
          <h2>
            <Icon name="warning" />
            {words.changed}
          </h2>
          <ul>
            {tampered.map((kind) => (
              <li key={kind}>{words.tampered[kind]}</li>
            ))}
          </ul>
          <p class="soft">{words.calm}</p>
        </>
      )}
    </section>
  )
}

/** Switch and filter of the marks on the page, and the sign by which they are known. */
export function Marks({ now, words, onFilter }: MarksPart) {
  const { filter, sign, page } = now
  return (
    <section class="marks">
      <fieldset>
        <legend>{words.title}</legend>
        <div class="choice">
          {FILTERS.map((one) => (
            <label key={one}>
              <input type="radio" name="marks" checked={filter === one} onChange={() => onFilter(one)} />
              <span>{words.filters[one]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {filter !== 'off' && (
        <p class="soft">
          {/* The page has not answered yet: its line is kept free, so that nothing below it jumps. */}
          {page === null ? '\u00a0' : words.drawn(page.drawn)}
          {page !== null && page.hidden > 0 && <span class="line">{words.hidden(page.hidden)}</span>}
        </p>
      )}
      {filter !== 'off' && (
        <p class="own soft">
          <OwnSign sign={sign} words={words} />
          {words.sign}
        </p>
      )}
    </section>
  )
}

function OwnSign({ sign, words }: { sign: Sign; words: MarksWords }) {
  const [first, second] = sign
  return (
    <span class="sign" role="img" aria-label={words.signOf(words.shapes[first], words.shapes[second])}>
      {sign.map((shape) => (
        <svg key={shape} width="12" height="12" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
          <path d={SHAPES[shape]} />
        </svg>
      ))}
    </span>
  )
}
