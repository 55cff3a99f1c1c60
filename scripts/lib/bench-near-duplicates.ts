import { LshIndex, Minhash } from 'minhash'
import { canonicalise } from '../../src/engine/text/canonical.ts'
import { nearDuplicatePairs } from '../../src/engine/text/join.ts'
import { type Language, plantedReviews, scoreOf } from '../planted.ts'
import { fresh, leastTimes, type Measure, processorTime, round } from './timing.ts'

const REVIEWS = 10_000
const RUNS = 10
const FASTER = 40
const FLOORS = 45
const RECALL = 0.99
const PRECISION = 0.999

/** The join of 10,000 texts beside npm minhash, and beside the least there is: one hash over every unit. */
export function nearDuplicates(language: Language): Measure[] {
  const planted = plantedReviews(REVIEWS, language)
  const size = language === 'zh' ? 2 : 5
  let found: [number, number][] = []
  let peerFound: [number, number][] = []
  let sum = 0
  const works = {
    own: () => {
      const texts = fresh(planted.texts)
      return () => {
        found = ours(texts)
      }
    },
    floor: () => {
      const texts = fresh(planted.texts)
      return () => {
        sum ^= onePass(texts)
      }
    },
  }
  const peer = (): number => {
    const texts = fresh(planted.texts)
    return processorTime(() => {
      peerFound = theirs(texts, size)
    })
  }
  // Both are warm before they count. The peer runs between our two halves, so that a change of pace touches all.
  theirs(planted.texts.slice(0, 300), size)
  leastTimes(works, 3)
  const before = leastTimes(works, RUNS / 2)
  const peerMs = Math.min(peer(), peer())
  const after = leastTimes(works, RUNS / 2)
  const value = Math.min(before.own, after.own)
  const floorMs = Math.min(before.floor, after.floor)
  const { recall, precision } = scoreOf(found, planted)
  const score = scoreOf(peerFound, planted)
  const name = `near-duplicates/${language}`
  const ok = (holds: boolean): { ok: boolean } => ({ ok: holds })
  const own = { name, value: round(value), unit: 'ms' as const, reviews: REVIEWS }
  return [
    {
      ...own,
      ratio: round(peerMs / value),
      limit: `ratio >= ${FASTER}`,
      ...ok(peerMs / value >= FASTER),
      peer: 'minhash 0.0.9',
      peerMs: round(peerMs),
      peerRecall: round(score.recall),
      peerPrecision: round(score.precision),
    },
    {
      ...own,
      name: `${name}/floor`,
      ratio: round(value / floorMs),
      limit: `ratio <= ${FLOORS}`,
      ...ok(value / floorMs <= FLOORS && sum !== 1),
      floor: 'one rolling hash over every unit',
      floorMs: round(floorMs),
    },
    { name: `${name}/recall`, value: round(recall), unit: 'share', limit: `>= ${RECALL}`, ...ok(recall >= RECALL) },
    {
      name: `${name}/precision`,
      value: round(precision),
      unit: 'share',
      limit: `>= ${PRECISION}`,
      ...ok(precision >= PRECISION),
    },
  ]
}

function onePass(texts: readonly string[]): number {
  let sum = 0
  for (const text of texts) {
    let hash = 0
    for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 0x01000193) + text.charCodeAt(i)) | 0
    sum ^= hash
  }
  return sum
}

function ours(texts: readonly string[]): [number, number][] {
  const { first, left, right } = nearDuplicatePairs(texts.map(canonicalise), { threshold: 0.5, shortest: 40 })
  const pairs = Array.from(left, (a, i): [number, number] => [a, right[i] ?? 0])
  first.forEach((a, b) => {
    if (a !== b) pairs.push([a, b])
  })
  return pairs
}

/** npm minhash as its documentation shows: 128 hashes, the index with its default bands, similarity from 0.5. */
function theirs(texts: readonly string[], size: number): [number, number][] {
  const index = new LshIndex()
  const sketches = texts.map((text, i) => {
    const sketch = new Minhash()
    const shingles = new Set<string>()
    for (let at = 0; at + size <= text.length; at++) shingles.add(text.slice(at, at + size))
    for (const shingle of shingles) sketch.update(shingle)
    index.insert(String(i), sketch)
    return sketch
  })
  const pairs: [number, number][] = []
  sketches.forEach((sketch, i) => {
    for (const key of index.query(sketch)) {
      const other = sketches[Number(key)]
      if (Number(key) < i && other && sketch.jaccard(other) >= 0.5) pairs.push([Number(key), i])
    }
  })
  return pairs
}
