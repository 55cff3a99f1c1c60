import type { MakingStage } from './make.ts'

/** What goes on. `done` and `of` count pictures; 0 of 0 where there is nothing to count. */
export type Work =
  | { kind: 'idle' }
  | { kind: 'shooting'; done: number; of: number }
  | { kind: 'making'; stage: MakingStage; done: number; of: number }
  | { kind: 'failed' }
  | { kind: 'cancelled' }
