import { KIND, kinds, LONGEST_SPELLING, learn, spell, spelled } from './chars.ts'

/** A text in canonical form with, for each of its UTF-16 units, the span of the original it came of. */
export interface Traced {
  text: string
  /** Start in the original, per unit; as long as `text`. */
  starts: Uint32Array
  /** End in the original (exclusive), per unit. */
  ends: Uint32Array
}

/**
 * The form in which two texts are compared: NFKC, lower case, zero-width and direction controls dropped, HTML
 * entities decoded, simplified Han, look-alike letters merged, each run of emoji one sign, three or more of the same
 * sign two, spaces and punctuation between Han characters removed, other white space single, trimmed. It is a key:
 * never shown. Linear; a text of plain ASCII that needs no change but case is lower-cased by the engine.
 */
export function canonicalise(text: string): string {
  if (isPlainAscii(text)) return text.toLowerCase()
  // Reading may replace the buffers by larger ones: ask for them afterwards.
  const length = settle(readUnits(text, false), false)
  return unitsToString(work.units, length)
}

/** `canonicalise`, with the way back to the original (see `originalSpan`). Linear. */
export function canonicaliseWithOffsets(text: string): Traced {
  const length = settle(readUnits(text, true), true)
  return {
    text: unitsToString(work.units, length),
    starts: work.starts.slice(0, length),
    ends: work.ends.slice(0, length),
  }
}

/** The span of the original text that `start..end` (end exclusive) of the canonical text came of; never splits a pair. */
export function originalSpan(
  traced: Pick<Traced, 'starts' | 'ends'>,
  start: number,
  end: number,
): { start: number; end: number } {
  const from = traced.starts[start] ?? traced.ends.at(-1) ?? 0
  return { start: from, end: end > start ? (traced.ends[end - 1] ?? from) : from }
}

/** Buffers shared by all calls: a review of 200 characters should not cost five allocations. */
let work = makeWork(4_096)

function makeWork(capacity: number) {
  return {
    capacity,
    units: new Uint16Array(capacity),
    starts: new Uint32Array(capacity),
    ends: new Uint32Array(capacity),
  }
}

/** ASCII without controls, entities, outer or double spaces, or three of the same sign that is no digit. */
function isPlainAscii(text: string): boolean {
  let last = SPACE
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < SPACE || unit > 0x7e || unit === AMPERSAND) return false
    if (unit === last && (unit === SPACE || (unit === before && (unit < 0x30 || unit > 0x39)))) return false
    before = last
    last = unit
  }
  return last !== SPACE || text === ''
}

/** First pass: spells every character into `work`, with its origin if `traced`. @returns the number of units written. */
function readUnits(text: string, traced: boolean): number {
  const length = text.length
  if (work.capacity < length * LONGEST_SPELLING) work = makeWork(2 ** Math.ceil(Math.log2(length * LONGEST_SPELLING)))
  const { units, starts, ends } = work
  let written = 0
  let clusterAt = 0
  let clusterOut = 0
  for (let at = 0; at < length; ) {
    const unit = text.charCodeAt(at)
    const kind = kinds[unit] || learn(unit)
    if (kind < KIND.dropped) {
      clusterAt = at
      clusterOut = written
      if (traced) {
        starts[written] = at
        ends[written] = at + 1
      }
      units[written++] = spelled[unit] ?? unit
      at++
    } else if (kind === KIND.dropped) at++
    else {
      let end = at + 1
      if (kind === KIND.mark) {
        end = endOfMarks(text, at)
        written = clusterOut
      } else {
        if (isLead(unit) && isTrail(text.charCodeAt(end))) end++
        clusterAt = at
        clusterOut = written
      }
      written = writeCluster(text, clusterAt, end, written)
      at = end
    }
  }
  return written
}

const isLead = (unit: number): boolean => (unit & 0xfc00) === 0xd800
const isTrail = (unit: number): boolean => (unit & 0xfc00) === 0xdc00

/** Marks after one letter that are looked at; more is decoration, and normalising them is not linear. */
const MARKS_MAX = 16

function endOfMarks(text: string, from: number): number {
  let end = from
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    const kind = kinds[unit] || learn(unit)
    if (kind !== KIND.mark && kind !== KIND.dropped) break
  }
  return end
}

/** Spells `text[start..end)`, a base character with its marks, into `work` at `written`. @returns the new length. */
function writeCluster(text: string, start: number, end: number, written: number): number {
  const { units, starts, ends } = work
  const spelling = spellSlice(text, start, end)
  for (let i = 0; i < spelling.length; i++) {
    starts[written] = start
    ends[written] = end
    units[written++] = spelling.charCodeAt(i)
  }
  return written
}

