import type { Review } from '../../engine/types.ts'
import type { Flagged } from '../flagged.ts'
import type { Report } from '../json.ts'
import type { PageWords, ReportWords } from '../words/catalogue.ts'
import { fromPage, html, type Markup } from './markup.ts'

/** Reviews printed in full; all of them are in reviews.csv. */
export const LISTED = 200

/** What every part of the page needs. */
export interface Setting {
  report: Report
  words: PageWords
  /** What is said of a verdict anywhere. */
  said: ReportWords
  /** By id; of two with one id the first, as everywhere. */
  reviews: ReadonlyMap<string, Review>
  /** Reviews with signs, strongest first. */
  marked: readonly { review: Review; reasons: Flagged['reasons'] }[]
  /** Where a review stands in the printed list, from 1, by id. */
  numbers: ReadonlyMap<string, number>
}

/** Linear in reviews. */
export function settingOf(report: Report, said: ReportWords): Setting {
  const reviews = new Map<string, Review>()
  for (const review of report.listing.reviews) if (!reviews.has(review.id)) reviews.set(review.id, review)
  const marked = report.flagged.flatMap(({ id, reasons }) => {
    const review = reviews.get(id)
    return review ? [{ review, reasons }] : []
  })
  const numbers = new Map(marked.slice(0, LISTED).map(({ review }, index) => [review.id, index + 1]))
  return { report, words: said.page, said, reviews, marked, numbers }
}

/** Masked name, stars and date of a review, as far as they are known. */
export function who({ words }: Setting, { reviewer, stars, postedOn }: Review): Markup {
  const name = reviewer?.name ?? null
  const rest = [stars === null ? null : words.stars(stars), postedOn?.slice(0, 10) ?? null].filter(
    (part) => part !== null,
  )
  return html`${name && fromPage(name)}${name && rest.length > 0 ? ' · ' : null}${rest.join(' · ')}`
}
