import { shapeOf } from './en-shape.ts'
import { type MentionKind, type Passage, UNMOVED_STARS } from './mention.ts'

/** Good stars or words: "5 stars", "a five star review", "positive feedback". */
const GOOD = '(?:5s[_dz.]{0,2}W|5s|5c[.tz_]?W|5c(?=[,;&LETB_])|a[.tz_5cs]{0,2}W|VW?)'
const REWARD = '(?:[$]?R|F[_.j]?t|Fj|FR|F[$]|tF)'
const WEAK = '(?:r|[$])'
/** Undoing a review. */
const UNDO = '(?:[Xx][^,;]{0,5}?(?:W|s)|J)'
/** What may stand between "for" and the review: leaving them a, my honest … but no new clause. */
const LEADING = '[^,;NB&K]{0,6}?'

/** Good stars and a reward, the one on condition of the other. */
const CONDITIONED = [
  // "a gift card for leaving a 5 star review"
  `${REWARD}[^,;]{0,6}?[LEITUY]${LEADING}${GOOD}`,
  `[OvogSn][^,;i]{0,5}?${WEAK}[^,;i]{0,5}?[LEITY]${LEADING}${GOOD}`,
  `[OvogS][^,;]{0,5}?${WEAK}[^,;]{0,4}?[IU]${LEADING}${GOOD}`,
  `(?<![^;,])${WEAK}[LE][dq]?${GOOD}`,
  // "5 stars for a gift card"; "5 stars for a discount" is a judgement, "in exchange for a discount" is not.
  `${GOOD}_{0,2}[LE][dq_O]{0,3}[$]?R`,
  `${GOOD}_{0,2}[LE]q?_?Ft`,
  `${GOOD}_{0,2}E[dq_]{0,2}(?:${WEAK}|${REWARD})`,
  `(?:5[cs]|a[.tz]?|V)W(?:L[dq_]{0,2}${REWARD}|Ft)`,
  `E[dq_]{0,2}${GOOD}`,
  `${GOOD}[_d]{0,3}B[^;NK]{0,8}?(?:[$]?R|[$]|n)`,
  `(?:[$]?R|k[dq_]{0,2}Ft),?B[^,;NK]{0,3}?${GOOD}`,
  `${REWARD}fq?(?:5cW|aW|VW)`,
  `(?:5[cs]|a)W[_Mz]{0,3}fq?[$]?R`,
  // So close together a five star review and a gift card have little else to do with each other.
  `5[cs]W[^;6]{0,10}?[$]?R`,
  `(?<!U)[$]?R[^;6]{0,8}?5[cs]W`,
  `F[^,;]{0,3}?(?:I[^,;]{0,2}?[wvo]|[LY][wvo]|Lq?(?=5c))${LEADING}${GOOD}`,
  `${GOOD},[iSM_]{0,2}[vgo][^,;NK]{0,2}[$]?R`,
  `eLd?[$]?R[^;]{0,3}[;,]_?${GOOD}`,
  // "if you leave 5 stars they refund you"; "for 5 stars you get a free one"
  `I[^,;]{0,6}?[wvo][^,;]{0,4}?${GOOD}[^;K]{0,8}?(?:${REWARD}|${WEAK})`,
  `[LE][dq_]{0,2}${GOOD},?[iMS_m]{0,3}[gvoO][^,;NK]{0,4}?(?:${REWARD}|[$])`,
  `U[^,;]{0,4}?[wvo][^,;]{0,4}?${GOOD}[^;K]{0,6}?(?:[$]?R)`,
  `w[^,;]{0,4}?${GOOD},?&_?[iMS]?[_m]?[gv][^,;K]{0,4}?(?:${REWARD}|[$])`,
  `${GOOD}[^,;N]{0,4}?T_?g[^,;N]{0,3}?(?:${REWARD}|${WEAK})`,
  `${GOOD}_{0,2}&_?[gM][^,;K]{0,2}?[$]?R`,
  `${GOOD}_?g[M_dq]{0,2}[$]?R`,
  `w[^,;]{0,3}?${GOOD},[_&]?g[^,;K]{0,3}?(?:[$]?R|F)`,
  `[wv][^,;]{0,4}?${GOOD}_?US?[_m]{0,2}[vorg7][^,;]{0,3}?(?:${REWARD}|${WEAK})`,
  // "they pay you for 5 stars", "paid to write a good review"
  `S[^,;]{0,4}?p[M_]{0,2}[LT]${LEADING}${GOOD}`,
  `(?:pM|n)[^,;N]{0,3}?[LTIY]${LEADING}${GOOD}`,
  `n[^,;N]{0,3}?U[d_]{0,2}(?:5[cs]|a)W`,
  `p[LT]w[^,;NB]{0,4}?${GOOD}`,
  `[g_]p[LT]${LEADING}(?:5[cs]|a)W`,
  // "because the seller refunds you", "as agreed, refund received", "full refund after a 5 star review"
  `${GOOD}[_d]{0,3}B[^;NK]{0,5}S_?[rp][M_$]`,
  `${GOOD}[_d]{0,3}B_?i_?m?_?g[^;NK]{0,4}(?:r|R|F|[$])`,
  `${GOOD}[_d,]{0,3}Z[^;NK]{0,6}(?:r|R|F|[$])`,
  `r_?[UE][dq_]{0,2}5[cs]_?W`,
  `${GOOD}[_d]{0,3}B[^;N]{0,4}[Oovg][^;N]{0,4}(?:${REWARD}|R|F[_.]?[jt]|[$])`,
  `${REWARD}[.]?f[dq_]{0,2}(?:5cW|aW|VW)`,
  `p[$]L[dq_]{0,2}(?:5c|5s|a)W`,
  `w[^,;]{0,4}?${GOOD},?&_?S[_m]?k[M_]{0,2}[^,;NK]{0,2}[$]?R`,
  `w[^,;]{0,3}?${GOOD}_?[BT]_?i?_?m?_?g[^,;N]{0,3}(?:${REWARD}|F[_.]?[.]?t|[$]?R)`,
  `${GOOD}[LE][dq]?_?(?:Ft|R)_?[So]`,
  // "they offered a gift card. All I had to do was leave 5 stars."
  `[Oo][^;]{0,5}?(?:${REWARD}|[$])[^;]{0,5}?;[^;,NmM]{0,6}?T[^;,N]{0,4}?w[^,;]{0,4}?${GOOD}`,
]

