import type { Language } from '../report/words/language.ts'

/** ISO 3166-1. */
export type Country = string

/** A shop that can be checked without a click. */
export interface Shop {
  /** Of its reader (src/sites/adapters). */
  id: string
  name: string
  /** What people who write Chinese call it; `name` where that is all. */
  hans?: string
  hant?: string
  group: 'china' | 'world'
  /** Where its listings stand. By country, where it has one for each; one that fits nowhere is not offered there. */
  hosts: readonly string[] | Readonly<Record<Country, string>>
  /** Countries where most people shop there: chosen to begin with. */
  usual: readonly Country[]
  /** Its reader has never been tried on a real page or response. */
  untried?: true
}

/** `www.ebay.`, `US com, GB co.uk`: a host for each country. */
const byCountry = (before: string, ends: string): Record<Country, string> =>
  Object.fromEntries(ends.split(', ').map((end) => [end.slice(0, 2), `${before}${end.slice(3)}`]))

/**
 * Shops whose reader knows them by name and whose listings stand on hosts of their own; the others work by click. A
 * test holds this against the readers.
 */
export const SHOPS: readonly Shop[] = [
  {
    id: 'taobao',
    name: 'Taobao',
    hans: '淘宝',
    hant: '淘寶',
    group: 'china',
    hosts: ['item.taobao.com'],
    usual: ['CN'],
  },
  {
    id: 'tmall',
    name: 'Tmall',
    hans: '天猫',
    hant: '天貓',
    group: 'china',
    hosts: ['detail.tmall.com', 'detail.tmall.hk'],
    usual: ['CN'],
  },
  {
    id: 'jd',
    name: 'JD.com',
    hans: '京东',
    hant: '京東',
    group: 'china',
    hosts: ['item.jd.com', 'npcitem.jd.hk'],
    usual: ['CN'],
  },
  {
    id: 'pinduoduo',
    name: 'Pinduoduo',
    hans: '拼多多',
    hant: '拼多多',
    group: 'china',
    hosts: ['mobile.yangkeduo.com', 'mobile.pinduoduo.com'],
    usual: ['CN'],
    untried: true,
  },
  { id: '1688', name: '1688', group: 'china', hosts: ['detail.1688.com'], usual: [] },
  {
    id: 'suning',
    name: 'Suning',
    hans: '苏宁',
    hant: '蘇寧',
    group: 'china',
    hosts: ['product.suning.com', 'review.suning.com'],
    usual: [],
    untried: true,
  },
  {
    id: 'douyin',
    name: 'Douyin Mall',
    hans: '抖音商城',
    hant: '抖音商城',
    group: 'china',
    hosts: ['haohuo.jinritemai.com'],
    usual: [],
    untried: true,
  },
  {
    id: 'xiaohongshu',
    name: 'RedNote',
    hans: '小红书',
    hant: '小紅書',
    group: 'china',
    hosts: ['www.xiaohongshu.com'],
    usual: [],
    untried: true,
  },
  {
    id: 'dianping',
    name: 'Dianping',
    hans: '大众点评',
    hant: '大眾點評',
    group: 'china',
    hosts: ['www.dianping.com'],
    usual: [],
    untried: true,
  },
  {
    id: 'meituan',
    name: 'Meituan',
    hans: '美团',
    hant: '美團',
    group: 'china',
    hosts: ['www.meituan.com', 'i.meituan.com'],
    usual: [],
    untried: true,
  },
  {
    id: 'amazon',
    name: 'Amazon',
    hans: '亚马逊',
    hant: '亞馬遜',
    group: 'world',
    hosts: byCountry(
      'www.amazon.',
      'US com, GB co.uk, DE de, FR fr, ES es, IT it, NL nl, SE se, PL pl, IE ie, BE com.be, TR com.tr, JP co.jp, IN in, CA ca, MX com.mx, BR com.br, AU com.au, SG sg, AE ae, ZA co.za, AT de, CH de, TW com, HK com',
    ),
    usual: [
      'US',
      'GB',
      'DE',
      'FR',
      'ES',
      'IT',
      'NL',
      'SE',
      'PL',
      'IE',
      'BE',
      'JP',
      'IN',
      'CA',
      'MX',
      'BR',
      'AU',
      'SG',
      'AT',
      'CH',
    ],
  },
  {
    id: 'ebay',
    name: 'eBay',
    group: 'world',
    hosts: byCountry(
      'www.ebay.',
      'US com, GB co.uk, DE de, FR fr, ES es, IT it, NL nl, IE ie, AT at, CH ch, PL pl, BE be, CA ca, AU com.au, HK com.hk, SG com.sg, TW com, JP com, KR com, CN com, MX com, BR com, SE com, IN com',
    ),
    usual: ['GB', 'DE', 'US', 'AT', 'CH'],
  },
  {
    id: 'walmart',
    name: 'Walmart',
    hans: '沃尔玛',
    hant: '沃爾瑪',
    group: 'world',
    hosts: byCountry('www.walmart.', 'US com, CA ca, MX com.mx'),
    usual: ['US'],
  },
  { id: 'target', name: 'Target', group: 'world', hosts: { US: 'www.target.com' }, usual: [] },
  { id: 'bestbuy', name: 'Best Buy', group: 'world', hosts: byCountry('www.bestbuy.', 'US com, CA ca'), usual: [] },
  {
    id: 'newegg',
    name: 'Newegg',
    hans: '新蛋',
    hant: '新蛋',
    group: 'world',
    hosts: byCountry('www.newegg.', 'US com, CA ca'),
    usual: [],
  },
  {
    id: 'wayfair',
    name: 'Wayfair',
    group: 'world',
    hosts: byCountry('www.wayfair.', 'US com, CA ca, GB co.uk, IE ie, DE de'),
    usual: [],
  },
  {
    id: 'rakuten',
    name: 'Rakuten',
    hans: '乐天',
    hant: '樂天',
    group: 'world',
    hosts: byCountry('item.rakuten.', 'JP co.jp'),
    usual: ['JP'],
    untried: true,
  },
  {
    id: 'coupang',
    name: 'Coupang',
    hans: '酷澎',
    hant: '酷澎',
    group: 'world',
    hosts: { KR: 'www.coupang.com', TW: 'www.tw.coupang.com' },
    usual: ['KR'],
    untried: true,
  },
  {
    id: 'shopee',
    name: 'Shopee',
    hans: '虾皮',
    hant: '蝦皮',
    group: 'world',
    hosts: byCountry('shopee.', 'TW tw, SG sg, BR com.br, MX com.mx'),
    usual: ['TW', 'SG'],
  },
  { id: 'lazada', name: 'Lazada', group: 'world', hosts: byCountry('www.lazada.', 'SG sg'), usual: [], untried: true },
  { id: 'flipkart', name: 'Flipkart', group: 'world', hosts: { IN: 'www.flipkart.com' }, usual: ['IN'] },
  {
    id: 'mercadolibre',
    name: 'Mercado Libre',
    group: 'world',
    hosts: { MX: 'articulo.mercadolibre.com.mx', BR: 'produto.mercadolivre.com.br' },
    usual: ['MX', 'BR'],
    untried: true,
  },
  {
    id: 'aliexpress',
    name: 'AliExpress',
    hans: '速卖通',
    hant: '速賣通',
    group: 'world',
    hosts: ['www.aliexpress.com', 'www.aliexpress.us'],
    usual: ['ES'],
  },
  { id: 'temu', name: 'Temu', group: 'world', hosts: ['www.temu.com'], usual: [], untried: true },
  { id: 'etsy', name: 'Etsy', group: 'world', hosts: ['www.etsy.com'], usual: [] },
  {
    id: 'booking',
    name: 'Booking.com',
    hans: '缤客',
    hant: 'Booking.com',
    group: 'world',
    hosts: ['www.booking.com'],
    usual: [],
  },
  { id: 'trustpilot', name: 'Trustpilot', group: 'world', hosts: ['www.trustpilot.com'], usual: [] },
  { id: 'steam', name: 'Steam', group: 'world', hosts: ['store.steampowered.com', 'steamcommunity.com'], usual: [] },
  { id: 'google-play', name: 'Google Play', group: 'world', hosts: ['play.google.com'], usual: [], untried: true },
  { id: 'app-store', name: 'App Store', group: 'world', hosts: ['apps.apple.com'], usual: [], untried: true },
]

