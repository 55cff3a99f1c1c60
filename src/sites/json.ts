/**
 * JSON as pages really hold it: within comments or CDATA, with raw line breaks inside strings, a trailing comma or
 * semicolon. `undefined` when it cannot be made sense of. Linear; the caller bounds the length.
 */
export function parseLenient(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    try {
      return JSON.parse(repaired(text))
    } catch {
      return undefined
    }
  }
}

const CDATA = '<![CDATA['
const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** From the first bracket to the last, control characters in strings escaped, commas before a closing bracket dropped. */
function repaired(whole: string): string {
  const data = whole.indexOf(CDATA)
  const text = data < 0 ? whole : whole.slice(data + CDATA.length, Math.max(data, whole.lastIndexOf(']]>')))
  const starts = [text.indexOf('{'), text.indexOf('[')].filter((at) => at >= 0)
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1
  const parts: string[] = []
  let quoted = false
  let comma = false
  for (let at = Math.min(...starts, text.length); at < end; at++) {
    const unit = text.charAt(at)
    if (quoted) {
      if (unit === '\\') parts.push(unit, text.charAt(++at))
      else parts.push(unit < ' ' ? (ESCAPES[unit] ?? ' ') : unit)
      if (unit === '"') quoted = false
      continue
    }
    if (comma && unit > ' ') {
      if (unit !== '}' && unit !== ']') parts.push(',')
      comma = false
    }
    if (unit === ',') comma = true
    else parts.push(unit)
    if (unit === '"') quoted = true
  }
  return parts.join('')
}
