import { reveal } from '../reveal.ts'

/** Markup that is safe to place: made only by {@link html}, so text from a page can never be taken for it. */
export class Markup {
  readonly #source: string
  constructor(source: string) {
    this.#source = source
  }
  toString(): string {
    return this.#source
  }
}

type Piece = Markup | string | number | null | readonly Piece[]

/**
 * Template of markup. Strings put into it are text: escaped for content and quoted attributes, with what cannot be
 * seen made visible. `null` is nothing; lists are joined.
 */
export function html(parts: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(parts.map((part, i) => part + (i < pieces.length ? placed(pieces[i] ?? null) : '')).join(''))
}

function placed(piece: Piece): string {
  if (piece === null) return ''
  if (piece instanceof Markup) return piece.toString()
  if (typeof piece === 'object') return piece.map(placed).join('')
  return escaped(reveal(String(piece)))
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

/** Page text, kept from reordering the text around it. */
export const fromPage = (text: string): Markup => html`<bdi>${text}</bdi>`
