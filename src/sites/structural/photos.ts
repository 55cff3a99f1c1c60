import { LIMITS } from '../../engine/limits.ts'
import type { Photo } from '../../engine/types.ts'
import { attr, tag } from '../dom.ts'
import { photoOf } from '../identity.ts'
import type { Column, Table } from './columns.ts'
import { isIn } from './outline.ts'
import type { Roles } from './roles.ts'

const NO_PHOTO =
  /avatar|profile|user|author|icon|star|rating|badge|flag|logo|emoji|sprite|face(?:$|[\s._-])|portrait|gravatar|thumbs?-?(?:up|down)|verified|helpful|spinner|loader|blank|pixel|level|rank/i
const SMALLEST = 32

interface Seen {
  photo: Photo
  /** Whether it stands with the name, apart from the text. */
  byName: boolean
  /** Where it stands: its sign, its parent's, and whether before the text. */
  place: string
}

/**
 * Pictures that buyers added: those in the record that are not the reviewer's own, a star, a mark, or the same in
 * several records.
 */
export function photosOf(table: Table, roles: Roles, authors: readonly string[], base: URL): Photo[][] {
  const perPicture = new Map<string, number>()
  const perPlace = new Map<string, number>()
  const add = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1)
  const severalAt = new Set<string>()
  const found = table.records.map((_, record) => {
    const seen = picturesIn(table, roles, record, authors[record] ?? '', base)
    for (const key of new Set(seen.map(({ photo }) => photo.asset ?? photo.url))) add(perPicture, key)
    // One in nearly every record: the reviewer.
    for (const { place, byName } of seen) {
      const isOne = seen.filter((other) => other.place === place).length === 1
      if (isOne) add(perPlace, place)
      if (byName && !isOne) severalAt.add(place)
    }
    return seen
  })
  const count = table.records.length
  const many = Math.max(2, 0.7 * count)
  return found.map((seen) =>
    seen
      // Beside the name, and never two there: the reviewer, however few have a face of their own.
      .filter(({ place, byName }) => !byName || severalAt.has(place))
      .filter(({ photo }) => perPicture.get(photo.asset ?? photo.url) === 1)
      .filter(({ place }) => !((count > 3 || place.startsWith('before')) && (perPlace.get(place) ?? 0) >= many))
      .map(({ photo }) => photo),
  )
}

function picturesIn(table: Table, roles: Roles, record: number, author: string, base: URL): Seen[] {
  const { outline } = table
  const { from, to } = table.records[record] ?? { from: 0, to: 0 }
  const text = roles.body[0]?.places[record] ?? -1
  const seen: Seen[] = []
  for (let at = from; at < to && seen.length < LIMITS.photosPerReview; at++) {
    const element = outline.elements[at] as Element
    if (tag(element) !== 'img' || !canBePhoto(table, at, author)) continue
    const photo = photoOf(element, base)
    if (photo === null || NO_PHOTO.test(photo.url.slice(photo.url.lastIndexOf('/')))) continue
    const place = `${at < text ? 'before' : 'after'} ${outline.signs[at]} ${outline.signs[outline.parents[at] ?? 0]}`
    seen.push({ photo, place, byName: isByName(table, roles, record, at) })
  }
  return seen
}

/** Whether the smallest part that holds the picture and the name does not hold the text. */
function isByName({ outline, records }: Table, roles: Roles, record: number, at: number): boolean {
  const name = roles.author.map(({ places }) => places[record] ?? -1).find((place) => place >= 0) ?? -1
  const text = roles.body.map(({ places }) => places[record] ?? -1).find((place) => place >= 0) ?? -1
  if (name < 0 || text < 0) return false
  let both = at
  while (both > (records[record]?.from ?? 0) && !isIn(outline, name, both)) both = outline.parents[both] ?? 0
  return isIn(outline, name, both) && !isIn(outline, text, both)
}

function canBePhoto({ outline }: Table, at: number, author: string): boolean {
  const element = outline.elements[at] as Element
  const parent = outline.parents[at] ?? 0
  const names = [at, parent, outline.parents[parent] ?? 0].map(
    (place) => outline.names[outline.signs[place] ?? 0] ?? '',
  )
  if (names.some((name) => NO_PHOTO.test(name))) return false
  const alt = (attr(element, 'alt') ?? '').trim()
  if (alt !== '' && alt === author) return false
  return ['width', 'height'].every((name) => {
    const size = Number.parseInt(attr(element, name) ?? '', 10)
    return Number.isNaN(size) || size >= SMALLEST
  })
}

/** Share of the records with a picture above their text that links on. */
export function photoPlaces({ outline, records }: Table, sample: readonly number[], body: Column | null): number {
  const pictured = sample.filter((record) => {
    const { from, to } = records[record] ?? { from: 0, to: 0 }
    const end = Math.min(to, body?.places[record] ?? to)
    for (let at = from; at < end; at++) {
      const isLinked = tag(outline.elements[outline.parents[at] ?? 0] as Element) === 'a'
      if (
        isLinked &&
        tag(outline.elements[at] as Element) === 'img' &&
        canBePhoto({ outline, records, columns: [] }, at, '')
      )
        return true
    }
    return false
  })
  return pictured.length / Math.max(1, sample.length)
}
