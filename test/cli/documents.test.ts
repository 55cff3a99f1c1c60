import { describe, expect, it } from 'vitest'
import type { Listing, Verdict } from '../../src/engine/types.ts'
import { listing, NOW, page, review, URL } from './fixtures.ts'
import { run, workspace } from './run.ts'

const space = workspace()
const saved = space.file('page.html', page({ copies: 5 }))
const now = ['--now', NOW]

describe('read', () => {
  it('prints the Listing of a saved page', async () => {
    const { status, stdout, stderr } = await run(['read', saved, '--url', URL, ...now])
    expect([status, stderr]).toEqual([0, ''])
    const read = JSON.parse(stdout) as Listing
    expect(read).toMatchObject({
      schema: 'brushlight/listing/1',
      site: 'schema-org',
      url: 'https://shop.example/kettle',
      title: 'Copper kettle',
      readAt: NOW,
      coverage: { read: 15, stated: 120 },
    })
    expect(read.reviews[7]).toMatchObject({ reviewer: { name: 'Hal Halson' }, stars: 3, postedOn: '2026-08-17' })
    expect(stdout).toBe(`${JSON.stringify(read, null, 2)}\n`)
  })

  it('reads standard input as it reads a file', async () => {
    const [file, piped] = await Promise.all([
      run(['read', saved, '--url', URL, ...now]),
      run(['read', '-', '--url', URL, ...now], { input: page({ copies: 5 }) }),
    ])
    expect(piped).toEqual(file)
  })

  it('switches the readers of single shops off with --readers general', async () => {
    const url = 'https://www.amazon.com/dp/B000000000'
    const of = async (readers: string): Promise<unknown> => {
      const { stdout } = await run(['read', saved, '--url', url, '--readers', readers, ...now])
      return (JSON.parse(stdout) as Listing).site
    }
    expect(await Promise.all(['all', 'general'].map(of))).toEqual(['amazon', 'schema-org'])
  })

  it('reads a response with --payload, also the GBK of old', async () => {
    const comment = (id: number, content: string): string =>
      `{"id":${id},"nickname":"j***${id}","content":"${content}","creationTime":"2026-03-0${id} 10:00:00","score":5}`
    const payload = `cb({"productCommentSummary":{"commentCount":2,"skuId":100},"comments":[${comment(1, 'QQ')},${comment(2, 'hello')}]});`
    const [before = '', after = ''] = payload.split('QQ')
    const gbk = Buffer.concat([Buffer.from(before), Buffer.from([0xba, 0xc3]), Buffer.from(after)])
    const file = space.file('jd.js', gbk)
    const url = 'https://item.jd.com/100.html'
    const { status, stdout, stderr } = await run(['read', file, '--url', url, '--payload', 'jd', ...now])
    expect([status, stderr]).toEqual([0, ''])
    const read = JSON.parse(stdout) as Listing
    expect([read.site, read.id, read.url]).toEqual(['jd', '100', url])
    expect(read.reviews.map(({ text }) => text)).toEqual(['好', 'hello'])
    // The response names its listing, so the address may be left out.
    const alone = await run(['read', file, '--payload', 'jd', ...now])
    expect(JSON.parse(alone.stdout)).toMatchObject({ site: 'jd', id: '100', url, coverage: { read: 2 } })
  })

  /** The page with `<meta>` and, in place of the product's name, these bytes. */
  const charset = (meta: string, name: number[]): Buffer => {
    const html = page({ name: 'QQ' }).replace('<title>', `${meta}<title>`)
    return Buffer.concat(
      html.split('QQ').flatMap((part, i) => (i === 0 ? [] : [Buffer.from(name)]).concat(Buffer.from(part))),
    )
  }
  it.each([
    ['GBK by <meta>', charset('<meta charset="gbk">', [0xba, 0xc3]), '好'],
    ['Latin 1 by http-equiv', charset('<meta content="text/html; charset=iso-8859-1">', [0xe9]), 'é'],
    ['UTF-8 that still says GBK', charset('<meta charset="gbk">', [0xe5, 0xa5, 0xbd]), '好'],
    ['UTF-16 by its mark', Buffer.from(`\ufeff${page({ name: '名' })}`, 'utf16le'), '名'],
  ])('decodes %s', async (_, input, title) => {
    const { status, stdout } = await run(['read', '-', '--url', URL, ...now], { input })
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as Listing).title).toBe(title)
  })
})

