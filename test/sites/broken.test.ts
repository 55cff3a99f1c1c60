import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/cli/document.ts'
import type { Listing } from '../../src/engine/types.ts'
import { garbled } from '../../src/sites/garbled.ts'
import { STOPPED } from '../../src/sites/general.ts'
import { readPage } from '../../src/sites/read.ts'
import { fixtures, READ_AT } from './fixtures.ts'

const read = (html: string, url: string): Listing =>
  readPage(parseDocument(html), url, { readAt: READ_AT, readers: 'all' }).listing

const whys = ({ gaps }: Listing): string[] => gaps.map(({ why }) => why)

/** What holds of every listing, whatever the page. */
function expectSound(listing: Listing): void {
  const { reviews, coverage } = listing
  expect(whys(listing)).not.toContain(STOPPED)
  expect(new Set(reviews.map(({ id }) => id)).size).toBe(reviews.length)
  expect(coverage.read).toBe(reviews.length)
  if (reviews.length === 0) expect(listing.gaps.length).toBeGreaterThan(0)
  for (const { stars, postedOn, helpful } of reviews) {
    if (stars !== null) expect(stars >= 1 && stars <= 5).toBe(true)
    if (postedOn !== null) expect(Number.isFinite(Date.parse(postedOn))).toBe(true)
    if (helpful !== null) expect(Number.isSafeInteger(helpful)).toBe(true)
  }
}

describe.each(fixtures())('$name, half loaded', ({ html, url }) => {
  test('is read as far as it goes, at every twentieth', () => {
    for (let part = 0; part < 20; part++) expectSound(read(html.slice(0, (html.length * part) / 20), url))
  })
})

/** Bytes of a Chinese page: the inverse of what the platform decodes. */
function toGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk')
  const known = new Map<string, [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) known.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])
  }
  return Uint8Array.from(
    [...text].flatMap((one) => (one < '\u0080' ? [one.charCodeAt(0)] : (known.get(one) ?? [0x3f]))),
  )
}

const WORDS = '壶身很轻，烧水很快，盖子有点松，但是不漏水。买来放在办公室里用，同事们都说好看，颜色和图片一样。'
const card = (id: string, name: string, text: string): string =>
  `<div class="comment-item" data-guid="${id}"><div class="user-info">${name}</div><div class="comment-star star4"></div><p class="comment-con">${text}</p><div class="order-info"><span>白色</span><span>2020-03-04 10:20</span></div></div>`
const JD = 'https://item.jd.com/100000000001.html'

describe('a wrong character set', () => {
  const html = `<html><body><div id="comment">${card('9001', '林某', WORDS)}</div></body></html>`
  const decoded = (charset: string): Listing => read(new TextDecoder(charset).decode(toGbk(html)), JD)

  test('the right one shows the words, and nothing is told', () => {
    const listing = decoded('gbk')
    expect(listing.reviews.map(({ text }) => text)).toEqual([WORDS])
    expect(listing.gaps.filter(({ field }) => field === 'reviews.text')).toEqual([])
  })

  test.each(['latin1', 'utf-8', 'windows-1251', 'shift_jis'])('GBK read as %s is no crash', (charset) => {
    expectSound(decoded(charset))
  })

  test.each(['latin1', 'utf-8'])('GBK read as %s is told', (charset) => {
    expect(decoded(charset).gaps).toContainEqual({
      field: 'reviews.text',
      why: 'the texts look decoded with a wrong character set',
    })
  })

  test('UTF-8 read as Latin-1 is told, languages with accents are not', () => {
    expect(garbled([new TextDecoder('latin1').decode(new TextEncoder().encode(WORDS))])).toHaveLength(1)
    for (const text of [
      'Très déçue : la théière a été livrée fêlée, et le vendeur n’a pas répondu à mes appels répétés.',
      'Çok güzel bir çaydanlık, üstelik ağır değil; ölçüsü tam istediğim gibi çıktı, teşekkür ederim.',
      'Ấm đun nước rất đẹp, giao hàng nhanh, đóng gói cẩn thận, đúng như hình ảnh đã đăng.',
      'Jättebra kanna, väger lite och kokar fort; färgen är så här års väldigt fin på bordet.',
      WORDS,
      'Ok — “good”…',
      '',
    ]) {
      expect(garbled([text])).toEqual([])
    }
  })
})

describe('ids', () => {
  test('beyond 2^53 stay what they are', () => {
    const ids = ['9007199254740992', '9007199254740993', '18446744073709551616', '000123']
    const cards = ids.map((id, at) => card(id, `Name ${at}`, `Text ${at}.`)).join('')
    expect(read(`<html><body><div id="comment">${cards}</div></body></html>`, JD).reviews.map(({ id }) => id)).toEqual(
      ids,
    )
  })

  test('named like properties of objects are ids', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']
    const cards = ids.map((id) => card(id, id, `${id}.`)).join('')
    const { reviews } = read(`<html><body><div id="comment">${cards}</div></body></html>`, JD)
    expect(reviews.map(({ id, reviewer }) => [id, reviewer?.name])).toEqual(ids.map((id) => [id, id]))
  })
})

describe('JSON-LD as pages break it', () => {
  const page = (json: string): Listing =>
    read(
      `<html><head><script type="application/ld+json">${json}</script></head><body></body></html>`,
      'https://k.example/p',
    )
  const review = (body: string): string =>
    `{"@type":"Product","name":"Kettle","review":[{"@type":"Review","author":{"name":"Ada"},"reviewBody":"${body}"}]}`

  test.each([
    ['literal newlines', review('Boils\nfast.\r\nWhistles.'), 'Boils\nfast.\nWhistles.'],
    ['a literal tab', review('Boils\tfast.'), 'Boils\tfast.'],
    ['entities', review('Boils &amp; whistles, it&#39;s loud.'), "Boils & whistles, it's loud."],
    ['a comma too many', review('Boils.').replace('}]}', '},]}'), 'Boils.'],
    ['a comment around it', `<!--\n${review('Boils.')}\n-->`, 'Boils.'],
  ])('%s', (_, json, text) => {
    expect(page(json).reviews.map((one) => one.text)).toEqual([text])
  })

  test('keys of the prototype hold nothing', () => {
    const json =
      '{"@type":"Product","__proto__":{"review":[{"@type":"Review","reviewBody":"Inherited"}]},"constructor":{"prototype":{"name":"X"}},"review":{"@type":"Review","author":"Ada","reviewBody":"Own."}}'
    const { reviews, title } = page(json)
    expect(reviews.map(({ text }) => text)).toContain('Own.')
    expect(title).not.toBe('X')
    expect(({} as { review?: unknown }).review).toBeUndefined()
  })

  test('cut off in the middle is a gap, not an error', () => {
    const listing = page(review('Boils.').slice(0, 60))
    expectSound(listing)
    expect(whys(listing)).toContain('a block was not valid JSON')
  })
})
