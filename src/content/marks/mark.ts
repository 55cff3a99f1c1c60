import type { Family } from '../../engine/types.ts'
import type { MarkReason } from '../../protocol/marks.ts'
import type { Sign } from '../../protocol/sign.ts'
import { ours } from '../own.ts'
import { makeCard, placeCard, sentenceOf } from './card.ts'
import { dress, ICONS, markDrawing } from './look.ts'
import type { Spot } from './place.ts'
import type { MarkWords } from './words/catalogue.ts'

/** One mark: a button in a closed shadow root, beside its review. */
export interface Mark {
  review: string
  host: HTMLElement
  /** The element the review stands in. */
  anchor: Element
  spot: Spot
  /** What stands beside it, to tell whether it was taken away alone; `null` where it stands by itself. */
  neighbour: Node | null
  /** What it says, to tell whether it has to be drawn anew. */
  says: string
  /** How the text in the anchor began. */
  shown: string
  /** How often it was put back. */
  returns: number
  /** Takes it away; nothing of it remains. */
  remove: () => void
}

export interface MarkLook {
  sign: Sign
  words: MarkWords
  dark: boolean
  /** Name of the attribute that our hosts carry in this document. */
  name: string
}

export interface MarkInput {
  review: string
  anchor: Element
  spot: Spot
  reasons: readonly MarkReason[]
}

/** Makes marks that look alike; what they have in common is drawn once and copied. */
export function markMaker(page: Document, look: MarkLook): (input: MarkInput) => Mark | null {
  const { sign, words, dark, name } = look
  const patterns = new Map<Family, HTMLButtonElement>()
  const pattern = (family: Family): HTMLButtonElement => {
    const known = patterns.get(family)
    if (known) return known
    const button = page.createElement('button')
    button.type = 'button'
    button.className = dark ? 'mark dark' : 'mark'
    button.setAttribute('aria-expanded', 'false')
    button.setAttribute('aria-haspopup', 'dialog')
    button.append(markDrawing(page, ICONS[family] ?? '', sign))
    patterns.set(family, button)
    return button
  }
  return ({ review, anchor, spot, reasons }) => {
    const [first] = reasons
    const sentence = first && sentenceOf(first, words)
    if (!first || !sentence) return null
    const host = page.createElement('span')
    host.setAttribute(name, '')
    ours().add(host)
    const root = host.attachShadow({ mode: 'closed' })
    dress(page, root)
    const button = pattern(first.family).cloneNode(true) as HTMLButtonElement
    button.setAttribute('aria-label', words.card.open(sentence))
    root.append(button)
    const card = cardOf(page, { host, root, button }, look, reasons)
    button.addEventListener('click', card.toggle)
    // A review may stand in a link, or in something that listens: to open a mark is not to press the page.
    for (const type of ['click', 'auxclick', 'dblclick', 'mousedown', 'pointerdown', 'keydown', 'keyup', 'keypress'])
      root.addEventListener(type, (event) => {
        event.stopPropagation()
        if (type === 'click') event.preventDefault()
      })
    const remove = (): void => {
      card.close()
      host.remove()
    }
    const neighbour = spot.parent.firstElementChild ?? spot.before
    return {
      review,
      host,
      anchor,
      spot,
      neighbour,
      says: saying(reasons, words),
      shown: shownIn(anchor),
      returns: 0,
      remove,
    }
  }
}

interface Parts {
  host: HTMLElement
  root: ShadowRoot
  button: HTMLButtonElement
}

/** Names what a mark says. */
export const saying = (reasons: readonly MarkReason[], words: MarkWords): string =>
  `${words.language} ${JSON.stringify(reasons)}`

/** How the text in an element begins. */
export const shownIn = (anchor: Element): string => squeeze((anchor.textContent ?? '').slice(0, 400)).slice(0, 100)

export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Time after a card was closed by a press elsewhere in which the click of that very press may still come. */
const SAME_PRESS_MS = 250

/** The card of one mark: it exists while it is open, in the browser's top layer, where nothing of the page clips it. */
function cardOf(page: Document, parts: Parts, look: MarkLook, reasons: readonly MarkReason[]) {
  const { host, root, button } = parts
  let card: HTMLElement | null = null
  let closedAt = Number.NEGATIVE_INFINITY
  const follow = (): void => {
    if (card) placeCard(card, host.getBoundingClientRect(), page.defaultView ?? window)
  }
  const forget = (): void => {
    const hadFocus = card?.contains(root.activeElement) ?? false
    card?.remove()
    card = null
    button.setAttribute('aria-expanded', 'false')
    page.removeEventListener('scroll', follow, true)
    page.defaultView?.removeEventListener('resize', follow)
    if (hadFocus) button.focus()
  }
  const open = (): void => {
    forget()
    const made = makeCard(page, { ...look, reasons, close: forget })
    made.popover = 'auto'
    made.addEventListener('beforetoggle', ({ newState }) => {
      if (newState === 'closed') closedAt = performance.now()
    })
    made.addEventListener('toggle', ({ newState }) => {
      if (newState === 'closed' && card === made) forget()
    })
    root.append(made)
    card = made
    made.showPopover()
    button.setAttribute('aria-expanded', 'true')
    follow()
    page.addEventListener('scroll', follow, { capture: true, passive: true })
    page.defaultView?.addEventListener('resize', follow)
  }
  return {
    close: forget,
    toggle: () => {
      if (card?.matches(':popover-open')) forget()
      else if (performance.now() - closedAt > SAME_PRESS_MS) open()
    },
  }
}
