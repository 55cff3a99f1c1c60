import { TONGUES } from './latin-lexicon.ts'
import { type MentionKind, type Passage, UNMOVED_STARS } from './mention.ts'

/*
 * Spanish, German and French: a reward and good stars on the two sides of a preposition or of a verb of receiving, and
 * the undoing of a review with money or pressure beside it. What is said otherwise goes unseen.
 */

const NOT_FAR = '[^;.!?]{0,40}?'
const NEAR = '[^;.!?]{0,24}?'
const START = '(?<![\\p{L}])'

const RULES = TONGUES.map(({ good, reward, money, forIt, got, undo, buys, pressure, told, denied, kept, bought }) => ({
  told,
  denied,
  kept,
  bought,
  links: [
    // A voucher for 5 stars; my money back for putting 5 stars.
    `${START}(?:${reward}|${money})${NEAR} ?(?:${forIt}) ${NEAR}(?:${good})`,
    // For a 5 star review you get 10 euros back; 5 stars, for which there was a voucher.
    `(?:${forIt}) ${NEAR}(?:${good})${NEAR}(?:${got})${NEAR}(?:${reward}|${money})`,
    `(?:${good})${NOT_FAR}(?:${got})${NEAR}(?:${reward}|${money})`,
    `(?:${forIt}) ${NEAR}(?:${good})${NEAR}(?:${reward}|${money})${NEAR}(?:${got})`,
    `(?:${good}) (?:gegen|contre|a cambio de) ${NEAR}(?:${reward}|${money})`,
    `(?:${good}) (?:${forIt}) (?!\\d)${NEAR}(?:${reward})`,
    `(?:${got})${NEAR}(?:${reward}|${money}|regalado|geschenkt|offert)${NEAR} (?:${forIt}) ${NEAR}(?:${good})`,
  ].map((source) => new RegExp(source, 'gu')),
  pressed: [
    `(?:${reward}|${money}|${pressure})${NOT_FAR}(?:${undo})`,
    `(?:${undo})${NOT_FAR}(?:${reward}|${money})`,
    `(?:${buys})${NOT_FAR}(?:${reward}|${money}|vales)`,
  ].map((source) => new RegExp(source, 'gu')),
}))

const AROUND = 80
/** For what a return or a purchase adds: sin problema al devolverlo. */
const JUST_AFTER = 24

/** What a Spanish, German or French passage (folded) says about rewards for stars. Linear: repetitions are bounded. */
export function latinMentions(passage: string, stars: number | null): Passage[] {
  const found: Passage[] = []
  for (const { links, pressed, told, denied, kept, bought } of RULES) {
    for (const rule of pressed)
      for (const { 0: text, index } of passage.matchAll(rule))
        if (!denied.test(passage.slice(Math.max(0, index - AROUND), index)))
          found.push({ kind: 'reported', start: index, end: index + text.length })
    for (const link of links) {
      for (const { 0: text, index } of passage.matchAll(link)) {
        const before = passage.slice(Math.max(0, index - AROUND), index)
        if (denied.test(before) || bought.test(passage.slice(index, index + text.length + JUST_AFTER))) continue
        const end = index + text.length
        const around = before + text + passage.slice(end, end + AROUND)
        const isTold = (told.test(around) && !kept.test(around)) || (stars !== null && stars <= UNMOVED_STARS)
        const kind: MentionKind = isTold ? 'reported' : 'conditioned'
        found.push({ kind, start: index, end })
      }
    }
  }
  return found
}
