import path from 'node:path'
import { version } from '../../package.json'
import { judge } from '../engine/judge.ts'
import { makeBundle } from '../report/bundle.ts'
import type { Captured } from '../report/capture-file.ts'
import { isZip, readCapture } from '../report/capture-read.ts'
import { withDispute } from '../report/china.ts'
import { EVIDENCE_KINDS } from '../report/evidence-kind.ts'
import type { OwnEvidence } from '../report/input.ts'
import { makePack } from '../report/pack.ts'
import { RECIPIENTS } from '../report/recipients.ts'
import { type Arguments, fileOf } from './arguments.ts'
import { sha256 } from './digest.ts'
import { LARGEST_ZIP, nameOf, readInput } from './input.ts'
import { listingIn } from './load.ts'
import { Refusal, shown } from './refusal.ts'
import { writeWhole } from './whole.ts'
import type { Status, World } from './world.ts'

/**
 * `report`: writes the evidence bundle of FILE and its portal pack into `--out`, and prints the bundle's path. Of a capture it
 * writes what the extension wrote of it at that time.
 */
export async function reportCommand(options: Arguments, world: World): Promise<Status> {
  const { now, words } = world
  const names = namesOf(options.value('to'))
  const out = options.value('out')
  if (out === null || out === '') throw new Refusal('--out is missing; name the directory to write to')
  const own: OwnEvidence[] = []
  for (const one of options.list('evidence')) own.push(await evidenceOf(one))
  const { bought, refund, evidence = [], ...captured } = await capturedOf(options, now)
  const recipients = withDispute(names, bought === true && refund === true).flatMap((id) => RECIPIENTS.get(id) ?? [])
  const tool = { name: 'Brushlight', version }
  const more = { words, madeAt: now, tool, recipients, evidence: [...evidence, ...own], purchased: bought }
  const bundle = await makeBundle({ ...captured, ...more }, sha256)
  const pack = await makePack(bundle, words, sha256)
  await world.print(`${await writeWhole(out, bundle, pack)}\n`)
  return 0
}

/** What `--to` takes: `bundle` is the evidence bundle alone, every other name adds a text for that recipient. */
const TO: readonly string[] = ['bundle', ...RECIPIENTS.keys()]

function namesOf(to: string | null): string[] {
  if (to === null)
    throw new Refusal('--to is missing; name "bundle" or one or more recipients (brushlight report --help)')
  const names = [...new Set(to.split(',').map((name) => name.trim()))]
  const unknown = names.find((name) => !TO.includes(name))
  if (unknown !== undefined)
    throw new Refusal(`--to: "${shown(unknown)}" is not known; brushlight report --help lists the recipients`)
  return names
}

/** A capture as it is; a page or a Listing with what is found in it now. `--purchased` answers for the shopper. */
async function capturedOf(options: Arguments, now: string): Promise<Captured> {
  const file = fileOf(options)
  const bytes = await readInput(file, LARGEST_ZIP)
  const bought = options.has('purchased') ? { bought: true, refund: true } : {}
  if (isZip(bytes)) {
    const read = readCapture(bytes)
    if (!read.ok) throw new Refusal(`${nameOf(file)}: ${shown(read.error)}`)
    return { ...read.value, ...bought }
  }
  const listing = listingIn(bytes, options, now)
  return { listing, verdict: judge(listing, { now }), statement: null, bought: null, refund: null, ...bought }
}

/** Media types by ending; pictures are known by their bytes. */
const TYPES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
  '.mp4': 'video/mp4',
  '.mp3': 'audio/mpeg',
}

/** `FILE`, or `KIND=FILE` to say what it is. */
async function evidenceOf(value: string): Promise<OwnEvidence> {
  const kind = EVIDENCE_KINDS.find((one) => value.startsWith(`${one}=`))
  const file = kind === undefined ? value : value.slice(kind.length + 1)
  if (file === '' || file === '-') throw new Refusal('--evidence: name a file')
  return {
    name: path.basename(file),
    kind: kind ?? 'other',
    bytes: new Uint8Array(await readInput(file)),
    type: TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream',
    description: '',
  }
}
