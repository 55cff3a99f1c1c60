import { nearDuplicates } from './lib/bench-near-duplicates.ts'
import { photos } from './lib/bench-photos.ts'
import { report } from './lib/bench-report.ts'
import { stream } from './lib/bench-stream.ts'
import { verdicts } from './lib/bench-verdict.ts'
import { readingTimes } from './lib/reading.ts'
import { type Measure, processorTime, round } from './lib/timing.ts'

/*
 * Speed, always as a ratio to something timed in the same run: a limit in seconds would measure the machine. Times are
 * the least processor times of several runs in turns, so that a busy machine does not decide. One JSON line per
 * measure; status 1 when a limit is missed. Words after the command choose: near-duplicates, verdict, read,
 * photos, report, stream; `--reviews N` sets the length of the stream (a million).
 */

const RUNS = 9
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

const PARTS: Record<string, () => Measure[] | Promise<Measure[]>> = {
  'near-duplicates': () => [...nearDuplicates('en'), ...nearDuplicates('zh')],
  verdict: () => [...verdicts('en'), ...verdicts('zh')],
  read: reading,
  photos: () => [photos()],
  report: async () => [await report()],
  stream: async () => [await stream(process.argv)],
}

const chosen = process.argv.slice(2).filter((word) => word in PARTS)
for (const [name, part] of Object.entries(PARTS)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  for (const measure of await part()) {
    process.stdout.write(`${JSON.stringify(measure)}\n`)
    if (!measure.ok) process.exitCode = 1
  }
}
