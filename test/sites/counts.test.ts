import { expect, test } from 'vitest'
import { exactCount, parseCount } from '../../src/sites/counts.ts'

test.each([
  ['1,140', 1140],
  ['1,140 total ratings, 212 with reviews', 1140],
  ['5.182 valoraciones', 5182],
  ['1 140', 1140],
  ['1\u00a0140 avis', 1140],
  ['1\u202f140 avis', 1140],
  ['1’140', 1140],
  ['1,14,000 ratings', 114000],
  ['1.049.900', 1049900],
  ['18 people found this helpful', 18],
  ['（36）', 36],
  ['1049900', 1049900],
  ['0', 0],
  ['共 87 条评价', 87],
  ['5 10', 5],
])('%s is exact', (text, count) => {
  expect(parseCount(text)).toEqual({ min: count, max: count })
  expect(exactCount(text)).toBe(count)
})

test.each([
  ['10万+', 100_000, null],
  ['50万+', 500_000, null],
  ['已售 10万+', 100_000, null],
  ['200+', 200, null],
  ['1000多', 1000, null],
  ['超过 1000', 1000, null],
  ['over 1,000', 1000, null],
  ['1w+', 10_000, null],
  ['1.2万', 12_000, 12_999],
  ['1.2k', 1200, 1299],
  ['3亿', 300_000_000, 399_999_999],
  ['10,5 mil', 10_500, 10_599],
])('%s is a bound', (text, min, max) => {
  expect(parseCount(text)).toEqual({ min, max })
  expect(exactCount(text)).toBeNull()
})

test.each([[''], ['many'], ['4.5'], ['4,5 de 5'], ['9'.repeat(30)], ['1.23.4']])('%s counts nothing', (text) => {
  expect(parseCount(text)).toBeNull()
  expect(exactCount(text)).toBeNull()
})

test('a unit must be a unit, not the start of a word', () => {
  expect(parseCount('3kg')).toEqual({ min: 3, max: 3 })
  expect(parseCount('2 men')).toEqual({ min: 2, max: 2 })
})

test('hostile text costs little', () => {
  const start = performance.now()
  for (const unit of ['1', '1,', '1 111', '.', '1.111.']) parseCount(unit.repeat(500_000))
  expect(performance.now() - start).toBeLessThan(200)
})
