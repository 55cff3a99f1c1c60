import { encode } from 'jpeg-js'

/** A small picture. Colours follow from `seed`, so that two differ. */
export function picture(type: 'jpg' | 'png', seed = 1, side = 8): Uint8Array {
  if (type === 'png') return new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, seed & 255])
  const data = Uint8Array.from({ length: side * side * 4 }, (_, i) => (i * 31 * seed + (i >> 3) * seed) & 255)
  return new Uint8Array(encode({ data, width: side, height: side }, 80).data)
}
