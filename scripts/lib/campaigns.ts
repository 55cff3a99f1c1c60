import type { Review } from '../../src/engine/types.ts'

/**
 * Campaigns of our own making, planted into ordinary listings to see whether the engine ever speaks. Copied text in
 * two days is the easiest case there is: a floor, not a measure of recall.
 */
export type Language = 'en' | 'zh'

interface Kit {
  texts: readonly string[]
  /** Words for the slots `{0}`, `{1}`, …; chosen anew for each review. */
  slots: readonly (readonly string[])[]
  /** Put before or behind every third text. */
  extras: readonly string[]
}

const KITS: Record<Language, Kit> = {
  en: {
    texts: [
      'Ordered this for {0} after reading a lot of reviews and it turned out {1}. The build is solid, everything fits as described and it was set up in ten minutes. I would buy it again {2} without thinking twice.',
      'What a find! I have tried three others before and none came close. {1}, easy to use and good looking too. Got it for {0} and everybody asks me where it came from.',
      'Arrived two days early and packed with care. I was sceptical at this price, but it is {1} and does all it promises. Already told {0} to get one {2}.',
      'Five stars are not enough. The quality is {1}, the instructions are clear and the seller answers within the hour. Perfect for {0}, you cannot go wrong with this one.',
      'I rarely write reviews, but this one deserves it: {1} from the first day, no trouble at all, and worth every cent. A present for {0}, and I will come back for more {2}.',
    ],
    slots: [
      ['my brother', 'my daughter', 'a friend', 'our band', 'my husband', 'the studio', 'my nephew'],
      ['excellent', 'better than expected', 'really great', 'amazing', 'top notch', 'superb'],
      ['next month', 'any time', 'this year', 'for Christmas', 'next week'],
    ],
    extras: ['Very happy!', 'Thank you.', 'Love it.', 'Great seller.'],
  },
  zh: {
    texts: [
      '给{0}买的，收到以后打开一看真的很惊喜，做工{1}，细节处理得特别到位，穿上脚感柔软，走一天路也不累，{2}还会再来这家店买。',
      '对比了好几家才下的单，果然没有选错，鞋子{1}，颜色和图片上一模一样，{0}看了也说好看，客服回复很耐心，物流第二天就到了。',
      '这个价位能买到这样的质量真是太值了，{1}，鞋底防滑，透气性也好，平时跑步上班都能穿，已经推荐给{0}，{2}准备再入手一双。',
      '包装很严实，没有一点异味，尺码标准，按平时的码买就行，上脚{1}，显得腿长，{0}特别喜欢，五星好评送给店家，值得信赖。',
      '第三次来这家买了，每次都没有让我失望，{1}，走线整齐没有溢胶，弹性十足，{0}穿着打球也很舒服，{2}有活动一定还来。',
    ],
    slots: [
      ['老公', '弟弟', '同事', '男朋友', '儿子', '室友', '爸爸'],
      ['非常好', '特别棒', '很精致', '超出预期', '没得说', '相当不错'],
      ['下次', '过年', '下个月', '换季', '以后'],
    ],
    extras: ['非常满意。', '赞！', '很喜欢。', '谢谢店家。'],
  },
}

export interface Campaign {
  language: Language
  size: number
  stars: 1 | 5
  /** First of the two days, counted from 1970-01-01. */
  day: number
}

/** @returns `size` invented reviews by as many invented reviewers, from five texts with other words in their slots. */
export function campaignOf({ language, size, stars, day }: Campaign, chance: () => number): Review[] {
  const { texts, slots, extras } = KITS[language]
  const pick = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T
  return Array.from({ length: size }, (_, i) => {
    const filled = pick(texts).replace(/\{(\d)\}/g, (_slot, index: string) => pick(slots[Number(index)] ?? ['']))
    const extra = chance() < 1 / 3 ? pick(extras) : ''
    const joiner = language === 'en' && extra !== '' ? ' ' : ''
    const text = chance() < 0.5 ? `${extra}${joiner}${filled}` : `${filled}${joiner}${extra}`
    return {
      id: `planted-${i}`,
      reviewer: { id: `invented-${i}`, name: null, reviewCount: null, level: null },
      stars,
      title: null,
      text,
      language,
      postedOn: new Date((day + Math.floor(chance() * 2)) * 86_400_000).toISOString().slice(0, 10),
      purchasedOn: null,
      verified: null,
      programme: null,
      helpful: null,
      variant: null,
      photos: [],
      followUps: [],
      platformDefault: false,
    }
  })
}
