import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeBundle } from '../../src/report/bundle.ts'
import { type Verification, verifyBundle } from '../../src/report/verify.ts'
import { readZip } from '../../src/report/zip.ts'
import { WORDS } from '../words.ts'
import { dice, digest, kettle, NOW, TOOL } from './fixture.ts'

let bundle: Uint8Array
let entries: Record<string, Uint8Array>
beforeAll(async () => {
  bundle = (await makeBundle({ ...kettle(), words: WORDS['zh-CN'], madeAt: NOW, tool: TOOL }, digest)).bytes
  entries = unzipSync(bundle)
})

const verify = (bytes: Uint8Array): Promise<Verification> => verifyBundle(bytes, digest)
const verifyZip = (files: Zippable): Promise<Verification> => verify(zipSync(files))
const what = async (files: Zippable): Promise<string[]> => {
  const result = await verifyZip(files)
  return result.status === 'changed' ? result.what : [result.status]
}

const flipped = (bytes: Uint8Array, bit: number): Uint8Array => {
  const copy = bytes.slice()
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}

describe('an untouched bundle', () => {
  test('is unchanged', async () => expect(await verify(bundle)).toEqual({ status: 'unchanged' }))
  test('also as a view into a larger buffer', async () => {
    const larger = new Uint8Array(bundle.length + 50)
    larger.set(bundle, 13)
    expect(await verify(larger.subarray(13, 13 + bundle.length))).toEqual({ status: 'unchanged' })
  })
})

test('files cut from a Buffer of Node are plain bytes, stored or packed', () => {
  const picture = strToU8('%PDF-1.7 stored as it is')
  const zip = zipSync({ stored: [picture, { level: 0 }], packed: [strToU8('x'.repeat(900)), { level: 6 }] })
  for (const [name, file] of readZip(Buffer.from(zip)).files) expect(Buffer.isBuffer(file), name).toBe(false)
})

describe('any flipped bit is noticed', () => {
  test('1,000 of 1,000 at random', async () => {
    const roll = dice(20_261_123)
    let noticed = 0
    for (let i = 0; i < 1_000; i++) {
      if ((await verify(flipped(bundle, roll(bundle.length * 8)))).status !== 'unchanged') noticed++
    }
    console.log(`${noticed} of 1,000 flipped bits noticed, in ${bundle.length} bytes`)
    expect(noticed).toBe(1_000)
  })

  test('in every byte of the first header, the directory and the end record', async () => {
    const roll = dice(8)
    const start = bundle.findIndex((_, at) => strFromU8(bundle.subarray(at, at + 4), true) === 'PK\u0001\u0002')
    const bytes = [...bundle.keys()].filter((at) => at < 60 || at >= start)
    expect(bytes.length).toBeGreaterThan(600)
    for (const at of bytes) {
      if ((await verify(flipped(bundle, at * 8 + roll(8)))).status === 'unchanged') throw new Error(`byte ${at}`)
    }
  })

  test('bytes put before, between or after', async () => {
    for (const at of [0, 40, bundle.length]) {
      const longer = new Uint8Array([...bundle.subarray(0, at), 0x50, ...bundle.subarray(at)])
      expect((await verify(longer)).status).not.toBe('unchanged')
    }
    expect((await verify(bundle.subarray(0, bundle.length - 1))).status).not.toBe('unchanged')
  })
})

describe('each change is named', () => {
  test('a file changed', async () => {
    const html = strToU8(strFromU8(entries['data/report.html'] ?? new Uint8Array()).replace('3 条', '12 条'))
    expect(await what({ ...entries, 'data/report.html': html })).toEqual([
      'data/report.html: changed',
      'archive: changed',
    ])
  })

  test('a file missing', async () => {
    const { 'data/reviews.csv': _, ...rest } = entries
    expect(await what(rest)).toEqual(['data/reviews.csv: missing', 'archive: changed'])
  })

  test('a file added, to the payload or beside it', async () => {
    expect(await what({ ...entries, 'data/extra.txt': strToU8('x') })).toContain('data/extra.txt: added')
    expect(await what({ ...entries, 'note\u202etxt': strToU8('x') })).toContain('note⟦U+202E⟧txt: added')
  })

  test('a tag file changed, and each manifest changed or missing', async () => {
    expect(await what({ ...entries, 'bag-info.txt': strToU8('Bagging-Date: 1999-01-01\n') })).toContain(
      'bag-info.txt: changed',
    )
    expect(await what({ ...entries, 'manifest-sha256.txt': strToU8('nonsense') })).toContain(
      'manifest-sha256.txt: changed',
    )
    expect(await what({ ...entries, 'tagmanifest-sha256.txt': strToU8('') })).toContain('bagit.txt: added')
    const { 'tagmanifest-sha256.txt': tags, ...untagged } = entries
    expect(await what(untagged)).toContain('tagmanifest-sha256.txt: missing')
    const { 'manifest-sha256.txt': manifest, ...unlisted } = entries
    expect(await what(unlisted)).toContain('manifest-sha256.txt: missing')
  })

  test('a payload swapped together with its manifest is caught by the tag manifest', async () => {
    const csv = strToU8('other')
    const hash = Buffer.from(await digest(csv)).toString('hex')
    const manifest = strFromU8(entries['manifest-sha256.txt'] ?? new Uint8Array()).replace(
      /^.{64}(?= {2}data\/reviews\.csv)/m,
      hash,
    )
    const result = await what({ ...entries, 'data/reviews.csv': csv, 'manifest-sha256.txt': strToU8(manifest) })
    expect(result).toContain('manifest-sha256.txt: changed')
    expect(result).not.toContain('data/reviews.csv: changed')
  })

  test('packed anew, the files are as they were and the archive is not', async () => {
    expect(await what(entries)).toEqual(['archive: changed'])
    expect(
      await what(Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, [file, { level: 0 }]]))),
    ).toEqual(['archive: changed'])
  })
})

