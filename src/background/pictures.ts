import type { PictureState } from '../protocol/messages.ts'
import { sendToContent } from '../protocol/send.ts'
import { inject } from './pull.ts'

/** A copy of 160 pixels takes 4 to 12 kB. */
const LONGEST = 120_000
const PICTURE = /^data:image\/(?:jpeg|png);base64,[A-Za-z0-9+/]+={0,2}$/

/** Copies of pictures from a tab, by address; every address asked for is answered. */
export async function picturesOf(tab: number, urls: readonly string[]): Promise<Record<string, PictureState>> {
  // The tab may have been loaded anew since it was read. Where we may not go, nothing is shown.
  await inject(tab)
  const reply: unknown = await sendToContent(tab, 'page/pictures', { urls: [...urls] }).catch(() => null)
  return Object.fromEntries(urls.map((url) => [url, stateOf(Object(reply)[url])]))
}

/** The answer comes from a page's process: anything but a small picture is no picture. */
function stateOf(value: unknown): PictureState {
  const { kind, data } = Object(value) as Record<string, unknown>
  if (kind === 'copied' && typeof data === 'string' && data.length <= LONGEST && PICTURE.test(data))
    return { kind, data }
  return { kind: kind === 'closed' ? 'closed' : 'not-shown' }
}
