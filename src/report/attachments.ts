import { strFromU8, strToU8 } from 'fflate'
import { type Digest, type Files, hexDigest } from './bag.ts'
import type { EvidenceKind } from './evidence-kind.ts'
import type { BundleInput, OwnEvidence, PagePart, Redaction, Screenshot, Thumbnail } from './input.ts'
import { withoutMetadata } from './metadata.ts'
import { pageDocument } from './page-part.ts'

/** A file that was put into the bundle. */
interface Attached {
  /** Inside the payload: `capture/page-001.redacted.jpg`. */
  file: string
  bytes: Uint8Array
  /** Of the file as it is in the bundle, lower-case hex. */
  sha256: string
}

export interface ScreenshotFile extends Attached {
  name: string
  width: number
  height: number
  redactions: readonly Redaction[]
  /** SHA-256 before blackening. */
  sealed: string | null
  takenUtc: string | null
}

export interface PageFile extends Attached {
  redactions: PagePart['redactions']
  sealed: string | null
}

export interface MediaFile extends Attached {
  asset: string
  /** SHA-256 of the picture that the thumbnail shows. */
  original: string
}

export interface EvidenceFile extends Attached {
  kind: EvidenceKind
  type: string
  description: string
  quote: string | null
  seenUtc: string | null
  /** SHA-256 of the shopper's own file, where the one in the bundle was cleaned. */
  sealed: string | null
}

export interface Attachments {
  screenshots: readonly ScreenshotFile[]
  page: PageFile | null
  media: readonly MediaFile[]
  evidence: readonly EvidenceFile[]
}

/** Hides personal data in a text; tells what is a nickname and nothing else. */
export interface Cleaner {
  clean: (text: string) => string
  isName: (text: string) => boolean
}
type Clean = Cleaner['clean']

/**
 * The files that were given, under plain names of ours, with what is written about them cleaned.
 * @throws TypeError when a picture is none, or a hash is no hash: such a bundle would state what is not so.
 */
export async function attach(input: BundleInput, cleaner: Cleaner, digest: Digest): Promise<Attachments> {
  const { screenshots = [], pagePart, thumbnails = [], evidence = [] } = input
  const { clean } = cleaner
  const media = new Map<string, MediaFile>()
  for (const one of thumbnails) if (!media.has(one.sha256)) media.set(one.sha256, await thumbnail(one, digest))
  return {
    screenshots: await Promise.all(screenshots.map((one, at) => screenshot(one, at + 1, clean, digest))),
    page: pagePart ? await page(pagePart, cleaner, digest) : null,
    media: [...media.values()],
    evidence: await Promise.all(evidence.map((one, at) => own(one, at + 1, clean, digest))),
  }
}

/** The files of attachments, by their path in the bag. */
export function filesOf({ screenshots, page, media, evidence }: Attachments): Files {
  const all: Attached[] = [...screenshots, ...(page ? [page] : []), ...media, ...evidence]
  return new Map(all.map(({ file, bytes }) => [`data/${file}`, bytes]))
}

async function screenshot(one: Screenshot, number: number, clean: Clean, digest: Digest): Promise<ScreenshotFile> {
  const type = pictureType(one.bytes)
  if (type === null) throw new TypeError(`screenshot ${number} is neither JPEG nor PNG`)
  return {
    file: `capture/page-${padded(number)}.redacted.${type}`,
    bytes: one.bytes,
    sha256: await hexDigest(one.bytes, digest),
    name: clean(one.name),
    width: one.width,
    height: one.height,
    redactions: one.redactions.map(({ x, y, width, height, kind }) => ({ x, y, width, height, kind })),
    sealed: hash(one.sealed),
    takenUtc: one.takenUtc ?? null,
  }
}

async function page({ html, redactions, sealed }: PagePart, cleaner: Cleaner, digest: Digest): Promise<PageFile> {
  const bytes = strToU8(pageDocument(html, cleaner))
  return {
    file: 'capture/dom-001.redacted.html',
    bytes,
    sha256: await hexDigest(bytes, digest),
    redactions: redactions.map(({ kind, count }) => ({ kind, count })),
    sealed: hash(sealed),
  }
}

async function thumbnail({ asset, bytes, sha256 }: Thumbnail, digest: Digest): Promise<MediaFile> {
  const original = hash(sha256)
  if (original === null || pictureType(bytes) !== 'jpg') throw new TypeError('a thumbnail is no JPEG')
  return { file: `media/${original}.thumb.jpg`, bytes, sha256: await hexDigest(bytes, digest), asset, original }
}

/** Endings by media type; anything else is kept as `.bin`, which no program opens by itself. */
const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
  'video/mp4': 'mp4',
  'audio/mpeg': 'mp3',
}

async function own(one: OwnEvidence, number: number, clean: Clean, digest: Digest): Promise<EvidenceFile> {
  const type = pictureMime(one.bytes) ?? one.type.slice(0, 100).split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const ending = Object.entries(ENDINGS).find(([known]) => known === type)?.[1] ?? 'bin'
  const bytes = cleaned(one.bytes, ending, clean)
  const [sha256, original] = [await hexDigest(bytes, digest), await hexDigest(one.bytes, digest)]
  return {
    file: `evidence/${padded(number)}-${one.kind}.${ending}`,
    bytes,
    sha256,
    kind: one.kind,
    type: ending === 'bin' ? 'application/octet-stream' : type,
    description: clean(one.description),
    quote: one.quote == null ? null : clean(one.quote),
    seenUtc: one.seenUtc ?? null,
    sealed: sha256 === original ? null : original,
  }
}

/** Texts lose personal data, pictures what a camera wrote beside them; other kinds stay as they are. */
function cleaned(bytes: Uint8Array, ending: string, clean: Clean): Uint8Array {
  if (ending === 'txt') return strToU8(clean(strFromU8(bytes)))
  return pictureMime(bytes) === null ? bytes : withoutMetadata(bytes)
}

const padded = (number: number): string => String(number).padStart(3, '0')

function pictureType(bytes: Uint8Array): 'jpg' | 'png' | null {
  const mime = pictureMime(bytes)
  return mime === null ? null : mime === 'image/jpeg' ? 'jpg' : 'png'
}

/** By its first bytes, whatever it is called. */
function pictureMime(bytes: Uint8Array): 'image/jpeg' | 'image/png' | null {
  const starts = (...signs: number[]): boolean => signs.every((sign, at) => bytes[at] === sign)
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg'
  return starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) ? 'image/png' : null
}

function hash(given: string | null | undefined): string | null {
  if (given == null) return null
  if (!/^[0-9a-f]{64}$/.test(given)) throw new TypeError('a SHA-256 is not 64 lower-case hex digits')
  return given
}
