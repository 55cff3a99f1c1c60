const MAX_LENGTH = 200
const NUMBER = /\d{1,3}(?:[ '’]\d{3})+(?!\d)|\d[\d.,]*/u
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['千', 1e3],
  ['k', 1e3],
  ['mil', 1e3],
  ['万', 1e4],
  ['萬', 1e4],
  ['w', 1e4],
  ['m', 1e6],
  ['亿', 1e8],
  ['億', 1e8],
])

/**
 * The first count in a text, as bounds. "1,140" is exactly 1140; "200+" is at least 200 (`max` null); an abbreviated
 * "1.2万" is taken as cut off, the way shops do it: 12000 to 12999. `null` when there is none, or when it has decimals
 * and so counts nothing ("4.5"). Looks at the first 200 units.
 */
export function parseCount(text: string): { min: number; max: number | null } | null {
  const cut = text.slice(0, MAX_LENGTH).normalize('NFKC')
  const match = NUMBER.exec(cut)
  if (!match) return null
  const digits = match[0].replace(/[^\d]+$/, '')
  const rest = cut.slice(match.index + digits.length)
  const unit = /^(?:\s?(千|mil|万|萬|亿|億)|([kwm]))(?![a-z])/i.exec(rest)
  const multiplier = MULTIPLIERS.get((unit?.[1] ?? unit?.[2] ?? '').toLowerCase()) ?? 1
  const decimals = readNumber(digits, multiplier > 1)
  if (decimals === null) return null
  const open = /^\s*(?:\+|多|余|餘|以上)/.test(rest.slice(unit?.[0].length ?? 0)) || isOver(cut.slice(0, match.index))
  const value = Math.round(decimals.value * multiplier)
  if (!Number.isSafeInteger(value)) return null
  if (open) return { min: value, max: null }
  const step = Math.round(multiplier / 10 ** decimals.places)
  return { min: value, max: value + Math.max(1, step) - 1 }
}

/** The count where it is known exactly; `null` when only bounds are shown ("50万+", "1.2k") or none. */
export function exactCount(text: string): number | null {
  const count = parseCount(text)
  return count !== null && count.min === count.max ? count.min : null
}

/** "超过 1000", "over 1,000", "> 1000". */
function isOver(before: string): boolean {
  return /(?:超过|超過|over|more than|más de|mais de|plus de|über|>)\s*$/i.test(before)
}

/** Thousands separators differ by country; only before a unit ("1.2万") can a separator be a decimal point. */
function readNumber(digits: string, hasUnit: boolean): { value: number; places: number } | null {
  const plain = digits.replace(/[\s'’]/gu, '')
  if (/^\d{1,15}$/.test(plain)) return { value: Number(plain), places: 0 }
  const decimal = /^(\d{1,15})([.,])(\d{1,4})$/.exec(plain)
  if (hasUnit && decimal && !(decimal[2] === ',' && decimal[3]?.length === 3)) {
    return { value: Number(`${decimal[1]}.${decimal[3]}`), places: decimal[3]?.length ?? 0 }
  }
  const grouped = /^\d{1,3}([.,])(?:\d{2,3}\1)*\d{3}$/.test(plain)
  return grouped ? { value: Number(plain.replace(/[.,]/g, '')), places: 0 } : null
}
