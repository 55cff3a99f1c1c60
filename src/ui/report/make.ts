import browser from 'webextension-polyfill'
import { readFile } from '../../memory/drafts.ts'
import { type Bundle, makeBundle } from '../../report/bundle.ts'
import { captureFile } from '../../report/capture-file.ts'
import type { BundleInput, Capture, OwnEvidence } from '../../report/input.ts'
import { makePack, type Pack } from '../../report/pack.ts'
import { noticePath } from '../../report/readme.ts'
import { RECIPIENTS } from '../../report/recipients.ts'
import { type Language, loadReportWords } from '../../report/words/index.ts'
import { writeZip } from '../../report/zip-write.ts'
import { ask } from '../ask.ts'
import { bytesOf, hexOf, sha256 } from './bytes.ts'
import { type Draft, type Saved, textsFor } from './draft.ts'
import { blackened } from './shots/blacken.ts'
import { breath, inTurns } from './turns.ts'

export type MakingStage = 'page' | 'pictures' | 'bundle' | 'pack' | 'saving'

/** A file that was made and can be saved. */
export interface MadeFile {
  /** `part`: one of the files in the pack; `capture`: what all of it was made from. */
  kind: 'bundle' | 'pack' | 'part' | 'capture'
  name: string
  bytes: Uint8Array
  type: string
  /** Saved by the one click; the others by a button of their own. */
  atOnce: boolean
}

interface Job {
  draft: Draft
  language: Language
  /** What the shopper confirmed. */
  statement: string
  onStage: (stage: MakingStage, done?: number, of?: number) => void
  isOver: () => boolean
}

/** Makes all files in memory, so that nothing is ever half-written. @returns `null` when it was cancelled. */
export async function makeFiles(job: Job): Promise<{ made: MadeFile[]; saved: NonNullable<Draft['saved']> } | null> {
  const { draft, onStage, isOver } = job
  onStage('pictures', 0, draft.pictures.length)
  await breath()
  const input = await inputOf(job)
  if (isOver()) return null
  onStage('bundle')
  await breath()
  const bundle = await makeBundle(input, sha256, inTurns)
  if (isOver()) return null
  onStage('pack')
  await breath()
  const pack = await makePack(bundle, input.words, sha256, inTurns)
  if (isOver()) return null
  const made: MadeFile[] = [
    { kind: 'bundle', name: bundle.name, bytes: bundle.bytes, type: ZIP, atOnce: true },
    { kind: 'pack', name: `${pack.name}.zip`, bytes: await packed(pack), type: ZIP, atOnce: true },
    ...pack.files.map(
      ({ name, bytes }): MadeFile => ({ kind: 'part', name, bytes, type: typeOf(name), atOnce: false }),
    ),
    await capturedAs(bundle.name.replace(/\.zip$/, '-capture.zip'), input, draft),
  ]
  const files: Saved[] = []
  for (const { name, bytes, ...file } of made) {
    if (file.kind === 'capture') continue
    files.push({ kind: file.kind, name, size: bytes.length, sha256: await hexOf(bytes) })
  }
  if (isOver()) return null
  return {
    made,
    saved: { at: input.madeAt, files, revision: draft.revision, ...sealedBy(bundle, textsFor(draft)) },
  }
}

const ZIP = 'application/zip'

/** From the very evidence of the bundle, so that the command line makes the same of it. */
async function capturedAs(name: string, input: BundleInput, { bought, refund }: Draft): Promise<MadeFile> {
  const bytes = await captureFile({ ...input, statement: input.statement ?? null, bought, refund }, inTurns)
  return { kind: 'capture', name, bytes, type: ZIP, atOnce: false }
}

const typeOf = (name: string): string => (name.endsWith('.pdf') ? 'application/pdf' : 'text/plain')

/** One file for the whole pack: a browser may ask before it saves several. */
const packed = ({ files }: Pack): Promise<Uint8Array> =>
  writeZip(new Map(files.map(({ name, bytes }) => [name, bytes])), async () => '', inTurns)

/** What the finished bundle says: its texts, and the hash that a time-stamp would seal. */
function sealedBy(
  { payload, tagHash }: Bundle,
  to: readonly string[],
): { notices: Record<string, string>; tagSha256: string } {
  const decoder = new TextDecoder()
  const notices = to.flatMap((id): [string, string][] => {
    const recipient = RECIPIENTS.get(id)
    const text = recipient && payload.get(noticePath(recipient))
    return text ? [[id, decoder.decode(text).trimEnd()]] : []
  })
  return { notices: Object.fromEntries(notices), tagSha256: tagHash }
}

async function inputOf({ draft, language, statement, onStage, isOver }: Job): Promise<BundleInput> {
  const { listing, verdict, pictures, part, own, excluded, confirmedAt, bought } = draft
  const of = pictures.filter(({ out }) => !out).length
  const screenshots = await blackened(draft.id, pictures, (done) => onStage('pictures', done, of), isOver)
  const evidence: OwnEvidence[] = []
  for (const { file, name, kind, type, description } of own) {
    const bytes = await readFile(draft.id, file)
    if (bytes) evidence.push({ name, kind, type, description, bytes: await bytesOf(bytes) })
  }
  const parts = part && {
    html: part.html,
    redactions: Object.entries(part.replaced).map(([kind, count]) => ({ kind: kind as 'name', count: count ?? 0 })),
    sealed: null,
  }
  return {
    listing,
    verdict,
    words: await loadReportWords(language),
    madeAt: new Date().toISOString(),
    tool: { name: 'Brushlight', version: browser.runtime.getManifest().version },
    recipients: textsFor(draft).flatMap((id) => RECIPIENTS.get(id) ?? []),
    capture: await captureOf(draft),
    screenshots,
    ...(parts ? { pagePart: parts } : {}),
    evidence,
    excluded,
    statement: confirmedAt === null ? null : { goodFaith: true, text: statement, confirmedUtc: confirmedAt },
    purchased: bought,
  }
}

async function captureOf({ tab, listing, shots }: Draft): Promise<Partial<Capture>> {
  const more = await ask('more/status', { tab })
  return {
    startedUtc: listing.readAt,
    endedUtc: shots.endedAt ?? listing.readAt,
    localTime: localTime(listing.readAt),
    tz: Intl.DateTimeFormat().resolvedOptions().timeZone || null,
    userAgent: navigator.userAgent,
    locale: navigator.language || null,
    pagesSeen: more && more.page > 0 ? more.page : 1,
  }
}

/** `2026-11-26T20:41:00+08:00`: the shopper's own clock at that moment; `null` when it is no time. */
function localTime(iso: string): string | null {
  const time = new Date(iso)
  if (Number.isNaN(time.getTime())) return null
  const ahead = -time.getTimezoneOffset()
  const shown = new Date(time.getTime() + ahead * 60_000).toISOString().slice(0, 19)
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60]
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${shown}${ahead < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`
}
