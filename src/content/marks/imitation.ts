import type { Tampering } from '../../protocol/marks.ts'
import { ours } from '../own.ts'
import { OUTLINES } from './look.ts'

/** Our name, in the scripts it is written in; spaces and what cannot be seen are taken out before. */
const NAME = /brushlight|照评镜|照評鏡/i
const SPOKEN = ['aria-label', 'title', 'alt', 'aria-description']
/** Longer than a label: a text that speaks of us is not one that poses as us. */
const LONGEST = 160
/** Elements that may wait to be looked at, and the milliseconds of one look. */
const MOST = 10_000
const BUDGET_MS = 6
/** How far a label may stand from its review. */
const HIGHEST = 3
const WIDEST = 50
const DEEPEST = 12

/**
 * Finds what poses as a mark: copies of our hosts, drawings with our outlines, and our name on a label in a review or
 * beside it. A picture that looks like a mark it cannot find; the sign is there for that.
 */
export class Imitations {
  #queue: Element[] = []
  #places = new Set<Element>()
  #isAboutUs = false
  #going: Generator<Element>

  constructor(
    private readonly page: Document,
    /** Attribute of our hosts. */
    private readonly name: string,
    /** What the review in an element says: reviewers may speak of us. */
    private readonly reviewIn: (anchor: Element) => string | null,
  ) {
    this.#going = this.#noted()
  }

  /** What stands in the reviews already is looked at, and all that is noted from now on. */
  begin(anchors: ReadonlyMap<string, Element>): void {
    this.#places = new Set(anchors.values())
    // A shop that sells something of our name may write it wherever it likes.
    this.#isAboutUs = [this.page.title, this.page.querySelector('h1')?.textContent ?? ''].some(isOurName)
    this.#queue = [...this.#places, ...this.page.querySelectorAll('style')]
  }

  /** The page added this. */
  note(element: Element): void {
    if (this.#queue.length < MOST) this.#queue.push(element)
  }

  /** Goes on looking for some milliseconds, the newest first. */
  look(): Tampering[] {
    const found = new Set<Tampering>()
    const until = performance.now() + BUDGET_MS
    while (performance.now() < until) {
      const { done, value } = this.#going.next()
      if (done) {
        this.#going = this.#noted()
        break
      }
      const kind = this.#kindOf(value)
      if (kind !== null) found.add(kind)
    }
    return [...found]
  }

  stop(): void {
    this.#queue = []
    this.#places = new Set()
    this.#going = this.#noted()
  }

  *#noted(): Generator<Element> {
    for (let next = this.#queue.pop(); next; next = this.#queue.pop()) yield* withInside(next)
  }

  #kindOf(element: Element): Tampering | null {
    if (ours().has(element) || !element.isConnected) return null
    if (element.hasAttribute(this.name)) return 'copied'
    if (element.localName === 'path') return OUTLINES.has(element.getAttribute('d') ?? '') ? 'imitated' : null
    // Styles for our hosts have no effect on them; who writes some wants them to.
    if (element.localName === 'style') return (element.textContent ?? '').includes(this.name) ? 'hidden' : null
    return !this.#isAboutUs && this.#isNamed(element) ? 'imitated' : null
  }

  #isNamed(element: Element): boolean {
    const said = [ownText(element), ...SPOKEN.map((attribute) => element.getAttribute(attribute) ?? '')]
    if (!said.some((text) => text.length <= LONGEST && isOurName(text))) return false
    const anchor = this.#reviewAround(element)
    return anchor === null ? this.#isBeside(element) : !isOurName(this.reviewIn(anchor) ?? '')
  }

  #reviewAround(element: Element): Element | null {
    let at: Element | null = element
    for (let height = 0; at && height < DEEPEST; height++) {
      if (this.#places.has(at)) return at
      at = at.parentElement ?? hostOf(at)
    }
    return null
  }

  #isBeside(element: Element): boolean {
    let at = element.parentElement
    for (let height = 0; at && height < HIGHEST && !at.matches('body, html'); height++) {
      if ([...at.children].slice(0, WIDEST).some((child) => this.#places.has(child))) return true
      at = at.parentElement
    }
    return false
  }
}

/** The element and all below it, also in shadow roots, closed ones too where the browser lets an extension see them. */
function* withInside(element: Element): Generator<Element> {
  yield element
  yield* element.querySelectorAll('*')
  const root = ours().has(element) ? null : shadowOf(element)
  if (root) yield* root.querySelectorAll('*')
}

function shadowOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null
  try {
    return globalThis.chrome?.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot
  } catch {
    return element.shadowRoot
  }
}

const hostOf = (element: Element): Element | null => {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

const ownText = (element: Element): string =>
  [...element.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '')).join('')

const isOurName = (text: string): boolean =>
  NAME.test(
    text
      .slice(0, LONGEST * 4)
      .normalize('NFKC')
      .replace(/[\s\p{Cf}]/gu, ''),
  )
