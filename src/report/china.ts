/** What the shopper says of a purchase; `null` is not asked yet. */
export interface Purchase {
  bought: boolean | null
  /** Wants money back or another remedy for themselves. */
  wantsRemedy: boolean | null
}

/** What to tell the shopper beside the texts. */
export type ChinaNote = 'report' | 'may-dispute' | 'two-texts' | 'one-body' | 'once' | 'truth'

/** Texts to write for China, by recipient, and what to say beside them. */
export interface ChinaRoute {
  recipients: readonly ('12315' | '12315-dispute')[]
  notes: readonly ChinaNote[]
}

/**
 * 举报 or 投诉 (SAMR Order 121, in force 2026-04-15). Who only saw reviews reports (art. 28); a dispute needs a purchase
 * and a claim of one's own (arts 10, 17). Who wants both gets two texts, since the two are handled apart even on one
 * paper (art. 9). Where something was not answered, a report, which anyone may make.
 */
export function chinaRoute({ bought, wantsRemedy }: Purchase): ChinaRoute {
  if (bought === true && wantsRemedy === true)
    return { recipients: ['12315-dispute', '12315'], notes: ['two-texts', 'one-body', 'once', 'truth'] }
  const notes: ChinaNote[] = bought === true ? ['report', 'may-dispute'] : ['report']
  return { recipients: ['12315'], notes: [...notes, 'once', 'truth'] }
}

/** With 12315 among them and a purchase, the text of a dispute too, right before the report. */
export const withDispute = (ids: readonly string[], purchased: boolean | null): string[] =>
  purchased === true && !ids.includes('12315-dispute')
    ? ids.flatMap((id) => (id === '12315' ? ['12315-dispute', id] : [id]))
    : [...ids]

/** The notes as whole sentences; in Chinese, and in English for everybody else. */
export const CHINA_NOTES: Readonly<Record<'zh' | 'en', Record<ChinaNote, string>>> = {
  zh: {
    report: '看到可疑评价、不为自己索赔，用“举报”，不用“投诉”。任何人都可以举报（第121号令第3、28条）。',
    'may-dispute': '如果您还想退款或索赔，可另写一份“投诉”；投诉须有真实购买和本人的损失（第10、17条）。',
    'two-texts': '举报和投诉分开处理，写在一起也会拆开（第9条），因此给出两份文字。投诉请补全【】内各项。',
    'one-body': '同一争议只找一个机构：消费者协会已受理的，12315 不再受理投诉（第16条第2项）。',
    once: '同一事实举报一次即可，重复举报不再处理（第35条）。',
    truth: '由您本人核对后提交，并对内容的真实性负责（第28条）。本工具不代为提交。',
  },
  en: {
    report:
      'Who saw suspicious reviews and claims nothing for themselves makes a report (举报), not a dispute (投诉). Anyone may report (Order 121, arts 3 and 28).',
    'may-dispute':
      'For money back there is a dispute (投诉) beside it; it needs a real purchase and a loss of your own (arts 10 and 17).',
    'two-texts':
      'Report and dispute are handled apart, even on one paper (art. 9): hence two texts. Fill in what stands in 【】 in the dispute.',
    'one-body': 'One dispute, one body: 12315 refuses a dispute that a consumer association already took (art. 16(2)).',
    once: 'Report the same facts once; repeats are not taken up (art. 35).',
    truth: 'Check it, submit it yourself, and answer for its truth (art. 28). Nothing is submitted for you.',
  },
}
