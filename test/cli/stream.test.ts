import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/engine/limits.ts'
import type { Listing, Review, Verdict } from '../../src/engine/types.ts'
import { listing, NOW, ndjson, review } from './fixtures.ts'
import { run, start, workspace } from './run.ts'

const space = workspace()
const now = ['--now', NOW]
const stream = ['judge', '--stream', ...now]
const lines = (text: string): string[] => text.split('\n').slice(0, -1)
const idsOf = (text: string): string[] =>
  lines(text).map((line) => {
    const answer = JSON.parse(line) as Verdict | { error: string; line: number }
    return 'error' in answer ? `line ${answer.line}` : answer.listing.id
  })

/** Peak memory of a process so far, in MB. */
const peak = ({ pid }: ChildProcessWithoutNullStreams): number =>
  Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_000
const onLinux = existsSync('/proc/self/status')

/** Ends when the input has been taken, one piece after the other. */
async function feed(child: ChildProcessWithoutNullStreams, pieces: Iterable<string | Buffer>): Promise<void> {
  for (const piece of pieces)
    if (!child.stdin.write(piece)) await new Promise((resolve) => child.stdin.once('drain', resolve))
}

const ended = (child: ChildProcessWithoutNullStreams): Promise<number | null> =>
  new Promise((resolve) => child.once('close', resolve))

describe('judge --stream', () => {
  it('answers each line with the Verdict that judge gives, in order', async () => {
    const listings = [7, 15, 3].map((n) =>
      listing({ id: `n${n}`, reviews: Array.from({ length: n }, (_, i) => review(i)) }),
    )
    const { status, stdout, stderr } = await run(stream, { input: ndjson(listings) })
    expect([status, stderr]).toEqual([0, ''])
    expect(idsOf(stdout)).toEqual(['n7', 'n15', 'n3'])
    const alone = await Promise.all(
      listings.map((each) => run(['judge', '-', ...now], { input: JSON.stringify(each) })),
    )
    expect(lines(stdout).map((line) => JSON.parse(line))).toEqual(alone.map((one) => JSON.parse(one.stdout)))
    const file = space.file('in.ndjson', ndjson(listings))
    expect((await run(['judge', '--stream', file, ...now])).stdout).toBe(stdout)
  })

  it('says in its place what is wrong with a line, and goes on', async () => {
    const good = (id: string): string => JSON.stringify(listing({ id }))
    const input = Buffer.concat([
      Buffer.from(`\ufeff${good('a')}\r\n\n  \t\n{"schema":"x"}\nnonsense\n`),
      Buffer.from([0x22, 0xff, 0xfe, 0x22, 0x0a]),
      Buffer.from(`[]\n${good('b').slice(0, -9)}\n${good('c')}`),
    ])
    const { status, stdout, stderr } = await run(stream, { input })
    expect([status, stderr]).toEqual([0, ''])
    expect(idsOf(stdout)).toEqual(['a', 'line 4', 'line 5', 'line 6', 'line 7', 'line 8', 'c'])
    expect(lines(stdout).slice(1, 6)).toEqual([
      '{"error":"schema: expected \\"brushlight/listing/1\\", found \\"x\\"","line":4}',
      '{"error":"line 5: is not valid JSON; check it","line":5}',
      '{"error":"the line is not valid UTF-8","line":6}',
      '{"error":"listing: expected an object, found a list","line":7}',
      '{"error":"line 8: is not valid JSON: it ends too early; check that all of it is there","line":8}',
    ])
  })

  it('answers nothing to nothing', async () => {
    for (const input of ['', '\n', '\n\r\n  \n'])
      expect(await run(stream, { input })).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it('answers a line before the next one comes', async () => {
    const child = await start(stream)
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]()
    for (const id of ['first', 'second']) {
      await feed(child, [ndjson([listing({ id })])])
      expect(JSON.parse((await answers.next()).value ?? '')).toMatchObject({ listing: { id } })
    }
    child.stdin.end()
    expect(await ended(child)).toBe(0)
  })

  it.runIf(onLinux)('takes no more memory for a long stream', async () => {
    const child = await start(stream)
    const filler = 'x'.repeat(100_000)
    let answers = 0
    createInterface(child.stdout).on('line', () => answers++)
    const many = function* (): Generator<string> {
      for (let i = 0; i < 2_000; i++) yield `${JSON.stringify({ ...listing({ id: `l${i}` }), filler })}\n`
    }
    await feed(child, many())
    // 200 MB have gone in, all but what pipes hold; a process that kept them would be larger than that.
    expect(peak(child)).toBeLessThan(200)
    child.stdin.end()
    expect(await ended(child)).toBe(0)
    expect(answers).toBe(2_000)
  })

  it.runIf(onLinux)('passes over a line that is too long without holding it', async () => {
    const child = await start(stream)
    const text: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => text.push(chunk))
    const block = Buffer.alloc(1_000_000, 0x78)
    await feed(
      child,
      Array.from({ length: 3 * (LIMITS.file / 1e6) }, () => block),
    )
    expect(peak(child)).toBeLessThan(220)
    await feed(child, ['\n', ndjson([listing({ id: 'after' })])])
    child.stdin.end()
    expect(await ended(child)).toBe(0)
    const stdout = Buffer.concat(text).toString()
    expect(idsOf(stdout)).toEqual(['line 1', 'after'])
    expect(stdout).toContain('{"error":"the line is longer than 64 MB","line":1}')
  })

  it('ends quietly when nobody reads on', async () => {
    for (const memory of ['none', 'stream']) {
      const child = await start([...stream, '--memory', memory])
      const errors: Buffer[] = []
      child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
      child.stdin.on('error', () => undefined)
      child.stdout.once('data', () => child.stdout.destroy())
      child.stdin.end(ndjson(Array.from({ length: 300 }, () => listing())))
      expect(await ended(child), memory).toBe(0)
      expect(Buffer.concat(errors).toString()).toBe('')
    }
  })
})

