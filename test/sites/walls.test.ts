import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/cli/document.ts'
import { pageState } from '../../src/engine/state.ts'
import { gapCause } from '../../src/report/words/gaps.ts'
import { readPage } from '../../src/sites/read.ts'
import { WORDS } from '../words.ts'
import { READ_AT } from './fixtures.ts'

const read = (html: string, url = 'https://shop.example/item/7') =>
  readPage(parseDocument(html.includes('<body') ? html : `<html><body>${html}</body></html>`), url, {
    readAt: READ_AT,
    readers: 'all',
  }).listing

const whys = (html: string, url?: string): string[] => read(html, url).gaps.map(({ why }) => why)

const CAPTCHA = 'a captcha stands in front of the reviews'
const LOGIN = 'the site shows these reviews only after login'
const FILTER = 'a filter is in force, so only some reviews are shown'
const SORT = 'the reviews are in an order that was chosen'
const FRAMED = 'reviews stand in a frame of another site; open that frame in a tab of its own'
const TRANSLATION = 'the page shows translations of some texts'

const titled = (title: string, body = ''): string =>
  `<html><head><title>${title}</title></head><body>${body}</body></html>`

describe('a wall instead of the page', () => {
  test.each([
    [
      'Cloudflare',
      titled('Just a moment...', '<form id="challenge-form"></form><p>Checking your browser</p>'),
      CAPTCHA,
    ],
    ['PerimeterX', titled('Access to this page has been denied', '<div id="px-captcha"></div>'), CAPTCHA],
    [
      'DataDome',
      titled('shop.example', '<iframe src="https://geo.captcha-delivery.com/captcha/?x"></iframe>'),
      CAPTCHA,
    ],
    ['Imperva', titled('Pardon Our Interruption', '<p>As you were browsing…</p>'), CAPTCHA],
    ['Walmart', titled('Robot or human?', '<p>Activate and hold the button to confirm</p>'), CAPTCHA],
    ['a slider', titled('店铺', '<p>亲，请拖动下方滑块完成验证</p>'), CAPTCHA],
    ['too many visits', titled('提示', '<p>您的访问过于频繁，请稍后再试</p>'), CAPTCHA],
    ['Japanese', titled('確認', '<p>画像認証にご協力ください</p>'), CAPTCHA],
    ['Russian', titled('Доступ ограничен', '<p>Обновите страницу</p>'), CAPTCHA],
    ['a login to read', '<p>登录后查看全部评价</p>', LOGIN],
    ['a login to read, in English', '<button>Log in to see all reviews</button>', LOGIN],
  ])('%s', (_, html, why) => {
    const listing = read(html)
    expect(listing.coverage.walled).toBe(true)
    expect(pageState(listing)).toBe('walled')
    expect(listing.gaps.map((gap) => gap.why)).toContain(why)
    expect(listing.gaps.map((gap) => gap.why)).not.toContain('not-a-listing')
  })

  test('an address of a challenge', () => {
    expect(whys('<p>…</p>', 'https://item.shop.example/_____tmd_____/punish?x5secdata=1')).toContain(CAPTCHA)
    expect(whys('<p>…</p>', 'https://shop.example/verify/captcha?anti_bot=1')).toContain(CAPTCHA)
  })

  test('a login page that will lead back', () => {
    const form = '<form><input type="password"></form>'
    expect(whys(form, 'https://shop.example/login?return_url=%2Fitem%2F7')).toContain(LOGIN)
    expect(whys(form, 'https://shop.example/login')).not.toContain(LOGIN)
    expect(whys(form, 'https://shop.example/login?lang=en')).not.toContain(LOGIN)
  })

  test('of a shop with its own reader', () => {
    const listing = read(titled('Just a moment...'), 'https://www.yelp.com/biz/a-b')
    expect(listing).toMatchObject({ site: 'yelp', id: 'a-b', coverage: { walled: true } })
  })
})

describe('no wall', () => {
  const long = `<p>${'A kettle of enamelled steel, two litres, with a wooden knob. '.repeat(60)}</p>`
  test.each([
    ['a login link', '<a href="/login">Log in</a><h1>Kettle</h1>'],
    ['an invitation to write', '<a href="/login">Log in to write a review</a><p>登录后发表评价</p>'],
    ['a price for members', '<p>登录后查看价格</p>'],
    [
      'a captcha in a script',
      '<script>var captcha = "verify you are human"; window.pxCaptcha = 1</script><h1>Kettle</h1>',
    ],
    [
      'a captcha in a script of Cloudflare',
      '<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script><h1>Kettle</h1>',
    ],
    [
      'a captcha in the form of a long page',
      `${long}<form><p>Verify you are human</p><div id="px-captcha"></div></form>`,
    ],
    ['a hidden dialogue', '<h1>Kettle</h1><div hidden>Verify you are human</div>'],
    ['a product that is a lock', '<h1>Robot vacuum and human-like arm</h1>'],
    ['nothing at all', ''],
  ])('%s', (_, html) => {
    expect(read(html).coverage.walled).toBe(false)
  })
})

