import type { Adapter, Widget } from './adapter.ts'

/** Every file in adapters/ that exports `adapter` is one shop; adding a shop changes nothing here. */
const shops = import.meta.glob<{ adapter?: Adapter }>('./adapters/*.ts', { eager: true })

/** Every file in widgets/ that exports `widget` is one review service. */
const services = import.meta.glob<{ widget?: Widget }>('./widgets/*.ts', { eager: true })

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)

/** All shops with a reader of their own, by id. */
export const ADAPTERS: readonly Adapter[] = Object.values(shops)
  .flatMap(({ adapter }) => (adapter === undefined ? [] : [adapter]))
  .sort(byId)

/** All review services with a reader of their own, by id. */
export const WIDGETS: readonly Widget[] = Object.values(services)
  .flatMap(({ widget }) => (widget === undefined ? [] : [widget]))
  .sort(byId)

/** The reader that claims this address; `null` when none does. At most one does, so order cannot matter. */
export const adapterFor = (url: URL): Adapter | null => ADAPTERS.find((adapter) => adapter.matches(url)) ?? null
