import { describe, expect, it } from 'vitest'
import { decodeListing } from '../../src/engine/codec.ts'
import { judge } from '../../src/engine/judge.ts'
import { exampleFor } from '../../src/ui/welcome/example.ts'

describe('the example of the first page', () => {
  it.each(['en', 'zh-CN'] as const)('in %s is a listing, and shows what it is meant to show', (language) => {
    const listing = exampleFor(language)
    expect(decodeListing(JSON.parse(JSON.stringify(listing)))).toEqual({ ok: true, value: listing })
    const { band, findings, reviews } = judge(listing, { now: listing.readAt })
    expect(band).toBe('strong-signs')
    const seen = findings.flatMap((one) => (one.kind === 'measured' && one.evidence.length > 0 ? [one.signal] : []))
    expect(seen).toEqual(expect.arrayContaining(['near-duplicate', 'incentive']))
    // Who writes for themselves is left alone.
    expect(reviews.filter((one) => one.class === 'ordinary').length).toBeGreaterThanOrEqual(8)
  })
})
