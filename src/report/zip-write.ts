import { Deflate, strFromU8, strToU8 } from 'fflate'
import type { Steps } from '../engine/steps.ts'
import { crcOf } from './crc32.ts'
import { joined } from './joined.ts'
import { atOnce, type Run } from './run.ts'
import { END, mostUnpacked, SIGNS, ZIP_LIMITS } from './zip.ts'

/** Packed already: to deflate these takes most of the time and saves a hundredth of their size. */
const PACKED = /^(?:\xff\xd8\xff|\x89PNG|RIFF|%PDF|ID3|.{4}ftyp)/s
/** Bytes between two turns: two to eight milliseconds of deflating. */
const PIECE = 65_536
/** 1 January 1980, 12:00, in the time of MS-DOS: no clock and no time zone gets into a bundle. */
const EPOCH = (1 << 21) | (1 << 16) | (12 << 11)
/** Version 2.0 (deflate), made on no system in particular; names are UTF-8 (bit 11). */
const [VERSION, UTF8] = [20, 0x0800]

/**
 * Packs files in name order, without clock or system traces: the same files give the same bytes. The container is ours
 * (PKWARE APPNOTE 4.3), the compression fflate's, whose own writers do not fit: one holds the screen, one wants workers,
 * one puts sizes behind stored files, which Java's readers refuse.
 * @param seal the archive comment, given everything before the end record.
 * @throws RangeError when the files are more than ZIP_LIMITS lets a reader open.
 */
export async function writeZip(
  files: ReadonlyMap<string, Uint8Array>,
  seal: (body: Uint8Array) => Promise<string>,
  run: Run = atOnce,
): Promise<Uint8Array> {
  const total = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  if (total > ZIP_LIMITS.unpacked || files.size > ZIP_LIMITS.files) throw new RangeError('Too much for one bundle')
  const packed = await run(bodyOf(files, (bytes) => !PACKED.test(strFromU8(bytes.subarray(0, 8), true))))
  // Our own stay within what a reader opens: what packs better than that is stored.
  const { body, entries } = total <= mostUnpacked(packed.body.length) ? packed : await run(bodyOf(files, () => false))
  const comment = strToU8(await seal(body))
  const end = record(END)
  end.put(SIGNS.end, 4).skip(4).put(files.size, 2).put(files.size, 2)
  end
    .put(body.length - entries, 4)
    .put(entries, 4)
    .put(comment.length, 2)
  return joined([body, end.bytes, comment])
}

/** Files, then the directory. `entries`: where the directory begins. */
function* bodyOf(
  files: ReadonlyMap<string, Uint8Array>,
  mayDeflate: (bytes: Uint8Array) => boolean,
): Steps<{ body: Uint8Array; entries: number }> {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = strToU8(path)
    const crc = yield* crcOf(bytes)
    const deflated = mayDeflate(bytes) ? yield* deflate(bytes) : bytes
    const isShorter = deflated.length < bytes.length
    const data = isShorter ? deflated : bytes
    const facts = record(26)
    facts
      .put(VERSION, 2)
      .put(UTF8, 2)
      .put(isShorter ? 8 : 0, 2)
      .put(EPOCH, 4)
    facts.put(crc, 4).put(data.length, 4).put(bytes.length, 4).put(name.length, 2)
    const [local, central] = [record(4), record(6)]
    local.put(SIGNS.local, 4)
    central.put(SIGNS.central, 4).put(VERSION, 2)
    const where = record(14)
    where.skip(10).put(at, 4)
    parts.push(local.bytes, facts.bytes, name, data)
    directory.push(central.bytes, facts.bytes, where.bytes, name)
    at += local.bytes.length + facts.bytes.length + name.length + data.length
  }
  return { body: joined([...parts, ...directory]), entries: at }
}

function* deflate(bytes: Uint8Array): Steps<Uint8Array> {
  const parts: Uint8Array[] = []
  const stream = new Deflate({ level: 6 }, (part) => parts.push(part))
  for (let at = 0; at < bytes.length || at === 0; at += PIECE) {
    stream.push(bytes.slice(at, at + PIECE), at + PIECE >= bytes.length)
    yield
  }
  return joined(parts)
}

/** Numbers one after another, the least byte first. */
function record(length: number) {
  const bytes = new Uint8Array(length)
  let at = 0
  const self = {
    bytes,
    put: (value: number, size: 2 | 4) => {
      for (let byte = 0; byte < size; byte++) bytes[at++] = (value >>> (8 * byte)) & 255
      return self
    },
    skip: (size: number) => {
      at += size
      return self
    },
  }
  return self
}
