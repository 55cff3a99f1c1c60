import type { MarkReason } from '../../protocol/marks.ts'
import type { Sign } from '../../protocol/sign.ts'
import { drawing, drawSign, ICONS } from './look.ts'
import type { MarkWords } from './words/catalogue.ts'

/** The claim as a sentence; `null` for a key these words do not know. */
export function sentenceOf({ claim, n, observed, expected }: MarkReason, words: MarkWords): string | null {
  return Object.hasOwn(words.claims, claim) ? words.claims[claim]({ n, observed, expected }) : null
}

const CROSS = 'M4 4l8 8M12 4l-8 8'

export interface CardInput {
  reasons: readonly MarkReason[]
  sign: Sign
  words: MarkWords
  dark: boolean
  close: () => void
}

/** What a mark says when it is opened. Nothing in it is text of the page. */
export function makeCard(page: Document, { reasons, sign, words, dark, close }: CardInput): HTMLElement {
  const make = <T extends keyof HTMLElementTagNameMap>(name: T, className: string, ...inside: (Node | string)[]) => {
    const element = page.createElement(name)
    if (className !== '') element.className = className
    element.append(...inside)
    return element
  }
  const shut = make('button', 'close', drawing(page, 'icon', CROSS, 14))
  shut.type = 'button'
  shut.setAttribute('aria-label', words.card.close)
  shut.addEventListener('click', close)
  const items = reasons.flatMap((reason) => {
    const sentence = sentenceOf(reason, words)
    if (sentence === null) return []
    const [innocent] = reason.innocent.filter((key) => Object.hasOwn(words.innocent, key))
    const item = make('li', '', drawing(page, 'icon', ICONS[reason.family] ?? '', 16), make('p', 'claim', sentence))
    if (innocent) item.append(make('p', 'soft', words.card.maybe(words.innocent[innocent])))
    return [item]
  })
  const shapes = make('span', 'sign', ...drawSign(page, sign, 12))
  shapes.setAttribute('role', 'img')
  shapes.setAttribute('aria-label', words.card.signOf(words.card.shapes[sign[0]], words.card.shapes[sign[1]]))
  const card = make(
    'div',
    dark ? 'card dark' : 'card',
    make('header', '', make('b', '', words.card.seen), shut),
    make('ul', '', ...items),
    make('footer', '', shapes, make('span', '', words.card.hint)),
  )
  card.lang = words.language
  card.setAttribute('role', 'dialog')
  card.setAttribute('aria-label', words.card.seen)
  return card
}

const GAP = 6
const EDGE = 8
const LEAST_HEIGHT = 120

/** Puts an open card below its mark, or above where there is more room; in the window's own coordinates. */
export function placeCard(card: HTMLElement, mark: DOMRect, view: Window): void {
  const below = view.innerHeight - mark.bottom - GAP - EDGE
  const above = mark.top - GAP - EDGE
  card.style.maxHeight = `${Math.max(below, above, LEAST_HEIGHT)}px`
  const { width, height } = card.getBoundingClientRect()
  const top = below >= height || below >= above ? mark.bottom + GAP : mark.top - GAP - height
  const rightmost = view.document.documentElement.clientWidth - width - EDGE
  card.style.top = `${Math.max(EDGE, Math.min(top, view.innerHeight - height - EDGE))}px`
  card.style.left = `${Math.max(EDGE, Math.min(mark.right - width, rightmost))}px`
}
