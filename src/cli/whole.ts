import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Bundle } from '../report/bundle.ts'
import type { Pack } from '../report/pack.ts'
import { obstacle } from './input.ts'
import { Refusal, shown } from './refusal.ts'

/**
 * Writes bundle and pack under other names first, so that whoever looks finds either nothing or all of them; the bundle
 * comes last. What an earlier run wrote of the same case is replaced. A refusal where the disk does not let us.
 * @returns the bundle's path; the pack lies beside it, in a folder named after the case.
 */
export async function writeWhole(
  directory: string,
  bundle: Pick<Bundle, 'name' | 'bytes'>,
  pack: Pack,
): Promise<string> {
  const draft = (name: string): string => path.join(directory, `.${name}.${randomBytes(6).toString('hex')}.part`)
  const [target, folder] = [path.join(directory, bundle.name), path.join(directory, pack.name)]
  const drafts = { bundle: draft(bundle.name), pack: draft(pack.name), old: draft(pack.name) }
  try {
    await mkdir(directory, { recursive: true })
    await mkdir(drafts.pack)
    for (const { name, bytes } of pack.files) await writeFile(path.join(drafts.pack, name), bytes)
    await writeFile(drafts.bundle, bundle.bytes)
    const undo = await replace(drafts.pack, folder, drafts.old)
    await rename(drafts.bundle, target).catch(async (error: unknown) => {
      await undo()
      throw error
    })
    return target
  } catch (error) {
    throw new Refusal(`${shown(directory)}: ${obstacle(error)}`)
  } finally {
    for (const left of Object.values(drafts)) await rm(left, { force: true, recursive: true }).catch(() => undefined)
  }
}

/** Puts a folder where another may be. @returns what takes it back. */
async function replace(from: string, to: string, aside: string): Promise<() => Promise<void>> {
  const moved = await rename(to, aside).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
      throw error
    },
  )
  const undo = async (): Promise<void> => {
    await rm(to, { force: true, recursive: true }).catch(() => undefined)
    if (moved) await rename(aside, to).catch(() => undefined)
  }
  await rename(from, to).catch(async (error: unknown) => {
    await undo()
    throw error
  })
  return undo
}

async function writeFile(target: string, bytes: Uint8Array): Promise<void> {
  const file = await open(target, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
