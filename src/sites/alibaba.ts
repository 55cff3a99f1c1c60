import { LIMITS } from '../engine/limits.ts'
import { isPlatformDefault } from '../engine/text/defaults.ts'
import type { Gap, Seller } from '../engine/types.ts'
import type { More, Page, PageReading } from './adapter.ts'
import { GENERATIONS, readCards } from './alibaba-cards.ts'
import { boundGap, countAfter, OPEN_REVIEWS, SCROLL_REVIEWS } from './china.ts'
import { parseCount } from './counts.ts'
import { listingAddress } from './hosts.ts'

/** `?id=` of an item page. */
export const itemId = (url: URL): string | null => {
  const id = url.searchParams.get('id') ?? url.searchParams.get('itemId') ?? ''
  return /^\d{5,20}$/.test(id) ? id : null
}

const LOGIN_HOSTS = new Set('login.taobao.com login.tmall.com login.m.taobao.com'.split(' '))

/** The item page itself, or the one a login page will go back to; `null` for any other address. */
export const itemPage = (url: URL, isItem: (url: URL) => boolean): URL | null =>
  listingAddress(url, isItem, ({ hostname }) => LOGIN_HOSTS.has(hostname))

/** Where the shop asks for a captcha in place of the page. */
export const isPunished = (url: URL): boolean => url.pathname.includes('_____tmd_____/punish')

/** "All reviews" opens the drawer since 2023; before, a tab and a pager. */
export const ALIBABA_MORE: More = {
  open: ['[class*="ShowButton--"]', '#J_ItemRates a', '#J_ReviewTabTrigger a'],
  next: ['.rate-paginator a:last-child', '#reviews .pg-next:not(.pg-disabled)'],
  scroll: ['[class*="Drawer--"] [class*="comments--"]', '[class*="Drawer--"] [class*="Comments--"]'],
}

/** Taobao and Tmall show their items on one kind of page; only the addresses differ. */
export function readAlibabaItem(page: Page): PageReading {
  const found = readCards(page)
  const reviews = (found?.reviews ?? []).map((draft) => ({
    ...draft,
    platformDefault: isPlatformDefault(draft.text ?? ''),
  }))
  const count = statedCount(page)
  const isOpen = GENERATIONS.some(({ list }) => page.has(list))
  const isMore = (count?.min ?? 0) > reviews.length
  return {
    title: page.attr('.tb-main-title', 'data-title') ?? page.text(TITLES),
    seller: sellerOf(page),
    stated: { reviewCount: count?.min ?? null, sales: salesOf(page) },
    photos: page.photos([
      '#J_UlThumb img',
      'img[class*="thumbnailPic--"]',
      '[class*="thumbnail--"] img',
      '#J_ImgBooth',
    ]),
    reviews,
    // A login box is in front of pages whose list needs none, too: it hides reviews only where there are some.
    walled: reviews.length === 0 && count?.min !== 0 && page.has(LOGIN_BOX),
    rendersReviews: isOpen,
    gaps: [...boundGap(count?.shown ?? null), ...advice(isMore, isOpen, found?.generation.isVirtual ?? false)],
  }
}

const TITLES = ['[class*="mainTitle--"]', '[class*="MainTitle--"]', '.tb-main-title', '.tb-detail-hd h1', '#J_Title h3']

const LOGIN_BOX = '.baxia-dialog[style*="block"], .sufei-dialog[style*="block"]'

function advice(isMore: boolean, isOpen: boolean, isVirtual: boolean): Gap[] {
  if (!isMore) return []
  if (!isOpen) return [OPEN_REVIEWS]
  return isVirtual ? [SCROLL_REVIEWS] : []
}

/** 累计评论 38287 in the tabs until 2021, 用户评价·500+ in the heads since. */
function statedCount(page: Page): { shown: string; min: number } | null {
  const tab = page.text(['#J_ItemRates .tm-count', '.J_ReviewsCount', '#J_RateCounter'])
  const count = parseCount(tab ?? '')
  if (tab !== null && count !== null) return { shown: tab, min: count.min }
  const heads = page.without('[class*="Comment--"]')
  for (const part of [
    '[class*="Drawer--"]',
    '[class*="Comments--"]',
    '[class*="tabDetailItemTitle--"]',
    '[class*="Tabs--"]',
  ]) {
    const found = countAfter('评价', heads.text(part))
    if (found !== null) return found
  }
  return null
}

/** 已售 10万+ beside the price. */
function salesOf(page: Page): { min: number; max: number | null } | null {
  const counted = page.range(['#J_SellCounter', '.tm-ind-sellCount .tm-count'])
  if (counted !== null) return counted
  const found = countAfter('已售', page.text(['[class*="salesDesc--"]', '#tbpcDetail_SkuPanelBody']))
  return found === null ? null : { min: found.min, max: found.max }
}

/** Ids stand in a meta element since 2014: "…;shopId=64592671;userid=134583372;". */
function sellerOf(page: Page): Partial<Seller> | null {
  const meta = (page.attr('meta[name="microscope-data"]', 'content') ?? '').slice(0, LIMITS.label)
  const id = /(?:^|;)\s?userid=(\d{1,20})/i.exec(meta)?.[1] ?? null
  const name = page.text(['.tb-shop-name a', '.tb-seller-name', '.slogo-shopname', '[class*="shopName--"]'])
  return id === null && name === null ? null : { id, name }
}
