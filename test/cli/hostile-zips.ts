import { deflateRawSync } from 'node:zlib'

/** One file of a zip, and the lies told about it. */
interface Part {
  name: string | Buffer
  data?: Buffer
  method?: number
  flags?: number
  /** Size, packed size and checksum as the directory states them. */
  size?: number
  packed?: number
  crc?: number
  /** Name in the local header. */
  localName?: string
  /** External attributes: Unix mode in the upper half. */
  attributes?: number
  extra?: Buffer
  /** Offset of the local header, instead of its own. */
  local?: number
}

interface Shape {
  /** Fields of the end record. */
  count?: number
  onDisk?: number
  disk?: number
  size?: number
  start?: number
  comment?: Buffer
  commentLength?: number
  /** Put between directory and end record. */
  between?: Buffer
  after?: Buffer
  before?: Buffer
}

/** A zip as it is told to be, right or wrong. Written for the tests from PKWARE APPNOTE 4.3. */
function rawZip(parts: readonly Part[], shape: Shape = {}): Buffer {
  const locals: Buffer[] = [shape.before ?? Buffer.alloc(0)]
  const directory: Buffer[] = []
  let offset = locals[0]?.length ?? 0
  for (const part of parts) {
    const { data = Buffer.from('x'), method = 0, flags = 0x0800, extra = Buffer.alloc(0) } = part
    const name = Buffer.from(part.name as string)
    const body = method === 8 ? deflateRawSync(data, { level: 9 }) : data
    const [crc, packed, size] = [part.crc ?? crc32(data), part.packed ?? body.length, part.size ?? data.length]
    const localName = part.localName === undefined ? name : Buffer.from(part.localName)
    const head = Buffer.alloc(30)
    head.write('PK\u0003\u0004', 'latin1')
    for (const [at, value] of [
      [4, 20],
      [6, flags],
      [8, method],
      [12, 33],
      [26, localName.length],
    ] as const)
      head.writeUInt16LE(value, at)
    for (const [at, value] of [
      [14, crc],
      [18, packed],
      [22, size],
    ] as const)
      head.writeUInt32LE(value, at)
    const central = Buffer.alloc(46)
    central.write('PK\u0001\u0002', 'latin1')
    for (const [at, value] of [
      [4, 0x0314],
      [6, 20],
      [8, flags],
      [10, method],
      [14, 33],
      [28, name.length],
      [30, extra.length],
    ] as const)
      central.writeUInt16LE(value, at)
    for (const [at, value] of [
      [16, crc],
      [20, packed],
      [24, size],
      [38, (part.attributes ?? 0) >>> 0],
      [42, part.local ?? offset],
    ] as const)
      central.writeUInt32LE(value, at)
    directory.push(central, name, extra)
    if (part.local !== undefined) continue
    locals.push(head, localName, body)
    offset += 30 + localName.length + body.length
  }
  const length = directory.reduce((sum, one) => sum + one.length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  const { comment = Buffer.alloc(0), count = parts.length } = shape
  for (const [at, value] of [
    [4, shape.disk ?? 0],
    [8, shape.onDisk ?? count],
    [10, count],
    [20, shape.commentLength ?? comment.length],
  ] as const)
    end.writeUInt16LE(value & 0xffff, at)
  end.writeUInt32LE(shape.size ?? length, 12)
  end.writeUInt32LE(shape.start ?? offset, 16)
  return Buffer.concat([
    ...locals,
    ...directory,
    shape.between ?? Buffer.alloc(0),
    end,
    comment,
    shape.after ?? Buffer.alloc(0),
  ])
}

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})
const crc32 = (data: Buffer): number => {
  let value = 0xffffffff
  for (const byte of data) value = (value >>> 8) ^ (TABLE[(value ^ byte) & 255] ?? 0)
  return (value ^ 0xffffffff) >>> 0
}

const MB = 1_000_000
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * MB)
const numbered = (n: number): Part[] =>
  Array.from({ length: n }, (_, i) => ({ name: `data/${i}`, data: Buffer.alloc(0) }))