/** Countries that some shop has a host for, by code. */
export const COUNTRIES: readonly Country[] = [
  ...new Set(['CN', 'KR', ...SHOPS.flatMap(({ hosts }) => (Array.isArray(hosts) ? [] : Object.keys(hosts)))]),
].sort()

/** Where somebody who reads this language most likely shops, when the browser names no country. */
const HOME: Record<Language, Country> = {
  'zh-CN': 'CN',
  'zh-TW': 'TW',
  en: 'US',
  ja: 'JP',
  ko: 'KR',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
}

/** @param browserLanguage BCP 47; its region counts when a shop is known there. */
export function countryOf(browserLanguage: string, language: Language): Country {
  const region = /-([A-Z]{2})(?:-|$)/.exec(browserLanguage)?.[1] ?? ''
  return COUNTRIES.includes(region) ? region : HOME[language]
}

/** Origins of a shop's listings for somebody in that country; none where the shop has no host for it. */
export function originsOf({ hosts }: Shop, country: Country): string[] {
  const own = Array.isArray(hosts) ? hosts : [(hosts as Record<Country, string>)[country]]
  return own.flatMap((host: string | undefined) => (host === undefined ? [] : [`https://${host}`]))
}

/** What a shop is called in a language. */
export const shopName = ({ name, hans, hant }: Shop, language: Language): string =>
  (language === 'zh-CN' ? hans : language === 'zh-TW' ? hant : undefined) ?? name

/** The shop an origin belongs to; `null` for one we know no name of. */
export const shopOf = (origin: string): Shop | null =>
  SHOPS.find(({ hosts }) => Object.values(hosts).some((host) => `https://${host}` === origin)) ?? null
