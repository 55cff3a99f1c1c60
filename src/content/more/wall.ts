import { all, attr, shownText } from '../../sites/dom.ts'
import type { Seen } from '../own.ts'

const WORDS =
  /captcha|are you (?:a )?(?:human|robot)|not a robot|verify (?:that )?you|unusual traffic|access denied|sign in to continue|log ?in to (?:continue|see|view|read)|滑块|验证码|安全验证|拖动|请登录|登录后|ログインして|로그인/iu

const CHALLENGE =
  'iframe[src*="captcha" i], iframe[src*="challenge" i], [id*="captcha" i], [class*="captcha" i], [id^="nc_"][class*="nc-container"]'

const isShown = (element: Element): boolean => element.checkVisibility?.({ visibilityProperty: true }) ?? true

/**
 * Whether a login or captcha stands where reviews should come. Asked only when no new review came, so that a login
 * field in a corner of a page that goes on is no wall.
 */
export function isWall(page: Document, seen: Seen | null): boolean {
  if (seen?.listing.coverage.walled) return true
  if (all(page, 'input[type="password"]').some(isShown)) return true
  if (all(page, CHALLENGE).some((element) => isShown(element) && attr(element, 'hidden') === null)) return true
  const heads = [...all(page, 'title'), ...all(page, 'h1').slice(0, 3)]
  return (seen?.listing.reviews.length ?? 0) === 0 && heads.some((head) => WORDS.test(shownText(head, { limit: 200 })))
}
