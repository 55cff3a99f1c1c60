// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { findWays } from '../../src/content/more/find.ts'
import { isPageOf } from '../../src/content/more/pager.ts'
import { isAllowed } from '../../src/content/more/safe.ts'
import { isForbidden, isMeant } from '../../src/content/more/words.ts'
import { readPage } from '../../src/sites/read.ts'

vi.mock('webextension-polyfill', () => ({ default: {} }))

const HERE = 'https://shop.example/lamp'

beforeEach(() => {
  const { happyDOM } = window as unknown as { happyDOM: { setURL: (url: string) => void } }
  happyDOM.setURL(HERE)
  document.body.replaceChildren()
})

describe('labels', () => {
  test.each([
    ['expand', 'Load more'],
    ['expand', 'Show 10 more reviews'],
    ['expand', 'See more reviews »'],
    ['expand', '查看更多评价'],
    ['expand', '加载更多'],
    ['expand', 'もっと見る'],
    ['expand', 'Mehr Bewertungen laden'],
    ['expand', 'Voir plus d’avis'],
    ['expand', 'Показать ещё отзывы'],
    ['next', 'Next'],
    ['next', 'Next page'],
    ['next', 'Next page→'],
    ['next', '›'],
    ['next', '下一页'],
    ['next', '次へ'],
    ['next', 'Nächste Seite'],
    ['next', 'Suivant'],
    ['open', 'See all 25 reviews'],
    ['open', 'Reviews (1,024)'],
    ['open', '全部评价(50万+)'],
    ['open', '商品评价'],
    ['open', 'すべてのレビューを見る'],
  ] as const)('%s: %s', (step, label) => expect(isMeant(label, step)).toBe(true))

  test.each([
    ['expand', 'More about the seller'],
    ['expand', 'Read more answers and buy'],
    ['next', 'Next day delivery'],
    ['next', 'Next product'],
    ['open', 'Write a review'],
    ['open', '写评价'],
    ['open', 'Most helpful reviews'],
  ] as const)('%s is not: %s', (step, label) => expect(isMeant(label, step)).toBe(false))

  test.each(['Add to cart', '立即购买', 'Sign in', 'Helpful (3)', 'Report', '加入购物车', 'Subscribe & Save'])(
    'never: %s',
    (label) => expect(isForbidden(label)).toBe(true),
  )
})

describe('pages of one list', () => {
  test.each([
    ['/lamp', '/lamp?page=2'],
    ['/lamp?page=2&sort=new', '/lamp?sort=new&page=3'],
    ['/lamp/reviews', '/lamp/reviews/page/2'],
    ['/lamp/reviews/2', '/lamp/reviews/3/'],
    ['/biz/cafe', '/biz/cafe?start=10'],
    ['/Hotel_Review-g1-d2-Reviews-Inn.html', '/Hotel_Review-g1-d2-Reviews-or10-Inn.html'],
  ])('%s and %s', (one, other) => expect(isPageOf(`https://a.example${one}`, `https://a.example${other}`)).toBe(true))

  test.each([
    ['/lamp', '/chair'],
    ['/lamp?id=1', '/lamp?id=2'],
    ['/item/100001.html', '/item/100002.html'],
    ['/lamp', '/lamp/buy'],
  ])('%s and %s are two', (one, other) =>
    expect(isPageOf(`https://a.example${one}`, `https://a.example${other}`)).toBe(false),
  )
})

describe('what a step may touch', () => {
  const allowed = (html: string): boolean => {
    document.body.innerHTML = html
    return isAllowed(document, document.querySelector('[data-it]') as Element)
  }
  test.each([
    '<a data-it href="?page=2">Next</a>',
    '<a data-it href="/lamp?page=3">3</a>',
    '<a data-it href="#reviews">Reviews</a>',
    '<a data-it href="javascript:void(0)">Next</a>',
    '<button data-it>Load more</button>',
    '<form><button data-it type="button">Load more</button></form>',
  ])('yes: %s', (html) => expect(allowed(html)).toBe(true))
  test.each([
    '<a data-it href="https://other.example/lamp?page=2">Next</a>',
    '<a data-it href="/chair">Next</a>',
    '<a data-it href="javascript:buy()">Next</a>',
    '<a data-it href="?page=2" target="_blank">Next</a>',
    '<a data-it href="?page=2" download>Next</a>',
    '<a data-it href="https://me:pw@shop.example/lamp?page=2">Next</a>',
    '<a href="/checkout"><span data-it>Next</span></a>',
    '<form action="/order"><button data-it>Next</button></form>',
    '<button data-it form="order">Next</button>',
    '<input data-it type="submit" value="Next">',
    '<button data-it aria-label="Next: add to cart">Next</button>',
  ])('no: %s', (html) => expect(allowed(html)).toBe(false))
})

describe('ways to further reviews', () => {
  const review = (n: number): string =>
    `<div itemprop="review" itemscope itemtype="https://schema.org/Review"><b itemprop="author">P${n}</b>
    <p itemprop="reviewBody">Text number ${n} of a lamp</p><button type="button">Show more</button></div>`
  const seenOn = (html: string) => {
    document.body.innerHTML = `<main itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Lamp</h1>${html}</main>`
    const { listing, anchors } = readPage(document, HERE, { readAt: '2026-05-01T10:00:00Z', readers: 'all' })
    return findWays(document, null, { listing, anchors }).map((way) =>
      way.kind === 'click' ? `${way.step} ${way.element.id}` : 'scroll',
    )
  }
  const reviews = [1, 2, 3].map(review).join('')

  test('the pager of the reviews, not that of the products beside them', () => {
    const html = `<div><button id="wrong" aria-label="Next">›</button></div><section>${reviews}<button id="right">Next</button></section>
      <div class="carousel"><button id="other">Next</button></div>`
    expect(seenOn(html)).toEqual(['next right', 'scroll'])
  })

  test('what unfolds a review is no way, what is switched off neither', () => {
    expect(seenOn(`<section>${reviews}</section>`)).toEqual(['scroll'])
    expect(seenOn(`<section>${reviews}<button disabled>Next</button></section>`)).toEqual(['scroll'])
    expect(seenOn(`<section>${reviews}<button aria-disabled="true">Load more</button></section>`)).toEqual(['scroll'])
    expect(seenOn(`<section>${reviews}<ul><li class="a-disabled"><a href="#">Next</a></li></ul></section>`)).toEqual([
      'scroll',
    ])
  })

  test('rel=next, and the number after the current one', () => {
    expect(seenOn(`<section>${reviews}<a id="n" rel="next" href="?page=2">weiter zu 2</a></section>`)).toEqual([
      'next n',
      'scroll',
    ])
    const numbers = '<nav><a aria-current="page">1</a><a id="two" href="?page=2">2</a><a href="?page=3">3</a></nav>'
    expect(seenOn(`<section>${reviews}${numbers}</section>`)).toEqual(['next two', 'scroll'])
  })

  test('a link that leaves the listing is no way', () => {
    expect(seenOn(`<section>${reviews}<a rel="next" href="/chair">Next</a></section>`)).toEqual(['scroll'])
  })
})
