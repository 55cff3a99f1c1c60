import { parseHTML } from 'linkedom'

/**
 * A saved page, or a piece of one, as a Document; scripts are not run. linkedom keeps all that the readers need and
 * spares layout. Beginnings without an `<html>` element get one, as a browser would give them.
 */
export function parseDocument(html: string): Document {
  const hasRoot = /<html[\s>]/i.test(html.slice(0, BEGINNING))
  return parseHTML(hasRoot ? html : `<!doctype html><html><body>${html}</body></html>`).document
}

/** Where an `<html>` tag is looked for: licence comments above it can be long. */
const BEGINNING = 4_000
