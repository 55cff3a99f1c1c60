import type { Steps } from '../../engine/steps.ts'
import type { MarkItem, MarkPart, MarkReason, MarkRound, MarkStatus } from '../../protocol/marks.ts'
import type { Seen } from '../own.ts'
import { inSlices } from '../slices.ts'
import { createFilter, type Looks, wrapped } from './filter.ts'
import { Guard } from './guard.ts'
import { type Mark, type MarkInput, markMaker, saying, shownIn, squeeze } from './mark.ts'
import { isDark, spotOf } from './place.ts'
import { textsOf } from './texts.ts'
import type { MarkWords } from './words/catalogue.ts'

/** Marks drawn or taken away between two looks at the clock. */
const BATCH = 8
/** So far beyond the window, in its heights, marks are drawn. */
const NEAR = '300% 0px'
/** Times a mark is put back; a page that takes it away again shall have it so. */
const MOST_RETURNS = 2

interface Held {
  round: MarkRound
  items: Map<string, MarkItem>
  make: (input: MarkInput) => Mark | null
  words: MarkWords
}

/** The marks of one page: where they stand, and what the page shows beside them. */
export class Layer {
  readonly #name = randomName()
  readonly #marks = new Map<string, Mark>()
  readonly #filter = createFilter()
  readonly #texts: ReturnType<typeof textsOf>
  readonly #guard: Guard
  /** Marks that are drawn when their review comes near: thousands at once would hold up the page's layout. */
  readonly #waiting = new Map<Element, Omit<MarkInput, 'spot'>>()
  readonly #near = new IntersectionObserver((entries) => void this.#arrive(entries), { rootMargin: NEAR })
  #held: Held | null = null
  #isDrawing = false
  #isStale = false

