import type { Listing } from '../../engine/types.ts'
import type { Whereabouts } from '../../report/propose.ts'

/** Where shopper and shop are, as far as browser and page tell. */
export const here = ({ site, url }: Pick<Listing, 'site' | 'url'>, country: string | null = null): Whereabouts => ({
  site,
  url,
  languages: navigator.languages,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || null,
  country,
})

/** A country in a language; `EU` is a name the browser knows too, `*` (every country) is none. */
export function countryName(code: string, language: string): string {
  if (code === '*') return ''
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}
