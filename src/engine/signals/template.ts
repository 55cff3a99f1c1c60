import { listingWords, longTexts } from '../near-duplicate/listing-words.ts'
import { servesNoSide } from '../near-duplicate/sides.ts'
import { type Pieces, piecesOf } from '../near-duplicate/surprise.ts'
import { writerOf } from '../prepare.ts'
import {
  abstain,
  type Earlier,
  nothingSeen,
  type Prepared,
  type Reading,
  type ReviewWeight,
  type Sample,
  type Signal,
} from '../signal.ts'
import { finish, type Steps } from '../steps.ts'
import { type Links, linksAmong, SUPPORT } from '../template/anchors.ts'
import { neighboursOf, reached } from '../template/neighbours.ts'
import { retoldLinks } from '../template/retold.ts'
import { evidenceOf } from '../template/shown.ts'
import {
  FILLED,
  RETOLD,
  type Skeleton,
  skeletonAround,
  type TokensOf,
  type Tolerance,
  tokensAmong,
} from '../template/skeleton.ts'
import { isDense } from '../text/shingles.ts'

/** Texts below which a shared pattern cannot be told from chance. */
const FEWEST_TEXTS = 20
/** Bits that a skeleton must hold beside praise, the title and what is common in the listing (science note 1.1). */
const SURPRISE = 45
/** The same where the words may differ anywhere; hotels and makers answer within Chinese texts, in set phrases. */
const RETOLD_SURPRISE = { dense: 66, latin: 60 }
const CAP = 2.5
/** Copies that serve no side: where tools fill in reviews for points (Chinese shops), and elsewhere. */
const NO_SIDE = { dense: 0.5, latin: 0.8 }
/** A pattern that so many follow with stars like everybody's is a form to fill in (science note 1.2). */
const FORM = { share: 0.4, factor: 0.2 }
/** Centres tried in vain before the rest is left: those with most links come first. */
const IN_VAIN = { filled: 12, retold: 24 }
const TRIED = 60
const SHOWN = 8

/** Reviews by different people that fill the slots of one pattern. */
export const signal: Signal = {
  id: 'template',
  family: 'text',
  source:
    'Star alignment and slot skeletons: Barzilay & Lee, NAACL 2003; He et al., ICWS 2017; texts told with other words by skip-bigrams: Lin & Och, ACL 2004; gates: science note 1.2. Slots are where texts differ, not parts of speech: tagging 150 texts takes as long as all other signals together.',
  after: ['near-duplicate'],
  measure: (sample, earlier) => finish(steps(sample, earlier)),
  steps,
}

function* steps(sample: Sample, earlier: Earlier): Steps<Reading> {
  const texts = longTexts(sample)
  if (texts.length < FEWEST_TEXTS) return abstain('too-few-texts')
  const { unique, holders } = collapse(texts)
  const known: Known = { sample, texts, unique, holders, tokens: tokensAmong(unique), taken: new Set() }
  const found = yield* searched(known, yield* linksAmong(unique), {
    tolerance: FILLED,
    surprise: () => SURPRISE,
    inVain: IN_VAIN.filled,
    hops: 2,
  })
  yield
  found.push(
    ...(yield* searched(known, yield* retoldLinks(unique), {
      tolerance: RETOLD,
      surprise: (text) => (isDense(text) ? RETOLD_SURPRISE.dense : RETOLD_SURPRISE.latin),
      inVain: IN_VAIN.retold,
      hops: 3,
    })),
  )
  if (found.length === 0) return nothingSeen(texts.length)
  return reading(found, texts, holders, earlier)
}

interface Known {
  sample: Sample
  texts: readonly Prepared[]
  unique: readonly string[]
  holders: readonly number[][]
  tokens: TokensOf
  /** Texts that a skeleton has taken. */
  taken: Set<number>
}

interface Search {
  tolerance: Tolerance
  /** Bits that a skeleton must hold. */
  surprise: (text: string) => number
  /** Centres tried in vain before the rest is left. */
  inVain: number
  /** Links that a member may be away from the centre: texts told anew share little with each single other. */
  hops: number
}

