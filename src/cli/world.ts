import type { ReportWords } from '../report/words/index.ts'

/** What a command may know of the world outside its arguments. */
export interface World {
  /** ISO 8601 UTC. */
  now: string
  /** What is said to people, in their language. */
  words: ReportWords
  /** Columns to wrap text to. */
  columns: number
  colour: boolean
  /** Writes to standard output; resolves when more may be written. */
  print: (text: string) => Promise<void>
  /** Says one line on standard error. */
  warn: (line: string) => void
}

/** 0 done; 1 verify found a change; 2 bad arguments or input. */
export type Status = 0 | 1 | 2
