import { describe, expect, it } from 'vitest'
import { accept } from '../../src/protocol/accept.ts'
import { settingsOf } from '../../src/protocol/settings.ts'

const DEFAULTS = settingsOf(undefined)

describe('stored settings', () => {
  it('of an older version are completed field by field', () => {
    expect(settingsOf({ language: 'zh' })).toEqual({ ...DEFAULTS, language: 'zh-CN' })
    expect(settingsOf({ language: 'zh-TW' })).toEqual({ ...DEFAULTS, language: 'zh-TW' })
    expect(settingsOf({ language: 'xx', keepDays: 30 })).toEqual({ ...DEFAULTS, keepDays: 30 })
  })

  it.each([null, 7, 'x', [], { off: 'https://a.example' }, { export: { recipient: 'ftc' } }])(
    'that are none of ours become the defaults: %j',
    (stored) => expect(settingsOf(stored)).toEqual(DEFAULTS),
  )

  it('hold no field that we do not know', () => {
    expect(settingsOf({ ...DEFAULTS, extra: 1 })).toEqual(DEFAULTS)
  })

  it('begin with nothing agreed to', () => expect(DEFAULTS.welcomed).toBe(null))
})

describe('a change of settings', () => {
  it('names only what changes', () => {
    expect(accept.settings({ marks: 'dim', evil: 1 })).toEqual({ marks: 'dim' })
    expect(accept.settings({ off: ['jd', 'jd', 'https://shop.example'] })).toEqual({
      off: ['jd', 'https://shop.example'],
    })
    expect(
      accept.settings({ welcomed: '2026-11-26T16:15:13.000Z', export: { recipient: 'ftc', country: null } }),
    ).toEqual({ welcomed: '2026-11-26T16:15:13.000Z', export: { recipient: 'ftc', country: null } })
  })

  it.each([
    null,
    'marks',
    { marks: 'loud' },
    { sensitivity: 1 },
    { saleCalendar: 'yes' },
    { keepDays: -1 },
    { keepDays: 366 },
    { keepDays: 1.5 },
    { off: ['http://shop.example'] },
    { off: Array.from({ length: 201 }, (_, i) => `shop-${i}`) },
    { export: { recipient: '../x', country: null } },
    { export: { recipient: null, country: 'Germany' } },
    { welcomed: 'yesterday' },
    { marks: 'dim', language: 'xx' },
  ])('is refused whole when a field is not what it should be: %j', (change) =>
    expect(accept.settings(change)).toBe(undefined),
  )

  it('takes no field from a prototype', () => {
    expect(accept.settings(Object.create({ marks: 'dim' }))).toEqual({})
  })
})
