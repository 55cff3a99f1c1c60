/**
 * English words about rewards for reviews. Each word or phrase is one letter, so that a sentence becomes a short string
 * (its shape) over which the grammar (en.ts) is a handful of plain regular expressions.
 */
const WORDS: Record<string, string> = {
  // What is given. R: money or as good as money. r: also everyday money back. F: free. t: a thing. j: a replacement.
  R: 'giftcard giftcards egift voucher vouchers cashback cash paypal venmo rebate rebates kickback kickbacks compensation compensated incentive incentives reward rewards rewarded prize prizes sweepstakes raffle giveaway freebie freebies',
  r: 'refund refunds refunded refunding reimburse reimbursed reimbursement discount discounts discounted coupon coupons money credit payment warranty',
  F: 'free complimentary gratis',
  t: 'product products item items one ones unit units bottle bottles pair pairs case cases gift gifts sample samples set sets pack packs bag bags tube tubes refill refills month months cable charger stuff goods accessory accessories mask pen battery batteries filter filters quality service hotel seller experience headset earbuds watch book books ebook copy',
  j: 'replacement replacements',
  // What it is given for. W: a review. a, b, h: good, bad, honest. c, s: star, stars. X, x: undo it, touch it up.
  W: 'review reviews reviewed rating ratings feedback feedbacks testimonial testimonials reviewing',
  a: 'good great positive glowing favorable favourable excellent nice perfect high higher top stellar rave amazing fantastic better happy',
  b: 'negative bad poor low critical unfavorable unfavourable terrible mediocre',
  h: 'honest unbiased impartial objective truthful candid',
  '5': '5 five',
  c: 'star',
  s: 'stars',
  V: '5star 5stars 5/5',
  X: 'change changed changing remove removed removing delete deleted deleting retract withdraw withdrew amend alter erase raise raised raising upgrade upgraded',
  x: 'edit edited editing update updated updating revise revised revising modify modified reconsider improve',
  w: 'leave leaves leaving left write writes writing wrote written post posts posting posted submit submits submitting submitted rate rates rated put putting do doing make making made upload uploading',
  y: 'testing test tested evaluation evaluate evaluating opinion opinions',
  // Who and how. O: offers. Q: bribes. J: take the review down. Z: so I did. p: pays. n: paid me. v, o: gives, gave. g: gets. P: presses. k: asks or writes to.
  O: 'offer offers offered offering promise promises promised promising',
  Q: 'incentivize incentivizes incentivizing incentivise incentivising bribe bribes bribed bribing bribery',
  p: 'pay pays paid paying',
  v: 'give gives giving given provide provides provided providing send sends sending honor honour extend',
  o: 'gave sent mailed credited gifted',
  g: 'get gets got getting gotten receive receives received receiving claim claiming claimed redeem redeemed earn earned win won collect qualify qualified',
  P: 'harass harassed harassing harasses begged begging beg begs kept keep keeps pester pestered pestering pressure pressured pressuring threaten threatened threatening threatens demand demanded demanding hound hounded hounding badger badgered bombard bombarded bombarding nag nagged nagging spammed spamming spam bug bugged bugging insist insisted insisting coerce coerced coercing refuse refused refuses guilt blackmail blackmailed',
  k: 'ask asked asking asks want wanted wants request requested requesting urge urged tell told telling said says say saying stating stated states telling email emailed emailing emails message messaged messaging messages contact contacted contacting call called calling text texted texting reached',
  S: 'seller sellers vendor company companies manufacturer brand they store shop rep representative owner merchant maker supplier insert flyer leaflet note letter slip pamphlet postcard card cards someone guy team support',
  z: 'amazon ebay walmart etsy aliexpress temu google yelp',
  M: 'me us you customers customer buyers buyer people reviewers reviewer everyone purchasers users consumers folks them',
  i: 'i we',
  // Connections. L: for. E: in exchange. I: if. U: until, after. T: to. Y: by. B: so, because.
  L: 'for',
  I: 'if when once whenever',
  U: 'after until till unless upon before',
  T: 'to into',
  f: 'with',
  Y: 'by',
  B: 'because so hence therefore thus cause cuz since',
  '&': 'and plus then',
  e: 'here heres',
  // Scope. N: negation. D: distrust. C: guess. H: hearsay. m: would. u: own intent. K: it broke. A: it came. 6: an app. 7: service. 8: cheated.
  N: 'not no never nobody none neither nor without cannot nothing nope',
  D: 'trust believe beware misleading shady dishonest unethical sketchy scummy illegal suspicious shameful deceptive sleazy disgusting desperate wary fall ridiculous scammy inflated skewed ashamed explains manipulate manipulated manipulating manipulation violation violates against wrong tactic tactics warning report reported',
  C: 'bet guess suspect suspected probably maybe perhaps presumably likely wonder wondering assume assuming seems seem apparently imagine allegedly rumor possibly supposedly',
  H: 'hear heard others',
  m: 'would could might should wish hope hoping',
  u: 'had have need needed like plan planning decided came come going back',
  A: 'came come comes arrived arrive arrives appeared showed materialized',
  '8': 'lie joke hoax ghosted ignored lied lies scam scammed scams tricked fooled conned cheated',
  '6': 'app apps software popup website',
  '7': 'replace repair fix help assist respond ship resend',
  K: 'cracked leaked shattered snapped ripped broke broken stopped died defective failed quit issue issues problem problems damaged dead faulty replaced',
  d: 'the this that these those my your their our its his her',
  q: 'a an another any some',
  _: 'of on at in it is was are were be been being am will just only as more also up out off about via through from all each full really very actually which who do does did even did now later simply immediately gladly did inside ll',
}

