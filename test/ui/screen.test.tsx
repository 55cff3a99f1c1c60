// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import type { Listing, Result, Review } from '../../src/engine/types.ts'
import type { Failure, Judged } from '../../src/protocol/messages.ts'
import type { Language } from '../../src/report/words/index.ts'
import { conflictOf } from '../../src/ui/conflict.ts'
import { formatsOf } from '../../src/ui/formats.ts'
import type { NoticeKind } from '../../src/ui/notice.ts'
import { unknownTongue } from '../../src/ui/tongue.ts'
import { type Facts, screenOf } from '../../src/ui/view.ts'
import { CHROME } from '../words.ts'
import { button, factsOf, press, showFacts, words } from './render.tsx'
import { brushed, clean, partial, reviewOf, tooFew } from './samples.ts'

const ok = (value: Judged): Result<Judged, Failure> => ({ ok: true, value })
const no = (error: Failure): Result<Judged, Failure> => ({ ok: false, error })
const listed = (change: Partial<Listing>): Judged => {
  const { listing, verdict } = clean('en')
  return { listing: { ...listing, ...change }, verdict }
}
const reviewed = (change: Partial<Review>): Judged =>
  listed({ reviews: clean('en').listing.reviews.map((review) => ({ ...review, ...change })) })
const ofEngine = (engine: string): Judged => ({ ...clean('en'), verdict: { ...clean('en').verdict, engine } })
const NOW = Date.parse('2026-04-12T08:00:30Z')
const LATER = Date.parse('2026-04-12T11:00:00Z')

/** A row of the state machine: what is known, what is shown, what is said of it, and whether it waits. */
const TABLE: [string, Partial<Facts>, string, NoticeKind[], boolean?][] = [
  ['nothing yet', {}, 'reading', []],
  ['a result', { reply: ok(clean('en')) }, 'judged', []],
  ['too few reviews', { reply: ok(tooFew()) }, 'judged', []],
  ['an older result while it reads', { kept: clean('en') }, 'judged', [], true],
  ['a new result over an older one', { kept: tooFew(), reply: ok(clean('en')) }, 'judged', []],
  ['an older result where reading failed', { kept: clean('en'), reply: no('no-answer') }, 'judged', ['unread']],
  ['an older result where nobody answered', { kept: clean('en'), reply: undefined }, 'judged', ['unread']],
  ['an older result of hours ago', { kept: clean('en'), now: LATER }, 'judged', ['stale'], true],
  ['both at once', { kept: clean('en'), reply: no('page-gone'), now: LATER }, 'judged', ['unread']],
  ['a page left for another', { kept: clean('en'), reply: ok(listed({ reviews: [] })) }, 'empty', []],
  ['an older result without reviews', { kept: listed({ reviews: [] }) }, 'reading', []],
  ['no page', { reply: no('page-gone') }, 'failed', []],
  ['a page nobody may read', { reply: no('page-forbidden') }, 'failed', []],
  ['our mistake', { reply: no('internal') }, 'failed', []],
  ['no worker', { reply: undefined }, 'failed', []],
  ['switched off', { reply: no('switched-off'), kept: clean('en') }, 'failed', []],
  ['not agreed yet', { reply: no('not-agreed'), kept: clean('en') }, 'failed', []],
  ['other rules', { reply: ok(ofEngine('0.0.9')) }, 'judged', ['older']],
  ['hidden reviews', { reply: ok(listed({ coverage: { read: 48, stated: 90, walled: true } })) }, 'judged', ['walled']],
  ['part of the reviews', { reply: ok(partial('en')) }, 'judged', ['partial']],
  [
    'another layout',
    { reply: ok(listed({ gaps: [{ field: 'reviews', why: 'read by structure' }] })) },
    'judged',
    ['layout'],
  ],
  ['stars only', { reply: ok(reviewed({ text: '' })) }, 'judged', ['stars-only']],
  ['texts the shop wrote', { reply: ok(reviewed({ platformDefault: true })) }, 'judged', ['stars-only']],
  ['a language without words', { reply: ok(reviewed({ language: 'ko-KR' })) }, 'judged', ['language']],
  ['no network', { reply: ok(clean('en')), isOnline: false }, 'judged', ['offline']],
  ['no network and no page', { reply: no('page-gone'), isOnline: false }, 'failed', ['offline']],
  ['a private window', { isPrivate: true }, 'reading', ['private']],
  ['a full store', { reply: ok(clean('en')), isFull: true }, 'judged', ['full']],
  ['a memory erased hours ago', { reply: ok(clean('en')), erasedAt: NOW - 7_200_000 }, 'judged', []],
  ['an erased memory', { reply: ok(clean('en')), erasedAt: NOW }, 'judged', ['erased']],
  [
    'everything at once',
    {
      kept: { ...reviewed({ text: '' }), verdict: ofEngine('0.0.9').verdict },
      reply: no('no-answer'),
      isOnline: false,
      isPrivate: true,
      isFull: true,
      erasedAt: NOW,
    },
    'judged',
    ['unread', 'older', 'stars-only', 'full', 'erased', 'offline', 'private'],
  ],
]

