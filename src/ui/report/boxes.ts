import type { Box } from './draft.ts'

/** A point of a picture, in its pixels. */
export interface Corner {
  x: number
  y: number
}

interface Size {
  width: number
  height: number
}

/** One press of a key, in pixels of the picture. */
const STEP = 10
const SMALLEST = 6

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** The box between two points, inside the picture. */
export function dragged(from: Corner, to: Corner, { width, height }: Size): Box {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)].map((x) => within(x, 0, width)) as [
    number,
    number,
  ]
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)].map((y) => within(y, 0, height)) as [
    number,
    number,
  ]
  return { x: left, y: top, width: right - left, height: bottom - top, kind: 'other' }
}

/** The box elsewhere, never beyond the picture's edge. */
export const moved = (box: Box, x: number, y: number, { width, height }: Size): Box => ({
  ...box,
  x: within(box.x + x, 0, width - box.width),
  y: within(box.y + y, 0, height - box.height),
})

const resized = (box: Box, x: number, y: number, { width, height }: Size): Box => ({
  ...box,
  width: within(box.width + x, SMALLEST, width - box.x),
  height: within(box.height + y, SMALLEST, height - box.y),
})

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

/** What a key does to a box: arrows move it, with Shift they resize it, Delete removes it (`null`); `undefined`: nothing. */
export function keyed(box: Box, key: string, isShift: boolean, size: Size): Box | null | undefined {
  if (key === 'Delete' || key === 'Backspace') return null
  const arrow = ARROWS[key]
  return arrow && (isShift ? resized : moved)(box, ...arrow, size)
}
