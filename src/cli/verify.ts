import { type Verification, verifyBundle } from '../report/verify.ts'
import { verificationSentences } from '../report/words/index.ts'
import type { Arguments } from './arguments.ts'
import { sha256 } from './digest.ts'
import { nameOf, readInput } from './input.ts'
import { Refusal } from './refusal.ts'
import type { Status, World } from './world.ts'

/** `verify`: one line for each bundle. One that cannot be read does not keep the others from being checked. */
export async function verifyCommand({ files }: Arguments, world: World): Promise<Status> {
  if (files.length === 0) throw new Refusal('no bundle was named; name one or more BUNDLE.zip')
  let status: Status = 0
  for (const file of files) {
    const outcome = await verificationOf(file, world)
    if (typeof outcome === 'string') world.warn(outcome)
    else await world.print(`${nameOf(file)}: ${oneLine(outcome, world)}\n`)
    if (typeof outcome === 'string') status = 2
    else if (outcome.status === 'changed' && status === 0) status = 1
  }
  return status
}

/** What became of a bundle, or one line that says why nothing can be said. */
async function verificationOf(file: string, world: World): Promise<Verification | string> {
  try {
    const outcome = await verifyBundle(await readInput(file), sha256)
    return outcome.status === 'unreadable' ? `${nameOf(file)}: ${oneLine(outcome, world)}` : outcome
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

const oneLine = (outcome: Verification, { language }: World): string => {
  const [first = '', ...changes] = verificationSentences(outcome, language)
  return changes.length === 0 ? first : `${first} ${changes.join(language === 'zh' ? '；' : '; ')}`
}
