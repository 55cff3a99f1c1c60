import { LIMITS } from '../engine/limits.ts'
import { attr, shownText, tag } from './dom.ts'

/**
 * A rating on a scale from `worst` to `best` as stars, 1 to 5 in steps of 0.01; `null` when it is outside the scale.
 * Without a stated worst, 1 is assumed (schema.org, `Rating.worstRating`), except that scales to 10 and above begin
 * at 0 in practice; a value of 0 on a scale that begins at 1 means "not rated".
 */
export function toStars(value: number, best = 5, worst: number | null = null): number | null {
  const from = worst ?? (best >= 10 ? 0 : 1)
  if (!Number.isFinite(value) || !Number.isFinite(best) || !Number.isFinite(from) || from >= best) return null
  if (value > best || (worst !== null && value < from) || (value <= 0 && from === 1)) return null
  const stars = 1 + (4 * (Math.max(value, from) - from)) / (best - from)
  return Math.round(stars * 100) / 100
}

/** A finite number from JSON or an attribute, with a decimal point or comma; `null` for anything else. */
export function toNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'string' || value.length > 40) return null
  const text = value.trim().replace(',', '.')
  return /^[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : null
}

/** Sentences that name the scale before the value: "5つ星のうち4.0", "星5つ中の4.1", "5 yıldız üzerinden 4,0", "5 में से 4". */
const BEST_FIRST = /つ星のうち|つ中の|üzerinden|में से|개 중/

/**
 * Stars from what a shop shows: "4.0 out of 5 stars", "4,0 de 5 estrellas", "5つ星のうち5.0", "4,6/5", "80%", "4 stars".
 * A single number counts when it lies from 1 to 5, or on the scale to `top` where that is known. `null` when nothing of
 * the kind is there.
 */
export function parseStars(text: string, top: number | null = null): number | null {
  // A number in brackets after another counts the ratings: "3.0 (10)".
  const shown = text
    .slice(0, LIMITS.label)
    .normalize('NFKC')
    .replace(/(\d[^()]{0,40})\(.*/s, '$1')
  const percent = /(\d{1,3}(?:[.,]\d+)?)\s?%/.exec(shown)
  if (percent !== null && top === 100) return toStars(Number(percent[1]?.replace(',', '.')), 100)
  if (percent !== null) return ofShare(Number(percent[1]?.replace(',', '.')) / 100)
  const numbers = [...shown.matchAll(/\d{1,3}(?:[.,]\d{1,2})?/g)].map(([digits]) => Number(digits.replace(',', '.')))
  const [one, other] = numbers
  if (one === undefined) return null
  if (other !== undefined && numbers.length === 2) {
    const [value, best] = BEST_FIRST.test(shown) ? [other, one] : [one, other]
    if (SCALES.has(best) && value <= best) return toStars(value, best)
  }
  if (top !== null && top !== 5) return toStars(one, top)
  return one >= 1 && one <= 5 ? one : null
}

/** Tops of scales in use; another second number counts something: "4.8 (178)", "4.8 average, 4 reviews". */
const SCALES = new Set([5, 6, 10, 20, 100])

/** A row of stars filled to this share: 0.8 is 4 of 5. */
const ofShare = (share: number): number | null =>
  share > 0 && share <= 1 ? Math.max(1, Math.round(share * 500) / 100) : null

/** Class names that carry the value: `a-star-4`, `a-star-4-5`, `s_star_5_0`, `star5`, `stars-4`, `sml-str50`, `rating-4`. */
const CLASSES = [
  /(?:^|\s)a-star-(?:[a-z]+-)?([1-5])(?:-(\d))?(?:\s|$)/,
  /(?:^|\s)s_star_([0-5])_(\d)(?:\s|$)/,
  /(?:^|\s)(?:stars?|rating|rate|score)[-_]?([1-5])(?:[-_](\d))?(?:\s|$)/,
  /(?:^|\s)sml-str([1-5])(\d)(?:\s|$)/,
]

/**
 * Stars from an element, by the first that tells: class, text, `aria-label`, `title`, `alt`, width; `null` when none does.
 * `top` of the scale, where it is known.
 */
export function starsOf(element: Element, top: number | null = null): number | null {
  const ofClass = parseStarClass((attr(element, 'class') ?? '').slice(0, LIMITS.label))
  if (ofClass !== null) return ofClass
  const content =
    attr(element, 'content') ?? (tag(element) === 'meta' ? '' : shownText(element, { limit: LIMITS.label }))
  for (const shown of [content, ...['aria-label', 'title', 'alt', 'data-rating'].map((name) => attr(element, name))]) {
    const stars = shown === null ? null : parseStars(shown, top)
    if (stars !== null) return stars
  }
  const width = /width:\s*(\d{1,3}(?:\.\d+)?)%/.exec((attr(element, 'style') ?? '').slice(0, LIMITS.label))
  return width === null ? null : ofShare(Number(width[1]) / 100)
}

function parseStarClass(classes: string): number | null {
  for (const pattern of CLASSES) {
    const match = pattern.exec(classes)
    if (match !== null) return Number(`${match[1]}.${match[2] ?? 0}`) || null
  }
  return null
}
