import { html, Markup } from './html/markup.ts'
import { maskName } from './mask-name.ts'

/** Hides personal data in a text; tells what is a nickname and nothing else. */
interface Cleaner {
  clean: (text: string) => string
  isName: (text: string) => boolean
}

/** Elements that carry the structure of text; any other is left out, its text stays. */
const KEPT = new Set(
  'article aside blockquote br dd div dl dt figure figcaption footer h1 h2 h3 h4 h5 h6 header hr li main ol p section table tbody td th thead tr ul'.split(
    ' ',
  ),
)
/** Deeper structure is flattened. */
const DEPTH = 100
const VOID = new Set(['br', 'hr'])
/** Elements that do not end the line: personal data may reach across their edges. */
const INLINE = new Set(
  'a abbr b bdi bdo em font i label mark small span strong sub sup time u wbr ins del q s var kbd code'.split(' '),
)
/** Elements whose content is no text of the page. */
const SILENT = new Set(
  'script style template noscript iframe object embed svg math textarea select option title head'.split(' '),
)

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/**
 * The serialised part of a page as a document that loads and runs nothing: structure and text, no attributes, no
 * pictures. Text is cleaned as one, so that personal data split by tags is found too. Linear.
 */
export function pageDocument(source: string, { clean, isName }: Cleaner): string {
  const pieces = piecesOf(source)
  const open: string[] = []
  let body = ''
  let line = ''
  const flush = (): void => {
    body += html`${clean(line)}`.toString()
    line = ''
  }
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      line += isName(piece) ? piece.replace(piece.trim(), maskName(piece) ?? '') : piece
      continue
    }
    if (INLINE.has(piece.name)) continue
    flush()
    if (!KEPT.has(piece.name)) continue
    if (VOID.has(piece.name)) body += `<${piece.name}>\n`
    else if (!piece.closes && open.length < DEPTH) {
      open.push(piece.name)
      body += `<${piece.name}>`
    } else if (piece.closes && open.includes(piece.name)) {
      for (let name = open.pop(); name !== undefined; name = open.pop()) {
        body += `</${name}>\n`
        if (name === piece.name) break
      }
    }
  }
  flush()
  body += open
    .reverse()
    .map((name) => `</${name}>`)
    .join('')
  return html`<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<title>capture</title>
</head>
<body>
${new Markup(body)}
</body>
</html>
`.toString()
}

type Piece = string | { name: string; closes: boolean }

/** Text and tags in order. What is not closed to the end of the source is left out. */
function piecesOf(source: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < source.length) {
    const tag = source.indexOf('<', at)
    const text = source.slice(at, tag < 0 ? undefined : tag)
    if (text !== '') pieces.push(plain(text))
    if (tag < 0) break
    at = source.startsWith('<!--', tag) ? after(source, '-->', tag + 4) : tagEnd(source, tag)
    const found = /^<(\/?)([a-z][a-z0-9-]{0,30})/i.exec(source.slice(tag, Math.min(at, tag + 40)))
    if (!found) continue
    const name = (found[2] ?? '').toLowerCase()
    const closes = found[1] === '/'
    if (SILENT.has(name) && !closes) at = closeOf(source, name, at)
    else pieces.push({ name, closes })
  }
  return pieces
}

function after(source: string, sign: string, from: number): number {
  const found = source.indexOf(sign, from)
  return found < 0 ? source.length : found + sign.length
}

/** Behind the `>` that ends the tag; one inside quotes does not. */
function tagEnd(source: string, from: number): number {
  let quote = ''
  for (let at = from + 1; at < source.length; at++) {
    const letter = source.charAt(at)
    if (quote !== '') quote = letter === quote ? '' : quote
    else if (letter === '>') return at + 1
    else if (letter === '"' || letter === "'") quote = letter
  }
  return source.length
}

/** Behind the closing tag of an element whose content is no text. */
function closeOf(source: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[\\s>]`, 'gi')
  close.lastIndex = from
  const found = close.exec(source)
  return found ? tagEnd(source, found.index) : source.length
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Text without entities, on one line as browsers show it. */
const plain = (text: string): string =>
  text
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole
      const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
    })
    .replace(/[\s\u00a0]+/g, ' ')
