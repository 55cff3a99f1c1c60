import type { Column, Table } from './columns.ts'
import type { Context } from './context.ts'
import { photoPlaces } from './photos.ts'
import { type Evidence, elementAt, linkOf, type Profile } from './profile.ts'
import type { Roles } from './roles.ts'
import { isAnswerable, isPosted } from './talk.ts'
import { AUTHOR_CLASS, REPLY_TEXT } from './words.ts'

/** What a list shows, as shares of its records. */
interface Shares {
  rated: number
  dated: number
  signed: number
  written: number
}

/** How a list of records is taken: its worth among other readings of the page, or why it is none of reviews. */
export interface Verdict {
  worth: number
  /** In talk below an article only what is rated is a review. */
  ratedOnly: boolean
}

const NONE: Verdict = { worth: 0, ratedOnly: false }

/** The worth of a list of one perfect record. */
export const MOST_WORTH = 49

/**
 * Whether a list is one of reviews. Ratings beside persons, dates or texts are; without ratings only what the page calls
 * reviews. Refused: questions, talk below articles, news, goods for sale. Precision before recall: inventing reviews
 * wrongs a shop.
 */
export function judgeList(table: Table, evidence: Evidence, roles: Roles, context: Context): Verdict {
  const shares = sharesOf(evidence, roles)
  const { rated, dated, signed, written } = shares
  const isCalled = context.review <= 4
  const body = profileOf(evidence, roles.body[0])
  const isNamed = AUTHOR_CLASS.test(roles.author[0]?.name ?? '')
  if (isIndex(table, evidence, roles, isCalled) || isThread(evidence, context, roles)) return NONE
  if (!isCalled && isOfThings(evidence, roles, isNamed)) return NONE
  if (isAsking(context, body) || (isForSale(evidence) && !(isNamed && isCalled))) return NONE
  if (body !== null && body.values.filter((value) => REPLY_TEXT.test(value)).length > 0.5 * body.values.length)
    return NONE
  const quality = 3 * Math.min(1, rated) + dated + signed + written + (isCalled ? 1 : 0)
  const worth = table.records.length * quality ** 2 * (0.5 + Math.min(0.5, (body?.variety ?? 0) / 2))
  const isTalk = context.talk <= context.review && context.talk <= 5
  if (rated >= 0.5) {
    const isWritten = written >= 0.2 || (isCalled && dated >= 0.5 && signed >= 0.5)
    if (!isWritten) return NONE
    const isPerson = isCalled || isNamed
    if (dated >= 0.5 && signed >= 0.3 && isPerson) return { worth, ratedOnly: isTalk }
    if ((dated >= 0.5 || signed >= 0.5) && isCalled) return { worth, ratedOnly: isTalk }
    const isComplete = rated >= 0.8 && dated >= 0.8 && signed >= 0.8 && written >= 0.5
    return isComplete ? { worth, ratedOnly: isTalk } : NONE
  }
  if (rated > 0 && isTalk && dated >= 0.5 && signed >= 0.5) return { worth: worth / 2, ratedOnly: true }
  if (context.news < context.review || isTalk) return NONE
  const isPlain = context.review <= 3 && dated >= 0.6 && signed >= 0.6 && written >= 0.6
  return isPlain && (body?.length ?? 0) >= 2 ? { worth, ratedOnly: false } : NONE
}

function sharesOf(evidence: Evidence, roles: Roles): Shares {
  const count = Math.max(1, evidence.sample.length)
  const share = (columns: readonly Column[]): number =>
    evidence.sample.filter((record) => columns.some(({ places }) => (places[record] ?? -1) >= 0)).length / count
  const rated = evidence.sample.filter((_, i) => roles.ratings.some(({ ratings }) => ratings[i] != null)).length / count
  return { rated, dated: share(roles.date), signed: share(roles.author), written: share(roles.body) }
}

const profileOf = ({ profiles }: Evidence, column: Column | undefined): Profile | null =>
  profiles.find((profile) => profile.column === column) ?? null

/** Questions are called so nearer than anything is called a review, or end as questions do. */
function isAsking(context: Context, body: Profile | null): boolean {
  if (context.question <= 3 && context.question <= context.review) return true
  const said = body?.values.filter((value) => value !== '') ?? []
  return said.length >= 2 && said.filter((value) => /[?？]\s*$/.test(value)).length > 0.6 * said.length
}

/**
 * An index of other pages: each record leads to a page of its own by its heading, and shows that page's picture, or is
 * not called a review. (A review's title may lead to the review alone.)
 */
function isIndex(table: Table, evidence: Evidence, roles: Roles, isCalled: boolean): boolean {
  const { sample } = evidence
  const headings = evidence.profiles.filter(
    ({ tag, column }) => /^h[1-6]$/.test(tag) || /(?:^| )h[1-6](?:[. ]|$)/.test(column.name),
  )
  const isLeading = [...headings.map(({ column }) => column), ...roles.title].some((column) => {
    const links = sample.flatMap((record) => {
      const element = elementAt(table, column, record)
      return element === null ? [] : (linkOf(element) ?? [])
    })
    return links.length >= 0.7 * sample.length && new Set(links).size >= 0.9 * links.length
  })
  if (!isLeading) return false
  return !isCalled || photoPlaces(table, sample, roles.body[0] ?? null) > 0.7
}

/** Posts: most records show what boards count members by, or what one does with a post. */
function isThread({ profiles }: Evidence, { review }: Context, { ratings, verified, variant }: Roles): boolean {
  const marks = profiles.filter(({ values, coverage }) => coverage > 0.6 && isPosted(values)).length
  if (marks > 1 || (marks === 1 && review > 3)) return true
  // Without a rating, a purchase or a variant, what anybody may answer is talk, even where it is called 评论.
  if (ratings.length + verified.length + variant.length > 0) return false
  const isAnswered = profiles.some(({ values, coverage }) => coverage > 0.6 && isAnswerable(values))
  return marks > 0 || isAnswered
}

const COUNT_OF_REVIEWS =
  /^\(?\d[\d.,\s]*[k万]?\+?\s*(?:customer |user )?(?:reviews?|ratings?|votes?|bewertungen|rezensionen|avis|opiniones|reseñas|valoraciones|recensioni|avaliações|beoordelingen|opinii|отзыв\S*|оцен\S*|评价|条评价|点评|件のレビュー|件|개의? ?후기|yorum|đánh giá)\)?$/iu
const DATE_OF_THING =
  /^(?:released?|premieres?|in cinemas|opens?|starts?|begins?|next|available|free from|sold|last sold|built|updated|last updated|delivery|arrives|deadline|apply|expires?|erschienen|verfügbar|ab|sortie|estreno|lanzamiento|uscita|lançamento|premiera|дата выхода|上映|发行|发售|発売|公開|출시|개봉)(?![\p{L}])/iu

/** Things that people may have reviewed elsewhere: each with the number of its reviews, or a date that is the thing's own. */
function isOfThings({ profiles }: Evidence, { date }: Roles, isNamed: boolean): boolean {
  return profiles.some(({ column, values, coverage }) => {
    // Reviewers have a number of reviews, too.
    if (isNamed && column !== date[0]) return false
    const wanted = column === date[0] ? DATE_OF_THING : COUNT_OF_REVIEWS
    return coverage > 0.6 && values.filter((value) => wanted.test(value.slice(0, 80))).length > 0.6 * values.length
  })
}

/** Goods: most records have a price of their own. */
const isForSale = ({ profiles }: Evidence): boolean =>
  profiles.some(({ prices, coverage }) => prices > 0.6 && coverage > 0.4)
