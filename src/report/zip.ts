import { Inflate, strFromU8 } from 'fflate'
import { finish, type Steps } from '../engine/steps.ts'
import { crcOf } from './crc32.ts'

/** Bounds on a zip from a stranger (OWASP ASVS 12.1; the figures are ours). */
export const ZIP_LIMITS = {
  files: 500,
  /** Bytes of all files unpacked. */
  unpacked: 200_000_000,
  /** Unpacked bytes per packed byte, above an allowance that short texts may need. */
  ratio: 100,
  allowance: 8_000_000,
  name: 255,
} as const

export type ZipObstacle =
  | 'not-a-zip'
  | 'damaged'
  | 'unsupported'
  | 'too-many-files'
  | 'too-large'
  | 'unsafe-name'
  | 'duplicate-name'

/** What a reader found wrong with a zip. */
export class ZipError extends Error {
  readonly why: ZipObstacle
  constructor(why: ZipObstacle) {
    super(`zip: ${why}`)
    this.why = why
  }
}

/** A zip, with what is needed to tell whether a single bit of it changed. */
export interface Unzipped {
  /** By name; directories are left out. */
  files: Map<string, Uint8Array>
  /** The archive's comment. */
  comment: string
  /** Everything before the end record. */
  body: Uint8Array
}

/** Bytes a zip may unpack to. Our own stay within: what packs better than that is stored. */
export const mostUnpacked = (packed: number): number =>
  Math.min(ZIP_LIMITS.unpacked, ZIP_LIMITS.allowance + ZIP_LIMITS.ratio * packed)

/** Length of the end record without its comment. */
export const END = 22
export const SIGNS = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const
/** Bit 11 says that names are UTF-8, bit 3 that sizes follow the data (we take them from the directory). */
const KNOWN_FLAGS = 0x0808

interface Entry {
  name: string
  /** Where the file's bytes lie, packed. */
  from: number
  to: number
  size: number
  crc: number
  stored: boolean
}

/**
 * Unpacks a zip from a stranger, within ZIP_LIMITS; sizes are counted while unpacking, not believed.
 * @throws ZipError
 */
export const readZip = (given: Uint8Array): Unzipped => finish(readZipSteps(given))

/** The same in pieces, each of which unpacks some megabytes at most. */
export function* readZipSteps(given: Uint8Array): Steps<Unzipped> {
  // What is cut from a Buffer of Node is one, and says other things of itself than its bytes do.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(bytes, view)
  const entries = directory(bytes, view, end)
  const files = new Map<string, Uint8Array>()
  checkNames(entries)
  let left = mostUnpacked(bytes.length)
  if (entries.reduce((sum, { size }) => sum + size, 0) > left) throw new ZipError('too-large')
  for (const entry of entries) {
    const file = yield* unpack(bytes.subarray(entry.from, entry.to), entry, left)
    left -= file.length
    if (!entry.name.endsWith('/')) files.set(entry.name, file)
    else if (file.length > 0) throw new ZipError('damaged')
  }
  return { files, comment: strFromU8(bytes.subarray(end + END), true), body: bytes.subarray(0, end) }
}

/** Two names that some file system takes for one, or a file where another entry needs a folder, are refused. */
function checkNames(entries: readonly Entry[]): void {
  const plain = entries.map(({ name }) => name.normalize('NFC').toLowerCase())
  if (new Set(plain.map((name) => name.replace(/\/$/, ''))).size !== plain.length) throw new ZipError('duplicate-name')
  const files = new Set(plain.filter((name) => !name.endsWith('/')))
  for (const name of plain)
    for (let at = name.indexOf('/'); at > 0; at = name.indexOf('/', at + 1))
      if (files.has(name.slice(0, at))) throw new ZipError('duplicate-name')
}

/**
 * Offset of the end record: the last one whose comment reaches exactly to the end of the file. Where there is none, the
 * marks of other records (PKWARE APPNOTE 4.3.7 and 4.3.16) tell that this was a zip.
 */
