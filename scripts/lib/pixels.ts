import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import jpeg from 'jpeg-js'
import type { Pixels } from '../../src/engine/photo/perceptual-hash.ts'

type Grey = Pixels

/** Pixels for tests and measures only: the product never decodes a picture itself. */

/** @returns the picture in a JPEG or (8-bit, not interlaced) PNG file, in grey. */
export function greyFrom(file: string): Grey {
  const bytes = readFileSync(file)
  if (bytes[0] === 0x89) return greyOfPng(bytes)
  const { width, height, data } = jpeg.decode(bytes, { useTArray: true, maxMemoryUsageInMB: 1_024 })
  return { width, height, data: luma(data, 4) }
}

/** The same picture after JPEG at `quality`, 1 to 100. */
export function reencoded(picture: Grey, quality: number): Grey {
  const { width, height } = picture
  const rgba = Buffer.alloc(width * height * 4, 255)
  for (let i = 0; i < rgba.length; i++) if (i % 4 !== 3) rgba[i] = picture.data[i >> 2] ?? 0
  const back = jpeg.decode(jpeg.encode({ width, height, data: rgba }, quality).data, { useTArray: true })
  return { width, height, data: luma(back.data, 4) }
}

/** A part of a picture; `x` and `y` from its top left corner. */
export function cropped({ width, data }: Grey, x: number, y: number, wide: number, high: number): Grey {
  const out = new Uint8Array(wide * high)
  for (let row = 0; row < high; row++)
    for (let column = 0; column < wide; column++) out[row * wide + column] = data[(y + row) * width + x + column] ?? 0
  return { width: wide, height: high, data: out }
}

/** Another size, by the mean of the pixels under each new one. */
export function resized({ width, height, data }: Grey, wide: number, high: number): Grey {
  const out = new Uint8Array(wide * high)
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      const [x0, x1] = [Math.floor((x * width) / wide), Math.max(1, Math.ceil(((x + 1) * width) / wide))]
      const [y0, y1] = [Math.floor((y * height) / high), Math.max(1, Math.ceil(((y + 1) * height) / high))]
      let sum = 0
      for (let j = y0; j < y1; j++) for (let i = x0; i < x1; i++) sum += data[j * width + i] ?? 0
      out[y * wide + x] = Math.round(sum / ((x1 - x0) * (y1 - y0)))
    }
  return { width: wide, height: high, data: out }
}

function luma(data: ArrayLike<number>, channels: number): Uint8Array {
  const out = new Uint8Array(data.length / channels)
  const [green, blue] = channels < 3 ? [0, 0] : [1, 2]
  for (let i = 0; i < out.length; i++) {
    const at = i * channels
    out[i] = Math.round(0.299 * (data[at] ?? 0) + 0.587 * (data[at + green] ?? 0) + 0.114 * (data[at + blue] ?? 0))
  }
  return out
}

function greyOfPng(bytes: Buffer): Grey {
  const [width, height, kind] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[25] ?? 0]
  const channels = { 0: 1, 2: 3, 4: 2, 6: 4 }[kind]
  if (channels === undefined || bytes[24] !== 8) throw new Error('a PNG of a kind the measures do not use')
  const parts: Buffer[] = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return {
    width,
    height,
    data: luma(unfiltered(inflateSync(Buffer.concat(parts)), width * channels, channels), channels),
  }
}

/** PNG 1.2, section 6. */
function unfiltered(raw: Buffer, line: number, step: number): Uint8Array {
  const rows = raw.length / (line + 1)
  const out = new Uint8Array(rows * line)
  for (let row = 0; row < rows; row++) {
    const filter = raw[row * (line + 1)] ?? 0
    for (let i = 0; i < line; i++) {
      const left = i >= step ? (out[row * line + i - step] ?? 0) : 0
      const up = row > 0 ? (out[(row - 1) * line + i] ?? 0) : 0
      const corner = row > 0 && i >= step ? (out[(row - 1) * line + i - step] ?? 0) : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      out[row * line + i] = (raw[row * (line + 1) + 1 + i] ?? 0) + guess
    }
  }
  return out
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
