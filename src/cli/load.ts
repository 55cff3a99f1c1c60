import { decodeListing } from '../engine/codec.ts'
import { LIMITS } from '../engine/limits.ts'
import type { Listing } from '../engine/types.ts'
import { readPayload } from '../sites/payload.ts'
import { readPage } from '../sites/read.ts'
import { type Arguments, choiceOf, fileOf, urlOf } from './arguments.ts'
import { decodeText, kindOf, parseJson } from './decode.ts'
import { parseDocument } from './document.ts'
import { nameOf, readInput, tooLarge } from './input.ts'
import { Refusal, shown } from './refusal.ts'

/** The Listing of `read`: from a saved page, or with `--payload` from a response. */
export async function readListing(options: Arguments, now: string): Promise<Listing> {
  const file = fileOf(options)
  const url = urlOf(options)
  const readers = choiceOf(options, 'readers', ['all', 'general'], 'all')
  const site = options.value('payload')
  if (site === null) {
    if (url === null) throw new Refusal('--url is missing; give the address the page was saved from')
    return pageListing(await readText(file), { file, url, readers, now })
  }
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(site)) throw new Refusal(`--payload: "${shown(site)}" is no name of a site`)
  if (options.has('readers')) throw new Refusal('--readers is for saved pages; leave it out with --payload')
  const text = decodeText(await readInput(file), file, 'gb18030')
  const read = readPayload(site, text, url ?? '', { readAt: now })
  if (!read.ok) throw new Refusal(`${nameOf(file)}: ${shown(read.error)}`)
  return checked(read.value)
}

/** The Listing of `judge`: FILE is one, or is a saved page that shows one. */
export const loadListing = async (options: Arguments, now: string): Promise<Listing> =>
  listingIn(await readInput(fileOf(options)), options, now)

/** The same of bytes that were read already. */
export function listingIn(bytes: Buffer, options: Arguments, now: string): Listing {
  const file = fileOf(options)
  const url = urlOf(options)
  if (bytes.length > LIMITS.file) throw tooLarge(file)
  const text = decodeText(bytes, file)
  if (kindOf(text) !== 'json') return pageListing(text, { file, url, readers: 'all', now })
  const decoded = decodeListing(parseJson(text, nameOf(file)))
  if (!decoded.ok) throw new Refusal(`${nameOf(file)}: is not a Listing: ${shown(decoded.error)}`)
  return decoded.value
}

const readText = async (file: string): Promise<string> => decodeText(await readInput(file), file)

interface PageFile {
  file: string
  url: string | null
  readers: 'all' | 'general'
  now: string
}

function pageListing(text: string, { file, url, readers, now }: PageFile): Listing {
  const kind = kindOf(text)
  if (kind === 'json')
    throw new Refusal(`${nameOf(file)}: is JSON, not a page; for a shop's response add --payload SITE`)
  if (kind === null) throw new Refusal(`${nameOf(file)}: is neither HTML nor JSON; save the page as "HTML only"`)
  if (url === null) throw new Refusal(`${nameOf(file)}: is a page; give its address with --url`)
  return checked(readPage(parseDocument(text), url, { readAt: now, readers }).listing)
}

/** What a reader made goes the same way as in the extension, where the background decodes it again. */
function checked(listing: Listing): Listing {
  const decoded = decodeListing(listing)
  if (!decoded.ok) throw new Error(`our reader made a listing that is none: ${decoded.error}`)
  return decoded.value
}
