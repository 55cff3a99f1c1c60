import type { Page, PageReading, ReviewDraft } from '../adapter.ts'
import { tag } from '../dom.ts'
import { mergeKey } from '../text.ts'
import { type Anchors, datedPlaces, groupAlike, ratedPlaces } from './anchors.ts'
import { tableOf } from './columns.ts'
import { type Context, contextOf } from './context.ts'
import { type Cues, cuesAt } from './cues.ts'
import { draftsOf, type RecordDraft } from './drafts.ts'
import { judgeList, MOST_WORTH } from './judge.ts'
import { loneRegions } from './lone.ts'
import { isIn, type Outline, outlineOf, ownText } from './outline.ts'
import { type Evidence, evidenceOf } from './profile.ts'
import { type Region, regionsOf, type Span } from './regions.ts'
import { type Roles, rolesOf } from './roles.ts'
import { isBoard } from './talk.ts'
import { PRICE } from './words.ts'

/** Groups of dates or ratings that are looked at, the largest first. */
const MAX_GROUPS = 60
const MAX_REGIONS = 40
/** Lists that lie in each other are looked at again and again: at most so often as many elements as the page has. */
const PASSES = 1.5
const LEAST_BUDGET = 5_000
const MAX_LISTS = 6
const MAX_ALONE = 3
/** Of the mean record: elements, and units of text. */
const MOST_ELEMENTS = 600
const LEAST_INK = 12
/** Levels above a list within which the page calls it reviews. */
const NEAR = 4
/** Reviews of one person and day that a further one is compared with. */
const MOST_ALIKE = 20

/** A page as it is looked at. */
interface Sight {
  outline: Outline
  cues: Cues
  /** Places of dates and of ratings, in page order. */
  dated: readonly number[]
  rated: readonly number[]
  /** Lists that have been judged. */
  seen: Set<string>
}

interface Candidate {
  region: Region
  table: ReturnType<typeof tableOf>
  evidence: Evidence
  roles: Roles
  context: Context
  worth: number
  ratedOnly: boolean
}

/**
 * Reviews found by the page's structure alone: repeated records (MDR, Liu, Grossman & Zhai, KDD 2003) around dates or
 * ratings, whose fields are told by agreement between the records (after DEPTA, Zhai & Liu, WWW 2005). No site's names
 * are known here. `reviews` is empty when no list is surely one of reviews; `isTalk` when they stand among comments that
 * are none. Linear in the page.
 */
export function readStructure(page: Page): PageReading & { isTalk: boolean } {
  const cues = cuesAt(page.readAt)
  const outline = outlineOf(page.element)
  const [dated, rated] = [datedPlaces(outline, cues.date), ratedPlaces(outline)]
  const sight: Sight = { outline, cues, dated, rated, seen: new Set() }
  let lists = chosen(outline, candidates(sight, groupAlike(outline, dated)))
  if (lists.length === 0) lists = chosen(outline, candidates(sight, groupAlike(outline, rated)))
  if (isBoard(page.url)) lists = lists.filter(({ context }) => context.review <= 2)
  lists = [...lists, ...alone(sight, lists)].sort((a, b) => startOf(a) - startOf(b))
  const reviews = lists.flatMap((list) => kept(draftsOf(list.table, list.evidence, list.roles, page, cues), list))
  const isTalk = lists.some(({ ratedOnly }) => ratedOnly)
  return { title: page.text('h1'), reviews: withoutCopies(reviews), isTalk }
}

function candidates(sight: Sight, groups: readonly Anchors[]): Candidate[] {
  const { outline } = sight
  const found: Candidate[] = []
  let best: Candidate | null = null
  let budget = PASSES * outline.elements.length + LEAST_BUDGET
  for (const region of regionsIn(outline, groups)) {
    // What lies in the best list so far and cannot beat it need not be looked at.
    if (best !== null && region.records.length * MOST_WORTH <= best.worth && overlaps(best.region, region)) continue
    const key = spanKey(region)
    if (sight.seen.has(key) || !isPlausible(sight, region)) continue
    sight.seen.add(key)
    budget -= region.records.reduce((sum, { from, to }) => sum + to - from, 0)
    if (budget < 0) break
    const candidate = judged(sight, region)
    if (candidate.worth > 0) found.push(candidate)
    if (candidate.worth > (best?.worth ?? 0)) best = candidate
  }
  return found.sort((a, b) => b.worth - a.worth)
}

const spanKey = ({ records }: Region): string => records.map(({ from, to }) => `${from}-${to}`).join()

/** Lists around the groups, each once, the longest first. */
function regionsIn(outline: Outline, groups: readonly Anchors[]): Region[] {
  const sorted = groups.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length)
  const regions = new Map<string, Region>()
  for (const anchors of sorted.slice(0, MAX_GROUPS)) {
    for (const region of regionsOf(outline, anchors)) {
      regions.set(spanKey(region), region)
    }
  }
  return [...regions.values()].sort((a, b) => b.records.length - a.records.length).slice(0, MAX_REGIONS)
}

/**
 * Whether a closer look can pay: a review is neither nearly empty nor a page of its own, and a list that nobody calls
 * reviews has dates and ratings.
 */
function isPlausible({ outline, dated, rated }: Sight, region: Region): boolean {
  const { records } = region
  let [elements, ink] = [0, 0]
  for (const { from, to } of records) {
    elements += to - from
    ink += (outline.sums[to] ?? 0) - (outline.sums[from] ?? 0)
  }
  if (elements > MOST_ELEMENTS * records.length || ink < LEAST_INK * records.length) return false
  if (contextOf(outline, region).review <= NEAR) return true
  const isTalk = contextOf(outline, region).talk <= NEAR
  return shareWith(records, rated) >= (isTalk ? 0.01 : 0.5) && shareWith(records, dated) >= 0.4
}

