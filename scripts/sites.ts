// Prints every named reader: how its facts are known, what it is tested on, where it reads. All of it comes from the
// readers themselves and from test/pages; nothing is kept here.
import type { Seen } from '../src/sites/adapter.ts'
import { FORMATS } from '../src/sites/payload.ts'
import { ADAPTERS, WIDGETS } from '../src/sites/registry.ts'
import { type PageCase, pageCases } from './lib/pages.ts'

interface Row {
  id: string
  kind: 'shop' | 'place' | 'widget' | 'payload'
  seen: Seen
  /** Whether responses of the shop can be read as well. */
  responses: boolean
  pages: string[]
  languages: string[]
  hosts: string[]
}

/** Hosts of one name as one: `ebay.{co.uk,com,de}`. */
function folded(hosts: readonly string[]): string[] {
  const byName = new Map<string, string[]>()
  for (const host of [...new Set(hosts)].sort()) {
    const [, name = host, ending = ''] = /^(.+?)\.((?:com?|net|org)\.[a-z]{2}|[a-z]+)$/.exec(host) ?? []
    byName.set(name, [...(byName.get(name) ?? []), ending])
  }
  return [...byName].map(([name, endings]) =>
    endings.length === 1 ? `${name}.${endings[0]}` : `${name}.{${endings.join(',')}}`,
  )
}

const hostsOf = (cases: readonly PageCase[]): string[] =>
  cases.map(({ url }) => new URL(url).hostname.replace(/^(?:www|m)\./, ''))

function rows(): Row[] {
  const cases = pageCases()
  const answering = new Set(FORMATS.map(({ site }) => site))
  const row = (id: string, kind: Row['kind'], seen: Seen, hosts?: readonly string[]): Row => {
    const own = cases.filter(({ site }) => site === id)
    return {
      id,
      kind,
      seen,
      responses: answering.has(id),
      pages: own.map(({ name }) => name.slice(id.length + 1)),
      languages: [...new Set(own.flatMap(({ language }) => language ?? []))].sort(),
      hosts: kind === 'widget' ? ['any shop'] : folded(hosts ?? hostsOf(own)),
    }
  }
  const named = [
    ...ADAPTERS.map(({ id, kind, seen, hosts }) => row(id, kind ?? 'shop', seen, hosts)),
    ...WIDGETS.map(({ id, seen }) => row(id, 'widget', seen)),
  ]
  const unnamed = FORMATS.filter(({ site }) => !named.some(({ id }) => id === site))
  return [...named, ...unnamed.map(({ site }) => row(site, 'payload', 'payload'))]
}

const SEEN: Readonly<Record<Seen, string>> = { page: 'real page', payload: 'response', never: 'never' }

/** Cells under their heads, as wide as the widest; the last as it is. */
function table(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)))
  return lines.map((line) =>
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

function main(): void {
  const list = rows()
  const lines = list.map(({ id, kind, seen, responses, pages, languages, hosts }) => [
    id,
    kind,
    SEEN[seen],
    responses ? 'yes' : '-',
    pages.join(' ') || '-',
    languages.join(' ') || '-',
    hosts.join(' ') || '-',
  ])
  const head = ['reader', 'kind', 'seen on', 'responses', 'fixtures (test/pages)', 'languages', 'hosts']
  for (const line of table([head, ...lines])) console.log(line)
  const count = (seen: Seen): number => list.filter((one) => one.seen === seen).length
  console.log(
    `\n${list.length} readers: ${count('page')} seen on a real page, ${count('payload')} in a real response, ` +
      `${count('never')} never. Every other shop: structured data, then structure alone.`,
  )
}

main()
