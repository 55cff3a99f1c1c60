import { describe, expect, it } from 'vitest'
import { PAGE_GAPS } from '../../src/engine/state.ts'
import type { Gap, Listing } from '../../src/engine/types.ts'
import { viewOf } from '../../src/ui/view.ts'
import { clean, tooFew } from './samples.ts'

describe('viewOf', () => {
  const { listing, verdict } = clean('en')
  const bare = (gaps: Gap[], walled = false): Listing => ({
    ...listing,
    reviews: [],
    coverage: { read: 0, stated: null, walled },
    gaps,
  })
  const seen = (of: Listing) => viewOf({ ok: true, value: { listing: of, verdict } })

  it('shows a result where reviews were read, too few of them included', () => {
    expect(seen(listing)).toEqual({ kind: 'judged', listing, verdict })
    expect(viewOf({ ok: true, value: tooFew() })).toMatchObject({ kind: 'judged', verdict: { score: null } })
  })

  it('tells the pages without reviews apart', () => {
    expect(seen(bare([PAGE_GAPS.notAListing]))).toEqual({ kind: 'empty', state: 'not-a-listing' })
    expect(seen(bare([PAGE_GAPS.notUnderstood]))).toEqual({ kind: 'empty', state: 'not-understood' })
    expect(seen(bare([PAGE_GAPS.noReviews]))).toEqual({ kind: 'empty', state: 'no-reviews' })
    expect(seen(bare([], true))).toEqual({ kind: 'empty', state: 'walled' })
  })

  it('names a failure, and an answer that never came', () => {
    expect(viewOf({ ok: false, error: 'no-answer' })).toEqual({ kind: 'failed', why: 'no-answer' })
    expect(viewOf(undefined)).toEqual({ kind: 'failed', why: 'worker-gone' })
  })
})
