import { type Sale, salesIn } from '../../engine/burst/sales.ts'
import type { Settings } from '../../protocol/messages.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { formatsOf } from '../formats.ts'
import { Choices, Switch } from './fields.tsx'
import measured from './measured.json' with { type: 'json' }
import { Section, type SectionProps } from './section.tsx'

const STEPS = ['cautious', 'usual', 'keen'] as const

/** How soon a band speaks, with what each step costs, and the calendar of sales. */
export function Judging({ settings, speech, onChange }: SectionProps) {
  const words = speech.words.judging
  const steps = STEPS.map((value) => ({
    value,
    ...words.choices[value],
    more: <span class="soft figures">{figures(value, speech.words)}</span>,
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

function figures(step: Settings['sensitivity'], { judging }: SectionProps['speech']['words']): string {
  const { some, strong, judged } = measured.ordinary[step]
  const planted = measured.planted[step]
  return `${judging.alarms(some, strong, judged)} ${judging.seen(planted.some + planted.strong, planted.judged)}`
}

function Calendar({ speech }: Pick<SectionProps, 'speech'>) {
  const words = speech.words.judging
  const { date } = formatsOf(speech.language)
  const year = new Date().getFullYear()
  const nameOf = ({ key, where }: Sale): string =>
    words.sales[key] + (where === 'chinese' && key === 'sale-double-eleven' ? ' ·' : '')
  return (
    <Disclosure label={<span>{words.dates(year)}</span>}>
      <table class="dates">
        <tbody>
          {salesIn(year).map((sale) => (
            <tr key={`${sale.key} ${sale.from}`}>
              <th scope="row">{nameOf(sale)}</th>
              <td>{words.range(date(sale.from), date(sale.to))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  )
}
