/**
 * 举报 and 投诉 (SAMR Order 121, in force 2026-04-15). Who only saw reviews reports (art. 28); a dispute needs a purchase
 * and a claim of one's own (arts 10, 17), and is handled apart even on one paper (art. 9): so it is a text of its own.
 * What the shopper is told of it stands with the page that asks (ui/report).
 * @returns with 12315 among them and a wish for money back, the dispute too, right before the report.
 */
export const withDispute = (ids: readonly string[], wantsRemedy: boolean | null): string[] =>
  wantsRemedy === true && !ids.includes('12315-dispute')
    ? ids.flatMap((id) => (id === '12315' ? ['12315-dispute', id] : [id]))
    : [...ids]
