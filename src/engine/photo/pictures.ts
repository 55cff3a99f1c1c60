import type { Prepared } from '../signal.ts'
import type { Photo } from '../types.ts'
import { likenesses } from './likeness.ts'

/** One picture, whatever addresses and copies it has on the page. */
export interface Picture {
  /** Identities of the files; one, unless perceptual hashes joined several. */
  assets: ReadonlySet<string>
  /** Reviews that show it, each once, in canonical order. */
  reviews: readonly Prepared[]
  /** Stands in the seller's own gallery too. */
  inGallery: boolean
}

/**
 * Groups photos by the file they show (`asset`) and, where pixels were read on both sides, by perceptual hash. A photo
 * with neither is left out: unknown is never "the same". Linear in photos, plus hashes × distinct pictures among them.
 */
export function picturesOf(reviews: readonly Prepared[], gallery: readonly Photo[]): Picture[] {
  const ordered = [...reviews].sort((a, b) => a.at - b.at)
  const keyOf = keysFor([...ordered.flatMap(({ review }) => review.photos), ...gallery])
  const shown = new Set(gallery.map(keyOf))
  const found = new Map<string, { assets: Set<string>; reviews: Prepared[]; inGallery: boolean }>()
  for (const prepared of ordered) {
    for (const photo of prepared.review.photos) {
      const key = keyOf(photo)
      if (key === null) continue
      const picture = found.get(key) ?? { assets: new Set<string>(), reviews: [], inGallery: shown.has(key) }
      if (picture.reviews.length === 0) found.set(key, picture)
      if (picture.reviews.at(-1) !== prepared) picture.reviews.push(prepared)
      if (photo.asset !== null) picture.assets.add(photo.asset)
    }
  }
  return [...found.values()]
}

/** @returns what names the picture of a photo; `null` for one that cannot be identified. */
function keysFor(photos: readonly Photo[]): (photo: Photo) => string | null {
  const likeness = likenesses(photos)
  const likeOf = ({ hash }: Photo): string | null => (hash === null ? null : (likeness.get(hash) ?? null))
  if (likeness.size === 0) return ({ asset }) => asset
  // A file and a hash on one photo are two names of one picture; the smallest name stands for all.
  const names = new Map<string, string>()
  const nameOf = (name: string): string => {
    let first = name
    for (let next = names.get(first); next !== undefined; next = names.get(first)) first = next
    if (first !== name) names.set(name, first)
    return first
  }
  for (const photo of photos) {
    const like = likeOf(photo)
    if (photo.asset === null || like === null) continue
    const [first = '', second = ''] = [nameOf(`a${photo.asset}`), nameOf(`h${like}`)].sort()
    if (first !== second) names.set(second, first)
  }
  return (photo) => {
    const like = likeOf(photo)
    return photo.asset !== null ? nameOf(`a${photo.asset}`) : like === null ? null : nameOf(`h${like}`)
  }
}
