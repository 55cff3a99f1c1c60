import { render } from 'preact'
import { act } from 'preact/test-utils'
import type { Language } from '../../src/report/words/index.ts'
import { PopupView } from '../../src/ui/components/PopupView.tsx'
import type { PopupProps } from '../../src/ui/components/props.ts'
import { formatsOf } from '../../src/ui/formats.ts'
import { type Facts, screenOf, type View } from '../../src/ui/view.ts'
import { CHROME, WORDS } from '../words.ts'

/** Renders the popup into the document and returns what a user would find there. */
export function show(
  view: View,
  { language = 'en', ...more }: Partial<PopupProps> & { language?: Language } = {},
): HTMLElement {
  document.body.replaceChildren()
  const root = document.body.appendChild(document.createElement('div'))
  const props: PopupProps = {
    view,
    notices: [],
    busy: false,
    formats: formatsOf(language),
    words: CHROME[language],
    said: WORDS[language],
    setting: 'auto',
    saving: { kind: 'idle' },
    always: false,
    note: '',
    more: null,
    onMore: () => undefined,
    onStop: () => undefined,
    onReadAgain: () => undefined,
    onSwitchOn: () => undefined,
    onWelcome: () => undefined,
    onExport: () => undefined,
    onDetails: () => undefined,
    onOptions: () => undefined,
    onAlways: () => undefined,
    onLanguage: () => undefined,
    onShow: () => Promise.resolve(true),
    ...more,
  }
  void act(() => render(<PopupView {...props} />, root))
  return root
}

/** Nothing known but what is given, on an ordinary day. */
export const factsOf = (facts: Partial<Facts>): Facts => ({
  kept: null,
  reply: 'pending',
  isOnline: true,
  isPrivate: false,
  isFull: false,
  erasedAt: null,
  engine: '0.1.0',
  now: Date.parse('2026-04-12T08:01:00Z'),
  ...facts,
})

/** What the popup shows of these facts. */
export function showFacts(
  facts: Partial<Facts>,
  more: Partial<PopupProps> & { language?: Language } = {},
): HTMLElement {
  const { view, ...screen } = screenOf(factsOf(facts))
  return show(view, { ...screen, ...more })
}

export const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

export function button(root: Element, name: string | RegExp): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((each) => {
    const label = each.getAttribute('aria-label') ?? words(each)
    return typeof name === 'string' ? label === name : name.test(label)
  })
  if (!found) throw new Error(`no button ${String(name)} in: ${words(root)}`)
  return found
}

export async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.click()
    await Promise.resolve()
  })
}
