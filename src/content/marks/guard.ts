import { TAMPERINGS, type Tampering } from '../../protocol/marks.ts'
import { isAlive } from '../alive.ts'
import { ours } from '../own.ts'
import { openRoots } from '../shadows.ts'
import { Imitations } from './imitation.ts'
import type { Mark } from './mark.ts'
import { collides, isCovered, isHidden } from './sight.ts'

interface Tell {
  /** The page took the mark away, or moved it. */
  lost: (mark: Mark) => void
  /** The page changed what stands in a marked review. */
  reused: (mark: Mark) => void
  /** The mark stands over something of the review. */
  collided: (mark: Mark) => void
  /** What the review in an element says; `null` where none is known. */
  review: (anchor: Element) => string | null
}

const EVERY_MS = 1_000
/** A mark that is covered for a moment, by a menu or while the page scrolls, is not covered. */
const LASTS_MS = 350
/** Marks in sight that one look goes through, and changes it takes in: a page must not make us work. */
const MOST_MARKS = 30
const MOST_RECORDS = 500
const MOST_FRESH = 300
const HIGHEST = 20

/**
 * Watches what the page does to the marks, at little cost: changes of the tree are noted as they come, and once a
 * second, while marks are in sight, the few in sight are looked at. A page at rest without marks in sight costs nothing.
 */
export class Guard {
  readonly #byHost = new Map<Node, Mark>()
  readonly #byAnchor = new Map<Node, Mark>()
  readonly #inSight = new Set<Mark>()
  readonly #settled = new WeakSet<Mark>()
  readonly #doubts = new Map<Mark, { kind: Tampering; since: number }>()
  readonly #found = new Set<Tampering>()
  /** What the page added since the marks were drawn, newest last. */
  readonly #fresh = new Set<Element>()
  readonly #imitations: Imitations
  readonly #observer = new MutationObserver((records) => this.#changed(records))
  readonly #sight = new IntersectionObserver((entries) => this.#moved(entries))
  #timer: ReturnType<typeof setInterval> | undefined

  constructor(
    private readonly page: Document,
    private readonly name: string,
    private readonly tell: Tell,
  ) {
    this.#imitations = new Imitations(page, name, tell.review)
  }

  follow(mark: Mark): void {
    this.#byHost.set(mark.host, mark)
    this.#byAnchor.set(mark.anchor, mark)
    this.#sight.observe(mark.host)
  }

