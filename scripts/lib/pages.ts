import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Relative dates of the fixtures count from here. */
export const READ_AT = '2026-01-15T08:00:00Z'

/** One invented page of test/pages and the listing a person says it shows. */
export interface PageCase {
  /** `<site>/<case>` */
  name: string
  site: string
  url: string
  html: string
  /** Path of the golden, whether it is there or not. */
  golden: string
  /** Path of a reading that waits for a person's eyes; see scripts/accept.ts. */
  proposal: string
  /** BCP 47, from `<html lang>`; `null` where the page does not say. */
  language: string | null
}

/** Every `<site>/<case>/page.html` below `root`; the first line of a page is a comment with its address. */
export function pageCases(root = 'test/pages'): PageCase[] {
  const below = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
  return below(root).flatMap((site) =>
    below(path.join(root, site))
      .map((name) => path.join(root, site, name))
      .filter((folder) => existsSync(path.join(folder, 'page.html')))
      .map((folder) => {
        const name = `${site}/${path.basename(folder)}`
        const html = readFileSync(path.join(folder, 'page.html'), 'utf8')
        const url = /^<!--\s*(\S+)\s*-->/.exec(html)?.[1]
        if (url === undefined) throw new Error(`${name}: the first line has to be a comment with the address`)
        const language = /<html[^>]*\slang="([^"]+)"/i.exec(html)?.[1] ?? null
        const at = (file: string): string => path.join(folder, file)
        return { name, site, url, html, golden: at('listing.json'), proposal: at('proposed.json'), language }
      }),
  )
}
