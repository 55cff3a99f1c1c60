import browser from 'webextension-polyfill'
import type { Verdict } from '../engine/types.ts'
import { readSettings } from '../memory/settings.ts'
import { readSign } from '../memory/sign.ts'
import { heldVerdicts } from '../memory/verdicts.ts'
import { MARKS, type MarkRound, type MarksNow } from '../protocol/marks.ts'
import { sendToContent } from '../protocol/send.ts'
import { languageHere } from './language.ts'
import { marksOf } from './marks-of.ts'

const MARKS_SCRIPT = 'marks.js'

/**
 * Puts marks beside the reviews that findings name, or takes them away, as the settings say. Nothing waits for it:
 * a page that refuses or is gone has no marks, and the next judging tries again.
 */
export async function showMarks(tab: number, content: string, verdict: Verdict): Promise<void> {
  const { marks, language } = await readSettings()
  const { reasons, items } = marksOf(verdict)
  const spoken = languageHere(language)
  const key = `${content} ${verdict.judgedAt} ${spoken}`
  const head: MarkRound = {
    round: Date.now(),
    key,
    filter: marks,
    sign: await readSign(),
    reasons,
    total: items.length,
  }
  if (marks === 'off' || items.length === 0) {
    // Where none were drawn nobody listens.
    await sendToContent(tab, 'page/marks', { ...head, filter: 'off', reasons: [], total: 0 }).catch(() => undefined)
    return
  }
  const files = [`marks-${spoken}.js`, MARKS_SCRIPT]
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files })
    if ((await sendToContent(tab, 'page/marks', head)) !== 'parts') return
    for (let from = 0; from < items.length; from += MARKS.perPart) {
      const part = { round: head.round, from, items: items.slice(from, from + MARKS.perPart) }
      if ((await sendToContent(tab, 'page/marks-part', part)) !== true) return
    }
  } catch {
    // Forbidden, closed, or left meanwhile.
  }
}

/** The settings changed: all pages that may have marks follow. */
export async function retellMarks(): Promise<void> {
  for (const { tab, content, verdict } of await heldVerdicts()) await showMarks(tab, content, verdict)
}

export async function marksStatus(tab: number): Promise<MarksNow> {
  const [{ marks }, sign, page] = await Promise.all([
    readSettings(),
    readSign(),
    sendToContent(tab, 'page/marks-status', null).catch(() => null),
  ])
  return { filter: marks, sign, page: page ?? null }
}
