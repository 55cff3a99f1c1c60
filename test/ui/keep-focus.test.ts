// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { keepFocus } from '../../src/ui/focus/keep.ts'

/** Longer than a page may take to say itself where the focus goes on. */
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 120))

let root: HTMLElement
const find = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`nothing matches ${selector}`)
  return found
}
/** A document holds one page of ours; each test has a root of its own. */
const draw = (html: string): void => {
  root.innerHTML = html
}

beforeEach(() => {
  document.body.replaceChildren()
  root = document.body.appendChild(document.createElement('div'))
  keepFocus(root)
})

describe('the focus, when what had it goes away', () => {
  it('goes to the title of the view that comes instead', async () => {
    draw('<main><section><button>Try again</button></section></main>')
    find('button').focus()
    find('main').innerHTML = '<section><h1>Reading</h1><a href="#x">x</a></section>'
    await settled()
    expect(document.activeElement).toBe(find('h1'))
  })

  it('goes to the first control around it where there is no title, and past what is disabled', async () => {
    draw('<main><h1>Title</h1><div><button id="more">More</button></div></main>')
    find('#more').focus()
    find('div').innerHTML = '<button disabled>No</button><button id="stop">Stop</button>'
    await settled()
    expect(document.activeElement).toBe(find('#stop'))
  })

  it('goes to what is around it where there is nothing to press', async () => {
    draw('<main><h1>Title</h1><div><button>Stop</button></div></main>')
    find('button').focus()
    find('div').textContent = 'Stopped after page 3.'
    await settled()
    expect(document.activeElement).toBe(find('div'))
  })

  it('stays where the control was only moved, or was disabled', async () => {
    draw('<ol><li id="one"><button>one</button></li><li id="two"><button>two</button></li></ol>')
    const button = find('#one button')
    button.focus()
    find('ol').append(find('#one'))
    button.blur()
    await settled()
    expect(document.activeElement).toBe(button)
    button.blur()
    button.setAttribute('disabled', '')
    await settled()
    expect(document.activeElement).toBe(find('#one'))
  })

  it('is left alone where the page said itself where to go on, and after a press elsewhere', async () => {
    draw('<main><div><button id="gone">a</button></div><button id="next">b</button></main>')
    find('#gone').focus()
    find('#gone').remove()
    find('#next').focus()
    await settled()
    expect(document.activeElement).toBe(find('#next'))
    find('main').dispatchEvent(new Event('pointerdown', { bubbles: true }))
    find('#next').blur()
    find('#next').remove()
    await settled()
    expect(document.activeElement).toBe(document.body)
  })
})
