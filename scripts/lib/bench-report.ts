import { createHash } from 'node:crypto'
import { unzipSync, type Zippable, zipSync } from 'fflate'
import { encode } from 'jpeg-js'
import type { Finding, Listing, Review, Verdict } from '../../src/engine/types.ts'
import { makeBundle } from '../../src/report/bundle.ts'
import type { BundleInput } from '../../src/report/input.ts'
import { makePack } from '../../src/report/pack.ts'
import { loadReportWords } from '../../src/report/words/index.ts'
import { mulberry32 } from '../planted.ts'
import { type Measure, round } from './timing.ts'

const FLAGGED = 500
const SCREENSHOTS = 20
const RUNS = 3
const SLOWEST = 6
const NOW = '2026-11-23T12:41:07Z'

const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> => createHash('sha256').update(bytes).digest()

/**
 * Bundle and portal pack for 500 flagged reviews and 20 screenshots, beside fflate alone packing the same bytes at the
 * same level.
 */
export async function report(): Promise<Measure> {
  const input = await given()
  const making = async (): Promise<Uint8Array[]> => {
    const bundle = await makeBundle(input, sha256)
    const pack = await makePack(bundle, input.words, sha256)
    return [bundle.bytes, ...pack.files.map(({ bytes }) => bytes)]
  }
  const [zip = new Uint8Array(), ...pack] = await making()
  const same: Zippable = { ...unzipSync(zip), ...Object.fromEntries(pack.map((bytes, at) => [`pack-${at}`, bytes])) }
  let [value, floor] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let run = 0; run < RUNS; run++) {
    value = Math.min(value, await processorTimeOf(making))
    floor = Math.min(floor, await processorTimeOf(async () => zipSync(same, { level: 6 })))
  }
  const bytes = Object.values(same).reduce((sum, one) => sum + (one as Uint8Array).length, 0)
  return {
    name: 'report/bundle-and-pack',
    value: round(value),
    unit: 'ms',
    ratio: round(value / floor),
    limit: `ratio <= ${SLOWEST}`,
    ok: value / floor <= SLOWEST,
    flagged: FLAGGED,
    screenshots: SCREENSHOTS,
    bytes,
    zipBytes: zip.length,
    floor: 'fflate zipSync of the same bytes, level 6',
    floorMs: round(floor),
  }
}

async function processorTimeOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

async function given(): Promise<BundleInput> {
  const chance = mulberry32(11)
  const words = 'warm lid flask tea office morning colour seal leaks hours keeps steel grip small bag'.split(' ')
  const text = (n: number): string =>
    `${Array.from({ length: 40 }, () => words[Math.floor(chance() * words.length)]).join(' ')} ${n}`
  const reviews = Array.from(
    { length: FLAGGED },
    (_, n): Review => ({
      ...{
        id: `R${n}`,
        reviewer: { id: null, name: `Walker ${n}`, reviewCount: null, level: null },
        stars: 5,
        title: null,
      },
      ...{
        text: text(n),
        language: 'en',
        postedOn: '2026-11-08',
        purchasedOn: null,
        verified: true,
        programme: null,
        helpful: null,
      },
      ...{ variant: 'Green', photos: [], followUps: [], platformDefault: false },
    }),
  )
  const listing: Listing = {
    ...{ schema: 'brushlight/listing/1', site: 'amazon', id: 'B0FLASK500', url: 'https://shop.example/dp/B0FLASK500' },
    ...{
      title: 'Vacuum flask',
      seller: { id: 'S1', name: 'Maple Street' },
      readAt: NOW,
      photos: [],
      reviews,
      gaps: [],
    },
    stated: { reviewCount: FLAGGED, ratingCount: null, meanStars: 4.8, histogram: null, sales: null },
    coverage: { read: FLAGGED, stated: FLAGGED, walled: false },
  }
  // Groups of ten, each quoted: as much as a report tells of so many reviews.
  const findings = Array.from({ length: FLAGGED / 10 }, (_, group): Finding => {
    const named = reviews.slice(group * 10, group * 10 + 10)
    const quotes = named.map((review) => ({ review: review.id, start: 0, end: 60 }))
    return {
      ...{ signal: 'near-duplicate', family: 'text', kind: 'measured', weight: 2 },
      evidence: [
        { claim: 'near-duplicate.cluster', reviews: named.map(({ id }) => id), observed: 0.9, expected: null, quotes },
      ],
      innocent: ['copied-from-others', 'points-for-reviews'],
    }
  })
  const verdict: Verdict = {
    ...{
      schema: 'brushlight/verdict/1',
      listing: { site: 'amazon', id: listing.id, url: listing.url },
      engine: '1',
      judgedAt: NOW,
    },
    ...{ band: 'strong-signs', score: 10, interval: [5, 20], suspiciousShare: null, findings, reviews: [] },
    stars: { stated: 4.8, adjusted: null, low: null, high: null, kept: 0 },
  }
  const screenshots = Array.from({ length: SCREENSHOTS }, (_, n) => {
    const [width, height] = [1_000, 800]
    const data = Uint8Array.from({ length: width * height * 4 }, (_, i) =>
      Math.floor(i / 4_000) % 16 < 10 ? 255 : chance() * 256,
    )
    const bytes = new Uint8Array(encode({ data, width, height }, 80).data)
    return { name: `page ${n + 1}`, bytes, width, height, redactions: [], sealed: null }
  })
  return {
    listing,
    verdict,
    words: await loadReportWords('en'),
    madeAt: NOW,
    tool: { name: 'Brushlight', version: '0.1.0' },
    screenshots,
  }
}
