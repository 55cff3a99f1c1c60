import { LIMITS } from '../engine/limits.ts'

/**
 * Reads of a hostile page. A form that holds `<input name="textContent">` answers `form.textContent` with that input
 * (DOM clobbering), so every property is taken from the node's prototype chain, which a page cannot reach from an
 * extension's isolated world. Works in browsers, linkedom and happy-dom. Nothing here changes the page or asks for
 * layout.
 */

type Getter = (node: Node) => unknown
type Method = (node: Node, argument: string) => unknown

const described = (node: object, name: string): PropertyDescriptor | undefined => {
  for (let from = Object.getPrototypeOf(node); from !== null; from = Object.getPrototypeOf(from)) {
    const found = Object.getOwnPropertyDescriptor(from, name)
    if (found !== undefined) return found
  }
  return undefined
}

/** Remembers what `find` says of each prototype; pages have few. */
function perPrototype<T>(find: (node: Node) => T): (node: Node) => T {
  const known = new WeakMap<object, T>()
  return (node) => {
    const prototype = Object.getPrototypeOf(node)
    let found = known.get(prototype)
    if (found === undefined) {
      found = find(node)
      known.set(prototype, found)
    }
    return found
  }
}

function property(name: string): Getter {
  const getter = perPrototype<Getter>((node) => {
    const get = described(node, name)?.get
    // linkedom keeps some of these as plain fields of the node; a browser never does.
    return get === undefined ? (from) => Reflect.get(from, name) : (from) => get.call(from)
  })
  return (node) => getter(node)(node)
}

function method(name: string): Method {
  const caller = perPrototype<Method>((node) => {
    const call: unknown = described(node, name)?.value
    return typeof call === 'function' ? (from, argument) => call.call(from, argument) : () => null
  })
  return (node, argument) => caller(node)(node, argument)
}

const nodeType = property('nodeType')
const localName = property('localName')
const firstChild = property('firstChild')
const nextSibling = property('nextSibling')
const parentNode = property('parentNode')
const textContent = property('textContent')
const shadowRoot = property('shadowRoot')
const getAttribute = method('getAttribute')
const querySelector = method('querySelector')
const querySelectorAll = method('querySelectorAll')

const ELEMENT = 1
const TEXT = 3

/** The attribute's value as written; `null` when absent. */
export const attr = (element: Element, name: string): string | null => getAttribute(element, name) as string | null

/** Lower-case tag name. */
export const tag = (element: Element): string => String(localName(element)).toLowerCase()

export const parent = (element: Element): Element | null => {
  const above = parentNode(element) as Node | null
  return above !== null && nodeType(above) === ELEMENT ? (above as Element) : null
}

/** The element's open shadow root; `null` when it has none, or a closed one. */
export const shadow = (element: Element): ShadowRoot | null => (shadowRoot(element) as ShadowRoot | null) ?? null

/** First element below `root` that matches; `null` when none does. */
export const first = (root: ParentNode & Node, selector: string): Element | null =>
  querySelector(root, selector) as Element | null

/** All elements below `root` that match, in page order. */
export const all = (root: ParentNode & Node, selector: string): Element[] =>
  Array.from(querySelectorAll(root, selector) as NodeListOf<Element>)

/** All text below a node as written, scripts included: for blocks of JSON. */
export const rawText = (node: Node): string => String(textContent(node) ?? '')

/** From sibling to sibling: a list of them would be made anew for each element. */
const firstOf = (node: Node): Node | null => firstChild(node) as Node | null
const nextOf = (node: Node): Node | null => nextSibling(node) as Node | null

/** Child elements in page order. */
export function children(element: Element | ShadowRoot): Element[] {
  const found: Element[] = []
  for (let child = firstOf(element); child !== null; child = nextOf(child)) {
    if (nodeType(child) === ELEMENT) found.push(child as Element)
  }
  return found
}

