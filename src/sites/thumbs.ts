import { LIMITS } from '../engine/limits.ts'
import type { Rating } from './rating.ts'

/** Words with which a reviewer recommends a thing or does not, as the whole of a short text. */
const GOOD =
  /^(?:👍.?|thumbs? up|(?:highly )?recommended|recommends?|positive|(?:yes, )?i(?: would)? recommend.*|would recommend|好评|好評|满意|滿意|推荐|推薦|值得推荐|良い|おすすめ|オススメ|추천|추천해요|좋아요|положительн[а-я]*|рекомендую|советую|рекомендуется|рекомендує|recomendado|recomendada|(?:lo |la )?recomiendo|recomendo|empfehlenswert|empfohlen|(?:ich )?empfehle.{0,20}|weiterempfohlen|je recommande.{0,20}|recommandé|consigliato|lo consiglio|raccomandato|aanbevolen|ik raad.{0,20} aan|polecam|polecane|doporučuji|tavsiye (?:ediyorum|ederim|edilir)|önerilir|rekomenderas|anbefales|direkomendasikan|nên mua|แนะนำ|أوصي به|موصى به)$/iu
const BAD =
  /^(?:👎.?|thumbs? down|not recommended|does(?: not|n['’]t) recommend|negative|(?:no, )?i (?:do not|don['’]t|would not|wouldn['’]t) recommend.*|would not recommend|差评|差評|不满意|不滿意|不推荐|不推薦|悪い|おすすめしない|비추천|추천하지 않아요|싫어요|отрицательн[а-я]*|не рекомендую|не советую|не рекомендуется|no recomendado|no recomendada|no (?:lo |la )?recomiendo|não recomendo|nicht empfehlenswert|nicht empfohlen|(?:ich )?empfehle.{0,12} nicht.{0,12}|je ne recommande pas.{0,20}|non recommandé|non consigliato|non lo consiglio|niet aanbevolen|nie polecam|niepolecane|nedoporučuji|tavsiye (?:etmiyorum|etmem|edilmez)|önermiyorum|rekommenderas inte|anbefales ikke|tidak direkomendasikan|không nên mua|ไม่แนะนำ|لا أوصي به|غير موصى به)$/iu

/** The thumb that a text says in words; `null` when it says more, or something else. */
export function saidThumb(shown: string): Rating | null {
  if (BAD.test(shown)) return { value: 0, best: 1, by: 'thumb' }
  return GOOD.test(shown) ? { value: 1, best: 1, by: 'thumb' } : null
}

const THUMB = /(?:^|[\s_-])thumbs?[-_]?(?:o[-_])?(up|down)(?=$|[\s_-])/i

/** A thumb by its class; whether it is a vote on the review or the reviewer's word is told by the list. */
export function drawnThumb(classes: string): Rating | null {
  const thumb = THUMB.exec(classes.slice(0, LIMITS.label))?.[1]?.toLowerCase()
  return thumb === undefined ? null : { value: thumb === 'up' ? 1 : 0, best: 1, by: 'thumb' }
}
