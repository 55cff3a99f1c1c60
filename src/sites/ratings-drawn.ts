import { LIMITS } from '../engine/limits.ts'
import { attr, children, shownText, tag } from './dom.ts'
import type { Rating } from './rating.ts'

const MOST_ICONS = 10
const FILLED =
  /full|fill(?:ed)?(?!-?none)|active|(?:^|[\s._-])(?:on|yes|solid|check|checked|selected|gold|yellow|orange|lit|positive|bright|highlighted?)(?:$|[\s._-])|[_-](?:100|1)(?:$|[\s._-])/i
const EMPTY =
  /empty|outline|blank|inactive|unfilled|no-?fill|disabled|unchecked|hollow|(?:^|[\s._-])(?:off|no|o|none|gr[ae]y|light|border|regular|line|negative|void|unselected|muted)(?:$|[\s._-])|[_-]0(?:$|[\s._-])/i
const HALF = /half|[_-]50(?:$|[\s._-])|50%/i
const ICON = /star|rating|rate|heart|bubble|stern|icon|ico|fa-|svg|stel|estrel|etoile|评|星/i

/**
 * A rating drawn as a row of icons: how many of them are filled. Which are filled is told by their class, colour or file
 * name, and where these are hashed by order: the filled come first. `null` when the element is no such row.
 */
export function drawnRating(row: Element, isStarry: boolean): Rating | null {
  const icons = children(row).filter((child) => tag(child) !== 'meta' && tag(child) !== 'link')
  if (icons.length < 1 || icons.length > MOST_ICONS + 1) return null
  const kinds = new Map<string, number>()
  for (const icon of icons) kinds.set(tag(icon), (kinds.get(tag(icon)) ?? 0) + 1)
  const [kind] = [...kinds].sort((a, b) => b[1] - a[1])[0] ?? ['']
  if (!/^(?:i|span|svg|img|li|div|label|em|b|path|use|mat-icon|a|button|ion-icon|input)$/.test(kind)) return null
  const row5 = icons.filter((icon) => tag(icon) === kind)
  if (row5.length > MOST_ICONS || shownText(row, { limit: 40 }).replace(/[★☆⭐\s]/gu, '').length > 12) return null
  const looks = row5.map(lookOf)
  // A single child is a wrapper more often than one star of five.
  if (row5.length === 1 && !(isStarry && FILLED.test(looks[0] ?? '') && /star|星/i.test(looks[0] ?? ''))) return null
  const filled = countFilled(looks)
  if (filled === null) return null
  const named = isStarry || ICON.test(looks.join(' '))
  const isRow = row5.length === 5 || row5.length === 10
  const kindsOfLook = new Set(looks).size
  // Without a word for it, only five alike in two kinds make a row of stars.
  if (!named && !(row5.length === 5 && kindsOfLook === 2)) return null
  if (!isRow && !isStarry && !/star|stern|etoile|estrel|heart|星/i.test(looks.join(' '))) return null
  if (kindsOfLook === 1 && !isStarry && !/star|stern|etoile|estrel|星/i.test(looks[0] ?? '')) return null
  return { value: filled, best: row5.length > 5 ? row5.length : 5, by: 'icons' }
}

function countFilled(looks: readonly string[]): number | null {
  const distinct = [...new Set(looks)]
  if (distinct.length > 4) return null
  const [first = '', ...others] = distinct
  const isEmpty = (look: string): boolean => EMPTY.test(look) && !FILLED.test(look)
  if (distinct.length === 1) return isEmpty(first) ? 0 : looks.length
  const byWord = distinct.map((look) => (HALF.test(look) ? 0.5 : isEmpty(look) ? 0 : FILLED.test(look) ? 1 : null))
  if (byWord.includes(0) && (byWord.includes(1) || byWord.includes(null) || byWord.includes(0.5))) {
    return looks.reduce((sum, look) => sum + (byWord[distinct.indexOf(look)] ?? 1), 0)
  }
  // No words: the filled ones come first, in one block, and at most one between is half.
  const blocks = looks.filter((look, at) => look !== looks[at - 1]).length
  if (blocks !== distinct.length) return null
  const full = looks.filter((look) => look === first).length
  const half = others.length > 1 && looks.filter((look) => look === others[0]).length === 1 ? 0.5 : 0
  return full + half
}

/** What tells one icon from the next: tag, class, colours and file, down to the drawing in it; its own number left out. */
function lookOf(icon: Element, place: number): string {
  const parts: string[] = []
  let at: Element | undefined = icon
  for (let depth = 0; at !== undefined && depth < 4; depth++) {
    parts.push(tag(at))
    for (const name of [
      'class',
      'fill',
      'src',
      'href',
      'xlink:href',
      'style',
      'offset',
      'data-icon',
      'width',
      'name',
      'checked',
    ]) {
      const value = attr(at, name)
      if (value !== null) parts.push(value.slice(0, LIMITS.label / 2))
    }
    const below: Element[] = children(at)
    at = below.find((child) => tag(child) !== 'title' && tag(child) !== 'desc' && tag(child) !== 'defs') ?? below[0]
  }
  const number = new RegExp(`(?<![\\d.])${place + 1}(?![\\d.%])`, 'g')
  return parts
    .join(' ')
    .replace(/url\([^)]*\)/g, 'url')
    .replace(number, '#')
}
