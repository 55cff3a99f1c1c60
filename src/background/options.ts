import type { Listing } from '../engine/types.ts'
import type { WeighOptions } from '../engine/weigh.ts'
import { recallDisagreements } from '../memory/disagreements.ts'
import { readSettings } from '../memory/settings.ts'

/** What a listing is judged with beside itself, and explained with: the two must be the same. */
export async function optionsFor(listing: Listing): Promise<WeighOptions & { saleCalendar: boolean }> {
  const [leftOut, { sensitivity, saleCalendar }] = await Promise.all([recallDisagreements(listing), readSettings()])
  return { leftOut, sensitivity, saleCalendar }
}
