import type { Adapter } from './adapter.ts'

/** Every file in adapters/ that exports `adapter` is one shop; adding a shop changes nothing here. */
const modules = import.meta.glob<{ adapter?: Adapter }>('./adapters/*.ts', { eager: true })

/** All shops with a reader of their own, by id. */
export const ADAPTERS: readonly Adapter[] = Object.values(modules)
  .flatMap(({ adapter }) => (adapter === undefined ? [] : [adapter]))
  .sort((a, b) => (a.id < b.id ? -1 : 1))

/** The reader that claims this address; `null` when none does. At most one does, so order cannot matter. */
export const adapterFor = (url: URL): Adapter | null => ADAPTERS.find((adapter) => adapter.matches(url)) ?? null
