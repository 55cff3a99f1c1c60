import { strToU8, zlibSync } from 'fflate'

/** Number of an object of the file. */
export type Ref = number

/**
 * Writes a PDF 1.7 file (ISO 32000-1): numbered objects, a cross-reference table, a trailer. No object streams, no
 * updates, no encryption, no clock and no chance: the same calls give the same bytes. A PDF library weighs 130 to 250 kB
 * compressed; what a report needs of one is this page.
 */
export class PdfFile {
  readonly #bodies: (readonly Uint8Array[] | null)[] = []

  /** A number for an object that others name before it is written. */
  reserve(): Ref {
    return this.#bodies.push(null)
  }

  put(ref: Ref, body: string): void {
    this.#bodies[ref - 1] = [strToU8(body, true)]
  }

  add(body: string): Ref {
    const ref = this.reserve()
    this.put(ref, body)
    return ref
  }

  /** A stream of bytes that are encoded as `entries` says, or not at all. */
  stream(entries: string, bytes: Uint8Array): Ref {
    const head = strToU8(`<<${entries}/Length ${bytes.length}>>\nstream\n`, true)
    return this.#bodies.push([head, bytes, strToU8('\nendstream', true)])
  }

  /** A stream that is compressed here. */
  deflated(entries: string, bytes: Uint8Array): Ref {
    return this.stream(`${entries}/Filter/FlateDecode`, zlibSync(bytes, { level: 6 }))
  }

  /** @param id any text; it becomes the file's identifier (14.4). */
  bytes(root: Ref, info: Ref, id: string): Uint8Array {
    const parts: Uint8Array[] = [HEADER]
    const offsets: number[] = []
    let at = HEADER.length
    const push = (part: Uint8Array): void => {
      parts.push(part)
      at += part.length
    }
    this.#bodies.forEach((body, index) => {
      if (body === null) throw new RangeError(`object ${index + 1} was reserved and never written`)
      offsets.push(at)
      push(strToU8(`${index + 1} 0 obj\n`, true))
      for (const part of body) push(part)
      push(strToU8('\nendobj\n', true))
    })
    const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
    const size = offsets.length + 1
    const name = hexBytes(strToU8(id))
    const trailer = `<</Size ${size}/Root ${root} 0 R/Info ${info} 0 R/ID[<${name}><${name}>]>>`
    push(strToU8(`xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`, true))
    return joined(parts, at)
  }
}

/** The second line tells programs that the file is not text. */
const HEADER = strToU8('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', true)

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const hexBytes = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** UTF-16BE as hex digits. */
export function utf16(text: string): string {
  let hex = ''
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, '0')
  return hex
}

/** A text string of the document: title, bookmark (7.9.2.2). */
export const textString = (text: string): string => `<feff${utf16(text)}>`

/** A number as PDF writes it: no exponent, two decimals. */
export const num = (value: number): string => String(Math.round(value * 100) / 100)
