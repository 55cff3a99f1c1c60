import { describe, expect, test } from 'vitest'
import { dragged, keyed, moved } from '../../src/ui/report/boxes.ts'
import { cutPages, planShots } from '../../src/ui/report/shots/plan.ts'

const places = (count: number, height: number) =>
  Array.from({ length: count }, (_, n) => ({ id: `r${n}`, top: n * height, bottom: (n + 1) * height }))

describe('planShots', () => {
  test('everything where it fits, in order', () => {
    expect(planShots({ height: 2_500, view: 800, places: places(10, 250) }, new Set())).toEqual([0, 800, 1600, 2400])
  })
  test('at most twenty, and those that carry signs are all among them', () => {
    const all = places(1_000, 100)
    const flagged = new Set(['r500', 'r501', 'r990', 'r999'])
    const stops = planShots({ height: 100_000, view: 800, places: all }, flagged)
    expect(stops).toHaveLength(20)
    expect([...stops].sort((a, b) => a - b)).toEqual(stops)
    for (const { top, bottom } of all.filter(({ id }) => flagged.has(id)))
      expect(stops.some((stop) => stop <= top && stop + 800 >= bottom)).toBe(true)
  })
  test.each([0, -5, Number.NaN])('a page of height %s has nothing to photograph', (height) => {
    expect(planShots({ height, view: 800, places: [] }, new Set())).toEqual([])
    expect(planShots({ height: 500, view: height, places: [] }, new Set())).toEqual([])
  })
})

describe('cutPages', () => {
  const strips = [0, 800, 1600].map((top) => ({ top, height: 800, left: 0, width: 1000 }))
  test('pages follow one another without a gap and end between reviews', () => {
    const pages = cutPages(strips, places(8, 300))
    expect(pages[0]?.top).toBe(0)
    expect(pages.at(-1)?.bottom).toBe(2400)
    pages.slice(1).forEach(({ top }, at) => {
      expect(top).toBe(pages[at]?.bottom)
      expect((top + 4) % 300).toBe(0)
    })
    for (const { top, bottom } of pages) expect(bottom - top).toBeLessThanOrEqual(1380)
  })
  test('what was not photographed is no page', () => {
    const [a, , c] = strips
    const pages = cutPages(
      [a, c].flatMap((one) => one ?? []),
      [],
    )
    expect(pages).toEqual([
      { top: 0, bottom: 800 },
      { top: 1600, bottom: 2400 },
    ])
  })
})

describe('boxes', () => {
  const size = { width: 400, height: 300 }
  const box = dragged({ x: 90, y: 120 }, { x: 50, y: 100 }, size)
  test('are drawn from any corner and stay in the picture', () => {
    expect(box).toEqual({ x: 50, y: 100, width: 40, height: 20, kind: 'other' })
    expect(dragged({ x: 390, y: -20 }, { x: 500, y: 500 }, size)).toMatchObject({
      x: 390,
      y: 0,
      width: 10,
      height: 300,
    })
    expect(moved(box, 9_999, -9_999, size)).toMatchObject({ x: 360, y: 0, width: 40, height: 20 })
  })
  test('move with arrows, change size with Shift, go with Delete', () => {
    expect(keyed(box, 'ArrowRight', false, size)).toMatchObject({ x: 60, width: 40 })
    expect(keyed(box, 'ArrowDown', true, size)).toMatchObject({ y: 100, height: 30 })
    expect(keyed({ ...box, width: 8 }, 'ArrowLeft', true, size)).toMatchObject({ width: 6 })
    expect(keyed(box, 'Delete', false, size)).toBeNull()
    expect(keyed(box, 'a', false, size)).toBeUndefined()
  })
})
