import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { stableHash } from '../../src/engine/hash.ts'
import type { Listing, Verdict } from '../../src/engine/types.ts'
import { ENGINE } from '../../src/engine/version.ts'
import type { Judged } from '../../src/protocol/messages.ts'
import type { NoticeKind } from '../../src/ui/notice.ts'
import type { View } from '../../src/ui/view.ts'
import { brushed, clean, partial, tooFew } from '../../test/ui/samples.ts'
import type { Extension } from '../chromium.ts'
import { demoListings, renderListing } from '../demo/index.ts'
import type { DemoListing } from '../demo/types.ts'

/** A state of the popup, and how the real extension gets into it. */
export interface PopupState {
  state: string
  view: View['kind']
  notices?: NoticeKind[]
  /** Something else that must be in sight, as a selector. */
  shows?: string
  /** The popup waits for the page, or shows an older result while it does. */
  waits?: boolean
  /** @returns the page of a shop the popup is opened on. */
  page: (extension: Extension, language: 'en' | 'zh-CN') => Promise<Page>
}

const AMAZON = 'https://www.amazon.com'
const SHOP = 'https://maple.example'

const saved = (name: string): string => readFileSync(`test/pages/amazon/${name}/page.html`, 'utf8')

/** Opens a page that exists for this state only. */
async function serve({ context }: Extension, url: string, html: string): Promise<Page> {
  await context.route(url, (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }))
  const page = await context.newPage()
  await page.goto(url)
  return page
}

/** A page that never finishes loading answers nobody. */
async function serveSlow({ context }: Extension, url: string): Promise<Page> {
  await context.route(`${SHOP}/never.js`, () => new Promise(() => undefined))
  await context.route(url, (route) => route.fulfill({ body: SLOW, contentType: 'text/html; charset=utf-8' }))
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'commit' })
  return page
}

const SLOW = '<!doctype html><title>slow</title><h1>A page that is slow to load</h1><script src="/never.js"></script>'

const demo = (language: string): DemoListing => {
  const own = demoListings.find((each) => each.expected === 'strong-signs' && language.startsWith(each.language))
  if (!own) throw new Error(`the demo shop has no listing in ${language}`)
  return own
}

/** A page of the demo shop with other reviews. */
const changed = (language: string, change: (review: DemoListing['reviews'][number], i: number) => object): string => {
  const own = demo(language)
  return renderListing({ ...own, reviews: own.reviews.map((review, i) => ({ ...review, ...change(review, i) })) })
}

/** A page that was judged earlier, and does not answer now. */
async function keptOn(extension: Extension, judged: Judged): Promise<Page> {
  const url = `${SHOP}/kept`
  const page = await serveSlow(extension, url)
  await keep(extension, page, judged)
  return page
}

/** Stores a result as the background does. */
async function keep({ worker }: Extension, page: Page, { listing, verdict }: Judged): Promise<void> {
  await page.bringToFront()
  await worker.evaluate(
    async ([held, given, address]) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      if (tab?.id === undefined) throw new Error('no tab is in front')
      await chrome.storage.session.set({
        verdicts: [{ tab: tab.id, content: '', verdict: given }],
        [`collected:${tab.id}`]: { keys: [], listing: held },
        'judged-at': [{ tab: tab.id, page: address }],
      })
    },
    [listing, verdict, stableHash(page.url())] as const,
  )
}

/** A sample as this version would have judged it just now, with changes. */
const fresh = (
  { listing, verdict }: Judged,
  ofListing: Partial<Listing> = {},
  ofVerdict: Partial<Verdict> = {},
): Judged => ({
  listing: { ...listing, readAt: new Date().toISOString(), ...ofListing },
  verdict: { ...verdict, engine: ENGINE, ...ofVerdict },
})

