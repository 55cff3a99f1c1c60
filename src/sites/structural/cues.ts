import { shownText } from '../dom.ts'
import type { Rating } from '../rating.ts'
import { bareRating, ratingOf, saidRating } from '../ratings.ts'
import { type DateCue, dateCues } from './date-cues.ts'

/** What single texts and elements say, remembered for one reading: lists overlap, and pages repeat themselves. */
export interface Cues {
  date: (text: string) => DateCue
  /** `isStarry`: a bare number is a rating there, and five icons alike are five of five. */
  rating: (element: Element, own: string, isStarry: boolean) => Rating | null
}

export function cuesAt(readAt: string): Cues {
  const [plain, starry] = [new Map<Element, Rating | null>(), new Map<Element, Rating | null>()]
  return {
    date: dateCues(readAt),
    rating: (element, own, isStarry) => {
      const known = isStarry ? starry : plain
      let rating = known.get(element)
      if (rating === undefined) {
        rating = ratingAt(element, own, isStarry)
        known.set(element, rating)
      }
      return rating
    },
  }
}

/** Between a value and its top, where both are set apart. */
export const SPLIT = /\b(?:rated|out of|of|von|de|sur|su|van|из)\b|\//i

/** The rating an element shows by itself or in its own text; a bare number counts where its place is about ratings. */
function ratingAt(element: Element, own: string, isStarry: boolean): Rating | null {
  const shown = ratingOf(element, isStarry)
  if (shown !== null) return shown
  if (own === '' || own.length > 60) return null
  const said = saidRating(own) ?? (isStarry ? bareRating(own) : null)
  // "Rated <b>4</b> out of <b>5</b>"
  return said ?? (SPLIT.test(own) ? saidRating(shownText(element, { limit: 60 })) : null)
}
