import { expect, test } from 'vitest'
import { makeBundle } from '../../src/report/bundle.ts'
import { LANGUAGES } from '../../src/report/words/index.ts'
import { WORDS } from '../words.ts'
import { digest, flask, TOOL } from './fixture.ts'
import { shownText, unzip } from './unzip.ts'

const flat = (text: string): string => text.replace(/\s+/g, '')

test.each(LANGUAGES)(
  'a report made by a clock that cannot be right says so, another does not (%s)',
  async (language) => {
    const words = WORDS[language]
    const { listing, verdict } = flask()
    const said = async (madeAt: string) => {
      const bundle = await makeBundle({ listing, verdict, words, madeAt, tool: TOOL }, digest)
      const files = unzip(bundle.bytes)
      const texts = ['data/report.html', 'data/report.pdf'].map((file) =>
        shownText(file, files.get(file) ?? Buffer.alloc(0)),
      )
      const { summary } = JSON.parse(files.get('data/report.json')?.toString('utf8') ?? '')
      return [...(await Promise.all(texts)), summary.limits.join('')].map((text) =>
        flat(text).includes(flat(words.page.clockOff)),
      )
    }
    expect(await said('1970-01-01T00:03:00Z')).toEqual([true, true, true])
    expect(await said(new Date(Date.parse(listing.readAt) + 60_000).toISOString())).toEqual([false, false, false])
  },
)
