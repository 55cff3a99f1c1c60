/**
 * What a reviewer says about a reward for reviews.
 * `conditioned`: own good stars were rewarded. `reward`: any review or photo is rewarded. `disclosed`: the product was
 * free or cheaper, and the reviewer says so. `reported`: the reviewer tells, usually in complaint, that something was
 * offered or pressed for.
 */
export type MentionKind = 'conditioned' | 'reward' | 'disclosed' | 'reported'

export interface Mention {
  kind: MentionKind
  /** Where it stands; `programme` is the shop's own mark, not a text. */
  where: 'text' | 'title' | 'follow-up' | 'programme'
  /** UTF-16 offsets in the scanned text, end exclusive; both 0 for `programme`. */
  start: number
  end: number
}

/** A passage found by one language's rules, in offsets of the text it was given. */
export interface Passage {
  kind: MentionKind
  start: number
  end: number
}

/** Stars (1 to 5) up to which a reviewer cannot have met a condition of good stars. */
export const UNMOVED_STARS = 3
