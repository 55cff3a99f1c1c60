import type { Conflict } from './conflict.ts'

/** What limits a result, or stands around it; each has a picture, a sentence and a next step. */
export type Notice =
  /** Reading again failed: an older result is on show. */
  | { kind: 'unread'; minutes: number }
  /** The result is that old. */
  | { kind: 'stale'; minutes: number }
  /** Made by another version of the engine. */
  | { kind: 'older'; engine: string }
  /** A login, check or fold hides some of the reviews. */
  | { kind: 'walled' }
  /** Fewer reviews were read than the shop states. */
  | { kind: 'partial' }
  /** The shop's layout has changed; the reviews were read another way. */
  | { kind: 'layout' }
  /** No review has a text. */
  | { kind: 'stars-only' }
  /** Most texts are in a language whose words are not known here (BCP 47). */
  | { kind: 'language'; tongue: string }
  | { kind: 'conflict'; which: Conflict }
  /** The browser's store is full. */
  | { kind: 'full' }
  /** What was remembered was erased. */
  | { kind: 'erased' }
  | { kind: 'offline' }
  | { kind: 'private' }

export type NoticeKind = Notice['kind']
