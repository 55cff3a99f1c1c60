/**
 * The sign of an installation: two different shapes, drawn in each mark on a page and in the popup. A page cannot see
 * which they are (the marks draw them inside closed shadow roots), so a mark with another sign is not ours.
 */
export type Shape = (typeof SHAPE_NAMES)[number]
export type Sign = [Shape, Shape]

const SHAPE_NAMES = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'cross',
  'star',
  'heart',
  'moon',
  'drop',
  'bolt',
  'flag',
  'house',
] as const

/** Filled outlines on a 10-unit square. */
export const SHAPES: Readonly<Record<Shape, string>> = {
  circle: 'M5 1a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  square: 'M1.4 1.4h7.2v7.2H1.4z',
  triangle: 'M5 .9 9.6 9H.4z',
  diamond: 'M5 .4 9.6 5 5 9.6.4 5z',
  cross: 'M3.6.8h2.8v2.8h2.8v2.8H6.4v2.8H3.6V6.4H.8V3.6h2.8z',
  star: 'm5 .3 1.4 3.1 3.4.4-2.5 2.3.7 3.4L5 7.8 2 9.5l.7-3.4L.2 3.8l3.4-.4z',
  heart: 'M5 9.2C1.8 6.6.6 5.1.6 3.4a2.3 2.3 0 0 1 4.4-1 2.3 2.3 0 0 1 4.4 1c0 1.7-1.2 3.2-4.4 5.8z',
  moon: 'M6.6.8a4.3 4.3 0 1 0 2.7 6.6A4.5 4.5 0 0 1 6.6.8z',
  drop: 'M5 .4c2 2.6 3.2 4.2 3.2 5.9a3.2 3.2 0 0 1-6.4 0C1.8 4.6 3 3 5 .4z',
  bolt: 'M6.2.3 1.6 5.7h2.7L3.6 9.7l4.8-5.9H5.6z',
  flag: 'M1.4.6h1.2v.5h6.2L7 3.7l1.8 2.6H2.6v3.2H1.4z',
  house: 'M5 .8 9.6 5H8.3v4.2H1.7V5H.4z',
}

/** @param random a number of 0 to 1, 1 excluded; asked twice. @returns two different shapes. */
export function drawSign(random: () => number): Sign {
  const at = (count: number): number => Math.floor(random() * count)
  const first = SHAPE_NAMES[at(SHAPE_NAMES.length)] ?? 'circle'
  const others = SHAPE_NAMES.filter((name) => name !== first)
  return [first, others[at(others.length)] ?? 'square']
}

/** @returns the sign, or `undefined` for anything else. */
export function signOf(value: unknown): Sign | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [first, second] = value.map((name) => SHAPE_NAMES.find((known) => known === name))
  return first !== undefined && second !== undefined && first !== second ? [first, second] : undefined
}
