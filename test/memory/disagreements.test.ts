import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Listing } from '../../src/engine/types.ts'

/** Storage as the browser offers it: copies in, copies out. */
const stores = vi.hoisted(() => {
  const make = () => {
    const values = new Map<string, string>()
    return {
      values,
      get: async (key: string) => {
        const found = values.get(key)
        return found === undefined ? {} : { [key]: JSON.parse(found) }
      },
      set: async (changes: object) => {
        for (const [key, value] of Object.entries(changes)) values.set(key, JSON.stringify(value))
      },
    }
  }
  return { local: make(), session: make(), extension: { inIncognitoContext: false } }
})
vi.mock('webextension-polyfill', () => ({
  default: { storage: { local: stores.local, session: stores.session }, extension: stores.extension },
}))

const { changeDisagreement, forgetDisagreements, recallDisagreements } = await import(
  '../../src/memory/disagreements.ts'
)
const { listing, review } = await import('../engine/listings.ts')

const lamp = (id = 'lamp'): Listing =>
  listing(
    ['secret-a', 'secret-b'].map((each) => review({ id: each, text: each })),
    { id },
  )

beforeEach(() => {
  stores.local.values.clear()
  stores.session.values.clear()
  stores.extension.inIncognitoContext = false
})

describe('what the shopper disagrees with', () => {
  test('is kept per listing, and can be undone', async () => {
    await changeDisagreement(lamp(), { signal: 'burst' }, true)
    await changeDisagreement(lamp(), { review: 'secret-b' }, true)
    await changeDisagreement(lamp(), { review: 'secret-b' }, true)
    expect(await recallDisagreements(lamp())).toEqual({ signals: ['burst'], reviews: ['secret-b'] })
    expect(await recallDisagreements(lamp('other'))).toEqual({ signals: [], reviews: [] })
    await changeDisagreement(lamp(), { signal: 'burst' }, false)
    expect(await recallDisagreements(lamp())).toEqual({ signals: [], reviews: ['secret-b'] })
    await forgetDisagreements(lamp())
    expect(stores.local.values.get('disagreements')).toBe('[]')
  })

  test('two changes at once are both kept', async () => {
    await Promise.all([
      changeDisagreement(lamp(), { signal: 'burst' }, true),
      changeDisagreement(lamp(), { signal: 'incentive' }, true),
    ])
    expect((await recallDisagreements(lamp())).signals).toEqual(['burst', 'incentive'])
  })

  test('names neither listing nor review in the store', async () => {
    await changeDisagreement(lamp(), { review: 'secret-a' }, true)
    expect([...stores.local.values.values()].join()).not.toMatch(/lamp|secret/)
  })

  test('holds no more than so many listings and reviews: the oldest go', async () => {
    for (let i = 0; i < 320; i++) await changeDisagreement(lamp(`l${i}`), { signal: 'burst' }, true)
    expect((await recallDisagreements(lamp('l0'))).signals).toEqual([])
    expect((await recallDisagreements(lamp('l319'))).signals).toEqual(['burst'])
    const many = listing(Array.from({ length: 230 }, (_, i) => review({ id: `r${i}` })))
    for (const { id } of many.reviews) await changeDisagreement(many, { review: id }, true)
    expect((await recallDisagreements(many)).reviews).toEqual(many.reviews.slice(30).map(({ id }) => id))
  })

  test('what is stored and does not fit is not there', async () => {
    for (const bad of ['null', '{}', '[1]', '[{"listing":"x","signals":[],"reviews":[]}]', '[{"signals":5}]']) {
      stores.local.values.set('disagreements', bad)
      expect(await recallDisagreements(lamp())).toEqual({ signals: [], reviews: [] })
    }
    await changeDisagreement(lamp(), { signal: 'burst' }, true)
    expect((await recallDisagreements(lamp())).signals).toEqual(['burst'])
  })

  test('of private windows is forgotten with them', async () => {
    stores.extension.inIncognitoContext = true
    await changeDisagreement(lamp(), { signal: 'burst' }, true)
    expect(stores.local.values.size).toBe(0)
    expect((await recallDisagreements(lamp())).signals).toEqual(['burst'])
  })
})
