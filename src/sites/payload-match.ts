import type { FollowUp } from '../engine/types.ts'
import type { ReviewDraft } from './adapter.ts'
import { complete, mergeDrafts } from './merge.ts'
import { mergeKey } from './text.ts'

/** How many reviews that look alike are looked at for one; more are a page's attempt to keep us busy. */
const MOST_ALIKE = 50
/** Letters and digits by which a text that the page cuts off is recognised. */
const BEGINNING = 12
/** Letters and digits that tell a review apart without its reviewer. */
const TELLING = 30
const DAY = 86_400_000

/**
 * The reviews of a page, each completed with what a response says of the same review, then those that only the response
 * holds. The same review has the same id; where one of them has none, or none of the ids agree and so are of two kinds,
 * the same text (whole, cut off on the page, or translated), reviewer, stars and day, give or take the one that time
 * zones make. Linear, but for reviews that look alike.
 */
export function completeWith(page: readonly ReviewDraft[], response: readonly ReviewDraft[]): ReviewDraft[] {
  const shown = mergeDrafts([page])
  const index = indexOf(shown)
  const rest: ReviewDraft[] = []
  const received = mergeDrafts([response])
  const sameIds = received.some(({ id }) => id != null && index.byId.has(id))
  const taken = new Set<ReviewDraft>()
  for (const draft of received) {
    const one = (draft.id == null ? undefined : index.byId.get(draft.id)) ?? alike(draft, index, taken, sameIds)
    if (one === undefined) {
      rest.push(draft)
      continue
    }
    taken.add(one)
    refine(one, draft)
  }
  return [...shown, ...rest]
}

/** How many reviews of a response are on the page. */
export function countShared(page: readonly ReviewDraft[], response: readonly ReviewDraft[]): number {
  const copies = page.map((draft) => ({ ...draft }))
  const shown = mergeDrafts([page]).length
  const received = mergeDrafts([response]).length
  return shown + received - completeWith(copies, response).length
}

interface Index {
  byId: Map<string, ReviewDraft>
  /** By text; beginnings of texts that are cut off have keys of their own. */
  byText: Map<string, ReviewDraft[]>
}

function indexOf(drafts: readonly ReviewDraft[]): Index {
  const index: Index = { byId: new Map(), byText: new Map() }
  for (const draft of drafts) {
    if (draft.id != null) index.byId.set(draft.id, draft)
    const whole = mergeKey(draft.text ?? '')
    // Reviews without text are told apart by who wrote them.
    const keys = [whole === '' ? `by ${reviewerKey(draft)}` : whole, ...(isCut(draft) ? [beginning(whole)] : [])]
    for (const key of keys) {
      const same = index.byText.get(key)
      if (same === undefined) index.byText.set(key, [draft])
      else same.push(draft)
    }
  }
  return index
}

const isCut = ({ text }: ReviewDraft): boolean => /(?:…|\.{3})\s*$/.test((text ?? '').slice(-10))
const beginning = (key: string): string => `begins ${key.slice(0, BEGINNING)}`

/** '' where the reviewer is unknown, or known by a number in place of a name. */
function reviewerKey({ reviewer }: ReviewDraft): string {
  const isNumber = reviewer?.name != null && reviewer.name === reviewer.id
  return isNumber ? '' : mergeKey(reviewer?.name ?? reviewer?.id ?? '')
}

function alike(
  draft: ReviewDraft,
  { byText }: Index,
  taken: ReadonlySet<ReviewDraft>,
  sameIds: boolean,
): ReviewDraft | undefined {
  const whole = mergeKey(draft.text ?? '')
  const isFree = (one: ReviewDraft): boolean =>
    !taken.has(one) && !(sameIds && one.id != null && draft.id != null) && agree(one, draft)
  const among = (key: string): ReviewDraft[] => (byText.get(key) ?? []).slice(0, MOST_ALIKE).filter(isFree)
  if (whole === '') {
    const who = reviewerKey(draft)
    return who === '' ? undefined : among(`by ${who}`)[0]
  }
  const translated = mergeKey(draft.translation ?? '')
  return [whole, ...(translated === '' ? [] : [translated])]
    .flatMap((key) => [
      ...among(key).filter((one) => hasSameReviewer(one, draft, key)),
      ...among(beginning(key)).filter((one) => key.startsWith(mergeKey(one.text ?? '')) && sameName(one, draft)),
    ])
    .at(0)
}

function sameName(one: ReviewDraft, other: ReviewDraft): boolean {
  const who = reviewerKey(one)
  return who !== '' && who === reviewerKey(other)
}

/** The same name, or one of them unknown and a text that says enough. */
function hasSameReviewer(one: ReviewDraft, other: ReviewDraft, text: string): boolean {
  const isUnknown = reviewerKey(one) === '' || reviewerKey(other) === ''
  return isUnknown ? text.length >= TELLING : sameName(one, other)
}

function agree(one: ReviewDraft, other: ReviewDraft): boolean {
  if (one.stars != null && other.stars != null && Math.abs(one.stars - other.stars) > 0.5) return false
  if (one.postedOn == null || other.postedOn == null) return true
  const days = Math.abs(Date.parse(one.postedOn.slice(0, 10)) - Date.parse(other.postedOn.slice(0, 10))) / DAY
  return !(days > 1)
}

/** Takes from the response what the page lacks or shows less exactly. */
function refine(shown: ReviewDraft, received: ReviewDraft): void {
  const text = received.text ?? ''
  if (isCut(shown) && mergeKey(text).startsWith(mergeKey(shown.text ?? ''))) shown.text = text
  if (received.postedOn?.includes('T') && !shown.postedOn?.includes('T')) shown.postedOn = received.postedOn
  if ((received.photos?.length ?? 0) > (shown.photos?.length ?? 0)) shown.photos = received.photos ?? []
  shown.followUps = dated(shown.followUps ?? [], received.followUps ?? [])
  shown.platformDefault = (shown.platformDefault ?? false) || (received.platformDefault ?? false)
  complete(shown, received)
}

const dated = (shown: readonly FollowUp[], received: readonly FollowUp[]): FollowUp[] =>
  shown.map((one, at) => (one.postedOn === null ? { ...one, postedOn: received[at]?.postedOn ?? null } : one))
