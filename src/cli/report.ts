import path from 'node:path'
import { version } from '../../package.json'
import { judge } from '../engine/judge.ts'
import { makeBundle } from '../report/bundle.ts'
import { withDispute } from '../report/china.ts'
import type { EvidenceKind } from '../report/evidence-kind.ts'
import type { OwnEvidence } from '../report/input.ts'
import { makePack } from '../report/pack.ts'
import type { Recipient } from '../report/recipient.ts'
import { RECIPIENTS } from '../report/recipients.ts'
import type { Arguments } from './arguments.ts'
import { sha256 } from './digest.ts'
import { readInput } from './input.ts'
import { loadListing } from './load.ts'
import { Refusal, shown } from './refusal.ts'
import { writeWhole } from './whole.ts'
import type { Status, World } from './world.ts'

/** `report`: writes the evidence bundle of FILE and its portal pack into `--out`, and prints the bundle's path. */
export async function reportCommand(options: Arguments, world: World): Promise<Status> {
  const { now, words } = world
  const purchased = options.has('purchased') ? true : null
  const recipients = recipientsOf(options.value('to'), purchased)
  const out = options.value('out')
  if (out === null || out === '') throw new Refusal('--out is missing; name the directory to write to')
  const evidence: OwnEvidence[] = []
  for (const one of options.list('evidence')) evidence.push(await evidenceOf(one))
  const listing = await loadListing(options, now)
  const verdict = judge(listing, { now })
  const tool = { name: 'Brushlight', version }
  const bundle = await makeBundle(
    { listing, verdict, words, madeAt: now, tool, recipients, evidence, purchased },
    sha256,
  )
  const pack = await makePack(bundle, words, sha256)
  await world.print(`${await writeWhole(out, bundle, pack)}\n`)
  return 0
}

/** What `--to` takes: `bundle` is the evidence bundle alone, every other name adds a text for that recipient. */
const TO: readonly string[] = ['bundle', ...RECIPIENTS.keys()]

function recipientsOf(to: string | null, purchased: boolean | null): Recipient[] {
  if (to === null)
    throw new Refusal('--to is missing; name "bundle" or one or more recipients (brushlight report --help)')
  const names = [...new Set(to.split(',').map((name) => name.trim()))]
  const unknown = names.find((name) => !TO.includes(name))
  if (unknown !== undefined)
    throw new Refusal(`--to: "${shown(unknown)}" is not known; brushlight report --help lists the recipients`)
  return withDispute(names, purchased).flatMap((name) => RECIPIENTS.get(name) ?? [])
}

const KINDS: readonly EvidenceKind[] = ['card', 'chat', 'order', 'logistics', 'listing', 'other']

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
  const kind = KINDS.find((one) => value.startsWith(`${one}=`))
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