  constructor(
    private readonly page: Document,
    /** What the last reading saw. */
    private readonly seen: () => Seen | null,
    private readonly words: () => MarkWords | undefined,
  ) {
    this.#texts = textsOf(seen)
    this.#guard = new Guard(page, this.#name, {
      lost: (mark) => this.#putBack(mark),
      // Another review may stand there now: until the page is read again, nothing is said of it.
      reused: (mark) => this.#stillShows(mark) || this.#takeAway(mark),
      collided: toTheEnd,
      review: (anchor) => this.#texts().byAnchor.get(anchor) ?? null,
    })
  }

  /** Begins a round. @returns whether its parts are needed. */
  begin(round: MarkRound): boolean {
    const words = this.words()
    if (round.filter === 'off' || words === undefined) {
      this.#held = null
      void this.#draw()
      return false
    }
    if (this.#held?.round.key === round.key && this.#isWhole()) {
      this.#held = { ...this.#held, round: { ...this.#held.round, filter: round.filter } }
      void this.#draw()
      return false
    }
    const [first] = this.seen()?.anchors.values() ?? []
    const dark = first !== undefined && isDark(first)
    const make = markMaker(this.page, { sign: round.sign, words, dark, name: this.#name })
    this.#held = { round, items: new Map(), make, words }
    return true
  }

  /** @returns false for a part of another round. */
  add({ round, items }: MarkPart): boolean {
    if (this.#held?.round.round !== round) return false
    for (const item of items) this.#held.items.set(item.review, item)
    if (this.#isWhole()) void this.#draw()
    return true
  }

  /** The page was read again: marks go where the reviews stand now. */
  refresh(): void {
    if (this.#isWhole()) void this.#draw()
  }

  /** Everything as if there had been no marks. */
  clear(): void {
    this.#held = null
    this.#filter.clear()
    this.#forgetWaiting()
    for (const mark of [...this.#marks.values()]) this.#takeAway(mark)
    this.#guard.stop()
  }

  /** Looks at the marks in sight first. */
  status(): MarkStatus {
    this.#guard.check()
    const drawn = [...this.#marks.values()].filter(({ host }) => host.isConnected).length
    const waiting = [...this.#waiting.keys()].filter((anchor) => anchor.isConnected).length
    return { drawn: drawn + waiting, hidden: this.#filter.hidden(), tampered: this.#guard.seen() }
  }

  #isWhole(): boolean {
    return this.#held !== null && this.#held.items.size >= this.#held.round.total
  }

  #reasonsOf(review: string): MarkReason[] {
    const held = this.#held
    return (held?.items.get(review)?.reasons ?? []).flatMap((at) => held?.round.reasons[at] ?? [])
  }

  async #draw(): Promise<void> {
    this.#isStale = true
    if (this.#isDrawing) return
    this.#isDrawing = true
    while (this.#isStale) {
      this.#isStale = false
      const steps = this.#held ? this.#steps(this.#held.words) : this.#undo()
      await inSlices(steps).catch(() => undefined)
    }
    this.#isDrawing = false
  }

  /** Switched off: as `clear`, in slices. */
  *#undo(): Steps<void> {
    this.#forgetWaiting()
    yield* this.#filter.apply(new Map())
    let done = 0
    for (const mark of [...this.#marks.values()]) {
      this.#takeAway(mark)
      if (++done % BATCH === 0) yield
    }
    this.#guard.stop()
  }

  *#steps(words: MarkWords): Steps<void> {
    const anchors = this.seen()?.anchors ?? new Map<string, Element>()
    let done = 0
    for (const mark of [...this.#marks.values()]) {
      const isSame = anchors.get(mark.review) === mark.anchor && mark.host.isConnected
      if (isSame && mark.says === saying(this.#reasonsOf(mark.review), words)) continue
      this.#takeAway(mark)
      if (++done % BATCH === 0) yield
    }
    this.#forgetWaiting()
    for (const input of this.#unmarked(anchors)) {
      this.#waiting.set(input.anchor, input)
      this.#near.observe(input.anchor)
      if (++done % BATCH === 0) yield
    }
    yield* this.#filter.apply(this.#looks(anchors))
    if (this.#held) this.#guard.begin(anchors)
  }

  /** Reviews came near the window: all their places are looked for, then the page is changed. */
  async #arrive(entries: readonly IntersectionObserverEntry[]): Promise<void> {
    const come = entries.flatMap(({ target, isIntersecting }) => {
      const input = isIntersecting ? this.#waiting.get(target) : undefined
      return input ?? []
    })
    await inSlices(this.#placing(come)).catch(() => undefined)
  }

  *#placing(come: readonly Omit<MarkInput, 'spot'>[]): Steps<void> {
    for (let from = 0; from < come.length; from += BATCH) {
      const batch = come.slice(from, from + BATCH).map((input) => ({ ...input, spot: spotOf(input.anchor) }))
      for (const input of batch) {
        // Another round may have begun meanwhile, or the mark may stand already.
        if (this.#waiting.get(input.anchor)?.review !== input.review) continue
        this.#waiting.delete(input.anchor)
        this.#near.unobserve(input.anchor)
        if (input.anchor.isConnected) this.#place(input)
      }
      yield
    }
  }

  #forgetWaiting(): void {
    this.#near.disconnect()
    this.#waiting.clear()
  }

  #unmarked(anchors: ReadonlyMap<string, Element>): Omit<MarkInput, 'spot'>[] {
    const taken = new Set<Element>()
    return [...(this.#held?.items.keys() ?? [])].flatMap((review) => {
      const anchor = anchors.get(review)
      if (!anchor?.isConnected || this.#marks.has(review) || taken.has(anchor)) return []
      taken.add(anchor)
      return [{ review, anchor, reasons: this.#reasonsOf(review) }]
    })
  }

  #place(input: MarkInput): Mark | null {
    const mark = this.#held?.make(input) ?? null
    if (mark === null) return null
    const { parent, before } = mark.spot
    parent.insertBefore(mark.host, before?.parentNode === parent ? before : null)
    this.#marks.set(mark.review, mark)
    this.#guard.follow(mark)
    return mark
  }

  #takeAway(mark: Mark): void {
    this.#guard.forget(mark)
    mark.remove()
    this.#marks.delete(mark.review)
  }

  #putBack(mark: Mark): void {
    this.#takeAway(mark)
    const { anchor, review, returns } = mark
    if (returns >= MOST_RETURNS || !anchor.isConnected) return
    const again = this.#place({ review, anchor, spot: spotOf(anchor), reasons: this.#reasonsOf(review) })
    if (again) again.returns = returns + 1
  }

  #stillShows({ anchor, review, shown }: Mark): boolean {
    const text = this.#texts().byId.get(review) ?? ''
    return (text !== '' && squeeze(anchor.textContent ?? '').includes(text)) || shownIn(anchor) === shown
  }

  #looks(anchors: ReadonlyMap<string, Element>): Looks {
    const out = new Map<Element, 'dim' | 'hide'>()
    const held = this.#held
    const marks = [...this.#marks.values(), ...this.#waiting.values()]
    if (held?.round.filter === 'dim')
      for (const { review, anchor } of marks) if (held.items.get(review)?.counts) out.set(anchor, 'dim')
    // Where nothing carries a mark, hiding the rest would leave an empty page.
    if (held?.round.filter !== 'only' || marks.length === 0) return out
    const kept = new Set<Element>()
    for (const { anchor } of marks) for (let at: Element | null = anchor; at; at = at.parentElement) kept.add(at)
    for (const anchor of anchors.values()) if (!kept.has(anchor)) out.set(wrapped(anchor), 'hide')
    return out
  }
}

/** The mark stood over something of the review's own: it goes to the end of the same place, once. */
function toTheEnd({ spot, host }: Mark): void {
  if (spot.before?.parentNode !== spot.parent) return
  spot.before = null
  spot.parent.append(host)
}

/** Of this document only, so that a page cannot look for it; a copy of a host carries it. */
function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return `data-${Array.from(bytes, (byte) => String.fromCharCode(97 + (byte % 26))).join('')}`
}
