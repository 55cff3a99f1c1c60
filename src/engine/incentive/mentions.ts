import { LIMITS } from '../limits.ts'
import type { Review } from '../types.ts'
import { englishMentions } from './en.ts'
import { composedMentions } from './en-compose.ts'
import { type Folded, fold } from './fold.ts'
import { japaneseMentions } from './ja.ts'
import { latinMentions } from './latin.ts'
import { looseJapanese, looseMentions } from './loose.ts'
import type { Mention, MentionKind, Passage } from './mention.ts'
import { candidatesIn } from './prefilter.ts'
import { chineseMentions } from './zh.ts'

/** Goods that are themselves money: where a listing sells them, their name in a review is no offer. */
const MONEY_GOODS =
  /红包|紅包|利是|礼品卡|禮品卡|购物卡|話費|话费|充值|gift ?cards?|vouchers?|gutschein|tarjeta (?:de )?regalo|carte cadeau/i

/**
 * What a review says about rewards for reviews, in its title, text and follow-ups, and by the shop's mark. Empty for
 * almost all reviews. A complaint anywhere in the review decides how its other mentions are meant.
 * @param listingTitle of the listing, or `null` where it is unknown.
 */
export function mentionsIn(review: Review, listingTitle: string | null): Mention[] {
  const sellsMoney = listingTitle !== null && MONEY_GOODS.test(listingTitle.slice(0, LIMITS.label))
  const found: Mention[] = []
  const scan = (text: string, where: Mention['where']): void => {
    for (const passage of passagesIn(text, review.stars))
      if (!(sellsMoney && MONEY_GOODS.test(text.slice(passage.start, passage.end)))) found.push({ ...passage, where })
  }
  scan(review.text, 'text')
  scan(review.title ?? '', 'title')
  for (const { text } of review.followUps.slice(0, LIMITS.followUps)) scan(text, 'follow-up')
  if (review.programme !== null) found.push({ kind: 'disclosed', where: 'programme', start: 0, end: 0 })
  const reported = found.some(({ kind }) => kind === 'reported')
  return reported ? found.filter(({ kind }) => kind === 'reported' || kind === 'disclosed') : found
}

/** Bounds on what a hostile text can cost: units of Latin script that are parsed, and passages that are kept. */
const MOST_READ = 1_500
const MOST_PASSAGES = 8

/** Passages of one text, in its own offsets, apart and in order. */
export function passagesIn(text: string, stars: number | null): Passage[] {
  const candidates = candidatesIn(text)
  const found: Passage[] = []
  if (candidates.chinese) {
    const folded = fold(text)
    const known = [...chineseMentions(folded, stars), ...japaneseMentions(folded.text, stars)]
    const passages = known.length > 0 ? known : looseJapanese(folded.text)
    found.push(...original(passages, folded, 0))
  }
  let left = MOST_READ
  for (const { start, end } of candidates.latin) {
    const folded = fold(text.slice(start, Math.min(end, start + left)))
    left -= end - start
    const known = [...englishMentions(folded.text, stars), ...latinMentions(folded.text, stars)]
    const composed = known.some(tellsOfScheme) ? known : [...known, ...composedMentions(folded.text)]
    const passages = composed.length > 0 ? composed : looseMentions(folded.text)
    found.push(...original(passages, folded, start))
    if (left <= 0) break
  }
  return apart(found).slice(0, MOST_PASSAGES)
}

const tellsOfScheme = ({ kind }: Passage): boolean => kind === 'conditioned' || kind === 'reported'

const original = (passages: readonly Passage[], { starts, ends }: Folded, base: number): Passage[] =>
  passages.map(({ kind, start, end }) => ({
    kind,
    start: base + (starts[start] ?? 0),
    end: base + (ends[end - 1] ?? 0),
  }))

/** Which reading holds where two overlap: the one that says more about the condition. */
const PRECEDENCE: Record<MentionKind, number> = { reported: 3, conditioned: 2, disclosed: 1, reward: 0 }

/** Merges overlapping passages: the strongest kind wins and covers them all. */
function apart(passages: Passage[]): Passage[] {
  const sorted = passages.sort((a, b) => a.start - b.start || b.end - a.end)
  const out: Passage[] = []
  for (const passage of sorted) {
    const last = out.at(-1)
    if (!last || passage.start >= last.end) out.push({ ...passage })
    else {
      last.end = Math.max(last.end, passage.end)
      if (PRECEDENCE[passage.kind] > PRECEDENCE[last.kind]) last.kind = passage.kind
    }
  }
  return out
}