function spellSlice(text: string, start: number, end: number): string {
  if (end - start <= 2) return spell(text.slice(start, end))
  let cluster = ''
  for (let i = start; i < end && cluster.length < MARKS_MAX; i++) {
    const unit = text.charCodeAt(i)
    if (kinds[unit] !== KIND.dropped) cluster += text.charAt(i)
  }
  return spell(cluster)
}

/** Second pass, in place: entities, runs, gaps. @returns the length of the canonical text. */
function settle(count: number, traced: boolean): number {
  const { units, starts, ends } = work
  let written = 0
  /** Where the spaces and punctuation before the next character begin; -1 when there are none. */
  let gap = -1
  /** Kinds of the last unit written and of the last before the gap. */
  let last: number = KIND.unknown
  let beforeGap: number = KIND.unknown
  for (let read = 0; read < count; read++) {
    if (units[read] === AMPERSAND) read = decodeEntity(read, count)
    let unit = units[read] ?? 0
    const kind = kinds[unit] || learn(unit)
    if (kind === KIND.space) {
      if (written === 0 || last === KIND.space) continue
      unit = SPACE
    }
    if (kind === KIND.space || kind === KIND.punctuation) {
      if (gap < 0) {
        gap = written
        beforeGap = last
      }
    } else if (gap >= 0) {
      const lone = written - gap === 1 && last === KIND.space
      if (isGapless(beforeGap, kind, lone)) {
        written = gap
        last = beforeGap
      }
      gap = -1
    }
    if (isRun(units, written, unit, kind)) {
      if (traced) ends[written - 1] = ends[read] ?? 0
      continue
    }
    if (traced) {
      starts[written] = starts[read] ?? 0
      ends[written] = ends[read] ?? 0
    }
    units[written++] = unit
    last = kind
  }
  if (gap >= 0 && beforeGap === KIND.han) return gap
  return last === KIND.space ? written - 1 : written
}

const SPACE = 0x20
const AMPERSAND = 0x26
const SEMICOLON = 0x3b

/** Whether `unit` only repeats what was written: a second emoji, a third of anything but a digit. */
const isRun = (units: Uint16Array, written: number, unit: number, kind: number): boolean =>
  written > 0 &&
  units[written - 1] === unit &&
  kind !== KIND.digit &&
  (kind === KIND.emoji || (written > 1 && units[written - 2] === unit))

/**
 * Whether the spaces and punctuation between characters of these kinds go; `left` is `unknown` at the start of the
 * text. `lone`: it is one space.
 */
function isGapless(left: number, right: number, lone: boolean): boolean {
  if (right === KIND.han) return left === KIND.unknown || left === KIND.han || left === KIND.emoji
  return right === KIND.emoji && (left === KIND.han || (left === KIND.emoji && lone))
}

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    ldquo: '"',
    rdquo: '"',
    lsquo: "'",
    rsquo: "'",
    hellip: '.',
    mdash: '-',
    ndash: '-',
    middot: '·',
    bull: '•',
    times: '×',
    deg: '°',
    yen: '¥',
  }),
)
const ENTITY_MAX = 10

/**
 * Where an entity begins at `at`, puts its character over the unit of its semicolon and returns that position; else
 * returns `at`. An entity that spells nothing or more than one unit is left as it is.
 */
function decodeEntity(at: number, count: number): number {
  const { units, starts, ends } = work
  let end = at + 1
  let name = ''
  while (end < count && end - at <= ENTITY_MAX && units[end] !== SEMICOLON)
    name += String.fromCharCode(units[end++] ?? 0)
  if (units[end] !== SEMICOLON || end >= count || end - at > ENTITY_MAX) return at
  const char = entityCharacter(name)
  if (char.length !== 1) return at
  units[end] = char.charCodeAt(0)
  starts[end] = starts[at] ?? 0
  ends[end] = Math.max(ends[end] ?? 0, starts[end] ?? 0)
  return end
}

function entityCharacter(name: string): string {
  const digits = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/.exec(name)
  if (!digits) return ENTITIES.get(name) ?? ''
  const code = digits[1] ? Number.parseInt(digits[1], 16) : Number(digits[2])
  return code > 0 && code <= 0x10ffff && (code & 0xfffff800) !== 0xd800 ? spell(String.fromCodePoint(code)) : ''
}

/** Few enough arguments for any engine's call stack. */
const CHUNK = 4_096

function unitsToString(units: Uint16Array, length: number): string {
  if (length <= CHUNK) return fromUnits(units.subarray(0, length))
  let text = ''
  for (let i = 0; i < length; i += CHUNK) text += fromUnits(units.subarray(i, Math.min(length, i + CHUNK)))
  return text
}

const fromUnits = (units: Uint16Array): string => String.fromCharCode.apply(null, units as unknown as number[])
