/** Cells along each side of the reduced picture, and frequencies taken from it. */
const CELLS = 16
const WAVES = 8
/** Pixels read per cell. */
const SAMPLES = 2
/** Smaller pictures are icons. */
const SMALLEST = 32
/** Mean step between neighbouring cells, in grey levels, below which a picture is a plain surface. */
const PLAIN = 2.5

/** Pixels row by row, 0 to 255: one value each (grey), or four as a canvas gives them (red, green, blue, opacity). */
export interface Pixels {
  width: number
  height: number
  data: Uint8Array | Uint8ClampedArray
  channels?: 1 | 4
}

const HALF = CELLS / 2

const COSINE = Float64Array.from({ length: WAVES * HALF }, (_, i) => {
  const [wave, cell] = [Math.floor(i / HALF) + 1, i % HALF]
  return Math.cos(((2 * cell + 1) * wave * Math.PI) / (2 * CELLS))
})
const cells = new Float64Array(CELLS * CELLS)
const rows = new Float64Array(WAVES * CELLS)
const waves = new Float64Array(WAVES * WAVES)

/**
 * What a picture looks like, in 128 bits as 32 lower-case hex digits: 64 signs of low cosine frequencies (PDQ,
 * Facebook 2019, reduced from 256), then 64 signs of steps from left to right (dHash). Re-encoding, other
 * sizes and narrow crops change few of them; how few still counts as the same says likeness.ts. Another photo of the same thing, a turned or
 * mirrored one, changes most.
 * @returns `null` for icons and plain surfaces (a white packshot corner, a black frame), of which nothing can be said.
 * Reads at most 512 pixels, whatever the size.
 */
export function perceptualHash(picture: Pixels): string | null {
  if (!(picture.width >= SMALLEST && picture.height >= SMALLEST)) return null
  reduce(picture)
  if (steepness() < PLAIN) return null
  return frequencyBits() + stepBits()
}

/** Means of the pixels under each cell. */
function reduce(picture: Pixels): void {
  const { samples, places } = placesIn(picture.width, picture.height)
  if (picture.channels === 4) reduceColour(picture.data, places, samples)
  else reduceGrey(picture.data, places, samples)
}

function reduceGrey(data: Pixels['data'], places: Uint32Array, samples: number): void {
  for (let cell = 0, at = 0; cell < CELLS * CELLS; cell++) {
    let sum = 0
    for (const end = at + samples; at < end; at++) sum += data[places[at] ?? 0] ?? 0
    cells[cell] = sum / samples
  }
}

/** Luma of ITU-R BT.601 in 256ths. */
function reduceColour(data: Pixels['data'], places: Uint32Array, samples: number): void {
  for (let cell = 0, at = 0; cell < CELLS * CELLS; cell++) {
    let [red, green, blue] = [0, 0, 0]
    for (const end = at + samples; at < end; at++) {
      const pixel = 4 * (places[at] ?? 0)
      red += data[pixel] ?? 0
      green += data[pixel + 1] ?? 0
      blue += data[pixel + 2] ?? 0
    }
    cells[cell] = (77 * red + 150 * green + 29 * blue) / (256 * samples)
  }
}

let known: { width: number; height: number; samples: number; places: Uint32Array } | null = null

/**
 * Which pixels are read for each cell, cell by cell: two of its middle row (reading memory, not counting,
 * is what a hash costs), or one where a cell is that small. Kept for the
 * next picture, which mostly has the same size.
 */
function placesIn(width: number, height: number): { samples: number; places: Uint32Array } {
  if (known?.width === width && known.height === height) return known
  const [wide, tall] = [width / CELLS, height / CELLS]
  const samples = Math.min(wide, tall) >= SAMPLES ? SAMPLES : 1
  const places = new Uint32Array(cells.length * samples)
  let at = 0
  for (let cell = 0; cell < cells.length; cell++)
    for (let i = 0; i < samples; i++) {
      const x = Math.floor(((cell % CELLS) + (i + 0.5) / samples) * wide)
      const y = Math.floor((Math.floor(cell / CELLS) + 0.5) * tall)
      places[at++] = y * width + x
    }
  known = { width, height, samples, places }
  return known
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
  for (let column = 0; column < CELLS; column++) transform(cells, column, CELLS, rows, column, CELLS)
  for (let wave = 0; wave < WAVES; wave++) transform(rows, wave * CELLS, 1, waves, wave * WAVES, 1)
  let [high, low] = [0, 0]
  for (let i = 0; i < 32; i++) {
    high = (high << 1) | Number((waves[i] ?? 0) > 0)
    low = (low << 1) | Number((waves[32 + i] ?? 0) > 0)
  }
  return hex(high) + hex(low)
}

