import { useMemo } from 'preact/hooks'
import { RECIPIENTS } from '../../report/recipients.ts'
import { COUNTRIES } from '../shops.ts'
import { Select } from './fields.tsx'
import { Section, type SectionProps } from './section.tsx'

/** What a report begins with. */
export function Export({ settings, speech, onChange }: SectionProps) {
  const words = speech.words.export
  const { recipient, country } = settings.export
  const countries = useMemo(() => {
    const names = new Intl.DisplayNames(speech.language, { type: 'region' })
    const order = new Intl.Collator(speech.language)
    const codes = [...RECIPIENTS.values()]
      .flatMap((one) => one.countries)
      .filter((code) => /^(?!EU)[A-Z]{2}$/.test(code))
    return [...new Set([...codes, ...COUNTRIES])]
      .map((code) => ({ value: code, name: names.of(code) ?? code }))
      .sort((a, b) => order.compare(a.name, b.name))
  }, [speech.language])
  const each = { value: '', name: words.each }
  return (
    <Section heading={words.heading} means={words.means}>
      <Select
        label={words.country}
        value={country ?? ''}
        options={[each, ...countries]}
        onChange={(value) => onChange({ export: { recipient, country: value || null } })}
      />
      <Select
        label={words.recipient}
        value={recipient ?? ''}
        options={[each, ...[...RECIPIENTS.values()].map(({ id, name }) => ({ value: id, name }))]}
        onChange={(value) => onChange({ export: { recipient: value || null, country } })}
      />
    </Section>
  )
}
