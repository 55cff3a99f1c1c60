import type { Hidden } from '../../protocol/messages.ts'

/** A passage of a text that is to be hidden: UTF-16 offsets, and what stands for it. */
export interface Hit {
  start: number
  end: number
  hidden: Hidden
}

/** What is hidden in a page: names of whoever wrote the reviews, and what their texts tell of people. */
export interface Hiding {
  /** By the review it belongs to. */
  byReview: ReadonlyMap<string, readonly Hidden[]>
  /** By the text itself: a node that holds nothing else is hidden wherever it stands. */
  byText: ReadonlyMap<string, Hidden>
}

export function hidingOf(all: readonly Hidden[]): Hiding {
  const byReview = new Map<string, Hidden[]>()
  const byText = new Map<string, Hidden>()
  for (const hidden of all) {
    byText.set(hidden.text, hidden)
    byReview.set(hidden.review, [...(byReview.get(hidden.review) ?? []), hidden])
  }
  return { byReview, byText }
}

/** A name of two Latin letters stands in half of all words; two Chinese characters are a name already. */
const isTelling = ({ kind, text }: Hidden): boolean =>
  kind !== 'name' || text.length >= 3 || (text.length === 2 && /^\p{Script=Han}+$/u.test(text))

/**
 * Passages of one text node to hide, in order, without overlaps: the whole node where it is a name and no more, else
 * every place where what belongs to its own review stands. Linear in the text for each thing hidden.
 */
export function hitsIn(text: string, own: readonly Hidden[], { byText }: Hiding): Hit[] {
  const whole = text.trim()
  const known = whole === '' ? undefined : byText.get(whole)
  if (known) {
    const start = text.indexOf(whole)
    return [{ start, end: start + whole.length, hidden: known }]
  }
  const hits: Hit[] = []
  for (const hidden of own.filter(isTelling))
    for (let at = text.indexOf(hidden.text); at >= 0; at = text.indexOf(hidden.text, at + hidden.text.length))
      hits.push({ start: at, end: at + hidden.text.length, hidden })
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  return hits.filter((hit, i) => i === 0 || hit.start >= Math.max(...hits.slice(0, i).map(({ end }) => end)))
}
