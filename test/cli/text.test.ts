import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { widthOf, wrap } from '../../src/cli/terminal.ts'
import { verdictText } from '../../src/cli/text.ts'
import type { Listing, Verdict } from '../../src/engine/types.ts'
import { LANGUAGES } from '../../src/report/words/index.ts'
import { WORDS } from '../words.ts'
import { buildCli } from './build.ts'
import { listing, NOW, page, review, URL } from './fixtures.ts'
import { run, workspace } from './run.ts'

const space = workspace()

describe('wrap', () => {
  it('breaks between words, and before what hangs', () => {
    expect(wrap('  one two\n three four  ', 9)).toEqual(['one two', 'three', 'four'])
    expect(wrap('one two three', 9, '- ', '  ')).toEqual(['- one two', '  three'])
    expect(wrap('', 9, '> ')).toEqual(['>'])
  })

  it('counts Chinese characters as two columns, and keeps their punctuation off the start of a line', () => {
    expect(widthOf('a评价。é\u0301👍🏽')).toBe(1 + 6 + 1 + 2)
    expect(wrap('杯子很好，盖子不漏。', 8)).toEqual(['杯子很', '好，盖子', '不漏。'])
    expect(wrap('颜色“很好”真的', 6)).toEqual(['颜色', '“很好”', '真的'])
    expect(wrap('买了 iPhone 两台', 8)).toEqual(['买了', 'iPhone', '两台'])
  })

  it('cuts a word that is longer than a line, never a letter', () => {
    expect(wrap(`x ${'a'.repeat(10)}`, 4)).toEqual(['x aa', 'aaaa', 'aaaa'])
    expect(wrap('👍🏽👍🏽👍🏽', 4).join('|')).toBe('👍🏽👍🏽|👍🏽')
  })

  it('takes time in proportion to its text', () => {
    const start = performance.now()
    wrap('word '.repeat(40_000), 80)
    wrap('字'.repeat(100_000), 80)
    wrap('x'.repeat(100_000), 80)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

const HOSTILE = 'Great \u001b[2J\u001b]0;owned\u0007 kettle\u202e elttek \u0000\u009b31m, buy it\u2066 twice'
const shown: Listing = listing({
  title: `Kettle \u001b[31m${'very '.repeat(30)}long`,
  gaps: [{ field: 'seller\u001b[1m', why: 'not\u202e shown' }],
  reviews: Array.from({ length: 6 }, (_, i) =>
    review(i, { text: i < 4 ? HOSTILE : `${i} Anderer Text, kein Zeichen.` }),
  ),
})
// The last two quote the same passage: it is shown once.
const quotes = [0, 1, 2, 3, 3].map((start, i) => ({ review: `R${i % 4}`, start, end: HOSTILE.length - 3 }))
const verdict: Verdict = {
  schema: 'brushlight/verdict/1',
  listing: { site: shown.site, id: shown.id, url: shown.url },
  engine: 'brushlight-engine 0.0.0',
  judgedAt: NOW,
  band: 'some-signs',
  score: 62,
  interval: [48, 75],
  suspiciousShare: { mean: 0.2, low: 0.1, high: 0.3 },
  stars: { stated: 4.8, adjusted: 4.1, low: 3.8, high: 4.4, kept: 40 },
  findings: [
    { signal: 'photo-reuse', family: 'photo', kind: 'abstained', why: 'no-photos' },
    { signal: 'burst', family: 'time', kind: 'measured', weight: 0, evidence: [], innocent: [] },
    {
      signal: 'near-duplicate',
      family: 'text',
      kind: 'measured',
      weight: 2.5,
      evidence: [
        { claim: 'near-duplicate.cluster', reviews: ['R0', 'R1', 'R2', 'R3'], observed: 0.93, expected: null, quotes },
      ],
      innocent: ['copied-from-others', 'variant-copies'],
    },
  ],
  reviews: [],
}
const look = { words: WORDS.en, columns: 80, colour: false } as const

describe('verdictText', () => {
  const text = verdictText(shown, verdict, look)

  it('says band, score, interval, how many were read, stars, and reasons with counts and ordinary explanations', () => {
    const said = text.replace(/\s+/g, ' ')
    for (const part of [
      'Some signs of coordinated reviews',
      'Trust score 62 of 100 (90% interval 48 to 75)',
      '15 of 120 reviews read',
      '4.8 ★ shown; 4.1 ★ (3.8–4.4)',
      '1. Repeated text 4 reviews by different people share most of their text',
      'Mean similarity 93%',
      'and 1 more',
      ' buy it⟦U+2066⟧ tw]ice”',
      'May be ordinary: - Buyers copy one another',
      'Measured, nothing unusual Bursts in time',
      'Not measured Reused photos: no photos by reviewers',
      'not proof',
    ])
      expect(said).toContain(part)
    expect(text.match(/“/g)).toHaveLength(3)
  })

  it('marks a passage within its text, and leaves a whole text unmarked', () => {
    const whole = verdictText(
      listing(),
      {
        ...verdict,
        findings: verdict.findings.map((finding) =>
          finding.kind === 'measured'
            ? {
                ...finding,
                evidence: finding.evidence.map((one) => ({ ...one, quotes: [{ review: 'R0', start: 0, end: 500 }] })),
              }
            : finding,
        ),
      },
      look,
    )
    expect(whole.replace(/\s+/g, ' ')).toContain(`“${review(0).text}”`)
  })

  it('shows controls and direction overrides of the page instead of sending them to the terminal', () => {
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    expect(text.replace(/\s+/g, ' ')).toContain('⟦U+001B⟧[2J')
    expect(text.replace(/\s+/g, ' ')).toContain('⟦U+202E⟧ elttek')
  })

  it('stays within the columns', () => {
    for (const language of LANGUAGES)
      for (const columns of [40, 80])
        for (const line of verdictText(shown, verdict, { ...look, words: WORDS[language], columns }).split('\n'))
          expect(widthOf(line), line).toBeLessThanOrEqual(columns)
  })

  it('speaks Chinese', () => {
    const zh = verdictText(shown, verdict, { ...look, words: WORDS['zh-CN'] })
    expect(zh).toContain('可信度 62 / 100（90% 区间 48–75）')
    const own = zh.replace(/⟦.*?⟧/g, '').split('\n').slice(4)
    expect(own.filter((line) => /^[A-Za-z ,.:]+$/.test(line))).toEqual([])
  })

  it('colours only when asked, and adds nothing else', () => {
    const coloured = verdictText(shown, verdict, { ...look, colour: true })
    expect(coloured).toContain('\u001b[1;33mSome signs')
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(text)
  })

  it('says that there is no score, and why the page shows no reviews', () => {
    const bare: Verdict = { ...verdict, band: 'not-enough-data', score: null, interval: null, findings: [] }
    const walled = listing({
      reviews: [],
      coverage: { read: 0, stated: 9, walled: true },
      gaps: [{ field: 'reviews', why: 'walled' }],
    })
    const said = verdictText(walled, bare, look)
    expect(said).toContain('Not enough reviews to judge\nNo score: too little to go by\nThe shop hides its reviews')
    expect(said).not.toMatch(/not proof|second look|Nothing unusual/)
    expect(verdictText(shown, { ...verdict, findings: [] }, look)).toContain('Nothing unusual was seen')
  })
})

describe('judge --text', () => {
  const saved = space.file('page.html', page({ copies: 5 }))
  const args = ['judge', saved, '--url', URL, '--text', '--now', NOW]

  it('prints it without colour where no terminal reads', async () => {
    const { status, stdout, stderr } = await run(args)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Copper kettle\nhttps:\/\/shop\.example\/kettle\n\n[^\u001b]+\n$/)
    expect((await run([...args, '--lang', 'zh'])).stdout).toContain('已读 15 条')
    expect((await run(args, { env: { LANG: 'zh_CN.UTF-8' } })).stdout).toContain('已读 15 条')
  })

  /** Of util-linux: runs a command on a terminal of its own. */
  const [program, flags] = ['script', '-qec'] as const
  const hasTerminal = spawnSync(program, [flags, 'true', '/dev/null']).status === 0
  it.runIf(hasTerminal)('colours on a terminal, unless NO_COLOR is set', async () => {
    const command = [process.execPath, await buildCli(), ...args].map((part) => `'${part}'`).join(' ')
    const onTerminal = (env: NodeJS.ProcessEnv): string =>
      spawnSync(program, [flags, command, '/dev/null'], {
        env: { PATH: process.env.PATH, TERM: 'xterm', ...env },
      }).stdout.toString()
    expect(onTerminal({})).toContain('\u001b[1mCopper kettle')
    expect(onTerminal({ NO_COLOR: '1' })).toContain('Copper kettle')
    expect(onTerminal({ NO_COLOR: '1' })).not.toContain('\u001b[')
  })
})
