import { LshIndex, Minhash } from 'minhash'
import { judge } from '../src/engine/judge.ts'
import { canonicalise } from '../src/engine/text/canonical.ts'
import { nearDuplicatePairs } from '../src/engine/text/join.ts'
import type { Listing, Review } from '../src/engine/types.ts'
import { readingTimes } from './lib/reading.ts'
import { type Language, type Planted, plantedReviews, scoreOf } from './planted.ts'

/*
 * Speed, always as a ratio to something timed in the same run: a limit in seconds would measure the machine. Times are
 * processor times, so that a busy machine does not decide. One JSON line per measure; status 1 when a limit is missed.
 */

const RUNS = 9

interface Measure {
  name: string
  value: number
  unit: 'ms' | 'share'
  /** What `limit` is about, where it is not `value` itself. */
  ratio?: number
  limit: string
  ok: boolean
  [detail: string]: unknown
}

function processorTime(work: () => void): number {
  const { user, system } = process.cpuUsage()
  work()
  const spent = process.cpuUsage({ user, system })
  return (spent.user + spent.system) / 1_000
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

const round = (value: number): number => Number(value.toPrecision(4))

/** Fresh values as a message brings them: an engine keeps what it found out about a string it has seen. */
const fresh = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

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

const FASTER = 40
const RECALL = 0.99
const PRECISION = 0.999

function nearDuplicates(language: Language): Measure[] {
  const planted: Planted = plantedReviews(10_000, language)
  const times: number[] = []
  let found: [number, number][] = []
  const runOurs = (): void => {
    const texts = fresh(planted.texts)
    times.push(processorTime(() => (found = ours(texts))))
  }
  const size = language === 'zh' ? 2 : 5
  for (let i = 0; i < 2; i++) runOurs()
  times.length = 0
  theirs(planted.texts.slice(0, 300), size)
  // Half before and half after, so that a change in the machine's pace touches both.
  for (let i = 0; i < RUNS; i += 2) runOurs()
  let peerFound: [number, number][] = []
  const peer = processorTime(() => (peerFound = theirs(fresh(planted.texts), size)))
  for (let i = 1; i < RUNS; i += 2) runOurs()
  const value = median(times)
  const { recall, precision } = scoreOf(found, planted)
  const peerScore = scoreOf(peerFound, planted)
  const name = `near-duplicates/${language}`
  return [
    {
      name,
      value: round(value),
      unit: 'ms',
      ratio: round(peer / value),
      limit: `ratio >= ${FASTER}`,
      ok: peer / value >= FASTER,
      reviews: planted.texts.length,
      peer: 'minhash 0.0.9',
      peerMs: round(peer),
      peerRecall: round(peerScore.recall),
      peerPrecision: round(peerScore.precision),
      fastest: round(Math.min(...times)),
      slowest: round(Math.max(...times)),
    },
    { name: `${name}/recall`, value: round(recall), unit: 'share', limit: `>= ${RECALL}`, ok: recall >= RECALL },
    {
      name: `${name}/precision`,
      value: round(precision),
      unit: 'share',
      limit: `>= ${PRECISION}`,
      ok: precision >= PRECISION,
    },
  ]
}

const SLOWER = 1.5

function wholeVerdict(language: Language): Measure {
  const listing = listingOf(plantedReviews(5_000, language).texts, language)
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  let words = 0
  const times: number[] = []
  const floors: number[] = []
  for (let i = 0; i < RUNS; i++) {
    const shown = fresh(listing)
    times.push(processorTime(() => judge(shown, { now: '2025-01-01T00:00:00Z' })))
    floors.push(
      processorTime(() => {
        for (const { text } of shown.reviews)
          for (const { isWordLike } of segmenter.segment(text)) words += isWordLike ? 1 : 0
      }),
    )
  }
  const value = median(times)
  const floor = median(floors)
  return {
    name: `verdict/${language}`,
    value: round(value),
    unit: 'ms',
    ratio: round(value / floor),
    limit: `ratio <= ${SLOWER}`,
    ok: value / floor <= SLOWER,
    reviews: listing.reviews.length,
    floor: 'Intl.Segmenter, words',
    floorMs: round(floor),
    words: words / RUNS,
    fastest: round(Math.min(...times)),
    slowest: round(Math.max(...times)),
  }
}

/** A listing over two years, with everything shown that a signal looks at. */
function listingOf(texts: readonly string[], language: Language): Listing {
  const stars = [5, 5, 4, 5, 3, 5, 5, 1, 4, 5]
  const reviews = texts.map(
    (text, i): Review => ({
      id: `r${i}`,
      reviewer: { id: `u${i}`, name: null, reviewCount: 1 + (i % 40), level: null },
      stars: stars[(i * 7) % stars.length] ?? 5,
      title: null,
      text,
      language,
      postedOn: new Date(Date.UTC(2023, 0, 1 + ((i * 131) % 700))).toISOString().slice(0, 10),
      purchasedOn: null,
      verified: i % 5 !== 0,
      programme: null,
      helpful: i % 3,
      variant: null,
      photos: i % 9 === 0 ? [{ url: `https://images.example/${i}.jpg`, asset: `picture ${i}`, hash: null }] : [],
      followUps: [],
      platformDefault: false,
    }),
  )
  return {
    schema: 'brushlight/listing/1',
    site: 'generic',
    id: 'bench',
    url: 'https://shop.example/item',
    title: 'Bench',
    seller: null,
    readAt: '2025-01-01T00:00:00Z',
    stated: { reviewCount: reviews.length, ratingCount: null, meanStars: 4.2, histogram: null, sales: null },
    photos: [],
    reviews,
    coverage: { read: reviews.length, stated: reviews.length, walled: false },
    gaps: [],
  }
}

const NAMED_WALKS = 3
const STRUCTURAL_WALKS = 15

/** Reading a page against walking over it. */
function reading(): Measure[] {
  const { bytes, elements, walk, named, structural, found } = readingTimes(RUNS, processorTime)
  const measure = (name: string, value: number, walks: number, reviews: number): Measure => ({
    name,
    value: round(value),
    unit: 'ms',
    ratio: round(value / walk),
    limit: `ratio <= ${walks}`,
    ok: value / walk <= walks && reviews === 13,
    reviews,
    bytes,
    elements,
    floor: "querySelectorAll('*'), tag name and class of each",
    floorMs: round(walk),
  })
  return [
    measure('read/named', named, NAMED_WALKS, found.named),
    measure('read/structural', structural, STRUCTURAL_WALKS, found.structural),
  ]
}

let missed = 0
for (const language of ['en', 'zh'] as const) {
  for (const measure of [...nearDuplicates(language), wholeVerdict(language)]) {
    process.stdout.write(`${JSON.stringify(measure)}\n`)
    if (!measure.ok) missed++
  }
}
for (const measure of reading()) {
  process.stdout.write(`${JSON.stringify(measure)}\n`)
  if (!measure.ok) missed++
}
process.exitCode = missed > 0 ? 1 : 0
