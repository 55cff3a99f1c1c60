import browser from 'webextension-polyfill'
import { writeFile } from '../../../memory/drafts.ts'
import type { Hidden, ShotPlan, ShotView } from '../../../protocol/messages.ts'
import { ask } from '../../ask.ts'
import { bytesOf, fromDataUrl, hexOf } from '../bytes.ts'
import type { Box, Draft, Picture, ShotTrouble } from '../draft.ts'
import { cutPages, type PageCut, planShots, type Strip } from './plan.ts'

interface Shot extends Strip {
  image: ImageBitmap
  /** Pixels of the picture for one of CSS. */
  scale: number
  covers: ShotView['covers']
}

interface Taken {
  pictures: Picture[]
  /** Why there are none, or fewer than planned. */
  why: ShotTrouble | null
}

/**
 * Photographs the reviews in the shop's tab, which must be in front: scrolls it step by step, cuts each picture to the
 * reviews at once, and joins them to pages. What lies above or beside the reviews is never kept.
 * @param onStep how many of how many pictures are taken.
 */
export async function takePictures(
  draft: Draft,
  hidden: readonly Hidden[],
  flagged: ReadonlySet<string>,
  onStep: (done: number, of: number) => void,
  isOver: () => boolean,
): Promise<Taken> {
  const { tab } = draft
  const begun = await ask('shots/begin', { tab, hidden })
  const plan = begun?.plan
  if (!plan) return { pictures: [], why: await whyNothing(tab) }
  try {
    const known = new Set(draft.listing.reviews.map(({ id }) => id))
    // Another listing by now.
    if (plan.places.length > 0 && !plan.places.some(({ id }) => known.has(id))) return { pictures: [], why: 'gone' }
    const { shots, why } = await shoot(tab, plan, planShots(plan, flagged), onStep, isOver)
    if (shots.length === 0) return { pictures: [], why: why ?? 'nothing' }
    return { pictures: await join(draft.id, shots, cutPages(shots, plan.places)), why }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return { pictures: [], why: 'full' }
    throw error
  } finally {
    await ask('shots/end', { tab })
  }
}

/** The browser names the address of a tab only while we may look at it. */
const whyNothing = (tab: number): Promise<ShotTrouble> =>
  browser.tabs.get(tab).then(
    ({ url }) => (url === undefined ? 'forbidden' : 'nothing'),
    () => 'gone',
  )

async function shoot(
  tab: number,
  plan: ShotPlan,
  stops: readonly number[],
  onStep: (done: number, of: number) => void,
  isOver: () => boolean,
): Promise<{ shots: Shot[]; why: ShotTrouble | null }> {
  const shots: Shot[] = []
  const viewAt = async (at: number): Promise<ShotView | null> => (await ask('shots/step', { tab, at }))?.view ?? null
  // Counts once the page that was scrolled to it answers again: until then it may show what came after that page.
  let last: Shot | null = null
  for (const [at, stop] of stops.entries()) {
    if (isOver()) return { shots, why: null }
    onStep(at, stops.length)
    const view = await viewAt(stop)
    if (!view) return { shots, why: 'gone' }
    if (last) shots.push(last)
    const picture = await photograph(tab)
    if (typeof picture === 'string') return { shots, why: picture }
    last = await cutOut(picture.bytes, view, plan)
  }
  if (last && !(await viewAt(last.top))) return { shots, why: 'gone' }
  if (last) shots.push(last)
  onStep(stops.length, stops.length)
  return { shots, why: null }
}

/** What the window shows, if that is the shop's tab before and after: no other tab may ever get into a report. */
async function photograph(tab: number): Promise<{ bytes: Uint8Array<ArrayBuffer> } | ShotTrouble> {
  const before = await browser.tabs.get(tab).catch(() => null)
  if (!before?.active) return before ? 'not-in-front' : 'gone'
  for (let attempt = 0; attempt < 4; attempt++) {
    try {
      const url = await browser.tabs.captureVisibleTab(before.windowId, { format: 'png' })
      const after = await browser.tabs.get(tab).catch(() => null)
      if (!after?.active || after.windowId !== before.windowId || after.url !== before.url) return 'not-in-front'
      return { bytes: fromDataUrl(url) }
    } catch (error) {
      // The browser takes two a second at most; anything else is a refusal.
      if (!/MAX_CAPTURE|quota/i.test(String(error))) return 'forbidden'
      await new Promise((done) => setTimeout(done, 500))
    }
  }
  return 'forbidden'
}

async function cutOut(bytes: Uint8Array<ArrayBuffer>, view: ShotView, plan: ShotPlan): Promise<Shot> {
  const { sight, window, at, left, covers } = view
  const whole = await createImageBitmap(new Blob([bytes]))
  const scale = whole.width / window.width
  const [x, y] = [Math.round(sight.x * scale), Math.round(sight.y * scale)]
  const width = Math.max(1, Math.min(Math.round(sight.width * scale), whole.width - x))
  const height = Math.max(1, Math.min(Math.round(sight.height * scale), whole.height - y))
  const image = await createImageBitmap(whole, x, y, width, height)
  whole.close()
  return { image, scale, covers, top: at, height: height / scale, left, width: Math.min(plan.width, width / scale) }
}

/** One page after the other, so that only one large picture is held at a time. */
async function join(draft: string, shots: readonly Shot[], cuts: readonly PageCut[]): Promise<Picture[]> {
  const pictures: Picture[] = []
  for (const cut of cuts) {
    const inside = shots.filter(({ top, height }) => top < cut.bottom && top + height > cut.top)
    const scale = inside[0]?.scale ?? 1
    const left = Math.min(...inside.map((shot) => shot.left))
    const width = Math.round(Math.max(...inside.map((shot) => shot.left + shot.width - left)) * scale)
    const height = Math.round((cut.bottom - cut.top) * scale)
    const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height))
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no canvas')
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
    for (const { image, top, left: from } of inside)
      context.drawImage(image, Math.round((from - left) * scale), Math.round((top - cut.top) * scale))
    const png = await canvas.convertToBlob({ type: 'image/png' })
    const file = `page-${String(pictures.length + 1).padStart(3, '0')}`
    await writeFile(draft, file, png)
    const boxes = boxesIn(inside, { cut, left, scale, width, height })
    const sha256 = await hexOf(await bytesOf(png))
    pictures.push({ ...cut, file, width, height, sha256, takenAt: new Date().toISOString(), boxes, out: false })
  }
  for (const { image } of shots) image.close()
  return pictures
}

interface Page {
  cut: PageCut
  left: number
  scale: number
  width: number
  height: number
}

function boxesIn(shots: readonly Shot[], { cut, left, scale, width, height }: Page): Box[] {
  const boxes = new Map<string, Box>()
  for (const { covers } of shots)
    for (const cover of covers) {
      const x = Math.max(0, Math.floor((cover.x - left) * scale))
      const y = Math.max(0, Math.floor((cover.y - cut.top) * scale))
      const right = Math.min(width, Math.ceil((cover.x - left + cover.width) * scale))
      const bottom = Math.min(height, Math.ceil((cover.y - cut.top + cover.height) * scale))
      if (right <= x || bottom <= y) continue
      // Two pictures that overlap tell of one name twice.
      boxes.set(`${x} ${y} ${right} ${bottom}`, { x, y, width: right - x, height: bottom - y, kind: cover.kind })
    }
  return [...boxes.values()]
}
