// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { pagePart } from '../../src/content/part.ts'
import { hidingOf, hitsIn } from '../../src/content/shots/hits.ts'
import type { Listing } from '../../src/engine/types.ts'
import type { Hidden } from '../../src/protocol/messages.ts'

const name = (text: string, review = 'r1', as = `${text.charAt(0)}***`): Hidden => ({ kind: 'name', text, as, review })

describe('hitsIn', () => {
  const all = [
    name('Fern Bellamy'),
    name('Al', 'r2'),
    name('林小雨', 'r3'),
    { kind: 'contact', text: '139 1234 5678', as: '[hidden]', review: 'r1' } as const,
  ]
  const hiding = hidingOf(all)
  const hidden = (text: string, review: string): string[] =>
    hitsIn(text, hiding.byReview.get(review) ?? [], hiding).map(({ start, end }) => text.slice(start, end))

  test('a node that is a name is one, whoever wrote the review around it', () => {
    expect(hidden(' Fern Bellamy\n', 'r3')).toEqual(['Fern Bellamy'])
    expect(hidden('Al', 'r1')).toEqual(['Al'])
  })
  test('inside a text only its own names and numbers, and no name of two letters', () => {
    expect(hidden('Dear Fern Bellamy, call 139 1234 5678. Fern Bellamy!', 'r1')).toEqual([
      'Fern Bellamy',
      '139 1234 5678',
      'Fern Bellamy',
    ])
    expect(hidden('Also Al and all', 'r2')).toEqual([])
    expect(hidden('林小雨说好', 'r3')).toEqual(['林小雨'])
    expect(hidden('Dear Fern Bellamy', 'r2')).toEqual([])
  })
})

describe('pagePart', () => {
  const part = (html: string, hidden: Hidden[]) => {
    document.body.innerHTML = html
    const anchors = new Map(
      [...document.querySelectorAll('[data-review]')].map((one) => [one.getAttribute('data-review') ?? '', one]),
    )
    return pagePart({ listing: {} as Listing, anchors }, hidden)
  }

  test('writes the label of what is drawn, masked and short, and not its strokes', () => {
    const { html } = part(
      `<article data-review="r1"><span role="img" aria-label="2 of 5 by Fern Bellamy">★★<i>★★★</i></span>
       <span role="img" aria-label="${'x'.repeat(300)}">☺</span><span role="img" aria-label=" ">bare</span></article>`,
      [name('Fern Bellamy')],
    )
    expect(html).toContain('[2 of 5 by F***]')
    expect(html).not.toMatch(/★|☺|x{201}/)
    expect(html).toContain('bare')
  })
  test('keeps text and structure, drops whatever runs, loads or is filled in, and replaces names', () => {
    const { html, replaced, cut } = part(
      `<header>Hello Jordan</header><article data-review="r1" onclick="steal()" class="x" id="y"><script>evil()</script>
       <a href="https://shop.example/profile/77"><img src="https://shop.example/face.png" onerror="evil()"><b>Fern Bellamy</b></a>
       <p>Warm &amp; dry &lt;really&gt;. Call 139 1234 5678.</p><custom-tag>kept</custom-tag><input value="Jordan"><textarea>Jordan</textarea>
       </article>`,
      [name('Fern Bellamy'), { kind: 'contact', text: '139 1234 5678', as: '[phone]', review: 'r1' }],
    )
    expect(html).toContain('<b>F***</b>')
    expect(html).toContain('Warm &#38; dry &#60;really&#62;. Call [phone].')
    expect(html).toContain('kept')
    expect(html).not.toMatch(/evil|steal|Jordan|https?:|Fern|<(?:script|img|input|iframe|svg|custom)|=|139/)
    expect(replaced).toEqual({ name: 1, contact: 1 })
    expect(cut).toBe(false)
  })

  test('says when reviews had no room, and holds whole ones only', () => {
    const many = Array.from({ length: 40 }, (_, n) => `<p data-review="r${n}">${'x'.repeat(50_000)}</p>`).join('')
    const { html, cut } = part(many, [])
    expect(cut).toBe(true)
    expect(html.length).toBeLessThanOrEqual(1_500_000)
    expect(html.match(/<section>/g)?.length).toBe(html.match(/<\/section>/g)?.length)
  })
})