describe('judge', () => {
  it('judges a page as it judges the Listing that read prints of it', async () => {
    const { stdout: read } = await run(['read', saved, '--url', URL, ...now])
    const ofPage = await run(['judge', saved, '--url', URL, ...now])
    const ofListing = await run(['judge', '-', ...now], { input: read })
    expect(ofPage.status).toBe(0)
    expect(ofListing).toEqual(ofPage)
    const verdict = JSON.parse(ofPage.stdout) as Verdict
    expect(verdict).toMatchObject({ schema: 'brushlight/verdict/1', judgedAt: NOW, listing: { site: 'schema-org' } })
    expect(verdict.reviews).toHaveLength(15)
    expect(ofPage.stdout).toBe(`${JSON.stringify(verdict, null, 2)}\n`)
  })

  it('tells page and Listing apart by what they hold, not by their names', async () => {
    const asPage = space.file('listing.html', `\ufeff\n ${JSON.stringify(listing())}`)
    const asJson = space.file('page.json', `  \n<!-- saved -->${page()}`)
    const odd = space.file('odd.txt', `\ufeff{ ${page()}`)
    const outcomes = await Promise.all([
      run(['judge', asPage, ...now]),
      run(['judge', asJson, '--url', URL, ...now]),
      run(['judge', odd, '--url', URL, ...now]),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual([0, 0, 0])
    expect(outcomes.map(({ stdout }) => (JSON.parse(stdout) as Verdict).reviews.length)).toEqual([15, 15, 15])
  })

  it('finds the copies of a page that has some', async () => {
    const { stdout } = await run(['judge', saved, '--url', URL, ...now])
    const { findings } = JSON.parse(stdout) as Verdict
    const repeated = findings.find(({ signal }) => signal === 'near-duplicate')
    expect(repeated).toMatchObject({ kind: 'measured' })
    expect(repeated?.kind === 'measured' && repeated.evidence[0]?.reviews).toHaveLength(5)
  })

  it('takes the time of --now in any offset, and else the clock', async () => {
    const input = JSON.stringify(listing())
    const at = async (...args: string[]): Promise<string> =>
      (JSON.parse((await run(['judge', '-', ...args], { input })).stdout) as Verdict).judgedAt
    expect(await at('--now', '2026-11-20T18:00:00+08:00')).toBe(NOW)
    expect(await at('--now', '2026-11-20T10:00:00')).toBe(NOW)
    expect(await at('--now=2026-11-20')).toBe('2026-11-20T00:00:00.000Z')
    expect(Math.abs(Date.parse(await at()) - Date.now())).toBeLessThan(60_000)
  })

  it('ignores fields it does not know and cuts what is too much', async () => {
    const input = JSON.stringify({ ...listing({ title: 'x'.repeat(10_000) }), more: { __proto__: null, a: 1 } })
    expect((await run(['judge', '-', ...now], { input })).status).toBe(0)
  })

  it('gives every review a verdict, in the order of the Listing', async () => {
    const reviews = [3, 1, 2, 0].map((i) => review(i))
    const { stdout } = await run(['judge', '-', ...now], { input: JSON.stringify(listing({ reviews })) })
    expect((JSON.parse(stdout) as Verdict).reviews.map(({ id }) => id)).toEqual(['R3', 'R1', 'R2', 'R0'])
  })
})

describe('--help and --version', () => {
  it('explains every command', async () => {
    const { status, stdout } = await run(['--help'])
    expect(status).toBe(0)
    const commands = ['read', 'judge', 'report', 'verify']
    for (const command of commands) {
      expect(stdout).toContain(`brushlight ${command} `)
      const help = await run([command, '--help'])
      expect([help.status, help.stderr]).toEqual([0, ''])
      expect(help.stdout).toContain(`brushlight ${command}`)
      expect(await run(['-h', command])).toEqual(help)
    }
    expect((await run(['judge', '--help'])).stdout).toContain('--memory stream')
  })

  it('fits eighty columns, in either language', async () => {
    const pages = [[], ['read'], ['judge'], ['report'], ['verify']].flatMap((command) =>
      ['en', 'zh'].map(async (lang) => (await run([...command, '--help', '--lang', lang])).stdout),
    )
    for (const text of await Promise.all(pages))
      for (const line of text.split('\n')) expect(Array.from(line).length, line).toBeLessThanOrEqual(110)
  })

  it('says its version and that of the engine', async () => {
    const { stdout } = await run(['--version'])
    expect(stdout).toMatch(/^brushlight \d+\.\d+\.\d+ \(brushlight-engine \d+\.\d+\.\d+\)\n$/)
  })

  it('speaks the language of --lang, else of the environment', async () => {
    const speaks = async (args: string[], env: NodeJS.ProcessEnv): Promise<string> =>
      (await run([...args, '--help'], { env })).stdout.includes('照评镜') ? 'zh' : 'en'
    expect(await speaks([], { LANG: 'zh_CN.UTF-8' })).toBe('zh')
    expect(await speaks([], { LANG: 'en_GB.UTF-8', LC_ALL: 'zh_TW' })).toBe('zh')
    expect(await speaks([], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' })).toBe('en')
    expect(await speaks([], { LANG: '' })).toBe('en')
    expect(await speaks(['--lang', 'en'], { LANG: 'zh_CN.UTF-8' })).toBe('en')
  })
})
