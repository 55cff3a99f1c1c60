// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import {
  bandSentence,
  type Language,
  pageStateSentence,
  readSentence,
  starsSentence,
} from '../../src/report/words/index.ts'
import { LANGUAGE_NAMES } from '../../src/ui/language.ts'
import type { View } from '../../src/ui/view.ts'
import { CHROME, WORDS } from '../words.ts'
import { button, press, show, words } from './render.tsx'
import { brushed, clean, tooFew } from './samples.ts'

const LANGUAGES: Language[] = ['en', 'zh-CN']
const EMPTY = ['not-a-listing', 'no-reviews', 'walled', 'not-understood'] as const
const TROUBLE = ['page-forbidden', 'page-gone', 'no-answer', 'internal', 'worker-gone'] as const

/** The two ends of a line, as units of its drawing. */
const ends = (path: string | null | undefined): [[number, number], [number, number]] => {
  const numbers = (path ?? '').match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? []
  return [
    [numbers[0] ?? 0, numbers[1] ?? 0],
    [numbers.at(-2) ?? 0, numbers.at(-1) ?? 0],
  ]
}

/** The score a point of the gauge stands for: 240 degrees from the lower left, around its middle. */
const scoreAt = ([x, y]: [number, number]): number => {
  const degrees = (Math.atan2(y - 50, x - 50) * 180) / Math.PI
  return Math.round((((degrees - 150 + 720) % 360) / 240) * 100)
}

