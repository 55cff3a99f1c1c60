import { mkdirSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LARGEST_ZIP } from '../../src/cli/input.ts'
import { LIMITS } from '../../src/engine/limits.ts'
import { listing, NOW, page, URL } from './fixtures.ts'
import { run, workspace } from './run.ts'

const space = workspace()
const saved = space.file('page.html', page())
const good = space.file('listing.json', JSON.stringify(listing()))
const empty = space.file('empty.html', '')
const zip = space.file('empty.zip', Buffer.from(`PK\u0005\u0006${'\0'.repeat(18)}`, 'latin1'))
const prose = space.file('prose.txt', 'Just a few words.')
const latin = space.file('latin.html', Buffer.from('<html><body>caf\xe9</body></html>', 'latin1'))
const broken = space.file('broken.json', '{\n  "schema": "brushlight/listing/1"\n  "site": "x"\n}')
const cut = space.file('cut.json', JSON.stringify(listing()).slice(0, 500))
const typo = space.file('typo.json', '{"schema": brushlight}')
const wrong = space.file(
  'wrong.json',
  JSON.stringify({ ...listing(), reviews: [{ id: 'R0', text: 't', stars: 'five' }] }),
)
const large = space.file('large.html', '')
const hostile = space.file('a\u001b[31m\u202eb.json', JSON.stringify({ schema: '\u001b[2J' }))
const directory = space.path('directory')
mkdirSync(directory)
const missing = space.path('missing.html')

