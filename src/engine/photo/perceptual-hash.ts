/** Cells along each side of the reduced picture, and frequencies taken from it. */
const CELLS = 16
const WAVES = 8
/** Samples along each side of a cell at most: beyond that a picture is read in steps. */
const MOST_SAMPLES = 4
/** Smaller pictures are icons. */
const SMALLEST = 32
/** Mean step between neighbouring cells, in grey levels, below which a picture is a plain surface. */
const PLAIN = 2.5

/** Shades of grey, row by row; 0 to 255. */
export interface Grey {
  width: number
  height: number
  data: ArrayLike<number>
}

const COSINE = Float64Array.from({ length: WAVES * CELLS }, (_, i) => {
  const [wave, cell] = [Math.floor(i / CELLS) + 1, i % CELLS]
  return Math.cos(((2 * cell + 1) * wave * Math.PI) / (2 * CELLS))
})
const cells = new Float64Array(CELLS * CELLS)
const rows = new Float64Array(WAVES * CELLS)
const waves = new Float64Array(WAVES * WAVES)
const sorted = new Float64Array(WAVES * WAVES)

/**
 * What a picture looks like, in 128 bits as 32 lower-case hex digits: 64 signs of low cosine frequencies against their
 * median (PDQ, Facebook 2019, reduced from 256), then 64 signs of steps from left to right (dHash). Re-encoding, other
 * sizes and narrow crops change few of them; how few still counts as the same says likeness.ts. Another photo of the same thing, a turned or
 * mirrored one, changes most.
 * @returns `null` for icons and plain surfaces (a white packshot corner, a black frame), of which nothing can be said.
 * Reads at most 4,096 pixels, whatever the size.
 */
export function perceptualHash(picture: Grey): string | null {
  if (!(picture.width >= SMALLEST && picture.height >= SMALLEST)) return null
  reduce(picture)
  soften()
  if (steepness() < PLAIN) return null
  return frequencyBits() + stepBits()
}

/** Means of the pixels under each cell. */
function reduce({ width, height, data }: Grey): void {
  for (let row = 0; row < CELLS; row++) {
    const top = (row * height) / CELLS
    const tall = height / CELLS
    const down = Math.min(MOST_SAMPLES, Math.max(1, Math.floor(tall)))
    for (let column = 0; column < CELLS; column++) {
      const left = (column * width) / CELLS
      const wide = width / CELLS
      const across = Math.min(MOST_SAMPLES, Math.max(1, Math.floor(wide)))
      let sum = 0
      for (let j = 0; j < down; j++) {
        const line = Math.floor(top + ((j + 0.5) * tall) / down) * width
        for (let i = 0; i < across; i++) sum += data[line + Math.floor(left + ((i + 0.5) * wide) / across)] ?? 0
      }
      cells[row * CELLS + column] = sum / (down * across)
    }
  }
}

/** Each cell a quarter of its two neighbours and half of itself, both ways: what a narrow crop moves is the fine detail. */
function soften(): void {
  for (const [step, line] of [
    [1, CELLS],
    [CELLS, 1],
  ] as const)
    for (let i = 0; i < CELLS; i++) {
      let before = cells[i * line] ?? 0
      for (let j = 0; j < CELLS; j++) {
        const at = i * line + j * step
        const own = cells[at] ?? 0
        const after = j + 1 < CELLS ? (cells[at + step] ?? 0) : own
        cells[at] = (before + 2 * own + after) / 4
        before = own
      }
    }
}

function steepness(): number {
  let sum = 0
  for (let row = 0; row < CELLS; row++)
    for (let column = 1; column < CELLS; column++) {
      const at = row * CELLS + column
      sum += Math.abs((cells[at] ?? 0) - (cells[at - 1] ?? 0))
      sum += Math.abs((cells[column * CELLS + row] ?? 0) - (cells[(column - 1) * CELLS + row] ?? 0))
    }
  return sum / (2 * CELLS * (CELLS - 1))
}

function frequencyBits(): string {
  for (let wave = 0; wave < WAVES; wave++)
    for (let column = 0; column < CELLS; column++) {
      let sum = 0
      for (let row = 0; row < CELLS; row++)
        sum += (COSINE[wave * CELLS + row] ?? 0) * (cells[row * CELLS + column] ?? 0)
      rows[wave * CELLS + column] = sum
    }
  for (let down = 0; down < WAVES; down++)
    for (let across = 0; across < WAVES; across++) {
      let sum = 0
      for (let column = 0; column < CELLS; column++)
        sum += (COSINE[across * CELLS + column] ?? 0) * (rows[down * CELLS + column] ?? 0)
      waves[down * WAVES + across] = sum
    }
  sorted.set(waves)
  sorted.sort()
  const median = ((sorted[31] ?? 0) + (sorted[32] ?? 0)) / 2
  return bits((i) => (waves[i] ?? 0) > median)
}

/** Eight bands of two rows; in each, whether a cell is darker than the next but one. */
function stepBits(): string {
  const band = (row: number, column: number): number =>
    (cells[2 * row * CELLS + column] ?? 0) + (cells[(2 * row + 1) * CELLS + column] ?? 0)
  return bits((i) => {
    const [row, column] = [i >> 3, 2 * (i & 7)]
    const next = Math.min(CELLS - 1, column + 2)
    return band(row, column) + band(row, column + 1) < band(row, next) + band(row, Math.min(CELLS - 1, next + 1))
  })
}

function bits(isSet: (i: number) => boolean): string {
  let [high, low] = [0, 0]
  for (let i = 0; i < 32; i++) {
    high = (high << 1) | Number(isSet(i))
    low = (low << 1) | Number(isSet(32 + i))
  }
  return hex(high) + hex(low)
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0')
