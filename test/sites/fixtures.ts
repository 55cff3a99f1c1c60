import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Window } from 'happy-dom'
import { parseDocument } from '../../src/cli/document.ts'

const PAGES = path.resolve('test/pages')
/** Sites whose cases have goldens; the others state what they expect in tests of their own. */
const SITES = ['amazon', 'generic', 'schema-org']

export const READ_AT = '2026-01-15T08:00:00Z'

export interface Fixture {
  /** `<site>/<case>` */
  name: string
  site: string
  url: string
  html: string
  golden: string
}

/** Every case of these sites; the first line of a page is a comment with its address. */
export function fixtures(): Fixture[] {
  return SITES.flatMap((site) =>
    readdirSync(path.join(PAGES, site))
      .filter((name) => existsSync(path.join(PAGES, site, name, 'page.html')))
      .map((name) => {
        const html = readFileSync(path.join(PAGES, site, name, 'page.html'), 'utf8')
        const url = /^<!--\s*(\S+)\s*-->/.exec(html)?.[1]
        if (url === undefined) throw new Error(`${site}/${name}: the first line has to be a comment with the address`)
        return { name: `${site}/${name}`, site, url, html, golden: path.join(PAGES, site, name, 'listing.json') }
      }),
  )
}

/** The same page as a browser-like DOM and as the command line's. */
export const PARSERS: Readonly<Record<string, (html: string) => Document>> = {
  linkedom: parseDocument,
  'happy-dom': (html) => {
    const window = new Window({
      settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
    })
    window.document.write(html)
    return window.document as unknown as Document
  },
}
