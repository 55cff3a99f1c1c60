import type { Prepared } from '../signal.ts'

/**
 * Bits a name must carry to stand for one person across listings: about 2 a letter (names are no random letters), 3 a
 * digit, 7 a Han character. "Mike" (8) and 小明 (14) are thousands of people; "kettle_fan_0417" (33) is one.
 * Science note 1.7 asks for 25 bits of measured entropy; a name on one page cannot be measured, hence the margin.
 */
const ENOUGH_BITS = 30

/**
 * Who wrote a review, where that can be told from one listing to the next: the shop's own id, else an uncommon whole
 * name. Masked names (a***b) are never anybody. `null`: unknown, which links to nobody.
 */
export function accountOf({ reviewer }: Pick<Prepared, 'reviewer'>): string | null {
  if (reviewer === null || reviewer.startsWith('id ')) return reviewer
  return bitsOf(reviewer.slice('name '.length)) >= ENOUGH_BITS ? reviewer : null
}

function bitsOf(name: string): number {
  let bits = 0
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i)
    if (unit >= 48 && unit <= 57) bits += 3
    else if (unit >= 0x2e80) bits += 7
    else bits += 2
  }
  return bits
}