/** Phrases; the longest at a position wins. `_` takes the meaning out of words that only look like an offer. */
const PHRASES: Record<string, string> = {
  R: 'gift card|gift cards|gift certificate|e gift card|e gift cards|e gift|egift card|egift cards|months warranty|month warranty|year warranty|years warranty|warranty extension|longer warranty|amazon card|amazon gift card|amazon gift cards|amazon credit|amazon voucher|visa card|visa gift card|store credit|cash back|free money|extended warranty|chance to win|extra warranty|lifetime warranty|starbucks card|steam card',
  r: 'money back|full refund|partial refund',
  F: 'for free|free of charge|no charge|no cost|at no cost|free of cost|without charge|without cost|at a discount|at a discounted price|at a reduced price|discounted price|half price',
  E: '=|in exchange for|in exchange|exchange for|in return for|in return|in exchange of|in trade for|as thanks for|as compensation for',
  I: 'as long as|provided that|in case',
  T: 'in order to',
  n: 'paid me|paid us|refunded me|refunded us|reimbursed me|reimbursed us|compensated me|venmoed me',
  P: 'will not stop|would not stop|not stop|will not leave me alone|again and again',
  Z: 'as agreed|as promised|per our agreement|as they asked|i took it|and took it|took the money|took the deal|i accepted|accepted it|worked like they said|so i did|so i have|so i complied|so here goes|so there you go|here you go|that is what i am doing|so that is what|as requested|as instructed',
  J: 'take my review down|take the review down|took my review down|take our review down|take down my review|take that review down|pull my review',
  X: 'take down|take it down|take that down|take my down|took down|taking down|taken down',
  D: 'do not trust|not trustworthy|take with|grain of salt|fake reviews|bought reviews|buying reviews|buy reviews|paid reviews|explains all|explains why|no wonder|red flag|against amazon|read between|too good',
  C: 'must have|must be|i think|i believe|feel like|i feel|as if|sounds like|looks like|am sure|pretty sure|not sure',
  H: 'other reviews|other reviewers|other people|some reviewers|some reviews|some people|many reviews|many reviewers|reviews say|reviews mention|reviews saying|reviewers say|reviewers said|i read|have read|read that|read about|people say|people said',
  G: 'amazon vine|vine voice|vine program|vine programme|vine review|vine reviewer|vine member|vine item|vine product|vine customer review|through vine|via vine|from vine|early reviewer|early reviewer rewards|early reviewer program|product tester|product testing|influenster|bzzagent|voxbox|smiley360|tomoson|pinchme|home tester club|#gifted|#sponsored|part of a promotion|pr sample|review sample|review unit|review copy|advance copy|press sample|advanced reader copy|advance reader copy',
  V: '5 out of 5|five out of five|5 of 5|all the stars|all 5|top marks|full stars|5 5',
  _: [
    'free shipping|free delivery|free returns|free return|shipping free|free ship|free trial|free app|free time|free to|feel free|free standing|free from|free hand|free space|free range|free size|toll free|free country',
    'gluten free|sugar free|bpa free|hands free|hand free|hassle free|worry free|trouble free|problem free|stress free|pain free|odor free|lint free|rust free|fragrance free|wire free|tangle free|streak free|dust free|ad free|duty free|tax free|cruelty free|oil free|alcohol free|dairy free|fat free|latex free|lead free|noise free|wrinkle free|scent free|paraben free|cage free|maintenance free|risk free|scratch free|free of',
    'credit card|credit cards|debit card|sim card|sd card|memory card|graphics card|video card|sound card|warranty card|business card|business cards|playing cards|birthday card|greeting card|thank you card|card slot|card holder|card reader|gift card holder|gift card holders|gift card tin|gift card box|post card|score card|index card|report card',
    'money back guarantee|worth the money|for the money|for your money|save money|saved money|waste of money|waste money|money well|own money|pay attention|paying attention|paid attention|what you pay for|what you paid for|reward yourself|tax credit|to their credit|give credit|credit where|credit to|extra credit',
    'for the price|great gift|good gift|nice gift|perfect gift|birthday gift|christmas gift|wedding gift|as a gift|gift bag|gift box|gift wrap|gift set|no issue|no issues|no problem|no problems|no complaints|no doubt|no idea|no brainer',
    'in the right direction|good service|great service|good quality|great quality|customer support',
    'had good|has good|had great|has great|had excellent|has excellent|high ratings and|good reviews here',
  ].join('|'),
  S: 'customer service|thank you note|business owner',
  '8': 'still waiting|never came|never arrived|never received|never heard|nothing came|did not arrive',
  Q: 'buy your|buying your|buys your|buy people',
}

