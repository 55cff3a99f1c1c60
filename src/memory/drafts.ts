import { deleteDB, type IDBPDatabase, openDB } from 'idb'

/**
 * Reports that are being written, in IndexedDB: pictures and files are too large for `storage.session`, and a report
 * must outlive its tab's reload. They stay on this machine and are forgotten after a week, or on request.
 */
const NAME = 'reports'
const VERSION = 1
const STORES = ['drafts', 'files'] as const

/** More than one is kept only until the next begins: pictures are large. */
const KEPT = 3
const WEEK_MS = 7 * 24 * 3_600_000

interface Kept {
  id: string
  /** Milliseconds; a clock that jumps deletes nothing by itself, see `KEPT`. */
  changedAt: number
  value: unknown
}

let opened: Promise<IDBPDatabase> | null = null

/** One way in: whoever else opens the database would create it empty. */
function open(): Promise<IDBPDatabase> {
  opened ??= openDB(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore('drafts', { keyPath: 'id' })
      // Files by [draft, name].
      database.createObjectStore('files')
    },
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
      opened = null
    },
    terminated() {
      opened = null
    },
  }).then(async (database) => {
    if (STORES.every((store) => database.objectStoreNames.contains(store))) return database
    database.close()
    await deleteDB(NAME)
    opened = null
    return open()
  })
  opened.catch(() => {
    opened = null
  })
  return opened
}

/** @returns what was kept under this name, or `null`. @throws where the browser gives no storage. */
export async function readDraft(id: string): Promise<unknown> {
  const kept = (await (await open()).get('drafts', id)) as Kept | undefined
  return kept?.value ?? null
}

/** All that are kept, the newest first. @throws where the browser gives no storage. */
export async function readDrafts(): Promise<unknown[]> {
  const all = (await (await open()).getAll('drafts')) as Kept[]
  return all.sort((a, b) => b.changedAt - a.changedAt).map(({ value }) => value)
}

/** Keeps a draft in place of the earlier one. @throws DOMException `QuotaExceededError` when the disk is full. */
export async function writeDraft(id: string, value: unknown, now: number): Promise<void> {
  const database = await open()
  await database.put('drafts', { id, changedAt: now, value } satisfies Kept)
}

/** @throws DOMException `QuotaExceededError` when the disk is full. */
export async function writeFile(draft: string, name: string, file: Blob): Promise<void> {
  const transaction = (await open()).transaction('files', 'readwrite')
  void transaction.store.put(file, [draft, name])
  await transaction.done
}

export async function readFile(draft: string, name: string): Promise<Blob | null> {
  const file: unknown = await (await open()).get('files', [draft, name])
  return file instanceof Blob ? file : null
}

export async function deleteFile(draft: string, name: string): Promise<void> {
  await (await open()).delete('files', [draft, name])
}

/** Forgets all but the newest drafts, and those older than a week. */
export async function forgetOldDrafts(now: number): Promise<void> {
  const database = await open()
  const all = ((await database.getAll('drafts')) as Kept[]).sort((a, b) => b.changedAt - a.changedAt)
  const old = all.filter(({ changedAt }, at) => at >= KEPT || now - changedAt > WEEK_MS)
  for (const { id } of old) {
    const transaction = database.transaction(STORES, 'readwrite')
    void transaction.objectStore('drafts').delete(id)
    void transaction.objectStore('files').delete(IDBKeyRange.bound([id], [id, []]))
    await transaction.done
  }
}

/** Forgets every draft with its pictures and files. */
export async function eraseDrafts(): Promise<void> {
  const transaction = (await open()).transaction(STORES, 'readwrite')
  await Promise.all([transaction.objectStore('drafts').clear(), transaction.objectStore('files').clear()])
  await transaction.done
}
