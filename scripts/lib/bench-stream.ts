import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import type { Listing, Review } from '../../src/engine/types.ts'
import { buildCli } from '../../test/cli/build.ts'
import { plantedReviews } from '../planted.ts'
import { listingOf } from './sets.ts'
import { type Measure, round } from './timing.ts'

const PER_LISTING = 200
const REVIEWS = 1_000_000
const GROWTH = 1.5

/**
 * Memory of `judge --stream --memory none`: a stream ten times as long takes hardly more (a collector that has room
 * uses some of it). @param words the command's; `--reviews N` sets the length of the longer stream.
 */
export async function stream(words: readonly string[]): Promise<Measure> {
  const asked = Number(words[words.indexOf('--reviews') + 1])
  const reviews = words.includes('--reviews') && asked >= 10 * PER_LISTING ? asked : REVIEWS
  const short = await streamRun(reviews / 10)
  const long = await streamRun(reviews)
  const growth = long.peak !== null && short.peak !== null ? long.peak / short.peak : Number.NaN
  return {
    name: 'stream/memory-none',
    value: round(long.peak ?? Number.NaN),
    unit: 'MB',
    ratio: round(growth),
    limit: `ratio <= ${GROWTH}`,
    ok: !(growth > GROWTH),
    reviews: long.reviews,
    seconds: round(long.seconds),
    shorterReviews: short.reviews,
    shorterPeak: round(short.peak ?? Number.NaN),
  }
}

interface StreamRun {
  reviews: number
  listings: number
  seconds: number
  /** Largest resident memory of the process, in MB; `null` where the system does not tell (not Linux). */
  peak: number | null
}

/** Feeds `judge --stream --memory none` with synthetic listings of 200 reviews, made while they are sent. */
async function streamRun(reviews: number): Promise<StreamRun> {
  const script = await buildCli()
  const listings = Math.ceil(reviews / PER_LISTING)
  const { texts } = plantedReviews(5_000, 'en')
  const child = spawn(process.execPath, [
    script,
    'judge',
    '--stream',
    '--memory',
    'none',
    '--now',
    '2025-01-01T00:00:00Z',
  ])
  let answers = 0
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) answers++
  })
  const start = performance.now()
  for (let i = 0; i < listings; i++)
    if (!child.stdin.write(`${JSON.stringify(synthetic(i, texts))}\n`)) await once(child.stdin, 'drain')
  while (answers < listings - 2) await new Promise((resolve) => setTimeout(resolve, 50))
  const peak = peakOf(child.pid)
  child.stdin.end()
  await once(child, 'close')
  if (answers !== listings) throw new Error(`${answers} answers to ${listings} listings`)
  return { reviews: listings * PER_LISTING, listings, seconds: (performance.now() - start) / 1_000, peak }
}

function peakOf(pid: number | undefined): number | null {
  const status = `/proc/${pid}/status`
  return existsSync(status) ? Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1]) / 1_000 : null
}

function synthetic(number: number, texts: readonly string[]): Listing {
  const reviews = Array.from({ length: PER_LISTING }, (_, i): Review => {
    const at = number * PER_LISTING + i
    return {
      id: `r${at}`,
      reviewer: { id: `u${(at * 7_919) % 400_000}`, name: null, reviewCount: null, level: null },
      stars: 1 + ((at * 31) % 5),
      title: null,
      text: `${texts[(at * 17) % texts.length]} ${at}`,
      language: 'en',
      postedOn: new Date(Date.UTC(2022, 0, 1 + ((at * 131) % 900))).toISOString().slice(0, 10),
      purchasedOn: null,
      verified: at % 5 !== 0,
      programme: null,
      helpful: null,
      variant: null,
      photos: [],
      followUps: [],
      platformDefault: false,
    }
  })
  return listingOf(`stream-${number}`, reviews)
}