/** Zip64 end record and its locator, which a small archive has no use for. */
function zip64(count: number, size: number, start: number): Buffer {
  const record = Buffer.alloc(56 + 20)
  record.write('PK\u0006\u0006', 'latin1')
  record.writeBigUInt64LE(44n, 4)
  for (const at of [24, 32]) record.writeBigUInt64LE(BigInt(count), at)
  record.writeBigUInt64LE(BigInt(size), 40)
  record.writeBigUInt64LE(BigInt(start), 48)
  record.write('PK\u0006\u0007', 56, 'latin1')
  record.writeBigUInt64LE(BigInt(start + size), 64)
  record.writeUInt32LE(1, 72)
  return record
}

/** Fifield's bomb (2019): each file's packed bytes are the next file's header and bytes, down to one kernel. */
function overlapping(ours: readonly Part[]): Buffer {
  const kernel = rawZip([{ name: 'k', data: zeros(20), method: 8 }])
  const at = rawZip(ours).readUInt32LE(rawZip(ours).length - 22 + 16)
  const body = kernel.subarray(0, kernel.readUInt32LE(kernel.length - 22 + 16))
  const shared = { packed: body.length - 31, size: 20 * MB, method: 8, local: at, crc: kernel.readUInt32LE(14) }
  const all = [
    ...ours,
    { name: 'k', data: zeros(20), method: 8 },
    ...Array.from({ length: 200 }, () => ({ name: 'k', ...shared })),
  ]
  return rawZip(all.map((part, i) => (i <= ours.length ? part : { ...part, name: `k${i}`.slice(0, 4) })))
}

