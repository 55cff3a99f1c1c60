// Writes src/report/pdf/collections-data.ts from Adobe's CMaps (cmap-resources, or Debian's poppler-data):
// node scripts/run.mjs collections /usr/share/poppler/cMap
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folder = process.argv[2] ?? '/usr/share/poppler/cMap'

/** Glyphs of each collection that are one em wide for certain: the rows of its national standard. */
const SETS = [
  { key: 'gb', file: 'Adobe-GB1/UniGB-UTF16-H', wide: [[96, 813]] },
  { key: 'cns', file: 'Adobe-CNS1/UniCNS-UTF16-H', wide: [[99, 13647]] },
  { key: 'japan', file: 'Adobe-Japan1/UniJIS-UTF16-H', wide: [[633, 7886]] },
  { key: 'korea', file: 'Adobe-Korea1/UniKS-UTF16-H', wide: [[101, 8093]] },
] as const

const HAN = [0x4e00, 0x9fff] as const

/** Code point to glyph, of the BMP. */
function read(file: string): Map<number, number> {
  const glyphs = new Map<number, number>()
  const source = readFileSync(path.join(folder, file), 'latin1')
  for (const block of source.matchAll(/begincid(?:char|range)([\s\S]*?)endcid(?:char|range)/g))
    for (const line of (block[1] ?? '').trim().split('\n')) {
      const found = /^<([0-9a-f]{4})>(?:\s*<([0-9a-f]{4})>)?\s+(\d+)$/i.exec(line.trim())
      if (!found) continue
      const [first, last, glyph] = [
        parseInt(found[1] ?? '', 16),
        parseInt(found[2] ?? found[1] ?? '', 16),
        Number(found[3]),
      ]
      for (let point = first; point <= last; point++) glyphs.set(point, glyph + point - first)
    }
  return glyphs
}

/** Half-width forms are half as wide, private characters mean nothing, and forms for vertical text are drawn aside. */
const LEFT_OUT = [
  [0xe000, 0xf8ff],
  [0xfe10, 0xfe4f],
  [0xff61, 0xffdc],
] as const

function isWide(point: number, glyph: number, wide: readonly (readonly [number, number])[]): boolean {
  if (LEFT_OUT.some(([first, last]) => point >= first && point <= last)) return false
  return point >= 0x3400 || (point >= 0x391 && wide.some(([first, last]) => glyph >= first && glyph <= last))
}

function bitmap(points: ReadonlySet<number>): string {
  const bytes = new Uint8Array((HAN[1] - HAN[0] + 1) / 8)
  for (const point of points)
    if (point >= HAN[0] && point <= HAN[1])
      bytes[(point - HAN[0]) >> 3] = (bytes[(point - HAN[0]) >> 3] ?? 0) | (1 << ((point - HAN[0]) & 7))
  return Buffer.from(bytes).toString('base64')
}

/** `gap length gap length …` in base 36, outside the Han block. */
function ranges(points: ReadonlySet<number>): string {
  const out: string[] = []
  let after = 0
  for (let point = 0; point <= 0xffff; point++) {
    if ((point >= HAN[0] && point <= HAN[1]) || !points.has(point)) continue
    let last = point
    while (points.has(last + 1) && last + 1 !== HAN[0]) last++
    out.push((point - after).toString(36), (last - point + 1).toString(36))
    after = last + 1
    point = last
  }
  return out.join(' ')
}

let text = `// Written by scripts/collections.ts. Which BMP characters each of Adobe's collections holds one em wide.\n\n`
text += `/** Per collection: a bit per character of U+4E00–9FFF (base64, least bit first), and the other ranges (base 36: gap, length). */\n`
text += 'export const COLLECTIONS = {\n'
for (const { key, file, wide } of SETS) {
  const points = new Set([...read(file)].filter(([point, glyph]) => isWide(point, glyph, wide)).map(([point]) => point))
  process.stdout.write(`${key}: ${points.size}\n`)
  text += `  ${key}: {\n    han: '${bitmap(points)}',\n    other: '${ranges(points)}',\n  },\n`
}
writeFileSync('src/report/pdf/collections-data.ts', `${text}} as const\n`)
