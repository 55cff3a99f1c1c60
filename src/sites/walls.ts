import type { Gap } from '../engine/types.ts'
import type { Page } from './adapter.ts'
import { all, attr, children, parent, shownText, tag } from './dom.ts'
import { type PageRead, toListing } from './listing.ts'
import { CAPTCHA, CAPTCHA_HEADING, CHOSEN, FILTERS, FOLDED, LOGIN_TO_READ, SORTS, TRANSLATED } from './wall-words.ts'

/**
 * The reading with what stands between the shopper and the reviews: a captcha or login instead of the page, reviews
 * folded away, a filter or order in force, translations shown for texts. Precise before complete: a login link, or a
 * captcha in a script, is no wall. Looks at little where reviews were read: around the list, and into some of them.
 */
export function withObstacles(read: PageRead, page: Page): PageRead {
  const { listing, anchors, source } = read
  const places = [...anchors.values()]
  const hasReviews = listing.reviews.length > 0
  const around = hasReviews ? surroundings(places) : []
  const walls = listing.coverage.walled ? [] : hasReviews ? wallsIn(around) : wallInstead(page)
  const told = hasReviews ? [...narrowed(page.url, around), ...translated(places)] : []
  // Shops with a reader of their own show theirs on the page; where those were read there is nothing to look for.
  const framed = hasReviews && !GENERAL.has(listing.site) ? [] : framedReviews(page)
  if (walls.length + told.length + framed.length === 0) return read
  const { header, reading } = source
  const walled = listing.coverage.walled || walls.length > 0
  return toListing(header, { ...reading, walled, gaps: [...walls, ...told, ...framed, ...(reading.gaps ?? [])] })
}

const CAPTCHA_GAP: Gap = { field: 'reviews', why: 'a captcha stands in front of the reviews' }
const LOGIN_GAP: Gap = { field: 'reviews', why: 'the site shows these reviews only after login' }

/** Parts that are there only while a challenge is shown. */
const CHALLENGES =
  'form[action*="validateCaptcha"], iframe[src*="captcha-delivery.com"], iframe[src*="_Incapsula_Resource"], ' +
  '#challenge-form, #challenge-running, #challenge-error-text, #px-captcha, #baxia-punish, ' +
  'iframe[src*="verify.meituan.com"]'

/** Addresses shops send a visitor to whom they take for a robot. */
const CHALLENGE_PATH = /\/(?:_____tmd_____\/punish|verify\/(?:captcha|traffic)|errors\/validateCaptcha|sec\/verify)\b/

/** Review services that stand in a frame of their own address, where a reader of the page cannot see. */
const FRAMES =
  'iframe[src*="//loox.io/widget"], iframe[src*="//widget.reviews.io"], iframe[src*="//feedback.aliexpress.com"]'

const GENERAL: ReadonlySet<string> = new Set(['generic', 'schema-org'])

const framedReviews = (page: Page): Gap[] =>
  page.has(FRAMES)
    ? [{ field: 'reviews', why: 'reviews stand in a frame of another site; open that frame in a tab of its own' }]
    : []

/** A page of its own has little to say; a product page has more, whatever stands in its footer. */
const SHORT = 1_500
/** A form of such a page, with its usual links. */
const LABEL = 80

/** A wall that stands where the page should be, on a page that showed no review. */
function wallInstead(page: Page): Gap[] {
  const shown = shownText(page.element, { limit: SHORT })
  const isShort = shown.length <= SHORT
  const headings = [...page.all('title'), ...page.all('h1')].map(({ element }) => shownText(element, { limit: LABEL }))
  if (CHALLENGE_PATH.test(page.url.pathname) || headings.some((heading) => CAPTCHA_HEADING.test(heading))) {
    return [CAPTCHA_GAP]
  }
  if (isShort && (page.has(CHALLENGES) || CAPTCHA.test(shown))) return [CAPTCHA_GAP]
  if (isShort && page.has('input[type="password"]') && comesFromElsewhere(page.url)) return [LOGIN_GAP]
  const prompts = page.all('[class*="login"], [class*="Login"], a[href*="login"], a[href*="passport"], button, p')
  const hasPrompt = prompts.slice(0, MOST).some(({ element }) => isLoginPrompt(element))
  return hasPrompt ? [LOGIN_GAP] : []
}

