import { strFromU8 } from 'fflate'
import { BAG, type Digest, type Files, hexDigest, oxum, parseManifest } from './bag.ts'
import { reveal } from './reveal.ts'
import { atOnce, type Run } from './run.ts'
import { readZipSteps, type Unzipped, ZipError, type ZipObstacle } from './zip.ts'

/** How a file differs from the manifests. `archive`: the zip around the files, not a file. */
export type VerifyChange = 'changed' | 'missing' | 'added' | 'archive'

/** Why nothing can be said. */
export type VerifyObstacle = ZipObstacle | 'not-a-bundle'

export type Verification =
  | { status: 'unchanged' }
  /** `what` names each file with its change, in English; `changes` is the same as data. */
  | { status: 'changed'; what: string[]; changes: { kind: VerifyChange; file: string }[] }
  /** No bundle of ours; one that is damaged; or a file made so that opening it would be unsafe. Nothing was unpacked to disk. */
  | { status: 'not-ours' | 'damaged' | 'unsafe'; why: VerifyObstacle }

/**
 * Says whether a bundle is as it was exported. It proves no more than that: whoever can make a bundle can make another.
 * The bytes are a stranger's: sizes, names and structure are checked before anything is unpacked (ZIP_LIMITS).
 * @param run lets a screen have its turn between two pieces of the work.
 */
export async function verifyBundle(bytes: Uint8Array, digest: Digest, run: Run = atOnce): Promise<Verification> {
  let zip: Unzipped
  try {
    zip = await run(readZipSteps(bytes))
  } catch (error) {
    if (error instanceof ZipError) return refused(error.why)
    throw error
  }
  if (!zip.files.has(BAG.declaration) && !zip.files.has(BAG.payload)) return refused('not-a-bundle')
  const changes = await compare(zip.files, digest)
  if (zip.comment !== (await sealOf(zip.body, digest))) changes.push({ kind: 'archive', file: '' })
  if (changes.length === 0) return { status: 'unchanged' }
  const what = changes.map(({ kind, file }) => (kind === 'archive' ? 'archive: changed' : `${file}: ${kind}`))
  return { status: 'changed', what, changes }
}

function refused(why: VerifyObstacle): Verification {
  if (why === 'not-a-zip' || why === 'not-a-bundle') return { status: 'not-ours', why }
  return { status: why === 'damaged' ? 'damaged' : 'unsafe', why }
}

/**
 * The comment of a bundle's zip: the hash of everything before the end record. The manifests guard the files; the seal
 * also guards what lies between them (times, flags, padding), whatever version of whatever library packed them.
 */
export async function sealOf(body: Uint8Array, digest: Digest): Promise<string> {
  return `brushlight sha256 ${await hexDigest(body, digest)}`
}

type Changes = { kind: VerifyChange; file: string }[]

async function compare(files: Files, digest: Digest): Promise<Changes> {
  const payload: Files = new Map([...files].filter(([path]) => path.startsWith('data/')))
  const tags: Files = new Map([...files].filter(([path]) => !path.startsWith('data/') && path !== BAG.tags))
  const changes = [
    ...(await against(BAG.tags, files, tags, digest)),
    ...(await against(BAG.payload, files, payload, digest)),
  ]
  const stated = /^Payload-Oxum: (\S{1,40})$/m.exec(strFromU8(files.get(BAG.info) ?? new Uint8Array()).slice(0, 4_000))
  // Only where the manifests agree: a changed file is its own finding, not bag-info's too.
  if (changes.length === 0 && stated?.[1] !== oxum(payload)) changes.push({ kind: 'changed', file: BAG.info })
  const seen = new Set<string>()
  return changes
    .filter(({ kind, file }) => !seen.has(`${kind} ${file}`) && seen.add(`${kind} ${file}`))
    .map(({ kind, file }) => ({ kind, file: reveal(file).slice(0, 300) }))
}

/** The files a manifest ought to list, beside what it lists. */
async function against(manifest: string, all: Files, files: Files, digest: Digest): Promise<Changes> {
  const bytes = all.get(manifest)
  if (bytes === undefined) return [{ kind: 'missing', file: manifest }]
  const hashes = parseManifest(bytes)
  if (hashes === null) return [{ kind: 'changed', file: manifest }]
  const changes: Changes = []
  for (const [file, content] of files) {
    const hash = hashes.get(file)
    if (hash === undefined) changes.push({ kind: 'added', file })
    else if (hash !== (await hexDigest(content, digest))) changes.push({ kind: 'changed', file })
  }
  for (const file of hashes.keys()) if (!files.has(file)) changes.push({ kind: 'missing', file })
  return changes
}
