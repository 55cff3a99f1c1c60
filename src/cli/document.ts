import { parseHTML } from 'linkedom'

/** Where an `<html>` tag is looked for: licence comments above it can be long. */
const BEGINNING = 4_000
const EMPTY = '<!doctype html><html><head></head><body></body></html>'

/**
 * A saved page, or a piece of one, as a Document; scripts are not run. linkedom keeps all that the readers need and
 * spares layout. What has no `<html>` element gets one, as a browser would give it.
 */
export function parseDocument(html: string): Document {
  const hasRoot = /<html[\s>]/i.test(html.slice(0, BEGINNING))
  const { document } = parseHTML(hasRoot ? html : `<!doctype html><html><body>${html}</body></html>`)
  // A tag inside an unclosed comment is none.
  return document.documentElement === null ? parseHTML(EMPTY).document : document
}
