import type { Listing, Verdict } from '../../../src/engine/types.ts'
import { type Bundle, type BundleInput, makeBundle } from '../../../src/report/bundle.ts'
import { makePack, type Pack } from '../../../src/report/pack.ts'
import type { Language } from '../../../src/report/words/index.ts'
import { WORDS } from '../../words.ts'
import { digest, NOW, TOOL } from '../fixture.ts'

interface Made {
  listing: Listing
  verdict: Verdict
}

export const bundleOf = (made: Made, language: Language, rest: Partial<BundleInput> = {}): Promise<Bundle> =>
  makeBundle({ ...made, words: WORDS[language], madeAt: NOW, tool: TOOL, ...rest }, digest)

/** report.pdf of the bundle, and its case. */
export async function pdfOf(made: Made, language: Language): Promise<{ bytes: Uint8Array; caseId: string }> {
  const { payload, report } = await bundleOf(made, language)
  return { bytes: payload.get('data/report.pdf') ?? new Uint8Array(), caseId: report.caseId }
}

export async function packOf(made: Made, language: Language, rest: Partial<BundleInput> = {}): Promise<Pack> {
  return makePack(await bundleOf(made, language, rest), WORDS[language], digest)
}

export function fileOf({ files }: Pack, name: string): Uint8Array {
  const found = files.find((file) => file.name === name)
  if (!found) throw new Error(`no ${name} in the pack`)
  return found.bytes
}
