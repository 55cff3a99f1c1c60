import { fromPage, html, type Markup } from './markup.ts'
import { pictureLine } from './picture-line.ts'
import type { Setting } from './setting.ts'

/** What stands beside the report in the bundle, as links to its files, and the shopper's statement. */
export function attachments({ report, words }: Setting): Markup | null {
  const { screenshots, evidence, statement } = report
  const shots = screenshots.map((one) => html`<li>${link(one.file)} ${fromPage(pictureLine(one, words))}</li>`)
  const own = evidence.map(
    ({ file, kind, description, quote }) =>
      html`<li>${words.kinds[kind]} · ${link(file)} ${fromPage(description)}${quote && html`<blockquote><p>${fromPage(quote)}</p></blockquote>`}</li>`,
  )
  const said = statement && [
    html`<li>${fromPage(statement.text)}</li>`,
    ...(statement.confirmedUtc === null
      ? []
      : [html`<li>${words.confirmedOn(words.time(statement.confirmedUtc))}</li>`]),
  ]
  const parts = [part(words.ownEvidence, own), part(words.screenshots, shots), part(words.statement, said ?? [])]
  return parts.every((one) => one === null)
    ? null
    : html`<div class="notes">
${parts}</div>`
}

const part = (title: string, items: readonly Markup[]): Markup | null =>
  items.length === 0
    ? null
    : html`<section><h2>${title}</h2><ul>${items}</ul></section>
`

/** A file of the bundle, which lies beside the report once it is unpacked. */
const link = (file: string): Markup => html`<a href="${file}">${file}</a>`