describe.each(LANGUAGES)('states in %s', (language) => {
  const chrome = CHROME[language]
  const judged = (of: ReturnType<typeof clean>): View => ({ kind: 'judged', ...of })
  const main = (view: View): string => words(show(view, { language }).querySelector('main'))

  it('says that it reads', () => {
    const root = show({ kind: 'reading' }, { language })
    expect(words(root.querySelector('main'))).toBe(chrome.reading)
    expect(words(root.querySelector('[role=status]'))).toBe(chrome.reading)
    expect(root.querySelector('footer')).toBeNull()
  })

  it.each(EMPTY)('%s: says what it is and what to do', async (state) => {
    const again = vi.fn()
    const root = show({ kind: 'empty', state }, { language, onReadAgain: again })
    const main = root.querySelector('main') as HTMLElement
    expect(words(main)).toBe(pageStateSentence(state, WORDS[language]) + chrome.empty[state] + chrome.readAgain)
    await press(button(main, chrome.readAgain))
    expect(again).toHaveBeenCalledOnce()
  })

  it.each(TROUBLE)('%s: says what it is, what to do, and offers another try', async (why) => {
    const again = vi.fn()
    const root = show({ kind: 'failed', why }, { language, onReadAgain: again })
    const { title, body } = chrome.failed[why]
    expect(words(root.querySelector('main'))).toBe(title + body + chrome.tryAgain)
    await press(button(root, chrome.tryAgain))
    expect(again).toHaveBeenCalledOnce()
  })

  it('shows the number, the band in words, what was read, and the interval', () => {
    const sample = brushed(language)
    const root = show(judged(sample), { language })
    expect(words(root.querySelector('.number'))).toBe('24')
    expect(words(root.querySelector('h1'))).toBe(bandSentence('strong-signs', WORDS[language]))
    const text = words(root.querySelector('main'))
    for (const part of [readSentence(sample.listing.coverage, WORDS[language]), chrome.range(14, 38)])
      expect(text).toContain(part)
    expect(root.querySelector('.gauge')?.getAttribute('aria-label')).toBe(chrome.score(24, 14, 38))
    const [from, to] = ends(root.querySelector('.likely')?.getAttribute('d'))
    const [inner, outer] = ends(root.querySelector('.point')?.getAttribute('d'))
    expect([from, to].map(scoreAt)).toEqual([14, 38])
    expect([inner, outer].map(scoreAt)).toEqual([24, 24])
  })

  it('shows both star means with range and count, and a sentence where there is no second one', () => {
    const sample = brushed(language)
    const { kept } = sample.verdict.stars
    const stars = words(show(judged(sample), { language }).querySelector('.stars'))
    for (const part of [
      '4.8 ★',
      '4.1 ★',
      '3.8–4.4',
      chrome.adjusted,
      chrome.keptOf(kept, sample.listing.reviews.length),
    ])
      expect(stars).toContain(part)
    const none = { stated: 4.8, adjusted: null, low: null, high: null, kept: 2 }
    const without = { ...sample, verdict: { ...sample.verdict, stars: none } }
    expect(words(show(judged(without), { language }).querySelector('.stars > p'))).toBe(
      starsSentence(none, WORDS[language]),
    )
  })

  it('gives no number and no colour to too few reviews, and says how many are needed', () => {
    const root = show(judged(tooFew()), { language })
    const main = root.querySelector('main') as HTMLElement
    expect(words(root.querySelector('h1'))).toBe(bandSentence('not-enough-data', WORDS[language]))
    expect(words(main)).toContain(chrome.tooFew(4, 5))
    expect(words(main)).toContain(chrome.notGood)
    expect(words(root.querySelector('.number'))).toBe('?')
    for (const part of ['.point', '.likely', '.stars', '.time']) expect(root.querySelector(part)).toBeNull()
    expect(root.querySelector('.popup')?.getAttribute('data-band')).toBe('not-enough-data')
  })

  it('says of a clean listing what was checked and that it proves nothing', () => {
    const text = main(judged(clean(language)))
    expect(text).toContain(chrome.clear)
    expect(text).toContain(chrome.unclear)
    expect(text).toContain(
      language === 'zh-CN' ? '文字重复、短期集中、评价有奖励' : 'Repeated text, Bursts in time, Rewards',
    )
  })

  it('folds away what was not measured, and what the score means', async () => {
    const root = show(judged(clean(language)), { language })
    const folded = button(root, chrome.notMeasured(2))
    expect(folded.getAttribute('aria-expanded')).toBe('false')
    await press(folded)
    expect(folded.getAttribute('aria-expanded')).toBe('true')
    const opened = document.getElementById(folded.getAttribute('aria-controls') ?? '')
    expect(opened?.querySelectorAll('li').length).toBe(2)
    await press(button(root, chrome.meaning))
    expect(words(root.querySelector('main'))).toContain(chrome.aboutReviews)
  })

  it('announces a result in one line', () => {
    const sample = brushed(language)
    const status = words(show(judged(sample), { language }).querySelector('[role=status]'))
    expect(status).toContain(bandSentence('strong-signs', WORDS[language]))
    expect(status).toContain(chrome.score(24, 14, 38))
  })

  it('keeps the old result on show while it reads again', () => {
    const root = show(judged(clean(language)), { language, busy: true })
    expect(root.querySelector('main')?.getAttribute('aria-busy')).toBe('true')
    expect(words(root.querySelector('[role=status]'))).toContain(chrome.score(93, 84, 99))
    expect(root.querySelector('.turning')?.getAttribute('aria-disabled')).toBe('true')
    expect(words(root.querySelector('.number'))).toBe('93')
  })

  it('names the saved file, and says what to do when saving failed', () => {
    const view = judged(clean(language))
    const footer = (saving: 'saved' | 'failed'): string =>
      words(show(view, { language, saving: { kind: saving, name: 'case-1.zip' } }).querySelector('footer'))
    expect(footer('saved')).toContain(chrome.saved('case-1.zip'))
    expect(footer('failed')).toContain(chrome.exportFailed)
  })

  it('offers no second export while one is made, and no switch where a shop cannot be granted', async () => {
    const onExport = vi.fn()
    const root = show(judged(clean(language)), { language, saving: { kind: 'making' }, always: null, onExport })
    await press(button(root, chrome.making))
    expect(onExport).not.toHaveBeenCalled()
    expect(root.querySelector('[role=switch]')).toBeNull()
  })

  it('changes the language from its menu', async () => {
    const onLanguage = vi.fn()
    const root = show({ kind: 'reading' }, { language, onLanguage })
    await press(button(root, chrome.language))
    const names = [...root.querySelectorAll('fieldset label')].map(words)
    expect(names).toEqual([chrome.asBrowser, ...Object.values(LANGUAGE_NAMES)])
    const other = root.querySelector<HTMLInputElement>(`input[value=${language === 'zh-CN' ? 'en' : 'zh-TW'}]`)
    other?.click()
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith(language === 'zh-CN' ? 'en' : 'zh-TW')
  })
})
