/** What shops write in the buyer's place (science note 4), in canonical form. */
export const DEFAULTS: readonly string[] = [
  '此用户没有填写评价',
  '此用户没有填写评价内容',
  '此用户没有填写评论',
  '此用户未填写评价内容',
  '该用户未填写评价内容',
  '该用户没有填写文字评价',
  '买家没有填写评价',
  '评价方未及时做出评价系统默认好评',
  '评价方未及时做出评价系统默认满意',
  '系统默认评论',
  '系统默认好评',
  '系统默认满意',
  '15天内买家未作出评价',
  '该用户未及时主动评价系统默认好评',
  '该用户觉得商品非常好给出(5星好评',
  '该用户觉得商品较好给出(4星好评',
  'order delivered on time with no issues',
]

/** Characters of the defaults in their traditional form. */
const FOLD = new Map(
  [...'該戶沒寫評價內買時認統滿論動覺給較'].map((form, i) => [form, '该户没写评价内买时认统满论动觉给较'.charAt(i)]),
)
const BETWEEN_HAN = /(?<=\p{Script=Han})[\s\p{P}]+|[\s\p{P}]+(?=\p{Script=Han})/gu

/** One edit is allowed for so many units, and two at most: 系统好评 is two from a default and may be a person's. */
const UNITS_PER_EDIT = 5
const EDITS_MAX = 2

const LONGEST = Math.max(...DEFAULTS.map(({ length }) => length)) + EDITS_MAX
const ALPHABET: ReadonlySet<string> = new Set(DEFAULTS.join(''))

/**
 * Whether the shop wrote this text itself: the whole text is a known default, but for two edits at most. For readers,
 * which run in a page and ship without the table of all variants that `canonicalise` takes.
 */
export const isPlatformDefault = (text: string): boolean =>
  text.length <= 4 * LONGEST && isDefaultCanonical(plain(text))

/** Nearly the canonical form: enough for the characters that defaults hold. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(BETWEEN_HAN, '')
    .trim()
    .replace(/[^\0-\x7f]/g, (sign) => FOLD.get(sign) ?? sign)

/** The same of a text that is in canonical form already. */
export function isDefaultCanonical(canonical: string): boolean {
  if (canonical.length > LONGEST || canonical === '') return false
  let strange = 0
  for (let i = 0; i < canonical.length; i++) {
    if (!ALPHABET.has(canonical.charAt(i)) && ++strange > EDITS_MAX) return false
  }
  return DEFAULTS.some((text) => {
    const edits = Math.min(EDITS_MAX, Math.floor(text.length / UNITS_PER_EDIT))
    return Math.abs(text.length - canonical.length) <= edits && editDistance(text, canonical) <= edits
  })
}

/** Levenshtein distance. O(a · b); for texts of a line at most. */
function editDistance(a: string, b: string): number {
  let row = Uint16Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 0; i < a.length; i++) {
    const next = new Uint16Array(b.length + 1)
    next[0] = i + 1
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] ?? 0) + (a.charCodeAt(i) === b.charCodeAt(j) ? 0 : 1)
      next[j + 1] = Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1)
    }
    row = next
  }
  return row[b.length] ?? 0
}
