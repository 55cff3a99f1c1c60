import { LIMITS } from '../limits.ts'
import type { Prepared } from '../signal.ts'
import { pieces, type Steps } from '../steps.ts'
import { canonicalise } from '../text/canonical.ts'

/** A word or short phrase before a colon, at the start of a line or clause: 外形外观： or Ease of assembly: */
const LABEL =
  /(?<=^|[\s，。；;,.!！?？、~])(?:[\p{Script=Han}\w]{2,10}|[A-Z][\w'&/-]{1,15}(?: [a-z&/][\w'&/-]{0,15}){0,3}) ?[:：]/gu
/** Looked for first: the label searches from every word. */
const COLON = /[:：]/
/** Texts that use a label before it is taken for the shop's. */
const FORM = 3

/**
 * Shops hand their buyers forms to fill in (外形外观：… 运行速度：…). Finds the labels that several texts use, and takes
 * them out: two people who answered the same questions did not copy each other. Linear; labels beyond LIMITS.scanned
 * units of a text are not seen.
 * @returns for a review its canonical text without the labels.
 */
export function* formsAmong(texts: readonly Prepared[]): Steps<(text: Prepared) => string> {
  const full = pieces()
  const uses = new Map<string, number>()
  for (const { review } of texts) {
    const { text } = review
    if (full(text.length)) yield
    if (!COLON.test(text)) continue
    const own = new Set(Array.from(text.slice(0, LIMITS.scanned).matchAll(LABEL), ([label]) => canonicalise(label)))
    for (const label of own) uses.set(label, (uses.get(label) ?? 0) + 1)
  }
  const known = (label: string): boolean => (uses.get(canonicalise(label)) ?? 0) >= FORM
  const isForm = [...uses.values()].some((texts) => texts >= FORM)
  return ({ review: { text }, canonical }) =>
    isForm && COLON.test(text)
      ? canonicalise(
          text.slice(0, LIMITS.scanned).replace(LABEL, (label) => (known(label) ? ' ' : label)) +
            text.slice(LIMITS.scanned),
        )
      : canonical
}
