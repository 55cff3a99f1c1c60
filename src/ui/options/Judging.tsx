import { salesIn } from '../../engine/burst/sales.ts'
import type { Settings } from '../../protocol/messages.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { formatsOf } from '../formats.ts'
import { Choices, choiceOf, Switch } from './fields.tsx'
import measured from './measured.json' with { type: 'json' }
import { Section, type SectionProps } from './section.tsx'
import type { OptionsWords } from './words/catalogue.ts'

const STEPS = ['cautious', 'usual', 'keen'] as const

/** How soon a band speaks, with what each step costs, and the calendar of sales. */
export function Judging({ settings, speech, onChange }: SectionProps) {
  const words = speech.words.judging
  const steps = STEPS.map((value) => ({
    ...choiceOf(value, words.choices[value]),
    more: <Figures step={value} words={words} />,
  }))
  return (
    <Section heading={words.heading} means={words.means}>
      <Choices
        name="sensitivity"
        label={words.heading}
        options={steps}
        value={settings.sensitivity}
        onChange={(sensitivity) => onChange({ sensitivity })}
      />
      <p class="soft small">{words.measuredBy('npm run sensitivity')}</p>
      <hr />
      <Switch
        name={words.calendar}
        means={words.calendarMeans}
        on={settings.saleCalendar}
        onChange={(saleCalendar) => onChange({ saleCalendar })}
      />
      <Calendar speech={speech} />
    </Section>
  )
}

/** What a step costs ordinary listings, and what it notices. */
function Figures({ step, words }: { step: Settings['sensitivity']; words: OptionsWords['judging'] }) {
  const { some, strong, judged } = measured.ordinary[step]
  const planted = measured.planted[step]
  return (
    <span class="soft figures">
      <span>{words.alarms(some, strong, judged)}</span>{' '}
      <span>{words.seen(planted.some + planted.strong, planted.judged)}</span>
    </span>
  )
}

function Calendar({ speech }: Pick<SectionProps, 'speech'>) {
  const words = speech.words.judging
  const { date } = formatsOf(speech.language)
  const year = new Date().getFullYear()
  return (
    <Disclosure label={<span>{words.dates(year)}</span>}>
      <table class="dates">
        <tbody>
          {salesIn(year).map((sale) => (
            <tr key={`${sale.key} ${sale.from}`}>
              <th scope="row">{words.sales[sale.key]}</th>
              <td>{words.range(date(sale.from), date(sale.to))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  )
}
