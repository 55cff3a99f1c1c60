import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { version } from '../../package.json'
import { judge } from '../engine/judge.ts'
import { makeBundle } from '../report/bundle.ts'
import type { Recipient } from '../report/recipient.ts'
import { RECIPIENTS } from '../report/recipients.ts'
import type { Arguments } from './arguments.ts'
import { sha256 } from './digest.ts'
import { obstacle } from './input.ts'
import { loadListing } from './load.ts'
import { Refusal, shown } from './refusal.ts'
import type { Status, World } from './world.ts'

/** `report`: writes the evidence bundle of FILE into `--out` and prints its path. */
export async function reportCommand(options: Arguments, world: World): Promise<Status> {
  const { now, words } = world
  const recipients = recipientsOf(options.value('to'))
  const out = options.value('out')
  if (out === null || out === '') throw new Refusal('--out is missing; name the directory to write to')
  const listing = await loadListing(options, now)
  const verdict = judge(listing, { now })
  const tool = { name: 'Brushlight', version }
  const { name, bytes } = await makeBundle({ listing, verdict, words, madeAt: now, tool, recipients }, sha256)
  await world.print(`${await write(out, name, bytes)}\n`)
  return 0
}

/** What `--to` takes: `bundle` is the evidence bundle alone, every other name adds a text for that recipient. */
const TO: readonly string[] = ['bundle', ...RECIPIENTS.keys()]

function recipientsOf(to: string | null): Recipient[] {
  if (to === null)
    throw new Refusal('--to is missing; name "bundle" or one or more recipients (brushlight report --help)')
  const names = [...new Set(to.split(',').map((name) => name.trim()))]
  const unknown = names.find((name) => !TO.includes(name))
  if (unknown !== undefined)
    throw new Refusal(`--to: "${shown(unknown)}" is not known; brushlight report --help lists the recipients`)
  return names.flatMap((name) => RECIPIENTS.get(name) ?? [])
}

/** Writes under another name first, so that whoever looks finds either nothing or all of it. Returns the path. */
async function write(directory: string, name: string, bytes: Uint8Array): Promise<string> {
  const target = path.join(directory, name)
  const draft = path.join(directory, `.${name}.${randomBytes(6).toString('hex')}.part`)
  try {
    await mkdir(directory, { recursive: true })
    const file = await open(draft, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, target)
    return target
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw new Refusal(`${shown(directory)}: ${obstacle(error)}`)
  }
}
