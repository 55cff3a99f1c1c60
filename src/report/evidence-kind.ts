/** What a shopper's own evidence is. */
export const EVIDENCE_KINDS = ['card', 'chat', 'order', 'logistics', 'listing', 'other'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]
