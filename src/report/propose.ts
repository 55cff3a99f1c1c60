import type { Recipient } from './recipient.ts'

/** What is known of where a shopper and a shop are. */
export interface Whereabouts {
  /** Adapter id of the listing. */
  site: string
  /** Of the listing. */
  url: string
  /** BCP 47, the shopper's, most wanted first. */
  languages: readonly string[]
  /** IANA; `null` where the browser does not tell. */
  timeZone: string | null
  /** ISO 3166-1, where the shopper set it. */
  country: string | null
}

const MOST = 3

const EU = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '))

/** Countries by the end of a host name; `.com` says nothing. */
const BY_HOST: Readonly<Record<string, string>> = {
  uk: 'GB',
  au: 'AU',
  ca: 'CA',
  in: 'IN',
  jp: 'JP',
  kr: 'KR',
  tw: 'TW',
  hk: 'HK',
  sg: 'SG',
  br: 'BR',
  us: 'US',
  cn: 'CN',
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  es: 'ES',
  nl: 'NL',
  at: 'AT',
  be: 'BE',
  pl: 'PL',
  se: 'SE',
  ie: 'IE',
}

const BY_SITE: Readonly<Record<string, string>> = {
  taobao: 'CN',
  tmall: 'CN',
  jd: 'CN',
  pinduoduo: 'CN',
  douyin: 'CN',
  suning: 'CN',
  '1688': 'CN',
  dianping: 'CN',
  meituan: 'CN',
  xiaohongshu: 'CN',
  coupang: 'KR',
  rakuten: 'JP',
  flipkart: 'IN',
  walmart: 'US',
  target: 'US',
  bestbuy: 'US',
}

/** Zones that name a country we know somebody in. */
const BY_ZONE: Readonly<Record<string, string>> = {
  'Asia/Shanghai': 'CN',
  'Asia/Urumqi': 'CN',
  'Asia/Hong_Kong': 'HK',
  'Asia/Taipei': 'TW',
  'Asia/Tokyo': 'JP',
  'Asia/Seoul': 'KR',
  'Asia/Singapore': 'SG',
  'Asia/Kolkata': 'IN',
  'Asia/Calcutta': 'IN',
  'Europe/London': 'GB',
  'Europe/Paris': 'FR',
  'Europe/Berlin': 'DE',
  'Europe/Amsterdam': 'NL',
  'Europe/Rome': 'IT',
  'Europe/Madrid': 'ES',
  'America/New_York': 'US',
  'America/Chicago': 'US',
  'America/Denver': 'US',
  'America/Los_Angeles': 'US',
  'America/Toronto': 'CA',
  'America/Vancouver': 'CA',
  'America/Sao_Paulo': 'BR',
  'Australia/Sydney': 'AU',
  'Australia/Melbourne': 'AU',
  'Australia/Brisbane': 'AU',
  'Australia/Perth': 'AU',
}

/** Where no region is named with the language. */
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  zh: 'CN',
  ja: 'JP',
  ko: 'KR',
  de: 'DE',
  fr: 'FR',
  nl: 'NL',
  it: 'IT',
  es: 'ES',
  pt: 'BR',
  hi: 'IN',
  en: 'US',
}

/** The body that takes a shopper's report first in each country, before those that only advise. */
const FIRST = [
  '12315',
  'cca',
  'signalconso',
  'verbraucherzentrale',
  'ftc',
  'citizens-advice',
  'accc',
  'caa',
  'kftc',
  'tftc',
  'hk-consumer-council',
  'competition-bureau',
  'nch',
  'acm',
  'agcm',
  'ocu',
  'case',
  'procon',
]

/**
 * Recipients to propose, the fittest first, at most three: one of the shopper's country, the shop's own channel, one of
 * the shop's country. Deterministic. Linear in the recipients.
 */
export function propose(all: Iterable<Recipient>, where: Whereabouts): Recipient[] {
  const recipients = [...all]
  const [own, shop] = [countryOf(where), shopCountry(where)]
  const inCountry = (country: string | null): Recipient[] =>
    country === null
      ? []
      : recipients
          .filter(
            ({ countries, sites, kind }) => sites === undefined && kind !== 'dispute' && countries.includes(country),
          )
          .sort((a, b) => rank(a) - rank(b))
  const channel = recipients.filter(({ sites }) => sites?.includes(where.site))
  const isEu = own !== null && EU.has(own)
  const union = isEu ? recipients.filter(({ id }) => id === 'dsa16') : []
  const [first = [], ...others] = [inCountry(own), channel, inCountry(shop), union].filter(({ length }) => length > 0)
  // One of each kind first: three bodies of one country would be three times the same choice.
  const ordered = [...first.slice(0, 1), ...others.flatMap((some) => some.slice(0, 1)), ...first.slice(1), ...union]
  return [...new Map(ordered.map((one) => [one.id, one])).values()].slice(0, MOST)
}

const rank = ({ id }: Recipient): number => {
  const at = FIRST.indexOf(id)
  return at < 0 ? FIRST.length : at
}

/** The shopper's country: the zone of the clock tells where they are, the language only what they speak. */
export function countryOf({ languages, timeZone, country }: Omit<Whereabouts, 'site' | 'url'>): string | null {
  if (country !== null) return country
  const byZone = timeZone === null ? undefined : BY_ZONE[timeZone]
  if (byZone) return byZone
  for (const tag of languages) {
    const region = /[-_]([A-Z]{2})(?:$|[-_])/i.exec(tag)?.[1]?.toUpperCase()
    if (region) return region
  }
  for (const tag of languages) {
    const spoken = BY_LANGUAGE[tag.slice(0, 2).toLowerCase()]
    if (spoken) return spoken
  }
  return null
}

/** Where the shop sells, as far as its address tells. */
function shopCountry({ site, url }: Pick<Whereabouts, 'site' | 'url'>): string | null {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? ''
  const known = BY_SITE[site]
  const byHost = BY_HOST[host.slice(host.lastIndexOf('.') + 1).toLowerCase()]
  return known ?? byHost ?? (site === 'amazon' && host.endsWith('.com') ? 'US' : null)
}
