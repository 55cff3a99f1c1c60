import type { ClaimKey, InnocentKey } from '../claims.ts'
import type { Mention, MentionKind } from '../incentive/mention.ts'
import { mentionsIn } from '../incentive/mentions.ts'
import {
  abstain,
  nothingSeen,
  type Prepared,
  type Reading,
  type ReviewWeight,
  type Sample,
  type Signal,
} from '../signal.ts'
import { finish, pieces, type Steps } from '../steps.ts'
import type { Evidence, Quote } from '../types.ts'

/**
 * Log-likelihood ratio of one review, in nats, by what it says (science note 1.6). An own admission is a fact anyone
 * can check. Someone who tells of an offer is more credible for it, not less. A disclosed sample is no sign of anything.
 */
const REVIEW_WEIGHT: Record<MentionKind, ReviewWeight> = {
  conditioned: { weight: 3, exact: true },
  reward: { weight: 1, exact: false },
  disclosed: { weight: 0, exact: false },
  reported: { weight: -0.5, exact: false },
}

/**
 * Of the listing. Two independent voices name it whatever the sample; a single one may be a misreading or a grudge, so
 * it stays below the weight from which a listing is named, and fades in large samples.
 */
const LISTING_WEIGHT = {
  oneAdmits: 1,
  oneReports: 1.5,
  two: 2.5,
  eachMore: 0.5,
  cap: 3.5,
  /** Texts at which a lone voice counts half: more than a few in a thousand would mention a real scheme. */
  loneHalf: 500,
  /** Rewards for any review: per reviewer, and at most. */
  reward: 0.3,
  rewardCap: 1,
} as const

const KINDS: readonly { kind: MentionKind; claim: ClaimKey; innocent: readonly InnocentKey[] }[] = [
  { kind: 'conditioned', claim: 'incentive.conditioned', innocent: ['platform-coupon', 'one-seller-of-many'] },
  { kind: 'reported', claim: 'incentive.reported', innocent: ['hearsay', 'one-seller-of-many'] },
  { kind: 'reward', claim: 'incentive.reward', innocent: ['points-for-reviews', 'platform-coupon'] },
  { kind: 'disclosed', claim: 'incentive.disclosed', innocent: ['disclosed-sample'] },
]

/** What reviewers themselves say about rewards for reviews: the rarest signal, and the plainest. */
export const signal: Signal = {
  id: 'incentive',
  family: 'incentive',
  source:
    'Classes: science note 1.6, after FTC 16 CFR 465 and 网络反不正当竞争暂行规定 art. 9. Respelt words: Li et al., CIKM 2019; Li et al., USENIX Security 2020. Precision and recall: test/engine/incentive.test.ts.',
  measure: (sample) => finish(steps(sample)),
  steps,
}

const known = new WeakMap<Prepared, readonly Mention[]>()

/**
 * What a review says about rewards for reviews. Any kind but `reported` makes the review `incentivised`; empty for a
 * review the shop wrote itself. Computed once per prepared review, which belongs to one listing: the signal asks first
 * and gives that listing's title, without which a gift card that is for sale looks like an offer.
 */
export function mentionsOf(prepared: Prepared, listingTitle: string | null = null): readonly Mention[] {
  const before = known.get(prepared)
  if (before) return before
  const mentions = prepared.platformDefault ? [] : mentionsIn(prepared.review, listingTitle)
  known.set(prepared, mentions)
  return mentions
}

/** A review with what it says about one kind of reward. */
interface Voice {
  prepared: Prepared
  mentions: readonly Mention[]
}

function* steps(sample: Sample): Steps<Reading> {
  const full = pieces()
  const spoken = sample.reviews.filter(hasText).length
  const voices = new Map<MentionKind, Voice[]>(KINDS.map(({ kind }) => [kind, []]))
  const reviews = new Map<number, ReviewWeight>()
  for (const prepared of sample.reviews) {
    if (full(prepared.review.text.length)) yield
    const mentions = mentionsOf(prepared, sample.listing.title)
    const main = KINDS.find(({ kind }) => mentions.some((mention) => mention.kind === kind))
    if (!main) continue
    reviews.set(prepared.at, REVIEW_WEIGHT[main.kind])
    for (const [kind, list] of voices) {
      const own = mentions.filter((mention) => mention.kind === kind)
      if (own.length > 0) list.push({ prepared, mentions: own })
    }
  }
  if (reviews.size === 0) return spoken === 0 ? abstain('too-few-texts') : nothingSeen(spoken)
  const named = KINDS.map((entry) => ({ ...entry, voices: voices.get(entry.kind) ?? [] })).filter(
    (entry) => entry.voices.length > 0,
  )
  return {
    kind: 'measured',
    weight: listingWeight(voices, spoken),
    informedBy: Math.max(spoken, reviews.size),
    evidence: named.map(({ claim, voices: own }) => evidenceOf(claim, own)),
    innocent: [...new Set(named.flatMap(({ innocent }) => innocent))],
    reviews,
  }
}

function hasText({ review, platformDefault }: Prepared): boolean {
  if (platformDefault) return false
  return review.text !== '' || review.title !== null || review.followUps.some(({ text }) => text !== '')
}

function listingWeight(voices: ReadonlyMap<MentionKind, readonly Voice[]>, spoken: number): number {
  const admitting = voices.get('conditioned') ?? []
  const reporting = voices.get('reported') ?? []
  const count = independent([...admitting, ...reporting])
  const rewards = independent(voices.get('reward') ?? [])
  const lone = reporting.length > 0 ? LISTING_WEIGHT.oneReports : LISTING_WEIGHT.oneAdmits
  let weight = 0
  if (count === 1) weight = (lone * LISTING_WEIGHT.loneHalf) / (LISTING_WEIGHT.loneHalf + spoken)
  else if (count > 1) weight = LISTING_WEIGHT.two + (count - 2) * LISTING_WEIGHT.eachMore
  weight += Math.min(LISTING_WEIGHT.rewardCap, rewards * LISTING_WEIGHT.reward)
  return Math.min(LISTING_WEIGHT.cap, weight)
}

/**
 * How many of them cannot be one voice twice: neither one reviewer's copies nor one text under many names. Unknown
 * reviewers count as different people.
 */
function independent(voices: readonly Voice[]): number {
  const texts = new Set(voices.map(({ prepared }) => `${prepared.review.title ?? ''}\n${prepared.canonical}`))
  return Math.min(reviewersIn(voices), texts.size)
}

const reviewersIn = (voices: readonly Voice[]): number =>
  new Set(voices.map(({ prepared }) => prepared.reviewer ?? prepared.at)).size

function evidenceOf(claim: ClaimKey, voices: readonly Voice[]): Evidence {
  return {
    claim,
    reviews: voices.map(({ prepared }) => prepared.review.id),
    observed: reviewersIn(voices),
    expected: null,
    quotes: voices.flatMap(quotesOf),
  }
}

const quotesOf = ({ prepared, mentions }: Voice): Quote[] =>
  mentions.filter(({ where }) => where === 'text').map(({ start, end }) => ({ review: prepared.review.id, start, end }))
