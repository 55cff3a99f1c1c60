// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, test, vi } from 'vitest'
import { isClockOff } from '../../src/report/clock.ts'
import { newDraft } from '../../src/ui/report/draft.ts'
import type { Part } from '../../src/ui/report/part.ts'
import { Happened } from '../../src/ui/report/parts/Happened.tsx'
import { Whom } from '../../src/ui/report/parts/Whom.tsx'
import { words } from '../../src/ui/report/words/en.ts'
import { WORDS } from '../words.ts'
import { words as textOf } from './render.tsx'
import { brushed } from './samples.ts'

// Outside a browser it refuses to load; nothing here is asked of it.
vi.mock('webextension-polyfill', () => ({ default: {} }))

const NOW = '2026-11-26T12:00:00Z'

/** A part of the export's page, for a shopper somewhere. */
function draw(Piece: typeof Whom, given: Partial<Pick<Part, 'country' | 'recipient'>> = {}): Element {
  document.body.replaceChildren()
  const root = document.body.appendChild(document.createElement('div'))
  const draft = {
    ...newDraft({ id: 'd', tab: 1, ...brushed('en'), startedAt: NOW, to: [], atOnce: false }),
    bought: false,
  }
  const part: Part = {
    speech: { language: 'en', setting: 'en', words, said: WORDS.en },
    draft,
    change: () => undefined,
    working: {
      work: { kind: 'idle' },
      made: [],
      atOnce: () => Promise.resolve(),
      shoot: () => Promise.resolve(),
      save: () => Promise.resolve(),
      cancel: () => undefined,
    },
    flagged: [],
    country: null,
    recipient: null,
    ...given,
  }
  void act(() => render(<Piece {...part} />, root))
  return root
}

const proposed = (root: Element): string[] =>
  [...root.querySelectorAll('.choices > li')].filter((one) => one.querySelector('.tag')).map((one) => textOf(one))

describe('whom the report is for', () => {
  test.each([
    ['KR', '공정거래위원회'],
    ['CN', '12315'],
    ['FR', 'SignalConso'],
  ])('the country set in the settings comes first: %s', (country, name) => {
    expect(proposed(draw(Whom, { country }))[0]).toContain(name)
  })

  test('a recipient set or chosen before stands among them, not ticked by itself', () => {
    const row = (root: Element) =>
      [...root.querySelectorAll('.choices li')].find((one) => textOf(one).includes('Consumentenbond'))
    expect(row(draw(Whom))).toBeUndefined()
    const found = row(draw(Whom, { recipient: 'consumentenbond' }))
    expect(found?.querySelector('input')?.checked).toBe(false)
  })

  test('Chinese procedure is explained to a shopper who set China', () => {
    expect(textOf(draw(Happened, { country: 'CN' }))).toContain('举报')
    expect(textOf(draw(Happened, { country: 'DE' }))).not.toContain('举报')
  })
})

describe('a clock that cannot be right', () => {
  const { listing } = brushed('en')
  const at = (readAt: string, now: string, postedOn = '2026-04-01') =>
    isClockOff({ readAt, reviews: [{ ...listing.reviews[0], postedOn } as (typeof listing.reviews)[number]] }, now)
  test.each([
    ['a year long gone', '1970-01-01T00:03:00Z', '1970-01-01T00:04:00Z'],
    ['a year to come', '2099-06-01T08:00:00Z', '2099-06-01T08:00:09Z'],
    ['set back since the page was read', '2026-11-26T12:00:00Z', '2026-11-26T11:00:00Z'],
    ['no time at all', '2026-11-26T12:00:00Z', ''],
  ])('is told: %s', (_, readAt, now) => expect(at(readAt, now, '1969-05-05')).toBe(true))
  test('is told where reviews come from after now, but not those of a time zone ahead', () => {
    expect(at('2026-04-01T12:00:00Z', '2026-04-01T12:00:05Z', '2026-04-08')).toBe(true)
    expect(at('2026-04-01T12:00:00Z', '2026-04-01T12:00:05Z', '2026-04-02')).toBe(false)
  })
  test('and an ordinary one is not', () => expect(at('2026-11-26T12:00:00Z', '2026-11-26T12:00:03Z')).toBe(false))
})
