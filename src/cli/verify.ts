import { type Verification, verifyBundle } from '../report/verify.ts'
import { verificationSentences } from '../report/words/index.ts'
import type { Arguments } from './arguments.ts'
import { sha256 } from './digest.ts'
import { LARGEST_ZIP, nameOf, readInput } from './input.ts'
import { Refusal } from './refusal.ts'
import type { Status, World } from './world.ts'

/** `verify`: one line for each bundle. One that cannot be read does not keep the others from being checked. */
export async function verifyCommand({ files }: Arguments, world: World): Promise<Status> {
  if (files.length === 0) throw new Refusal('no bundle was named; name one or more BUNDLE.zip')
  let worst: Status = 0
  for (const file of files) {
    const { status, line } = await verify(file, world)
    if (status === 2) world.warn(line)
    else await world.print(`${line}\n`)
    if (status > worst) worst = status
  }
  return worst
}

async function verify(file: string, world: World): Promise<{ status: Status; line: string }> {
  try {
    const bytes = await readInput(file, LARGEST_ZIP)
    const outcome = await verifyBundle(bytes, sha256)
    const [first = '', ...changes] = verificationSentences(outcome, world.words)
    const list = changes.join(world.words.between.clauses)
    return { status: statusOf(outcome), line: `${nameOf(file)}: ${first}${list === '' ? '' : ` ${list}`}` }
  } catch (error) {
    if (error instanceof Refusal) return { status: 2, line: error.message }
    throw error
  }
}

/** Bundles are never written in a way that cannot be read: a zip that cannot be is not as it was exported. */
function statusOf(outcome: Verification): Status {
  if (outcome.status === 'unchanged') return 0
  if (outcome.status === 'changed') return 1
  return outcome.status === 'not-ours' ? 2 : 1
}
