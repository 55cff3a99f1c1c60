import type { Stated } from '../engine/types.ts'
import type { Page, ReviewDraft, Scope, Selectors } from './adapter.ts'
import { exactCount, parseCount } from './counts.ts'
import { attr, parent } from './dom.ts'
import { CAPTCHA_HEADING } from './wall-words.ts'

/** Titles and headlines of what stands in a listing's place, beside the captchas of wall-words.ts. */
const BLOCKED =
  /^(?:log|sign) ?in$|^access (?:is temporarily )?(?:denied|blocked)|^just a moment\W*$|(?:^|\W)security (?:check|verification|measures?)\W*$|^(?:请先?登录|扫码登录|访问受限|访问验证|验证中心)/i

/** Whether a bot check or login wall stands where the listing should be: its title or headline says so. */
export const isBlocked = (page: Page): boolean =>
  [page.text('title'), page.text('h1')].some((shown) => {
    const heading = (shown ?? '').slice(0, 200)
    return CAPTCHA_HEADING.test(heading) || BLOCKED.test(heading)
  })

/** The listing's title; `null` on a page that stands in its place, whose headline is about something else. */
export const titleIn = (page: Page, selectors: Selectors): string | null =>
  isBlocked(page) ? null : page.text(selectors)

/** Shares of 1★ to 5★ from how many ratings (or percent) each has, five stars first; `null` unless all are known. */
export function sharesOf(fiveFirst: readonly (number | null)[]): Stated['histogram'] {
  const [five, four, three, two, one] = fiveFirst
  if (fiveFirst.length !== 5 || five == null || four == null || three == null || two == null || one == null) return null
  const sum = five + four + three + two + one
  return sum > 0 ? [one / sum, two / sum, three / sum, four / sum, five / sum] : null
}

/** The last count or percentage of a row of a histogram: "5 stars 1,204", "4★ 12 %". */
export function rowCount(row: Scope): number | null {
  const shown = (row.text(':scope') ?? '').slice(-60)
  const numbers = [...shown.matchAll(/\d[\d., {2}]*/g)].map(([digits]) => exactCount(digits))
  return numbers.at(-1) ?? null
}

/** The number before a word: of "1,591 Ratings & 142 Reviews" the count of `/reviews?/i` is 142. */
export function countBefore(word: RegExp, shown: string | null): number | null {
  const text = (shown ?? '').slice(0, 300)
  const at = text.search(word)
  if (at < 0) return null
  const digits = /(\d[\d.,' {2}]*)[^\d]{0,20}$/.exec(text.slice(0, at))?.[1]
  return digits === undefined ? null : (parseCount(digits.trim())?.min ?? null)
}

/**
 * The review, if at least two of name, stars, day and text were found; else `null`: the card's inside is not as known, and
 * structure reads it better than half of the selectors.
 */
export function ifKnown(draft: ReviewDraft): ReviewDraft | null {
  const found = [draft.reviewer?.name, draft.stars, draft.postedOn, draft.text]
  return found.filter((field) => field != null && field !== '').length >= 2 ? draft : null
}

/** How many elements match: for stars that are drawn one by one. `null` unless it is 1 to 5. */
export function drawnStars(scope: Scope, filled: Selectors): number | null {
  const count = scope.all(filled).length
  return count >= 1 && count <= 5 ? count : null
}

/** The nearest element at or above `element`, at most `up` steps, whose class list holds `name`; else `null`. */
export function closestOfClass(element: Element, name: string, up = 8): Element | null {
  let at: Element | null = element
  for (let step = 0; at !== null && step <= up; step++) {
    if (` ${attr(at, 'class') ?? ''} `.includes(` ${name} `)) return at
    at = parent(at)
  }
  return null
}
