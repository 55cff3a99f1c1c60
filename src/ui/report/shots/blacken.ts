import { readFile } from '../../../memory/drafts.ts'
import type { Screenshot } from '../../../report/input.ts'
import { bytesOf } from '../bytes.ts'
import type { Box, Picture } from '../draft.ts'

/** All pages together stay below a form's 5 MB, with room for the PDF around them. */
const BUDGET = 4_400_000
/** A page of A4 at 150 points an inch: text of a page is still clear. */
const WIDEST = 1240
const STEPS = [
  { quality: 0.78, scale: 1 },
  { quality: 0.62, scale: 1 },
  { quality: 0.55, scale: 0.8 },
  { quality: 0.45, scale: 0.65 },
  { quality: 0.35, scale: 0.5 },
] as const

/**
 * The pages as they leave the machine: JPEG, black where a box lies. The black is painted into the pixels; nothing of
 * what was below is left. Tried with less detail until all fit into 4.4 MB.
 * @param onPage how many pages are done.
 */
export async function blackened(
  draft: string,
  pictures: readonly Picture[],
  onPage: (done: number) => void,
  isOver: () => boolean,
): Promise<Screenshot[]> {
  const shown = pictures.filter(({ out }) => !out)
  let made: Screenshot[] = []
  for (const step of STEPS) {
    made = []
    let total = 0
    for (const picture of shown) {
      if (isOver()) return []
      const file = await readFile(draft, picture.file)
      if (!file) continue
      const one = await page(file, picture, step)
      total += one.bytes.length
      made.push(one)
      onPage(made.length)
      if (total > BUDGET) break
    }
    if (total <= BUDGET) return made
  }
  return made
}

async function page(
  file: Blob,
  picture: Picture,
  { quality, scale }: { quality: number; scale: number },
): Promise<Screenshot> {
  const image = await createImageBitmap(file)
  const by = Math.min(1, WIDEST / image.width) * scale
  const [width, height] = [Math.max(1, Math.round(image.width * by)), Math.max(1, Math.round(image.height * by))]
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.imageSmoothingQuality = 'high'
  context.drawImage(image, 0, 0, width, height)
  image.close()
  context.fillStyle = '#000'
  const boxes = picture.boxes.map((box) => scaled(box, by, width, height))
  for (const box of boxes) context.fillRect(box.x, box.y, box.width, box.height)
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
  return {
    name: picture.file,
    bytes: await bytesOf(blob),
    width,
    height,
    redactions: boxes,
    sealed: picture.sha256,
    takenUtc: picture.takenAt,
  }
}

/** Outwards to whole pixels: no edge of a letter may be left. */
function scaled({ x, y, width, height, kind }: Box, by: number, widest: number, highest: number): Box {
  const [left, top] = [Math.max(0, Math.floor(x * by) - 1), Math.max(0, Math.floor(y * by) - 1)]
  const right = Math.min(widest, Math.ceil((x + width) * by) + 1)
  const bottom = Math.min(highest, Math.ceil((y + height) * by) + 1)
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top), kind }
}