/** By what is wrong with it: a zip, and the outcomes that say so. Each holds a real bundle's files beside the attack. */
export function hostileZips(
  bundle: ReadonlyMap<string, Buffer>,
): Record<string, readonly [zip: () => Buffer, says: RegExp]> {
  const ours = [...bundle].map(([name, data]): Part => ({ name, data, method: 8 }))
  const intact = rawZip(ours)
  const start = intact.readUInt32LE(intact.length - 22 + 16)
  const size = intact.readUInt32LE(intact.length - 22 + 12)
  const plus =
    (...parts: Part[]): (() => Buffer) =>
    () =>
      rawZip([...ours, ...parts])
  const named = (name: string | Buffer): readonly [() => Buffer, RegExp] => [plus({ name }), UNSAFE_NAME]
  const mode = (type: number): readonly [() => Buffer, RegExp] => [
    plus({ name: 'data/link', data: Buffer.from('/etc/passwd'), attributes: (type | 0o777) << 16 }),
    UNSAFE_NAME,
  ]
  return {
    slip: named('../evil.txt'),
    'slip further in': named('data/../../../evil.txt'),
    'slip to a folder': named('data/..'),
    absolute: named('/etc/cron.d/evil'),
    UNC: named('\\\\server\\share\\evil.exe'),
    'UNC with slashes': named('//server/share/evil.exe'),
    backslash: named('data\\..\\..\\evil.exe'),
    drive: named('C:/Windows/evil.dll'),
    'drive without a root': named('C:evil.dll'),
    stream: named('data/report.json:evil'),
    'NUL in a name': named('data/report.json\u0000.exe'),
    'line break in a name': named('data/a\nb'),
    'escape sequence in a name': named('data/\u001b[2J'),
    'no name': named(''),
    'dot step': named('data/./report.json'),
    'empty step': named('data//report.json'),
    'device name': named('data/CON.txt'),
    'dot at the end': named('data/report.json.'),
    'space at the end': named('data/report.json '),
    'name of 65,535 bytes': named('a'.repeat(65_535)),
    'symbolic link': mode(0o120000),
    'named pipe': mode(0o010000),
    device: mode(0o020000),
    socket: mode(0o140000),
    'name twice': [plus({ name: 'data/report.json' }), TWICE],
    'names that differ in case': [plus({ name: 'data/REPORT.json' }), TWICE],
    'names that differ in composition': [plus({ name: 'data/\u00e9' }, { name: 'data/e\u0301' }), TWICE],
    'file that is a folder too': [plus({ name: 'data/report.json/x' }), TWICE],
    'other name in the local header': [plus({ name: 'data/x', localName: '../x' }), DAMAGED],
    'bomb of 150 MB': [plus({ name: 'data/bomb', data: zeros(150), method: 8 }), TOO_LARGE],
    'bomb that states 1,000 bytes': [plus({ name: 'data/bomb', data: zeros(100), method: 8, size: 1_000 }), DAMAGED],
    '250 small bombs': [
      plus(...Array.from({ length: 250 }, (_, i) => ({ name: `data/${i}`, data: zeros(1), method: 8 }))),
      TOO_LARGE,
    ],
    'overlapping files': [() => overlapping(ours), DAMAGED],
    'bomb in a zip in a zip': [
      plus({
        name: 'data/a.zip',
        data: rawZip([{ name: 'b.zip', data: rawZip([{ name: 'c', data: zeros(100), method: 8 }]) }]),
      }),
      CHANGED,
    ],
    'size of 4 GB stated': [plus({ name: 'data/x', size: 0xfffffffe }), TOO_LARGE],
    'packed size beyond the end': [plus({ name: 'data/x', packed: 0x7fffffff }), DAMAGED],
    'wrong checksum': [plus({ name: 'data/x', crc: 1 }), DAMAGED],
    'broken stream': [plus({ name: 'data/x', data: Buffer.alloc(0), method: 8, packed: 0, size: 9 }), DAMAGED],
    '100,000 files': [() => rawZip(numbered(100_000)), /too many|features|damaged/],
    '100,000 files in zip64': [
      () => {
        const zip = rawZip(numbered(100_000))
        const [from, bytes] = [zip.readUInt32LE(zip.length - 6), zip.readUInt32LE(zip.length - 10)]
        return Buffer.concat([
          zip.subarray(0, -22),
          zip64(100_000, bytes, from),
          rawZip([], { count: 0xffff, size: 0xffffffff, start: 0xffffffff }),
        ])
      },
      UNSUPPORTED,
    ],
    '65,535 files': [() => rawZip(numbered(65_535)), TOO_MANY],
    'zip64 that points elsewhere': [() => rawZip(ours, { between: zip64(1, 46, 0) }), UNSUPPORTED],
    'zip64 sizes in an extra field': [
      plus({
        name: 'data/x',
        size: 0xffffffff,
        packed: 0xffffffff,
        extra: Buffer.from([1, 0, 16, 0, ...Buffer.alloc(16, 1)]),
      }),
      /damaged|more than is safe/,
    ],
    encrypted: [plus({ name: 'data/x', flags: 0x0801 }), UNSUPPORTED],
    'strongly encrypted': [plus({ name: 'data/x', flags: 0x0841 }), UNSUPPORTED],
    'masked headers': [plus({ name: 'data/x', flags: 0x2800 }), UNSUPPORTED],
    'AES method': [plus({ name: 'data/x', method: 99 }), UNSUPPORTED],
    'bzip2 method': [plus({ name: 'data/x', method: 12 }), UNSUPPORTED],
    'several disks': [() => rawZip(ours, { disk: 1 }), UNSUPPORTED],
    'counts that differ': [() => rawZip(ours, { onDisk: 1 }), UNSUPPORTED],
    'fewer files counted than listed': [() => rawZip(ours, { count: ours.length - 1 }), DAMAGED],
    'more files counted than listed': [() => rawZip(ours, { count: ours.length + 1 }), DAMAGED],
    'directory elsewhere': [() => rawZip(ours, { start: 0 }), UNSUPPORTED],
    'directory beyond the end': [() => rawZip(ours, { start: 0xfffffff0 }), UNSUPPORTED],
    'bytes before the first file': [() => rawZip(ours, { before: Buffer.from('#!/bin/sh\n') }), CHANGED],
    'bytes after the end': [() => rawZip(ours, { after: Buffer.from('more') }), DAMAGED],
    'two end records': [() => Buffer.concat([intact, rawZip([{ name: 'data/other' }])]), UNSUPPORTED],
    'end record in the comment': [() => rawZip(ours, { comment: rawZip([]) }), UNSUPPORTED],
    'comment longer than the file': [() => rawZip(ours, { commentLength: 500 }), DAMAGED],
    'cut in the middle': [() => intact.subarray(0, start + (size >> 1)), DAMAGED],
    'folder with content': [plus({ name: 'data/folder/' }), DAMAGED],
  }
}

const UNSAFE_NAME = /unsafe file name/
const TWICE = /one name twice/
const DAMAGED = /damaged/
const TOO_LARGE = /more than is safe/
const TOO_MANY = /too many files/
const UNSUPPORTED = /features that bundles never use/
const CHANGED = /Changed since export/
