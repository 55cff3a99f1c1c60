import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { canonicalise } from '../src/engine/text/canonical.ts'

/*
 * Prints src/engine/text/background-table.ts: how common pairs of Han characters and English words are in ordinary
 * reviews, in whole bits, from the review sets beside the repository. Figures only; no sentence of any set is kept.
 */

const DATA = path.resolve('../shared/data')
const HAN_SETS = ['zh-shopping-background', 'taobao-sleep-aid', 'jd-nike-water-army', 'dianping-icdm2014']
const ENGLISH_SETS = ['amazon-musical-2014', 'ott-op-spam', 'gplay-referral']
const HAN_PAIRS = 1_500
const ENGLISH_WORDS = 900

/** Distinct canonical texts of a set. */
function textsOf(set: string): Set<string> {
  const lines = gunzipSync(fs.readFileSync(path.join(DATA, set, 'reviews.ndjson.gz')))
    .toString()
    .split('\n')
  const rows = lines.filter(Boolean).map((line): { text: string; system_default?: boolean } => JSON.parse(line))
  return new Set(rows.filter((row) => !row.system_default).map(({ text }) => canonicalise(text)))
}

/** Mean over the sets of each unit's share of all units, for units of two sets or more: no set's own topic decides. */
function sharesOf(sets: readonly string[], unitsOf: (text: string) => Iterable<string>): Map<string, number> {
  const shares = new Map<string, { share: number; seen: number }>()
  for (const set of sets) {
    const counts = new Map<string, number>()
    let total = 0
    for (const text of textsOf(set)) {
      for (const unit of unitsOf(text)) {
        counts.set(unit, (counts.get(unit) ?? 0) + 1)
        total++
      }
    }
    for (const [unit, count] of counts) {
      const { share, seen } = shares.get(unit) ?? { share: 0, seen: 0 }
      shares.set(unit, { share: share + count / total / sets.length, seen: seen + (count > 1 ? 1 : 0) })
    }
  }
  return new Map([...shares].filter(([, { seen }]) => seen > 1).map(([unit, { share }]) => [unit, share]))
}

function* hanPairs(text: string): Iterable<string> {
  for (let i = 0; i + 2 <= text.length; i++)
    if (/^\p{Script=Han}{2}$/u.test(text.slice(i, i + 2))) yield text.slice(i, i + 2)
}

const englishWords = (text: string): Iterable<string> => text.match(/[a-z]+(?:'[a-z]+)*/g) ?? []

/** Units by whole bits of surprise, the most common first. */
function byBits(shares: ReadonlyMap<string, number>, keep: number): [bits: number, units: string[]][] {
  const common = [...shares].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, keep)
  const groups = new Map<number, string[]>()
  for (const [unit, share] of common) {
    const bits = Math.round(-Math.log2(share))
    groups.set(bits, [...(groups.get(bits) ?? []), unit])
  }
  return [...groups]
}

const LINE = 100

function printed(name: string, about: string, groups: [number, string[]][], joiner: string): string {
  const lines = groups.flatMap(([bits, units]) => {
    const text = units.join(joiner)
    const parts = joiner === '' ? text.match(/.{1,56}/gu) : text.match(new RegExp(`.{1,${LINE}}(?: |$)`, 'g'))
    return (parts ?? []).map(
      (part) => `  [${bits}, ${JSON.stringify(part.trim()).replaceAll("'", "\\'").replace(/^"|"$/g, "'")}],`,
    )
  })
  return `/** ${about} */\nexport const ${name}: readonly (readonly [bits: number, units: string])[] = [\n${lines.join('\n')}\n]\n`
}

process.stdout.write(`/* Written by scripts/background.ts; figures of ordinary reviews, no sentences. */\n
${printed('HAN_PAIRS', 'Pairs of Han characters by bits of surprise: −log2 of their share of all pairs.', byBits(sharesOf(HAN_SETS, hanPairs), HAN_PAIRS), '')}
${printed('ENGLISH_WORDS', 'English words by bits of surprise: −log2 of their share of all words.', byBits(sharesOf(ENGLISH_SETS, englishWords), ENGLISH_WORDS), ' ')}`)
