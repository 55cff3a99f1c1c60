import { zlibSync } from 'fflate'
import { encode } from 'jpeg-js'

/** A JPEG of a slope of greys; with `bytes`, padded to that length after its end. */
export function jpegOf(width: number, height: number, bytes = 0): Uint8Array {
  const data = new Uint8Array(width * height * 4)
  for (let i = 0; i < width * height; i++) data.set([i % 256, (i >> 4) % 256, 120, 255], i * 4)
  const jpeg = encode({ width, height, data }, 60).data
  const padded = new Uint8Array(Math.max(bytes, jpeg.length))
  padded.set(jpeg)
  return padded
}

/** A PNG of 8 bits: 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha; every filter is used. */
export function pngOf(width: number, height: number, kind: number): Uint8Array {
  const size = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[kind] ?? 1
  const raw = new Uint8Array((width * size + 1) * height)
  for (let y = 0; y < height; y++) {
    raw[y * (width * size + 1)] = y % 5
    for (let x = 0; x < width * size; x++) raw[y * (width * size + 1) + 1 + x] = kind === 3 ? x % 2 : (x * 7 + y) % 256
  }
  const head = new Uint8Array(13)
  new DataView(head.buffer).setUint32(0, width)
  new DataView(head.buffer).setUint32(4, height)
  head.set([8, kind], 8)
  const palette = kind === 3 ? [chunk('PLTE', new Uint8Array([255, 0, 0, 0, 0, 255]))] : []
  const parts = [
    new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    ...palette,
    chunk('IDAT', zlibSync(raw)),
    chunk('IEND', new Uint8Array()),
  ]
  return new Uint8Array(Buffer.concat(parts))
}

/** Without its CRC: none of our readers looks at it. */
function chunk(name: string, body: Uint8Array): Uint8Array {
  const whole = new Uint8Array(body.length + 12)
  new DataView(whole.buffer).setUint32(0, body.length)
  whole.set(new TextEncoder().encode(name), 4)
  whole.set(body, 8)
  return whole
}
