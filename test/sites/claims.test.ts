import { describe, expect, test } from 'vitest'
import { ADAPTERS, adapterFor } from '../../src/sites/registry.ts'
import { fixtures } from './fixtures.ts'

const claims = (address: string): string[] =>
  ADAPTERS.filter(({ matches }) => matches(new URL(address))).map(({ id }) => id)

/** Fixture addresses of shops and places that have a reader of their own. */
const own = fixtures().filter(({ site }) => ADAPTERS.some(({ id }) => id === site))
const withHost = (address: string, host: string): string => {
  const url = new URL(address)
  return `${url.protocol}//${host}${url.pathname}${url.search}`
}

test('every reader has a fixture, and its file is called as it is', () => {
  const files = Object.keys(import.meta.glob('../../src/sites/adapters/*.ts'))
  const sites = new Set(own.map(({ site }) => site))
  for (const { id } of ADAPTERS) {
    expect(files).toContain(`../../src/sites/adapters/${id}.ts`)
    expect(sites, `test/pages/${id}/…/page.html`).toContain(id)
  }
})

describe.each(own)('$name', ({ url, site }) => {
  const { host, protocol } = new URL(url)

  test.each([`evil-${host}`, `evil${host}`, `${host}.evil.example`, `${host}x`, 'shop.example'])(
    'is claimed by nobody at %s',
    (other) => {
      expect(claims(withHost(url, other))).toEqual([])
    },
  )

  test.each(['/', '/search?q=bowl', '/s?k=bowl', '/cart', '/help', '/help/returns.html', '/robots.txt', '/wishlist/1'])(
    'its host is claimed by nobody at %s',
    (path) => {
      expect(claims(`${protocol}//${host}${path}`)).toEqual([])
    },
  )

  test('at every host of its reader it is of that reader or of none', () => {
    const adapter = ADAPTERS.find(({ id }) => id === site)
    for (const listed of adapter?.hosts ?? [])
      expect([[], [site]]).toContainEqual(claims(withHost(url, listed.replace('*.', 'xx.'))))
  })

  test('its canonical address is of the same reader, the same listing, and its own canonical address', () => {
    const adapter = adapterFor(new URL(url))
    const canonical = adapter?.canonical?.(new URL(url)) ?? null
    if (adapter === null || canonical === null) return
    const again = new URL(canonical)
    expect(claims(canonical)).toEqual([site])
    expect(adapter.listingId(again)).toBe(adapter.listingId(new URL(url)))
    expect(adapter.canonical?.(again)).toBe(canonical)
  })
})