/** A reward for any review. */
const REWARDED = [
  `[$]?R[^,;]{0,5}?(?:[LEIYU]|T_?(?=w))${LEADING}h?W`,
  `[OvogS][^,;]{0,4}?${WEAK}[^,;i]{0,5}?[LEIY]${LEADING}W`,
  `F[^,;]{0,4}?(?:Lw|I[^,;]{0,2}?w|Yw)${LEADING}W`,
  `w[^,;]{0,3}?W[^,;N]{0,3}?(?:L|E|T_?g|&_?[iM]?_?g)[^,;Kd]{0,4}?(?:[$]?R|Ft)`,
  `W[_d]{0,2}[LE][dq_]{0,2}(?:[$]?R|Ft)`,
  `WE[dq_]{0,2}${WEAK}`,
  `w[^,;]{0,3}?W,[_&]?g[^,;K]{0,3}?(?:[$]?R|F)`,
  `W[_d]{0,2}&[iM]?_?g[^,;Kd]{0,3}?(?:[$]?R|Ft|[$])`,
  `[Ww][_d]{0,3}(?:T_?g|B_?i_?m?_?g)[^,;N]{0,3}?(?:[$]?R|Ft|tF)`,
  `(?:pM|n)[^,;N]{0,3}?[LTIY]${LEADING}W`,
]

