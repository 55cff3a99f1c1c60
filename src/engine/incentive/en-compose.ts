import type { MentionKind, Passage } from './mention.ts'

/*
 * Composition over words, for what the grammar of shapes (en.ts) does not know as a phrase: good stars, something
 * given, and a relation between the two within a sentence. The relation carries the rule, so goods may be anything.
 */

const good =
  '(?:(?:5|five|full)[- ]?stars?(?: \\w+)?(?: reviews?| ratings?| feedback| write[- ]?ups?| comments?)?|(?:good|great|positive|nice|glowing|favou?rable|high|perfect|top) (?:google |yelp |amazon )?(?:reviews?|ratings?|feedback|comments?|marks?|score|write[- ]?up))'
/** A sum, a thing without a price, or a discount. */
const thing =
  '(?:[$€£]\\d+|\\d+ ?(?:[$€£%]|bucks|dollars|euros|pounds|quid|percent)(?: off)?|(?:ten|twenty|thirty|forty|fifty|five) (?:bucks|dollars|euros|pounds|quid)|(?:a |an |my |some |the |another )?(?:partial |full )?(?:refund|rebate|voucher|gift|gift card|coupon|discount|credit|cash ?back|cash|money|deposit|freebies?|goodies|extras?|free [a-z]+(?: [a-z]+)?)|(?:another|second|extra|spare) (?:one|[a-z]+)(?: (?:at no (?:charge|cost)|free|for free))?|half off)'
const near = '[^.!?;]{0,30}?'
const close = '[^.!?;,]{0,18}?'
const they =
  '(?:they|he|she|(?:the |our |this |my )?(?:seller|company|owner|manager|waiter|waitress|server|tech|technician|driver|store|shop|staff|host|vendor|support|rep|guy|lady))'
const ask =
  '(?:asked|told|begged|begging|pressured|urged|forced|made|wanted|pushed|insisted|keeps? (?:asking|begging)|expects?|expected|required?)'
const giving =
  '(?:gave|give|gives|giving|handed|offer(?:s|ed|ing)?|promis(?:e|es|ed|ing)|knocked|took|takes|sent|sends?|mail(?:s|ed|ing)|comped|threw in|throws? in|paid|pays?|refunded|credited|hand out|hands out)'

const rules = (sources: readonly string[]): RegExp[] => sources.map((source) => new RegExp(`\\b${source}`, 'g'))

/** One's own bargain. */
const BARGAINS = rules([
  // the tech asked me for 5 stars and knocked $20 off the bill
  `${they} (?:${ask}) (?:me|us|everyone|people)${close}${good}${close}(?:and|then|, and|,)${close}${giving}${close}${thing}`,
  // a five star review gets you a free dessert
  `${good} (?:gets|got|earns|earned|scores|scored|nets|netted|wins|won|lands|landed|bags) (?:you|me|us|customers|people|everyone|yourself)?${close}${thing}`,
  // they comped our drinks when we showed our five-star review
  `(?:comped|knocked|took|gave|discounted|waived|refunded|threw in|mailed|sent)${close}(?:when|once|after|because|since|as soon as) (?:we|i) (?:showed?|posted|left|wrote|gave|put)${close}${good}`,
  `(?:show|showed|showing) ${near}${good},? ?(?:and|to)? ?(?:i |we )?(?:got|get|received|for)${close}${thing}`,
  // left 5 stars, emailed the screenshot, got the 15 bucks
  `(?:left|gave|posted|wrote|put)${close}${good}[^.!?;]{0,40}?(?:screenshot|proof|confirmation|photo of it)[^.!?;]{0,40}?(?:got|received|sent|came|landed)${near}${thing}`,
  // giving it five stars because they are mailing me a second one
  `${good} (?:because|since|as|so)(?: that)? (?:they|the seller|he|she|the company)(?: are|'?re| is|'?s| will|'?ll)? ?(?:mailing|sending|giving|offering|paying|refunding|send|give|pay|mail|refund|offered|promised|gave|sent|paid)${close}${thing}[^.!?;]{0,20}?(?=(?:if|once|when) i (?:do|did)|$|[.!?;,])`,
  `${good} in, ?(?:a )?(?:refund|cash|voucher|money|gift) out`,
  // was at four stars, changed it to five after they sent a spare strap
  `(?:four|three|4|3) stars?,[^.!?;]{0,20}?(?:changed|bumped|raised|upgraded) (?:it )?to (?:5|five)[^.!?;]{0,8}?(?:after|because|when|since) they (?:sent|gave|offered|mailed|paid)${close}(?:spare|extra|free|gift|[$€£]\\d|voucher|bonus|money)`,
  // left 5 stars and they threw in dessert; the host gave us late checkout for a five star review
  `(?:dropped|left|gave|posted|wrote|rate|rated|put)${close}${good}(?:,? and|,|;) (?:${they}|i) (?:threw in|gave (?:me|us)|returned|refunded|sent (?:me|us)|handed|waived|took|comped|knocked|upgraded|paid|mailed|credited|got (?:my|a|the) (?:refund|free|voucher|gift|money|discount))`,
  `${they} (?:gave|threw in|bumped|upgraded|sent|handed|let|waived|comped|knocked|credited|paid|mailed)${near}(?:for (?:an? |my |our |the |leaving |giving |posting |writing ){1,3}${good}(?<=review|rating|feedback|write-up)|(?:after|once|when|because) (?:i|we) (?:gave|left|posted|wrote|rated|put)${close}${good})`,
  `${good} (?:earned|got|scored|netted|won) (?:me|us) (?:a|an|the|my|some|\\$)`,
  `(?:left|posted|gave|wrote) the ${good} (?:they|he|she) (?:wanted|asked for|requested|needed|were after)[^.!?;]{0,20}?(?:\\$|refund|voucher|gift|free|money|cash|got)`,
  `${good}${close}in (?:exchange|return) for ${thing}`,
  `${good} for the (?:free|promised) [a-z]+`,
])

