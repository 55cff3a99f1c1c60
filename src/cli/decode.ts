import { LIMITS } from '../engine/limits.ts'
import { nameOf } from './input.ts'
import { Refusal } from './refusal.ts'

/**
 * The text of a file. A byte order mark decides; then UTF-8 if the bytes are valid UTF-8 (pages saved by a browser
 * keep the `<meta charset>` of the shop although they were written anew); then the charset that the page declares.
 * @param undeclared charset tried last, strictly, for files that cannot declare one (a shop's JSON of old is GBK).
 */
export function decodeText(bytes: Uint8Array, file: string, undeclared: 'gb18030' | null = null): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  if (marked !== null) return new TextDecoder(marked).decode(bytes)
  const utf8 = strictly('utf-8', bytes)
  if (utf8 !== null) return utf8
  const declared = declaredCharset(bytes)
  if (declared !== null) return declared.decode(bytes)
  const guessed = undeclared === null ? null : strictly(undeclared, bytes)
  if (guessed !== null) return guessed
  throw new Refusal(`${nameOf(file)}: is not valid UTF-8 and declares no other charset; save it as UTF-8`)
}

function strictly(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const DECLARED = /<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i

/** A lenient decoder, as browsers use, for a declared charset other than UTF-8; `null` for none or one unknown. */
function declaredCharset(bytes: Uint8Array): TextDecoder | null {
  const head = Buffer.from(bytes.subarray(0, LIMITS.scanned)).toString('latin1')
  try {
    const decoder = new TextDecoder(DECLARED.exec(head)?.[1] ?? 'utf-8')
    return decoder.encoding === 'utf-8' ? null : decoder
  } catch {
    return null
  }
}

/** Told by what the text holds, never by the name of the file. */
export function kindOf(text: string): 'json' | 'html' | null {
  const start = text.slice(0, LIMITS.scanned).trimStart()
  if (/^(?:\{\s*["}]|\[)/.test(start)) return 'json'
  return /<(?:!doctype|[a-z][a-z0-9:-]*[\s/>])/i.test(start) ? 'html' : null
}

/** Parsed JSON. A refusal says where it breaks, as far as Node tells; the text itself is not repeated. */
export function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    if (said.includes('end of JSON') || said.includes('Unterminated'))
      throw new Refusal(`${name}: is not valid JSON: it ends too early; check that all of it is there`)
    const before = text.slice(0, Number(/position (\d+)/.exec(said)?.[1] ?? 0)).split('\n')
    const at = ` at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
    throw new Refusal(`${name}: is not valid JSON${said.includes('position') ? at : ''}; check it`)
  }
}
