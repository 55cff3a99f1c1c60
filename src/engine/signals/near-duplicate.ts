import { assembliesSteps } from '../assembled/assemblies.ts'
import { type Cluster, clustersOf } from '../near-duplicate/clusters.ts'
import { listingWords, longTexts, SHORTEST } from '../near-duplicate/listing-words.ts'
import { passagesOf } from '../near-duplicate/passage.ts'
import { servesNoSide } from '../near-duplicate/sides.ts'
import { type Pieces, piecesOf, sharedBits } from '../near-duplicate/surprise.ts'
import { writerOf } from '../prepare.ts'
import {
  abstain,
  listingKey,
  nothingSeen,
  type Past,
  type Prepared,
  type Reading,
  type ReviewWeight,
  type Sample,
  type Signal,
} from '../signal.ts'
import { finish, pieces, type Steps } from '../steps.ts'
import { canonicalise, canonicaliseWithOffsets, originalSpan } from '../text/canonical.ts'
import { ALIKE, fingerprintsOf } from '../text/fingerprints.ts'
import { nearDuplicateSteps } from '../text/join.ts'
import { isDense } from '../text/shingles.ts'
import type { Evidence, Quote } from '../types.ts'

/** Share of a text that two must have in common. The details page says it and the next. */
export const THRESHOLD = 0.5
export const FEWEST_TEXTS = 5
/** Bits that two texts must share beside praise and the title (science note 1.1). */
const SURPRISE = 40
const CAP = 3
const PAIR = 0.5
const CLUSTERS_SHOWN = 12
const QUOTES_SHOWN = 20
/** Texts this much alike are edits of one text: whatever their sentences, they were not put together from several. */
const EDITED = 0.7
const ELSEWHERE = 0.3

/** Long texts that different people posted with hardly a change. */
export const signal: Signal = {
  id: 'near-duplicate',
  family: 'text',
  source:
    'Shingle sets and Jaccard similarity (Broder 1997; Jindal & Liu, WSDM 2008); surprise gate and weights: science note 1.1.',
  measure: (sample) => finish(steps(sample)),
  steps,
}

function* steps(sample: Sample): Steps<Reading> {
  const texts = longTexts(sample)
  if (
    sample.reviews.filter(({ canonical, platformDefault }) => canonical !== '' && !platformDefault).length <
    FEWEST_TEXTS
  )
    return abstain('too-few-texts')
  const canonical = texts.map((prepared) => prepared.canonical)
  const pairs = yield* nearDuplicateSteps(canonical, { threshold: THRESHOLD, shortest: SHORTEST.dense })
  yield
  const clusters = yield* clustersOf(canonical, pairs)
  const groups = clusters.length > 0 ? yield* groupsAmong(clusters, texts, sample) : []
  yield
  const elsewhere = textsElsewhere(sample, texts)
  if (groups.length === 0 && elsewhere.length === 0) return nothingSeen(texts.length)
  return yield* reading(sample, texts, groups, elsewhere)
}

/** Reviews by different people that share a surprising text. */
interface Group {
  medoid: Prepared
  members: Prepared[]
  /** Mean similarity of the others to the medoid. */
  similarity: number
  same: boolean
}

function* groupsAmong(clusters: readonly Cluster[], texts: readonly Prepared[], sample: Sample): Steps<Group[]> {
  const full = pieces()
  const { piecesOfText, common } = yield* listingWords(sample)
  const groups: Group[] = []
  for (const cluster of clusters) {
    const surprising = common(piecesOfText(cluster.medoid), new Set(cluster.members))
    const group = groupOf(cluster, texts, surprising, piecesOfText)
    if (group) groups.push(group)
    if (full((texts[cluster.medoid]?.canonical.length ?? 0) * cluster.members.length)) yield
  }
  return groups
}

/** @param surprising pieces of the medoid, worth what they are worth in this listing. */
function groupOf(
  { medoid, members, similarity }: Cluster,
  texts: readonly Prepared[],
  surprising: Pieces,
  piecesOfText: (text: number) => Pieces,
): Group | null {
  const centre = texts[medoid]
  if (!centre) return null
  const people = new Set<string>()
  const kept: Prepared[] = []
  let sum = 0
  for (const index of members) {
    const member = texts[index]
    if (!member) continue
    // One masked name over one text is one person more likely than two; who is not named at all is never the same.
    const person = writerOf(member.review) ?? `#${member.at}`
    if (people.has(person)) continue
    const own = member.canonical === centre.canonical ? surprising : piecesOfText(index)
    if (sharedBits(surprising, own) < SURPRISE) continue
    people.add(person)
    kept.push(member)
    if (index !== medoid) sum += similarity.get(index) ?? 0
  }
  if (kept.length < 2) return null
  const same = kept.every(({ canonical }) => canonical === kept[0]?.canonical)
  return {
    medoid: kept.includes(centre) ? centre : (kept[0] ?? centre),
    members: kept,
    similarity: sum / (kept.length - (kept.includes(centre) ? 1 : 0)),
    same,
  }
}

/**
 * Log-likelihood ratio of k people sharing a text: 1 + 0.7 ln k, capped; two may be one person with two names. People
 * of other clusters count by the share of the listing that is copied: five texts of six people each in sixty reviews
 * are one campaign, seventeen such pairs in a thousand reviews are habit.
 */
function weightOf(people: number, copied: number, reviews: number): number {
  const k = people + ((copied - people) * copied) / reviews
  return people < 3 ? PAIR : Math.min(CAP, 1 + 0.7 * Math.log(k))
}

