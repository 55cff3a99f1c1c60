import type { Family } from '../../engine/types.ts'

/** Drawn on a 16-unit square with 1.5-unit strokes; always beside words, so hidden from screen readers. */
const SHAPES = {
  mark: 'M2.2 11.6c1.6-.2 2.2-1 3.1-2.4M7.1 2.1a4.7 4.7 0 1 1 0 9.4 4.7 4.7 0 0 1 0-9.4zM10.6 10.4 14.3 14',
  again: 'M13.2 6.4A5.5 5.5 0 1 0 13.4 9M13.6 2.8v3.8H9.8',
  globe: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM2 8h12M8 2c4 4 4 8 0 12M8 2c-4 4-4 8 0 12',
  chevron: 'm6 4 4 4-4 4',
  save: 'M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  page: 'M4 2h5.5L12.5 5v9H4zM6.5 8h4M6.5 11h4',
  lock: 'M3.5 7.5h9V14h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  question: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.7-.8 1.4M8 11.4v.2',
  eye: 'M1.5 8C3.5 4.6 5.6 3 8 3s4.5 1.6 6.5 5c-2 3.4-4.1 5-6.5 5S3.5 11.4 1.5 8zM8 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  never: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM3.8 3.8l8.4 8.4',
  warning: 'M8 2.2 14.4 13.6H1.6zM8 6.6v3.2M8 11.6v.4',
  gear: 'M8 5.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8zM8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6 5 5M11 11l1.4 1.4M12.4 3.6 11 5M5 11l-1.4 1.4',
  clock: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 4.8V8l2.4 1.6',
  rules: 'M3.5 2h9v12h-9zM6 5.2h4M6 8h4M6 10.8h2M12.5 4.5h1.5V14',
  part: 'M2.5 3h11M2.5 6.3h11M2.5 9.6h4.5M2.5 13h2M9.5 9.6h1M12.5 9.6h1M7 13h1M10 13h1M13 13h.5',
  layout: 'M2 2.5h12v11H2zM2 6h6M8 2.5v11M10.4 8.6l1.4 1.6-1.4 1.6',
  speech: 'M2 3h12v8H8l-3 3v-3H2zM5 7h.1M8 7h.1M11 7h.1',
  scales: 'M8 2.2v11.6M5 13.8h6M3 4.4h10M3 4.4 1.4 9h3.2zM13 4.4 11.4 9h3.2z',
  full: 'M2.5 4c0-2.4 11-2.4 11 0v8c0 2.4-11 2.4-11 0zM2.5 4c0 2.4 11 2.4 11 0M8 8.2v2.4M8 12.2v.1',
  eraser: 'M5.6 13.5 2.2 10.1 9.4 2.9l4.4 4.4-6.2 6.2zM6 6.3l4.4 4.4M5.6 13.5h8.2',
  offline: 'M2 6.2C5.4 3 10.6 3 14 6.2M4.4 9c2-1.8 5.2-1.8 7.2 0M8 12.2v.1M2.5 2.5l11 11',
  mask: 'M1.8 9.4h12.4M4.2 9.4 5.4 3.6c1.7.9 3.5.9 5.2 0l1.2 5.8M3 12.2a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 0 0-3.6 0M9.4 12.2a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 0 0-3.6 0M6.6 12h2.8',
  open: 'M9 2.5h4.5V7M13.2 2.8 7.6 8.4M11.5 9.5v4h-9v-9h4',
  next: 'M8 2.5v10.5M3.8 9 8 13.2 12.2 9',
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
} as const satisfies Record<Family, string> & Record<string, string>

export type IconName = keyof typeof SHAPES

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  )
}
