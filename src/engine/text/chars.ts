import { SIMPLIFIED_FORMS, VARIANT_FORMS } from './han-variants.ts'

/**
 * What a UTF-16 unit is to the canonical form of a text (canonical.ts). `complex`: more than one unit comes of it,
 * or it is half of a surrogate pair; its spelling is looked up by code point. `mark` joins the character before it.
 */
export const KIND = {
  unknown: 0,
  plain: 1,
  digit: 2,
  han: 3,
  space: 4,
  punctuation: 5,
  emoji: 6,
  dropped: 7,
  mark: 8,
  complex: 9,
} as const

/** One sign for any run of emoji. */
const EMOJI_SIGN = '\u263a'

/** Longer compatibility spellings are left as they are, so that no text grows by more than this factor. */
export const LONGEST_SPELLING = 4

/** Signs that look alike, or stand for one another, and what both are read as. */
const LOOKS = ['аеорсухіѕјԁԛԝһӏѵοναρυικχςıɡ', '‘’‚‛′`´“”„‟″«»「」『』', '‐‑‒–—―−。、〜➕➖❶❷❸❹❺❻❼❽❾➊➋➌➍➎➏➐➑➒'].join('')
const READ_AS = ['aeopcyxisjdqwhlvovapuikxσig', '\'\'\'\'\'\'\'"""""""""""', '-------.,~加减123456789123456789'].join(
  '',
)

const KINDS = new Uint8Array(0x10000)
const SPELLED = new Uint16Array(0x10000)
const replacements = new Map<string, string>()
for (const [forms, targets] of [
  [VARIANT_FORMS, SIMPLIFIED_FORMS],
  [LOOKS, READ_AS],
] as const) {
  for (let i = 0; i < forms.length; i++) replacements.set(forms.charAt(i), targets.charAt(i))
}

/** Kind per unit, filled by `learn` when a unit is first met: reading 65,536 of them at start would cost 30 ms. */
export const kinds: Readonly<Uint8Array> = KINDS
/** Canonical unit per unit; meaningless where the kind is `complex` or `dropped`. */
export const spelled: Readonly<Uint16Array> = SPELLED

/** Kind of `unit`; from then on `kinds[unit]` and `spelled[unit]` hold. Never `unknown`. */
export function learn(unit: number): number {
  const known = KINDS[unit]
  if (known) return known
  const char = String.fromCharCode(unit)
  const spelling = isSurrogate(unit) ? '' : spell(char)
  let kind: number = KIND.complex
  if (isIgnored(char)) kind = KIND.dropped
  else if (isMark(char)) kind = KIND.mark
  else if (spelling.length === 1) kind = kindOf(spelling)
  KINDS[unit] = kind
  SPELLED[unit] = spelling.length === 1 ? spelling.charCodeAt(0) : unit
  return kind
}

/**
 * NFKC, lower case, ignorable characters dropped, simplified Han, look-alikes: of one character with its marks.
 * Empty when nothing is left of it.
 */
export function spell(cluster: string): string {
  let out = ''
  const plain = cluster.normalize('NFKC')
  for (const char of (plain.length > LONGEST_SPELLING * cluster.length ? cluster : plain).toLowerCase()) {
    if (!isIgnored(char)) out += replacements.get(char) ?? (isEmoji(char) ? EMOJI_SIGN : char)
  }
  return out
}

/** Kind of a character that is already spelled canonically. */
function kindOf(char: string): number {
  if (char === EMOJI_SIGN) return KIND.emoji
  if (/^\p{Script=Han}/u.test(char)) return KIND.han
  if (/^\p{White_Space}/u.test(char)) return KIND.space
  if (/^[\p{P}~^`|]/u.test(char)) return KIND.punctuation
  if (/^\p{Nd}/u.test(char)) return KIND.digit
  return KIND.plain
}

const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800

/** Zero-width and bidirectional controls, variation selectors, key-cap frames, control codes other than white space. */
const isIgnored = (char: string): boolean =>
  char === '\u20e3' ||
  char === '\ufffc' ||
  (/[\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(char) && !/\p{White_Space}/u.test(char))

const isEmoji = (char: string): boolean =>
  char > '\u00ff' && /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u.test(char)

/** Combining marks, and the Hangul vowels and finals that join the letter before them. */
const isMark = (char: string): boolean => /[\p{M}\u1160-\u11ff\uff9e\uff9f]/u.test(char)
