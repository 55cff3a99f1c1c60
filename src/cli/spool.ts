import { rmSync } from 'node:fs'
import { mkdtemp, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { obstacle } from './input.ts'
import { Refusal } from './refusal.ts'

/** A copy of a stream that can be read more than once. */
export interface Spool {
  chunks: () => AsyncIterable<Buffer>
  close: () => Promise<void>
}

/**
 * Copies a stream to a temporary file that only this user may read. Where the system allows it (not on Windows) the
 * file has no name any more while it is used, so nothing is left behind even if the process is killed.
 */
export async function spool(chunks: AsyncIterable<Buffer>): Promise<Spool> {
  const directory = await mkdtemp(path.join(tmpdir(), 'brushlight-')).catch(refuse)
  const remove = (): void => rmSync(directory, { recursive: true, force: true, maxRetries: 3 })
  process.once('exit', remove)
  const file = await open(path.join(directory, 'spool'), 'wx+', 0o600).catch(refuse)
  if (process.platform !== 'win32') remove()
  try {
    for await (const chunk of chunks) await file.writeFile(chunk).catch(refuse)
  } catch (error) {
    await file.close()
    throw error
  }
  return { chunks: () => file.createReadStream({ start: 0, autoClose: false }), close: () => file.close() }
}

const refuse = (error: unknown): never => {
  throw new Refusal(`the temporary directory ${tmpdir()}: ${obstacle(error)}`)
}
