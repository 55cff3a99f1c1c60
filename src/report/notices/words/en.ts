import type { NoticeWords } from '../notice-words.ts'

const n = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const en: NoticeWords = {
  lead: 'I report observations, not conclusions. This is a lead, not an accusation.',
  seen: ({ trader, platform, item, id, url, at }) =>
    `They concern the reviews of ${item === null ? 'an item' : `“${item}”`}${id === null ? '' : ` (item ${id})`}${trader === null ? '' : `, sold by ${trader}`}, on ${platform}: ${url}. I saw the page on ${at}.`,
  sample: ({ kept, stated, named }) =>
    `I kept ${n(kept, 'review', 'reviews')}${stated === null ? '' : ` of the ${stated} the shop states`}; ${named} of them ${named === 1 ? 'has' : 'have'} the following in common with others.`,
  reasons: {
    text: (count) => `${n(count, 'review shares', 'reviews share')} long passages of text with others`,
    time: (count) =>
      `${n(count, 'review was', 'reviews were')} posted within a short period and differ from those around it`,
    rating: (count) => `${n(count, 'review belongs', 'reviews belong')} to a sudden change in stars`,
    photo: (count) => `${n(count, 'review uses', 'reviews use')} a picture that other accounts posted too`,
    incentive: (count) => `${n(count, 'review mentions', 'reviews mention')} a reward for stars or for a review`,
    network: (count) =>
      `${n(count, 'review comes', 'reviews come')} from accounts that reviewed the same items around the same days`,
    identity: (count) =>
      `${n(count, 'review lacks', 'reviews lack')} a purchase mark or comes from an account with hardly any other review`,
    topic: (count) => `${n(count, 'review seems', 'reviews seem')} to be about another product`,
    sales: (count) => `${n(count, 'review changed or vanished', 'reviews changed or vanished')} between two visits`,
  },
  joinReasons: (reasons) => `Counts: ${reasons.join('; ')}.`,
  nothing: 'No unusual pattern was counted; this is a neutral record of what the page showed.',
  offer: 'A card or message that came with it is attached; please see whether it offers something for reviews.',
  ordinary:
    'Ordinary explanations are possible, such as a launch, a sale, prompts of the shop, or buyers who copy one another.',
  request: 'Please check the order, delivery and payment records, which I cannot see.',
  basis: (cited) => `Possible basis: ${cited.join('; ')}.`,
  attached: (hash) =>
    `Attached: report, table of reviews, checksums${hash === null ? '' : ` (SHA-256 begins ${hash})`}.`,
  goodFaith: 'I believe in good faith that this information is accurate and complete.',
}
