import { countryOf } from '../../report/propose.ts'
import { RECIPIENTS } from '../../report/recipients.ts'
import type { Draft } from './draft.ts'
import { here } from './where.ts'
import type { Route } from './words/catalogue.ts'

/**
 * A report tells of a pattern, a dispute is about one's own money (reporting note 1.2). @returns `null` until the
 * shopper has answered.
 */
export function routeOf({ bought, refund }: Pick<Draft, 'bought' | 'refund'>): Route | null {
  if (bought === null) return null
  if (!bought) return 'report'
  if (refund === null) return null
  return refund ? 'both' : 'report'
}

/**
 * Whether Chinese procedure applies: by whom the report is for, else by where the shopper is.
 * @param country as set by the shopper.
 */
export function isChina({ to, listing }: Pick<Draft, 'to' | 'listing'>, country: string | null): boolean {
  if (to.length > 0) return to.some((id) => RECIPIENTS.get(id)?.countries.includes('CN'))
  return countryOf(here(listing, country)) === 'CN'
}
