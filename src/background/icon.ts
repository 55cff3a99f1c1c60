/** What the toolbar button tells by its shape; the badge and the tooltip say the same in a number and in words. */
export type IconShape = 'no-signs' | 'some-signs' | 'strong-signs' | 'not-enough-data' | 'unread'

interface Drawing {
  /** Strokes, as SVG path data on 16 units. */
  lines: string
  /** Lengths of dash and gap along them; whole lines where there are none. */
  dashes: readonly number[]
  /** What the mirror shows, as SVG path data. */
  inside: string
  /** At least 3:1 against light and against dark toolbars; a test measures it. */
  colour: string
}

const RING = 'M7 2a5 5 0 1 1 0 10a5 5 0 0 1 0-10z'
const HANDLE = 'M10.8 10.8 14.4 14.4'

/** Our mirror: whole and ticked; open at one side; in pieces; dotted; struck through. */
export const ICONS: Readonly<Record<IconShape, Drawing>> = {
  'no-signs': { lines: `${RING}${HANDLE}`, dashes: [], inside: 'M4.8 7.2 6.5 8.9 9.4 5.4', colour: '#0f8f7f' },
  'some-signs': {
    lines: `M10.6 3.6A5 5 0 1 0 11.9 8${HANDLE}`,
    dashes: [],
    inside: 'M7 4.6v3M7 9.6v.2',
    colour: '#b97400',
  },
  'strong-signs': {
    lines: `M4.9 2.5A5 5 0 0 1 9.1 2.5M11.5 4.9A5 5 0 0 1 11.5 9.1M2.5 4.9A5 5 0 0 0 2.5 9.1M4.9 11.5A5 5 0 0 0 9.1 11.5${HANDLE}`,
    dashes: [],
    inside: 'M4.9 4.9 9.1 9.1M9.1 4.9 4.9 9.1',
    colour: '#dd4a3d',
  },
  'not-enough-data': { lines: `${RING}${HANDLE}`, dashes: [1.2, 2.3], inside: '', colour: '#79828e' },
  unread: { lines: `${RING}${HANDLE}M2.2 13.8 13.8 2.2`, dashes: [], inside: '', colour: '#79828e' },
}

type Canvas = Pick<
  OffscreenCanvasRenderingContext2D,
  'scale' | 'stroke' | 'setLineDash' | 'lineWidth' | 'lineCap' | 'lineJoin' | 'strokeStyle'
>

/** Draws one icon of `size` pixels onto an empty canvas. It stands alone, so that a test can run it in a page. */
export function drawIcon(canvas: Canvas, { lines, dashes, inside, colour }: Drawing, size: number): void {
  canvas.scale(size / 16, size / 16)
  canvas.lineWidth = 1.8
  canvas.lineCap = 'round'
  canvas.lineJoin = 'round'
  canvas.strokeStyle = colour
  canvas.setLineDash([...dashes])
  canvas.stroke(new Path2D(lines))
  canvas.setLineDash([])
  canvas.stroke(new Path2D(inside))
}

const SIZES = [16, 32] as const

/** Pictures for `action.setIcon`; `null` where the browser cannot draw in the background. */
export function iconOf(shape: IconShape): Record<string, ImageData> | null {
  if (typeof OffscreenCanvas === 'undefined') return null
  const pictures: Record<string, ImageData> = {}
  for (const size of SIZES) {
    const canvas = new OffscreenCanvas(size, size).getContext('2d')
    if (canvas === null) return null
    drawIcon(canvas, ICONS[shape], size)
    pictures[size] = canvas.getImageData(0, 0, size, size)
  }
  return pictures
}
