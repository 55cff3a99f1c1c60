import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { unzip } from '../report/unzip.ts'
import { buildCli } from './build.ts'
import { listing, NOW } from './fixtures.ts'
import { hostileZips } from './hostile-zips.ts'
import { run, workspace } from './run.ts'

const space = workspace()
/**
 * Runs in the command's own process, at its end: peak memory and processor time. The kernel's figure for the process
 * (VmHWM) is asked, because that of getrusage begins with what the parent held.
 */
const WITNESS = `process.on('exit', () => {
  const fs = require('node:fs')
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const status = fs.existsSync('/proc/self/status') ? fs.readFileSync('/proc/self/status', 'utf8') : ''
  const peak = Number(/VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? maxRSS) / 1000
  fs.writeSync(3, JSON.stringify({ peak, time: (userCPUTime + systemCPUTime) / 1e6 }))
})`

interface Seen {
  status: number | null
  said: string
  /** MB */
  peak: number
  /** Seconds of processor time, the start of the process included. */
  time: number
}

let script = ''
let bundle = ''
beforeAll(async () => {
  script = await buildCli()
  const file = space.file('listing.json', JSON.stringify(listing()))
  const { stdout } = await run(['report', file, '--to', '12315', '--out', space.path('out'), '--now', NOW])
  bundle = stdout.trimEnd()
  writeFileSync(space.path('witness.cjs'), WITNESS)
})

function verify(file: string): Seen {
  const { status, stdout, stderr, output } = spawnSync(
    process.execPath,
    ['--require', space.path('witness.cjs'), script, 'verify', file],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8' },
    },
  )
  return { status, said: stdout + stderr, ...JSON.parse(output[3] ?? '{}') }
}

describe('hostile zips', () => {
  it('each is refused for what it is, in its own process, within 2 s and 100 MB more than a good one needs', () => {
    const good = verify(bundle)
    expect([good.status, good.said]).toEqual([0, expect.stringContaining('Unchanged')])
    const cases = Object.entries(hostileZips(unzip(readFileSync(bundle))))
    expect(cases.length).toBeGreaterThanOrEqual(40)
    const missed: string[] = []
    let [peak, time] = [0, 0]
    for (const [name, [make, says]] of cases) {
      const seen = verify(space.file('hostile.zip', make()))
      const more = Math.max(0, seen.peak - good.peak)
      ;[peak, time] = [Math.max(peak, more), Math.max(time, seen.time)]
      console.log(
        `${name}: ${seen.time.toFixed(2)} s, ${Math.round(seen.peak)} MB (+${Math.round(more)}): ${seen.said
          .replace(/^.*?hostile\.zip: /, '')
          .slice(0, 70)
          .trim()}`,
      )
      if (seen.status === 0 || !says.test(seen.said) || more > 100 || seen.time > 2)
        missed.push(`${name}: ${seen.status} ${seen.said}`)
    }
    console.log(
      `${cases.length} zips refused; a good one: ${good.time.toFixed(2)} s, ${Math.round(good.peak)} MB; most: ${time.toFixed(2)} s, +${Math.round(peak)} MB`,
    )
    expect(missed).toEqual([])
  }, 240_000)
})
