import { hash32 } from '../../src/engine/hash.ts'
import { png } from './png.ts'

type Colour = readonly [number, number, number]
/** A filled shape on a square from -1 to 1: `distance` is negative inside. */
interface Shape {
  colour: Colour
  distance: (x: number, y: number) => number
}

const SIZE = 180

const box = (colour: Colour, cx: number, cy: number, w: number, h: number, round: number): Shape => ({
  colour,
  distance: (x, y) => {
    const dx = Math.abs(x - cx) - w + round
    const dy = Math.abs(y - cy) - h + round
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - round
  },
})
const disc = (colour: Colour, cx: number, cy: number, r: number): Shape => ({
  colour,
  distance: (x, y) => Math.hypot(x - cx, y - cy) - r,
})
const ring = (colour: Colour, cx: number, cy: number, r: number, width: number): Shape => ({
  colour,
  distance: (x, y) => Math.abs(Math.hypot(x - cx, y - cy) - r) - width,
})
const bar = (colour: Colour, x1: number, y1: number, x2: number, y2: number, width: number): Shape => ({
  colour,
  distance: (x, y) => {
    const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)
    const t = Math.min(1, Math.max(0, along))
    return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1)) - width
  },
})
/** Convex, corners clockwise on the screen. */
const polygon = (colour: Colour, ...corners: readonly (readonly [number, number])[]): Shape => ({
  colour,
  distance: (x, y) =>
    Math.max(
      ...corners.map(([ax, ay], i) => {
        const [bx, by] = corners[(i + 1) % corners.length] ?? [ax, ay]
        return ((by - ay) * (x - ax) - (bx - ax) * (y - ay)) / Math.hypot(bx - ax, by - ay)
      }),
    ),
})

const PINE: Colour = [62, 104, 92]
const DEEP: Colour = [38, 66, 62]
const STEEL: Colour = [176, 184, 190]
const DARK: Colour = [52, 56, 64]
const CREAM: Colour = [244, 238, 226]
const RUST: Colour = [190, 96, 58]
const MIST: Colour = [112, 146, 172]

const SUBJECTS: Readonly<Record<string, readonly Shape[]>> = {
  bottle: [
    box(MIST, 0, 0.18, 0.3, 0.62, 0.12),
    box([136, 168, 192], -0.14, 0.18, 0.05, 0.5, 0.05),
    box(STEEL, 0, -0.47, 0.24, 0.06, 0.03),
    box(DARK, 0, -0.62, 0.22, 0.15, 0.07),
    box(CREAM, 0.05, 0.3, 0.12, 0.05, 0.02),
  ],
  flask: [
    ring(STEEL, 0, -0.72, 0.16, 0.03),
    box(PINE, 0, 0.24, 0.27, 0.58, 0.1),
    box([92, 136, 122], -0.13, 0.24, 0.04, 0.46, 0.04),
    box(PINE, 0, -0.32, 0.15, 0.12, 0.06),
    box(STEEL, 0, -0.52, 0.2, 0.16, 0.05),
    polygon(CREAM, [0.04, 0.12], [0.18, 0.36], [-0.1, 0.36]),
  ],
  mug: [
    ring(CREAM, 0.5, 0.05, 0.24, 0.06),
    box(CREAM, 0, 0.05, 0.48, 0.48, 0.08),
    box(DEEP, 0, -0.41, 0.5, 0.045, 0.04),
    disc(RUST, -0.06, 0.1, 0.16),
    polygon(PINE, [-0.06, -0.1], [0.16, 0.26], [-0.28, 0.26]),
  ],
  chair: [
    bar(DARK, -0.5, 0.8, 0.42, -0.05, 0.04),
    bar(DARK, 0.5, 0.8, -0.42, -0.05, 0.04),
    polygon(PINE, [-0.5, -0.75], [0.5, -0.75], [0.46, 0.08], [-0.46, 0.08]),
    polygon(DEEP, [-0.46, 0.08], [0.46, 0.08], [0.56, 0.3], [-0.56, 0.3]),
    bar(DARK, -0.62, -0.08, -0.5, -0.08, 0.07),
    bar(DARK, 0.5, -0.08, 0.62, -0.08, 0.07),
  ],
  lamp: [
    bar(RUST, -0.86, -0.06, 0.86, -0.06, 0.15),
    bar([150, 70, 42], -0.86, 0.02, 0.86, 0.02, 0.05),
    box(DARK, 0, 0, 0.36, 0.3, 0.1),
    disc(STEEL, -0.02, 0, 0.22),
    disc([255, 244, 200], -0.02, 0, 0.16),
    disc([255, 255, 244], -0.06, -0.05, 0.07),
  ],
  tent: [
    polygon(PINE, [0, -0.62], [0.92, 0.6], [-0.92, 0.6]),
    polygon(DEEP, [0, -0.62], [0.3, 0.6], [-0.3, 0.6]),
    polygon([238, 200, 120], [0, -0.3], [0.16, 0.6], [-0.16, 0.6]),
    bar(CREAM, 0, -0.62, 0.92, 0.6, 0.012),
    bar(CREAM, 0, -0.62, -0.92, 0.6, 0.012),
    bar(DARK, -0.92, 0.6, 0.92, 0.6, 0.02),
  ],
  jacket: [
    bar(PINE, -0.42, -0.36, -0.72, 0.5, 0.16),
    bar(PINE, 0.42, -0.36, 0.72, 0.5, 0.16),
    box(PINE, 0, 0.1, 0.46, 0.64, 0.14),
    box(DEEP, 0, -0.56, 0.22, 0.12, 0.08),
    bar(CREAM, 0, -0.5, 0, 0.68, 0.014),
    bar(DEEP, -0.34, 0.3, -0.16, 0.22, 0.022),
    bar(DEEP, 0.34, 0.3, 0.16, 0.22, 0.022),
  ],
}