/** More than any page should hold: a title of 2,000 characters, names that turn the writing round, 5,000 findings. */
function hostile({ listing, verdict }: Judged): Judged {
  const evil = '\u202egnp.tsrif\u200b<img src=x onerror=alert(1)>'
  const reviews = listing.reviews.map((review) => ({
    ...review,
    reviewer: review.reviewer && { ...review.reviewer, name: `${evil}${review.reviewer.name}` },
    text: `${evil} ${'w'.repeat(400)} ${review.text}`,
  }))
  const title = `${evil}${'Headlamp'.repeat(300)}`.slice(0, 2_000)
  const [first] = verdict.findings
  const findings = Array.from({ length: 5_000 }, () => first).filter((one) => one !== undefined)
  const seller = { id: null, name: evil.repeat(20) }
  return { listing: { ...listing, title, seller, reviews }, verdict: { ...verdict, findings } }
}

/** Nothing but what must be there. */
const bare = ({ listing, verdict }: Judged): Judged => ({
  listing: {
    ...listing,
    title: null,
    seller: null,
    reviews: listing.reviews.map((review) => ({ ...review, reviewer: null, stars: null, postedOn: null })),
    stated: { reviewCount: null, ratingCount: null, meanStars: null, histogram: null, sales: null },
    coverage: { ...listing.coverage, stated: null },
  },
  verdict: { ...verdict, findings: [], stars: { ...verdict.stars, stated: null } },
})

const short = (language: string): 'en' | 'zh-CN' => (language === 'en' ? 'en' : 'zh-CN')

