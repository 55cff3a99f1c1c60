/**
 * A picture without what a camera writes beside it: place, device, owner, time, a second small picture. The picture
 * itself, its colours (ICC) and which way is up are kept, bit for bit. What is no well-formed JPEG or PNG stays as it is.
 * Linear.
 */
export function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const kept = bytes[0] === 0xff ? jpegParts(bytes) : pngParts(bytes)
  if (kept === null) return bytes
  const whole = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of kept) {
    whole.set(part, at)
    at += part.length
  }
  return whole.length === bytes.length ? bytes : whole
}

const JPEG = { start: 0xd8, scan: 0xda, comment: 0xfe, exif: 0xe1 } as const
/** APP0 (JFIF), APP2 (ICC) and APP14 (Adobe) say how to show the picture (ITU-T T.81, T.871; ICC.1, annex B.4). */
const SHOWING = new Set([0xe0, 0xe2, 0xee])

function jpegParts(bytes: Uint8Array): Uint8Array[] | null {
  if (bytes[1] !== JPEG.start) return null
  const kept = [bytes.subarray(0, 2)]
  let at = 2
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return null
    if (marker === JPEG.scan) return [...kept, bytes.subarray(at)]
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
    if (end > bytes.length || end < at + 4) return null
    const segment = bytes.subarray(at, end)
    const application = marker >= 0xe0 && marker <= 0xef
    if ((!application && marker !== JPEG.comment) || SHOWING.has(marker)) kept.push(segment)
    const turned = marker === JPEG.exif ? orientation(segment.subarray(4)) : null
    if (turned !== null && turned !== 1) kept.push(turnedBy(turned))
    at = end
  }
  return null
}

/** Tag 0x0112 of the first directory (TIFF 6.0, section 8; Exif 2.32, 4.5.2); `null` where there is none. */
function orientation(exif: Uint8Array): number | null {
  if (exif.length < 14 || String.fromCharCode(...exif.subarray(0, 4)) !== 'Exif') return null
  const tiff = new DataView(exif.buffer, exif.byteOffset + 6, exif.length - 6)
  const little = tiff.getUint16(0) === 0x4949
  const from = tiff.getUint32(4, little)
  if (from + 2 > tiff.byteLength) return null
  const count = tiff.getUint16(from, little)
  for (let entry = from + 2, n = 0; n < count && entry + 12 <= tiff.byteLength; entry += 12, n++) {
    if (tiff.getUint16(entry, little) !== 0x0112) continue
    const value = tiff.getUint16(entry + 8, little)
    return value >= 1 && value <= 8 ? value : null
  }
  return null
}

/** An Exif segment that says which way is up, and nothing else. */
const turnedBy = (value: number): Uint8Array =>
  new Uint8Array([
    ...[0xff, JPEG.exif, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0],
  ])

/** Chunks that hold text, time and Exif (PNG third edition, 11.3). */
const TELLING = new Set(['tEXt', 'zTXt', 'iTXt', 'tIME', 'eXIf'])

function pngParts(bytes: Uint8Array): Uint8Array[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const kept = [bytes.subarray(0, 8)]
  let at = 8
  while (at + 12 <= bytes.length) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return null
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (!TELLING.has(type)) kept.push(bytes.subarray(at, end))
    if (type === 'IEND') return kept
    at = end
  }
  return null
}