/** The product was free or cheaper, and the review says so. */
const DISCLOSED = [
  'G',
  '[FrgvoR][^;]{0,9}?E[dq_]{0,2}y',
  '[gvoyt][^,;]{0,5}?F[^;]{0,6}?hW',
  '[FrtgvoR][^;]{0,14}?E[^,;]{0,4}?h[^,;]{0,3}?',
  'E[^,;]{0,2}?h[^,;]{0,2}?W',
  'F[^;R]{0,8}?E[^,;5a]{0,4}?W',
  'r[^;]{0,8}?E[^,;5a]{0,4}?W',
  '[gvo][^,;]{0,6}?F[^;]{0,10}?[LTE](?!w)[^,;a5]{0,3}?(?:W|h|y)',
  'F_?t[^,;]{0,2}?[LT][_dq]{0,2}(?:h|W|y)',
  'g[^,;]{0,3}?t[^,;]{0,8}?L[_dq]?y',
  '[ovg][^;$Rr]{0,9}?E[dq_]{0,2}W',
  '[vo][^,;]{0,6}?t[^,;]{0,6}?[LT][_dq]{0,2}h?(?:W|y)(?![wt])',
]

/** Pressure for stars or against a bad review. */
const PRESSED = [
  // "offered me a refund to remove my review", "after my bad review they offered $50 to take it down"
  `(?:O|${REWARD}|${WEAK}|p)[^;iu]{0,9}?[TLE][^,;]{0,4}?${UNDO}`,
  `(?:O|${REWARD}|${WEAK})[^;]{0,9}?[IU][^,;]{0,4}?${UNDO}`,
  `[bW][^;]{0,14}?(?:R|r|[$])[^;iu]{0,6}?T[^,;]{0,3}?X(?=[_,;dW])`,
  `[bW][^;]{0,14}?(?:R|r|[$])[^;]{0,6}?I[^,;]{0,4}?X(?=[_,;dW])`,
  `${UNDO}&[^,;]{0,4}?O[^,;]{0,3}?(?:${REWARD}|${WEAK})`,
  `[sWb5][^;]{0,8}O[^;iu]{0,5}(?:R|r|[$]|F)[^;iu]{0,3}[TI][iM_]?[Xx]`,
  `(?:R|r|[$])[^;iu]{0,4}E[^;]{0,3}X[dM_]{0,2}(?:[15.]c|b)`,
  // "wanted five stars before they would send the missing part"
  `k[dq_]{0,3}${GOOD}U[^;]{0,4}[v7r]`,
  `7[dq_]{0,2}5[cs]W?f`,
  `${GOOD}[LE]d?O[^;]{0,3}[tFRr][^;]{0,5}N`,
  // "kept messaging until I changed my rating"
  `P[^;]{0,9}?[TULI][^,;]{0,5}?${UNDO}`,
  `P[d_]{0,2}[iM]_?${UNDO}`,
  `W[^;]{0,12}?P[^;]{0,6}?T[^,;]{0,2}?X[_,;]`,
  `S[^,;N]{0,4}?kM[^,;]{0,3}?T[^,;]{0,2}?(?:X[^,;]{0,4}?W|J)`,
  `P[^;]{0,7}?[LUTI][^,;]{0,5}?${GOOD}`,
  // "would not refund me unless I left 5 stars", "would only help if I gave 5 stars"
  `N[^,;]{0,3}?[rvgRp7][^;]{0,6}?U[^,;]{0,5}?(?:${UNDO}|[wvo][^,;]{0,4}?${GOOD})`,
  `S[^,;]{0,4}?7[^,;]{0,4}?[IU][^,;]{0,4}?(?:${UNDO}|[wvo][^,;]{0,3}?${GOOD})`,
  // "the gift card offer. I left 5 stars and got nothing"
  `R[^;]{0,4};[^;]{0,3}?[wvo][^,;]{0,4}?${GOOD}[^;]{0,6}?(?:gN|N[_]?[gA])`,
  `Q[^;]{0,9}?(?:W|5s|5c)`,
  `(?:W|5s)[^;]{0,6}?Q`,
]

const compile = (sources: readonly string[]): RegExp[] => sources.map((source) => new RegExp(source, 'g'))
const RULES: readonly [MentionKind, RegExp[]][] = [
  ['conditioned', compile(CONDITIONED)],
  ['reward', compile(REWARDED)],
  ['disclosed', compile(DISCLOSED)],
  ['reported', compile(PRESSED)],
]

