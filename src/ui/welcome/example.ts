import type { Listing, Review } from '../../engine/types.ts'
import type { Language } from '../../report/words/index.ts'

/** Reviewer, stars, day, text. All of it is invented. */
type Line = readonly [name: string, stars: number, day: string, text: string]

interface Example {
  title: string
  seller: string
  lines: readonly Line[]
}

const EN: Example = {
  title: 'Harbour Lane travel kettle, 0.6 l',
  seller: 'Harbour Lane Kitchen',
  lines: [
    [
      'Maren T.',
      4,
      '2026-01-08',
      'Boils two cups in about four minutes. The lid is stiff at first, but it has not leaked in my bag yet.',
    ],
    [
      'R. Okafor',
      5,
      '2026-02-12',
      'The card in the box said five stars get you ten dollars back, so here they are. It does boil water.',
    ],
    [
      'Ilse',
      3,
      '2026-01-19',
      'Fine for a hotel room. The base is warm for a long time and the cord is only half a metre.',
    ],
    [
      'Devon P.',
      5,
      '2026-02-11',
      'I was amazed how quickly this little kettle heats up, it fits into any suitcase and my whole family loves the handy shape.',
    ],
    [
      'Sunny Kay',
      5,
      '2026-02-11',
      'I was amazed how quickly this little kettle heats up, it fits into any suitcase and my sister loves the handy shape.',
    ],
    [
      'Piet',
      4,
      '2026-02-02',
      'Used it on three trips. Lighter than my old one, a bit loud just before it switches off.',
    ],
    [
      'L. Marsh',
      5,
      '2026-02-11',
      'I was amazed how quickly this little kettle heats up, it fits into any suitcase and my colleagues love the handy shape.',
    ],
    [
      'Anouk',
      2,
      '2026-01-27',
      'The switch broke after five weeks. The shop sent a new one without asking for much, so two stars.',
    ],
    [
      'Harper J.',
      5,
      '2026-02-12',
      'I was amazed how quickly this little kettle heats up, it fits into any suitcase and my mother loves the handy shape!',
    ],
    [
      'Tomas R.',
      4,
      '2025-12-29',
      'Good kettle for camping with a socket. It wants 220 volts, read that before you fly.',
    ],
    [
      'Wren',
      5,
      '2026-02-11',
      'I was amazed how quickly this little kettle heats up, it fits into any suitcase and my husband loves the handy shape.',
    ],
    [
      'Jo Lind',
      5,
      '2026-02-12',
      'Got a ten dollar voucher for sending a photo of these five stars. The kettle is all right.',
    ],
    [
      'Casey B.',
      5,
      '2026-02-12',
      'I was amazed how quickly this little kettle heats up, it fits into any suitcase and my flatmate loves the handy shape.',
    ],
    ['Nils', 3, '2026-02-20', 'Smells of plastic the first four times. After that the tea tastes of tea.'],
    [
      'Abena',
      5,
      '2026-01-14',
      'Replaces the one my dad dropped. Same size, better handle, and the mark for one cup is easy to read.',
    ],
    [
      'Quinn F.',
      5,
      '2026-02-11',
      'I was amazed how quickly this little kettle heats up, it fits into any suitcase and my children love the handy shape.',
    ],
    [
      'Greta S.',
      4,
      '2026-03-03',
      'Small, quick, and the bag it comes in is worth having. I would pay for a longer cord.',
    ],
    [
      'Mina',
      5,
      '2026-02-12',
      'My order came with a note: post five stars and we refund ten dollars. They did, two days later.',
    ],
  ],
}

