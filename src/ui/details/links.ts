import type { Evidence, Review, SignalId, Verdict } from '../../engine/types.ts'
import type { Row } from './select.ts'

/** What ties reviewers together. */
export type LinkKind = Extract<SignalId, 'near-duplicate' | 'photo-reuse' | 'reviewer-ring'>

/** Reviewers with one thing in common. */
export interface Group {
  kind: LinkKind
  evidence: Evidence
  people: string[]
  /** People that are not drawn. */
  more: number
}

interface Person {
  key: string
  /** As the page shows it; `null` for none. */
  name: string | null
}

export interface Links {
  groups: Group[]
  people: ReadonlyMap<string, Person>
}

const KINDS: readonly LinkKind[] = ['reviewer-ring', 'photo-reuse', 'near-duplicate']
const TIES = /^(?:reviewer-ring\.|photo-reuse\.same-photo$|near-duplicate\.(?:same-text|cluster)$)/
const MOST_GROUPS = 10
const MOST_PEOPLE = 18

/** Who has texts, pictures or other listings in common; the largest groups of each kind. */
export function linksOf(verdict: Verdict, rows: readonly Row[]): Links {
  const reviews = new Map(rows.map(({ review }) => [review.id, review]))
  const people = new Map<string, Person>()
  const groups: Group[] = []
  for (const kind of KINDS) {
    const finding = verdict.findings.find(({ signal }) => signal === kind)
    if (finding?.kind !== 'measured' || finding.weight <= 0) continue
    for (const evidence of finding.evidence.filter(({ claim }) => TIES.test(claim))) {
      const own = new Map(
        evidence.reviews.flatMap((id) => personOf(reviews.get(id)) ?? []).map((one) => [one.key, one]),
      )
      if (own.size < 2) continue
      const drawn = [...own.values()].slice(0, MOST_PEOPLE)
      for (const person of drawn) people.set(person.key, person)
      groups.push({ kind, evidence, people: drawn.map(({ key }) => key), more: own.size - drawn.length })
    }
  }
  groups.sort((a, b) => b.people.length + b.more - a.people.length - a.more)
  const shown = groups.slice(0, MOST_GROUPS)
  const named = new Set(shown.flatMap((group) => group.people))
  return { groups: shown, people: new Map([...people].filter(([key]) => named.has(key))) }
}

/** A masked name is shared by thousands: each review of it is somebody of its own. */
function personOf(review: Review | undefined): Person[] | null {
  if (!review) return null
  const { id = null, name = null } = review.reviewer ?? {}
  const isTold = name !== null && name.trim() !== '' && !/[*•●＊]|\.{3}|…/.test(name)
  return [{ key: id !== null ? `id ${id}` : isTold ? `name ${name}` : `review ${review.id}`, name }]
}

interface Place {
  x: number
  y: number
}

export interface Layout {
  width: number
  height: number
  /** Of each group, in the order of `Links.groups`. */
  groups: Place[]
  people: ReadonlyMap<string, Place>
}

const WIDTH = 960
/** A small drawing is not blown up. */
const LEAST_WIDTH = 320
const SPACE = 34
const EDGE = 30

/**
 * Groups that share people stand together. A group alone is a star; of several, each has its own people around it and
 * those of two between them. No chance and no forces: the same links are drawn the same.
 */
export function layoutOf({ groups }: Links): Layout {
  const places: Place[] = groups.map(() => ({ x: 0, y: 0 }))
  const people = new Map<string, Place>()
  let [x, y, high] = [0, 0, 0]
  for (const cluster of clustersOf(groups)) {
    const local = placed(cluster, groups)
    const all = [...local.groups.values(), ...local.people.values()]
    const [left, top] = [Math.min(...all.map((one) => one.x)), Math.min(...all.map((one) => one.y))]
    const width = Math.max(...all.map((one) => one.x)) - left + 2 * EDGE
    const height = Math.max(...all.map((one) => one.y)) - top + 2 * EDGE
    if (x > 0 && x + width > WIDTH) [x, y, high] = [0, y + high, 0]
    const move = (one: Place): Place => ({ x: round(one.x - left + EDGE + x), y: round(one.y - top + EDGE + y) })
    for (const [group, place] of local.groups) places[group] = move(place)
    for (const [key, place] of local.people) people.set(key, move(place))
    x += width
    high = Math.max(high, height)
  }
  return {
    width: Math.max(LEAST_WIDTH, ...[...people.values(), ...places].map((one) => one.x + EDGE)),
    height: y + high,
    groups: places,
    people,
  }
}

const round = (value: number): number => Math.round(value * 10) / 10

/** Indexes of groups that are tied through people. */
function clustersOf(groups: readonly Group[]): number[][] {
  const clusters: { indexes: number[]; people: Set<string> }[] = []
  groups.forEach(({ people }, index) => {
    const tied = clusters.filter((cluster) => people.some((key) => cluster.people.has(key)))
    const merged = {
      indexes: [...tied.flatMap(({ indexes }) => indexes), index].sort((a, b) => a - b),
      people: new Set([...tied.flatMap((cluster) => [...cluster.people]), ...people]),
    }
    for (const one of tied) clusters.splice(clusters.indexOf(one), 1)
    clusters.push(merged)
  })
  return clusters.map(({ indexes }) => indexes).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
}

function placed(cluster: readonly number[], groups: readonly Group[]) {
  const own = new Map<number, string[]>()
  const between = new Map<string, { hubs: number[]; keys: string[] }>()
  for (const key of new Set(cluster.flatMap((index) => groups[index]?.people ?? []))) {
    const hubs = cluster.filter((index) => groups[index]?.people.includes(key))
    const [only] = hubs
    if (hubs.length === 1 && only !== undefined) own.set(only, [...(own.get(only) ?? []), key])
    else {
      const held = between.get(hubs.join()) ?? { hubs, keys: [] }
      held.keys.push(key)
      between.set(hubs.join(), held)
    }
  }
  const radius = (index: number): number => Math.max(44, ((own.get(index)?.length ?? 0) * SPACE) / (2 * Math.PI))
  const widest = Math.max(...cluster.map(radius))
  const far = cluster.length === 1 ? 0 : Math.max(widest + 60, (cluster.length * (widest + 50)) / Math.PI)
  const hubs = new Map<number, Place>()
  for (const [i, index] of cluster.entries()) hubs.set(index, around({ x: 0, y: 0 }, far, i / cluster.length))
  const people = new Map<string, Place>()
  for (const [index, keys] of own)
    for (const [i, key] of keys.entries()) people.set(key, around(hubs.get(index), radius(index), i / keys.length))
  for (const { hubs: tied, keys } of between.values()) {
    const points = tied.flatMap((index) => hubs.get(index) ?? [])
    const middle = { x: mean(points.map((one) => one.x)), y: mean(points.map((one) => one.y)) }
    keys.forEach((key, i) => {
      // Rows of six across the line between the groups.
      const column = (i % 6) - (Math.min(6, keys.length) - 1) / 2
      const row = Math.floor(i / 6) - (Math.ceil(keys.length / 6) - 1) / 2
      people.set(key, { x: middle.x + row * SPACE, y: middle.y + column * SPACE })
    })
  }
  return { groups: hubs, people }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length)

const around = (centre: Place | undefined, radius: number, turn: number): Place => ({
  x: (centre?.x ?? 0) + radius * Math.cos(2 * Math.PI * turn),
  y: (centre?.y ?? 0) + radius * Math.sin(2 * Math.PI * turn),
})
