// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import type { More, MoreEnd } from '../../src/protocol/messages.ts'
import type { Language } from '../../src/report/words/index.ts'
import { CHROME } from '../words.ts'
import { button, press, show, words } from './render.tsx'
import { clean, partial } from './samples.ts'

const none: More = { state: 'none', page: 0, cap: 20, reviews: 0, why: null }
const running: More = { state: 'running', page: 3, cap: 20, reviews: 41, why: null }
const ENDS: MoreEnd[] = ['stopped', 'cap', 'end', 'wall', 'nothing-new', 'left']

describe.each<Language>(['en', 'zh-CN'])('reading more in %s', (language) => {
  const chrome = CHROME[language]
  const further = (more: More | null, of = partial(language)) =>
    show({ kind: 'judged', ...of }, { language, more }).querySelector('.further')

  it('is offered where the page shows only part, and not where it shows all or nothing is known', async () => {
    const onMore = vi.fn()
    const root = show({ kind: 'judged', ...partial(language) }, { language, more: none, onMore })
    expect(words(root.querySelector('.further'))).toBe(chrome.moreHint(20) + chrome.more)
    await press(button(root, chrome.more))
    expect(onMore).toHaveBeenCalledOnce()
    const whole = clean(language)
    const { listing } = whole
    const all = { ...listing, coverage: { ...listing.coverage, stated: listing.reviews.length } }
    expect(further(none, { ...whole, listing: all })).toBeNull()
    expect(further(null)).toBeNull()
  })

  it('shows how far it is as a bar that answers when asked, and does not chatter', async () => {
    const onStop = vi.fn()
    const root = show({ kind: 'judged', ...partial(language) }, { language, more: running, onStop })
    const bar = root.querySelector('[role=progressbar]')
    const at = (name: string): string | null | undefined => bar?.getAttribute(name)
    expect([at('aria-valuemin'), at('aria-valuenow'), at('aria-valuemax')]).toEqual(['0', '3', '20'])
    expect(at('aria-valuetext')).toBe(chrome.moreAt(3, 20, 41))
    expect(at('aria-label')).toBe(chrome.moreRunning)
    expect(words(root.querySelector('.unseen[role=status]'))).toBe(chrome.moreRunning)
    expect(bar?.closest('[role=status], [aria-live]')).toBeNull()
    await press(button(root, chrome.moreStop))
    expect(onStop).toHaveBeenCalledOnce()
  })

  it.each(ENDS)('says how it ended: %s', (why) => {
    const part = further({ ...running, state: 'done', why })
    expect(words(part)).toContain(chrome.moreEnded[why](3))
    expect(words(part).includes(chrome.more)).toBe(!['end', 'nothing-new'].includes(why))
  })

  it('is offered on a product page whose reviews are not open yet', () => {
    const root = show({ kind: 'empty', state: 'no-reviews' }, { language, more: none })
    expect(words(root.querySelector('.further'))).toContain(chrome.more)
    const other = show({ kind: 'empty', state: 'not-a-listing' }, { language, more: none })
    expect(other.querySelector('.further')).toBeNull()
  })
})