describe('the state machine', () => {
  it.each(TABLE)('%s', (_, facts, kind, notices, busy = false) => {
    const screen = screenOf(factsOf(facts))
    expect(screen.view.kind).toBe(kind)
    expect(screen.notices.map((notice) => notice.kind)).toEqual(notices)
    expect(screen.busy).toBe(busy)
  })

  it('shows the newer of two results, and the older one only where there is none', () => {
    const [older, newer] = [tooFew(), brushed('en')]
    const seen = (reply: Facts['reply']): unknown => screenOf(factsOf({ kept: older, reply })).view
    expect(seen(ok(newer))).toMatchObject({ verdict: newer.verdict })
    expect(seen('pending')).toMatchObject({ verdict: older.verdict })
    expect(seen(undefined)).toMatchObject({ verdict: older.verdict })
  })

  it('never takes a clock that jumped back for an age', () => {
    const now = Date.parse('2020-01-01T00:00:00Z')
    expect(screenOf(factsOf({ kept: clean('en'), reply: undefined, now })).notices).toEqual([
      { kind: 'unread', minutes: 0 },
    ])
    expect(screenOf(factsOf({ reply: ok(clean('en')), now })).notices).toEqual([])
  })
})

describe.each<Language>(['en', 'zh-CN'])('limits of a result in %s', (language) => {
  const { notices, readAgain, options } = CHROME[language]
  const { ago, tongue } = formatsOf(language)
  const strong = brushed('en')
  const alone = { ...strong.verdict, findings: [...oneKind()] }
  const said: [NoticeKind, Partial<Facts>, string][] = [
    ['unread', { kept: clean('en'), reply: no('no-answer') }, notices.unread(ago(1))],
    ['stale', { kept: clean('en'), now: LATER }, notices.stale(ago(180))],
    ['older', { reply: ok(ofEngine('0.0.9')) }, notices.older('0.0.9')],
    ['walled', { reply: ok(listed({ coverage: { read: 48, stated: null, walled: true } })) }, notices.walled],
    ['layout', { reply: ok(listed({ gaps: [{ field: 'reviews', why: 'read by structure' }] })) }, notices.layout],
    ['stars-only', { reply: ok(reviewed({ text: '' })) }, notices.starsOnly],
    ['language', { reply: ok(reviewed({ language: 'ko' })) }, notices.language(tongue('ko'))],
    ['conflict', { reply: ok({ listing: strong.listing, verdict: alone }) }, notices.conflict['one-kind']],
    ['full', { reply: ok(clean('en')), isFull: true }, notices.full],
    ['erased', { reply: ok(clean('en')), erasedAt: NOW }, notices.erased],
    ['offline', { reply: ok(clean('en')), isOnline: false }, notices.offline],
    ['private', { reply: ok(clean('en')), isPrivate: true }, notices.private],
  ]

  it.each(said)('%s: a picture, a sentence, a next step', async (kind, facts, sentence) => {
    const onReadAgain = vi.fn()
    const onOptions = vi.fn()
    const root = showFacts(facts, { language, onReadAgain, onOptions })
    const line = root.querySelector(`[data-notice=${kind}]`) as HTMLElement
    expect(words(line)).toContain(sentence)
    expect(line.querySelector('svg path')?.getAttribute('d')).toMatch(/^[mM]/)
    expect(words(root.querySelector('.number'))).toMatch(/^\d+$/)
    if (['unread', 'stale', 'older', 'walled'].includes(kind)) await press(button(line, readAgain))
    if (kind === 'full') await press(button(line, options))
    expect(onReadAgain.mock.calls.length + onOptions.mock.calls.length).toBe(line.querySelectorAll('button').length)
  })

  it('partial: says so where more can be read', () => {
    const more = { state: 'none', page: 0, cap: 20, reviews: 0, why: null } as const
    const root = showFacts({ reply: ok(partial('en')) }, { language, more })
    expect(words(root.querySelector('.further'))).toContain(notices.partial)
    expect(button(root, CHROME[language].more)).toBeTruthy()
    expect(root.querySelector('.notices')).toBeNull()
  })

  it.each([
    ['switched-off', 'switchOn', 'onSwitchOn'],
    ['not-agreed', 'firstPage', 'onWelcome'],
  ] as const)('%s: says so, and offers the way out', async (why, act, called) => {
    const onAct = vi.fn()
    const root = showFacts({ reply: no(why) }, { language, [called]: onAct })
    const { title, body } = CHROME[language].failed[why]
    expect(words(root.querySelector('main'))).toBe(title + body + CHROME[language][act])
    expect(root.querySelector('footer')).toBeNull()
    await press(button(root, CHROME[language][act]))
    expect(onAct).toHaveBeenCalledOnce()
  })

  it('says how far reading more is while the page is read', () => {
    const more = { state: 'running', page: 3, cap: 20, reviews: 41, why: null } as const
    expect(words(showFacts({}, { language, more }).querySelector('main'))).toBe(
      CHROME[language].reading + CHROME[language].moreAt(3, 20, 41),
    )
  })
})

