import { ALL_SHINGLES, isDense, writeShingles } from './shingles.ts'

/** Signs of a shingle: long enough that two texts do not share one by chance. */
const LENGTH = { dense: 6, latin: 24 }
const KEPT = 6
/** Fingerprints that two texts have in common when they are near-duplicates: half of them, as a bottom-k sketch estimates. */
export const ALIKE = 3

let buffer = new Uint32Array(4_096)

/**
 * Up to six names of a canonical text (the lowest hashes of its long shingles: bottom-k sketch, Broder 1997) under which
 * a memory can find it again after an edit. Texts whose long shingles overlap by 0.7 share three or more 93 times in 100.
 * Linear.
 */
export function fingerprintsOf(canonical: string): string[] {
  if (buffer.length < canonical.length) buffer = new Uint32Array(canonical.length * 2)
  const size = isDense(canonical) ? LENGTH.dense : LENGTH.latin
  const count = writeShingles(canonical, size, ALL_SHINGLES, buffer, 0)
  const lowest = [...new Set(buffer.slice(0, count).sort())].slice(0, KEPT)
  return lowest.map((hash) => `~${hash}`)
}
