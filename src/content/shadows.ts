/** Roots beyond this many are not followed: a page must not make us watch a thousand. */
const MOST_ROOTS = 200

/**
 * The document and the open shadow roots below it, in page order. Closed ones stay closed to us too. Linear in the
 * elements of the page.
 */
export function openRoots(page: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [page]
  for (let at = 0; at < roots.length && roots.length < MOST_ROOTS; at++) {
    const walker = page.createTreeWalker(roots[at] as Node, NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node !== null && roots.length < MOST_ROOTS; node = walker.nextNode()) {
      const { shadowRoot } = node as Element
      if (shadowRoot instanceof ShadowRoot) roots.push(shadowRoot)
    }
  }
  return roots
}