const ZH: Example = {
  title: '青岚旅行电热水壶 0.6 升',
  seller: '青岚小厨',
  lines: [
    ['阿**枝', 4, '2026-01-08', '两杯水四分钟左右烧开，盖子一开始有点紧，放包里没漏过水。'],
    ['北**岸', 5, '2026-02-12', '盒子里有张卡片，说五星好评返十元红包，那就五星吧，烧水是能烧的。'],
    ['木**子', 3, '2026-01-19', '住酒店用还行，底座会热很久，电线只有半米，插座远就够不着。'],
    ['晴**天', 5, '2026-02-11', '没想到这么小的水壶烧水这么快，放进行李箱刚刚好，造型也好看，我家里人都特别喜欢。'],
    ['小**鱼', 5, '2026-02-11', '没想到这么小的水壶烧水这么快，放进行李箱刚刚好，造型也好看，我妹妹特别喜欢。'],
    ['老**周', 4, '2026-02-02', '出差带了三次，比以前那个轻，快跳闸的时候声音有点大。'],
    ['云**朵', 5, '2026-02-11', '没想到这么小的水壶烧水这么快，放进行李箱刚刚好，造型也好看，同事们都特别喜欢。'],
    ['乔**七', 2, '2026-01-27', '用了五个星期开关坏了，客服没多问就补发了一个，所以给两星。'],
    ['果**粒', 5, '2026-02-12', '没想到这么小的水壶烧水这么快，放进行李箱刚刚好，造型也好看，我妈妈特别喜欢！'],
    ['南**风', 4, '2025-12-29', '露营有电的时候很好用，注意是二百二十伏，出国之前先看清楚。'],
    ['橙**子', 5, '2026-02-11', '没想到这么小的水壶烧水这么快，放进行李箱刚刚好，造型也好看，我先生特别喜欢。'],
    ['三**月', 5, '2026-02-12', '晒图加五星好评，客服返了十元红包，壶就那样吧，还可以。'],
    ['叮**当', 5, '2026-02-12', '没想到这么小的水壶烧水这么快，放进行李箱刚刚好，造型也好看，室友特别喜欢。'],
    ['何**远', 3, '2026-02-20', '头四次有塑料味，多烧几次就没了，现在泡茶喝不出来。'],
    ['竹**影', 5, '2026-01-14', '原来那个被我爸摔了，买来替换的，大小一样，把手更好握，一杯的刻度也看得清。'],
    ['豆**豆', 5, '2026-02-11', '没想到这么小的水壶烧水这么快，放进行李箱刚刚好，造型也好看，孩子特别喜欢。'],
    ['江**渡', 4, '2026-03-03', '小巧，烧得快，送的收纳袋挺实用，要是线再长一点就好了。'],
    ['拾**光', 5, '2026-02-12', '收到货里面夹着纸条，写五星返现十元，发过去两天后真的返了。'],
  ],
}

const READ_AT = '2026-03-10T08:00:00.000Z'

/** The invented listing, in Chinese or English. */
export function exampleFor(language: Language): Listing {
  const isChinese = language === 'zh-CN' || language === 'zh-TW'
  const { title, seller, lines } = isChinese ? ZH : EN
  const reviews = lines.map((line, i) => reviewOf(line, i, isChinese ? 'zh-CN' : 'en'))
  const rated = lines.reduce((sum, [, stars]) => sum + stars, 0) / lines.length
  return {
    schema: 'brushlight/listing/1',
    site: 'generic',
    id: 'example',
    url: 'https://shop.example/kettle',
    title,
    seller: { id: null, name: seller },
    readAt: READ_AT,
    stated: {
      reviewCount: lines.length,
      ratingCount: null,
      meanStars: Math.round(rated * 10) / 10,
      histogram: null,
      sales: null,
    },
    photos: [],
    reviews,
    coverage: { read: lines.length, stated: lines.length, walled: false },
    gaps: [],
  }
}

function reviewOf([name, stars, postedOn, text]: Line, at: number, language: string): Review {
  return {
    id: `example-${at + 1}`,
    reviewer: { id: `buyer-${at + 1}`, name, reviewCount: null, level: null },
    stars,
    title: null,
    text,
    language,
    postedOn,
    purchasedOn: null,
    verified: true,
    programme: null,
    helpful: null,
    variant: null,
    photos: [],
    followUps: [],
    platformDefault: false,
  }
}
