import type { Signal } from './signal.ts'

const modules = import.meta.glob<Record<string, unknown>>('./signals/*.ts', { eager: true })

/**
 * Every signal in signals/, each after the ones it looks at, otherwise by id. A new signal is one file that exports
 * `signal`; there is no list to edit.
 * @throws when a file exports none, or when signals wait for each other: both are mistakes of ours, seen in tests.
 */
export const SIGNALS: readonly Signal[] = inOrder(
  Object.entries(modules).map(([file, module]) => signalOf(file, module)),
)

function signalOf(file: string, module: Record<string, unknown>): Signal {
  const signal = module.signal
  if (typeof signal !== 'object' || signal === null) throw new Error(`${file} exports no signal`)
  return signal as Signal
}

function inOrder(signals: Signal[]): Signal[] {
  const waiting = signals.sort((a, b) => (a.id < b.id ? -1 : 1))
  const present = new Set(waiting.map(({ id }) => id))
  const ordered: Signal[] = []
  while (waiting.length > 0) {
    const done = new Set(ordered.map(({ id }) => id))
    const next = waiting.findIndex(({ after = [] }) => after.every((id) => done.has(id) || !present.has(id)))
    if (next < 0) throw new Error(`signals wait for each other: ${waiting.map(({ id }) => id).join(', ')}`)
    ordered.push(...waiting.splice(next, 1))
  }
  return ordered
}
