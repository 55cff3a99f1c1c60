import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { makeBundle } from '../../src/report/bundle.ts'
import { RECIPIENTS } from '../../src/report/recipients.ts'
import { WORDS } from '../words.ts'
import { added } from './evidence.ts'
import { digest, flask, NOW, TOOL } from './fixture.ts'
import { unzip } from './unzip.ts'

/*
 * RFC 8493, read anew: our writer is not asked. The zip is read by the tests' own reader, the hashes are Node's.
 */

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** What is wrong with a bag, after RFC 8493 sections 2.1, 2.2 and 3. */
function bagErrors(files: ReadonlyMap<string, Buffer>): string[] {
  const errors: string[] = []
  const text = (name: string): string => files.get(name)?.toString('utf8') ?? ''
  if (text('bagit.txt') !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n') errors.push('bagit.txt')
  const payload = [...files.keys()].filter((name) => name.startsWith('data/'))
  if (payload.length === 0) errors.push('no payload')
  const listed = (manifest: string): Map<string, string> =>
    new Map(
      text(manifest)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => {
          const [hash = '', name = ''] = line.split(/ {2}(.*)/)
          return [name, hash]
        }),
    )
  const compare = (manifest: string, names: readonly string[]): void => {
    const hashes = listed(manifest)
    if ([...hashes.keys()].sort().join() !== [...names].sort().join()) errors.push(`${manifest}: names`)
    for (const [name, hash] of hashes) if (sha256(files.get(name) ?? Buffer.alloc(0)) !== hash) errors.push(name)
  }
  compare('manifest-sha256.txt', payload)
  compare('tagmanifest-sha256.txt', ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt'])
  const bytes = payload.reduce((sum, name) => sum + (files.get(name)?.length ?? 0), 0)
  if (!text('bag-info.txt').split('\n').includes(`Payload-Oxum: ${bytes}.${payload.length}`))
    errors.push('Payload-Oxum')
  if (!/^Bagging-Date: \d{4}-\d{2}-\d{2}$/m.test(text('bag-info.txt'))) errors.push('Bagging-Date')
  return errors
}

const input = { ...flask(), ...added(), words: WORDS.en, madeAt: NOW, tool: TOOL }

describe('a bag as RFC 8493 has it', async () => {
  const made = await makeBundle({ ...input, recipients: [...RECIPIENTS.values()] }, digest)
  const files = unzip(made.bytes)

  test('all manifests agree with what the files are', () => expect(bagErrors(files)).toEqual([]))

  test('the check sees a changed byte, a file too many and one too few', () => {
    const [name = '', bytes = Buffer.alloc(0)] = [...files].find(([one]) => one === 'data/reviews.csv') ?? []
    const changed = Buffer.from(bytes)
    changed[9] = (changed[9] ?? 0) ^ 1
    expect(bagErrors(new Map([...files, [name, changed]]))).toEqual([name])
    expect(bagErrors(new Map([...files, ['data/more', bytes]]))).toContain('manifest-sha256.txt: names')
    expect(bagErrors(new Map([...files].filter(([one]) => one !== name)))).toContain('manifest-sha256.txt: names')
  })

  test('holds every part, under names of its own', () => {
    expect([...files.keys()].filter((name) => !name.startsWith('data/notices/'))).toEqual([
      'bag-info.txt',
      'bagit.txt',
      'data/README.txt',
      'data/annotations.jsonld',
      'data/capture/capture-log.jsonl',
      'data/capture/dom-001.redacted.html',
      'data/capture/page-001.redacted.jpg',
      'data/capture/page-002.redacted.png',
      'data/evidence/001-card.jpg',
      'data/evidence/002-chat.txt',
      'data/evidence/003-order.bin',
      `data/media/${'c'.repeat(64)}.thumb.jpg`,
      'data/report.html',
      'data/report.json',
      'data/report.pdf',
      'data/reviews.csv',
      'data/ro-crate-metadata.json',
      'manifest-sha256.txt',
      'tagmanifest-sha256.txt',
    ])
    expect([...files.keys()].filter((name) => name.startsWith('data/notices/')).length).toBe(RECIPIENTS.size)
  })

  test('without captures, their files are absent', async () => {
    const bare = unzip((await makeBundle({ ...flask(), words: WORDS.en, madeAt: NOW, tool: TOOL }, digest)).bytes)
    expect(bagErrors(bare)).toEqual([])
    expect([...bare.keys()].filter((name) => /capture\/(?!capture-log)|media|evidence|notices/.test(name))).toEqual([])
  })

  test('report.json vouches for what was captured, and the notices for report.json', () => {
    const { files: vouched, payloadOxum } = made.document.integrity
    for (const { path, bytes, sha256: hash } of vouched) {
      expect(sha256(files.get(`data/${path}`) ?? Buffer.alloc(0))).toBe(hash)
      expect(files.get(`data/${path}`)?.length).toBe(bytes)
    }
    expect(vouched.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'capture/page-001.redacted.jpg',
        'evidence/001-card.jpg',
        'reviews.csv',
        'capture/capture-log.jsonl',
      ]),
    )
    expect(payloadOxum).toBe(`${vouched.reduce((sum, { bytes }) => sum + bytes, 0)}.${vouched.length}`)
    const hash = sha256(files.get('data/report.json') ?? Buffer.alloc(0))
    expect(made.hash).toBe(hash)
    expect(files.get('data/notices/12315.txt')?.toString('utf8')).toContain(hash.slice(0, 16))
  })

  test('the capture log is a chain: each line holds the hash of the line before', () => {
    const lines = files.get('data/capture/capture-log.jsonl')?.toString('utf8').trimEnd().split('\n') ?? []
    const parsed = lines.map((line) => JSON.parse(line))
    expect(parsed.map(({ event }) => event)).toEqual([
      'read',
      'judged',
      'screenshot',
      'screenshot',
      'page',
      'thumbnail',
      'evidence',
      'evidence',
      'evidence',
      'left-out',
      'confirmed',
      'exported',
    ])
    const timeOf = (event: string): number => Date.parse(parsed.find((one) => one.event === event)?.at)
    expect(timeOf('read')).toBeLessThanOrEqual(timeOf('judged'))
    expect(timeOf('judged')).toBeLessThanOrEqual(timeOf('exported'))
    parsed.forEach(({ seq, prevSha256 }, at) => {
      expect(seq).toBe(at + 1)
      expect(prevSha256).toBe(at === 0 ? null : sha256(Buffer.from(lines[at - 1] ?? '')))
    })
    for (const { file, sha256: hash } of parsed)
      if (file) expect(sha256(files.get(`data/${file}`) ?? Buffer.alloc(0))).toBe(hash)
  })

  test('the part of the page is text in its structure, and its own policy forbids the rest', () => {
    const page = files.get('data/capture/dom-001.redacted.html')?.toString('utf8') ?? ''
    expect(page).toContain('<h3>Reviews</h3>')
    expect(page).toContain('Nice &amp; warm')
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/script>|class=/)
  })
})
