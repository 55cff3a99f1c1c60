import { describe, expect, test } from 'vitest'
import { propose, type Whereabouts } from '../../src/report/propose.ts'
import { RECIPIENTS } from '../../src/report/recipients.ts'

const proposed = (where: Partial<Whereabouts>): string[] =>
  propose(RECIPIENTS.values(), {
    site: 'generic',
    url: 'https://shop.example/lamp',
    languages: [],
    timeZone: null,
    country: null,
    ...where,
  }).map(({ id }) => id)

describe('propose', () => {
  test.each<[string, Partial<Whereabouts>, string]>([
    [
      'Chinese on Taobao',
      { site: 'taobao', url: 'https://item.taobao.com/item.htm', languages: ['zh-CN'] },
      '12315 taobao-report',
    ],
    ['Chinese on a shop nobody knows', { languages: ['zh-CN', 'en'] }, '12315'],
    ['French in Paris', { languages: ['fr'], timeZone: 'Europe/Paris' }, 'signalconso'],
    ['German', { languages: ['de-DE'], timeZone: 'Europe/Berlin' }, 'verbraucherzentrale'],
    ['American', { languages: ['en-US'], timeZone: 'America/Chicago' }, 'ftc'],
    [
      'British on amazon.co.uk',
      { site: 'amazon', url: 'https://www.amazon.co.uk/dp/B0', languages: ['en-GB'] },
      'citizens-advice',
    ],
    ['English in Tokyo', { languages: ['en'], timeZone: 'Asia/Tokyo' }, 'caa'],
    ['country set by hand', { languages: ['en-US'], timeZone: 'America/Chicago', country: 'KR' }, 'kftc'],
  ])('%s', (_, where, first) => {
    const ids = proposed(where)
    expect(ids.join(' ')).toMatch(new RegExp(`^${first}`))
    expect(ids.length).toBeLessThanOrEqual(3)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('a shopper abroad gets a body of the shop’s country too, and a European the notice to platforms', () => {
    expect(
      proposed({ site: 'amazon', url: 'https://www.amazon.de/dp/B0', languages: ['fr-FR'], timeZone: 'Europe/Paris' }),
    ).toEqual(['signalconso', 'verbraucherzentrale', 'dsa16'])
  })

  test('nothing is proposed where nothing is known', () => {
    expect(proposed({})).toEqual([])
  })
})
