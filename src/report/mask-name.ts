import { invisible } from './reveal.ts'

const MASK_SIGNS = /[*＊]/g
/** Letters a shop's own mask leaves at most; more is a name that merely holds stars. */
const LEFT_BY_SHOPS = 4

/**
 * A nickname as reports show it: a shop's own mask (`a***b`, `张*`) stays, any other keeps its first character.
 * `null` stays `null`, and so does a name with nothing visible in it.
 */
export function maskName(name: string | null): string | null {
  if (name === null) return null
  const letters = lettersOf(name)
  const [first] = letters
  if (first === undefined) return null
  return maskedByShop(letters) ? letters.join('') : `${first}***`
}

const lettersOf = (name: string): string[] =>
  Array.from(name).filter((letter) => !invisible(letter.codePointAt(0) ?? 0) && letter.trim() !== '')

/** Who masked it; `null` for a name with nothing visible in it. */
export function maskedBy(name: string | null): 'platform' | 'tool' | null {
  const masked = maskName(name)
  if (masked === null) return null
  return name !== null && maskedByShop(lettersOf(name)) ? 'platform' : 'tool'
}

function maskedByShop(letters: readonly string[]): boolean {
  const bare = letters.join('').replace(/[(（]匿名[)）]$/, '')
  const left = Array.from(bare.replace(MASK_SIGNS, '')).length
  const signs = Array.from(bare).length - left
  return (signs >= 2 && left <= LEFT_BY_SHOPS) || (signs === 1 && left >= 1 && left <= 2)
}
