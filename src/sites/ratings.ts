import { LIMITS } from '../engine/limits.ts'
import { attr, first, rawText, tag } from './dom.ts'
import type { Rating } from './rating.ts'
import { drawnRating } from './ratings-drawn.ts'
import { toStars } from './stars.ts'
import { drawnThumb, saidThumb } from './thumbs.ts'

/** Words for what ratings are counted in: "4 stars", "5 Sterne", "4つ星", "3 of 5 bubbles". */
const STAR_WORD =
  '(?:stars?|bubbles?|hearts?|étoiles?|etoiles?|sterne?n?|estrellas?|estrelas?|stell[ae]|sterren|ster|stjärn\\w*|stjern\\w*|gwiazd\\w*|hvězd\\w*|звезд\\w*|звёзд\\w*|yıldız|bintang|sao|星|つ星|별점?|개 별)'
/** Words before a rating: "Rated 4", "Bewertung: 4,5", "评分：5". */
const RATED_WORD =
  '(?:rated|rating|scored?|stars|note|nota|bewertung|bewertet mit|wertung|puntuación|puntuacion|calificación|calificacion|valoración|valoracion|valutazione|avaliação|beoordeling|cijfer|betyg|ocena|оценка|рейтинг|评分|評分|评价|評価|평점|별점|puan|score)'
const NUMBER = '(\\d{1,3}(?:[.,]\\d{1,2})?)'

/** Each reads a rating that says what it is; the first number is the value, the second the top. */
const SAID: readonly RegExp[] = [
  new RegExp(
    `${NUMBER}\\s*(?:out of|of|\\/|de|von|van(?: de)?|sur|su|из|av|af|på|z|od|dari|trên|／|점 ?\\/)\\s*${NUMBER}(?![\\d/.-]\\d)`,
    'i',
  ),
  new RegExp(`(?:^|[^\\d])(5|10)(?:つ星のうち|つ中の| yıldız üzerinden | में से |개 중 |점 만점에 ?)${NUMBER}`, 'i'),
  new RegExp(`${NUMBER}[\\s-]*${STAR_WORD}(?![\\p{L}])`, 'iu'),
  new RegExp(
    `(?:^|[^\\p{L}])${RATED_WORD}\\s*(?:is|a|as)?[\\s:：=-]{0,3}${NUMBER}(?![\\d%]|\\s*(?:ratings|reviews|people))`,
    'iu',
  ),
  new RegExp(`星\\s?${NUMBER}`, 'u'),
]
/** Another thing that has steps: "Photo 3 of 5", "Seller level 4 of 5", "Difficulty: 2/5". */
const OTHER_STEP =
  /(?:^|[^\p{L}])(?:level|rank|severity|priority|step|page|photo|image|picture|slide|item|part|difficulty|chapter|episode|lesson|volume|season|question|nivel|niveau|stufe|seite|bild|foto|página|шаг|уровень|страница|等级|第)\s?[:：]?\s?\d/iu
const BEST_FIRST = 1
const TOPS: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 10, 20, 100])
const toValue = (digits: string | undefined): number => Number((digits ?? '').replace(',', '.'))

/** The rating that a text says outright ("4 out of 5", "Rated 4", "★★★★☆"); `null` for a bare number or none. */
export function saidRating(text: string, by: 'text' | 'label' = 'text'): Rating | null {
  const shown = text.slice(0, 160).normalize('NFKC').trim()
  if (OTHER_STEP.test(shown)) return null
  const glyphs = glyphRating(shown)
  if (glyphs !== null) return glyphs
  const thumb = saidThumb(shown)
  if (thumb !== null) return thumb
  for (const [at, pattern] of SAID.entries()) {
    const match = pattern.exec(shown)
    if (match === null) continue
    const [value, best] = at === BEST_FIRST ? [match[2], match[1]] : [match[1], match[2]]
    const rating = { value: toValue(value), best: best === undefined ? null : toValue(best), by }
    if (rating.best !== null && (!TOPS.has(rating.best) || rating.value > rating.best)) continue
    return rating.value <= 100 ? rating : null
  }
  return null
}

