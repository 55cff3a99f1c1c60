import type { Family } from '../../engine/types.ts'
import { SHAPES, type Sign } from '../../protocol/sign.ts'

/** The box of every mark, in CSS pixels: the same for each, so that its size tells the page nothing. */
export const BOX = { width: 50, height: 20 }

/**
 * Drawn on a 16-unit square, strokes only. The page may know them, they are public; what it cannot know is the sign
 * that stands beside them.
 */
export const ICONS: Readonly<Record<Family, string>> = {
  text: 'M2 2.5h8V10H2zM5.5 10v3.5H14V6h-4',
  time: 'M2 13.5h12M4 11V8M7.3 11V3M10.6 11V6M13.2 11V9',
  rating: 'm8 2 1.8 3.8 4.2.5-3.1 2.9.8 4.2L8 11.3l-3.7 2.1.8-4.2L2 6.3l4.2-.5z',
  photo: 'M2 3.5h12v9.5H2zM2 11l3.6-3.6L9 10.6l2-2 3 2.8M10.6 6.1v.1',
  incentive:
    'M2 6h12v8H2zM2 9h12M8 6v8M8 6C4 6 4.4 2.2 6.2 2.4 7.6 2.6 8 4.4 8 6c0-1.6.4-3.4 1.8-3.6C11.6 2.2 12 6 8 6',
  network:
    'M8 2.6a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2zM3.6 10.2a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2zM12.4 10.2a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2zM7.2 5.6 4.4 10.2M8.8 5.6l2.8 4.6M5.2 11.8h5.6',
  identity: 'M8 2.2a2.7 2.7 0 1 1 0 5.4 2.7 2.7 0 0 1 0-5.4zM2.8 13.8c.4-3 2.4-4.2 5.2-4.2s4.8 1.2 5.2 4.2',
  topic: 'M2.2 2.2h5.6l6 6-5.6 5.6-6-6zM5.2 5.2v.1',
  sales: 'M2 12.5 6 8l3 2.6L14 4M10.4 4H14v3.6',
}

/** Outlines by which a drawing of ours is known again. */
export const OUTLINES: ReadonlySet<string> = new Set(Object.values(ICONS))

/**
 * `!important` inside a shadow root wins over whatever the page says of the host, `!important` or not: its own box
 * cannot be made invisible from outside. It floats at the end of the review's first line and takes no line of its own
 * where there is room.
 */
const STYLE = `
:host { all: initial !important; display: block !important; float: inline-end !important;
  box-sizing: border-box !important; inline-size: ${BOX.width}px !important; block-size: ${BOX.height}px !important;
  margin-inline-start: 8px !important; margin-block-start: 2px !important; visibility: visible !important; opacity: 1 !important; pointer-events: auto !important }
button, .card { --ink: #14171c; --soft: #545c68; --line: #c9ced6; --paper: #fff; --wash: #f5f6f8; --tone: #8a5000; --focus: #2456c8; color-scheme: light }
.dark { --ink: #eef0f3; --soft: #abb3bf; --line: #545d69; --paper: #1f242b; --wash: #2a313a; --tone: #e5a545; --focus: #8fb0ff; color-scheme: dark }
button { font: inherit; color: inherit; cursor: pointer; margin: 0; border: 1px solid var(--line); background: var(--paper) }
.mark { display: flex; align-items: center; justify-content: center; gap: 2px; inline-size: 100%; block-size: 100%;
  padding: 0; border-radius: 10px; color: var(--soft) }
.mark:hover, .mark[aria-expanded="true"] { background: var(--wash); color: var(--ink); border-color: var(--soft) }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px }
svg { flex: none; display: block; overflow: visible }
.icon { fill: none; stroke: var(--tone); stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; margin-inline-end: 2px }
.shape { fill: currentcolor }
.sign { display: flex; gap: 3px }
.card { position: fixed; inset: auto; box-sizing: border-box; inline-size: min(320px, calc(100vw - 16px)); overflow: auto; margin: 0;
  padding: 12px 14px; border: 1px solid var(--line); border-radius: 10px; background: var(--paper); color: var(--ink);
  box-shadow: 0 6px 24px rgb(0 0 0 / .18); text-align: start;
  font: 13px/1.45 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; font-variant-numeric: tabular-nums }
header, footer { display: flex; align-items: center; gap: 4px; color: var(--soft); font-size: 12px }
header b { flex: 1; font-weight: 600 }
ul { list-style: none; margin: 8px 0; padding: 0; display: grid; gap: 10px }
li { display: grid; grid-template-columns: 16px 1fr; gap: 2px 8px }
li .icon { margin: 1px 0 0 }
li p { margin: 0; grid-column: 2; text-wrap: pretty }
.claim { font-weight: 600 }
.soft { color: var(--soft) }
footer { border-block-start: 1px solid var(--line); padding-block-start: 8px; flex-wrap: wrap }
.close .icon { stroke: currentcolor; margin: 0 }
.close { inline-size: 24px; block-size: 24px; padding: 0; border: 0; border-radius: 6px; background: none; display: grid; place-items: center }
.close:hover { background: var(--wash) }
@media (forced-colors: active) { .mark, .card { forced-color-adjust: auto } .shape { fill: ButtonText } .icon { stroke: ButtonText } }
`

const SVG = 'http://www.w3.org/2000/svg'

/** A drawing; words stand beside it, or name the button around it. */
export function drawing(page: Document, kind: 'icon' | 'shape', outline: string, size: number): SVGElement {
  const svg = page.createElementNS(SVG, 'svg')
  const units = kind === 'icon' ? 16 : 10
  for (const [name, value] of Object.entries({
    class: kind,
    width: size,
    height: size,
    viewBox: `0 0 ${units} ${units}`,
    'aria-hidden': 'true',
  }))
    svg.setAttribute(name, String(value))
  svg.append(page.createElementNS(SVG, 'path'))
  svg.firstElementChild?.setAttribute('d', outline)
  return svg
}

/** Icon and sign of a mark as one drawing: thousands of marks must not be thousands of layers. */
export function markDrawing(page: Document, icon: string, [first, second]: Sign): SVGElement {
  const svg = drawing(page, 'icon', icon, 13)
  for (const [name, value] of Object.entries({ class: 'both', width: 36, height: 13, viewBox: '0 0 44.3 16' }))
    svg.setAttribute(name, String(value))
  svg.firstElementChild?.setAttribute('class', 'icon')
  for (const [at, shape] of [first, second].entries()) {
    const path = page.createElementNS(SVG, 'path')
    for (const [name, value] of Object.entries({
      class: 'shape',
      d: SHAPES[shape],
      transform: `translate(${20 + at * 13} 2.4) scale(1.12)`,
    }))
      path.setAttribute(name, value)
    svg.append(path)
  }
  return svg
}

export const drawSign = (page: Document, sign: Sign, size: number): SVGElement[] =>
  sign.map((shape) => drawing(page, 'shape', SHAPES[shape], size))

let shared: CSSStyleSheet | null = null

/** Puts the styles into a shadow root: one sheet for all of them, where the browser lets content scripts share it. */
export function dress(page: Document, root: ShadowRoot): void {
  try {
    if (shared === null) {
      shared = new CSSStyleSheet()
      shared.replaceSync(STYLE)
    }
    root.adoptedStyleSheets = [shared]
  } catch {
    // Firefox keeps `adoptedStyleSheets` from content scripts.
    const style = page.createElement('style')
    style.textContent = STYLE
    root.append(style)
  }
}
