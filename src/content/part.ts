import type { Hidden, PagePart } from '../protocol/messages.ts'
import { isText, shownChildren, tag } from '../sites/dom.ts'
import type { Seen } from './own.ts'
import { type Hiding, hidingOf, hitsIn } from './shots/hits.ts'

/** Characters of HTML at most: a few thousand reviews. */
const LONGEST = 1_500_000
const DEEPEST = 40
const LONGEST_LABEL = 200

/** What carries the structure of text; any other element is left away around its content. */
const SHOWN = new Set(
  'a abbr article aside b bdi blockquote br cite code dd del details div dl dt em figcaption footer h1 h2 h3 h4 h5 h6 header hr i ins li mark ol p pre q s section small span strong sub summary sup table tbody td tfoot th thead time tr u ul'.split(
    ' ',
  ),
)
/** What runs, loads, or is filled in by the shopper. */
const LEFT_OUT = new Set(
  'script style template noscript iframe frame object embed link meta base input textarea select option button video audio canvas svg math img picture'.split(
    ' ',
  ),
)
const VOID = new Set(['br', 'hr'])

/**
 * The reviews as the page holds them, as HTML: written anew, of elements that carry text and without any attribute, so
 * that neither scripts, handlers, addresses nor fields can be in it. Names and personal data are replaced.
 */
export function pagePart({ anchors }: Seen, hidden: readonly Hidden[]): PagePart {
  const hiding = hidingOf(hidden)
  const replaced: PagePart['replaced'] = {}
  const parts: string[] = []
  let length = 0
  for (const [id, place] of anchors) {
    if (!place.isConnected) continue
    const html = `<section>${elementHtml(place, (text) => masked(text, hiding.byReview.get(id) ?? [], hiding, replaced), 0)}</section>\n`
    if (length + html.length > LONGEST) return { html: parts.join(''), cut: true, replaced }
    parts.push(html)
    length += html.length
  }
  return { html: parts.join(''), cut: false, replaced }
}

function elementHtml(element: Element, mask: (text: string) => string, depth: number): string {
  const name = tag(element)
  if (LEFT_OUT.has(name) || depth > DEEPEST) return ''
  if (VOID.has(name)) return `<${name}>`
  // Five stars of which style colours three would be five in a text: what a drawing stands for is its label.
  const label = element.getAttribute('role') === 'img' ? element.getAttribute('aria-label')?.trim() : undefined
  if (label) return escaped(mask(`[${label.slice(0, LONGEST_LABEL)}]`))
  const inner = shownChildren(element)
    .map((child) => (isText(child) ? escaped(mask(child.data)) : elementHtml(child, mask, depth + 1)))
    .join('')
  return SHOWN.has(name) ? `<${name}>${inner}</${name}>` : inner
}

function masked(text: string, own: readonly Hidden[], hiding: Hiding, replaced: PagePart['replaced']): string {
  let out = ''
  let done = 0
  for (const { start, end, hidden } of hitsIn(text, own, hiding)) {
    out += text.slice(done, start) + hidden.as
    done = end
    replaced[hidden.kind] = (replaced[hidden.kind] ?? 0) + 1
  }
  return out + text.slice(done)
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`)
