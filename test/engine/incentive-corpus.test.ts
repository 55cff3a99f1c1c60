import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { MentionKind } from '../../src/engine/incentive/mention.ts'
import { passagesIn } from '../../src/engine/incentive/mentions.ts'

const DATA = path.resolve('../shared/data')
const noCorpus = !existsSync(DATA)
if (noCorpus) console.log('skipped: no corpus')

interface Row {
  set?: string
  id: string
  text: string | null
  title: string | null
}

const rowsOf = (text: string): Row[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)

const setOf = (name: string): Row[] =>
  rowsOf(gunzipSync(readFileSync(path.join(DATA, name, 'reviews.ndjson.gz'))).toString())

/** Ids of the rows that say something of the kind, in their order. */
function found(rows: readonly Row[], kinds: readonly MentionKind[]): string[] {
  return rows
    .filter(({ text, title }) =>
      [text, title].some((part) => passagesIn(part ?? '', null).some(({ kind }) => kinds.includes(kind))),
    )
    .map(({ id }) => id)
}

/** All 230 candidates were read by hand; these are the ones that say something, everything else is a look-alike. */
const ADJUDICATED: Record<string, MentionKind> = {
  'zh-shopping-background os-42103': 'conditioned',
  'zh-shopping-background os-46846': 'reported',
  'zh-shopping-background os-47033': 'reported',
  'zh-shopping-background os-47810': 'reported',
  'amazon-musical-2014 amazon-musical-2014-9736': 'disclosed',
}

describe.skipIf(noCorpus)('real reviews', () => {
  test('adjudicated candidates: five mentions, 225 look-alikes, no mistake', () => {
    const rows = rowsOf(readFileSync(path.join(DATA, 'incentive-mentions', 'candidates.ndjson'), 'utf8'))
    const got = Object.fromEntries(
      rows.flatMap(({ set, id, text }) => {
        const [passage] = passagesIn(text ?? '', null)
        return passage ? [[`${set} ${id}`, passage.kind]] : []
      }),
    )
    expect(rows.length).toBeGreaterThan(200)
    expect(got).toEqual(ADJUDICATED)
  })

  test('31,367 Chinese shop reviews: the five that fire were read and are right', () => {
    const rows = setOf('zh-shopping-background')
    expect(found(rows, ['conditioned', 'reported'])).toHaveLength(4)
    expect(found(rows, ['reward'])).toHaveLength(1)
    expect(found(rows, ['disclosed'])).toEqual([])
  })

  test('English shop and hotel reviews: no reward is seen; twelve disclose one', () => {
    const rows = setOf('amazon-musical-2014')
    expect(found(rows, ['conditioned', 'reported', 'reward'])).toEqual([])
    expect(found(rows, ['disclosed'])).toHaveLength(12)
    for (const set of ['ott-op-spam', 'llm-hotel', 'shopee-id', 'gplay-referral'])
      expect(found(setOf(set), ['conditioned', 'reported', 'reward', 'disclosed'])).toEqual([])
  })

  test('other Chinese sets: no reward is seen', () => {
    for (const set of ['taobao-sleep-aid', 'jd-nike-water-army', 'jd-laptop-2025', 'dianping-icdm2014'])
      expect(found(setOf(set), ['conditioned', 'reported', 'reward'])).toEqual([])
  })
})
