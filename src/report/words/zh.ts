import type { Counted, Words } from './catalogue.ts'
import { count, oneDecimal, percent } from './numbers.ts'

function share(value: number): string {
  const { kind, text } = percent(value)
  if (kind === 'exact') return text
  return kind === 'below' ? `不到 ${text}` : `超过 ${text}`
}

const otherListings = (n: number | null): string => (n === null ? '其他商品' : ` ${count(n)} 个其他商品`)

/** Reviews with a mark inside a dense window: how many, which share of the window, and the share around it. */
const window =
  (what: string) =>
  ({ n, observed, expected }: Counted): string => {
    const inside = `评价密集的时段里，${count(n)} 条${observed === null ? '' : `（${share(observed)}）`}${what}`
    return expected === null ? inside : `${inside}，前后时段为 ${share(expected)}`
  }

const listings = (n: number | null): string => (n === null ? '同样的商品' : `同样的 ${count(n)} 个商品`)

/** “：60%，对比为 10%”。 */
const compared = (observed: number | null, expected: number | null): string =>
  observed === null || expected === null ? '' : `：${share(observed)}，对比为 ${share(expected)}`

/** A share of all reviews, beside the usual one. */
const overall =
  (what: string) =>
  ({ n, observed, expected }: Counted): string => {
    if (observed === null) return `${count(n)} 条评价${what}`
    const seen = `${share(observed)} 的评价${what}`
    return expected === null ? seen : `${seen}，通常为 ${share(expected)}`
  }

/** Mean stars before and after. */
const shift =
  (moved: string) =>
  ({ n, observed, expected }: Counted): string => {
    if (observed === null || expected === null) return `${count(n)} 条评价的星级${moved.slice(0, 1)}了`
    return `平均星级从 ${oneDecimal(expected)} ${moved} ${oneDecimal(observed)}，一侧有 ${count(n)} 条评价`
  }

const conflict =
  (which: string) =>
  ({ n, observed, expected }: Counted): string => {
    const seen = `${count(n)} 条${which}评价的文字与星级相反`
    if (observed === null) return seen
    return `${seen}（占 ${share(observed)}${expected === null ? '' : `，通常为 ${share(expected)}`}）`
  }