const card = (name: string, text = 'Holds water.', more = ''): string =>
  `<li class="review" id="li-comment-${name.length}"><p class="meta"><strong class="woocommerce-review__author">${name}</strong></p><div class="description">${text}</div>${more}</li>`
const list = (around = '', cards = card('Ada') + card('Bo')): string =>
  `<body class="woocommerce"><div id="reviews" class="woocommerce-Reviews">${around}<ol class="commentlist">${cards}</ol></div></body>`

describe('beside reviews', () => {
  test.each([
    ['12 条评价已折叠', 'the shop folds 12 reviews away'],
    ['已折叠 3 条疑似无用评价', 'the shop folds 3 reviews away'],
    ['7 reviews have been hidden', 'the shop folds 7 reviews away'],
    ['登录后查看更多评价', LOGIN],
  ])('%s', (note, why) => {
    const listing = read(list(`<p>${note}</p>`))
    expect(listing.reviews).toHaveLength(2)
    expect(listing.coverage.walled).toBe(true)
    expect(listing.gaps.map((gap) => gap.why)).toContain(why)
  })

  test('nothing is told of an ordinary list', () => {
    const { gaps, coverage } = read(
      list('<h2>2 reviews</h2><button aria-pressed="false">5 stars</button><button aria-pressed="true">All</button>'),
    )
    expect(coverage.walled).toBe(false)
    expect(gaps.filter(({ field }) => field === 'reviews' || field === 'reviews.text')).toEqual([])
  })

  test('a reviewer who writes of it is no wall, no filter and no translation', () => {
    const words = 'Log in to see all reviews. 12 条评价已折叠. See original.'
    expect(read(list('', card('Ada', words))).coverage.walled).toBe(false)
    expect(whys(list('', card('Ada', `<p>${words}</p>`)))).not.toContain(TRANSLATION)
  })

  test.each([
    ['?filterByStar=five_star', [FILTER]],
    ['?stars=1', [FILTER]],
    ['?languages=all', []],
    ['?reviewerType=all_reviews&filterByStar=all_stars', []],
    ['?sortBy=recent', [SORT]],
    ['?rating=4&sort=helpful', [FILTER, SORT]],
    ['?page=2&color=red', []],
  ])('the address %s', (query, told) => {
    const found = whys(list(), `https://shop.example/item/7${query}`)
    expect(found.filter((why) => why === FILTER || why === SORT)).toEqual(told)
  })

  test.each(['5 stars', '差评', '有图(12)', 'Verified reviews', 'With photos', '2 Sterne'])(
    'the pressed chip %s',
    (chip) => {
      expect(whys(list(`<div><button aria-pressed="true">${chip}</button></div>`))).toContain(FILTER)
      expect(whys(list(`<div><button aria-pressed="false">${chip}</button></div>`))).not.toContain(FILTER)
    },
  )

  test.each(['See original', 'Translated by Google', '查看原文', 'Original anzeigen', 'Ver original', '원문 보기'])(
    '%s',
    (label) => {
      expect(whys(list('', card('Ada', 'Holds.', `<button>${label}</button>`)))).toContain(TRANSLATION)
    },
  )
})

test('reviews in a frame of a review service are told, other frames are not', () => {
  const framed = whys('<h1>Cup</h1><iframe src="https://loox.io/widget/abc/reviews/1"></iframe>')
  expect(framed).toContain(FRAMED)
  expect(whys('<h1>Cup</h1><iframe src="https://video.example/embed/1"></iframe>')).not.toContain(FRAMED)
})

test('every reason has words in both languages', () => {
  for (const why of [
    CAPTCHA,
    LOGIN,
    FILTER,
    SORT,
    FRAMED,
    TRANSLATION,
    'the shop folds 12 reviews away',
    '1 other review widgets on the page were left out',
  ]) {
    expect(gapCause(why, WORDS['zh-CN'].causes)).toMatch(/\p{Script=Han}/u)
    expect(gapCause(why, WORDS.en.causes)).toMatch(/^[\w’;, ]+$/)
  }
})

const CAPTURES = path.resolve('../shared/captures')
const pages = existsSync(CAPTURES)
  ? readdirSync(CAPTURES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  : []

// None of the saved pages stands behind a wall, says its sidecar.
test.skipIf(pages.length === 0).each(pages)('%s is not walled (skipped: no corpus)', (name) => {
  const html = readFileSync(path.join(CAPTURES, name), 'utf8')
  expect(read(html, 'https://shop.example/item/7').coverage.walled).toBe(false)
})
