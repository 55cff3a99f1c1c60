import type { Recipient } from './recipient.ts'

const modules = import.meta.glob<{ recipient: Recipient }>('./recipients/*.ts', { eager: true })

/** Everybody a report can be written for, by id; the folder is the registry. */
export const RECIPIENTS: ReadonlyMap<string, Recipient> = new Map(
  Object.values(modules)
    .map(({ recipient }) => recipient)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((recipient) => [recipient.id, recipient]),
)