/** Share of the records that hold one of the places, which are in page order as the records are. */
function shareWith(records: readonly Span[], places: readonly number[]): number {
  let next = 0
  const holding = records.filter(({ from, to }) => {
    while (next < places.length && (places[next] as number) < from) next++
    return next < places.length && (places[next] as number) < to
  })
  return holding.length / records.length
}

function judged({ outline, cues }: Sight, region: Region): Candidate {
  const table = tableOf(outline, region.records)
  const evidence = evidenceOf(table, cues)
  const roles = rolesOf(table, evidence)
  const context = contextOf(outline, region)
  return { region, table, evidence, roles, context, ...judgeList(table, evidence, roles, context) }
}

/** Reviews that stand alone: with everything a review has, and few of them. */
function alone(sight: Sight, lists: readonly Candidate[]): Candidate[] {
  const { outline, dated, rated } = sight
  const regions = loneRegions(
    outline,
    dated,
    rated,
    lists.map(({ region }) => region),
  )
  const found = regions
    .map((region) => judged(sight, region))
    .filter(
      ({ worth, roles }) => worth > 0 && roles.author.length > 0 && roles.body.length > 0 && roles.date.length > 0,
    )
  return found.length <= MAX_ALONE ? found : []
}

/** The best list, and others that show the same fields at places alike and neither hold nor stand in a list taken. */
function chosen(outline: Outline, sorted: readonly Candidate[]): Candidate[] {
  const [best] = sorted
  if (best === undefined) return []
  const taken = [best]
  for (const other of sorted.slice(1)) {
    if (taken.length >= MAX_LISTS || taken.some((one) => overlaps(one.region, other.region))) continue
    if (isSameKind(best, other)) taken.push(other)
  }
  if (isAboutMany(outline, taken)) return []
  return taken
}

const startOf = ({ region }: Candidate): number => region.records[0]?.from ?? 0

const extent = ({ records }: Region): [number, number] => [records[0]?.from ?? 0, records[records.length - 1]?.to ?? 0]

function overlaps(one: Region, other: Region): boolean {
  const [[a, b], [c, d]] = [extent(one), extent(other)]
  return a < d && c < b
}

/** At least two fields stand at places with the same names. */
function isSameKind(one: Candidate, other: Candidate): boolean {
  const names = ({ roles }: Candidate): (string | undefined)[] => [
    roles.date[0]?.name,
    roles.ratings[0]?.column.name,
    roles.author[0]?.name,
    roles.body[0]?.name,
  ]
  const theirs = names(other)
  return names(one).filter((name, i) => name !== undefined && name === theirs[i]).length >= 2
}

/**
 * Lists in blocks alike, each with a picture or a price of its own beside the reviews, are about one thing each: search
 * results, a page of a seller's goods.
 */
function isAboutMany(outline: Outline, lists: readonly Candidate[]): boolean {
  const [one, other] = lists
  if (one === undefined || other === undefined) return false
  const [first, second] = [startOf(one), startOf(other)]
  let [a, b] = [first, second]
  while (a >= 0 && !isIn(outline, second, outline.parents[a] ?? -1)) a = outline.parents[a] ?? -1
  while (b >= 0 && !isIn(outline, first, outline.parents[b] ?? -1)) b = outline.parents[b] ?? -1
  if (a < 0 || b < 0 || outline.signs[a] !== outline.signs[b]) return false
  return [one, other].every((list, i) => hasGoods(outline, i === 0 ? a : b, extent(list.region)))
}

function hasGoods(outline: Outline, block: number, [from, to]: readonly [number, number]): boolean {
  for (let at = block; at < (outline.ends[block] ?? 0); at++) {
    if (at === from) at = to
    const element = outline.elements[at]
    if (at >= (outline.ends[block] ?? 0) || element === undefined) return false
    if (tag(element) === 'img' || PRICE.test((outline.own[at] ?? 0) > 0 ? ownText(element, 40) : '')) return true
  }
  return false
}

/** Records that say something: one without person and date beside others that have them is a form, or an advertisement. */
function kept(drafts: readonly RecordDraft[], { roles, ratedOnly }: Candidate): ReviewDraft[] {
  const allDated = drafts.filter(({ isDated }) => isDated).length >= 0.6 * drafts.length
  return drafts.filter((draft) => {
    if (ratedOnly && draft.stars == null) return false
    if ((draft.text ?? '') === '' && draft.stars == null && (draft.title ?? '') === '') return false
    // A shop's answer that stands between the reviews has a date alone.
    if (draft.stars == null && draft.reviewer?.name == null && roles.ratings.length + roles.author.length > 1)
      return false
    if (draft.reviewer?.name != null && (!allDated || draft.isDated)) return true
    return draft.isDated || (roles.author.length === 0 && roles.date.length === 0)
  })
}

/**
 * A review shown twice ("most helpful", a popover) counts once: same person, day and stars, and one text within the
 * other; the shorter is the one without the page's own words.
 */
function withoutCopies(drafts: readonly ReviewDraft[]): ReviewDraft[] {
  const seen = new Map<string, string[]>()
  return drafts.filter((draft) => {
    const text = mergeKey(draft.text ?? '')
    if (text.length < 12) return true
    const key = `${mergeKey(draft.reviewer?.name ?? '')} ${draft.postedOn ?? ''} ${draft.stars ?? ''}`
    const before = seen.get(key)
    if (before === undefined) seen.set(key, [text])
    else if (before.slice(0, MOST_ALIKE).some((other) => other.includes(text) || text.includes(other))) return false
    else before.push(text)
    return true
  })
}
