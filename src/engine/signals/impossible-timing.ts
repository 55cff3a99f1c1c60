import { betaBinomialTail } from '../measures/statistics.ts'
import { dayOf } from '../prepare.ts'
import {
  abstain,
  nothingSeen,
  type Prepared,
  type Reading,
  type ReviewWeight,
  type Sample,
  type Signal,
} from '../signal.ts'
import type { Evidence } from '../types.ts'

/** Reviews with both dates that make a share worth comparing. */
const FEWEST = 20
/**
 * Shares usually seen, and how firmly they hold from listing to listing (concentration of a Beta). A shop may show the
 * date of a later order of the same thing, and courier service within hours exists: both shares are guesses on the
 * generous side, for no set at hand has purchase dates.
 */
const USUAL = {
  before: { share: 0.01, concentration: 100, cap: 1, review: 0.5 },
  sameDay: { share: 0.06, concentration: 15, cap: 0.7, review: 0.3 },
} as const
const ALPHA = 0.01
const FEWEST_NAMED = 3
/** Two dates of one moment may be a day apart across time zones. */
const ZONE_DAYS = 1
/** Where every second review follows within a day, goods are delivered at once. */
const INSTANT = 0.5
/** Goods that need no parcel, by the listing's title and the variants bought. */
const VIRTUAL =
  /充值|话费|流量包|激活码|兑换码|卡密|点卡|电子[书版券票]|虚拟|代金券|会员[卡月季年]|直充|e-?books?\b|kindle|digital|download|gift ?cards?\b|online code|subscription|licen[sc]e key|ダウンロード|電子書籍|gutschein|tarjeta regalo|carte cadeau/i

/** Reviews written before the thing could have arrived, by the shop's own dates. */
export const signal: Signal = {
  id: 'impossible-timing',
  family: 'time',
  source:
    'Order of purchase and review dates: Xie et al., KDD 2012 and Xu et al., WWW 2015 describe reviews written at once after staged orders; shares and tolerance are our own.',
  measure,
}

function measure({ listing, reviews }: Sample): Reading {
  const dated = reviews.flatMap((prepared): Dated[] => {
    const bought = prepared.platformDefault ? null : dayOf(prepared.review.purchasedOn)
    return bought === null || prepared.day === null ? [] : [{ prepared, days: prepared.day - bought }]
  })
  if (dated.length < FEWEST) return abstain('no-purchase-dates')
  const instant = dated.filter(({ days }) => days >= -ZONE_DAYS && days <= 1).length
  const named = [listing.title ?? '', ...dated.map(({ prepared }) => prepared.review.variant ?? '')]
  const virtual = named.filter((name) => VIRTUAL.test(name)).length
  if (VIRTUAL.test(named[0] ?? '') || virtual * 2 > dated.length || instant >= INSTANT * dated.length)
    return abstain('instant-delivery')
  const found = [
    judged('before', dated, ({ days }) => days < -ZONE_DAYS),
    judged('sameDay', dated, ({ days }) => days >= -ZONE_DAYS && days <= 0),
  ].filter((one) => one !== null)
  if (found.length === 0) return nothingSeen(dated.length)
  return {
    kind: 'measured',
    weight: Math.max(...found.map(({ weight }) => weight)),
    informedBy: dated.length,
    evidence: found.map(({ evidence }) => evidence),
    innocent: [
      ...(found[0]?.kind === 'before' ? (['earlier-purchase', 'date-slips'] as const) : []),
      'fast-or-digital',
    ],
    reviews: new Map(found.flatMap(({ named, each }) => named.map(({ prepared }) => [prepared.at, each] as const))),
  }
}

interface Dated {
  prepared: Prepared
  /** From purchase to review. */
  days: number
}

interface Found {
  kind: keyof typeof USUAL
  named: Dated[]
  weight: number
  each: ReviewWeight
  evidence: Evidence
}

/** `null` where the share is no more than usual. */
function judged(kind: keyof typeof USUAL, dated: readonly Dated[], is: (one: Dated) => boolean): Found | null {
  const { share: usual, concentration, cap, review } = USUAL[kind]
  const named = dated.filter(is)
  const chance = betaBinomialTail(named.length, dated.length, usual * concentration, (1 - usual) * concentration)
  if (named.length < FEWEST_NAMED || chance > ALPHA) return null
  const strength = Math.min(1, 0.5 + Math.log10(ALPHA / Math.max(chance, 1e-300)) / 6)
  const share = named.length / dated.length
  return {
    kind,
    named,
    weight: cap * strength,
    each: { weight: review * strength * Math.max(0, 1 - usual / share), exact: false },
    evidence: {
      claim: kind === 'before' ? 'impossible-timing.before-purchase' : 'impossible-timing.same-day',
      reviews: named.map(({ prepared }) => prepared.review.id),
      observed: kind === 'before' ? named.length : fine(share),
      expected: kind === 'before' ? null : usual,
      quotes: [],
    },
  }
}

const fine = (value: number): number => Math.round(value * 10_000) / 10_000
