import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { demoListings, demoPages, renderListing } from '../../scripts/demo/index.ts'
import { judge } from '../../src/engine/judge.ts'
import { pageState } from '../../src/engine/state.ts'
import { readPage } from '../../src/sites/read.ts'

const READ_AT = '2026-04-12T08:00:00Z'

/** What the extension would read, by the general reader: the demo shop is no shop it knows. */
function read(slug: string) {
  const demo = demoListings.find((each) => each.slug === slug)!
  const { document } = parseHTML(renderListing(demo))
  return { demo, ...readPage(document, `https://maple.example/${slug}`, { readAt: READ_AT, readers: 'all' }) }
}

describe.each(demoListings.map(({ slug }) => slug))('%s', (slug) => {
  it('is read whole from its structured data', () => {
    const { demo, listing, anchors } = read(slug)
    expect(listing.site).toBe('schema-org')
    expect(listing.title).toBe(demo.title)
    expect(listing.stated.reviewCount).toBe(demo.statedCount)
    expect(
      listing.reviews.map(({ reviewer, stars, postedOn, text, photos }) => ({
        name: reviewer?.name,
        stars,
        date: postedOn,
        text,
        photos: photos.map(({ url }) => new URL(url).pathname),
      })),
    ).toEqual(
      demo.reviews.map(({ name, stars, date, text, photos }) => ({ name, stars, date, text, photos: [...photos] })),
    )
    if (demo.markup === 'microdata') expect(anchors.size).toBe(demo.reviews.length)
  })

  it('is judged as its page promises', () => {
    const { demo, listing } = read(slug)
    const verdict = judge(listing, { now: READ_AT })
    expect(verdict.band, `score ${verdict.score}`).toBe(demo.expected)
  })
})

it('takes the index for no product page', () => {
  const { document } = parseHTML(demoPages()[0]?.html ?? '')
  const { listing } = readPage(document, 'https://maple.example/', { readAt: READ_AT, readers: 'all' })
  expect(pageState(listing)).toBe('not-a-listing')
})
