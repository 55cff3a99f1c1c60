import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/cli/document.ts'
import { readPage } from '../../src/sites/read.ts'
import { adapterFor } from '../../src/sites/registry.ts'
import { READ_AT } from './fixtures.ts'

const read = (html: string, url: string, readAt = READ_AT) =>
  readPage(parseDocument(`<html><body>${html}</body></html>`), url, { readAt, readers: 'all' }).listing

describe('addresses', () => {
  const PLACES: [url: string, site: string | null, id?: string, canonical?: string][] = [
    ['https://www.yelp.com/biz/a-b-2?start=20', 'yelp', 'a-b-2', 'https://www.yelp.com/biz/a-b-2'],
    ['https://m.yelp.co.uk/biz/a-b', 'yelp', 'a-b', 'https://www.yelp.co.uk/biz/a-b'],
    ['https://fr.yelp.ca/biz/caf%C3%A9-x', 'yelp', 'caf%C3%A9-x', 'https://www.yelp.ca/biz/caf%C3%A9-x'],
    ['https://www.yelp.com.sg/biz/a-b', 'yelp', 'a-b', 'https://www.yelp.com.sg/biz/a-b'],
    ['https://www.yelp.com/search?find_desc=x', null],
    ['https://notyelp.com/biz/a-b', null],
    [
      'https://www.tripadvisor.com/Hotel_Review-g190327-d264936-Reviews-or20-X-Y.html',
      'tripadvisor',
      '264936',
      'https://www.tripadvisor.com/Hotel_Review-g190327-d264936-Reviews',
    ],
    [
      'https://www.tripadvisor.com.tw/Airline_Review-d8729099-Reviews-X',
      'tripadvisor',
      '8729099',
      'https://www.tripadvisor.com.tw/Airline_Review-d8729099-Reviews',
    ],
    ['https://www.tripadvisor.co.kr/Hotels-g1-X.html', null],
    [
      'https://www.booking.com/hotel/mt/a-b.zh-cn.html?checkin=1',
      'booking',
      'mt/a-b',
      'https://www.booking.com/hotel/mt/a-b.html',
    ],
    [
      'https://www.booking.com/reviews/se/hotel/a-b.sv.html?page=2',
      'booking',
      'se/a-b',
      'https://www.booking.com/hotel/se/a-b.html',
    ],
    ['https://www.booking.com/searchresults.html?ss=x', null],
    [
      'https://www.google.co.jp/maps/place/X/@1,2,3z/data=!3m1!4b1!4m6!3m5!1s0xab%3A0xcd!8m2',
      'google-maps',
      '0xab:0xcd',
      'https://www.google.com/maps/place//data=!4m2!3m1!1s0xab:0xcd',
    ],
    [
      'https://maps.google.de/maps?cid=123456789',
      'google-maps',
      '123456789',
      'https://www.google.com/maps?cid=123456789',
    ],
    ['https://www.google.com/maps/@1,2,3z', null],
    ['https://www.google.com/search?q=maps/place/', null],
    [
      'https://uk.trustpilot.com/review/www.x.example?page=3',
      'trustpilot',
      'www.x.example',
      'https://www.trustpilot.com/review/www.x.example',
    ],
    ['https://www.trustpilot.com/categories/bank', null],
    [
      'https://store.steampowered.com/app/573170/Name/?snr=1',
      'steam',
      '573170',
      'https://store.steampowered.com/app/573170',
    ],
    [
      'https://store.steampowered.com/agecheck/app/573170/',
      'steam',
      '573170',
      'https://store.steampowered.com/app/573170',
    ],
    [
      'https://steamcommunity.com/app/573170/positivereviews/',
      'steam',
      '573170',
      'https://store.steampowered.com/app/573170',
    ],
    ['https://steamcommunity.com/app/573170/discussions/', null],
    [
      'https://play.google.com/store/apps/details?id=a.b_c&gl=DE',
      'google-play',
      'a.b_c',
      'https://play.google.com/store/apps/details?id=a.b_c',
    ],
    ['https://play.google.com/store/books/details?id=a', null],
    ['https://apps.apple.com/de/app/x/id12?l=en', 'app-store', 'de/12', 'https://apps.apple.com/de/app/id12'],
    ['https://apps.apple.com/app/id12', 'app-store', 'us/12', 'https://apps.apple.com/us/app/id12'],
    ['https://apps.apple.com/us/developer/x/id12', null],
  ]
  test.each(PLACES)('%s', (address, site, id, canonical) => {
    const url = new URL(address)
    const adapter = adapterFor(url)
    expect(adapter?.id ?? null).toBe(site)
    if (adapter === null) return
    expect(adapter.listingId(url)).toBe(id)
    expect(adapter.canonical?.(url)).toBe(canonical)
  })
})

