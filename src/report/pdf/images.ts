import { strFromU8, unzlibSync } from 'fflate'
import { joined } from '../joined.ts'
import type { PdfFile, Ref } from './file.ts'

/** A picture of the file: its object, and pixels wide and high. */
export interface Image {
  ref: Ref
  width: number
  height: number
}

/** A decoded screen of 40 megapixels is more than any we take. */
const MOST_PIXELS = 40_000_000

/**
 * Adds a JPEG or PNG to the file, as it is where PDF can hold it so; what is transparent becomes white.
 * @returns `null` for bytes that are no such picture, or of a kind PDF cannot hold (interlaced, 16 bits with
 * transparency, CMYK). Linear in pixels.
 */
export function addImage(file: PdfFile, bytes: Uint8Array): Image | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpeg(file, bytes)
  if (strFromU8(bytes.subarray(1, 4), true) === 'PNG') return png(file, bytes)
  return null
}

const entriesOf = (width: number, height: number, space: string, bits: number): string =>
  `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace${space}/BitsPerComponent ${bits}`

/** ITU-T T.81: a JPEG stands in the file byte for byte. */
function jpeg(file: PdfFile, bytes: Uint8Array): Image | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) {
      const [bits, height, width, parts] = [
        bytes[at + 4],
        view.getUint16(at + 5),
        view.getUint16(at + 7),
        bytes[at + 9],
      ]
      if (bits !== 8 || (parts !== 1 && parts !== 3) || !fits(width, height)) return null
      const space = parts === 1 ? '/DeviceGray' : '/DeviceRGB'
      return { ref: file.stream(`${entriesOf(width, height, space, 8)}/Filter/DCTDecode`, bytes), width, height }
    }
    at += marker >= 0xd0 && marker <= 0xd9 ? 2 : 2 + view.getUint16(at + 2)
  }
  return null
}

const fits = (width: number, height: number): boolean => width > 0 && height > 0 && width * height <= MOST_PIXELS

interface Png {
  width: number
  height: number
  bits: number
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  kind: number
  palette: Uint8Array
  data: Uint8Array
}

function png(file: PdfFile, bytes: Uint8Array): Image | null {
  const parsed = parsePng(bytes)
  if (parsed === null) return null
  const { width, height, bits, kind, palette, data } = parsed
  const space = kind === 3 ? indexed(palette) : kind === 0 || kind === 4 ? '/DeviceGray' : '/DeviceRGB'
  if (kind < 4) {
    const colours = kind === 2 ? 3 : 1
    const parameters = `/DecodeParms<</Predictor 15/Colors ${colours}/BitsPerComponent ${bits}/Columns ${width}>>`
    return {
      ref: file.stream(`${entriesOf(width, height, space, bits)}/Filter/FlateDecode${parameters}`, data),
      width,
      height,
    }
  }
  if (bits !== 8) return null
  const opaque = flattened(parsed)
  return opaque && { ref: file.deflated(entriesOf(width, height, space, 8), opaque), width, height }
}

function indexed(palette: Uint8Array): string {
  const hex = Array.from(palette, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `[/Indexed/DeviceRGB ${palette.length / 3 - 1}<${hex}>]`
}

/** ISO/IEC 15948, section 5: chunks up to IEND. */
function parsePng(bytes: Uint8Array): Png | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 33 || strFromU8(bytes.subarray(12, 16), true) !== 'IHDR') return null
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const [bits = 0, kind = 9, , , interlaced] = bytes.subarray(24, 29)
  if (interlaced !== 0 || ![0, 2, 3, 4, 6].includes(kind) || !fits(width, height)) return null
  const parts: Uint8Array[] = []
  let palette = new Uint8Array()
  for (let at = 33; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    if (at + 12 + length > bytes.length) return null
    const name = strFromU8(bytes.subarray(at + 4, at + 8), true)
    const body = bytes.subarray(at + 8, at + 8 + length)
    if (name === 'PLTE') palette = new Uint8Array(body)
    else if (name === 'IDAT') parts.push(body)
    else if (name === 'IEND') break
    at += 12 + length
  }
  const isPalette = palette.length > 0 && palette.length % 3 === 0 && palette.length <= 768
  if (parts.length === 0 || (kind === 3 && !isPalette)) return null
  return { width, height, bits, kind, palette, data: joined(parts) }
}

/** Undoes the filters (section 9) of 8-bit samples with alpha and lays them on white. `null` when the data falls short. */
function flattened({ width, height, kind, data }: Png): Uint8Array | null {
  const size = kind === 6 ? 4 : 2
  const stride = width * size
  let raw: Uint8Array
  try {
    raw = unzlibSync(data, { out: new Uint8Array((stride + 1) * height) })
  } catch {
    return null
  }
  if (raw.length < (stride + 1) * height) return null
  const out = new Uint8Array(width * height * (size - 1))
  let above = new Uint8Array(stride)
  let to = 0
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1)
    const row = raw.subarray(start + 1, start + 1 + stride)
    unfilter(raw[start] ?? 0, row, above, size)
    for (let x = 0; x < stride; x += size) {
      const alpha = row[x + size - 1] ?? 255
      for (let part = 0; part < size - 1; part++)
        out[to++] =
          alpha === 255 ? (row[x + part] ?? 0) : Math.round(((row[x + part] ?? 0) * alpha + 255 * (255 - alpha)) / 255)
    }
    above = row as Uint8Array<ArrayBuffer>
  }
  return out
}

function unfilter(filter: number, row: Uint8Array, above: Uint8Array, size: number): void {
  for (let i = 0; i < row.length; i++) {
    const left = i >= size ? (row[i - size] ?? 0) : 0
    const up = above[i] ?? 0
    const corner = i >= size ? (above[i - size] ?? 0) : 0
    const guess = [0, left, up, (left + up) >> 1, filter === 4 ? paeth(left, up, corner) : 0][filter] ?? 0
    row[i] = (row[i] ?? 0) + guess
  }
}

function paeth(left: number, up: number, corner: number): number {
  const base = left + up - corner
  const [a, b, c] = [Math.abs(base - left), Math.abs(base - up), Math.abs(base - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}
