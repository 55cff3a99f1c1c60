import type { ClaimKey, InnocentKey } from '../claims.ts'
import { type Picture, picturesOf } from '../photo/pictures.ts'
import {
  abstain,
  listingKey,
  type Past,
  type Prepared,
  type Reading,
  type ReviewWeight,
  type Sample,
  type Signal,
} from '../signal.ts'
import type { Evidence } from '../types.ts'

/** Weights of the three facts, in nats (science note 1.5). */
const SAME_PHOTO = 2.5
const GALLERY = 1.5
const ELSEWHERE = 3
/** Share of the reviews with photos above which one picture is taken for the page's own, and from how many people on. */
const COMMON = 0.4
const COMMON_PEOPLE = 3
/** Sharers this close in time, on a listing much longer than that, share by intent and not by a fault of the page. */
const TOGETHER_DAYS = 7
const LONG_LISTING_DAYS = 60
/** A picture under this many other listings belongs to the image host, not to a person. */
const HOST_PICTURE = 30
const MOST_EVIDENCE = 12
/** File names that image hosts and shops give to pictures that stand for "no picture". */
const STAND_IN =
  /^(?:no[-_]?(?:image|img|photo|pic(?:ture)?)|default|placeholder|blank|spacer|pixel|transparent|loading|avatar)(?:[-_.]|$)/i

/** The same picture under reviews of different people, in the seller's gallery, or under other listings. */
export const signal: Signal = {
  id: 'photo-reuse',
  family: 'photo',
  source:
    'Identity of the file first, perceptual hash where pixels were read (photo/perceptual-hash.ts, after PDQ; cf. Dalins et al., arXiv:1912.07745). Image reuse among bought reviews: He et al., PNAS 2022. Weights: science note 1.5.',
  measure,
}

/** One fact about one picture. */
interface Fact {
  claim: ClaimKey
  weight: number
  reviews: readonly Prepared[]
  observed: number
  exact: boolean
}

function measure(sample: Sample): Reading {
  const people = sample.reviews.filter(({ platformDefault }) => !platformDefault)
  const pictures = picturesOf(people, sample.listing.photos)
  const withPhoto = new Set(pictures.flatMap(({ reviews }) => reviews)).size
  if (withPhoto === 0) return abstain('no-photos')
  const gallery = galleryIsItsOwn(pictures)
  const days = people.flatMap(({ day }) => (day === null ? [] : [day]))
  const own = pictures.filter((picture) => !isPagePicture(picture, withPhoto, days))
  const facts = distinct(own.flatMap((picture) => factsOf(picture, gallery, sample)))
  const reviews = new Map<number, ReviewWeight>()
  for (const { weight, exact, reviews: named } of facts) {
    for (const { at } of named) if (weight > (reviews.get(at)?.weight ?? 0)) reviews.set(at, { weight, exact })
  }
  return {
    kind: 'measured',
    weight: facts.reduce((most, fact) => Math.max(most, listingWeight(fact)), 0),
    informedBy: withPhoto,
    evidence: facts.slice(0, MOST_EVIDENCE).map(evidenceOf),
    innocent: [...new Set(facts.flatMap(({ claim }) => INNOCENT[claim] ?? []))],
    reviews,
  }
}

function factsOf(picture: Picture, gallery: boolean, { listing, past }: Sample): Fact[] {
  const { reviews, assets } = picture
  const exact = assets.size === 1
  const sharers = differentPeople(reviews)
  if (picture.inGallery) {
    return gallery ? [{ claim: 'photo-reuse.gallery', weight: GALLERY, reviews, observed: sharers, exact }] : []
  }
  const facts: Fact[] = []
  if (sharers >= 2)
    facts.push({ claim: 'photo-reuse.same-photo', weight: SAME_PHOTO, reviews, observed: sharers, exact })
  if (past) {
    const { listings, named } = elsewhere(picture, listingKey(listing), past)
    if (listings > 0 && listings <= HOST_PICTURE) {
      facts.push({ claim: 'photo-reuse.elsewhere', weight: ELSEWHERE, reviews: named, observed: listings, exact })
    }
  }
  return facts
}