/** "★★★★☆", "⭐⭐⭐⭐": filled glyphs among all; a row without empty ones is of five. */
function glyphRating(text: string): Rating | null {
  const row = /[★☆⭐🌟✭✩⯨●○◉♥♡❤][️\s]*(?:[★☆⭐🌟✭✩⯨●○◉♥♡❤½][️\s]*){0,9}/u.exec(text)?.[0]
  if (row === undefined) return null
  const filled = row.match(/[★⭐🌟✭●◉♥❤]/gu)?.length ?? 0
  const empty = row.match(/[☆✩○♡]/gu)?.length ?? 0
  const half = row.match(/[⯨½]/gu)?.length ?? 0
  if (empty === 0 && filled + half < 2 && filled + half + text.length > 3) return null
  const all = filled + empty + half
  return { value: filled + half / 2, best: Math.max(all, 5), by: 'glyphs' }
}

/** A bare number, as "4.5" or "8": a rating only where its place says so. */
export function bareRating(text: string): Rating | null {
  const match = /^\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*(%?)\s*$/.exec(text.slice(0, 20).normalize('NFKC'))
  // A share is that of a row of five stars (Magento's `title="80%"`).
  return match === null
    ? null
    : {
        value: toValue(match[1]),
        best: null,
        by: 'text',
        ...(match[2] === '%' ? { value: toValue(match[1]) / 20, best: 5 } : {}),
      }
}

/** Class names that carry the value: `a-star-4-5`, `star5`, `stars-4`, `sml-str50`, `bubble_45`, `rating-four`. */
const CLASSES: readonly (readonly [pattern: RegExp, tenths: boolean])[] = [
  [/(?:^|\s)a-star-(?:[a-z]+-)?([0-5])(?:-(\d))?(?=\s|$)/, false],
  [/(?:^|\s)s_star_([0-5])_(\d)(?=\s|$)/, false],
  [
    /(?:^|[\s_-])(?:sml-str|bubble_|(?:all)?stars?_?-?|star-rating-|rating-static-|rating-s-|irr-|score-)([0-5])([05])(?=\s|$)/,
    true,
  ],
  [
    /(?:^|[\s_-])(?:stars?|rating|rate|score|grade|regular|i-stars--\w+|rating-stars|bewertung|note)[-_]{0,2}([0-5])(?:[-_.](half|\d))?(?=\s|$)/,
    false,
  ],
]
const SPELT =
  /(?:^|[\s_-])(one|two|three|four|five)(?:[-_]?(?:stars?|rating))(?=\s|$)|(?:^|[\s_-])(?:stars?|rating)[-_]?(one|two|three|four|five)(?=\s|$)/i
const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five']

function classRating(classes: string): Rating | null {
  const cut = classes.slice(0, LIMITS.label)
  for (const [pattern, tenths] of CLASSES) {
    const match = pattern.exec(cut)
    if (match === null) continue
    const fraction = match[2] === undefined ? 0 : match[2] === 'half' ? 0.5 : Number(match[2]) / 10
    const value = Number(match[1]) + fraction
    if (value <= 5 && (value > 0 || tenths)) return { value, best: 5, by: 'class' }
  }
  const spelt = SPELT.exec(cut)
  const word = (spelt?.[1] ?? spelt?.[2] ?? '').toLowerCase()
  return spelt === null ? null : { value: WORDS.indexOf(word), best: 5, by: 'class' }
}

/** What says that an element is about a rating: class, id, label or file name. */
export const STARRY =
  /star|rat(?:e|ed|ing)(?![a-z])|score|stern|etoile|étoile|estrell|estrela|stell(?:a|e)|bewert|puntua|califica|valora|bubble|grade|beoordeel|ocen|hodnoc|评|評|星|별/i

const DATA = [
  'data-rating',
  'data-score',
  'data-stars',
  'data-star',
  'data-rate',
  'data-rating-value',
  'data-star-rating',
  'data-value',
  'value',
  'content',
]

/** Pictures named after the value: `stars-4.gif`, `rating_4_5.png`, `4star.svg`, `star4.5.png`. */
const IMAGE =
  /(?:stars?|rating|rate|score)s?[-_]?([0-5])(?:[-_.]?([05]))?(?:[-_.@a-z]{0,12})\.(?:gif|png|svg|jpe?g|webp)|([1-5])(?:[-_.]([05]))?[-_]?stars?[^/]{0,12}\.(?:gif|png|svg|jpe?g|webp)/i

/**
 * The rating that an element itself shows, in any encoding: label, data, class, style, picture, glyphs, filled icons, or
 * a text that says so. `null` when it shows none. `starry`: its place says that a bare number is a rating.
 */
