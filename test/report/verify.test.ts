import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeBundle } from '../../src/report/bundle.ts'
import { type Verification, verifyBundle } from '../../src/report/verify.ts'
import { digest, flask, kettle, NOW, TOOL } from './fixture.ts'

let bundle: Uint8Array
let entries: Record<string, Uint8Array>
beforeAll(async () => {
  bundle = (await makeBundle({ ...kettle(), language: 'zh', madeAt: NOW, tool: TOOL }, digest)).bytes
  entries = unzipSync(bundle)
})

const verify = (bytes: Uint8Array): Promise<Verification> => verifyBundle(bytes, digest)
const verifyZip = (files: Zippable): Promise<Verification> => verify(zipSync(files))
const what = async (files: Zippable): Promise<string[]> => {
  const result = await verifyZip(files)
  return result.status === 'changed' ? result.what : [result.status]
}

/** Small deterministic generator (Park and Miller 1988). */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
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

describe('any flipped bit is noticed', () => {
  test('1,000 of 1,000 at random', async () => {
    const large = (await makeBundle({ ...flask(), language: 'en', madeAt: NOW, tool: TOOL }, digest)).bytes
    const roll = dice(20_261_123)
    let noticed = 0
    for (let i = 0; i < 1_000; i++) {
      if ((await verify(flipped(large, roll(large.length * 8)))).status !== 'unchanged') noticed++
    }
    expect(noticed).toBe(1_000)
  })

  test('every bit of the directory and the end record', async () => {
    const start = bundle.findIndex((_, at) => strFromU8(bundle.subarray(at, at + 4), true) === 'PK\u0001\u0002')
    for (let bit = start * 8; bit < bundle.length * 8; bit++) {
      if ((await verify(flipped(bundle, bit))).status === 'unchanged') throw new Error(`bit ${bit} went unnoticed`)
    }
  })

  test('every bit of the first local header', async () => {
    for (let bit = 0; bit < 60 * 8; bit++) expect((await verify(flipped(bundle, bit))).status).not.toBe('unchanged')
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
    const html = strToU8(strFromU8(entries['data/report.html'] ?? new Uint8Array()).replace('58', '12'))
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
    return result.status === 'unreadable' ? result.why : result.status
  }
  const x = strToU8('x')

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
    const from = performance.now()
    expect(await why(bomb)).toBe('too-large')
    expect(performance.now() - from).toBeLessThan(100)
  })

  test('a bomb that lies about its size is counted while unpacking', async () => {
    const bomb = zipSync({ bomb: new Uint8Array(50_000_000) }, { level: 9 })
    const at = bomb.findIndex((_, i) => strFromU8(bomb.subarray(i, i + 4), true) === 'PK\u0001\u0002')
    new DataView(bomb.buffer).setUint32(at + 24, 1_000, true)
    const from = performance.now()
    expect(await why(bomb)).toBe('damaged')
    expect(performance.now() - from).toBeLessThan(100)
  })

  test('files that overlap are refused', async () => {
    const two = zipSync({ a: strToU8('aaaa'), b: strToU8('bbbb') }, { level: 0 })
    const view = new DataView(two.buffer)
    const second = two.length - 22 - 47
    view.setUint32(second + 42, 0, true)
    two[second + 46] = 0x61
    expect(await why(two)).toMatch(/damaged|duplicate-name/)
  })

  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['text', strToU8('Dear sir')],
    ['zeros', new Uint8Array(70_000)],
    [
      'an end record alone that points nowhere',
      new Uint8Array([0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 46, 0, 0, 0, 9, 9, 9, 9, 0, 0]),
    ],
  ])('%s is unreadable', async (_, bytes) => expect((await verify(bytes)).status).toBe('unreadable'))

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
      expect(['changed', 'unreadable']).toContain((await verify(copy)).status)
      expect(performance.now() - from).toBeLessThan(2_000)
    }
  })
})
