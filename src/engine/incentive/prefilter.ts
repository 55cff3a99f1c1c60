import { LIMITS } from '../limits.ts'
import {
  ALONE,
  BEGINNINGS,
  LATIN_ALONE,
  LATIN_REVIEW,
  LATIN_REWARD,
  NEIGHBOURS,
  REVIEW,
  REWARD,
  UNITS,
} from './prefilter-words.ts'

/** Where a text might speak of rewards for reviews. Most texts: nowhere. */
interface Candidates {
  /** Chinese rules should read the text. */
  chinese: boolean
  /** Stretches that rules for Latin scripts should read, apart and in order. */
  latin: { start: number; end: number }[]
}

/** Farthest that condition and reward stand apart, in UTF-16 units. */
const CHINESE_REACH = 40
const LATIN_REACH = 90
/** What is read around a find: the sentence it stands in, and the next for "it never came". */
const MARGIN_BEFORE = 140
const MARGIN_AFTER = 170
const SENTENCE_MIN = 40
const SENTENCE_ENDS = '.!?\n'

const NOTHING = 0
/** Only the neighbours tell (`confirmed`). */
const UNSURE = 16

const KIND_OF_UNIT = new Uint8Array(0x10000)
for (const [kind, chars] of UNITS) for (let i = 0; i < chars.length; i++) KIND_OF_UNIT[chars.charCodeAt(i)] = kind

const neighbours = new Map<string, { kind: number; reach: number; near: string }[]>()
for (const [chars, kind, reach, near] of NEIGHBOURS) {
  for (const char of chars) {
    KIND_OF_UNIT[char.charCodeAt(0)] = UNSURE
    neighbours.set(char, [...(neighbours.get(char) ?? []), { kind, reach, near }])
  }
}

/** Words by their first three letters, five bits each. */
const beginnings = new Map<number, { word: string; kind: number }[]>()
const HAS_BEGINNING = new Uint8Array(0x8000)
for (const [kind, words] of BEGINNINGS) {
  for (const entry of words.split(' ')) {
    const word = entry.replaceAll('&', ' ')
    const code = [...word.slice(0, 3)].reduce((sum, letter) => (sum << 5) | (letter.charCodeAt(0) & 31), 0) & 0x7fff
    HAS_BEGINNING[code] = 1
    beginnings.set(code, [...(beginnings.get(code) ?? []), { word, kind }])
  }
}

/** Where each half of an offer was last seen. */
interface Seen {
  review: number
  reward: number
  latinReview: number
  latinReward: number
}

/** One pass over at most LIMITS.scanned units, a few nanoseconds each, without regular expressions or copies. */
export function candidatesIn(text: string): Candidates {
  const found: Candidates = { chinese: false, latin: [] }
  const seen: Seen = { review: -1e9, reward: 1e9, latinReview: -1e9, latinReward: 1e9 }
  const length = Math.min(text.length, LIMITS.scanned)
  let code = 0
  let letters = 0
  for (let at = 0; at < length; at++) {
    const unit = narrow(text.charCodeAt(at))
    const letter = unit | 32
    let kind = NOTHING
    if (letter >= 97 && letter <= 122 && unit < 128) {
      code = ((code << 5) | (letter & 31)) & 0x7fff
      letters++
      if (letters === 3 && HAS_BEGINNING[code] === 1) kind = wordKind(text, at - 2, code)
      else if (letter === 112 || letter === 120) kind = initialsKind(text, at, letters, letter)
    } else {
      code = letters = 0
      kind = KIND_OF_UNIT[unit] ?? NOTHING
      if (kind === UNSURE) kind = confirmed(text, at)
    }
    if (kind !== NOTHING) note(found, seen, text, at, kind)
  }
  return found
}

/** Letters, digits and signs in full width read as their narrow forms. */
const narrow = (unit: number): number => (unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit)

function note(found: Candidates, seen: Seen, text: string, at: number, kind: number): void {
  if (kind & REVIEW) seen.review = at
  if (kind & REWARD) seen.reward = at
  if (kind & LATIN_REVIEW) seen.latinReview = at
  if (kind & LATIN_REWARD) seen.latinReward = at
  if (kind & ALONE && Math.abs(seen.review - seen.reward) <= CHINESE_REACH) found.chinese = true
  if (kind & LATIN_ALONE && Math.abs(seen.latinReview - seen.latinReward) <= LATIN_REACH) widen(found, text, at)
}

function confirmed(text: string, at: number): number {
  for (const { kind, reach, near } of neighbours.get(text.charAt(at)) ?? []) {
    const from = reach < 0 ? Math.max(0, at + reach) : at + 1
    const to = reach < 0 ? at : Math.min(text.length, at + 1 + reach)
    for (let i = from; i < to; i++) if (near.includes(text.charAt(i))) return kind
  }
  return NOTHING
}

/** hp for 好评, fx for 返现: the second letter, after the first with at most one sign between. */
function initialsKind(text: string, at: number, letters: number, letter: number): number {
  const before = narrow(text.charCodeAt(letters > 1 ? at - 1 : at - 2)) | 32
  if (letter === 112 && before === 104) return REVIEW
  return letter === 120 && before === 102 ? REWARD : NOTHING
}

function wordKind(text: string, start: number, code: number): number {
  for (const { word, kind } of beginnings.get(code) ?? []) {
    const whole = word.endsWith('.')
    const length = whole ? word.length - 1 : word.length
    let i = 3
    while (i < length && (narrow(text.charCodeAt(start + i)) | 32) === (word.charCodeAt(i) | 32)) i++
    if (i === length && !(whole && /[a-z]/i.test(text.charAt(start + i)))) return kind
  }
  return NOTHING
}

/** Adds the stretch around `at`, or lengthens the last one: from a sentence start to the end of the next sentence. */
function widen(found: Candidates, text: string, at: number): void {
  const last = found.latin.at(-1)
  if (last && at <= last.end) {
    last.end = Math.max(last.end, endAfter(text, at))
    return
  }
  const earliest = Math.max(last?.end ?? 0, at - LATIN_REACH - MARGIN_BEFORE)
  let start = Math.max(earliest, at - LATIN_REACH - SENTENCE_MIN)
  while (start > earliest && !SENTENCE_ENDS.includes(text.charAt(start - 1))) start--
  while (start > earliest && start < at && /[\p{L}\p{N}$£€]/u.test(text.charAt(start - 1))) start++
  found.latin.push({ start, end: endAfter(text, at) })
}

function endAfter(text: string, at: number): number {
  const latest = Math.min(text.length, LIMITS.scanned, at + MARGIN_AFTER)
  let sentences = 0
  for (let i = at; i < latest; i++) {
    const ends = SENTENCE_ENDS.includes(text.charAt(i)) && !SENTENCE_ENDS.includes(text.charAt(i + 1))
    if (ends && text.charAt(i + 1) !== '' && ++sentences === 2) return i + 1
  }
  return latest
}
