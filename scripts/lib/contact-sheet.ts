/** One picture taken. */
export interface Shot {
  page: string
  state: string
  language: string
  theme: string
  /** Relative to the sheet. */
  file: string
}

const STYLE = `
  body { margin: 24px; font: 14px/1.4 system-ui, sans-serif; background: #8a8f98; color: #111 }
  h2 { margin: 32px 0 8px; font-size: 20px }
  .row { display: grid; grid-template-columns: 150px repeat(4, 300px); gap: 12px; align-items: start; margin-bottom: 16px }
  img { width: 300px; max-height: 900px; object-fit: cover; object-position: top; box-shadow: 0 1px 5px #0006; background: #fff }
  b { overflow-wrap: anywhere }
`

/** All pictures of all scenes on one page: a row for each state, a column for each language and theme. */
export function contactSheet(shots: readonly Shot[]): string {
  const pages = [...new Set(shots.map(({ page }) => page))]
  const sections = pages.map((page) => {
    const own = shots.filter((shot) => shot.page === page)
    const rows = [...new Set(own.map(({ state }) => state))].map((state) => {
      const images = own
        .filter((shot) => shot.state === state)
        .map(({ file, language, theme }) => `<a href="${file}"><img src="${file}" alt="${language} ${theme}"></a>`)
      return `<div class="row"><b>${state}</b>${images.join('')}</div>`
    })
    return `<h2>${page}</h2>${rows.join('\n')}`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title><style>${STYLE}</style><body>
${sections.join('\n')}
</body></html>
`
}
