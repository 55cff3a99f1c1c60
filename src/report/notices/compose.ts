import type { Facts } from './facts.ts'
import type { NoticeLanguage } from './notice-words.ts'
import { NOTICE_WORDS } from './words.ts'

export interface Composition {
  language: NoticeLanguage
  /** Most UTF-16 units: browsers count a form's characters so (HTML, "maxlength"). */
  limit: number
  /** As cited, the most telling first: the last goes first where room is short. */
  law: readonly string[]
  /** Lines of this recipient alone, before the closing. */
  extra?: readonly string[]
  /** Closing sentence in place of the usual one, such as a statutory form of words. */
  closing?: string
  /** No line breaks, and the item by its number alone: forms that take 400 characters have room for no more. */
  compact?: boolean
}

/**
 * The text for a recipient: the nine slots of the reporting note, section 3, each only where there is something to say.
 * Where it is too long it is shortened in a fixed order: the last law, the item's name, the checksum, the trader's
 * name, the weakest reasons. What is asked for and the ordinary explanations always stay.
 * @returns 1 to `limit` UTF-16 units.
 */
export function compose(facts: Facts, how: Composition): string {
  let text = ''
  for (const shorter of shortenings(facts, how)) {
    text = write(shorter.facts, { ...how, law: shorter.law })
    if (text.length <= how.limit) return text
  }
  return cut(text, how.limit)
}

function* shortenings(
  facts: Facts,
  { law, compact }: Composition,
): Generator<{ facts: Facts; law: readonly string[] }> {
  const some = law.slice(0, Math.max(1, law.length - 1))
  yield { facts, law }
  yield { facts, law: some }
  let now = { ...facts, item: facts.item === null ? null : clip(facts.item, 12) }
  yield { facts: now, law: some }
  now = { ...now, item: null }
  yield { facts: now, law: some }
  now = { ...now, hash: null }
  yield { facts: now, law: some }
  now = withShortNames(now)
  if (compact) now = { ...now, url: clip(now.url, 60) }
  yield { facts: now, law: some }
  yield { facts: now, law: law.slice(0, 1) }
  for (let most = now.reasons.length - 1; most >= 1; most--)
    yield { facts: { ...now, reasons: now.reasons.slice(0, most) }, law: law.slice(0, 1) }
  yield {
    facts: { ...now, reasons: now.reasons.slice(0, 1), url: clip(now.url, 80), platform: clip(now.platform, 24) },
    law: [],
  }
}

/** The facts with names as short as a form without room for them takes. */
export const withShortNames = (facts: Facts): Facts => ({
  ...facts,
  trader: facts.trader === null ? null : clip(facts.trader, 16),
  itemId: facts.itemId === null ? null : clip(facts.itemId, 24),
})

function write(facts: Facts, { language, law, extra = [], closing, compact = false }: Composition): string {
  const words = NOTICE_WORDS[language]
  const { trader, platform, item, itemId, url, kept, stated, named, reasons } = facts
  const found = reasons.map(({ family, reviews }) => words.reasons[family](reviews))
  const seen = words.seen({
    trader,
    platform,
    item,
    id: itemId,
    // A form with little room takes the item's number, and its address only where there is none.
    url: !compact ? url : itemId === null ? bare(url) : '',
    at: timeOf(facts.seenAt, language),
  })
  const parts = [
    words.lead,
    seen + between(language) + (found.length === 0 ? words.nothing : words.sample({ kept, stated, named })),
    ...(found.length === 0 ? [] : [words.joinReasons(found)]),
    ...(facts.hasOffer ? [words.offer] : []),
    words.ordinary + between(language) + words.request,
    ...extra,
    ...(law.length === 0 ? [] : [words.basis(law)]),
    words.attached(facts.hash) + between(language) + (closing ?? words.goodFaith),
  ]
  return parts.join(compact ? '' : '\n')
}

/** An address without its scheme. */
export const bare = (url: string): string => url.replace(/^https?:\/\//, '')

const between = (language: NoticeLanguage): string => (/^(?:zh|ja)/.test(language) ? '' : ' ')

/** Hours from UTC of the country the language is filed in, where that is one. */
const CHINA = 8

/** "2026-11-23 20:41（北京时间）" in China, "2026-11-23 12:41 UTC" elsewhere. */
export function timeOf(iso: string, language: NoticeLanguage): string {
  const ms = Date.parse(iso)
  if (Number.isNaN(ms)) return iso.slice(0, 30)
  const shown = (offset: number): string =>
    new Date(ms + offset * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
  return language === 'zh-Hans' ? `${shown(CHINA)}（北京时间）` : `${shown(0)} UTC`
}

export const clip = (text: string, most: number): string => (text.length <= most ? text : `${cut(text, most - 1)}…`)

/** The first `most` units, never half a character. */
export function cut(text: string, most: number): string {
  const high = text.charCodeAt(most - 1)
  return text.slice(0, high >= 0xd800 && high <= 0xdbff ? most - 1 : most)
}
