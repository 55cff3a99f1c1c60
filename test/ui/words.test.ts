import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { bandSentence, LANGUAGES } from '../../src/report/words/index.ts'
import { WORDS } from '../words.ts'

// What is missing, too long, accusing or unused: test/house/strings.test.ts.

const BANDS = {
  'not-enough-data': 'bandNotEnoughData',
  'no-signs': 'bandNoSigns',
  'some-signs': 'bandSomeSigns',
  'strong-signs': 'bandStrongSigns',
} as const

it.each(LANGUAGES)('the badge says a band as the popup does, in %s', (language) => {
  const file = readFileSync(`public/_locales/${language.replace('-', '_')}/messages.json`, 'utf8')
  const messages: Record<string, { message: string }> = JSON.parse(file)
  for (const [band, key] of Object.entries(BANDS))
    expect(messages[key]?.message).toBe(bandSentence(band as keyof typeof BANDS, WORDS[language]))
})