/** Address, reader, listing id; `null` where nobody is to claim it. */
const ADDRESSES: readonly (readonly [address: string, site: string | null, id?: string])[] = [
  ['https://www.ebay.com/itm/Some-slug/181234567890?hash=x', 'ebay', '181234567890'],
  ['https://m.ebay.co.uk/itm/181234567890', 'ebay', '181234567890'],
  ['https://www.ebay.com/p/1500001111', 'ebay', '1500001111'],
  ['https://www.ebay.com/urw/Lantern/product-reviews/1500001111', 'ebay', '1500001111'],
  ['https://www.ebay.com/urw/product-reviews/1500001111?_itm=181234567890', 'ebay', '181234567890'],
  ['https://www.ebay.com/fdbk/feedback_profile/lanternloft', 'ebay', 'lanternloft'],
  [
    'https://signin.ebay.com/ws/eBayISAPI.dll?ru=https%3A%2F%2Fwww.ebay.com%2Fitm%2F181234567890',
    'ebay',
    '181234567890',
  ],
  ['https://www.ebay.com/itm/', null],
  ['https://www.ebay.com/sch/i.html?_nkw=lantern', null],
  ['https://www.ebay.com/usr/lanternloft', null],
  ['https://www.flipkart.com/laptops/pr?sid=6bo,b5g', null],
  ['https://www.flipkart.com/search?q=box', null],
  ['https://www.etsy.com/listing/900000111/bowl', 'etsy', '900000111'],
  ['https://www.etsy.com/uk/listing/900000111', 'etsy', '900000111'],
  ['https://www.etsy.com/listing/', null],
  ['https://www.etsy.com/shop/BarroNorte', null],
  ['https://www.wayfair.com/furniture/pdp/wade-penhook-2047-wide-armchair-w005759888.html', 'wayfair', 'W005759888'],
  ['https://www.wayfair.co.uk/sofas/sb0/armchairs-c1.html', null],
  ['https://www.newegg.com/p/9SIA4P0K1X1234', 'newegg', '9SIA4P0K1X1234'],
  ['https://www.newegg.com/global/uk-en/fan/p/1GK-0001-00123', 'newegg', '1GK-0001-00123'],
  ['https://www.newegg.com/Product/ProductReview.aspx?Item=N82E16817000111', 'newegg', 'N82E16817000111'],
  ['https://www.newegg.com/p/pl?d=fan', null],
  ['https://www.walmart.com/ip/5000000123', 'walmart', '5000000123'],
  ['https://www.walmart.ca/en/ip/tote/6000200000001', 'walmart', '6000200000001'],
  ['https://www.walmart.com/browse/bags/4044', null],
  ['https://www.bestbuy.com/site/kettle/6500001.p?skuId=6500001', 'bestbuy', '6500001'],
  ['https://www.bestbuy.com/product/kettle/J3ABCDEFGH/sku/6500001', 'bestbuy', '6500001'],
  ['https://www.bestbuy.ca/en-ca/product/kettle/16500001', 'bestbuy', '16500001'],
  ['https://www.bestbuy.com/site/searchpage.jsp?st=kettle', null],
  ['https://www.target.com/p/throw/-/A-80000123', 'target', '80000123'],
  ['https://www.target.com/s?searchTerm=throw', null],
  ['https://www.aliexpress.us/item/3256800000000123.html', 'aliexpress', '3256800000000123'],
  [
    'https://login.aliexpress.com/?return_url=https%3A%2F%2Fwww.aliexpress.com%2Fitem%2F1005000000000123.html',
    'aliexpress',
    '1005000000000123',
  ],
  ['https://www.aliexpress.com/w/wholesale-fan.html', null],
  ['https://www.temu.com/goods.html?goods_id=601099500000123', 'temu', '601099500000123'],
  ['https://www.temu.com/de/leinen-kissen-s.html', null],
  ['https://de.shein.com/Cap-p-20000123.html', 'shein', '20000123'],
  ['https://us.shein.com/Women-Caps-c-1772.html', null],
  ['https://shopee.co.id/product/100000001/2000000123', 'shopee', '2000000123'],
  ['https://shopee.sg/bambooshop', null],
  ['https://www.lazada.sg/products/tray-i3000000123-s15000000456.html', 'lazada', '3000000123'],
  ['https://www.daraz.pk/products/tray-i3000000123.html', 'lazada', '3000000123'],
  [
    'https://member.lazada.sg/user/login?redirect=https%3A%2F%2Fwww.lazada.sg%2Fproducts%2Ftray-i3000000123.html',
    'lazada',
    '3000000123',
  ],
  ['https://www.lazada.sg/tag/rattan-tray/', null],
  [
    'https://www.tokopedia.com/rumahrotan/nampan-rotan-bulat-30cm/review',
    'tokopedia',
    'rumahrotan/nampan-rotan-bulat-30cm',
  ],
  ['https://www.tokopedia.com/rumahrotan/review', null],
  ['https://www.tokopedia.com/search?st=nampan', null],
  ['https://www.tokopedia.com/p/rumah-tangga/dapur-lainnya', null],
  ['https://m.coupang.com/vm/products/7000000123', 'coupang', '7000000123'],
  ['https://www.coupang.com/np/search?q=x', null],
  ['https://item.rakuten.co.jp/mokkou/manaita-s/', 'rakuten', 'mokkou/manaita-s'],
  [
    'https://product.rakuten.co.jp/product/-/0123456789abcdef0123456789abcdef/review/2/',
    'rakuten',
    '0123456789abcdef0123456789abcdef',
  ],
  ['https://search.rakuten.co.jp/search/mall/manaita/', null],
  ['https://articulo.mercadolibre.com.ar/MLA-1100000123-tabla-_JM', 'mercadolibre', 'MLA1100000123'],
  ['https://produto.mercadolivre.com.br/MLB-2200000123-tabua-_JM', 'mercadolibre', 'MLB2200000123'],
  ['https://www.mercadolivre.com.br/noindex/catalog/reviews/MLB20000123?noIndex=true', 'mercadolibre', 'MLB20000123'],
  ['https://listado.mercadolibre.com.ar/tabla', null],
  ['https://www.ozon.ru/product/900000123/reviews/', 'ozon', '900000123'],
  ['https://www.ozon.ru/category/doski-1/', null],
  ['https://www.wildberries.by/catalog/150000123/detail.aspx?size=1', 'wildberries', '150000123'],
  ['https://www.wildberries.ru/catalog/dom/kuhnya', null],
  ['https://mobile.pinduoduo.com/goods2.html?goods_id=300000000123', 'pinduoduo', '300000000123'],
  ['https://mobile.yangkeduo.com/search_result.html?search_key=x', null],
  ['https://www.jinritemai.com/ecommerce/trade/comment/list?id=3500000000000000123', 'douyin', '3500000000000000123'],
  ['https://www.douyin.com/video/7000000000000000000', null],
  ['https://m.suning.com/product/0070000000/12300000123.html', 'suning', '12300000123'],
  [
    'https://review.suning.com/cluster_cmmdty_review/cluster-38000000-000000012300000123-0000000000-total.htm',
    'suning',
    '12300000123',
  ],
  ['https://list.suning.com/0-20006-0.html', null],
  [
    'https://login.1688.com/member/signin.htm?Done=https%3A%2F%2Fdetail.1688.com%2Foffer%2F550000000123.html',
    '1688',
    '550000000123',
  ],
  [
    'https://login.taobao.com/member/login.jhtml?redirectURL=https%3A%2F%2Fdetail.1688.com%2Foffer%2F550000000123.html',
    '1688',
    '550000000123',
  ],
  ['https://s.1688.com/selloffer/offer_search.htm?keywords=x', null],
  ['https://m.dianping.com/shop/k9FakeShop01', 'dianping', 'k9FakeShop01'],
  ['https://www.dianping.com/search/keyword/1/0_x', null],
  [
    'https://verify.meituan.com/v2/web/general_page?succCallbackUrl=https%3A%2F%2Fwww.meituan.com%2Fmeishi%2F180000123%2F',
    'meituan',
    '180000123',
  ],
  ['https://verify.meituan.com/v2/web/general_page', null],
  ['https://bj.meituan.com/meishi/', null],
  ['https://www.xiaohongshu.com/explore/64a0000000000000000001ab', null],
  ['https://evil-amazon.com/dp/B0FAKE1234', null],
  ['https://amazon.com.evil.example/dp/B0FAKE1234', null],
  ['https://www.amazon.com/', null],
  ['https://www.amazon.com/s?k=bowl', null],
  ['https://www.amazon.com/gp/cart/view.html', null],
  ['https://www.amazon.com/gp/help/customer/display.html?nodeId=1', null],
]

test.each(ADDRESSES.map(([address, site, id]) => ({ address, site, id })))('$address is of $site', (row) => {
  expect(claims(row.address)).toEqual(row.site === null ? [] : [row.site])
  const url = new URL(row.address)
  if (row.id !== undefined) expect(adapterFor(url)?.listingId(url)).toBe(row.id)
})
