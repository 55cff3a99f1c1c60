import type { Steps } from '../engine/steps.ts'

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** CRC-32 as zip uses it (ISO 3309). @param before of the bytes before these. */
function crc32(bytes: Uint8Array, before = 0): number {
  let value = ~before
  for (const byte of bytes) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 255] ?? 0)
  return ~value >>> 0
}

/** Bytes between two turns: less than a millisecond of work. */
const PIECE = 262_144

/** The CRC-32 of bytes, in pieces. */
export function* crcOf(bytes: Uint8Array): Steps<number> {
  let crc = 0
  for (let at = 0; at < bytes.length; at += PIECE) {
    crc = crc32(bytes.subarray(at, at + PIECE), crc)
    yield
  }
  return crc
}