function endRecord(bytes: Uint8Array, view: DataView): number {
  let wasZip = bytes.length >= 4 && view.getUint32(0, true) === SIGNS.local
  for (let at = bytes.length - END; at >= Math.max(0, bytes.length - END - 0xffff); at--) {
    if (view.getUint32(at, true) !== SIGNS.end) continue
    if (at + END + view.getUint16(at + 20, true) === bytes.length) return at
    wasZip = true
  }
  throw new ZipError(wasZip ? 'damaged' : 'not-a-zip')
}

function directory(bytes: Uint8Array, view: DataView, end: number): Entry[] {
  const disks = view.getUint32(end + 4, true)
  const [onDisk, total] = [view.getUint16(end + 8, true), view.getUint16(end + 10, true)]
  const [size, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)]
  if (disks !== 0 || onDisk !== total || start + size !== end) throw new ZipError('unsupported')
  if (total > ZIP_LIMITS.files) throw new ZipError('too-many-files')
  const entries: Entry[] = []
  let at = start
  for (let i = 0; i < total; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== SIGNS.central) throw new ZipError('damaged')
    const entry = entryAt(bytes, view, at, start)
    entries.push(entry)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  if (at !== end) throw new ZipError('damaged')
  let reached = 0
  for (const { from, to } of [...entries].sort((a, b) => a.from - b.from)) {
    if (from < reached) throw new ZipError('damaged')
    reached = to
  }
  return entries
}

/** Unix types of a regular file and a directory, and none: no link, device, pipe or socket. */
const FILE_MODES = new Set([0x0, 0x4, 0x8])

function entryAt(bytes: Uint8Array, view: DataView, at: number, limit: number): Entry {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
  if ((flags & ~KNOWN_FLAGS) !== 0 || (method !== 0 && method !== 8)) throw new ZipError('unsupported')
  const [crc, packed] = [view.getUint32(at + 16, true), view.getUint32(at + 20, true)]
  const [size, length] = [view.getUint32(at + 24, true), view.getUint16(at + 28, true)]
  const raw = bytes.subarray(at + 46, at + 46 + length)
  const mode = view.getUint32(at + 38, true) >>> 28
  const name = strFromU8(raw, (flags & 0x0800) === 0)
  if (!FILE_MODES.has(mode) || !safeName(name)) throw new ZipError('unsafe-name')
  const local = view.getUint32(at + 42, true)
  if (local + 30 > limit || view.getUint32(local, true) !== SIGNS.local) throw new ZipError('damaged')
  const localLength = view.getUint16(local + 26, true)
  const from = local + 30 + localLength + view.getUint16(local + 28, true)
  const localName = bytes.subarray(local + 30, local + 30 + localLength)
  if (from + packed > limit || strFromU8(localName, true) !== strFromU8(raw, true)) throw new ZipError('damaged')
  return { name, from, to: from + packed, size, crc, stored: method === 0 }
}

/** Windows opens these as devices, whatever the folder, and drops dots and spaces at the end of a name. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Relative, forward slashes, no step up, nothing invisible, no drive letter, no device. */
function safeName(name: string): boolean {
  if (name.length === 0 || name.length > ZIP_LIMITS.name || /[\u0000-\u001f\u007f\\:]/.test(name)) return false
  const steps = name.split('/')
  if (steps.at(-1) === '') steps.pop()
  return steps.length > 0 && steps.every((step) => step !== '' && !/[. ]$/.test(step) && !DEVICE.test(step))
}

/** Fed in small pieces, because a piece may unpack to a thousand times its size before it can be counted. */
const PIECE = 4_096

function* unpack(packed: Uint8Array, entry: Entry, left: number): Steps<Uint8Array> {
  if (entry.stored) {
    if (packed.length !== entry.size || (yield* crcOf(packed)) !== entry.crc) throw new ZipError('damaged')
    return packed
  }
  const out = new Uint8Array(entry.size)
  let length = 0
  const inflate = new Inflate((piece) => {
    if (length + piece.length > left) throw new ZipError('too-large')
    if (length + piece.length > out.length) throw new ZipError('damaged')
    out.set(piece, length)
    length += piece.length
  })
  try {
    for (let at = 0; at < packed.length || at === 0; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
      yield
    }
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('damaged')
  }
  if (length !== entry.size || (yield* crcOf(out)) !== entry.crc) throw new ZipError('damaged')
  return out
}