/** What an English passage says about rewards for reviews. Linear: every repetition is bounded. */
export function englishMentions(passage: string, stars: number | null): Passage[] {
  const { letters, starts, ends } = shapeOf(passage)
  const found: Passage[] = []
  for (const [kind, rules] of RULES) {
    for (const rule of rules) {
      for (const { 0: link, index } of letters.matchAll(rule)) {
        const scoped = scopeOf(letters, index, index + link.length, kind, stars)
        if (scoped === null) continue
        found.push({ kind: scoped, start: starts[index] ?? 0, end: ends[index + link.length - 1] ?? 0 })
      }
    }
  }
  return found
}

const guessed = /C[^;]{0,8}$|H[^;]{0,8}$|(?<!k)im[^,;]{0,4}$|(?:^|,)_?m[SMi][^,;]{0,4}$/
/** "Did they pay for all these?" */
const asked = /^_[SM].*[?]$/
const hypothetical = /(?:^|[i;,])_?m_?[wvo][^,;]{0,4}(?:5|a)/
const negated = /N[^,;]{0,6}$/
const admonition = /(?:^|,)_{0,2}N(?:[wvDM]|_w)[^;]{0,8}$/
const owed = /N[^,;R$F]{0,3}[gvo][^,;R$F]{0,2}d[^,;R$F]{0,2}[R$F]/
const promisedBy = /S[_.]?O/
const brokenNext = /^[^,;]{0,2}N|^[^;]{0,3};_?N[^;]{0,2};|^[^;]{0,12}[;,&.][^;]{0,5}N[^;]{0,3}[gvoOpA]/
const admitted =
  /Z|(?:5s|5c|aW|V)W?[_d]{0,2}B|O[^;N]{0,12}(?:5s|5c|aW|V)W?[^;N]{0,3}&[^;N]{0,3}A|e_{0,2}d(?:5c|a)W|oM?[^,;]{0,3}F|o[^,;]{0,4}[$]|B_?5|B_{0,2}(?:e|i[^ND;]{0,3}[wvg])|(?:i_{0,3}|^_?)[wvo][^,;]{0,4}?(?:5s|5c|aW|V)[^,;]{0,3}[BLTE]|n|oM?[^,;]{0,3}R|oM[^,;]{0,3}[r$]|i_{0,2}g[^,;NOS]{0,3}R/
const offered = /[OQDS]|k[^,;]{0,2}[wvo]|vM/
const cheated = /8/

/** What a link means where it stands: denied or guessed at (`null`), told of others' doing, or as found. */
function scopeOf(
  letters: string,
  start: number,
  end: number,
  kind: MentionKind,
  stars: number | null,
): MentionKind | null {
  const from = letters.lastIndexOf(';', start - 1) + 1
  const to = letters.indexOf(';', end)
  const before = letters.slice(Math.max(from, start - 14), start)
  const link = letters.slice(start, end)
  const sentence = letters.slice(from, to < 0 ? letters.length : to)
  const after = letters.slice(end, end + 24)
  if (kind === 'reported') return pressedScope(before, link)
  if (negated.test(before)) {
    if (kind === 'disclosed') return null
    return admonition.test(before) || owed.test(before + link) || promisedBy.test(link) ? 'reported' : null
  }
  if (kind === 'disclosed') return guessed.test(before) ? null : kind
  if (guessed.test(before) || hypothetical.test(link) || asked.test(sentence)) return null
  if (kind === 'reward') return brokenNext.test(after) || /[DQ]/.test(sentence) ? 'reported' : kind
  if (stars !== null && stars <= UNMOVED_STARS) return 'reported'
  if (brokenNext.test(after) || cheated.test(sentence + after)) return 'reported'
  if (admitted.test(sentence) || admitted.test(after)) return kind
  return offered.test(sentence) ? 'reported' : kind
}

/** One's own asking or keeping is no pressure; nor is pressure that never came. */
function pressedScope(before: string, link: string): MentionKind | null {
  if (/i[_umk]?$/.test(before) && /^[Pk]/.test(link)) return null
  if (/6[_d]?$/.test(before)) return null
  if (/i[um]?$/.test(before) && link.startsWith('O')) return null
  if (/N[^,;]{0,3}$/.test(before) && /^[PkOpSQ]/.test(link)) return null
  return guessed.test(before) && !/[OM]/.test(link) ? null : 'reported'
}
