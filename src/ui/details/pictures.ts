import type { Listing, Photo, Verdict } from '../../engine/types.ts'
import type { Row } from './select.ts'

/** One picture that was seen more than once. */
export interface Reused {
  /** Its identity: what remains of its address without size, format and query; else the address. */
  asset: string
  /** Addresses it was seen under. */
  urls: string[]
  rows: Row[]
  inGallery: boolean
}

const MOST = 24

/**
 * Pictures of the reviews that the finding names which stand under two of them, or in the seller's gallery and under
 * one. Pictures of one perceptual hash are one.
 */
export function reusedPictures(listing: Listing, verdict: Verdict, rows: readonly Row[]): Reused[] {
  const finding = verdict.findings.find(({ signal }) => signal === 'photo-reuse')
  if (finding?.kind !== 'measured') return []
  const named = new Set(finding.evidence.flatMap(({ reviews }) => reviews))
  const byHash = new Map<string, string>()
  const found = new Map<string, Reused>()
  const gallery = new Set(listing.photos.map((photo) => identityOf(photo, byHash)))
  for (const row of rows) {
    if (!named.has(row.review.id)) continue
    for (const photo of row.review.photos) {
      const asset = identityOf(photo, byHash)
      const known = found.get(asset) ?? { asset, urls: [], rows: [], inGallery: gallery.has(asset) }
      if (!known.urls.includes(photo.url)) known.urls.push(photo.url)
      if (!known.rows.includes(row)) known.rows.push(row)
      found.set(asset, known)
    }
  }
  return [...found.values()]
    .filter(({ rows: under, inGallery }) => under.length > 1 || inGallery)
    .sort((a, b) => Number(a.inGallery) - Number(b.inGallery) || b.rows.length - a.rows.length)
    .slice(0, MOST)
}

function identityOf({ asset, url, hash }: Photo, byHash: Map<string, string>): string {
  const own = asset ?? url
  if (hash === null) return own
  const known = byHash.get(hash)
  if (known === undefined) byHash.set(hash, own)
  return known ?? own
}
