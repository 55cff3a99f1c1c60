import type { Prepared } from '../signal.ts'
import type { Photo } from '../types.ts'

/** One picture, whatever addresses and copies it has on the page. */
export interface Picture {
  /** Identities of the files; one, unless perceptual hashes joined several. */
  assets: ReadonlySet<string>
  /** Reviews that show it, each once, in canonical order. */
  reviews: readonly Prepared[]
  /** Stands in the seller's own gallery too. */
  inGallery: boolean
}

/** Largest Hamming distance between two 64-bit hashes of one picture: 2.8e-10 by chance (science note 1.5). */
const NEAR = 8
/** Ones (or zeros) below which a hash is of a plain surface, which says nothing. */
const PLAIN = 8
/** Hashes compared with each other; more would cost more than they can tell. */
const MOST_HASHES = 1_000

/**
 * Groups photos by the file they show (`asset`) and, where pixels were read on both sides, by perceptual hash. A photo
 * with neither is left out: unknown is never "the same". Linear in photos, plus hashes × distinct pictures among them.
 */
export function picturesOf(reviews: readonly Prepared[], gallery: readonly Photo[]): Picture[] {
  const likeness = likenesses([...reviews.flatMap(({ review }) => review.photos), ...gallery])
  const groups = joined()
  const keysOf = ({ asset, hash }: Photo): string[] => {
    const like = hash === null ? undefined : likeness.get(hash)
    return [...(asset === null ? [] : [`a${asset}`]), ...(like === undefined ? [] : [`h${like}`])]
  }
  for (const photo of [...reviews.flatMap(({ review }) => review.photos), ...gallery]) groups.join(keysOf(photo))
  const shown = new Set(gallery.flatMap((photo) => keysOf(photo).map(groups.of)))
  const found = new Map<string, { assets: Set<string>; reviews: Set<Prepared> }>()
  for (const prepared of reviews) {
    for (const photo of prepared.review.photos) {
      const [key] = keysOf(photo)
      if (key === undefined) continue
      const entry = found.get(groups.of(key)) ?? { assets: new Set(), reviews: new Set() }
      found.set(groups.of(key), entry)
      if (photo.asset !== null) entry.assets.add(photo.asset)
      entry.reviews.add(prepared)
    }
  }
  return Array.from(found, ([key, { assets, reviews: by }]) => ({
    assets,
    reviews: [...by].sort((a, b) => a.at - b.at),
    inGallery: shown.has(key),
  }))
}

/** Sets of keys that belong together. */
function joined(): { join: (keys: readonly string[]) => void; of: (key: string) => string } {
  const parents = new Map<string, string>()
  const of = (key: string): string => {
    let root = key
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
    if (root !== key) parents.set(key, root)
    return root
  }
  return {
    of,
    join: (keys) => {
      const [first, second] = keys.map(of).sort()
      if (first !== undefined && second !== undefined && first !== second) parents.set(second, first)
    },
  }
}

/**
 * For each usable hash the first (smallest) hash it is near to. Near to a leader, not to a neighbour, so that a chain
 * of small differences cannot join two pictures.
 */
function likenesses(photos: readonly Photo[]): Map<string, string> {
  const hashes = [
    ...new Set(photos.flatMap(({ hash }) => (hash !== null && /^[0-9a-f]{16}$/.test(hash) ? [hash] : []))),
  ]
  const leaders: { hash: string; bits: Bits }[] = []
  const out = new Map<string, string>()
  for (const hash of hashes.sort().slice(0, MOST_HASHES)) {
    const bits: Bits = [Number.parseInt(hash.slice(0, 8), 16), Number.parseInt(hash.slice(8), 16)]
    const ones = distance(bits, [0, 0])
    if (ones < PLAIN || ones > 64 - PLAIN) continue
    const leader = leaders.find((other) => distance(other.bits, bits) <= NEAR)
    if (leader === undefined) leaders.push({ hash, bits })
    out.set(hash, leader?.hash ?? hash)
  }
  return out
}

type Bits = readonly [high: number, low: number]
const distance = (a: Bits, b: Bits): number => ones(a[0] ^ b[0]) + ones(a[1] ^ b[1])

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
