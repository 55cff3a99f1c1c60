import { COLLECTIONS } from './collections-data.ts'

/** Adobe's character collections of Chinese (mainland, Taiwan), Japanese and Korean. */
export type Collection = keyof typeof COLLECTIONS

const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff

interface Cover {
  han: Uint8Array
  other: readonly (readonly [first: number, last: number])[]
}

const covers = new Map<Collection, Cover>()

/** Unpacked when first asked for. */
function coverOf(collection: Collection): Cover {
  const known = covers.get(collection)
  if (known) return known
  const { han, other } = COLLECTIONS[collection]
  const numbers = other.split(' ').map((part) => Number.parseInt(part, 36))
  const ranges: [number, number][] = []
  let after = 0
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const first = after + (numbers[i] ?? 0)
    after = first + (numbers[i + 1] ?? 0)
    ranges.push([first, after - 1])
  }
  const cover = { han: fromBase64(han), other: ranges }
  covers.set(collection, cover)
  return cover
}

/** Whether a collection holds a character one em wide. */
export function holds(collection: Collection, point: number): boolean {
  const { han, other } = coverOf(collection)
  if (point >= FIRST_HAN && point <= LAST_HAN) {
    const at = point - FIRST_HAN
    return ((han[at >> 3] ?? 0) & (1 << (at & 7))) !== 0
  }
  let [low, high] = [0, other.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = other[middle] ?? [0, 0]
    if (point < first) high = middle - 1
    else if (point > last) low = middle + 1
    else return true
  }
  return false
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** `atob` is no part of the language, and this layer has nothing else. */
function fromBase64(text: string): Uint8Array {
  const digits = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  let [held, bits, at] = [0, 0, 0]
  for (const digit of digits) {
    held = ((held << 6) | DIGITS.indexOf(digit)) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = (held >> bits) & 0xff
  }
  return bytes
}
