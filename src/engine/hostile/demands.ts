import { LIMITS } from '../limits.ts'

/**
 * What a review says of ratings as a means. `demand`: its author wants money or goods for taking a rating back.
 * `claim`: its author threatens a low rating unless a refund comes, which buyers in the right do too. `reported`: others
 * do such things.
 */
export interface Demand {
  kind: 'demand' | 'claim' | 'reported'
  /** UTF-16 offsets in the text, end exclusive. */
  start: number
  end: number
}

/** Within one clause; every repetition is bounded, so that no text makes a search slow. */
const PATTERNS: readonly { kind: Demand['kind']; pattern: RegExp }[] = [
  {
    kind: 'demand',
    pattern:
      /(?:给|打|转|赔|付|发|补)(?:我|点|够){0,2}[^。！!；;，,\n]{0,6}(?:钱|款|红包|元|块|现金|r\b)[^。！!；;\n]{0,8}(?:删|撤|改)[^。！!；;，,\n]{0,4}(?:评|好评)/,
  },
  {
    kind: 'demand',
    pattern:
      /(?:想|要)(?:让|叫)?我?(?:删|撤|改)[^。！!；;，,\n]{0,4}评[^。！!；;\n]{0,8}(?:给钱|拿钱|打钱|转账|红包|加钱|拿\d|\d+元|\d+块)/,
  },
  // "Pay and I will delete it": the promise makes it the author's own; a seller's offer has a seller before it.
  {
    kind: 'demand',
    pattern: /(?:给钱|打钱|赔钱|转账|打款)[^。！!；;，,\n]{0,3}(?:我就|就|我才|才|我马上|马上)(?:给你)?(?:删|撤|改)/,
  },
  {
    kind: 'demand',
    pattern:
      /(?:让|叫|要)(?:他|她|你|卖家|商家|店家|老板|客服){0,1}赔我?(?:\d{1,5}|[一二两三四五六七八九十百千]{1,4})(?:元|块)?[^。！!；;，,\n]{0,3}(?:就|才)?(?:删|撤|改)/,
  },
  {
    kind: 'claim',
    pattern:
      /(?:再不|要是不|如果不|不)(?:给我|给)?(?:退|赔|补|返|打|处理|解决)[^。！!；;\n]{0,8}(?:就(?!行|是|算|这)|否则|不然|别怪|等着)[^。！!；;\n]{0,8}(?:差评|一星|1星|刷差)/,
  },
  {
    kind: 'claim',
    pattern:
      /(?:退|赔)(?:我|了|完|给我){0,2}(?:钱|款|差价)?[^。！!；;\n]{0,4}(?:就|马上|立刻|立马|再)(?:给你)?(?:删|撤|改)[^。！!；;，,\n]{0,4}评/,
  },
  {
    kind: 'reported',
    pattern: /差评师|同行[^。！!；;，,\n]{0,6}(?:差评|抹黑)|恶意差评|(?:敲诈|勒索)(?:卖家|商家|店家|老板)/,
  },
  {
    kind: 'demand',
    pattern:
      /\b(?:pay|send|give|paypal|venmo)\s(?:me|us)\b[^.!?\n]{0,40}\b(?:and|or|then|to|otherwise|for)\b[^.!?\n]{0,25}\b(?:delet|remov|chang|tak(?:e|ing) down|edit|stays? up)[^.!?\n]{0,20}(?:review|rating|stars?)?/i,
  },
  {
    kind: 'demand',
    pattern:
      /\b(?:delete|remove|change|take down)\s(?:this|my|the)\s(?:bad |negative )?(?:review|rating)[^.!?\n]{0,20}\bfor\s(?:\$|£|€)?\s?(?:\d|money|cash|a (?:free|gift))/i,
  },
  {
    kind: 'claim',
    pattern:
      /\brefund (?:me|us|my)\b[^.!?\n]{0,30}\b(?:or|and|otherwise)\b[^.!?\n]{0,25}\b(?:delete|remove|change|update|(?:one|1)[- ]star|bad review)/i,
  },
  {
    kind: 'claim',
    pattern:
      /\b(?:will|'ll|would|can)\s(?:delete|remove|change|update|revise)\s(?:this|my|the)\sreview\s(?:if|when|once|after)\b[^.!?\n]{0,40}\b(?:refund|money|replac)/i,
  },
  {
    kind: 'reported',
    pattern:
      /\b(?:fake|paid|malicious)\s(?:(?:one|1)[- ]star|negative|bad)\sreviews?\b|\bcompetitors?\b[^.!?\n]{0,30}\b(?:post|leav|pay|writ)(?:e|s|ing|ed)?\b[^.!?\n]{0,25}\breviews?\b/i,
  },
]

/** Somebody else offers or asks: a seller who pays for silence is a matter of incentives, not of its victim. */
const OTHER_SIDE =
  /(?:客服|卖家|商家|店家|老板|店铺|他们|对方|他|她|说|让我|叫我|求我|要我)[^。！!；;\n]{0,10}$|\b(?:seller|they|he|she|company|store|shop|support|service|owner)\b[^.!?\n]{0,30}$/i

/** The first of each kind in the text of a review. Linear: texts are cut to what may be scanned. */
export function demandsIn(text: string): Demand[] {
  if (!/评|星|[Rr]eview|[Rr]ating|[Ss]tar/.test(text)) return []
  const scanned = text.slice(0, LIMITS.scanned)
  const found: Demand[] = []
  for (const { kind, pattern } of PATTERNS) {
    const match = pattern.exec(scanned)
    if (!match || found.some((other) => other.kind === kind)) continue
    const lead = scanned.slice(Math.max(0, match.index - 40), match.index)
    if (kind !== 'reported' && OTHER_SIDE.test(lead)) continue
    found.push({ kind, start: match.index, end: match.index + match[0].length })
  }
  return found
}