/** Signs of one kind, beside three other kinds that were measured and showed none. */
function oneKind() {
  const [text] = brushed('en').verdict.findings.filter(({ signal }) => signal === 'near-duplicate')
  const silent = (['burst', 'incentive', 'photo-reuse'] as const).map((signal, i) => ({
    signal,
    family: (['time', 'incentive', 'photo'] as const)[i] ?? ('time' as const),
    kind: 'measured' as const,
    weight: 0,
    evidence: [],
    innocent: [],
  }))
  return text ? [text, ...silent] : []
}

describe('signals that disagree', () => {
  const { verdict } = brushed('en')
  const hold = { ...verdict.stars, stated: 4.8, adjusted: 4.75 }

  it('are told where all signs are of one kind and three others are silent', () => {
    expect(conflictOf({ ...verdict, findings: oneKind() })).toBe('one-kind')
    expect(conflictOf({ ...verdict, findings: oneKind().slice(0, 3) })).toBeNull()
  })

  it('are told where the stars stay as they are', () => {
    expect(conflictOf({ ...verdict, stars: hold })).toBe('stars-hold')
    expect(conflictOf(verdict)).toBeNull()
    expect(conflictOf({ ...verdict, stars: { ...hold, adjusted: null } })).toBeNull()
  })

  it('are not told where there are no signs', () => {
    expect(conflictOf({ ...clean('en').verdict, stars: hold })).toBeNull()
    expect(conflictOf(tooFew().verdict)).toBeNull()
  })
})

describe('the language of texts', () => {
  const texts = (...all: [text: string, language?: string][]) =>
    all.map(([text, language]) => ({ ...reviewOf({ id: text, text }), language: language ?? null }))

  it('is told by its name, else by its script, where most are in it and its words are not known', () => {
    expect(unknownTongue(texts(['a', 'pt-BR'], ['b', 'pt'], ['c', 'en']))).toBe('pt')
    expect(unknownTongue(texts(['정말 좋아요'], ['배송이 빨라요'], ['good']))).toBe('ko')
    expect(unknownTongue(texts(['ดีมาก'], ['สินค้าดี']))).toBe('th')
  })

  it('is not told where the words are known, nobody knows, or no language has most', () => {
    expect(unknownTongue(texts(['很好'], ['不错']))).toBeNull()
    expect(unknownTongue(texts(['とても良い'], ['最高です']))).toBeNull()
    expect(unknownTongue(texts(['good'], ['fine']))).toBeNull()
    expect(unknownTongue(texts(['a', 'pt'], ['b', 'it'], ['c', 'nl']))).toBeNull()
    expect(unknownTongue(texts(['a', '<script>'], ['b', '']))).toBeNull()
    expect(unknownTongue([])).toBeNull()
  })
})