const PHRASE_WORDS = 5

/** Letter of a word or phrase in lower case without apostrophes; Map, because words come from pages. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(WORDS).flatMap(([letter, words]) => words.split(' ').map((word) => [word, letter] as const)),
  ...Object.entries(PHRASES).flatMap(([letter, phrases]) =>
    phrases.split('|').map((phrase) => [phrase, letter] as const),
  ),
])

const MONEY = /^(?:us)?[$£€₹]\d[\d.,]*$|^\d[\d.,]*[$£€]$/
const NUMBER = /^\d[\d.,]*$/
const PAID_BACK = /^(?:back|paypal|cash|credit|reward|bonus|rebate|refund|voucher|giftcard)$/
const CURRENCY = /^(?:dollars?|bucks?|euros?|pounds?|quid|usd|gbp|eur)$/

/** The letter that stands for the words at `at`, and how many words it takes. `.` is any other word. */
export function letterAt(words: readonly string[], at: number): { letter: string; taken: number } {
  for (let taken = Math.min(PHRASE_WORDS, words.length - at); taken > 1; taken--) {
    const letter = LETTERS.get(words.slice(at, at + taken).join(' '))
    if (letter !== undefined) return { letter, taken }
  }
  const word = words[at] ?? ''
  const sum = MONEY.test(word) ? 1 : NUMBER.test(word) && CURRENCY.test(words[at + 1] ?? '') ? 2 : 0
  if (sum > 0 && PAID_BACK.test(words[at + sum] ?? '')) return { letter: 'R', taken: sum + 1 }
  if (sum > 0) return { letter: '$', taken: sum }
  return { letter: LETTERS.get(word) ?? '.', taken: 1 }
}
