import { decodeListing } from '../engine/codec.ts'
import { judge } from '../engine/judge.ts'
import { LIMITS } from '../engine/limits.ts'
import { serialiseLine } from '../engine/serialise.ts'
import type { Past } from '../engine/signal.ts'
import type { Listing, Result } from '../engine/types.ts'
import { gatherPast } from '../memory/past.ts'
import { parseJson } from './decode.ts'
import { openInput } from './input.ts'
import { type Line, linesOf } from './lines.ts'
import { Refusal } from './refusal.ts'
import { spool } from './spool.ts'
import type { World } from './world.ts'

/**
 * Judges NDJSON line by line, in order. Holds one line at a time; with memory `stream` the input is first copied to
 * a temporary file and read twice: once to gather what all listings show, once to judge each against the others.
 */
export async function judgeStream(file: string, memory: 'none' | 'stream', world: World): Promise<void> {
  if (memory === 'none') return judgeLines(openInput(file), null, world)
  const spooled = await spool(openInput(file))
  try {
    await judgeLines(spooled.chunks(), await gather(spooled.chunks()), world)
  } finally {
    await spooled.close()
  }
}

async function gather(chunks: AsyncIterable<Buffer>): Promise<Past> {
  const gathering = gatherPast()
  for await (const line of linesOf(chunks, LIMITS.file)) {
    const listing = listingOf(line)
    if (listing?.ok) gathering.add(listing.value)
  }
  return gathering.past()
}

async function judgeLines(chunks: AsyncIterable<Buffer>, past: Past | null, world: World): Promise<void> {
  for await (const line of linesOf(chunks, LIMITS.file)) {
    const answer = answerTo(line, past, world.now)
    if (answer !== null) await world.print(answer)
  }
}

/** The line that answers a line; `null` for a blank one. */
function answerTo(line: Line, past: Past | null, now: string): string | null {
  const listing = listingOf(line)
  if (listing === null) return null
  const failed = (error: string): string => `${JSON.stringify({ error, line: line.number })}\n`
  if (!listing.ok) return failed(listing.error)
  try {
    return serialiseLine(judge(listing.value, { now, past }))
  } catch (error) {
    // A mistake of ours in one line must not cost the rest of a long stream.
    return failed(`internal error: ${error instanceof Error ? error.message : 'unknown'}`)
  }
}

/** The Listing of a line, or why it is none; `null` for a blank line. */
function listingOf({ bytes, number }: Line): Result<Listing, string> | null {
  if (bytes === null) return { ok: false, error: `the line is longer than ${LIMITS.file / 1e6} MB` }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() === '' ? null : decodeListing(parseJson(text, `line ${number}`))
  } catch (error) {
    return { ok: false, error: error instanceof Refusal ? error.message : 'the line is not valid UTF-8' }
  }
}