export function ratingOf(element: Element, starry = false): Rating | null {
  const classes = attr(element, 'class') ?? ''
  const isStarry = starry || STARRY.test(classes.slice(0, LIMITS.label)) || isRatingField(element)
  const label = labelled(element, isStarry)
  // "推荐" is the fourth of five words where a class beside it counts stars.
  if (label !== null && label.by !== 'thumb') return label
  return (
    (isStarry ? stated(element) : null) ??
    classRating(classes) ??
    label ??
    drawnThumb(classes) ??
    pictured(element) ??
    (isStarry ? styled(element) : null) ??
    drawnRating(element, isStarry)
  )
}

/** What a drawing is called: its `<title>` (SVG, "The title element"). */
function drawingTitle(element: Element): string | null {
  const title = tag(element) === 'svg' ? first(element, 'title') : null
  return title === null ? null : rawText(title).slice(0, LIMITS.label)
}

/** A form keeps the value in a field named after it, a meter and an element of the page's own in themselves. */
function isRatingField(element: Element): boolean {
  const name = tag(element)
  if (name === 'meter' || attr(element, 'data-rating') !== null || attr(element, 'data-star-rating') !== null)
    return true
  if (name.includes('-')) return STARRY.test(name.slice(0, 40))
  return (
    name === 'input' && attr(element, 'type') !== 'radio' && STARRY.test((attr(element, 'name') ?? '').slice(0, 40))
  )
}

function labelled(element: Element, isStarry: boolean): Rating | null {
  const now = attr(element, 'aria-valuenow')
  if (now !== null && isStarry) {
    const [value, best] = [toValue(now), toValue(attr(element, 'aria-valuemax') ?? '')]
    if (Number.isFinite(value)) return { value, best: best > 0 ? best : null, by: 'data' }
  }
  for (const name of ['aria-label', 'title', 'alt', 'svg']) {
    const label = name === 'svg' ? drawingTitle(element) : attr(element, name)
    if (label === null || label === '') continue
    const said = saidRating(label, 'label') ?? (isStarry ? bareRating(label) : null)
    if (said !== null) return said
  }
  return null
}

function stated(element: Element): Rating | null {
  const name = tag(element)
  for (const attribute of DATA) {
    if (attribute === 'value' && name !== 'input' && name !== 'meter' && !name.includes('-')) continue
    const text = attr(element, attribute)
    const rating = text === null ? null : bareRating(text)
    if (rating !== null && rating.value > 0) return { ...rating, by: 'data' }
  }
  return null
}

function pictured(element: Element): Rating | null {
  if (tag(element) !== 'img') return null
  const source = (attr(element, 'src') ?? '').slice(-120)
  const match = IMAGE.exec(source.slice(source.lastIndexOf('/') + 1))
  if (match === null) return null
  const value = Number(`${match[1] ?? match[3]}.${match[2] ?? match[4] ?? 0}`)
  return value > 0 ? { value, best: 5, by: 'image' } : null
}

function styled(element: Element): Rating | null {
  const style = (attr(element, 'style') ?? '').slice(0, LIMITS.label)
  const variable = /--[\w-]*(?:rating|score|stars?|value)[\w-]*\s*:\s*["']?(\d(?:\.\d+)?)(?![\d%])/i.exec(style)
  if (variable !== null) return { value: Number(variable[1]), best: 5, by: 'width' }
  const width = /(?:width|--[\w-]*(?:rating|percent|fill|width)[\w-]*)\s*:\s*(\d{1,3}(?:\.\d+)?)%/.exec(style)
  const share = width === null ? Number.NaN : Number(width[1])
  return share > 0 && share <= 100 ? { value: Math.round(share * 5) / 100, best: 5, by: 'width' } : null
}

/** Stars, 1 to 5, of a rating whose scale ends at `best` where the rating does not say; `null` when outside it. */
export function ratedStars(rating: Rating, best = 5): number | null {
  if (rating.by === 'thumb') return rating.value > 0 ? 5 : 1
  const top = rating.best ?? best
  // A row of five icons with none filled says "not rated", not "worst".
  if (top === 5 && rating.value > 0 && rating.value < 1) return 1
  return toStars(rating.value, top)
}

/** Top of the scale that all ratings of a list share: what most of them say, else the smallest usual one that fits. */
export function scaleOf(ratings: readonly Rating[]): number {
  const unsaid = ratings.filter(({ best }) => best === null).map(({ value }) => value)
  const most = Math.max(0, ...unsaid)
  return most <= 5 ? 5 : most <= 10 ? 10 : 100
}