/** Somebody else's dealings. */
const TOLD = rules([
  // won't stop texting me to bump my rating
  `(?:keeps?|kept|stop(?:s|ped)?|constantly|always) [a-z]+ing (?:me|us)${close} to (?:bump|raise|chang|edit|update|upgrade|remov|delet|fix|tak)[a-z]*${close}(?:reviews?|ratings?|stars?|feedback)`,
  `(?:trying|tries|tried|attempt(?:s|ing)?|offer(?:s|ing|ed)?|want(?:s|ing|ed)?) to (?:buy|purchase|bribe)${close}(?:${good}|(?:5|five)[- ]stars?|reviews?|ratings?)`,
  `(?:card|note|flyer|leaflet|insert|slip|letter|coupon) ${near}(?:bribing|buying|buy|bribe|paying)${close}(?:${good}|reviews?|ratings?)`,
  // promised cash back after the review, then ghosted me
  `(?:promised?|offered|said|told|supposed to)${near}(?:${thing})${close}(?:for|after|if|when|once)${close}(?:reviews?|rating|stars?|feedback)[^.!?]{0,30}?(?:ghosted|never|nothing|ignored|vanished|disappeared|silence|still waiting|no (?:reply|answer|response)|blocked)`,
  // after my one star they called and offered me forty dollars to take it down
  `(?:one|two|1|2|bad|negative|low|poor|honest)[- ]?(?:stars?|reviews?|ratings?|feedback)${near}(?:offered|offering|promised|dangled)${near}(?:to|if i|for)${close}(?:take|taking|remov|delet|chang|edit|revis|pull|updat|rais|bump)`,
  `(?:dangled|offered|offering|promised|give|gave|pay|paid|send|sent|return|refund)${near}(?:${thing})${near}(?:if i|to|for|once i|when i|unless i)${close}(?:remov|delet|chang|edit|revis|pull|bump|rais|tak(?:e|ing) (?:down|back))[a-z]*${close}(?:reviews?|ratings?|stars?|feedback)`,
  `(?:begging|begs?|asking|asks?|asked|wants?|wanted|pressur(?:ed|ing)|urged)(?: me| us)? to (?:bump|raise|revise|chang|change|edit|update|upgrade|remove|delete|take down)${near}(?:review|rating|stars?|feedback|it)${near}(?:(?:in exchange )?for|and they(?:'d| would|'ll| will))${close}(?:${thing}|pay|refund|send|give)`,
  // wouldn't send the missing part unless I gave a positive rating; forced us to write a good review before …
  `(?:wouldn'?t|won'?t|would not|will not|refus(?:es?|ed|ing)|only|didn'?t|doesn'?t)${near}(?:send|refund|help|honou?r|replace|give|fix|ship|release|hand|serve)${near}(?:unless|until|if|before|without|till)(?: i| we| you)?${close}(?:left|gave|leave|give|wrote|write|post|posted|giving|leaving|writing)${close}${good}`,
  `(?:forced|pressured|made|coerced|bullied|guilted|begged|strong-armed)(?: me| us| everyone| people)(?: to| into)?${near}(?:write|writing|leave|leaving|post|posting|give|giving)${close}${good}${near}(?:before|in order|for|so|to get)`,
  // told me they'd waive the fee if I left five stars; told me to give five stars or no discount
  `(?:told|said|says|promised)(?: me| us)?(?: that)? (?:they|he|she)(?:'?d|'?ll| would| will) (?!be (?:happy|glad))${near}(?:if|once|when|for)${close}${good}`,
  `(?:told|asked|ordered) ${close}to (?:give|leave|write|post)${close}${good} or (?:no|else|they|he|she|lose)`,
  `(?:offer(?:s|ed|ing)?|promis(?:ed|ing)|paid|paying)${close}(?:cash|money|${thing})${close}to (?:delete|remove|take down|change|edit) (?:what|it|my|the|this)`,
  `(?:reviews|ratings|stars) are (?:bought|paid for|purchased)[^.!?]{0,14}(?:i was|they|got|we were) ?(?:offered|promised|paid|given)`,
  `(?:wanted|demanded|required|requires?|asked for|insisted on) (?:an? )?${good} (?:before|until|first)`,
  // got his free for a 5 star write-up; everyone gets a free gift for them; they give extras to anyone posting 5 stars
  `(?:got|gets?|received|receives?)(?: \\w+){0,2} (?:free|paid|${thing})${close}(?:for|after)(?: leaving| posting| giving| writing)?(?: an?)? ${good}`,
  `(?:don'?t trust|do not trust|ignore|take|beware of)${close}(?:stars|ratings?|reviews?)${near}(?:everyone|everybody|people|they|customers|buyers)${close}(?:gets?|got|receives?|paid|given)${close}${thing}${close}for (?:them|it|those|one)`,
  `${giving}${close}${thing}${close}(?:to|for) (?:anyone|everyone|people|customers|buyers|those|whoever)${close}(?:who )?(?:posts?|posting|leaves?|leaving|gives?|giving|writes?|writing|rates?|rating)${close}${good}`,
  // said I'd get another bottle if I posted a favorable review
  `(?:said|told me|told us|promised|claimed)${close}(?:i|we)(?:'d|'ll| would| will| could) (?:get|receive|have|be (?:sent|given))${near}(?:if|once|when|after|for)${close}${good}`,
  `(?:left|gave|posted|wrote)${close}${good} (?:for|to get) (?:the|a|my|their) (?:free |promised )?[a-z ]{2,16}?(?:and|but|,)[^.!?]{0,14}?(?:never|nothing|didn'?t|no sign|not)`,
])

