import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type BundleInput, makeBundle } from '../../src/report/bundle.ts'
import { type Captured, captureFile } from '../../src/report/capture-file.ts'
import { readCapture } from '../../src/report/capture-read.ts'
import { WORDS } from '../words.ts'
import { added } from './evidence.ts'
import { digest, flask, NOW, TOOL } from './fixture.ts'

/** As browsers give back what they stored: keys of every object sorted. */
function sorted<T>(value: T): T {
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sorted) as T
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted((value as Record<string, unknown>)[key])]),
  ) as T
}

const evidence = (): Captured => {
  const { thumbnails: _, creditCode: __, reporter: ___, previousBundle: ____, ...rest } = added()
  const { listing, verdict } = flask()
  const leftOut = { signals: ['burst' as const], reviews: ['C2', 'C3'] }
  return {
    listing,
    verdict: { ...verdict, leftOut },
    ...rest,
    statement: rest.statement ?? null,
    bought: true,
    refund: false,
  }
}

const bundleOf = async ({ bought, refund: _, ...captured }: Captured): Promise<Uint8Array> => {
  const input: BundleInput = { ...captured, purchased: bought, words: WORDS['zh-CN'], madeAt: NOW, tool: TOOL }
  return (await makeBundle(input, digest)).bytes
}

const opened = async (captured: Captured): Promise<Captured> => {
  const read = readCapture(await captureFile(captured))
  if (!read.ok) throw new Error(read.error)
  return read.value
}

test('a capture gives the same bundle byte for byte, in whatever order its fields were kept', async () => {
  const straight = await bundleOf(evidence())
  expect(Buffer.compare(await bundleOf(await opened(evidence())), straight)).toBe(0)
  expect(Buffer.compare(await bundleOf(await opened(sorted(evidence()))), straight)).toBe(0)
  expect(Buffer.compare(await bundleOf(sorted(evidence())), straight)).toBe(0)
})

test('what is in a capture matters: each part changes the bundle', async () => {
  const straight = await bundleOf(evidence())
  const { statement, capture } = evidence()
  const changes: Partial<Captured>[] = [
    { excluded: [] },
    { bought: null },
    { statement: statement && { ...statement, confirmedUtc: null } },
    { capture: { ...capture, tz: null } },
    { capture: { ...capture, filters: [] } },
    { screenshots: [] },
    { evidence: [] },
  ]
  for (const change of changes)
    expect(Buffer.compare(await bundleOf(await opened({ ...evidence(), ...change })), straight)).not.toBe(0)
})

describe('a capture that is none is refused in one sentence', () => {
  const files = async (): Promise<Record<string, Uint8Array>> => unzipSync(await captureFile(evidence()))
  const text = (file: Uint8Array | undefined): string => new TextDecoder().decode(file)
  const with_ = async (name: string, change: (text: string) => string): Promise<Uint8Array> => {
    const all = await files()
    return zipSync({ ...all, [name]: strToU8(change(text(all[name]))) })
  }
  const edited = (change: (document: Record<string, never>) => unknown): Promise<Uint8Array> =>
    with_('capture.json', (json) => {
      const document = JSON.parse(json)
      change(document)
      return JSON.stringify(document)
    })
  const set = (where: string, value: unknown) => (document: object) => {
    const steps = where.split('.')
    const last = steps.pop() ?? ''
    const at = steps.reduce<Record<string, unknown>>((one, step) => one[step] as Record<string, unknown>, {
      ...document,
    })
    at[last] = value
    if (steps.length === 0) Object.assign(document, { [last]: value })
  }

  test.each<[string, () => Promise<Uint8Array>, RegExp]>([
    ['a bundle', () => bundleOf(evidence()), /is an evidence bundle/],
    ['any zip', async () => zipSync({ 'a.txt': strToU8('a') }), /no capture/],
    ['a damaged zip', async () => (await captureFile(evidence())).slice(0, 900), /damaged/],
    ['a zip that climbs', async () => zipSync({ '../capture.json': strToU8('{}') }), /unsafe-name/],
    ['no JSON', () => with_('capture.json', () => '{'), /no JSON object/],
    ['a deep nest', () => with_('capture.json', () => '['.repeat(2_000_000)), /no JSON object/],
    ['a list', () => with_('capture.json', () => '[]'), /no JSON object/],
    ['a bomb', () => with_('capture.json', () => `{"a":"${' '.repeat(60_000_000)}"}`), /too-large|30 MB/],
    ['no listing', () => with_('listing.json', () => '{}'), /is not a Listing/],
    ['another schema', () => edited(set('schema', 'brushlight/capture/2')), /schema/],
    ['an unknown signal', () => edited(set('judged.findings.0.signal', '__proto__')), /judged\.findings\[0\]\.signal/],
    ['an unknown claim', () => edited(set('judged.findings.0.evidence.0.claim', 'x')), /evidence\[0\]\.claim/],
    ['a review of another', () => edited(set('judged.findings.0.evidence.0.reviews', ['zz'])), /reviews/],
    ['no weight', () => edited(set('judged.findings.0.weight', 'heavy')), /weight/],
    ['a hash that is none', () => edited(set('screenshots.0.sealed', 'aa')), /screenshots\[0\]\.sealed/],
    ['a file elsewhere', () => edited(set('evidence.0.file', '/etc/passwd')), /evidence\[0\]\.file/],
    ['too many files', () => edited(set('evidence', Array(200).fill({}))), /evidence/],
    ['a time that is none', () => edited(set('statement.confirmedUtc', 'yesterday')), /statement\.confirmedUtc/],
  ])('%s', async (_, make, expected) => {
    const read = readCapture(await make())
    expect(read).toMatchObject({ ok: false })
    if (!read.ok) expect(read.error).toMatch(expected)
  })
})
