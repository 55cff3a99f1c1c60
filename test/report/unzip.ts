import { inflateRawSync } from 'node:zlib'
import { readPdf, textOf } from './pdf/reading.ts'

/**
 * A zip reader of the tests' own, made of nothing that the product uses: walks the central directory (PKWARE APPNOTE
 * 4.3.12) and inflates with Node's zlib. For well-formed archives only.
 */
export function unzip(zip: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(zip)
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  let at = bytes.readUInt32LE(end + 16)
  const files = new Map<string, Buffer>()
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [method, packed, length] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
    ]
    const local = bytes.readUInt32LE(at + 42)
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const body = bytes.subarray(from, from + packed)
    files.set(bytes.toString('utf8', at + 46, at + 46 + length), method === 0 ? body : inflateRawSync(body))
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return files
}

/** The text of a file as whoever opens it reads it; of a PDF, what PDF.js finds drawn, and its title. */
export async function shownText(name: string, bytes: Uint8Array): Promise<string> {
  if (!name.endsWith('.pdf')) return Buffer.from(bytes).toString('utf8')
  const pdf = await readPdf(bytes)
  return `${pdf.title}\n${pdf.outline.join('\n')}\n${textOf(pdf)}`
}
