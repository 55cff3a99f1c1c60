import { attr, shownText, tag } from '../dom.ts'
import type { Rating } from '../rating.ts'
import { ratingOf, STARRY, saidRating } from '../ratings.ts'
import { SPLIT } from './cues.ts'
import type { DateCue } from './date-cues.ts'
import { inkAt, type Outline, ownText } from './outline.ts'

/** Elements that hold one kind of cue, at places alike: each review of a list has one of them at the same place. */
export type Anchors = readonly number[]

const MAX_ANCHORS = 20_000
/** Longest own text that can be a date sentence. */
const LONGEST = 120
/** Elements of a row of five or ten drawings. */
const LEAST_ICONS = 5
const MOST_BELOW = 32

/** Elements whose own text, or `datetime`, stands where a date stands. Linear. */
export function datedPlaces(outline: Outline, cue: (text: string) => DateCue): number[] {
  const found: number[] = []
  for (let at = 0; at < outline.elements.length && found.length < MAX_ANCHORS; at++) {
    const ink = outline.own[at] ?? 0
    if (ink > LONGEST) continue
    const element = outline.elements[at] as Element
    const isTime = tag(element) === 'time'
    if (ink < 2 && !isTime) continue
    if ((isTime && attr(element, 'datetime') !== null) || cue(ownText(element, LONGEST)) !== null) found.push(at)
  }
  return found
}

/** Elements that show a rating, by themselves; one inside another counts once. Linear. */
export function ratedPlaces(outline: Outline): number[] {
  const starry = outline.names.map((name) => STARRY.test(name))
  const found: number[] = []
  let covered = 0
  for (let at = 0; at < outline.elements.length && found.length < MAX_ANCHORS; at++) {
    if (at < covered) continue
    const element = outline.elements[at] as Element
    const isStarry = starry[outline.signs[at] ?? 0] === true
    const rating = isStarry ? ratingOf(element) : (labelledRating(element) ?? unnamedRating(outline, at))
    const own = outline.own[at] ?? 0
    if (rating === null && (own === 0 || own > 40 || saidRating(ownText(element, 60)) === null)) continue
    found.push(at)
    covered = outline.ends[at] ?? at
  }
  return found
}

/** A row of drawings, or a number in a part of its own ("<b>8</b>/<b>10</b>"), whatever its class. */
function unnamedRating(outline: Outline, at: number): Rating | null {
  const below = (outline.ends[at] ?? at) - at - 1
  if (below < 1 || below > MOST_BELOW) return null
  const element = outline.elements[at] as Element
  const own = outline.own[at] ?? 0
  if (own === 0 && inkAt(outline, at) === 0) return below < LEAST_ICONS ? null : ratingOf(element)
  const isSplit = own > 0 && own < 12 && inkAt(outline, at) < 24 && SPLIT.test(ownText(element, 24))
  return isSplit ? saidRating(shownText(element, { limit: 60 })) : null
}

/** A hashed class says nothing, its label does. */
function labelledRating(element: Element): Rating | null {
  const label = attr(element, 'aria-label') ?? attr(element, 'title') ?? attr(element, 'alt')
  if (label === null) return tag(element) === 'svg' ? ratingOf(element) : null
  return saidRating(label, 'label')
}

/**
 * Groups of places alike. One review list may be alike in classes (then its own fields are told apart) or only in tags
 * (then classes that say "verified" or "five stars" do not split it), so both groupings are tried.
 */
export function groupAlike(outline: Outline, places: readonly number[]): Anchors[] {
  const groups = new Map<string, number[]>()
  const put = (key: string, at: number): void => {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [at])
    else group.push(at)
  }
  const paths = new Map<number, string>()
  for (const at of places) {
    const above = outline.parents[at] ?? -1
    put(`s${outline.signs[at]}/${outline.signs[above] ?? ''}/${outline.depths[at]}`, at)
    put(`p${tagPath(outline, at, paths)}`, at)
  }
  const seen = new Set<string>()
  return [...groups.values()].filter((group) => {
    const key = group.join()
    return !seen.has(key) && seen.add(key) !== undefined
  })
}

/** Tags from the root down; remembered by place, so that all paths together are linear. */
function tagPath(outline: Outline, at: number, known: Map<number, string>): string {
  const steps: number[] = []
  let place = at
  let path = ''
  while (place >= 0) {
    const before = known.get(place)
    if (before !== undefined) {
      path = before
      break
    }
    steps.push(place)
    place = outline.parents[place] ?? -1
  }
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i] as number
    // Two long paths that differ only far above are one: what counts is near the review.
    path = `${path}/${tag(outline.elements[step] as Element)}`.slice(-200)
    known.set(step, path)
  }
  return path
}