/** A wall and a floor, from pale to dark; customers' pictures are taken at home and outdoors. */
const ROOMS: readonly (readonly [Colour, Colour])[] = [
  [
    [214, 226, 232],
    [150, 118, 88],
  ],
  [
    [236, 222, 200],
    [122, 92, 70],
  ],
  [
    [168, 196, 214],
    [104, 138, 90],
  ],
  [
    [196, 186, 200],
    [92, 96, 108],
  ],
  [
    [228, 206, 190],
    [170, 160, 148],
  ],
  [
    [120, 140, 150],
    [196, 176, 140],
  ],
]

/**
 * A picture of the demo shop by its path, `/photos/SUBJECT-SEED.png`; `null` for any other path. Seeds that start
 * with `shop` give the plain studio picture, others a snapshot with a place, a tilt and a light of its own.
 */
export function demoAsset(path: string): { type: string; body: Buffer } | null {
  const [, subject = '', seed = ''] = /^\/photos\/([a-z]{1,20})-([a-z0-9]{1,20})\.png$/.exec(path) ?? []
  const shapes = SUBJECTS[subject]
  if (!shapes) return null
  return { type: 'image/png', body: png(SIZE, SIZE, paint(shapes, `${subject}/${seed}`, seed.startsWith('shop'))) }
}

function paint(shapes: readonly Shape[], seed: string, studio: boolean): Uint8Array {
  const chance = (n: number): number => hash32(seed, n) / 2 ** 32
  const view = {
    tilt: studio ? (Number(seed.at(-1)) - 1) * 0.12 : (chance(1) - 0.5) * 0.7,
    zoom: studio ? 1.15 : 1.2 + chance(2) * 0.7,
    left: studio ? 0 : (chance(3) - 0.5) * 0.6,
    top: studio ? 0 : (chance(4) - 0.5) * 0.3,
    light: chance(5) * 2 * Math.PI,
  }
  const [sin, cos] = [Math.sin(view.tilt), Math.cos(view.tilt)]
  const room = ROOMS[hash32(seed, 6) % ROOMS.length] ?? ROOMS[0]!
  const lights = Array.from({ length: 5 }, (_, i) =>
    disc([255, 250, 235], chance(20 + i) * 2 - 1, chance(30 + i) - 1, 0.08 + chance(40 + i) * 0.16),
  )
  const rgb = new Uint8Array(SIZE * SIZE * 3)
  for (let at = 0; at < SIZE * SIZE; at++) {
    const x = ((at % SIZE) / SIZE) * 2 - 1
    const y = (Math.floor(at / SIZE) / SIZE) * 2 - 1
    let colour = studio ? studioWall(x, y) : roomWall(x, y, room, lights)
    const u = (x - view.left) * cos + (y - view.top) * sin
    const v = -(x - view.left) * sin + (y - view.top) * cos
    for (const shape of shapes) {
      const inside = 0.5 - (shape.distance(u * view.zoom, v * view.zoom) * SIZE) / (2 * view.zoom)
      if (inside > 0) colour = mix(colour, shape.colour, Math.min(1, inside))
    }
    const shade = studio ? 1 : 1 + 0.16 * (x * Math.cos(view.light) + y * Math.sin(view.light))
    rgb.set(
      colour.map((part) => Math.min(255, Math.max(0, Math.round(part * shade)))),
      at * 3,
    )
  }
  return rgb
}

const studioWall = (x: number, y: number): Colour =>
  mix([250, 250, 248], [222, 224, 222], Math.min(1, Math.hypot(x, y) / 1.5))

function roomWall(x: number, y: number, [wall, floor]: readonly [Colour, Colour], lights: readonly Shape[]): Colour {
  let colour = y > 0.35 ? mix(floor, [30, 26, 24], (y - 0.35) * 0.35) : wall
  for (const light of lights) if (y <= 0.35 && light.distance(x, y) < 0) colour = mix(colour, light.colour, 0.35)
  return colour
}

const mix = (a: Colour, b: Colour, share: number): Colour => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
]