describe('Steam', () => {
  const card = (posted: string, image = 'icon_thumbsUp.png'): string =>
    `<div class="apphub_Card"><div class="thumb"><img src="/${image}"></div><div class="apphub_CardTextContent"><div class="date_posted">${posted}</div>Fine.</div></div>`
  const dated = (posted: string, readAt?: string) =>
    read(card(posted), 'https://steamcommunity.com/app/1/reviews/', readAt).reviews[0]?.postedOn

  test.each([
    ['Posted: 20 November, 2023', '2023-11-20'],
    ['Posted: November 20, 2023', '2023-11-20'],
    ['Posted: 3 January', '2026-01-03'],
    ['Posted: January 3', '2026-01-03'],
    ['Verfasst: 3. Januar', '2026-01-03'],
    ['发布于：1 月 3 日', '2026-01-03'],
    ['发布于：2024 年 1 月 3 日', '2024-01-03'],
    // Later than the reading: not of this year, and nobody says of which.
    ['Posted: 20 November', null],
    ['Posted: soon', null],
  ])('%s', (posted, day) => {
    expect(dated(posted)).toBe(day)
  })

  test('a thumb down is one star, and neither is none', () => {
    const url = 'https://steamcommunity.com/app/1/reviews/'
    expect(read(card('Posted: 3 January', 'icon_thumbsDown_v6.png'), url).reviews[0]?.stars).toBe(1)
    expect(read(card('Posted: 3 January', 'shot.png'), url).reviews).toEqual([])
  })

  test('the age gate is a wall', () => {
    const { coverage } = read(
      '<div id="app_agegate">Please enter your birth date</div>',
      'https://store.steampowered.com/agecheck/app/1/',
    )
    expect(coverage.walled).toBe(true)
  })
})

test.each([
  ['Scored 10 10', 5],
  ['Scored 1.0', 1],
  ['7,9', 4.07],
  ['Bewertet mit 5,5', 3],
  ['no score', null],
])('Booking: %s of ten, one being the worst', (score, stars) => {
  const html = `<div data-testid="review-card"><div data-testid="review-score">${score}</div></div>`
  expect(read(html, 'https://www.booking.com/hotel/mt/a.html').reviews[0]?.stars).toBe(stars)
})

test('Trustpilot: without any label nothing is known of verification', () => {
  const card = (label: string): string =>
    `<article data-service-review-card-paper><div data-service-review-rating="4"></div><h2 data-service-review-title-typography>T</h2>${label}</article>`
  const verified = (...labels: string[]) =>
    read(labels.map(card).join(''), 'https://www.trustpilot.com/review/x.example').reviews.map((one) => one.verified)
  const label = (word: string): string => `<div data-review-label-tooltip-trigger>${word}</div>`
  expect(verified('', '')).toEqual([null, null])
  expect(verified(label('Invited'), '', label('Redirected'))).toEqual([true, false, false])
})

test('Google Maps: a rough date is left out and told, an exact one counts from the reading', () => {
  const card = (id: string, date: string): string =>
    `<div class="jftiEf" data-review-id="${id}"><div class="d4r55">Ann</div><span class="kvMYJc" aria-label="4 stars"></span><span class="rsqaWe">${date}</span></div>`
  const url = 'https://www.google.com/maps/place/X/data=!1s0x1:0x2'
  const { reviews, gaps } = read(card('a', 'πριν από 2 μήνες') + card('b', 'a week ago') + card('c', 'yesterday'), url)
  expect(reviews.map(({ postedOn }) => postedOn)).toEqual([null, null, '2026-01-14'])
  expect(gaps).toContainEqual({ field: 'reviews.postedOn', why: 'the site shows only a month or a rough date' })
})
