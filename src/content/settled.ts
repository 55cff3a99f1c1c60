const QUIET_MS = 800
const WINDOW_MS = 60_000
const READS_PER_WINDOW = 4

/**
 * Calls `report` now, and again each time the page has been quiet after a change, at most four times a minute: a page
 * that never rests must not cost the shopper anything. Waits while the page is only being prerendered.
 * @param report is given what it returned last time; '' at first.
 */
export function whenSettled(page: Document, report: (before: string) => Promise<string>): void {
  let before = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = false
  const reads: number[] = []

  const later = (delay: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(), delay)
  }

  const run = async (): Promise<void> => {
    const now = performance.now()
    while (reads.length > 0 && now - (reads[0] ?? now) > WINDOW_MS) reads.shift()
    if (running || reads.length >= READS_PER_WINDOW) {
      later(running ? QUIET_MS : WINDOW_MS - (now - (reads[0] ?? now)))
      return
    }
    reads.push(now)
    running = true
    before = await report(before)
    running = false
  }

  const begin = (): void => {
    void run()
    new MutationObserver(() => later(QUIET_MS)).observe(page, { childList: true, subtree: true })
  }
  if ('prerendering' in page && page.prerendering) page.addEventListener('prerenderingchange', begin, { once: true })
  else begin()
}