const MOST = 400

const isLoginPrompt = (element: Element): boolean => {
  const shown = shownText(element, { limit: LABEL })
  return shown.length <= LABEL && LOGIN_TO_READ.test(shown)
}

/** A login page that will lead back to where the visitor came from. */
const comesFromElsewhere = (url: URL): boolean =>
  [...url.searchParams].some(([name, value]) => RETURNS.test(name) && /^(?:https?:|\/)/.test(value))

const RETURNS =
  /^(?:return(?:_?(?:to|url))?|redirect(?:_?(?:to|url|uri))?|next|from|goto|continue|back_?url|openid\.return_to)$/i

interface Note {
  part: Element
  shown: string
}

/** Levels above a review that still belong to its list: tabs, chips, notes, pagers. */
const LEVELS = 4
/** Children of one level that are looked at, from its beginning and its end. */
const SIDE = 8

/** A note or a bar of filters says little; a part that says more is another part of the page. */
const NOTE = 800

/** The notes and bars around the list of reviews, at most `LEVELS` · 2 · `SIDE` elements. */
function surroundings(places: readonly Element[]): Note[] {
  const reviews = new Set(places)
  const found = new Map<Element, Note>()
  let at = places.at(-1) ?? null
  for (let level = 0; at !== null && level < LEVELS; level++) {
    const above = parent(at)
    if (above === null || tag(above) === 'html') break
    const beside = children(above)
    for (const one of [...beside.slice(0, SIDE), ...beside.slice(-SIDE)]) {
      if (one === at || reviews.has(one) || found.has(one)) continue
      found.set(one, { part: one, shown: shownText(one, { limit: NOTE }) })
    }
    at = above
  }
  return [...found.values()].filter(({ shown }) => shown.length <= NOTE)
}

function wallsIn(around: readonly Note[]): Gap[] {
  for (const { shown } of around) {
    const folded = FOLDED.exec(shown)
    if (folded !== null) {
      const count = folded.slice(1).find((digits) => digits !== undefined)
      return [{ field: 'reviews', why: `the shop folds ${count ?? 'some'} reviews away` }]
    }
    if (LOGIN_TO_READ.test(shown)) return [LOGIN_GAP]
  }
  return []
}

/** Filters and orders of the address, and a chip that is pressed. */
function narrowed(url: URL, around: readonly Note[]): Gap[] {
  const inForce = [...url.searchParams].filter(([, value]) => !/^(?:all.*|any|none|0|-1|default|)$/i.test(value))
  const hasFilter = inForce.some(([name]) => FILTERS.test(name)) || around.some(isChosenFilter)
  const hasSort = inForce.some(([name]) => SORTS.test(name))
  return [
    ...(hasFilter ? [{ field: 'reviews', why: 'a filter is in force, so only some reviews are shown' }] : []),
    ...(hasSort ? [{ field: 'reviews', why: 'the reviews are in an order that was chosen' }] : []),
  ]
}

const PRESSED = '[aria-pressed="true"], [aria-selected="true"], [aria-checked="true"], [aria-current="true"]'

const isChosenFilter = ({ part }: Note): boolean =>
  [...(attr(part, 'aria-pressed') === 'true' ? [part] : []), ...all(part, PRESSED).slice(0, SIDE)].some((chip) => {
    const shown = shownText(chip, { limit: LABEL }) || (attr(chip, 'aria-label') ?? '')
    return shown.length <= LABEL && CHOSEN.test(shown)
  })

/** Reviews that are searched for a mark of translation. */
const SAMPLE = 30

function translated(places: readonly Element[]): Gap[] {
  const isMarked = (review: Element): boolean =>
    all(review, 'button, a, [class*="ranslat"]')
      .slice(0, 40)
      .some((part) => {
        const shown = shownText(part, { limit: LABEL })
        return shown.length <= LABEL && TRANSLATED.test(shown)
      })
  return places.slice(0, SAMPLE).some(isMarked)
    ? [{ field: 'reviews.text', why: 'the page shows translations of some texts' }]
    : []
}
