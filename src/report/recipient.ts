import { compose } from './notices/compose.ts'
import type { Facts } from './notices/facts.ts'
import type { NoticeLanguage } from './notices/notice-words.ts'

/** Where a report can go. One recipient is one file in recipients/; the folder is the registry. */
export interface Recipient {
  /** What `report --to` takes. */
  id: string
  /** In its own language. */
  name: string
  /** In English, for people who file abroad. */
  englishName: string
  /** ISO 3166 codes of the countries whose shoppers it serves; `EU` for all member states, `*` for every country. */
  countries: readonly string[]
  /** Shops it is for, by adapter id; left out where any shop will do. */
  sites?: readonly string[]
  /** Official address. Shown and opened only on request: nothing is ever sent. */
  url: string
  channels: readonly Channel[]
  /** Languages it takes; the text is written in the first. */
  languages: readonly [NoticeLanguage, ...NoticeLanguage[]]
  /** What its form asks for. */
  asks: readonly Asked[]
  limits: Limits
  law: readonly Law[]
  /** ISO date on which the facts above were last read, in the sources the reporting note names. */
  checkedOn: string
  /** Facts that no first-hand source was read for: shown as unverified. */
  unverified: readonly Unverified[]
  /** Where its form is, step by step, in its own words; left out where the address leads there. */
  steps?: readonly string[]
  /** A report of what was seen; or the buyer's own dispute, which needs a purchase. Left out: a report. */
  kind?: 'report' | 'dispute'
  /** Its text, where the usual one is not what it takes; of at most `limit` UTF-16 units. */
  write?: (facts: Facts, limit: number) => string
  /** Lines only this recipient asks for. */
  extra?: (facts: Facts) => readonly string[]
  /** Its own closing sentence, such as a statutory form of words. */
  closing?: string
  /** No line breaks, and the item by its number alone: for forms of a few hundred characters. */
  compact?: boolean
}

type Channel = 'web' | 'app' | 'phone' | 'email' | 'post' | 'in-app'

/** Parts of a form: name and contact, trader and site, address, date, free text, attachments, order and amount. */
type Asked = 'name' | 'trader' | 'url' | 'date' | 'text' | 'files' | 'order'

export type Unverified = 'url' | 'asks' | 'limits' | 'limits.text' | 'limits.files' | 'law' | 'steps'

/** `null` is unknown; then texts are kept to 1,000 units and files to four of 5 MB. */
interface Limits {
  /** Characters of the free text. */
  text: number | null
  files: number | null
  /** Bytes of one file. */
  fileBytes: number | null
  /** Endings of the files it takes, without dot. */
  types: readonly string[] | null
}

interface Law {
  /** As it is cited in the text. */
  cited: string
  /** ISO date from which it applies; `null` where it is not known. Where no source was read for it, `law` is unverified. */
  since: string | null
}

/** Where no limit is known. */
const UNKNOWN_TEXT_LIMIT = 1_000

/** UTF-16 units of the text that a recipient takes, or that it is kept to where nobody knows. */
export const textLimitOf = ({ limits }: Pick<Recipient, 'limits'>): number => limits.text ?? UNKNOWN_TEXT_LIMIT

/** The text to paste into the recipient's form, in its first language and within its limit. */
export function noticeFor(recipient: Recipient, facts: Facts): string {
  const { languages, law, extra, closing, compact = false, write } = recipient
  const limit = textLimitOf(recipient)
  if (write) return write(facts, limit)
  return compose(facts, {
    language: languages[0],
    limit,
    law: law.map(({ cited }) => cited),
    extra: extra?.(facts) ?? [],
    compact,
    ...(closing === undefined ? {} : { closing }),
  })
}

export const NO_LIMITS_KNOWN: Limits = { text: null, files: null, fileBytes: null, types: null }

export const defineRecipient = (recipient: Recipient): Recipient => recipient

/**
 * A Chinese platform's own channel (电子商务法第59条). Menu paths shift: they are told as steps, not as a deep link, with
 * the day they were last read.
 */
export const platformRecipient = (
  own: Pick<Recipient, 'id' | 'name' | 'englishName' | 'url'> & Required<Pick<Recipient, 'sites' | 'steps'>>,
): Recipient => ({
  ...own,
  countries: ['CN'],
  channels: ['in-app'],
  languages: ['zh-Hans'],
  asks: ['text', 'files'],
  limits: { ...NO_LIMITS_KNOWN, text: PLATFORM_TEXT },
  law: [
    { cited: '电子商务法第59条', since: '2019-01-01' },
    { cited: '反不正当竞争法第21条', since: '2025-10-15' },
  ],
  checkedOn: '2026-11-20',
  unverified: ['steps', 'limits'],
  compact: true,
})

/** What their forms are said to take. */
const PLATFORM_TEXT = 200
