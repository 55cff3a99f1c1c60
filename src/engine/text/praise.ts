import { KIND, kinds, learn } from './chars.ts'

/**
 * Words of general praise and shopping, in canonical form: what fits any product and tells nothing of this one
 * (science note 4). Longest match wins.
 */
const ZH =
  `质量 品质 物流 快递 发货 送货 到货 速度 包装 服务 态度 客服 卖家 店家 商家 掌柜 老板 店铺 小店 宝贝 东西 商品 产品 货物 物品 价格 价钱
价位 性价比 做工 描述 图片 实物 评价 感觉 整体 总体 外观 手感 效果 正品 购物 体验 购买 买 收到 收货 用 使用 看 试 到 给 好 很好 非常好 挺好 超好 特好 还好 太好 最好
不错 还不错 可以 还可以 满意 喜欢 给力 完好 完整 完美 一致 一样 相符 符合 实惠 便宜 合理 划算 优惠 物美价廉 物超所值 棒 赞 优秀 一流 周到 热情
耐心 细心 贴心 负责 及时 迅速 快速 快 高 漂亮 好看 美观 精致 精美 舒服 方便 实用 好用 放心 信赖 值得 值 推荐 强烈推荐 回购 已回购 还会来 再来 下次 继续 支持
光顾 好评 全五分 五星 5星 五分 5分 满分 点赞 谢谢 感谢 辛苦 祝 生意兴隆 购 朋友 大家 家人 第二次 一次 多次 这次 老顾客 回头客 顾客 亲 亲们 店 家 到家 第二天 隔天
很 非常 特别 十分 超级 超 真 真的 真心 太 挺 还 也 都 就 又 更 最 比较 相当 确实 总之 蛮 够 的 了 得 地 是 有 和 与 跟 我 你 他 她 它 这 那 这个 那个
这款 这家 一个 个 啊 呀 哦 呢 吧 哈 哈哈 嗯 啦 哒 滴 嘛 没有 没 没得说 没话说 说 不 会 要 来 在 里 上 下 想 想象 中 想象中 期待 预期 期望 超出 没问题 问题 任何 一直 一如既往 已经 刚
起来 多 点 一点 些 挺 哟 耶 哇 让 人 觉得 认为 希望 以后 今后 永远 依然 完全 绝对 简直 无比 爱 爱了 超爱 超赞 默认 此用户 填写 内容`.split(
    /\s+/,
  )

const EN =
  `a about absolutely after again all also always amazing am an and any anyone are arrived as at awesome back be beautiful been best better bought
brand but buy buying came can cheap customer days deal definitely delivered delivery described did do does everything exactly excellent expected
fantastic fast fine five for from fun get gift glad good got great happy has have he her here highly his how i if im in is it item its ive just kind like
liked looks lot love loved loves made me money more much my need needed never nice no of ok okay on one or order ordered our out perfect perfectly
pleased price product products promptly purchase purchased quality quick quickly quite really recommend recommended right satisfied seller
service she shipped shipping so son star stars store super sure thank thanks that the them these they thing this time to too top u very was way we
well were what when will wife husband with wonderful work worked working works worth would you your daughter friend friends family don't it's i'm i've a+ 5 10 10/10 100%`.split(
    /\s+/,
  )

const HAN_BY_FIRST = new Map<string, string[]>()
for (const word of [...ZH].sort((a, b) => b.length - a.length)) {
  const first = word.charAt(0)
  const words = HAN_BY_FIRST.get(first)
  if (words) words.push(word)
  else HAN_BY_FIRST.set(first, [word])
}
const EN_WORDS: ReadonlySet<string> = new Set(EN)

/** Whether a word, letters and apostrophes only, is one of general praise and shopping. */
export const isPraiseWord = (word: string): boolean => EN_WORDS.has(word)

/** Length of the longest Han word of praise at `at` of a canonical text; 0 when there is none. */
export function praiseAt(canonical: string, at: number): number {
  for (const word of HAN_BY_FIRST.get(canonical.charAt(at)) ?? [])
    if (canonical.startsWith(word, at)) return word.length
  return 0
}

/** What a short text says: a Han character counts 1, a word 3; so 12 are twelve characters or four words. */
const WORD = 3
const SHORT = 12
/** Texts beyond this are not looked at word by word: nobody fills them with praise alone. */
const PRAISE_MAX = 240
/** Content left beside the praise that still counts as none. */
const REST = 2

/**
 * Whether a canonical text is too short (at most 12 Han characters or 4 words) or too common (nothing but general
 * praise) to say anything of the listing. An empty text is. Linear.
 */
export function isLowInformation(canonical: string): boolean {
  if (canonical.length > PRAISE_MAX) return false
  let content = 0
  let rest = 0
  for (let at = 0; at < canonical.length; ) {
    const unit = canonical.charCodeAt(at)
    const kind = kinds[unit] || learn(unit)
    const end = kind === KIND.han ? at + Math.max(1, praiseAt(canonical, at)) : wordEnd(canonical, at)
    if (kind === KIND.han) {
      content += end - at
      if (praiseAt(canonical, at) === 0) rest++
    } else if (end > at) {
      const weight = isDense(unit) ? end - at : WORD
      content += weight
      if (!isPraiseWord(canonical.slice(at, end))) rest += weight
    }
    if (content > SHORT && rest > REST) return false
    at = Math.max(end, at + 1)
  }
  return true
}

/** End of the word that begins at `at`; `at` itself when none does. Apostrophes between letters belong to it. */
export function wordEnd(canonical: string, at: number): number {
  let end = at
  for (; end < canonical.length; end++) {
    const unit = canonical.charCodeAt(end)
    const kind = kinds[unit] || learn(unit)
    const letter = kind === KIND.plain || kind === KIND.digit || kind === KIND.mark || kind === KIND.complex
    if (!letter && !(unit === 0x27 && end > at)) break
  }
  return end
}

/** Kana, Thai, Lao, Burmese, Khmer: scripts without spaces between words. */
const isDense = (unit: number): boolean =>
  (unit >= 0x3040 && unit <= 0x30ff) ||
  (unit >= 0x0e00 && unit <= 0x0eff) ||
  (unit >= 0x1000 && unit <= 0x109f) ||
  (unit >= 0x1780 && unit <= 0x17ff)
