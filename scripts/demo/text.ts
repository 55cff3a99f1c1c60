/** Text as HTML text or as a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export interface Labels {
  motto: string
  basket: string
  reviews: (count: number) => string
  rest: (count: number) => string
  starRow: (stars: number) => string
  invented: string
}

const LABELS: Record<'en' | 'zh', Labels> = {
  en: {
    motto: 'Things for the weekend, since last week',
    basket: 'Add to basket',
    reviews: (count) => `Customer reviews (${count})`,
    rest: (count) => `${count} older reviews are not shown on this page.`,
    starRow: (stars) => `${stars} star`,
    invented: 'A demo shop of Brushlight. Every name, review and picture here is invented.',
  },
  zh: {
    motto: '周末去野外，东西带齐',
    basket: '加入购物车',
    reviews: (count) => `买家评价（${count}）`,
    rest: (count) => `另有 ${count} 条较早的评价未在本页显示。`,
    starRow: (stars) => `${stars} 星`,
    invented: '照评镜的演示店铺，人名、评价和图片都是虚构的。',
  },
}

export const labels = (language: 'en' | 'zh'): Labels => LABELS[language]

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** @param date `YYYY-MM-DD`. */
export function dateLabel(date: string, language: 'en' | 'zh'): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month - 1]} ${year}`
}