/** Skeletons among linked texts, those with most links first. */
function* searched(known: Known, links: Links, { tolerance, surprise, inVain, hops }: Search): Steps<Found[]> {
  const { sample, texts, unique, holders, tokens, taken } = known
  const found: Found[] = []
  const neighbours = neighboursOf(links)
  const free = new Set([...neighbours.keys()].filter((text) => !taken.has(text)))
  let tried = 0
  let vain = 0
  for (const [medoid, near] of [...neighbours].sort(([a, x], [b, y]) => y.length - x.length || a - b)) {
    if (!free.has(medoid) || near.length < SUPPORT - 1) continue
    if (++tried > TRIED || vain >= inVain) break
    vain++
    const skeleton = skeletonAround(medoid, reached(medoid, neighbours, free, hops), tokens, tolerance)
    yield
    if (!skeleton) continue
    const { piecesOfText, common } = yield* listingWords(sample)
    const bits = bitsOf(skeleton, unique, holders, piecesOfText, common)
    const members = peopleOf(skeleton.members, texts, holders)
    if (bits < surprise(unique[medoid] ?? '') || members.length < SUPPORT) continue
    for (const text of skeleton.members) {
      free.delete(text)
      taken.add(text)
    }
    vain = 0
    found.push({ skeleton, members, weight: weightOf(members, sample) })
  }
  return found
}

interface Found {
  skeleton: Skeleton
  members: Prepared[]
  weight: number
}

/** One review for each person: a masked name counts once, who is not named at all is never the same. */
function peopleOf(members: readonly number[], texts: readonly Prepared[], holders: readonly number[][]): Prepared[] {
  const people = new Map<string, Prepared>()
  for (const text of members) {
    for (const position of holders[text] ?? []) {
      const prepared = texts[position]
      if (!prepared) continue
      const person = writerOf(prepared.review) ?? `#${prepared.at}`
      if (!people.has(person)) people.set(person, prepared)
    }
  }
  return [...people.values()].sort((a, b) => a.at - b.at)
}

/** Bits of the skeleton's words, worth what they are worth in this listing. */
function bitsOf(
  { medoid, members, runs }: Skeleton,
  unique: readonly string[],
  holders: readonly number[][],
  piecesOfText: (text: number) => Pieces,
  common: (pieces: Pieces, sharing: ReadonlySet<number>) => Pieces,
): number {
  const text = unique[medoid] ?? ''
  const sharing = new Set(members.flatMap((member) => holders[member] ?? []))
  const worth = common(piecesOfText(holders[medoid]?.[0] ?? 0), sharing)
  const counted = new Set<string>()
  let bits = 0
  for (const { start, end } of runs) {
    for (const piece of piecesOf(text.slice(start, end), null).keys()) {
      if (counted.has(piece)) continue
      counted.add(piece)
      bits += worth.get(piece) ?? 0
    }
  }
  return bits
}

/** Less than for copies of as many: people do write alike. */
function weightOf(members: readonly Prepared[], { reviews }: Sample): number {
  const base = Math.min(CAP, 0.5 + 0.7 * Math.log(members.length))
  if (!servesNoSide(members, reviews)) return base
  if (members.length > FORM.share * reviews.length) return base * FORM.factor
  return base * (isDense(members[0]?.canonical ?? '') ? NO_SIDE.dense : NO_SIDE.latin)
}

function reading(found: Found[], texts: readonly Prepared[], holders: readonly number[][], earlier: Earlier): Reading {
  const copies = earlier.get('near-duplicate')
  const copied = copies?.kind === 'measured' ? copies.reviews : new Map<number, ReviewWeight>()
  const reviews = new Map<number, ReviewWeight>()
  for (const { members, weight } of found) {
    // A copied text is weighed as a copy; its pattern is shown, not weighed again.
    for (const { at } of members) if (!copied.has(at) && !reviews.has(at)) reviews.set(at, { weight, exact: false })
  }
  found.sort(
    (a, b) => b.weight - a.weight || b.members.length - a.members.length || a.skeleton.medoid - b.skeleton.medoid,
  )
  return {
    kind: 'measured',
    weight: found[0]?.weight ?? 0,
    informedBy: texts.length,
    evidence: found.slice(0, SHOWN).map(({ skeleton, members }) => evidenceOf(skeleton, members, texts, holders)),
    innocent: ['guided-prompts', 'stock-phrases', 'auto-review-tools', 'copied-from-others'],
    reviews,
  }
}

/** Equal texts stand for one; `holders` gives all of each, by position among the long texts. */
function collapse(texts: readonly Prepared[]): { unique: string[]; holders: number[][] } {
  const positions = new Map<string, number>()
  const unique: string[] = []
  const holders: number[][] = []
  texts.forEach(({ canonical }, text) => {
    const known = positions.get(canonical)
    if (known !== undefined) {
      holders[known]?.push(text)
      return
    }
    positions.set(canonical, unique.length)
    unique.push(canonical)
    holders.push([text])
  })
  return { unique, holders }
}
