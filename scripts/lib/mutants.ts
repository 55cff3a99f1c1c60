import { parseDocument } from '../../src/cli/document.ts'
import { decodeListing } from '../../src/engine/codec.ts'
import { readPage } from '../../src/sites/read.ts'

/** A page to be broken. */
export interface Original {
  name: string
  html: string
  url: string
}

export interface MutantReport {
  read: number
  /** Milliseconds of processor time of the slowest reading, the parse not counted. */
  slowest: number
  /** What went wrong, as sentences that name the page and the mutant's seed. */
  failures: string[]
}

/**
 * Longest reading of a page of at most 200 reviews, in milliseconds of processor time; on a machine that takes more than
 * some 6 ms for one walk over the page, as many walks.
 */
const LONGEST = 250
const WALKS = 40
const MOST_CHANGES = 12

/** Numbers from 0 to below 1, the same for the same seed (Steele & Vigna's splitmix, 32 bits: "mulberry32"). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Reads `count` mutants, taken from the originals in turn: no throw, none slow, each a Listing that decodes. */
export function readMutants(originals: readonly Original[], count: number, seed: number): MutantReport {
  const report: MutantReport = { read: 0, slowest: 0, failures: [] }
  for (const { html, url } of originals.slice(0, 20)) readMutant(html, url, 'general')
  for (let i = 0; i < count; i++) {
    const original = originals[i % originals.length] as Original
    const next = random(seed + i)
    const label = `${original.name}, seed ${seed + i}`
    try {
      const document = mutated(original.html, next)
      const readers = next() < 0.5 ? 'all' : 'general'
      let { ms, listing } = readMutant(document, original.url, readers)
      // The collector may strike in the middle: the better of two counts.
      if (ms > LONGEST) ms = Math.min(ms, readMutant(document, original.url, readers).ms)
      report.slowest = Math.max(report.slowest, ms)
      const decoded = decodeListing(JSON.parse(JSON.stringify(listing)))
      if (!decoded.ok) report.failures.push(`${label}: no valid listing: ${decoded.error}`)
      const limit = ms > LONGEST ? Math.max(LONGEST, WALKS * walkOver(document)) : LONGEST
      if (ms > limit && listing.reviews.length <= 200) report.failures.push(`${label}: read in ${Math.round(ms)} ms`)
    } catch (error) {
      report.failures.push(`${label}: ${error instanceof Error ? error.message : String(error)}`)
    }
    report.read++
  }
  return report
}

function readMutant(page: string | Document, url: string, readers: 'all' | 'general') {
  const document = typeof page === 'string' ? parseDocument(page) : page
  const before = process.cpuUsage()
  const { listing } = readPage(document, url, { readAt: '2026-01-01T00:00:00Z', readers })
  const { user, system } = process.cpuUsage(before)
  return { listing, ms: (user + system) / 1000 }
}

function walkOver(document: Document): number {
  const before = process.cpuUsage()
  let units = 0
  for (const element of document.querySelectorAll('*'))
    units += element.tagName.length + String(element.className).length
  const { user, system } = process.cpuUsage(before)
  return units < 0 ? 0 : (user + system) / 1000
}

/** Some mutants are broken as text, before the parser has seen them; most as trees. */
function mutated(html: string, next: () => number): Document {
  const document = parseDocument(next() < 0.3 ? brokenText(html, next) : html)
  const elements = [...document.querySelectorAll('body *')]
  const changes = 1 + Math.floor(next() * MOST_CHANGES)
  const pick = (): Element | undefined => elements[Math.floor(next() * elements.length)]
  for (let i = 0; i < changes; i++) {
    const element = pick()
    const other = pick()
    const change = CHANGES[Math.floor(next() * CHANGES.length)]
    // A tree refuses to be put into itself; that mutant is one change less broken.
    if (element !== undefined && other !== undefined && !element.contains(other) && !other.contains(element))
      change?.(element, other, next)
  }
  return document
}

const ODD = [
  '',
  '\u0000',
  '9'.repeat(400),
  '<b>',
  '★'.repeat(60),
  '31/31/2031',
  '-1',
  '١٢٣',
  '__proto__',
  '%',
  '{"a":',
  'x'.repeat(70_000),
]

type Change = (element: Element, other: Element, next: () => number) => void

/** Drop, duplicate, swap, nest and break. */
const CHANGES: readonly Change[] = [
  (element) => element.remove(),
  (element) => element.after(element.cloneNode(true)),
  (element, other) => {
    const place = element.ownerDocument.createElement('i')
    element.replaceWith(place)
    other.replaceWith(element)
    place.replaceWith(other)
  },
  (element, other) => other.append(element),
  (element, _, next) => {
    const names = element.getAttributeNames()
    const name = names[Math.floor(next() * names.length)] ?? 'class'
    if (next() < 0.5) element.removeAttribute(name)
    else element.setAttribute(name, odd(next))
  },
  (element, _, next) => {
    element.textContent = odd(next)
  },
  (element, _, next) => {
    for (let i = 0; i < 3 + next() * 40; i++) element.after(element.cloneNode(true))
  },
]

const odd = (next: () => number): string => ODD[Math.floor(next() * ODD.length)] ?? ''

/** Cuts, doubles or scrambles a stretch, or takes out signs that JSON and markup hang on. */
function brokenText(html: string, next: () => number): string {
  const at = Math.floor(next() * html.length)
  const to = Math.min(html.length, at + Math.floor(next() * 2_000))
  const kind = next()
  if (kind < 0.2) return html.slice(0, at)
  if (kind < 0.4) return html.slice(0, at) + html.slice(to)
  if (kind < 0.6) return html.slice(0, to) + html.slice(at)
  if (kind < 0.8) return html.slice(0, at) + html.slice(at, to).replace(/[<>"]/g, '') + html.slice(to)
  return html.slice(0, at) + html.slice(at, to).replace(/[{}[\],:]/g, odd(next).slice(0, 9)) + html.slice(to)
}
