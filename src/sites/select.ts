import { all, attr, first, parent, tag } from './dom.ts'

/** Finds elements of one part of the page by selector, in page order; never the part's root. */
export interface Finder {
  first: (selector: string) => Element | null
  all: (selector: string) => Element[]
}

/** A review has some hundred elements; one with more than this is read as far as this. */
const MAX_ELEMENTS = 5_000

/** Asks the DOM each time: for a large part that is asked a few times. */
export const findInDom = (root: Element): Finder => ({
  first: (selector) => first(root, selector),
  all: (selector) => all(root, selector),
})

/**
 * Lists the part's elements once and matches selectors against the list: for a small part that is asked often (one
 * review, dozens of fields). Several times faster than asking a DOM that parses the selector each time. Selectors
 * beyond `parseSelector` are passed on to the DOM.
 */
export function findInList(root: Element): Finder {
  let list: ElementList | null = null
  const search = (selector: string, most: number): Element[] => {
    const alternatives = parseSelector(selector)
    if (alternatives === null) return all(root, selector)
    list ??= listElements(root)
    const found: Element[] = []
    for (let at = 1; at < list.elements.length && found.length < most; at++) {
      for (const compounds of alternatives) {
        if (!isMatch(list, at, compounds)) continue
        found.push(list.elements[at] as Element)
        break
      }
    }
    return found
  }
  return {
    first: (selector) => search(selector, 1)[0] ?? null,
    all: (selector) => search(selector, Number.POSITIVE_INFINITY),
  }
}

interface ElementList {
  /** The root first. */
  elements: Element[]
  /** Position of each element's parent; -1 for the root. */
  parents: number[]
  /** Attribute values by name, read when first asked for. */
  attributes: Map<string, (string | null)[]>
}

function listElements(root: Element): ElementList {
  const elements = [root, ...all(root, '*').slice(0, MAX_ELEMENTS)]
  const places = new Map(elements.map((element, at) => [element, at]))
  const parents = elements.map((element, at) => {
    const above = at === 0 ? null : parent(element)
    return above === null ? -1 : (places.get(above) ?? -1)
  })
  return { elements, parents, attributes: new Map() }
}

function attributeAt(list: ElementList, at: number, name: string): string | null {
  let values = list.attributes.get(name)
  if (values === undefined) {
    values = list.elements.map((element) => attr(element, name))
    list.attributes.set(name, values)
  }
  return values[at] ?? null
}

interface Test {
  name: string
  operator: string
  value: string
}

/** What one element has to be: `div.a[b="c"]`. */
interface Compound {
  tag: string | null
  tests: Test[]
  isScope: boolean
  /** The element that the previous compound describes is the parent, not just any ancestor. */
  isChild: boolean
}

function isMatch(list: ElementList, at: number, compounds: readonly Compound[], last = compounds.length - 1): boolean {
  const compound = compounds[last]
  if (compound === undefined || !isCompoundMatch(list, at, compound)) return false
  if (last === 0) return true
  const above = list.parents[at] ?? -1
  if (compound.isChild) return above >= 0 && isMatch(list, above, compounds, last - 1)
  for (let up = above; up >= 0; up = list.parents[up] ?? -1) if (isMatch(list, up, compounds, last - 1)) return true
  return false
}

function isCompoundMatch(list: ElementList, at: number, compound: Compound): boolean {
  if (compound.isScope && at !== 0) return false
  for (const { name, operator, value } of compound.tests) {
    if (!isTestMatch(attributeAt(list, at, name), operator, value)) return false
  }
  return compound.tag === null || compound.tag === tag(list.elements[at] as Element)
}

function isTestMatch(found: string | null, operator: string, value: string): boolean {
  if (found === null) return false
  if (operator === '=') return found === value
  if (operator === '*=') return found.includes(value)
  if (operator === '^=') return found.startsWith(value)
  if (operator === '$=') return found.endsWith(value)
  return operator !== '~=' || hasWord(found, value)
}

/** Whether a list of words parted by white space holds the word. */
function hasWord(words: string, word: string): boolean {
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
    const isStart = at === 0 || words.charAt(at - 1) <= ' '
    const end = at + word.length
    if (isStart && (end === words.length || words.charAt(end) <= ' ')) return true
  }
  return false
}

const known = new Map<string, Compound[][] | null>()

/** Alternatives, each a chain of compounds; `null` for syntax that is not covered. Selectors are ours, not the page's. */
function parseSelector(selector: string): Compound[][] | null {
  const before = known.get(selector)
  if (before !== undefined) return before
  const chains = selector.split(',').map((chain) => parseChain(chain.trim()))
  const parsed = chains.every((chain) => chain !== null) ? chains : null
  known.set(selector, parsed)
  return parsed
}

const TOKEN =
  /\s*(>)\s*|(\s+)|([a-z][a-z0-9]*|\*)|\.([\w-]+)|#([\w-]+)|\[([\w-]+)(?:([~^$*]?=)"([^"]*)")?\]|(:scope)(?![\w-])/iy

function parseChain(text: string): Compound[] | null {
  const chain: Compound[] = []
  let open: Compound | null = null
  let isChild = false
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)
    if (token === null) return null
    const [, child, space, name, className, id, attribute, operator, value, scope] = token
    if (child !== undefined || space !== undefined) {
      isChild = child !== undefined
      open = null
      continue
    }
    if (open === null) {
      open = { tag: null, tests: [], isScope: false, isChild }
      chain.push(open)
    }
    if (name !== undefined && name !== '*') open.tag = name.toLowerCase()
    else if (className !== undefined) open.tests.push({ name: 'class', operator: '~=', value: className })
    else if (id !== undefined) open.tests.push({ name: 'id', operator: '=', value: id })
    else if (attribute !== undefined) open.tests.push({ name: attribute, operator: operator ?? '', value: value ?? '' })
    else if (scope !== undefined) open.isScope = true
  }
  return chain.length > 0 ? chain : null
}
