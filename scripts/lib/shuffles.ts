import type { Listing, Review } from '../../src/engine/types.ts'
import { chanceOf, seedOf } from '../../test/campaigns/chance.ts'
import { byListing, listingOf, missing, reviewOf, rowsOf } from './sets.ts'
import type { Case } from './simulation.ts'

const FEWEST = 20

/**
 * Label-free permutations (science note 5): real listings of one set whose texts, stars and reviewers were dealt out
 * anew among all of them, dates kept. Whatever was organised in one listing is scattered; what is common stays.
 */
export function shuffledCases(seed: number, times: number): Case[] {
  const sets = ['amazon-musical-2014', 'jd-nike-water-army'].filter((set) => missing([set]).length === 0)
  return sets.flatMap((set) => {
    const listings = [...byListing(rowsOf(set))].filter(([, rows]) => rows.length >= FEWEST)
    const reviews = listings.flatMap(([, rows]) => rows.map(reviewOf))
    return Array.from({ length: times }, (_, time) => {
      const chance = chanceOf(seedOf(seed, `${set} ${time}`))
      const dealt = chance.shuffled(reviews)
      let next = 0
      return listings.map(([id, rows]): Case => {
        const own = rows.map((row): Review => ({ ...(dealt[next++] as Review), id: row.id, postedOn: row.date }))
        return caseOf(set, listingOf(`${id} ${time}`, own))
      })
    }).flat()
  })
}

const caseOf = (set: string, listing: Listing): Case => ({
  kind: `shuffled ${set}`,
  language: set.startsWith('jd') ? 'zh' : 'en',
  size: listing.reviews.length,
  share: 0,
  attack: null,
  make: () => ({ listing, planted: new Set() }),
})
