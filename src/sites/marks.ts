import type { Gap } from '../engine/types.ts'
import type { ReviewDraft } from './adapter.ts'
import { attr, tag } from './dom.ts'

/**
 * Reviews of a service that lets each shop decide whether to show who bought: where no review carries the mark, nothing
 * is known of any.
 */
export const knownMarks = (drafts: readonly ReviewDraft[]): ReviewDraft[] =>
  drafts.some(({ verified }) => verified === true) ? [...drafts] : drafts.map((draft) => ({ ...draft, verified: null }))

/** Tells that some reviews were collected elsewhere and shown here again: no programme, and worth knowing. */
export const writtenElsewhere = (elsewhere: number, all: number): Gap[] =>
  elsewhere === 0 ? [] : [{ field: 'reviews', why: `${elsewhere} of ${all} reviews were written on other sites` }]

/**
 * Whether numeric dates of a page put the day first: by the first of them that can only be read one way, else by the
 * page's language; only American English and few others put the month first.
 */
export function dateOrder(root: Element, texts: readonly (string | null)[]): { dayFirst?: true } {
  for (const text of texts) {
    const [, first, second] = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?!\d)/.exec(text?.slice(0, 200) ?? '') ?? []
    if (Number(first) > 12) return { dayFirst: true }
    if (Number(second) > 12) return {}
  }
  const language = tag(root) === 'html' ? (attr(root, 'lang') ?? 'en') : 'en'
  return /^(?:en(?:[-_](?:US|PH))?|fil)$/i.test(language.trim().slice(0, 20)) ? {} : { dayFirst: true }
}
