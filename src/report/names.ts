import type { Listing } from '../engine/types.ts'

/** The nicknames of a listing, to be found again in any of its texts. */
export interface Names {
  /** Where texts mention a nickname: UTF-16 offsets in order, without overlaps. */
  find: (text: string) => { start: number; end: number }[]
  /** Whether a text is one of the nicknames and nothing else. */
  isName: (text: string) => boolean
}

/** Shorter ones are words of every text: they are hidden where they stand as names, not where they are spoken. */
const SPOKEN = { han: 3, other: 5 }
/** A nickname that stands in more reviews than this is a word, such as "Great product". */
const COMMON = 3
/** Length of the beginnings by which names are looked up. */
const HEAD = 3

/** Linear in all texts, whatever the number of names. */
export function namesOf({ reviews }: Listing): Names {
  const all = new Set<string>()
  for (const { reviewer } of reviews) if (reviewer?.name) all.add(reviewer.name.trim().toLowerCase())
  all.delete('')
  const byHead = new Map<string, string[]>()
  for (const name of all) {
    if (!spoken(name)) continue
    const head = name.slice(0, HEAD)
    byHead.set(head, [...(byHead.get(head) ?? []), name])
  }
  const uses = new Map<string, number>()
  for (const { text } of reviews) {
    const lower = text.toLowerCase()
    const here = new Set(mentions(lower, byHead).map(({ start, end }) => lower.slice(start, end)))
    for (const name of here) uses.set(name, (uses.get(name) ?? 0) + 1)
  }
  for (const [head, names] of byHead)
    byHead.set(
      head,
      names.filter((name) => (uses.get(name) ?? 0) <= COMMON),
    )
  return {
    find: (text) => (text.length === text.toLowerCase().length ? mentions(text.toLowerCase(), byHead) : []),
    isName: (text) => all.has(text.trim().toLowerCase()),
  }
}

/** Long enough to be told from a word, and not masked already. */
function spoken(name: string): boolean {
  if (/[*＊]/.test(name)) return false
  const letters = Array.from(name).length
  return letters >= (/^\p{Script=Han}+$/u.test(name) ? SPOKEN.han : SPOKEN.other)
}

function mentions(text: string, byHead: ReadonlyMap<string, readonly string[]>): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  if (byHead.size === 0) return found
  for (let at = 0; at + HEAD <= text.length; at++) {
    const names = byHead.get(text.slice(at, at + HEAD))
    if (names === undefined) continue
    const name = names.filter((one) => text.startsWith(one, at) && alone(text, at, at + one.length)).sort(longest)[0]
    if (name === undefined) continue
    found.push({ start: at, end: at + name.length })
    at += name.length - 1
  }
  return found
}

const longest = (a: string, b: string): number => b.length - a.length

/** Not a part of a longer word, where the script sets words apart. */
function alone(text: string, start: number, end: number): boolean {
  const word = /[a-z0-9\u00c0-\u024f]/
  const joined = (a: string, b: string): boolean => word.test(a) && word.test(b)
  return !joined(text.charAt(start - 1), text.charAt(start)) && !joined(text.charAt(end - 1), text.charAt(end))
}
