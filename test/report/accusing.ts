/**
 * Words that no text of ours uses in its own voice, in any language (reporting note, section 4.5): they accuse, claim
 * certainty, or call for numbers. Statutes are cited in their own words.
 */
export const ACCUSING = new RegExp(
  [
    String.raw`\b(?:fraud|scam|fake|cheat|liar|dishonest|criminal|confirmed that|certainly|proven)\b`,
    '造假|造假者|刷单商家|刷单|假评|骗子|欺诈|诈骗|黑心|无良|水军|已证实|确认属于|铁证|实锤',
    '大家一起|一起举报|转发|号召|扩散',
    String.raw`(?:AI|人工智能)[^。.]{0,20}\d+ ?%`,
  ].join('|'),
  'iu',
)
