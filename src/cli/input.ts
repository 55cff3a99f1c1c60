import { createReadStream } from 'node:fs'
import { LIMITS } from '../engine/limits.ts'
import { Refusal, shown } from './refusal.ts'

/** What FILE is called in messages. */
export const nameOf = (file: string): string => (file === '-' ? 'standard input' : shown(file))

/** The bytes of FILE (`-`: standard input) as they come. A refusal when it cannot be opened or read. */
export async function* openInput(file: string): AsyncGenerator<Buffer> {
  const stream = file === '-' ? process.stdin : createReadStream(file)
  try {
    for await (const chunk of stream) yield Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk))
  } catch (error) {
    throw new Refusal(`${nameOf(file)}: ${obstacle(error)}`)
  }
}

/** Of a bundle or a capture, in bytes: ten own files of 8 MB, and the rest. */
export const LARGEST_ZIP = 100_000_000

/** All bytes of FILE. A refusal when it is empty or larger than `most`. */
export async function readInput(file: string, most: number = LIMITS.file): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of openInput(file)) {
    size += chunk.length
    if (size > most) throw tooLarge(file, most)
    chunks.push(chunk)
  }
  if (size === 0) throw new Refusal(`${nameOf(file)}: is empty; save the page again, or check what was piped in`)
  return Buffer.concat(chunks)
}

/** @param most of one of `LIMITS.file` and `LARGEST_ZIP`. */
export function tooLarge(file: string, most: number = LIMITS.file): Refusal {
  const advice = most === LARGEST_ZIP ? 'none of ours is' : 'give a smaller file, or NDJSON to judge --stream'
  return new Refusal(`${nameOf(file)}: is larger than ${most / 1e6} MB; ${advice}`)
}

const OBSTACLES = new Map([
  ['ENOENT', 'there is no such file; check the path'],
  ['ENOTDIR', 'there is no such file; check the path'],
  ['EACCES', 'may not be opened; check its permissions'],
  ['EPERM', 'may not be opened; check its permissions'],
  ['EISDIR', 'is a directory; name a file'],
  ['EEXIST', 'a file of this name is in the way; name another directory'],
  ['EROFS', 'the disk may not be written to; name another directory'],
  ['ENOSPC', 'the disk is full; make room and try again'],
  ['ENAMETOOLONG', 'the name is too long; check the path'],
])

/** What a failure of the file system means for the user. */
export function obstacle(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  return OBSTACLES.get(code) ?? `could not be opened, read or written (${code}); check the path`
}