/**
 * The first eight waves of a line of sixteen values (DCT-II without its constant). A wave is the same from both ends
 * but for its sign, so the line is folded once and half of the products are saved. Written out: a loop took twice the time.
 */
function transform(
  line: Float64Array,
  from: number,
  step: number,
  out: Float64Array,
  to: number,
  outStep: number,
): void {
  const a0 = line[from + 0 * step] ?? 0
  const b0 = line[from + 15 * step] ?? 0
  const a1 = line[from + 1 * step] ?? 0
  const b1 = line[from + 14 * step] ?? 0
  const a2 = line[from + 2 * step] ?? 0
  const b2 = line[from + 13 * step] ?? 0
  const a3 = line[from + 3 * step] ?? 0
  const b3 = line[from + 12 * step] ?? 0
  const a4 = line[from + 4 * step] ?? 0
  const b4 = line[from + 11 * step] ?? 0
  const a5 = line[from + 5 * step] ?? 0
  const b5 = line[from + 10 * step] ?? 0
  const a6 = line[from + 6 * step] ?? 0
  const b6 = line[from + 9 * step] ?? 0
  const a7 = line[from + 7 * step] ?? 0
  const b7 = line[from + 8 * step] ?? 0
  const odd0 = a0 - b0
  const even0 = a0 + b0
  const odd1 = a1 - b1
  const even1 = a1 + b1
  const odd2 = a2 - b2
  const even2 = a2 + b2
  const odd3 = a3 - b3
  const even3 = a3 + b3
  const odd4 = a4 - b4
  const even4 = a4 + b4
  const odd5 = a5 - b5
  const even5 = a5 + b5
  const odd6 = a6 - b6
  const even6 = a6 + b6
  const odd7 = a7 - b7
  const even7 = a7 + b7
  for (let wave = 0; wave < WAVES; wave += 2) {
    let at = wave * HALF
    out[to + wave * outStep] =
      (COSINE[at] ?? 0) * odd0 +
      (COSINE[at + 1] ?? 0) * odd1 +
      (COSINE[at + 2] ?? 0) * odd2 +
      (COSINE[at + 3] ?? 0) * odd3 +
      (COSINE[at + 4] ?? 0) * odd4 +
      (COSINE[at + 5] ?? 0) * odd5 +
      (COSINE[at + 6] ?? 0) * odd6 +
      (COSINE[at + 7] ?? 0) * odd7
    at += HALF
    out[to + (wave + 1) * outStep] =
      (COSINE[at] ?? 0) * even0 +
      (COSINE[at + 1] ?? 0) * even1 +
      (COSINE[at + 2] ?? 0) * even2 +
      (COSINE[at + 3] ?? 0) * even3 +
      (COSINE[at + 4] ?? 0) * even4 +
      (COSINE[at + 5] ?? 0) * even5 +
      (COSINE[at + 6] ?? 0) * even6 +
      (COSINE[at + 7] ?? 0) * even7
  }
}

/** Eight bands of two rows; in each, whether a pair of cells is darker than the next pair (the last than itself). */
function stepBits(): string {
  const words = [0, 0]
  for (let band = 0; band < WAVES; band++) {
    const top = 2 * band * CELLS
    const word = band >> 2
    let here = square(top)
    for (let pair = 0; pair < WAVES; pair++) {
      const next = square(top + Math.min(CELLS - 2, 2 * pair + 2))
      words[word] = ((words[word] ?? 0) << 1) | Number(here < next)
      here = next
    }
  }
  return hex(words[0] ?? 0) + hex(words[1] ?? 0)
}

/** Sum of two by two cells. */
const square = (at: number): number =>
  (cells[at] ?? 0) + (cells[at + 1] ?? 0) + (cells[at + CELLS] ?? 0) + (cells[at + CELLS + 1] ?? 0)

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0')
