import { LIMITS } from '../limits.ts'
import { isDense } from '../text/shingles.ts'

/** How a long text is built. */
export interface Style {
  /** Variation of its sentence lengths: deviation over mean. People vary, machines less. */
  variation: number
  /** Words that lead through an essay (firstly, moreover, overall), and how many per hundred words. */
  leads: number
  leadRate: number
}

/** Sixty words; as many Han characters as say as much. */
const LONG = { latin: 320, dense: 110 }
const FEWEST_SENTENCES = 4
/** Words of an alphabet have six letters with their space; of Han every second character ends one. */
const PER_WORD = { latin: 6, dense: 2 }

const LEADS = new RegExp(
  [
    "\\b(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|moreover|furthermore|additionally|in addition|overall|in conclusion|in summary|to sum up|ultimately|not only|whether you(?:'re| are)|what sets|stands? out|a testament|seamless(?:ly)?|elevates?|game[- ]changer|must-have|i can confidently|i highly recommend|boasts?|when it comes to|on top of that|all in all|notably)\\b",
    '首先|其次|再次|最后|此外|另外值得|总之|总的来说|总体而言|综上所述|值得一提的是|不仅如此|不仅[^。！？]{1,20}(?:而且|还)|无论是[^。！？]{1,20}还是|堪称|强烈推荐给|令人惊喜的是|可以说是|毫无疑问|更重要的是|除此之外',
    'ausserdem|außerdem|darüber hinaus|zusammenfassend|insgesamt|erstens|zweitens|de plus|en outre|en conclusion|dans l.ensemble|además|en resumen|en conclusión|por otra parte|さらに|まず|総じて|また、',
  ].join('|'),
  'gi',
)

/** `null` for a text too short to have a style. Linear. */
export function styleOf(shown: string): Style | null {
  const text = shown.slice(0, LIMITS.scanned)
  const dense = isDense(text)
  if (text.length < (dense ? LONG.dense : LONG.latin)) return null
  const lengths = text
    .split(/[。！？!?\n]|\.(?=\s|$)/)
    .map((sentence) => sentence.trim().length)
    .filter((length) => length > 3)
  if (lengths.length < FEWEST_SENTENCES) return null
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  const variance = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length
  const leads = text.match(LEADS)?.length ?? 0
  const words = text.length / (dense ? PER_WORD.dense : PER_WORD.latin)
  return { variation: Math.sqrt(variance) / mean, leads, leadRate: (100 * leads) / words }
}
