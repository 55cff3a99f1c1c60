import { strFromU8, strToU8 } from 'fflate'

/** SHA-256 of bytes: 32 bytes. Given from outside, because this layer knows neither browser nor Node. */
export type Digest = (bytes: Uint8Array) => Promise<Uint8Array>

/** Files by path inside the bag. */
export type Files = Map<string, Uint8Array>

export const BAG = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  payload: 'manifest-sha256.txt',
  tags: 'tagmanifest-sha256.txt',
} as const

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'

/**
 * Wraps a payload (paths under `data/`) as a BagIt bag (RFC 8493, sections 2.1 to 2.2). LF line ends, names in order.
 * @param info further lines of bag-info.txt; Payload-Oxum is added.
 */
export async function makeBag(
  payload: Files,
  info: readonly (readonly [string, string])[],
  digest: Digest,
): Promise<Files> {
  const tags: Files = new Map([
    [BAG.declaration, strToU8(DECLARATION)],
    [
      BAG.info,
      strToU8([...info, ['Payload-Oxum', oxum(payload)]].map(([label, value]) => `${label}: ${value}\n`).join('')),
    ],
    [BAG.payload, strToU8(await manifestOf(payload, digest))],
  ])
  const tagManifest = strToU8(await manifestOf(tags, digest))
  return new Map([...payload, ...tags, [BAG.tags, tagManifest]])
}

/** Bytes and files of the payload, as `bytes.files`. */
export function oxum(payload: Files): string {
  const bytes = [...payload.values()].reduce((sum, { length }) => sum + length, 0)
  return `${bytes}.${payload.size}`
}

/** Lines of `hash, two spaces, path`, which `sha256sum -c` reads too. */
async function manifestOf(files: Files, digest: Digest): Promise<string> {
  const lines: string[] = []
  for (const path of [...files.keys()].sort()) {
    lines.push(`${await hexDigest(files.get(path) ?? new Uint8Array(), digest)}  ${path}\n`)
  }
  return lines.join('')
}

/** More than the manifest of 500 files needs. */
const LONGEST_MANIFEST = 500 * 400

/** Reads a manifest: hash by path. `null` when it is too long, a line is no such line, or a path comes twice. */
export function parseManifest(bytes: Uint8Array): Map<string, string> | null {
  if (bytes.length > LONGEST_MANIFEST) return null
  const hashes = new Map<string, string>()
  const lines = strFromU8(bytes).split('\n')
  if (lines.pop() !== '') return null
  for (const line of lines) {
    const [hash, path] = [line.slice(0, 64), line.slice(66)]
    if (!/^[0-9a-f]{64}$/.test(hash) || line.slice(64, 66) !== '  ' || path === '' || hashes.has(path)) return null
    hashes.set(path, hash)
  }
  return hashes
}

/** SHA-256 as 64 lower-case hex digits. */
export async function hexDigest(bytes: Uint8Array, digest: Digest): Promise<string> {
  return Array.from(await digest(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
