import { listingKey } from '../../sites/address.ts'
import { attr, shownText, tag } from '../../sites/dom.ts'
import { isPageOf } from './pager.ts'
import { aboves } from './region.ts'
import { isForbidden } from './words.ts'

/** Whether a link's address only stands for "a script listens here". */
const isNoAddress = (href: string): boolean =>
  /^\s*(?:#[^!/]*|javascript:\s*(?:;|void\s*\(?\s*0\s*\)?\s*;?)?)\s*$/i.test(href)

/** The link a control is or stands in; `null` when it is none that leads anywhere. */
const linkOf = (element: Element): string | null => {
  const link = aboves(element).find((one) => tag(one) === 'a' && attr(one, 'href') !== null)
  const href = link === undefined ? null : (attr(link, 'href') ?? '')
  return href === null || isNoAddress(href) ? null : href
}

/** The address a control loads as another document; `null` where it stays on this one, or leads nowhere. */
export function isLink(page: Document, element: Element): string | null {
  const href = linkOf(element)
  if (href === null || !URL.canParse(href, page.baseURI)) return null
  const target = new URL(href, page.baseURI)
  const here = new URL(page.location.href)
  return target.pathname === here.pathname && target.search === here.search ? null : target.href
}

/**
 * Whether a step may click a control. A link has to lead to a page of the same listing on the same origin, in this
 * tab; a button must not send a form; nothing whose label speaks of buying, voting, signing in or writing is touched,
 * not even where a shop's reader names it.
 */
export function isAllowed(page: Document, element: Element): boolean {
  const labels = [
    attr(element, 'aria-label'),
    attr(element, 'title'),
    attr(element, 'value'),
    shownText(element, { limit: 200 }),
  ]
  if (labels.some((label) => label !== null && isForbidden(label))) return false
  if (sendsForm(element)) return false
  const around = aboves(element)
  const link = around.find((one) => tag(one) === 'a')
  if (link !== undefined && (attr(link, 'download') !== null || opensElsewhere(link))) return false
  const href = linkOf(element)
  return href === null || isSameListing(page, href)
}

const opensElsewhere = (link: Element): boolean => {
  const target = (attr(link, 'target') ?? '').toLowerCase()
  return target !== '' && target !== '_self'
}

/** A submit button, which every button in a form is unless it says otherwise. */
function sendsForm(element: Element): boolean {
  const name = tag(element)
  if (name !== 'button' && name !== 'input') return false
  const type = (attr(element, 'type') ?? (name === 'button' ? 'submit' : 'text')).toLowerCase()
  if (type === 'button') return false
  const isInForm = aboves(element).some((one) => tag(one) === 'form') || attr(element, 'form') !== null
  return type !== 'submit' || isInForm || name === 'input'
}

function isSameListing(page: Document, href: string): boolean {
  if (!URL.canParse(href, page.baseURI)) return false
  const target = new URL(href, page.baseURI)
  const here = page.location.href
  if (!/^https?:$/.test(target.protocol) || target.origin !== page.location.origin) return false
  if (target.username !== '' || target.password !== '') return false
  const key = listingKey(target.href)
  return isPageOf(here, target.href) || key === listingKey(here)
}