/** Child nodes that can show something: elements and texts, in page order; those of an open shadow root first. */
export function shownChildren(element: Element): (Element | Text)[] {
  const found: (Element | Text)[] = []
  const shadow = shadowRoot(element)
  if (typeof shadow === 'object' && shadow !== null) collect(shadow as Node, found)
  collect(element, found)
  return found
}

function collect(node: Node, into: (Element | Text)[]): void {
  for (let child = firstOf(node); child !== null; child = nextOf(child)) {
    const type = nodeType(child)
    if (type === ELEMENT || type === TEXT) into.push(child as Element | Text)
  }
}

export const isText = (node: Node): node is Text => nodeType(node) === TEXT

/** A saved page keeps its open shadow roots as templates (HTML, "declarative shadow roots"). */
const isOpenShadow = (element: Element): boolean =>
  tag(element) === 'template' && (attr(element, 'shadowrootmode') ?? attr(element, 'shadowroot')) === 'open'

/** Whether a page shows what is below an element of this kind; styles are not asked. */
export const isShownKind = (element: Element): boolean => !UNSHOWN.has(tag(element)) || isOpenShadow(element)

const UNSHOWN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'iframe',
  'object',
  'svg',
])

const BLOCKS = new Set(
  (
    'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Hidden by attribute, or by the utility class Amazon hides with; other styles would need layout. */
const isHidden = (element: Element): boolean =>
  attr(element, 'hidden') !== null || (attr(element, 'class') ?? '').includes('aok-hidden')

export interface ShownOptions {
  /** Stops after this many UTF-16 units; a longer result (by one) says that something was cut. */
  limit?: number
  /** Parts to leave out. */
  skip?: ReadonlySet<Element>
  /** Elements that separate without any text of their own, such as a drawn bar; each ends a line. */
  breakAt?: ReadonlySet<Element>
}

/**
 * Text below an element as a reader sees it: white space collapsed, `<br>` and block boundaries as line breaks,
 * scripts and hidden parts left out, outer white space trimmed. The element itself is read even when it is hidden.
 */
export function shownText(root: Element, { limit = LIMITS.text, skip, breakAt }: ShownOptions = {}): string {
  const out = writer(limit)
  const isLeftOut = (element: Element): boolean =>
    !isShownKind(element) || isHidden(element) || skip?.has(element) === true
  // An explicit stack: a page may nest deeper than the call stack holds. 'end' closes a block.
  const stack: (Node | 'end')[] = [root]
  for (let node = stack.pop(); node !== undefined && !out.full(); node = stack.pop()) {
    if (node === 'end') out.block()
    else if (nodeType(node) === TEXT) out.text((node as Text).data)
    else if (nodeType(node) === ELEMENT) {
      const element = node as Element
      if (element !== root && isLeftOut(element)) continue
      const name = tag(element)
      if (name === 'br') out.line()
      if (BLOCKS.has(name) || breakAt?.has(element) === true) {
        out.block()
        stack.push('end')
      }
      const below = shownChildren(element)
      for (let i = below.length - 1; i >= 0; i--) stack.push(below[i] as Node)
    }
  }
  return out.done()
}

/** Collects collapsed text: breaks and spaces are written only once something follows them. */
function writer(limit: number) {
  let written = ''
  let breaks = 0
  let space = false
  const put = (word: string): void => {
    if (written !== '') written += breaks > 0 ? '\n'.repeat(Math.min(breaks, 2)) : space ? ' ' : ''
    written += word
    breaks = 0
    space = false
  }
  return {
    full: () => written.length > limit,
    block: () => {
      breaks = Math.max(breaks, 1)
    },
    line: () => {
      breaks += 1
    },
    text: (data: string) => {
      for (let at = 0; at < data.length && written.length <= limit; ) {
        let end = at
        while (end < data.length && !isSpace(data.charCodeAt(end))) end++
        if (end > at) put(data.slice(at, Math.min(end, at + limit + 1)))
        if (end < data.length) space = true
        at = end + 1
      }
    },
    done: () => written.slice(0, limit + 1).trim(),
  }
}

/** White space that HTML collapses; a no-break space is not among it. */
const isSpace = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13)
