import type { Listing } from '../engine/types.ts'
import type { WeighOptions } from '../engine/weigh.ts'
import { recallDisagreements } from '../memory/disagreements.ts'
import { recallReadings } from '../memory/readings.ts'
import { readSettings } from '../memory/settings.ts'

/** What a listing is judged with beside itself, and explained with: the two must be the same. */
export async function optionsFor(listing: Listing): Promise<WeighOptions & { saleCalendar: boolean }> {
  const [leftOut, { sensitivity, saleCalendar, keepDays }] = await Promise.all([
    recallDisagreements(listing),
    readSettings(),
  ])
  const earlier = await recallReadings(listing, keepDays)
  return { leftOut, sensitivity, saleCalendar, ...(earlier.length > 0 && { earlier }) }
}
