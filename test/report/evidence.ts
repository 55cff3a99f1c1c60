import { encode } from 'jpeg-js'
import type { BundleInput } from '../../src/report/bundle.ts'

/** A small picture. Colours follow from `seed`, so that two differ. */
export function picture(type: 'jpg' | 'png', seed = 1, side = 8): Uint8Array {
  if (type === 'png') return new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, seed & 255])
  const data = Uint8Array.from({ length: side * side * 4 }, (_, i) => (i * 31 * seed + (i >> 3) * seed) & 255)
  return new Uint8Array(encode({ data, width: side, height: side }, 80).data)
}

const sealed = (letter: string): string => letter.repeat(64)

/** Everything a shopper may add to the flask's report. All invented. */
export const added = (): Partial<BundleInput> => ({
  capture: {
    startedUtc: '2026-11-23T12:39:50Z',
    endedUtc: '2026-11-23T12:40:11Z',
    localTime: '2026-11-23T20:40:11+08:00',
    tz: 'Asia/Shanghai',
    clockOffsetMs: -120,
    userAgent: 'Invented/1.0',
    locale: 'zh-CN',
    loggedIn: false,
    sort: 'most recent',
    filters: ['with pictures'],
    pagesSeen: 3,
  },
  screenshots: [
    {
      name: 'first page',
      bytes: picture('jpg', 2),
      width: 8,
      height: 8,
      redactions: [{ x: 1, y: 2, width: 3, height: 4, kind: 'name' }],
      sealed: sealed('a'),
      takenUtc: '2026-11-23T12:40:00Z',
    },
    { name: 'second page', bytes: picture('png', 3), width: 8, height: 8, redactions: [], sealed: null },
  ],
  pagePart: {
    html: '<div class="reviews"><script>1</script><h3>Reviews</h3><p>Nice &amp; <b>warm</b></p></div>',
    redactions: [{ kind: 'name', count: 2 }],
    sealed: sealed('b'),
  },
  thumbnails: [
    { asset: 'img.shop.example/r/shared', bytes: picture('jpg', 4), sha256: sealed('c') },
    { asset: 'img.shop.example/r/shared', bytes: picture('jpg', 4), sha256: sealed('c') },
  ],
  evidence: [
    {
      name: '../card \u202egpj.exe',
      kind: 'card',
      bytes: picture('jpg', 5),
      type: 'image/jpeg',
      description: 'In the parcel',
      quote: 'Five stars, five back',
      seenUtc: '2026-11-20T08:00:00Z',
    },
    {
      name: 'chat.txt',
      kind: 'chat',
      bytes: new TextEncoder().encode('Seller: call 13912345678'),
      type: 'text/plain; charset=utf-8',
      description: 'With the shop',
    },
    { name: 'x', kind: 'order', bytes: new Uint8Array([1, 2, 3]), type: 'application/x-odd', description: '' },
  ],
  excluded: ['C1', 'nobody'],
  statement: { goodFaith: true, text: 'I believe this to be accurate.', confirmedUtc: '2026-11-23T12:41:00Z' },
  purchased: true,
  creditCode: '91330100MA00000000',
  reporter: { mode: 'named', consentUtc: '2026-11-23T12:41:00Z' },
  previousBundle: sealed('d'),
})
