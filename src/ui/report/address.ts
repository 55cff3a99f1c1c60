import browser from 'webextension-polyfill'

const PAGE = 'src/ui/report/index.html'

/** What the address of the page says. */
interface Asked {
  tab: number
  /** Names the draft; a reload goes on with it. */
  id: string
  /** Recipients chosen in the popup. */
  to: string[]
  /** Take the pictures, make the files and save them, without a further click. */
  atOnce: boolean
}

/** The page's address for a report of a tab. */
export function reportAddress({ tab, id, to, atOnce }: Asked): string {
  const query = new URLSearchParams({ tab: String(tab), case: id, to: to.join(',') })
  if (atOnce) query.set('go', '1')
  return browser.runtime.getURL(`${PAGE}?${query}`)
}

/** Reads it back; names the draft where it has no name yet. @returns `null` where no tab is named. */
export function asked(): Asked | null {
  const query = new URLSearchParams(location.search)
  const tab = Number(query.get('tab') ?? Number.NaN)
  if (!Number.isInteger(tab)) return null
  const named = query.get('case')
  const id = named !== null && /^[0-9a-f-]{36}$/.test(named) ? named : crypto.randomUUID()
  if (id !== named) {
    query.set('case', id)
    history.replaceState(null, '', `?${query}`)
  }
  const to = (query.get('to') ?? '').split(',').filter((one) => /^[a-z0-9-]{1,60}$/.test(one))
  return { tab, id, to, atOnce: query.get('go') === '1' }
}
