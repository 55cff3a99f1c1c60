/**
 * Kinds of goods that nobody sells as one product, each by words that hardly occur outside it. Neighbours are one kind
 * (phones and laptops, shirts and shoes): a case for a phone names phones, a belt comes with trousers. Words that many
 * trades share (买, 物流, "quality", "fit") are left out, and so are words of gifts and occasions.
 */
const SUBJECTS: readonly { zh: string; en: string }[] = [
  {
    zh: '书籍 这本书 本书 的书 作者 小说 章节 文笔 译本 翻译 读完 阅读 印刷 纸质 排版 出版社 情节 读者 读书',
    en: 'author novel chapter chapters plot paperback hardcover storyline prose translation publisher reader readers',
  },
  {
    zh: '屏幕 开机 系统 充电 电池 续航 内存 硬盘 键盘 显卡 散热 安卓 像素 触屏 手机 平板 电脑 笔记本 驱动 卡顿 死机 玩游戏',
    en: 'laptop tablet smartphone android battery charger screen keyboard bluetooth usb gigabytes processor firmware touchscreen',
  },
  {
    zh: '衣服 裤子 裙子 面料 尺码 起球 缩水 掉色 穿着 穿上 上身 布料 线头 鞋子 鞋底 脚感 尺寸偏小 偏大 偏小 衬衫 毛衣 袖子 版型 显瘦',
    en: 'shirt pants jeans dress sleeves fabric sweater shoes shoe sneakers jacket socks waist ankle stitching',
  },
  {
    zh: '洗发 头发 头皮 去屑 洗头 发质 护发 沐浴 香味 泡沫 皮肤 面膜 保湿 护肤 过敏 油腻 掉发 柔顺 洁面 乳液',
    en: 'shampoo conditioner scalp skin moisturizer lotion fragrance acne wrinkles dandruff lather',
  },
  {
    zh: '水果 苹果很 很甜 新鲜 好吃 牛奶 酸奶 脆甜 多汁 烂了 坏果 果子 零食 香蕉 橙子 樱桃 奶味 喝了 吃起来 难吃 很好吃',
    en: 'taste tastes tasty delicious flavor sweet snack snacks fruit juicy chocolate coffee tea stale',
  },
  {
    zh: '酒店 房间 入住 前台 早餐 床单 客房 宾馆 大堂 退房 标间 隔音 服务员 火车站 地铁站 大床房 携程',
    en: 'hotel room rooms lobby concierge breakfast reception bathroom elevator check-in suite housekeeping hallway',
  },
  {
    zh: '热水器 洗衣机 冰箱 空调 燃气 电热 师傅 上门安装 漏水 水温 水压 制冷 噪音 油烟机 洗碗机 插座 加热',
    en: 'dishwasher refrigerator fridge freezer washer dryer thermostat plumber faucet boiler furnace',
  },
  {
    zh: '沙发 床垫 书桌 衣柜 木板 螺丝 组装 板材 椅子 桌子 台面 抽屉',
    en: 'sofa couch mattress wardrobe bookshelf drawer drawers tabletop cushions armrest',
  },
  {
    zh: '猫咪 狗狗 猫粮 狗粮 猫砂 毛孩子 主子 宠物 适口性 软便',
    en: 'puppy kitten litter kibble leash paws vet barking chew',
  },
  {
    zh: '宝宝 尿不湿 纸尿裤 奶粉 奶瓶 红屁屁 红屁股 婴儿 辅食',
    en: 'diaper diapers toddler stroller formula pacifier newborn crib',
  },
  {
    zh: '吉他 琴弦 音色 拨片 效果器 调音 钢琴 尤克里里 效果踏板',
    en: 'guitar guitars strings pedal amp amplifier strap picks tuner microphone fretboard capo pickups',
  },
  {
    zh: '电钻 扳手 轮胎 机油 螺丝刀 雨刮 车载 刹车 汽车 车上',
    en: 'drill wrench screwdriver tire tires wiper windshield engine brake sawdust torque',
  },
]

const HAN = new Map<string, { word: string; subject: number }[]>()
const LATIN = new Map<string, number>()
SUBJECTS.forEach(({ zh, en }, subject) => {
  for (const word of zh.split(' ')) {
    const first = word.charAt(0)
    HAN.set(first, [...(HAN.get(first) ?? []), { word, subject }])
  }
  for (const word of en.split(' ')) LATIN.set(word, subject)
})

/** Number of subjects; they are named by 0 to this, exclusive. */
export const SUBJECT_COUNT = SUBJECTS.length

/** A subject that a text names, with where it does so first, as offsets of the canonical text. */
export interface Naming {
  start: number
  end: number
  /** Different words of the subject. */
  words: number
}

/** What a canonical text speaks of, by subject. Linear. */
export function subjectsOf(canonical: string): Map<number, Naming> {
  const found = new Map<number, Naming & { seen: Set<string> }>()
  const note = (subject: number, word: string, start: number): void => {
    const known = found.get(subject)
    if (!known) found.set(subject, { start, end: start + word.length, words: 1, seen: new Set([word]) })
    else if (!known.seen.has(word)) {
      known.seen.add(word)
      known.words++
    }
  }
  for (const match of canonical.matchAll(/[a-z][a-z-]{2,}/g)) {
    const subject = LATIN.get(match[0])
    if (subject !== undefined) note(subject, match[0], match.index)
  }
  for (let at = 0; at < canonical.length; at++) {
    if (canonical.charCodeAt(at) < 0x2e80) continue
    for (const { word, subject } of HAN.get(canonical.charAt(at)) ?? [])
      if (canonical.startsWith(word, at)) note(subject, word, at)
  }
  return found
}
