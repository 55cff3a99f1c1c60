import type { Listing } from '../../engine/types.ts'
import type { Hidden } from '../../protocol/messages.ts'
import { maskText } from '../../report/mask.ts'
import { maskName } from '../../report/mask-name.ts'
import { findPersonal } from '../../report/personal.ts'
import type { HiddenKind, Words } from '../../report/words/catalogue.ts'

const KINDS: Record<HiddenKind, Hidden['kind']> = {
  phone: 'contact',
  email: 'contact',
  chat: 'contact',
  identity: 'account',
  order: 'account',
  name: 'name',
}

/** One message carries no more; a listing has a name for each of at most 5,000 reviews. */
const MOST = 14_000
const LONGEST = 400

/** What pictures and copies of the page must not show: the names of reviewers, and what texts tell of people. */
export function hiddenOf({ reviews }: Listing, said: Pick<Words, 'hidden'>): Hidden[] {
  const hidden: Hidden[] = []
  for (const { id, reviewer, text, title, followUps } of reviews) {
    const name = reviewer?.name?.trim() ?? ''
    const mask = maskName(reviewer?.name ?? null)
    // A shop's own mask stays as it is.
    if (name !== '' && name.length <= LONGEST && mask !== null && mask !== name)
      hidden.push({ kind: 'name', text: name, as: mask, review: id })
    for (const part of [title ?? '', text, ...followUps.map((later) => later.text)])
      for (const { kind, start, end } of findPersonal(part)) {
        const found = part.slice(start, end)
        const as = maskText(found, said).text
        if (found.length <= LONGEST)
          hidden.push({ kind: KINDS[kind], text: found, as: as === found ? '▇▇▇' : as, review: id })
      }
  }
  return hidden.slice(0, MOST)
}
