import type { Language } from '../../test/campaigns/grammar.ts'
import type { Pool } from '../../test/campaigns/world.ts'
import { missing, rowsOf } from './sets.ts'

/** Texts of real buyers, one pool per kind of product; empty where ../shared/data is not there. */
export function poolsOf(language: Language): Pool[] {
  const set = language === 'en' ? 'amazon-musical-2014' : 'zh-shopping-background'
  if (missing([set]).length > 0) return []
  const pools = new Map<string, { positive: string[]; negative: string[] }>()
  for (const row of rowsOf(set)) {
    const positive = row.sentiment ? row.sentiment === '1' : (row.rating ?? 3) >= 4
    const neither = !row.sentiment && row.rating === 3
    const key = row.category ?? 'all'
    const pool = pools.get(key) ?? { positive: [], negative: [] }
    pools.set(key, pool)
    if (!neither && row.text) (positive ? pool.positive : pool.negative).push(row.text)
  }
  // A pool that runs out falls back on invented texts: small ones are left out.
  return [...pools.values()].filter(({ positive, negative }) => positive.length >= 1_500 && negative.length >= 300)
}
