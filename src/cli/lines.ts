const NEWLINE = 0x0a

/** One line of a stream. `bytes` is `null` when it is longer than the limit; such a line is passed over, not held. */
export interface Line {
  /** From 1; blank lines count. */
  number: number
  bytes: Buffer | null
}

/** Splits bytes at LF. Holds at most one line. A final line without LF counts; no bytes at all are no line. */
export async function* linesOf(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let held: Buffer[] = []
  let size = 0
  let number = 1
  const line = (): Line => {
    const bytes = size > limit ? null : Buffer.concat(held)
    held = []
    size = 0
    return { number: number++, bytes }
  }
  const hold = (part: Buffer): void => {
    size += part.length
    if (size > limit) held = []
    else if (part.length > 0) held.push(part)
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      hold(chunk.subarray(start, end))
      yield line()
      start = end + 1
    }
    hold(chunk.subarray(start))
  }
  if (size > 0) yield line()
}
