/**
 * Pictures of the states without a result: our mirror, and what it sees. Lines of one width on 88 × 56 units; beside
 * words, so hidden from screen readers.
 */
const MIRROR = 'M44 8a17 17 0 1 1 0 34 17 17 0 0 1 0-34zM56 37.5 67 49'

const SEEN = {
  /** A page with a headline and no product. */
  'not-a-listing': 'M36 17h16v16H36zM39.5 22h9M39.5 25.5h9M39.5 29h5',
  /** An empty speech bubble. */
  'no-reviews': 'M35 18h18v11H44l-4.5 4.5V29H35z',
  /** A lock. */
  walled: 'M37 24.5h14V34H37zM40 24.5V21a4 4 0 0 1 8 0v3.5M44 28.5v2',
  /** A page whose parts have moved. */
  'not-understood': 'M35 18h7v6h-7zM46.5 20.5l6.5 2.4-2.4 6.5-6.5-2.4zM36.5 29.5h6v4.5h-6z',
  /** A browser window with a bar across. */
  'page-forbidden': 'M34.5 17.5h19v15h-19zM34.5 21.5h19M39 27h10',
  /** An arrow that leaves. */
  'page-gone': 'M36 25h15M46 19.5l5.5 5.5-5.5 5.5M36 18v14',
  /** Three dots that wait. */
  'no-answer': 'M37.5 25h.1M44 25h.1M50.5 25h.1',
  /** A crack. */
  internal: 'M44 8l-3 9 6 5-6 6 4 5-2 9',
  /** A plug that is out. */
  'worker-gone': 'M40 19v5M48 19v5M37.5 24h13v3a6.5 6.5 0 0 1-13 0zM44 33.5V36',
  /** A signature that is missing. */
  'not-agreed': 'M36.5 32h15M38 27.5c2-5 4-6 4.5-4s-2 5 0 4.5 3-4 4-3 .5 3 3 2.5',
  /** A switch turned off. */
  'switched-off': 'M38.5 20.5h11a4.5 4.5 0 0 1 0 9h-11a4.5 4.5 0 0 1 0-9zM38.8 23a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
} as const

export type PictureName = keyof typeof SEEN

export function Picture({ name }: { name: PictureName }) {
  return (
    <svg class="picture" viewBox="0 0 88 56" aria-hidden="true" focusable="false">
      <path class="ground" d="M14 52.5h60" />
      <path d={MIRROR} />
      <path class="seen" d={SEEN[name]} />
    </svg>
  )
}
