import type { Page } from '@playwright/test'

/**
 * Marks as a test can see them: closed shadow roots are closed to it too, so it goes by the hosts (one random
 * attribute), by the browser's accessibility tree, and by the window.
 */

/** Finds the hosts; runs in the page. */
const FIND = `window.hosts = () => {
  const within = (root) => [...root.querySelectorAll('*')].flatMap((at) => [at, ...(at.shadowRoot ? within(at.shadowRoot) : [])]);
  return within(document).filter((at) => at.localName === 'span' && at.attributes.length === 1 && /^data-[a-z]{8}$/.test(at.attributes[0].name));
}`

export async function hostCount(page: Page): Promise<number> {
  return page.evaluate(`(() => { ${FIND}; return window.hosts().length })()`)
}

/** Lets the page's own scripts find our hosts as \`hosts()\`, as a page that is after them would. */
export async function exposeHosts(page: Page): Promise<void> {
  await page.evaluate(FIND)
}

/** Middle of a mark, scrolled to the middle of the window. */
export async function placeOf(page: Page, at: number): Promise<{ x: number; y: number }> {
  await exposeHosts(page)
  return page.evaluate((index) => {
    const host = (window as unknown as { hosts: () => Element[] }).hosts()[index]
    host?.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = host?.getBoundingClientRect() ?? new DOMRect()
    return { x: left + width / 2, y: top + height / 2 }
  }, at)
}

export interface Spoken {
  role: string
  name: string
  expanded: boolean | null
  focused: boolean
}

/** What assistive technology is told of: buttons and dialogues with our words in them, and the text inside. */
export async function spoken(page: Page): Promise<Spoken[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => {
      const property = (wanted: string): unknown => properties.find((one) => one.name === wanted)?.value.value
      return {
        role: String(role?.value ?? ''),
        name: String(name?.value ?? ''),
        expanded: (property('expanded') as boolean | undefined) ?? null,
        focused: property('focused') === true,
      }
    })
}

/** The document as it stands, shadow roots that are open included. */
export const markup = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML)
