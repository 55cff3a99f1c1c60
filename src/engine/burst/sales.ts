import type { InnocentKey } from '../claims.ts'

/** Names of sales, as explanations. */
export type SaleKey = Extract<
  InnocentKey,
  `sale-${'spring' | '618' | 'double-eleven' | 'double-twelve' | 'new-year' | 'prime-day' | 'black-friday' | 'christmas'}`
>

/** First and last day, as month and day; a last day before the first lies in the next year. */
type Days = readonly [from: string, to: string]

/**
 * Sales that fill shops, the world over or where people write Chinese: with their run-up, as the shops announce them.
 * 11.11 and 12.12 are also those of AliExpress, Lazada and Shopee.
 */
const EVERY_YEAR: readonly { key: SaleKey; days: Days; where: 'chinese' | 'other' | 'all' }[] = [
  { key: 'sale-spring', days: ['03-04', '03-08'], where: 'chinese' },
  { key: 'sale-618', days: ['05-26', '06-20'], where: 'chinese' },
  { key: 'sale-double-eleven', days: ['10-21', '11-14'], where: 'chinese' },
  { key: 'sale-double-eleven', days: ['11-09', '11-13'], where: 'other' },
  { key: 'sale-double-twelve', days: ['12-08', '12-13'], where: 'all' },
  { key: 'sale-new-year', days: ['12-22', '01-31'], where: 'chinese' },
  { key: 'sale-christmas', days: ['12-15', '12-31'], where: 'other' },
]

/** Prime Days by year, the autumn ones included; other years are taken for the usual middle of July. */
const PRIME_DAYS: Record<number, readonly Days[]> = {
  2015: [['07-15', '07-15']],
  2016: [['07-12', '07-12']],
  2017: [['07-10', '07-11']],
  2018: [['07-16', '07-17']],
  2019: [['07-15', '07-16']],
  2020: [['10-13', '10-14']],
  2021: [['06-21', '06-22']],
  2022: [
    ['07-12', '07-13'],
    ['10-11', '10-12'],
  ],
  2023: [
    ['07-11', '07-12'],
    ['10-10', '10-11'],
  ],
  2024: [
    ['07-16', '07-17'],
    ['10-08', '10-09'],
  ],
  2025: [
    ['07-08', '07-11'],
    ['10-07', '10-08'],
  ],
}
const PRIME_USUAL: readonly Days[] = [['07-08', '07-16']]
/** Before Prime Day there was none. */
const PRIME_SINCE = 2015

/** Days until most buyers of a sale have written: parcels take days, and people wait. */
const LAG = 18
const MOST_NAMED = 2
const DAY = 86_400_000

const dayOf = (year: number, monthAndDay: string): number =>
  Date.UTC(year, Number(monthAndDay.slice(0, 2)) - 1, Number(monthAndDay.slice(3))) / DAY

/** The Monday before the fourth Thursday of November, and the Monday after it. */
function blackFriday(year: number): readonly [number, number] {
  const first = Date.UTC(year, 10, 1) / DAY
  // 1970-01-01 was a Thursday.
  const thursday = first + ((7 - (first % 7)) % 7) + 21
  return [thursday - 3, thursday + 4]
}

/** One sale of a year: first and last day, `YYYY-MM-DD`. */
export interface Sale {
  key: SaleKey
  where: 'chinese' | 'other' | 'all'
  from: string
  to: string
}

/** Every sale that is known to begin in a year, by day. */
export function salesIn(year: number): Sale[] {
  const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
  const sales: Sale[] = EVERY_YEAR.map(({ key, days: [first, last], where }) => ({
    key,
    where,
    from: iso(dayOf(year, first)),
    to: iso(dayOf(last < first ? year + 1 : year, last)),
  }))
  const [monday, after] = blackFriday(year)
  sales.push({ key: 'sale-black-friday', where: 'other', from: iso(monday), to: iso(after) })
  for (const [first, last] of primeDays(year))
    sales.push({ key: 'sale-prime-day', where: 'other', from: iso(dayOf(year, first)), to: iso(dayOf(year, last)) })
  return sales.sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** Whether an explanation names a known sale. */
export const isSale = (key: InnocentKey): key is SaleKey => EVERY_KEY.has(key)

const EVERY_KEY: ReadonlySet<InnocentKey> = new Set([
  ...EVERY_YEAR.map(({ key }) => key),
  'sale-black-friday',
  'sale-prime-day',
] satisfies SaleKey[])

const primeDays = (year: number): readonly Days[] => (year < PRIME_SINCE ? [] : (PRIME_DAYS[year] ?? PRIME_USUAL))

/**
 * Sales whose buyers would have written between two days (counted from 1970-01-01, inclusive), the longest overlap
 * first, at most two. They explain a wave of reviews; they never excuse what is unusual inside it.
 */
export function salesAround(from: number, to: number, chinese: boolean): SaleKey[] {
  const overlaps = new Map<SaleKey, number>()
  const add = (key: SaleKey, first: number, last: number): void => {
    const overlap = Math.min(to, last + LAG) - Math.max(from, first) + 1
    if (overlap > (overlaps.get(key) ?? 0)) overlaps.set(key, overlap)
  }
  const firstYear = new Date(from * DAY).getUTCFullYear() - 1
  const lastYear = new Date(to * DAY).getUTCFullYear()
  for (let year = firstYear; year <= lastYear; year++) {
    for (const { key, days, where } of EVERY_YEAR) {
      if (where !== 'all' && (where === 'chinese') !== chinese) continue
      add(key, dayOf(year, days[0]), dayOf(days[1] < days[0] ? year + 1 : year, days[1]))
    }
    if (chinese) continue
    add('sale-black-friday', ...blackFriday(year))
    for (const [first, last] of primeDays(year)) add('sale-prime-day', dayOf(year, first), dayOf(year, last))
  }
  return [...overlaps]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_NAMED)
    .map(([key]) => key)
}
