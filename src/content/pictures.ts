import type { PictureState } from '../protocol/messages.ts'

/** Pixels of the longer side. */
const LARGEST = 160
const QUALITY = 0.8

/**
 * Small copies of pictures that the page has loaded and shows, as `data:` addresses, by their address. Nothing is
 * asked for: a picture that is not there now is `not-shown`, one whose pixels another origin keeps closed is `closed`.
 */
export function picturesIn(page: Document, urls: readonly string[]): Record<string, PictureState> {
  const wanted = new Set(urls)
  const found: Record<string, PictureState> = Object.fromEntries(urls.map((url) => [url, { kind: 'not-shown' }]))
  for (const image of page.images) {
    if (!image.complete || image.naturalWidth === 0) continue
    for (const url of new Set([image.currentSrc, image.src])) {
      if (wanted.has(url) && found[url]?.kind !== 'copied') found[url] = copyOf(page, image)
    }
  }
  return found
}

function copyOf(page: Document, image: HTMLImageElement): PictureState {
  const { naturalWidth: width, naturalHeight: height } = image
  const scale = Math.min(1, LARGEST / Math.max(width, height))
  const canvas = page.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  try {
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return { kind: 'copied', data: canvas.toDataURL('image/jpeg', QUALITY) }
  } catch {
    return { kind: 'closed' }
  }
}
