/** What a shopper's own evidence is. */
export type EvidenceKind = 'card' | 'chat' | 'order' | 'logistics' | 'listing' | 'other'
