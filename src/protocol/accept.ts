import { LIMITS } from '../engine/limits.ts'
import type { Settings } from './messages.ts'

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

  passageInTab: (request: unknown): { tab: number; review: string; text: string } | undefined => {
    const tab = accept.tab(request)
    const passage = accept.passage(request)
    return tab && passage ? { ...tab, ...passage } : undefined
  },

  settings: (request: unknown): Settings | undefined => {
    const language = field(request, 'language')
    return language === 'auto' || language === 'en' || language === 'zh' ? { language } : undefined
  },

  /** The listing itself is decoded by the engine's codec, which says what is wrong with it. */
  listing: (request: unknown): { listing: unknown } | undefined => {
    const listing = field(request, 'listing')
    return typeof listing === 'object' && listing !== null ? { listing } : undefined
  },
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
