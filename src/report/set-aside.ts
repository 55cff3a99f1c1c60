import type { Review } from '../engine/types.ts'
import type { Report } from './json.ts'
import type { ReportWords } from './words/catalogue.ts'
import { claimSentence, signalName } from './words/index.ts'

/** Reviews listed; all of them are in report.json. */
const LISTED = 40

/** That the verdict was made without what the shopper set aside, as whole sentences; none where nothing was. */
export function setAsideSentences({ setAside }: Pick<Report, 'setAside'>, { page }: ReportWords): string[] {
  const { reviews, signals } = setAside
  return [
    ...(reviews.length > 0 ? [page.setAsideReviews(reviews.length)] : []),
    ...(signals.length > 0 ? [page.setAsideFindings(signals.length)] : []),
  ]
}

/**
 * What that was, one line each: the name of a rule and what it saw, the id of a review with its masked name, stars and
 * date as far as they are known. Linear in reviews.
 */
export function setAsideLines({ setAside, reasons, listing }: Report, words: ReportWords): string[] {
  const { page } = words
  const rules = setAside.signals.map((signal) => {
    const claims = reasons.findings.flatMap((finding) =>
      finding.kind === 'measured' && finding.signal === signal
        ? finding.evidence.slice(0, 4).map((one) => claimSentence(one, words))
        : [],
    )
    return [signalName(signal, words), ...claims].join(' · ')
  })
  const known = new Map(listing.reviews.map((review) => [review.id, review]))
  const named = setAside.reviews.slice(0, LISTED).map((id) => lineOf(id, known.get(id), page))
  const rest = setAside.reviews.length - named.length
  return [...rules, ...named, ...(rest > 0 ? [page.more(rest)] : [])]
}

const lineOf = (id: string, review: Review | undefined, page: ReportWords['page']): string =>
  [
    id,
    review?.reviewer?.name ?? null,
    review?.stars == null ? null : page.stars(review.stars),
    review?.postedOn?.slice(0, 10) ?? null,
  ]
    .filter((part) => part !== null)
    .join(' · ')
