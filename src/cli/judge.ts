import { judge } from '../engine/judge.ts'
import { serialise } from '../engine/serialise.ts'
import { type Arguments, choiceOf } from './arguments.ts'
import { loadListing } from './load.ts'
import { Refusal } from './refusal.ts'
import { judgeStream } from './stream.ts'
import { verdictText } from './text.ts'
import type { Status, World } from './world.ts'

/** `judge`: the Verdict of one FILE, or with `--stream` of every line. */
export async function judgeCommand(options: Arguments, world: World): Promise<Status> {
  if (options.has('stream')) return stream(options, world)
  if (options.has('memory')) throw new Refusal('--memory needs --stream; add it, or leave --memory out')
  const listing = await loadListing(options, world.now)
  const verdict = judge(listing, { now: world.now })
  await world.print(options.has('text') ? verdictText(listing, verdict, world) : serialise(verdict))
  return 0
}

async function stream(options: Arguments, world: World): Promise<Status> {
  const odd = (['text', 'url'] as const).find((name) => options.has(name))
  if (odd !== undefined) throw new Refusal(`--${odd} does not go with --stream; leave one of them out`)
  const memory = choiceOf(options, 'memory', ['none', 'stream'], 'none')
  const [file = '-', ...more] = options.files
  if (more.length > 0) throw new Refusal(`${options.files.length} files were named; judge --stream takes one`)
  await judgeStream(file, memory, world)
  return 0
}
