const GLOW_MS = 2600

/**
 * Scrolls to a review and lets it glow for a moment. The glow is an animation: the page's own markup, styles and
 * text stay as they are, and nothing of ours remains.
 * @param anchor where the reader saw the review, if it saw an element; else the text is looked for.
 */
export function showPassage(page: Document, anchor: Element | null, text: string): boolean {
  const target = anchor?.isConnected ? anchor : findText(page, text)
  if (!target) return false
  const calm = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? false
  target.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
  const glow = { outline: '3px solid #d08a00', outlineOffset: '4px', borderRadius: '2px' }
  target.animate([glow, glow, { ...glow, outlineColor: 'transparent' }], { duration: GLOW_MS, easing: 'ease-out' })
  return true
}

/** The innermost visible element that holds the beginning of the text: for reviews read from structured data. */
export function findText(page: Document, text: string): Element | null {
  const wanted = squeeze(text).slice(0, 60)
  if (wanted.length < 8) return null
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent || parent.matches('script, style, noscript, template')) continue
    const here = squeeze(node.nodeValue ?? '')
    if (here.length > 0 && (here.includes(wanted) || (here.length >= 20 && wanted.startsWith(here)))) return parent
  }
  return null
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()
