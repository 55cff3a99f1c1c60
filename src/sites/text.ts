import { LIMITS } from '../engine/limits.ts'

/** Letters and digits only, folded: two renderings of one text (white space, case, quotes, full width) agree. */
export const mergeKey = (text: string): string =>
  text
    .slice(0, LIMITS.scanned)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Names of U+00A0 to U+00FF, in order (HTML, "Named character references"). */
const LATIN_1 = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml'
).split(' ')

const NAMED = new Map<string, string>([
  ...LATIN_1.map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", hellip: '…', ndash: '–', mdash: '—' }),
  ...Object.entries({ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bdquo: '„', bull: '•', euro: '€', trade: '™' }),
])

/** The longest entity that is looked for, `&` and `;` included. */
const ENTITY = 10

/** Text with HTML entities decoded once; JSON inside a page often carries them. Unknown names stay as they are. */
export function decodeEntities(text: string): string {
  let decoded = ''
  let from = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const end = text.slice(at, at + ENTITY).indexOf(';')
    const character = end < 0 ? undefined : characterOf(text.slice(at + 1, at + end))
    if (character === undefined) continue
    decoded += text.slice(from, at) + character
    from = at + end + 1
  }
  return decoded + text.slice(from)
}

/** The character of `eacute`, `#233` or `#xE9`. */
function characterOf(name: string): string | undefined {
  const numeric = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name)
  if (numeric === null) return NAMED.get(name)
  const point = numeric[1] === undefined ? Number(numeric[2]) : Number.parseInt(numeric[1], 16)
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined
}
