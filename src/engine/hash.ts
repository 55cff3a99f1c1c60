/**
 * 64 bits as 16 lower-case hex digits, from two independently seeded 32-bit murmur-style passes.
 * Not cryptographic: it names things (a review without an id, a page without a listing id), it proves nothing.
 * @param parts joined with a separator no page text contains, so that ('ab','c') and ('a','bc') differ.
 */
export function stableHash(...parts: readonly (string | null)[]): string {
  const joined = parts.map((part) => part ?? '\u0001').join('\u0000')
  return hex(hash32(joined, 0x2f6b1d3a)) + hex(hash32(joined, 0x51ed270b))
}

/** 32-bit hash of UTF-16 units with final avalanche (constants of MurmurHash3, Appleby 2011). */
export function hash32(text: string, seed: number): number {
  let h = seed
  for (let i = 0; i < text.length; i++) {
    let k = Math.imul(text.charCodeAt(i), 0xcc9e2d51)
    k = (k << 15) | (k >>> 17)
    h ^= Math.imul(k, 0x1b873593)
    h = (h << 13) | (h >>> 19)
    h = (Math.imul(h, 5) + 0xe6546b64) | 0
  }
  h ^= text.length
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

const hex = (value: number): string => value.toString(16).padStart(8, '0')