  forget(mark: Mark): void {
    this.#byHost.delete(mark.host)
    if (this.#byAnchor.get(mark.anchor) === mark) this.#byAnchor.delete(mark.anchor)
    this.#inSight.delete(mark)
    this.#doubts.delete(mark)
    this.#sight.unobserve(mark.host)
  }

  /** All marks of a round are drawn: from now on the page is watched. */
  begin(anchors: ReadonlyMap<string, Element>): void {
    this.#changed(this.#observer.takeRecords())
    const options = { childList: true, characterData: true, subtree: true, attributeFilter: [this.name] }
    for (const root of openRoots(this.page)) this.#observer.observe(root, options)
    this.page.addEventListener('visibilitychange', this.#pace)
    this.#imitations.begin(anchors)
    this.#pace()
  }

  /** Looks now. */
  check(): void {
    // Updated or removed under this page: whoever comes after draws anew.
    if (!isAlive()) {
      for (const mark of [...this.#byHost.values()]) mark.remove()
      this.stop()
      return
    }
    this.#changed(this.#observer.takeRecords())
    const now = performance.now()
    for (const mark of [...this.#inSight].slice(0, MOST_MARKS)) {
      // The next look begins with those that are left out now.
      this.#inSight.delete(mark)
      this.#inSight.add(mark)
      if (mark.host.parentNode !== mark.spot.parent) this.#away(mark)
      else this.#doubt(mark, isHidden(mark) ? 'hidden' : isCovered(mark, this.#fresh) ? 'covered' : null, now)
    }
    for (const kind of this.#imitations.look()) this.#found.add(kind)
    this.#pace()
  }

  /** What was seen in this document so far. */
  seen(): Tampering[] {
    return TAMPERINGS.filter((kind) => this.#found.has(kind))
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#observer.disconnect()
    this.#sight.disconnect()
    this.page.removeEventListener('visibilitychange', this.#pace)
    for (const all of [this.#byHost, this.#byAnchor, this.#inSight, this.#doubts, this.#fresh]) all.clear()
    this.#imitations.stop()
  }

  /** The clock runs while marks are in sight, and somebody may look at them. */
  readonly #pace = (): void => {
    if (this.#inSight.size > 0 && this.page.visibilityState === 'visible')
      this.#timer ??= setInterval(() => this.check(), EVERY_MS)
    else {
      clearInterval(this.#timer)
      this.#timer = undefined
    }
  }

  #moved(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const mark = this.#byHost.get(target)
      if (mark === undefined) continue
      if (!isIntersecting) this.#inSight.delete(mark)
      else {
        this.#inSight.add(mark)
        // Here layout is done anyway.
        if (!this.#settled.has(mark) && collides(mark)) this.tell.collided(mark)
        this.#settled.add(mark)
      }
    }
    this.#pace()
  }

  /** A mark stands no longer where it was put. */
  #away(mark: Mark): void {
    const { host, spot, anchor, neighbour } = mark
    if (this.#byHost.get(host) !== mark || !anchor.isConnected) return
    // Taken away with all that stood beside it: the page drew the review anew, and that is no tampering.
    if (!host.isConnected) this.#lose(mark, neighbour?.parentNode === spot.parent ? 'removed' : null)
    else if (host.parentNode !== spot.parent) {
      const isTogether = neighbour !== null && neighbour.parentNode === host.parentNode
      if (isTogether && host.parentNode instanceof Element) spot.parent = host.parentNode
      else this.#lose(mark, 'moved')
    }
  }

  #lose(mark: Mark, kind: Tampering | null): void {
    if (kind !== null) this.#found.add(kind)
    this.tell.lost(mark)
  }

  #changed(records: readonly MutationRecord[]): void {
    const touched = new Set<Mark>()
    const gone = new Set<Mark>()
    for (const { type, target, addedNodes, removedNodes } of records.slice(0, MOST_RECORDS)) {
      // Only the attribute of our hosts is observed: somebody wrote it.
      if (type === 'attributes') this.#note(target)
      for (const node of addedNodes) {
        if (ours().has(node)) continue
        this.#note(node)
        for (const left of this.#leftIn(node)) gone.add(left)
      }
      for (const node of removedNodes) {
        const mark = this.#byHost.get(node)
        if (mark) gone.add(mark)
      }
      const isOurs = [...addedNodes, ...removedNodes].every((node) => ours().has(node))
      const around = type === 'characterData' || !isOurs ? this.#markAround(target) : undefined
      if (around) touched.add(around)
    }
    // Too much at once to go through: then every mark that may be concerned is looked at.
    if (records.length > MOST_RECORDS)
      for (const mark of this.#byHost.values()) (mark.host.isConnected ? touched : gone).add(mark)
    for (const mark of gone) this.#away(mark)
    for (const mark of touched) if (this.#byHost.has(mark.host)) this.tell.reused(mark)
  }

  /**
   * A page that writes a review's markup anew (`innerHTML += …`) writes an empty copy of our host with it. That is no
   * copy put up beside a mark: it goes, and the mark comes back.
   */
  #leftIn(node: Node): Mark[] {
    if (!(node instanceof Element)) return []
    const copies = [node, ...node.querySelectorAll(`[${this.name}]`)].filter(
      (each) => each.hasAttribute(this.name) && !ours().has(each) && !each.hasChildNodes(),
    )
    return copies.flatMap((copy) => {
      const mark = this.#markAround(copy)
      if (mark === undefined || mark.host.isConnected) return []
      copy.remove()
      return [mark]
    })
  }

  #note(node: Node): void {
    if (!(node instanceof Element)) return
    this.#imitations.note(node)
    this.#fresh.add(node)
    const [oldest] = this.#fresh
    if (this.#fresh.size > MOST_FRESH && oldest) this.#fresh.delete(oldest)
  }

  #markAround(node: Node): Mark | undefined {
    let at: Node | null = node
    for (let height = 0; at && height < HIGHEST; height++) {
      const mark = this.#byAnchor.get(at)
      if (mark) return mark
      at = at instanceof ShadowRoot ? at.host : at.parentNode
    }
    return undefined
  }

  /** What is seen twice, some time apart, is so. */
  #doubt(mark: Mark, kind: Tampering | null, now: number): void {
    const before = this.#doubts.get(mark)
    if (kind === null) this.#doubts.delete(mark)
    else if (before?.kind !== kind) this.#doubts.set(mark, { kind, since: now })
    else if (now - before.since >= LASTS_MS) this.#found.add(kind)
  }
}