function elsewhere({ assets, reviews }: Picture, key: string, past: Past): { listings: number; named: Prepared[] } {
  const listings = new Set<string>()
  const named = reviews.filter(({ reviewer, review }) => {
    const shown = review.photos.flatMap(({ asset }) => (asset !== null && assets.has(asset) ? [asset] : []))
    const found = shown.flatMap((asset) => past.listingsWithPhoto(asset, key, reviewer))
    for (const one of found) listings.add(one)
    return found.length > 0
  })
  return { listings: listings.size, named }
}

/**
 * How many people the page lets us tell apart. One masked name (a***b) is taken for one person here, who may well post
 * the same picture again. Reviewers without any name count as different only when their text or day differs from that
 * of everyone else: a copy of one review is not a second person.
 */
function differentPeople(reviews: readonly Prepared[]): number {
  if (reviews.length < 2) return reviews.length
  const names = new Set<string>()
  const heard = new Set<string>()
  const nameless = new Set<string>()
  for (const { reviewer, review, day, canonical } of reviews) {
    const voice = `${day ?? '?'} ${canonical}`
    const name = reviewer ?? maskOf(review.reviewer?.name ?? '')
    if (name === null) nameless.add(voice)
    else {
      names.add(name)
      heard.add(voice)
    }
  }
  return names.size + [...nameless].filter((voice) => !heard.has(voice)).length
}

const maskOf = (name: string): string | null => (/[*•●]|\.{3}|…/.test(name) ? `mask ${name}` : null)

/**
 * Whether a picture is likelier the page's or the image host's (a stand-in, an icon, a strip repeated under every
 * review) than one that people share: a telling file name, or a place under many reviews without anything else that
 * ties these reviews together.
 */
function isPagePicture({ reviews, assets }: Picture, withPhoto: number, days: readonly number[]): boolean {
  if ([...assets].some((asset) => STAND_IN.test(asset.slice(asset.lastIndexOf('/') + 1)))) return true
  if (reviews.length <= COMMON * withPhoto || differentPeople(reviews) < COMMON_PEOPLE) return false
  const texts = reviews.flatMap(({ canonical }) => (canonical === '' ? [] : [canonical]))
  const sameText = new Set(texts).size < texts.length
  const own = reviews.flatMap(({ day }) => (day === null ? [] : [day]))
  const together = own.length === reviews.length && spanOf(own) < TOGETHER_DAYS && spanOf(days) >= LONG_LISTING_DAYS
  return !sameText && !together
}

function spanOf(days: readonly number[]): number {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const day of days) {
    first = Math.min(first, day)
    last = Math.max(last, day)
  }
  return last - first
}

/**
 * Some pages put buyers' photos into the gallery. Then most buyers' pictures stand there, each under its one review,
 * and a match says nothing.
 */
function galleryIsItsOwn(pictures: readonly Picture[]): boolean {
  const matching = pictures.filter(({ inGallery }) => inGallery)
  const shown = matching.reduce((sum, { reviews }) => sum + reviews.length, 0)
  return matching.length < 4 || matching.length * 2 <= pictures.length || shown >= 1.5 * matching.length
}

/** One person who likes the shop's picture is no pattern yet. */
const listingWeight = ({ claim, weight, observed }: Fact): number =>
  claim === 'photo-reuse.gallery' && observed < 2 ? weight / 2 : weight

/** Strongest first. Several pictures under the same reviews are stated once. */
function distinct(facts: readonly Fact[]): Fact[] {
  const byReviews = new Map<string, Fact>()
  for (const fact of facts) {
    const key = `${fact.claim} ${fact.reviews.map(({ at }) => at).join()}`
    const known = byReviews.get(key)
    if (!known || Number(fact.exact) > Number(known.exact) || fact.observed > known.observed) byReviews.set(key, fact)
  }
  return Array.from(byReviews, ([key, fact]) => ({ key, fact }))
    .sort((a, b) => b.fact.weight - a.fact.weight || b.fact.observed - a.fact.observed || (a.key < b.key ? -1 : 1))
    .map(({ fact }) => fact)
}

const evidenceOf = ({ claim, reviews, observed }: Fact): Evidence => ({
  claim,
  reviews: reviews.map(({ review }) => review.id),
  observed,
  expected: null,
  quotes: [],
})

const INNOCENT: Partial<Record<ClaimKey, readonly InnocentKey[]>> = {
  'photo-reuse.same-photo': ['borrowed-photo', 'family-account', 'image-host-merges'],
  'photo-reuse.gallery': ['shop-picture-by-choice'],
  'photo-reuse.elsewhere': ['borrowed-photo', 'image-host-merges'],
}