/** Copies that serve no side: where tools fill in reviews for points (Chinese shops), and elsewhere. */
const NO_SIDE = { dense: 0.5, latin: 0.8 }

function* reading(
  sample: Sample,
  texts: readonly Prepared[],
  groups: readonly Group[],
  elsewhere: readonly Elsewhere[],
): Steps<Reading> {
  const assembled = yield* assembliesSteps(sample)
  const generic = new Set(elsewhere.map(({ prepared }) => prepared.at))
  const reviews = new Map<number, ReviewWeight>()
  for (const { prepared } of elsewhere) reviews.set(prepared.at, { weight: ELSEWHERE, exact: false })
  const copied = groups.reduce((sum, { members }) => sum + members.length, 0)
  const weighed = groups.map((group) => {
    const noSide = isDense(group.medoid.canonical) ? NO_SIDE.dense : NO_SIDE.latin
    const base =
      weightOf(group.members.length, copied, sample.reviews.length) *
      (servesNoSide(group.members, sample.reviews) ? noSide : 1)
    for (const { at } of group.members) {
      // A text that many shops know, or one put together from others, comes from a tool more likely than from a seller.
      const isFiller = generic.has(at) || (assembled.has(at) && group.similarity < EDITED)
      const weight = base * (isFiller ? 0.3 : 1)
      reviews.set(at, { weight, exact: group.members.length >= 3 && weight === base })
    }
    const mean = group.members.reduce((sum, { at }) => sum + (reviews.get(at)?.weight ?? 0), 0) / group.members.length
    return { group, weight: mean }
  })
  weighed.sort(
    (a, b) =>
      b.weight - a.weight || b.group.members.length - a.group.members.length || a.group.medoid.at - b.group.medoid.at,
  )
  const evidence = weighed.slice(0, CLUSTERS_SHOWN).map(({ group }) => evidenceOf(group))
  const further = weighed.slice(CLUSTERS_SHOWN).flatMap(({ group }) => group.members)
  if (further.length > 0) evidence.push(evidenceFurther(further, weighed.length - CLUSTERS_SHOWN))
  if (elsewhere.length > 0) evidence.push(evidenceElsewhere(elsewhere))
  return {
    kind: 'measured',
    weight: Math.max(weighed[0]?.weight ?? 0, elsewhere.length > 0 ? ELSEWHERE : 0),
    informedBy: texts.length,
    evidence,
    innocent: ['auto-review-tools', 'copied-from-others', 'points-for-reviews', 'variant-copies'],
    reviews,
  }
}

function evidenceOf({ medoid, members, similarity, same }: Group): Evidence {
  const quotes: Quote[] = []
  const inMedoid = canonicaliseWithOffsets(medoid.review.text)
  const passageIn = passagesOf(inMedoid.text)
  const others = members.filter(({ at }) => at !== medoid.at).slice(0, QUOTES_SHOWN - 1)
  const first = passageIn(others[0]?.canonical ?? '')
  if (first)
    quotes.push({ review: medoid.review.id, ...originalSpan(inMedoid, first.start, first.start + first.length) })
  for (const { review } of others) {
    const traced = canonicaliseWithOffsets(review.text)
    const passage = passageIn(traced.text)
    if (!passage) continue
    const { otherStart, length } = passage
    quotes.push({ review: review.id, ...originalSpan(traced, otherStart, otherStart + length) })
  }
  return {
    claim: same ? 'near-duplicate.same-text' : 'near-duplicate.cluster',
    reviews: members.map(({ review }) => review.id),
    observed: same ? members.length : Math.round(similarity * 100) / 100,
    expected: null,
    quotes,
  }
}

interface Elsewhere {
  prepared: Prepared
  listings: readonly string[]
}

function textsElsewhere({ past, listing }: Sample, texts: readonly Prepared[]): Elsewhere[] {
  if (!past) return []
  const title = piecesOf(canonicalise(listing.title ?? ''), null)
  return texts.flatMap((prepared) => {
    const listings = listingsWith(prepared, past, listingKey(listing))
    if (listings.length === 0) return []
    const pieces = piecesOf(prepared.canonical, title)
    return sharedBits(pieces, pieces) >= SURPRISE ? [{ prepared, listings }] : []
  })
}

/** Listings in which the text stands, or one that shares half of its fingerprints. */
function listingsWith({ canonical, reviewer }: Prepared, past: Past, home: string): readonly string[] {
  const same = past.listingsWithText(canonical, home, reviewer)
  if (same.length > 0) return same
  const times = new Map<string, number>()
  for (const fingerprint of fingerprintsOf(canonical))
    for (const listing of past.listingsWithText(fingerprint, home, reviewer))
      times.set(listing, (times.get(listing) ?? 0) + 1)
  return [...times].flatMap(([listing, count]) => (count >= ALIKE ? [listing] : [])).sort()
}

/** The groups that are not shown one by one. */
function evidenceFurther(members: readonly Prepared[], groups: number): Evidence {
  const names = [...new Set(members.map(({ review }) => review.id))]
  return { claim: 'near-duplicate.further', reviews: names, observed: groups, expected: null, quotes: [] }
}

function evidenceElsewhere(elsewhere: readonly Elsewhere[]): Evidence {
  return {
    claim: 'near-duplicate.elsewhere',
    reviews: elsewhere.map(({ prepared }) => prepared.review.id),
    observed: new Set(elsewhere.flatMap(({ listings }) => listings)).size,
    expected: null,
    quotes: [],
  }
}
