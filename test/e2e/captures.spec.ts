import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { parseHTML } from 'linkedom'
import type { Listing } from '../../src/engine/types.ts'
import { launchGranted } from './granted.ts'
import type { Answer } from './shops.ts'

/** Real pages, cut into two that lead to one another as the shop's do. */
const CAPTURES = '../shared/captures'

interface Served {
  file: string
  host: string
  /** Where the first part stands, and the address of the second. */
  path: string
  second: (query: URLSearchParams) => boolean
  reviews: string
  /** Makes the pager of a part: the capture is one page of many. */
  pager: (page: Document, isSecond: boolean) => void
}

const SERVED: Served[] = [
  {
    file: 'yelp/biz-2016.html',
    host: 'www.yelp.com',
    path: '/biz/boba-guys-san-francisco-4',
    second: (query) => query.get('start') === '20',
    reviews: '.review[data-review-id]',
    pager: (page, isSecond) => {
      if (isSecond) for (const link of page.querySelectorAll('a.next, a.available-number')) link.remove()
    },
  },
  {
    file: 'amazon/couk-product-reviews-2024.html',
    host: 'www.amazon.co.uk',
    path: '/product-reviews/B086X5XDD3',
    second: (query) => query.get('pageNumber') === '2',
    reviews: '[data-hook="review"]',
    pager: (page, isSecond) => {
      const last = page.querySelector('.a-pagination .a-last')
      if (last === null || isSecond) return
      last.classList.remove('a-disabled')
      last.innerHTML = '<a href="?pageNumber=2">Next page<span class="a-letter-space"></span>→</a>'
    },
  },
]

function part({ file, reviews, pager }: Served, isSecond: boolean): string {
  const { document } = parseHTML(readFileSync(`${CAPTURES}/${file}`, 'utf8')) as unknown as { document: Document }
  for (const script of document.querySelectorAll('script')) script.remove()
  const all = [...document.querySelectorAll(reviews)]
  for (const review of all.filter((_, at) => at >= all.length / 2 !== isSecond)) review.remove()
  pager(document, isSecond)
  return document.toString()
}

const answer = (host: string, where: string, query: URLSearchParams): Answer | null => {
  const served = SERVED.find((one) => one.host === host && one.path === where)
  return served ? { body: part(served, served.second(query)) } : null
}

for (const served of SERVED) {
  const isThere = existsSync(`${CAPTURES}/${served.file}`)
  test(`read more joins the parts of ${served.file}${isThere ? '' : ' (skipped: no corpus)'}`, async () => {
    test.skip(!isThere)
    const truth = JSON.parse(readFileSync(`${CAPTURES}/${served.file.replace('.html', '.truth.json')}`, 'utf8'))
    const browser = await launchGranted([], { answer, hosts: SERVED.map(({ host }) => host) })
    const page = await browser.context.newPage()
    await page.goto(`https://${served.host}${served.path}`)
    const popup = await browser.openPopup(page)
    await popup.locator('.popup:not([data-view=reading])').waitFor()
    const ask = (name: string, more: object = {}): Promise<unknown> =>
      popup.evaluate(
        async ([n, request, url]) => {
          const tab = (await chrome.tabs.query({ active: true })).find((one) => one.url?.startsWith(url))?.id
          return chrome.runtime.sendMessage({ name: n, request: { ...request, tab } })
        },
        [name, more, `https://${served.host}`] as const,
      )
    await ask('more/start', { pace: [20, 40] })
    await expect
      .poll(async () => ((await ask('more/status')) as { state: string }).state, { timeout: 40_000 })
      .toBe('done')
    const { value } = (await ask('tab/judge')) as { value: { listing: Listing } }
    const ids = new Set(value.listing.reviews.map(({ id }) => id))
    expect(ids.size).toBe(truth.reviews.length)
    expect(truth.reviews.filter(({ id }: { id: string }) => !ids.has(id))).toEqual([])
    await browser.end()
  })
}
