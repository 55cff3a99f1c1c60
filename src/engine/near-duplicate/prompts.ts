import { LIMITS } from '../limits.ts'
import { pieces, type Steps } from '../steps.ts'
import { canonicalise } from '../text/canonical.ts'

/** A word or short phrase before a colon, at the start of a line or clause: 外形外观： or Ease of assembly: */
const LABEL =
  /(?<=^|[\s，。；;,.!！?？、~])(?:[\p{Script=Han}\w]{2,10}|[A-Z][\w'&/-]{1,15}(?: [a-z&/][\w'&/-]{0,15}){0,3}) ?[:：]/gu
/** Texts that use a label before it is taken for the shop's. */
const FORM = 3

/**
 * Shops hand their buyers forms to fill in (外形外观：… 运行速度：…). Finds the labels that several texts use, and takes
 * them out: two people who answered the same questions did not copy each other. Linear; labels beyond LIMITS.scanned
 * units of a text are not seen.
 * @param texts as shown.
 * @returns for a text as shown its canonical form without the labels.
 */
export function* formsAmong(texts: readonly string[]): Steps<(text: string) => string> {
  const full = pieces()
  const uses = new Map<string, number>()
  for (const text of texts) {
    const own = new Set(Array.from(text.slice(0, LIMITS.scanned).matchAll(LABEL), ([label]) => canonicalise(label)))
    for (const label of own) uses.set(label, (uses.get(label) ?? 0) + 1)
    if (full(text.length)) yield
  }
  const known = (label: string): boolean => (uses.get(canonicalise(label)) ?? 0) >= FORM
  return (text) =>
    canonicalise(
      text.slice(0, LIMITS.scanned).replace(LABEL, (label) => (known(label) ? ' ' : label)) +
        text.slice(LIMITS.scanned),
    )
}
