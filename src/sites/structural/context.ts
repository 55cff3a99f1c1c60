import { LIMITS } from '../../engine/limits.ts'
import { attr, shownText, tag } from '../dom.ts'
import { inkAt, type Outline } from './outline.ts'
import type { Region } from './regions.ts'
import { NEWS, QUESTION, REVIEW, TALK } from './words.ts'

/** What the page itself calls the part in which a list stands; by how many levels above it says so. */
export interface Context {
  /** Levels above the list at which a name or heading says "reviews"; `Infinity` when none does. */
  review: number
  question: number
  talk: number
  news: number
}

/** A page's outermost elements are named after everything on it. */
const MAX_LEVELS = 8
const MAX_HEADING = 400

export function contextOf(outline: Outline, region: Region): Context {
  const context: Context = { review: Infinity, question: Infinity, talk: Infinity, news: Infinity }
  const first = region.records[0]?.from ?? region.container
  let level = 0
  const note = (text: string): void => {
    if (REVIEW.test(text)) context.review = Math.min(context.review, level)
    if (QUESTION.test(text)) context.question = Math.min(context.question, level)
    if (TALK.test(text)) context.talk = Math.min(context.talk, level)
    if (NEWS.test(text)) context.news = Math.min(context.news, level)
  }
  note(namesAt(outline, first))
  for (let at = outline.parents[first] ?? -1; at >= 0 && level < MAX_LEVELS; at = outline.parents[at] ?? -1) {
    level++
    if (/^(?:body|html|main)$/.test(tag(outline.elements[at] as Element))) break
    note(namesAt(outline, at))
  }
  level = 1
  const heading = headingBefore(outline, first)
  if (heading !== '') note(heading)
  return context
}

/** Everything an element is named by: classes, id, hooks for tests, label. */
export function namesAt(outline: Outline, at: number): string {
  const element = outline.elements[at] as Element
  const names = [
    'id',
    'data-hook',
    'data-testid',
    'data-test',
    'data-qa',
    'data-widget',
    'aria-label',
    'data-automation',
    'itemprop',
    'name',
  ]
  const own = names.map((name) => (attr(element, name) ?? '').slice(0, LIMITS.label)).join(' ')
  return `${outline.names[outline.signs[at] ?? 0] ?? ''} ${own}`
}

/** The nearest heading above a place that is not inside a record before it. */
function headingBefore(outline: Outline, at: number): string {
  for (let place = at - 1; place >= 0 && place > at - MAX_HEADING; place--) {
    const element = outline.elements[place] as Element
    const isHeading = /^(?:h[1-6]|legend|caption|summary)$/.test(tag(element)) || attr(element, 'role') === 'heading'
    const ink = inkAt(outline, place)
    if (isHeading && ink > 0 && ink < 80) return shownText(element, { limit: 100 })
  }
  return ''
}
