import { defineWidget, type ReviewDraft, type Scope } from '../adapter.ts'
import { dateOrder, knownMarks } from '../marks.ts'

/**
 * Loox. Its reviews stand in a frame of loox.io, which a reader of the shop's page cannot see into: they are read where
 * that frame is the page. Never seen on a live page.
 */
export const widget = defineWidget({
  id: 'loox',
  root: ['.grid-item-wrap .main-text', '.grid-item-wrap .block.title', '.loox-review'],
  shows: ['reviewer', 'stars', 'text'],
  more: { expand: ['#loadMore', '.load-more', 'button[class*="load-more"]'] },
  seen: 'never',
  read: (page) => {
    const order = dateOrder(
      page.element,
      page.all('.time').map((date) => date.text(':scope')),
    )
    return { reviews: knownMarks(page.each(['.grid-item-wrap', '.loox-review'], (r) => readReview(r, order))) }
  },
})

function readReview(whole: Scope, order: { dayFirst?: true }): ReviewDraft | null {
  const r = whole.without('.reply, [class*="reply"]')
  const name = r.text(['.block.title', '.title', '[class*="name"]'])
  if (name === null) return null
  return {
    anchor: r.element,
    id: r.attr([':scope', '[data-id]'], 'data-id'),
    reviewer: { name },
    stars: r.stars(['.stars[data-rating]', '[aria-label*="star"]', '.stars']),
    text: r.text(['.main-text', '.pre-wrap', '[class*="text"]']) ?? '',
    postedOn: r.date(['.time', 'time'], order),
    verified: r.has('.verified, [class*="verified"]'),
    photos: r.photos(['.item-img img', 'img[src*="images.loox.io"]']),
  }
}
