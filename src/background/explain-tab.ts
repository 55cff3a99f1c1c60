import { explainSteps } from '../engine/explain/explain.ts'
import type { Explanation } from '../engine/explanation.ts'
import type { Result } from '../engine/types.ts'
import { recallCollected } from '../memory/collected.ts'
import { changeDisagreement, type Disagreement } from '../memory/disagreements.ts'
import type { Failure, Judged } from '../protocol/messages.ts'
import { keptOf } from './judge-tab.ts'
import { optionsFor } from './options.ts'
import { inTurns } from './turns.ts'

/** How the verdict of a tab came about. Weighs what is kept once more: nothing of it is stored. */
export async function explainTab(tab: number): Promise<Result<Explanation, Failure>> {
  const held = await recallCollected(tab)
  if (!held) return { ok: false, error: 'page-gone' }
  return { ok: true, value: await inTurns(explainSteps(held.listing, await optionsFor(held.listing))) }
}

/** Leaves a finding or a review out, or counts it again, and judges what is kept anew; the badge follows. */
export async function disagree(tab: number, what: Disagreement, on: boolean): Promise<Result<Judged, Failure>> {
  const held = await recallCollected(tab)
  if (!held) return { ok: false, error: 'page-gone' }
  await changeDisagreement(held.listing, what, on)
  return keptOf(tab)
}