describe('hostile zips', () => {
  const why = async (files: Zippable | Uint8Array): Promise<string> => {
    const result = await verify(files instanceof Uint8Array ? files : zipSync(files))
    return 'why' in result ? result.why : result.status
  }
  const x = strToU8('x')
  /** Least of several times, in ms: other work on the machine only adds. */
  const quickest = async (run: () => Promise<string>, answer: string): Promise<number> => {
    let least = Number.POSITIVE_INFINITY
    for (let i = 0; i < 5; i++) {
      const from = performance.now()
      expect(await run()).toBe(answer)
      least = Math.min(least, performance.now() - from)
    }
    return least
  }

  test.each([
    '../evil',
    'data/../../evil',
    '/etc/passwd',
    'C:\\evil',
    'data\\evil',
    'a\u0000b',
    'data//x',
    './x',
    'C:x',
    'x\u001by',
  ])('the name %j is refused', async (name) => {
    expect(await why({ ...entries, [name]: x })).toBe('unsafe-name')
  })

  test('names that differ in case only are refused, as are real duplicates', async () => {
    expect(await why({ ...entries, 'data/REPORT.html': x })).toBe('duplicate-name')
    const twice = zipSync({ 'data/a': x, 'data/b': x }, { level: 0 })
    const renamed = twice.map((byte, at) => (byte === 0x62 && twice[at - 1] === 0x2f ? 0x61 : byte))
    expect(await why(renamed)).toBe('duplicate-name')
  })

  test('a link is refused', async () => {
    expect(await why({ ...entries, link: [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] })).toBe(
      'unsafe-name',
    )
  })

  test('too many files are refused', async () => {
    expect(await why(Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`f${i}`, x])))).toBe('too-many-files')
  })

  test('a bomb is refused without unpacking it', async () => {
    const bomb = zipSync({ ...entries, 'data/bomb': new Uint8Array(50_000_000) }, { level: 9 })
    expect(await quickest(() => why(bomb), 'too-large')).toBeLessThan(100)
  })

  test('a bomb that lies about its size is counted while unpacking', async () => {
    const bomb = zipSync({ bomb: new Uint8Array(50_000_000) }, { level: 9 })
    const at = bomb.findIndex((_, i) => strFromU8(bomb.subarray(i, i + 4), true) === 'PK\u0001\u0002')
    new DataView(bomb.buffer).setUint32(at + 24, 1_000, true)
    expect(await quickest(() => why(bomb), 'damaged')).toBeLessThan(100)
  })

  test('a file inside another file, by which small zips unpack to many times themselves, is refused', async () => {
    const inner = zipSync({ b: strToU8('bbbb') }, { level: 0 })
    const local = inner.subarray(0, 30 + 1 + 4)
    const directory = inner.slice(local.length, inner.length - 22)
    const outer = zipSync({ a: local }, { level: 0 })
    new DataView(directory.buffer).setUint32(42, 30 + 1, true)
    const both = new Uint8Array([...outer.subarray(0, -22), ...directory, ...outer.subarray(-22)])
    const end = new DataView(both.buffer, both.length - 22)
    expect(await why(both)).toBe('unsupported')
    for (const at of [8, 10]) end.setUint16(at, 2, true)
    end.setUint32(12, both.length - 22 - end.getUint32(16, true), true)
    expect(Object.keys(unzipSync(both))).toEqual(['a', 'b'])
    expect(await why(both)).toBe('damaged')
  })

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['text', strToU8('Dear sir')],
    ['zeros', new Uint8Array(70_000)],
    [
      'an end record alone that points nowhere',
      new Uint8Array([0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 46, 0, 0, 0, 9, 9, 9, 9, 0, 0]),
    ],
  ])('%s is refused', async (_, bytes) => expect(['not-ours', 'unsafe']).toContain((await verify(bytes)).status))

  test('any other zip is no bundle', async () => {
    expect(await why({ 'holiday.txt': x })).toBe('not-a-bundle')
    expect(await why(zipSync({}))).toBe('not-a-bundle')
  })

  test('300 mutated bundles never throw and never take long', async () => {
    const roll = dice(7)
    for (let i = 0; i < 300; i++) {
      const copy = bundle.slice(0, i % 5 === 0 ? 1 + roll(bundle.length) : bundle.length)
      for (let n = 0; n < 1 + (i % 40); n++) copy[roll(copy.length)] = roll(256)
      const from = performance.now()
      expect(['changed', 'damaged', 'unsafe', 'not-ours']).toContain((await verify(copy)).status)
      expect(performance.now() - from).toBeLessThan(2_000)
    }
  })
})
