import { strToU8 } from 'fflate'
import { serialise } from '../engine/serialise.ts'
import type { Files } from './bag.ts'
import type { BundleInput } from './input.ts'
import { atOnce, type Run } from './run.ts'
import { writeZip } from './zip-write.ts'

/**
 * What a report is made from, as one file that the shopper keeps: the listing as read, what was found in it, pictures as
 * they go into a report, own evidence, answers. With it the same report can be made again, in another language or for
 * another recipient. Names are not shortened in it. Who made a report, and when, does not belong to it.
 */
export interface Captured
  extends Pick<BundleInput, 'listing' | 'verdict' | 'capture' | 'screenshots' | 'pagePart' | 'evidence' | 'excluded'> {
  statement: NonNullable<BundleInput['statement']> | null
  /** Whether the shopper bought the item, and wants money back. */
  bought: boolean | null
  refund: boolean | null
}

export const CAPTURE_SCHEMA = 'brushlight/capture/1'

/** Files of a capture: a zip, so that nobody has to unpack pictures from JSON. */
export const CAPTURE_FILES = { document: 'capture.json', listing: 'listing.json', page: 'page.html' } as const

const README = `This is what a Brushlight report was made from, for whoever made it. Names, texts and numbers stand in it as the page
showed them, so keep it to yourself. The SHA-256 of listing.json stands in report.json as the seal "listing".
To make the report again:  brushlight report THIS.zip --to bundle --out DIR

这是生成照评镜报告所用的原始材料，供制作者自己留存。其中的昵称、文字和号码与页面所示一致，请勿公开。
listing.json 的 SHA-256 即 report.json 中名为“listing”的封存值。
重新生成报告：brushlight report 本文件.zip --to bundle --out 目录
`

/**
 * The bytes of a capture. Pure: the same evidence gives the same bytes. Linear.
 * @throws RangeError when it would be more than a zip of ours holds (200 MB, 500 files).
 */
export async function captureFile(captured: Captured, run: Run = atOnce): Promise<Uint8Array> {
  const { listing, verdict, capture, screenshots = [], pagePart, evidence = [], excluded = [] } = captured
  const { engine, judgedAt, findings, leftOut } = verdict
  const files: Files = new Map([
    ['README.txt', strToU8(README)],
    [CAPTURE_FILES.listing, strToU8(serialise(listing))],
  ])
  const pictures = screenshots.map(({ bytes, ...told }, at) => ({ ...told, file: put('pictures', at, bytes) }))
  const own = evidence.map(({ bytes, ...told }, at) => ({ ...told, file: put('evidence', at, bytes) }))
  if (pagePart) files.set(CAPTURE_FILES.page, strToU8(pagePart.html))
  const document = {
    schema: CAPTURE_SCHEMA,
    capture: capture ?? {},
    judged: { engine, judgedAt, findings, ...(leftOut && { leftOut }) },
    excluded,
    statement: captured.statement,
    bought: captured.bought,
    refund: captured.refund,
    screenshots: pictures,
    pagePart: pagePart ? { redactions: pagePart.redactions, sealed: pagePart.sealed ?? null } : null,
    evidence: own,
  }
  files.set(CAPTURE_FILES.document, strToU8(`${JSON.stringify(document, null, 2)}\n`))
  return writeZip(files, async () => '', run)

  function put(folder: string, at: number, bytes: Uint8Array): string {
    const file = `${folder}/${String(at + 1).padStart(3, '0')}`
    files.set(file, bytes)
    return file
  }
}
