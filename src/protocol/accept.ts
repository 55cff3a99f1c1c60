import { LIMITS } from '../engine/limits.ts'
import type { SignalId } from '../engine/types.ts'
import type { Hidden, MoreEnd, Reading, Step, ToBackground } from './messages.ts'
import { settingsChange } from './settings.ts'

/** Turns untrusted requests into typed ones; `undefined` refuses. Fields are copied by name, nothing else passes. */
export const accept = {
  nothing: (): null => null,

  tab: (request: unknown): { tab: number } | undefined => {
    const tab = whole(field(request, 'tab'))
    return tab === undefined ? undefined : { tab }
  },

  origin: (request: unknown): { origin: string } | undefined => {
    const origin = httpsOrigin(field(request, 'origin'))
    return origin === undefined ? undefined : { origin }
  },

  always: (request: unknown): { origin: string; on: boolean; tab: number } | undefined => {
    const origin = httpsOrigin(field(request, 'origin'))
    const on = field(request, 'on')
    const tab = whole(field(request, 'tab'))
    return origin === undefined || tab === undefined || typeof on !== 'boolean' ? undefined : { origin, on, tab }
  },

  passage: (request: unknown): { review: string; text: string } | undefined => {
    const review = text(field(request, 'review'), LIMITS.label)
    const passage = text(field(request, 'text'), LIMITS.text)
    return review === undefined || passage === undefined ? undefined : { review, text: passage }
  },

  disagreement: (request: unknown): ToBackground['tab/disagree']['request'] | undefined => {
    const tab = whole(field(request, 'tab'))
    const on = field(request, 'on')
    const review = text(field(field(request, 'what'), 'review'), LIMITS.label)
    const signal = text(field(field(request, 'what'), 'signal'), 40)
    if (tab === undefined || typeof on !== 'boolean' || (review === undefined) === (signal === undefined))
      return undefined
    // A name that no signal has leaves nothing out.
    return { tab, what: review === undefined ? { signal: signal as SignalId } : { review }, on }
  },

  pictures: (request: unknown): { urls: string[] } | undefined => {
    const urls = field(request, 'urls')
    if (!Array.isArray(urls) || urls.length > MOST_PICTURES) return undefined
    return urls.every((url) => text(url, LIMITS.url) !== undefined) ? { urls } : undefined
  },

  picturesInTab: (request: unknown): { tab: number; urls: string[] } | undefined => {
    const tab = accept.tab(request)
    const pictures = accept.pictures(request)
    return tab && pictures ? { ...tab, ...pictures } : undefined
  },

  passageInTab: (request: unknown): { tab: number; review: string; text: string } | undefined => {
    const tab = accept.tab(request)
    const passage = accept.passage(request)
    return tab && passage ? { ...tab, ...passage } : undefined
  },

  settings: settingsChange,

  /** Decoded by the engine's codec. */
  listing: (request: unknown): { listing: object } | undefined => {
    const listing = field(request, 'listing')
    return typeof listing === 'object' && listing !== null ? { listing } : undefined
  },

  pacedTab: (request: unknown): { tab: number; pace: [number, number] | null } | undefined => {
    const tab = whole(field(request, 'tab'))
    return tab === undefined ? undefined : { tab, pace: paceOf(field(request, 'pace')) ?? null }
  },

  /** The listing itself is decoded by the engine's codec, which says what is wrong with it. */
  reading: (request: unknown): Reading | undefined => {
    const reading = whole(field(request, 'reading'))
    const head = field(request, 'head')
    const total = whole(field(request, 'total'))
    if (reading === undefined || total === undefined || total < 0 || total > LIMITS.reviews) return undefined
    return typeof head === 'object' && head !== null ? { reading, head, total } : undefined
  },

  step: (request: unknown): Step | undefined => {
    const end = ENDS.find((one) => one === field(request, 'end')) ?? null
    const leavingTo = text(field(request, 'leavingTo'), LIMITS.url) ?? null
    return { reading: accept.reading(field(request, 'reading')) ?? null, end, leavingTo }
  },

  part: (request: unknown): { reading: number; from: number } | undefined => {
    const reading = whole(field(request, 'reading'))
    const from = whole(field(request, 'from'))
    return reading === undefined || from === undefined || from < 0 ? undefined : { reading, from }
  },

  further: (request: unknown): { pace: [number, number]; leavingTo: string | null } | undefined => {
    const pace = paceOf(field(request, 'pace'))
    return pace === undefined ? undefined : { pace, leavingTo: text(field(request, 'leavingTo'), LIMITS.url) ?? null }
  },

  hidden: (request: unknown): { hidden: readonly Hidden[] } | undefined => {
    const all = field(request, 'hidden')
    if (!Array.isArray(all) || all.length > MOST_HIDDEN) return undefined
    return { hidden: all.map(hiddenOf).filter((one) => one !== undefined) }
  },

  hiddenInTab: (request: unknown): { tab: number; hidden: readonly Hidden[] } | undefined => {
    const tab = accept.tab(request)
    const hidden = accept.hidden(request)
    return tab && hidden ? { ...tab, ...hidden } : undefined
  },

  place: (request: unknown): { at: number } | undefined => {
    const at = field(request, 'at')
    return typeof at === 'number' && Number.isFinite(at) && Math.abs(at) < 1e7 ? { at } : undefined
  },

  placeInTab: (request: unknown): { tab: number; at: number } | undefined => {
    const tab = accept.tab(request)
    const place = accept.place(request)
    return tab && place ? { ...tab, ...place } : undefined
  },
}

/** A name for each review, and some passages of texts. */
const MOST_HIDDEN = 3 * LIMITS.reviews
const HIDDEN_KINDS: readonly Hidden['kind'][] = ['name', 'contact', 'account']

function hiddenOf(value: unknown): Hidden | undefined {
  const kind = HIDDEN_KINDS.find((one) => one === field(value, 'kind'))
  const passage = text(field(value, 'text'), LIMITS.label)
  const as = text(field(value, 'as'), LIMITS.label)
  const review = text(field(value, 'review'), LIMITS.label)
  if (!kind || !passage || as === undefined || review === undefined) return undefined
  return { kind, text: passage, as, review }
}

/** Pictures that are copied at once. */
const MOST_PICTURES = 60

const ENDS: readonly MoreEnd[] = ['stopped', 'cap', 'end', 'wall', 'nothing-new', 'left']

/** A pause in milliseconds, at least and at most; `undefined` for anything else. */
function paceOf(value: unknown): [number, number] | undefined {
  if (!Array.isArray(value) || value.length !== 2) return undefined
  const [least, most] = [whole(value[0]), whole(value[1])]
  if (least === undefined || most === undefined || least < 0 || most < least || most > 60_000) return undefined
  return [least, most]
}

const field = (request: unknown, name: string): unknown =>
  typeof request === 'object' && request !== null && Object.hasOwn(request, name)
    ? (request as Record<string, unknown>)[name]
    : undefined

const whole = (value: unknown): number | undefined => (Number.isInteger(value) ? (value as number) : undefined)

const text = (value: unknown, limit: number): string | undefined =>
  typeof value === 'string' && value.length <= limit ? value : undefined

function httpsOrigin(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 300) return undefined
  try {
    const url = new URL(value)
    return url.protocol === 'https:' && url.origin === value ? value : undefined
  } catch {
    return undefined
  }
}
