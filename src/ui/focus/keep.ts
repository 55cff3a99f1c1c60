const CONTROLS = 'a[href], button, input, select, textarea, [tabindex="0"]'

/** Time in which the part of the page that changed may say itself where to go on, in milliseconds. */
const GRACE = 60

/**
 * A control that goes away, is moved or gets disabled takes the focus with it, and whoever has no mouse would begin
 * again at the top. From now on the focus goes to where it was, as near as what is left allows (`nextOf`).
 */
export function keepFocus(root: HTMLElement): void {
  const page = root.ownerDocument
  /** What has the focus, and what it stands in, innermost first. */
  let trail: HTMLElement[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const isLost = (): boolean => trail.length > 0 && (page.activeElement === null || page.activeElement === page.body)

  const follow = (target: EventTarget | null): void => {
    trail = []
    for (let at = target; at instanceof HTMLElement && root.contains(at); at = at.parentElement) trail.push(at)
  }
  follow(page.activeElement)
  root.addEventListener('focusin', ({ target }) => follow(target))
  // A press elsewhere gives the focus up.
  page.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (!(target instanceof Node && trail[0]?.contains(target))) trail = []
    },
    true,
  )
  new MutationObserver(() => {
    if (!isLost()) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      // In sight or not: a page that scrolls by itself is worse than a short way back.
      if (isLost()) nextOf(trail)?.focus({ preventScroll: true })
    }, GRACE)
  }).observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] })
}

/**
 * Where the focus goes on: the control itself where it was only moved; else, in the nearest thing around it that is
 * left, the title, the first control, or the thing as a whole.
 */
function nextOf([own, ...around]: readonly HTMLElement[]): HTMLElement | null {
  if (own?.isConnected && !own.matches(':disabled')) return own
  const near = around.find((one) => one.isConnected)
  if (near === undefined) return null
  const found = near.matches('[tabindex]')
    ? near
    : (near.querySelector<HTMLElement>('h1') ??
      [...near.querySelectorAll<HTMLElement>(CONTROLS)].find((one) => !one.matches(':disabled')) ??
      near)
  if (!found.matches(CONTROLS)) found.tabIndex = -1
  return found
}