export const POPUP_STATES: readonly PopupState[] = [
  {
    state: 'reading',
    view: 'reading',
    waits: true,
    page: (extension) => serveSlow(extension, `${SHOP}/slow`),
  },
  {
    state: 'kept-while-reading',
    view: 'judged',
    waits: true,
    page: (extension, language) => keptOn(extension, fresh(brushed(short(language)))),
  },
  {
    state: 'stale',
    view: 'judged',
    notices: ['stale'],
    waits: true,
    page: (extension, language) =>
      keptOn(extension, fresh(clean(short(language)), { readAt: new Date(Date.now() - 3 * 3_600_000).toISOString() })),
  },
  {
    state: 'older-rules',
    view: 'judged',
    notices: ['older'],
    waits: true,
    page: (extension, language) =>
      keptOn(extension, fresh(clean(short(language)), {}, { engine: 'brushlight-engine 0.0.9' })),
  },
  {
    state: 'partly-walled',
    view: 'judged',
    notices: ['walled'],
    waits: true,
    page: (extension, language) => {
      const part = partial(short(language))
      return keptOn(extension, fresh(part, { coverage: { ...part.listing.coverage, walled: true } }))
    },
  },
  {
    state: 'unread',
    view: 'judged',
    notices: ['unread'],
    page: async (extension, language) => {
      const page = await keptOn(extension, fresh(brushed(short(language))))
      // The connection was lost, and the page reloaded: an error of the browser stands there now.
      await extension.context.route(page.url(), (route) => route.abort())
      await page.reload().catch(() => undefined)
      return page
    },
  },
  {
    state: 'partial',
    view: 'judged',
    shows: '.further p',
    page: (extension, language) =>
      serve(extension, `${SHOP}/partial`, renderListing({ ...demo(language), statedCount: 12_345 })),
  },
  {
    state: 'hostile',
    view: 'judged',
    shows: '.reasons > .more',
    waits: true,
    page: (extension, language) => keptOn(extension, hostile(fresh(brushed(short(language))))),
  },
  {
    state: 'bare',
    view: 'judged',
    shows: '.glance.few',
    waits: true,
    page: (extension) => keptOn(extension, bare(fresh(tooFew()))),
  },
  {
    state: 'layout-changed',
    view: 'judged',
    notices: ['layout'],
    waits: true,
    page: (extension, language) =>
      keptOn(extension, fresh(clean(short(language)), { gaps: [{ field: 'reviews', why: 'read by structure' }] })),
  },
  {
    state: 'stars-only',
    view: 'judged',
    notices: ['stars-only'],
    page: (extension, language) =>
      serve(
        extension,
        `${SHOP}/stars`,
        changed(language, () => ({ text: '' })),
      ),
  },
  {
    state: 'language-not-known',
    view: 'judged',
    notices: ['language'],
    page: (extension, language) =>
      serve(
        extension,
        `${SHOP}/korean`,
        changed(language, (_, i) => ({ text: `${KOREAN[i % KOREAN.length]} ${i}` })),
      ),
  },
  {
    state: 'conflicting',
    view: 'judged',
    notices: ['conflict'],
    waits: true,
    page: (extension, language) => {
      const sample = brushed(short(language))
      return keptOn(extension, fresh(sample, {}, { stars: { ...sample.verdict.stars, stated: 4.4, adjusted: 4.4 } }))
    },
  },
  {
    state: 'store-full',
    view: 'judged',
    notices: ['full'],
    page: async (extension, language) => {
      await extension.worker.evaluate(() => chrome.storage.session.set({ filler: 'x'.repeat(10_485_000) }))
      return serve(extension, `${SHOP}/full`, renderListing(demo(language)))
    },
  },
  {
    state: 'offline',
    view: 'judged',
    notices: ['offline'],
    page: async (extension, language) => {
      const page = await serve(extension, `${SHOP}/offline`, renderListing(demo(language)))
      await extension.context.setOffline(true)
      return page
    },
  },
  {
    state: 'memory-cleared',
    view: 'judged',
    notices: ['erased'],
    page: async (extension, language) => {
      await extension.worker.evaluate(() => chrome.storage.session.set({ erased: new Date().toISOString() }))
      return serve(extension, `${SHOP}/erased`, renderListing(demo(language)))
    },
  },
  {
    state: 'switched-off',
    view: 'failed',
    page: async (extension, language) => {
      await switchOff(extension, [SHOP])
      return serve(extension, `${SHOP}/off`, renderListing(demo(language)))
    },
  },
  { state: 'not-a-product', view: 'empty', page: (extension) => serve(extension, `${SHOP}/about`, ABOUT) },
  {
    state: 'no-reviews',
    view: 'empty',
    page: (extension) => serve(extension, `${AMAZON}/dp/B0BRUSH002`, saved('no-reviews')),
  },
  {
    state: 'login-wall',
    view: 'empty',
    page: (extension) => serve(extension, `${AMAZON}/dp/B0BRUSH003`, saved('captcha')),
  },
  {
    state: 'layout-not-understood',
    view: 'empty',
    page: (extension) => serve(extension, `${AMAZON}/dp/B0BRUSH004`, saved('layout-changed')),
  },
  {
    state: 'page-forbidden',
    view: 'failed',
    page: async ({ context }) => {
      const page = await context.newPage()
      await page.goto('chrome://version')
      return page
    },
  },
]

const ABOUT = '<!doctype html><html lang="en"><title>About us</title><h1>About us</h1><p>We sell flasks and tents.</p>'

/** Invented. */
const KOREAN = [
  '가볍고 튼튼해서 매일 씁니다',
  '배송은 늦었지만 마음에 들어요',
  '색이 사진과 조금 달라요',
  '뚜껑이 가끔 샙니다',
  '선물했더니 좋아하시네요',
]

const switchOff = ({ worker }: Extension, shops: string[]): Promise<void> =>
  worker.evaluate(async (off) => {
    const { settings } = await chrome.storage.local.get('settings')
    await chrome.storage.local.set({ settings: { ...Object(settings), off } })
  }, shops)

/** Undoes what a state did to the browser. */
export async function leaveState(extension: Extension): Promise<void> {
  const { context, worker } = extension
  await switchOff(extension, [])
  await context.setOffline(false)
  await context.unrouteAll()
  await worker.evaluate(() => chrome.storage.session.clear())
}
