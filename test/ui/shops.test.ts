import { describe, expect, it } from 'vitest'
import { ADAPTERS } from '../../src/sites/registry.ts'
import { COUNTRIES, countryOf, originsOf, SHOPS, shopName, shopOf } from '../../src/ui/shops.ts'

/** Hosts of a reader answer for themselves, with `www.` and, below `*.`, with a country before them. */
const isOf = (host: string, listed: readonly string[]): boolean =>
  listed.some((one) => [one, `www.${one}`].includes(host) || (one.startsWith('*.') && host === `www.${one.slice(2)}`))

describe('the shops that are offered', () => {
  it('are shops with a reader, each once', () => {
    const ids = SHOPS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const readers = ADAPTERS.map(({ id }) => id)
    expect(ids.filter((id) => !readers.includes(id))).toEqual([])
  })

  it('stand on hosts that their readers know', () => {
    for (const shop of SHOPS) {
      const hosts = ADAPTERS.find(({ id }) => id === shop.id)?.hosts
      if (hosts === undefined) continue
      for (const country of COUNTRIES)
        for (const origin of originsOf(shop, country)) {
          const host = new URL(origin).hostname
          expect(isOf(host, hosts), `${shop.id}: ${host}`).toBe(true)
          expect(shopOf(origin)?.id).toBe(shop.id)
        }
    }
  })

  it('say so where their reader was never tried', () => {
    for (const { id, untried } of SHOPS)
      expect(untried ?? false, id).toBe(ADAPTERS.find((adapter) => adapter.id === id)?.seen === 'never')
  })

  it('are offered in the countries they are chosen for', () => {
    for (const shop of SHOPS)
      for (const country of shop.usual) expect(originsOf(shop, country), `${shop.id} ${country}`).not.toEqual([])
  })

  it('follow the language of the browser', () => {
    expect(countryOf('zh-CN', 'zh-CN')).toBe('CN')
    expect(countryOf('de', 'de')).toBe('DE')
    expect(countryOf('de-AT', 'de')).toBe('AT')
    expect(countryOf('en-NZ', 'en')).toBe('US')
    expect(shopName(SHOPS[0] as (typeof SHOPS)[number], 'zh-TW')).toBe('淘寶')
    expect(shopOf('https://evil.example')).toBe(null)
  })
})