describe('judge --stream --memory stream', () => {
  const SHARED = 'The hinge squeaked for a week, then a drop of oil on the pin made it quiet again.'
  const photo = (asset: string): Review['photos'] => [{ url: `https://${asset}.jpg`, asset, hash: null }]
  const by = (id: string): Review['reviewer'] => ({ id, name: null, reviewCount: null, level: null })
  /** Twelve reviews by people of its own, the last one special. */
  const of = (id: string, special: Partial<Review>): Listing => {
    const others = Array.from({ length: 11 }, (_, i) =>
      review(i, { id: `${id}-${i}`, text: `${id} ${review(i).text}` }),
    )
    return listing({
      id,
      seller: { id, name: null },
      reviews: [
        ...others,
        review(11, { id: `${id}-11`, text: `${id}: nothing more to say.`, reviewer: by(id), ...special }),
      ],
    })
  }
  const byAnn = { text: SHARED, reviewer: by('ann') }
  const byBo = { text: SHARED, reviewer: by('bo') }
  /** Band, score and what was seen in texts, pictures and times; an error line as it is. */
  const said = (line: string): unknown => {
    const answer = JSON.parse(line) as Verdict | { error: string }
    if ('error' in answer) return answer
    const seen = answer.findings.filter(({ family }) => family !== 'identity' && family !== 'network')
    return [answer.listing.id, answer.band, answer.score, answer.stars, seen]
  }
  /** Claims of each answer about what stands under other listings. */
  const elsewhere = (stdout: string): string[][] =>
    lines(stdout).map((line) =>
      (JSON.parse(line) as Verdict).findings.flatMap((finding) =>
        finding.kind === 'measured'
          ? finding.evidence.flatMap(({ claim, reviews, observed }) =>
              claim.endsWith('.elsewhere') ? [`${claim} ${reviews} ${observed}`] : [],
            )
          : [],
      ),
    )
  const judged = async (listings: readonly Listing[], memory: string): Promise<string[][]> => {
    const { status, stdout } = await run([...stream, '--memory', memory], { input: ndjson(listings) })
    expect(status).toBe(0)
    return elsewhere(stdout)
  }

  it('finds a text and a picture that two sellers share, whichever comes first', async () => {
    const listings = [
      of('kettle', byAnn),
      of('lamp', { photos: photo('img.example/1') }),
      of('chair', byBo),
      of('desk', { photos: photo('img.example/1') }),
      of('vase', { photos: photo('img.example/2') }),
    ]
    expect(await judged(listings, 'stream')).toEqual([
      ['near-duplicate.elsewhere kettle-11 1'],
      ['photo-reuse.elsewhere lamp-11 1'],
      ['near-duplicate.elsewhere chair-11 1'],
      ['photo-reuse.elsewhere desk-11 1'],
      [],
    ])
    expect(await judged(listings, 'none')).toEqual([[], [], [], [], []])
  })

  it('does not take a review shown under two variants for two reviews', async () => {
    const variants = [
      of('blue', byAnn),
      of('red', { ...byAnn, id: 'blue-11' }),
      of('green', { ...byAnn, photos: photo('i/1') }),
    ]
    expect(await judged(variants, 'stream')).toEqual([[], [], []])
  })

  it('says the same as without memory where no text and no picture is shared', async () => {
    const listings = [of('kettle', byAnn), of('lamp', {})]
    const input = `${ndjson(listings)}nonsense\n${ndjson([of('chair', {})])}`
    const [none, memory] = await Promise.all([
      run(stream, { input }),
      run([...stream, '--memory', 'stream'], { input }),
    ])
    // The people of these listings know one another from the stream; their texts and pictures do not.
    expect(lines(memory.stdout).map(said)).toEqual(lines(none.stdout).map(said))
    expect(idsOf(memory.stdout)).toEqual(['kettle', 'lamp', 'line 3', 'chair'])
  })

  it('leaves no copy behind, even when it is killed', async () => {
    const TMPDIR = space.path('spool')
    mkdirSync(TMPDIR)
    const args = [...stream, '--memory', 'stream']
    const input = ndjson([of('kettle', byAnn)])
    expect((await run(args, { input, env: { TMPDIR } })).status).toBe(0)
    expect((await run([...args, space.path('missing')], { env: { TMPDIR } })).status).toBe(2)
    expect(readdirSync(TMPDIR)).toEqual([])
    const child = await start(args, { env: { TMPDIR } })
    await feed(child, [input])
    await pause(1_000)
    child.kill('SIGKILL')
    expect(await ended(child)).toBe(null)
    expect(readdirSync(TMPDIR)).toEqual([])
  })

  it('says so when there is nowhere to put the copy', async () => {
    const { status, stdout, stderr } = await run([...stream, '--memory', 'stream'], {
      input: ndjson([listing()]),
      env: { TMPDIR: space.path('nowhere') },
    })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^brushlight: the temporary directory [^\n]*nowhere: [^\n]+\n$/)
  })
})