export const zh: Words = {
  claims: {
    'near-duplicate.same-text': ({ n }) =>
      n === 1 ? '1 条评价与他人的评价文字相同' : `${count(n)} 条不同买家的评价文字相同`,
    'near-duplicate.cluster': ({ n }) =>
      n === 1 ? '1 条评价与他人的评价大段相同' : `${count(n)} 条不同买家的评价大段相同`,
    'near-duplicate.further': ({ n }) => `另有 ${count(n)} 条评价与他人的文字相同或大段相同`,
    'near-duplicate.elsewhere': ({ n, observed }) =>
      `${count(n)} 条评价的文字也出现在${otherListings(observed)}的评价里`,
    'incentive.conditioned': ({ n }) => `${count(n)} 位评价者自述给好评有奖励`,
    'incentive.reward': ({ n }) => `${count(n)} 位评价者提到写评价或晒图有奖励`,
    'incentive.disclosed': ({ n }) => `${count(n)} 条评价写明商品为免费或优惠获得`,
    'incentive.reported': ({ n }) => `${count(n)} 位评价者反映被要求给好评，或有人以好处换好评`,
    'burst.five-star': window('为五星'),
    'burst.one-star': window('为一星'),
    'burst.near-duplicate': window('与他人文字重复'),
    'burst.short': window('非常短'),
    'burst.unverified': window('没有购买标记'),
    'burst.volume': ({ n, observed, expected }) => {
      const seen = `短时间内有 ${count(observed ?? n)} 条评价`
      if (expected === null) return seen
      return expected < 0.5 ? `${seen}，平时几乎没有` : `${seen}，平时约 ${count(expected)} 条`
    },
    'photo-reuse.same-photo': ({ n }) =>
      n === 1 ? '1 位评价者发的图片与他人相同' : `${count(n)} 位评价者发了同一张图片`,
    'photo-reuse.gallery': ({ n }) => `${count(n)} 位评价者发的是商品页自带的图片`,
    'photo-reuse.elsewhere': ({ n, observed }) => `${count(n)} 条评价的图片也出现在${otherListings(observed)}的评价里`,
    'low-information.share': overall('过短或过于普通，没有参考内容'),
    'template.skeleton': ({ n }) => `${count(n)} 条不同买家的评价套用同一句式，只换了个别词`,
    'assembled-text.shared-sentences': ({ n }) => `${count(n)} 条评价由其他多条评价里的句子拼成`,
    'generated-text.cluster': ({ n, expected }) => {
      const seen = `几天之内有 ${count(n)} 条长评价写法相近`
      return expected === null ? seen : `${seen}，通常约 ${count(expected)} 条`
    },
    'impossible-timing.before-purchase': ({ n }) => `${count(n)} 条评价的日期早于其购买日期`,
    'impossible-timing.same-day': overall('在购买当天写下'),
    'rating-shift.fall': shift('降到'),
    'rating-shift.rise': shift('升到'),
    'text-star-conflict.praise-low': conflict('一二星'),
    'text-star-conflict.complaint-high': conflict('五星'),
    'unverified-share.share': overall('没有购买标记'),
    'reviewer-history.first': ({ n }) => `${count(n)} 条评价的作者没有其他已知评价`,
    'reviewer-history.long-known': ({ n }) => `${count(n)} 条评价的作者已有半年以上的评价记录`,
    'reviewer-ring.praise': ({ n, observed }) => `${count(n)} 位评价者在相近的日子给${listings(observed)}都打了高分`,
    'reviewer-ring.blame': ({ n, observed }) => `${count(n)} 位评价者在相近的日子给${listings(observed)}都打了低分`,
    'hostile-campaign.demand': ({ n }) => `${count(n)} 条评价要求给钱才删低分`,
    'hostile-campaign.claim': ({ n }) => `${count(n)} 条评价把低分与退款挂钩`,
    'hostile-campaign.reported': ({ n }) => `${count(n)} 条评价提到有人借评价索要钱物`,
    'hostile-campaign.same-text': ({ n, observed }) =>
      `${observed === null ? '' : `${count(observed)} 天内 `}${count(n)} 条低星评价大段相同`,
    'hostile-campaign.burst': window('为低星且没有具体内容'),
    'hostile-campaign.burial': ({ n, observed, expected }) =>
      `出现投诉后紧接着有 ${count(n)} 条简短好评${compared(observed, expected)}`,
    'merged-listing.subjects': ({ n }) => `${count(n)} 条评价说的东西，其他评价都没有提到`,
    'sales-surge.more-reviews': ({ observed, expected }) =>
      `新增 ${count(observed ?? 0)} 条评价，而新增销量最多 ${count(expected ?? 0)}`,
    'sales-surge.fewer-reviews': ({ observed, expected }) =>
      `新增 ${count(observed ?? 0)} 条评价，而新增销量至少 ${count(expected ?? 0)}`,
    'vanished-reviews.gone': ({ observed, expected }) =>
      `先前读到的 ${count(expected ?? 0)} 条评价中有 ${count(observed ?? 0)} 条不再显示`,
    'vanished-reviews.low-gone': ({ observed, expected }) =>
      `不再显示的评价里低星的比例${compared(observed, expected)}`,
    'vanished-reviews.total-fell': ({ observed, expected }) =>
      `平台先前显示共 ${count(expected ?? 0)} 条评价，现在显示 ${count(observed ?? 0)} 条`,
  },
  skeleton: (pattern) => `共同部分：${pattern}`,
  innocent: {
    'auto-review-tools': '有些买家用自动评价工具填写现成文字',
    'points-for-reviews': '写评价就有积分，有人粘贴凑字数的文字',
    'copied-from-others': '买家为凑字数互相照抄',
    'borrowed-photo': '买家为拿晒图积分借用别人的照片',
    'variant-copies': '平台可能把同一条评价显示在多个规格下',
    'guided-prompts': '平台的提示语和标签会引出相同的说法',
    'family-account': '可能是家人共用或分用几个账号',
    'image-host-merges': '平台可能用同一地址提供不同的图片',
    'shop-picture-by-choice': '有些买家不拍照，直接用商品图',
    'sale-or-launch': '促销或上新会让许多人同时购买',
    'media-attention': '新闻或热门帖子会一下子带来许多人',
    'faulty-batch': '一批有问题的货会同时引来许多差评',
    'platform-coupon': '可能是平台自己对任何评价发券',
    'disclosed-sample': '评价者已公开说明，试用活动本来就要求这样做',
    hearsay: '评价者可能只是转述听来的说法',
    'one-seller-of-many': '同一页面可能有多个卖家，也许只涉及其中一个',
    'short-is-normal': '日用品的评价短一些很正常',
    'bought-elsewhere': '可能在别处购买，或是收到的礼物',
    'stock-phrases': '夸同一样东西时，大家常用同样的说法',
    'writing-help': '有人借助翻译或写作工具',
    'earlier-purchase': '可能评的是更早买的同款',
    'fast-or-digital': '当日送达或虚拟商品当天就能评价',
    'date-slips': '平台显示的可能是后一次订单的日期，或时区不同',
    'product-changed': '商品、厂家或批次可能有变化',
    'other-buyers': '促销或新的人群会带来看法不同的买家',
    'scale-misread': '有人以为 1 星最好',
    irony: '反话，或夸客服而商品一般，读起来与星级相反',
    'sale-spring': '三八节促销会让许多人同时购买',
    'sale-618': '618 促销会让许多人同时购买',
    'sale-double-eleven': '双十一促销会让许多人同时购买',
    'sale-double-twelve': '双十二促销会让许多人同时购买',
    'sale-new-year': '双旦、年货节前后许多人同时购买',
    'sale-prime-day': '会员日（Prime Day）会让许多人同时购买',
    'sale-black-friday': '黑五、网一促销会让许多人同时购买',
    'sale-christmas': '圣诞节前后许多人同时购买、送礼',
    'first-review': '每个人都有第一次写评价的时候',
    'memory-is-partial': '只知道这里见过的商品，他们可能在别处写过',
    'shared-interest': '兴趣相同的人常买同样的东西',
    'sold-together': '搭配出售的商品会一起被评价',
    'rightful-claim': '买家有权要求退款',
    'genuine-anger': '生气的买家用词激烈且相近',
    'bundle-parts': '套装含多件东西，各有人评价',
    'comparison-or-gift': '可能是在和别的商品作比较',
    'late-reviews': '不少人购买很久后才评价',
    'moved-reviews': '平台可能迁移或合并了评价',
    moderation: '平台可能按规则删除了评价',
    withdrawn: '评价者可以自己删除评价',
  },
  abstentions: {
    'too-few-reviews': '评价太少',
    'too-few-texts': '有文字的评价太少',
    'too-few-dates': '有日期的评价太少',
    'no-photos': '没有评价者晒图',
    'no-purchase-mark': '该平台不显示购买标记',
    'no-purchase-dates': '有购买日期的评价太少',
    'too-few-stars': '有星级的评价太少',
    'too-few-long-texts': '长评价太少',
    'instant-delivery': '这类商品即时到账',
    'no-reviewer-history': '不了解评价者的其他评价',
    'no-memory': '没有其他商品的记录',
    'no-reviewer-identity': '无法区分评价者',
    'no-earlier-reading': '之前没有读过此页',
    'no-sales-shown': '平台不显示销量',
    'readings-incomplete': '两次都没能读全评价',
  },
  bands: {
    'not-enough-data': '评价太少，无法判断',
    'no-signs': '未见集中组织评价的迹象',
    'some-signs': '有一些集中组织评价的迹象',
    'strong-signs': '集中组织评价的迹象明显',
  },
  classes: {
    organised: '有集中组织的迹象',
    incentivised: '提到奖励或试用',
    'low-information': '内容过少',
    'platform-default': '平台代写',
    ordinary: '未见迹象',
  },
  signals: {
    'near-duplicate': '文字重复',
    template: '套用模板',
    'assembled-text': '拼接文字',
    'low-information': '内容过少',
    'generated-text': '机器生成文字',
    burst: '短期集中',
    'impossible-timing': '日期先后',
    'rating-shift': '星级变化',
    'text-star-conflict': '文字与星级不符',
    'photo-reuse': '图片重复',
    incentive: '评价有奖励',
    'reviewer-ring': '相同的评价者群',
    'hostile-campaign': '低分集中',
    'reviewer-history': '评价者历史',
    'unverified-share': '购买标记',
    'merged-listing': '合并的商品',
    'sales-surge': '销量与评价',
    'vanished-reviews': '不再显示的评价',
  },
  families: {
    text: '文字',
    time: '时间',
    rating: '星级',
    photo: '图片',
    incentive: '奖励',
    network: '评价者之间',
    identity: '评价者',
    topic: '内容对象',
    sales: '销量',
  },
  states: {
    listing: '已读取本页评价',
    'not-a-listing': '这不是商品页面',
    'no-reviews': '本页还没有评价',
    walled: '评价需要登录、验证或展开后才能看到',
    'not-understood': '页面已改版，暂时读不出评价',
  },
  pageGaps: {
    'not-a-listing': '这不是商品页面',
    'no-reviews-shown': '页面没有显示评价',
    walled: '部分评价需要登录、验证或展开后才能看到',
    'layout-not-understood': '读不出这种页面版式的评价',
  },
  timeline: {
    day: '每日评价数',
    week: '每周评价数',
    month: '每月评价数',
    quarter: '每季评价数',
    year: '每年评价数',
  },
  hidden: {
    phone: '[已隐去：电话]',
    email: '[已隐去：邮箱]',
    chat: '[已隐去：社交账号]',
    identity: '[已隐去：证件号]',
    order: '[已隐去：订单号]',
  },
  verify: {
    unchanged: '导出后未被改动。',
    changed: '导出后被改动：',
    changes: {
      changed: (file) => `${file} 内容有改动`,
      missing: (file) => `${file} 缺失`,
      added: (file) => `${file} 是后来加入的`,
      archive: () => '压缩包本身被改动或重新打包',
    },
    unreadable: {
      'not-a-zip': '这不是 zip 文件。',
      damaged: 'zip 文件已损坏。',
      unsupported: 'zip 文件用了材料包不会用到的功能。',
      'too-many-files': 'zip 内文件过多，不宜打开。',
      'too-large': 'zip 解开后过大，不宜打开。',
      'unsafe-name': 'zip 内有不安全的文件名。',
      'duplicate-name': 'zip 内有重复的文件名。',
      'not-a-bundle': '这个 zip 不是材料包。',
    },
  },
  fields: {
    reviews: '评价',
    'reviews.id': '评价编号',
    'reviews.reviewer': '评价者',
    'reviews.stars': '星级',
    'reviews.title': '评价标题',
    'reviews.text': '评价文字',
    'reviews.postedOn': '日期',
    'reviews.verified': '购买标记',
    'structured-data': '结构化数据',
    id: '商品编号',
    url: '网址',
    title: '标题',
    photos: '图片',
    gaps: '缺漏记录',
  },
  abstained: (signal, why) => `${signal}：未测，${why}`,
  gap: (field, why) => `${field}：${why}`,
  read: ({ read, stated }) => {
    if (stated === null) return `已读 ${count(read)} 条，商家未显示总数`
    return read === stated ? `已读全部 ${count(read)} 条` : `已读 ${count(read)} 条，商家显示共 ${count(stated)} 条`
  },
  stars: ({ stated, adjusted, low, high }) => {
    const shown = stated === null ? '页面未显示均分' : `页面显示 ${oneDecimal(stated)} 星`
    if (adjusted === null) return `${shown}，未见迹象的评价太少，无法对照`
    if (stated !== null && oneDecimal(stated) === oneDecimal(adjusted)) return `${shown}，减计有迹象的评价后不变`
    const range = low === null || high === null ? '' : `（${oneDecimal(low)}–${oneDecimal(high)}）`
    return `${shown}，减计有迹象的评价后为 ${oneDecimal(adjusted)} 星${range}`
  },
  scoreMeaning: '分数是随机挑三条评价、三条都未见迹象的概率，以百分数表示。',
}