describe('bad arguments and bad input', () => {
  const cases: [name: string, args: string[], says: RegExp][] = [
    ['no command', [], /^no command was given; see brushlight --help$/],
    ['unknown command', ['desk', 'x'], /^"desk" is not a command; the commands are read, judge, report, verify/],
    ['inherited name as command', ['constructor'], /^"constructor" is not a command/],
    ['unknown option', ['judge', good, '--fast'], /^unknown option '--fast'; see brushlight judge --help$/],
    ['option of another command', ['verify', good, '--url', URL], /^unknown option '--url'; see brushlight verify/],
    [
      'missing value',
      ['judge', good, '--now'],
      /^option '--now <value>' argument missing; see brushlight judge --help$/,
    ],
    ['value where none belongs', ['judge', good, '--text=yes'], /'--text' does not take an argument/],
    ['no file', ['judge'], /^FILE is missing; name one, or - for standard input/],
    ['two files', ['judge', good, saved], /^2 files were named; judge takes one at a time$/],
    ['no --url for read', ['read', saved], /^--url is missing; give the address/],
    ['no --url for a page', ['judge', saved], /page\.html: is a page; give its address with --url$/],
    [
      '--url of another scheme',
      ['read', saved, '--url', 'ftp://x.example/'],
      /^--url: "ftp:\/\/x\.example\/" is no web address/,
    ],
    ['--url without scheme', ['read', saved, '--url', 'shop.example'], /^--url: "shop\.example" is no web address/],
    ['--url that is no URL', ['read', saved, '--url', 'https://'], /^--url: "https:\/\/" is no web address/],
    [
      '--readers',
      ['read', saved, '--url', URL, '--readers', 'none'],
      /^--readers: "none" is not known; use all or general$/,
    ],
    [
      '--payload',
      ['read', saved, '--url', URL, '--payload', '../nowhere'],
      /^--payload: "\.\.\/nowhere" is no name of a site/,
    ],
    [
      '--payload of a page',
      ['read', saved, '--url', 'https://item.jd.com/1.html', '--payload', 'jd'],
      /page\.html: The response/,
    ],
    [
      '--payload with --readers',
      ['read', saved, '--url', URL, '--payload', 'jd', '--readers', 'all'],
      /^--readers is for saved pages/,
    ],
    [
      '--memory',
      ['judge', '--stream', good, '--memory', 'disk'],
      /^--memory: "disk" is not known; use none or stream$/,
    ],
    ['--memory without --stream', ['judge', good, '--memory', 'stream'], /^--memory needs --stream/],
    ['--text with --stream', ['judge', '--stream', good, '--text'], /^--text does not go with --stream/],
    ['two files to stream', ['judge', '--stream', good, good], /^2 files were named; judge --stream takes one$/],
    ['--now', ['judge', good, '--now', 'yesterday'], /^--now: "yesterday" is no ISO 8601 time; write it like/],
    [
      '--now off the calendar',
      ['judge', good, '--now', '2026-02-30T10:00:00Z'],
      /^--now: "2026-02-30T10:00:00Z" is no/,
    ],
    [
      '--lang',
      ['judge', good, '--lang', 'xx'],
      /^--lang: "xx" is not known; use zh-CN, zh-TW, en, ja, ko, de, fr, es$/,
    ],
    ['no --to', ['report', good, '--out', directory], /^--to is missing; name "bundle" or one or more recipients/],
    [
      'unknown recipient',
      ['report', good, '--to', 'bundle,nobody', '--out', directory],
      /^--to: "nobody" is not known; brushlight report --help lists/,
    ],
    ['no --out', ['report', good, '--to', 'bundle'], /^--out is missing; name the directory/],
    ['no bundle', ['verify'], /^no bundle was named/],
    ['missing file', ['judge', missing], /missing\.html: there is no such file; check the path$/],
    ['missing file to stream', ['judge', '--stream', missing], /missing\.html: there is no such file; check the path$/],
    ['file as directory', ['judge', `${good}/x`], /there is no such file; check the path$/],
    ['directory', ['judge', directory], /directory: is a directory; name a file$/],
    ['directory to stream', ['judge', '--stream', directory, '--memory', 'stream'], /is a directory; name a file$/],
    ['empty file', ['judge', empty], /empty\.html: is empty; save the page again/],
    ['neither HTML nor JSON', ['judge', prose, '--url', URL], /prose\.txt: is neither HTML nor JSON; save the page/],
    ['neither, to read', ['read', prose, '--url', URL], /prose\.txt: is neither HTML nor JSON; save the page/],
    ['JSON to read', ['read', good, '--url', URL], /listing\.json: is JSON, not a page; .* --payload SITE$/],
    [
      'no UTF-8',
      ['read', latin, '--url', URL],
      /latin\.html: is not valid UTF-8 and declares no other charset; save it as UTF-8$/,
    ],
    ['broken JSON', ['judge', broken], /broken\.json: is not valid JSON at line 3, column 3; check it$/],
    ['cut JSON', ['judge', cut], /cut\.json: is not valid JSON: it ends too early; check that all of it is there$/],
    ['mistyped JSON', ['judge', typo], /typo\.json: is not valid JSON; check it$/],
    [
      'wrong type',
      ['judge', wrong],
      /wrong\.json: is not a Listing: reviews\[0\]\.stars: expected a number from 1 to 5 or null, found "five"$/,
    ],
    [
      'hostile name and text',
      ['judge', hostile],
      /⟦U\+001B⟧\[31m⟦U\+202E⟧b\.json: is not a Listing: schema: expected .* found "\\u001b\[2J"$/,
    ],
    ['verify a page', ['verify', saved], /page\.html: This is not a zip file\.$/],
    ['verify another zip', ['verify', zip], /empty\.zip: This zip file is not an evidence bundle\.$/],
    ['verify nothing', ['verify', missing], /missing\.html: there is no such file; check the path$/],
  ]
  it.each(cases)('%s', async (_, args, says) => {
    const { status, stdout, stderr } = await run(args)
    expect(stderr).toMatch(/^brushlight: [^\n]+\n$/)
    expect(stderr.slice('brushlight: '.length).trimEnd()).toMatch(says)
    expect([status, stdout]).toEqual([2, ''])
    expect(readdirSync(directory)).toEqual([])
  })

  it('refuses a file that is too large without holding it', async () => {
    const { truncateSync } = await import('node:fs')
    for (const [command, most] of [
      ['judge', LIMITS.file],
      ['verify', LARGEST_ZIP],
    ] as const) {
      truncateSync(large, most + 1)
      const { status, stderr } = await run([command, large])
      const said = new RegExp(`large\\.html: is larger than ${most / 1e6} MB; [^\\n]+\\n$`)
      expect([status, stderr]).toEqual([2, expect.stringMatching(said)])
    }
  })

  it('refuses empty standard input', async () => {
    const { status, stderr } = await run(['judge', '-', '--now', NOW])
    expect([status, stderr]).toEqual([
      2,
      'brushlight: standard input: is empty; save the page again, or check what was piped in\n',
    ])
  })
})
