import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { judge } from '../../src/engine/judge.ts'
import { makeBundle } from '../../src/report/bundle.ts'
import { captureFile } from '../../src/report/capture-file.ts'
import { RECIPIENTS } from '../../src/report/recipients.ts'
import { pngOf } from '../report/pdf/pictures.ts'
import { WORDS } from '../words.ts'
import { listing, NOW, page, URL } from './fixtures.ts'
import { run, workspace } from './run.ts'

const space = workspace()
const good = space.file('listing.json', JSON.stringify(listing()))
const report = (out: string, ...more: string[]) =>
  run(['report', good, '--to', 'bundle', '--out', out, '--now', NOW, ...more])

describe('report and verify', () => {
  it('writes a bundle, prints its path, and finds it unchanged', async () => {
    const out = space.path('deep/er')
    const { status, stdout, stderr } = await report(out)
    expect([status, stderr]).toEqual([0, ''])
    const bundle = stdout.trimEnd()
    expect(path.dirname(bundle)).toBe(out)
    const folder = path.basename(bundle).replace(/\.zip$/, '-portal-pack')
    expect(readdirSync(out)).toEqual([folder, path.basename(bundle)])
    expect(readdirSync(path.join(out, folder))).toEqual(['1-report.pdf', '3-evidence-table.pdf', '4-checksums.pdf'])
    const inside = unzipSync(readFileSync(bundle))
    expect(
      readFileSync(path.join(out, folder, '1-report.pdf')).equals(inside['data/report.pdf'] ?? Buffer.alloc(0)),
    ).toBe(true)
    expect(path.basename(bundle)).toMatch(/^case-20261120-generic-kettle-[0-9a-f]{8}\.zip$/)
    const verified = await run(['verify', bundle])
    expect(verified).toEqual({ status: 0, stdout: `${bundle}: Unchanged since export.\n`, stderr: '' })
  })

  it('adds a text for each recipient that is named, once', async () => {
    const out = space.path('for')
    const { status, stdout } = await run(['report', good, '--to', '12315,dsa16,12315', '--out', out, '--now', NOW])
    expect(status).toBe(0)
    const files = unzipSync(readFileSync(stdout.trimEnd()))
    const names = Object.keys(files).filter((name) => name.startsWith('data/notices/'))
    expect(names).toEqual(['data/notices/12315.txt', 'data/notices/dsa16.txt'])
    const text = strFromU8(files['data/notices/12315.txt'] ?? new Uint8Array()).trimEnd()
    expect(text.length).toBeLessThanOrEqual(400)
    expect(text).toContain('kettle')
    const hash = createHash('sha256')
      .update(files['data/report.json'] ?? '')
      .digest('hex')
      .slice(0, 16)
    expect(text).toContain(hash)
    expect((await run(['verify', stdout.trimEnd()])).status).toBe(0)
  })

  it('takes own evidence, and writes the second text for who bought', async () => {
    const out = space.path('own')
    const card = space.file('card.png', pngOf(40, 30, 2))
    const chat = space.file('chat.txt', '客服：五星返5元，加微信：hongbao_2046')
    const args = ['--evidence', `card=${card}`, '--evidence', `chat=${chat}`, '--purchased']
    const { status, stdout, stderr } = await run([
      'report',
      good,
      '--to',
      '12315',
      '--out',
      out,
      '--now',
      NOW,
      '--lang',
      'zh-CN',
      ...args,
    ])
    expect([status, stderr]).toEqual([0, ''])
    const bundle = stdout.trimEnd()
    const files = unzipSync(readFileSync(bundle))
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['data/evidence/001-card.png', 'data/evidence/002-chat.txt']),
    )
    expect(strFromU8(files['data/evidence/002-chat.txt'] ?? new Uint8Array())).not.toContain('hongbao')
    expect(readdirSync(bundle.replace(/\.zip$/, '-portal-pack'))).toEqual([
      '1-report.pdf',
      '12315-dispute.txt',
      '12315.txt',
      '2-screenshots.pdf',
      '3-evidence-table.pdf',
      '4-checksums.pdf',
    ])
    expect((await run(['verify', bundle])).status).toBe(0)
    const missing = await run(['report', good, '--to', 'bundle', '--out', out, '--evidence', space.path('none.png')])
    expect([missing.status, missing.stdout]).toEqual([2, ''])
    expect(missing.stderr).toContain('there is no such file')
  })

  it('makes of a capture what the extension made of it', async () => {
    const shop = listing()
    const own = { name: 'a.txt', kind: 'chat', type: 'text/plain', description: 'with the shop' } as const
    const captured = {
      listing: shop,
      verdict: judge(shop, { now: '2026-11-19T08:00:00.000Z' }),
      capture: { tz: 'Asia/Shanghai', pagesSeen: 2 },
      evidence: [{ ...own, bytes: Buffer.from('five stars, five back') }],
      excluded: [shop.reviews[0]?.id ?? ''],
      statement: { goodFaith: true, text: 'I looked through them.', confirmedUtc: '2026-11-19T08:01:00.000Z' },
    }
    const file = space.file('capture.zip', await captureFile({ ...captured, bought: true, refund: false }))
    const out = space.path('captured')
    const { status, stdout, stderr } = await run(['report', file, '--to', '12315', '--out', out, '--now', NOW])
    expect([status, stderr]).toEqual([0, ''])
    const tool = { name: 'Brushlight', version }
    const recipients = [RECIPIENTS.get('12315')].filter((one) => one !== undefined)
    const made = await makeBundle(
      { ...captured, words: WORDS.en, madeAt: new Date(NOW).toISOString(), tool, recipients, purchased: true },
      async (bytes) => createHash('sha256').update(bytes).digest(),
    )
    expect(path.basename(stdout.trimEnd())).toBe(made.name)
    expect(readFileSync(stdout.trimEnd()).equals(made.bytes)).toBe(true)

    // Money back as well: a second text, as in the extension.
    const both = space.file('both.zip', await captureFile({ ...captured, bought: true, refund: true }))
    const second = await run(['report', both, '--to', '12315', '--out', space.path('both'), '--now', NOW])
    expect(Object.keys(unzipSync(readFileSync(second.stdout.trimEnd())))).toContain('data/notices/12315-dispute.txt')
  })

  it('refuses what is no capture in one line, and writes nothing', async () => {
    const bundle = (await report(space.path('no-capture'))).stdout.trimEnd()
    const damaged = space.file('damaged.zip', readFileSync(bundle).subarray(0, 2_000))
    for (const [file, why] of [
      [bundle, 'is an evidence bundle'],
      [damaged, 'damaged'],
    ]) {
      const out = space.path('nothing')
      const refused = await run(['report', file ?? '', '--to', 'bundle', '--out', out])
      expect([refused.status, refused.stdout]).toEqual([2, ''])
      expect(refused.stderr).toMatch(new RegExp(`^brushlight: [^\\n]+\\.zip: [^\\n]*${why}[^\\n]*\\n$`))
      expect(existsSync(out)).toBe(false)
    }
  })

  it('writes the same bytes again, over what it wrote', async () => {
    const out = space.path('again')
    const first = (await report(out)).stdout.trimEnd()
    const bytes = readFileSync(first)
    expect((await report(out)).stdout.trimEnd()).toBe(first)
    expect(readFileSync(first).equals(bytes)).toBe(true)
    expect(readdirSync(out)).toHaveLength(2)
  })

  it('takes a saved page, and standard input', async () => {
    const out = space.path('page')
    const of = (input: string, ...args: string[]) =>
      run(['report', '-', '--to', 'bundle', '--out', out, '--now', NOW, ...args], { input })
    const outcomes = [await of(page(), '--url', URL), await of(JSON.stringify(listing({ id: 'other' })))]
    expect(outcomes.map(({ status }) => status)).toEqual([0, 0])
    expect(readdirSync(out)).toHaveLength(4)
  })

  it('finds a change wherever it is, says one line for each bundle, and exits 1', async () => {
    const bundle = (await report(space.path('changed'))).stdout.trimEnd()
    const bytes = readFileSync(bundle)
    const head = Array.from({ length: 40 }, (_, i) => i)
    const tail = Array.from({ length: 120 }, (_, i) => bytes.length - 1 - i)
    const between = Array.from({ length: 140 }, (_, i) => Math.floor((bytes.length * (i + 0.5)) / 140))
    const files = [...head, ...between, ...tail].map((at, i) => {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ (1 << (i % 8))
      return space.file(`changed-${i}.zip`, changed)
    })
    const { status, stdout, stderr } = await run(['verify', bundle, ...files])
    expect([status, stderr]).toEqual([1, ''])
    const said = stdout.trimEnd().split('\n')
    expect(said).toHaveLength(1 + files.length)
    expect(said.filter((line) => line.includes('Unchanged since export.'))).toEqual([
      `${bundle}: Unchanged since export.`,
    ])
  })

  it('goes on after a bundle it cannot read, and exits 2', async () => {
    const bundle = (await report(space.path('mixed'))).stdout.trimEnd()
    const { status, stdout, stderr } = await run(['verify', good, bundle, space.path('missing.zip')])
    expect(status).toBe(2)
    expect(stdout).toBe(`${bundle}: Unchanged since export.\n`)
    expect(stderr).toMatch(
      /^brushlight: [^\n]*listing\.json: [^\n]+\nbrushlight: [^\n]*missing\.zip: there is no such file[^\n]+\n$/,
    )
  })

  it('speaks Chinese when asked', async () => {
    const bundle = (await report(space.path('zh'), '--lang', 'zh')).stdout.trimEnd()
    const { stdout } = await run(['verify', bundle, '--lang', 'zh'])
    expect(stdout.slice(bundle.length)).toMatch(/^: \p{Script=Han}+。\n$/u)
  })

  it('leaves nothing half-written where it cannot write', async () => {
    const blocked = space.file('file', '')
    const inTheWay = await report(blocked)
    expect([inTheWay.status, inTheWay.stdout]).toEqual([2, ''])
    expect(inTheWay.stderr).toMatch(/^brushlight: [^\n]+file: a file of this name is in the way[^\n]*\n$/)
    const out = space.path('taken')
    const { stdout } = await report(space.path('elsewhere'))
    mkdirSync(path.join(out, path.basename(stdout.trimEnd())), { recursive: true })
    writeFileSync(path.join(out, path.basename(stdout.trimEnd()), 'x'), '')
    const taken = await report(out)
    expect([taken.status, taken.stdout]).toEqual([2, ''])
    expect(taken.stderr).toMatch(/^brushlight: [^\n]+\n$/)
    expect(readdirSync(out)).toEqual([path.basename(stdout.trimEnd())])
  })
})
