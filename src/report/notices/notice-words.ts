import type { Family } from '../../engine/types.ts'

/** Languages texts to recipients are written in (BCP 47). */
export type NoticeLanguage = 'zh-Hans' | 'zh-Hant' | 'en' | 'fr' | 'de' | 'nl' | 'it' | 'es' | 'ja' | 'ko' | 'pt'

/**
 * The nine slots of a text (reporting note, section 3), in one language. Every sentence states what can be looked up
 * again; none says why somebody did it.
 */
export interface NoticeWords {
  /** 1: a lead, not an accusation. */
  lead: string
  /** 2 and 3: trader, platform and item, and when the page was seen (UTC). */
  seen: (about: {
    trader: string | null
    platform: string
    item: string | null
    /** `null` where only the address names the item. */
    id: string | null
    url: string
    at: string
  }) => string
  /** 4: what was kept of what the shop states, and how many of those are named. */
  sample: (counts: { kept: number; stated: number | null; named: number }) => string
  /** 5: one reason with its count. */
  reasons: Record<Family, (reviews: number) => string>
  joinReasons: (reasons: readonly string[]) => string
  /** Where nothing was named: a neutral record. */
  nothing: string
  /** 6: the shopper adds a card or message. What it says is for the recipient to read: nobody looked into it here. */
  offer: string
  /** 7: ordinary explanations. */
  ordinary: string
  /** 8: what is asked for. */
  request: string
  basis: (cited: readonly string[]) => string
  /** 9: what is attached, and that it is told in good faith. */
  attached: (hash: string | null) => string
  goodFaith: string
}