/** Nobody was paid; the refund or gift had another cause; the stars were a wish. */
const DENIED =
  /\b(?:no|not|never|without|nobody|none|n'?t)\b[^.!?;]{0,14}$|\b(?:would|could|might|should|wish|if only|i bet|probably|maybe|i guess|i suspect)\b[^.!?;]{0,20}$|\b(?:i(?:'ve| have)? read|i(?:'ve| have)? heard|people say|rumou?r|reviews say)\b[^.!?;]{0,30}$/
const EVERYDAY =
  /\b(?:return(?:ed)? it|crack|broke|broken|damag|defect|(?:was|were|came|arrived|too) late\b|delay|missing|leak|cancel|warranty claim|birthday|anniversary|shipping was|as a gift|price drop|price match|on sale|free shipping|free delivery|loyalty|points|in the box|read the|reading the|after reading|wrong (?:size|item|color)|faulty|stopped working)/

/** What an English passage says in ways that only its parts tell. Linear: every repetition is bounded. */
export function composedMentions(passage: string): Passage[] {
  const found: Passage[] = []
  const read = (kind: MentionKind, links: readonly RegExp[]): void => {
    for (const link of links) {
      for (const { 0: text, index } of passage.matchAll(link)) {
        const before = passage.slice(Math.max(0, index - 40), index)
        const everyday =
          kind === 'conditioned' && EVERYDAY.test(before + passage.slice(index, index + text.length + 30))
        if (!everyday && !DENIED.test(before)) found.push({ kind, start: index, end: index + text.length })
      }
    }
  }
  read('conditioned', BARGAINS)
  read('reported', TOLD)
  return found
}
