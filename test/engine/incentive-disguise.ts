import { mulberry32 } from '../../scripts/planted.ts'
import { hash32 } from '../../src/engine/hash.ts'

/**
 * Writes offers the way people hide them from a shop's filter: sounds, letters, pictures, wide and invisible signs,
 * characters taken apart, old characters, signs in between. The tables are those of a dictionary, not of the rules.
 */
const SOUNDS: Record<string, string> = {
  好: '郝号浩豪昊毫耗皓濠',
  评: '平坪萍苹瓶凭屏聘枰',
  返: '反范饭泛翻凡犯樊',
  现: '线县限献险显陷馅羡',
  红: '洪鸿宏虹弘泓',
  包: '苞胞宝',
  微: '薇威徽维',
  信: '心芯新',
  五: '舞武午伍',
  图: '途涂',
}
const LETTERS: Record<string, string> = {
  好: 'hao',
  评: 'ping',
  返: 'fan',
  现: 'xian',
  红: 'hong',
  包: 'bao',
  微: 'wei',
  信: 'xin',
}
const INITIALS: Record<string, string> = { 好: 'h', 评: 'p', 返: 'f', 现: 'x', 微: 'v' }
const PICTURES: Record<string, readonly string[]> = {
  红包: ['🧧'],
  现金: ['💰', '💵'],
  钱: ['💰'],
  五星: ['⭐⭐⭐⭐⭐', '5⭐', '5🌟', '🌟🌟🌟🌟🌟'],
}
const PARTS: Record<string, string> = { 好: '女子', 评: '讠平', 现: '王见', 红: '纟工', 返: '辶反', 信: '亻言' }
const OLD: Record<string, string> = {
  评: '評',
  现: '現',
  红: '紅',
  图: '圖',
  给: '給',
  领: '領',
  钱: '錢',
  块: '塊',
  务: '務',
  话: '話',
  费: '費',
  单: '單',
  奖: '獎',
  礼: '禮',
  赠: '贈',
}
const BETWEEN = ['.', '*', ' ', '-', '/', '|', '~', '、', '_', '👉', '😀', '。']
const UNSEEN = ['\u200b', '\u200c', '\u2060', '\ufeff', '\u00ad']

type Disguise = (text: string, random: () => number) => string

const pick = <T>(from: ArrayLike<T>, random: () => number): T => from[Math.floor(random() * from.length)] as T
const HIDDEN = /好评|返现|五星|红包|微信|晒图|现金/g

const each =
  (table: Record<string, string>, share: number): Disguise =>
  (text, random) =>
    text.replace(HIDDEN, (word) =>
      Array.from(word, (char) => (table[char] !== undefined && random() < share ? (table[char] ?? '') : char)).join(''),
    )

const DISGUISES: Record<string, Disguise> = {
  sounds: (text, random) =>
    text.replace(HIDDEN, (word) =>
      Array.from(word, (char) => (SOUNDS[char] && random() < 0.7 ? pick(SOUNDS[char] ?? '', random) : char)).join(''),
    ),
  letters: each(LETTERS, 1),
  'some letters': each(LETTERS, 0.5),
  initials: (text, random) => text.replace(/好评|返现/g, (word) => each(INITIALS, 1)(word, random)),
  pictures: (text, random) =>
    Object.entries(PICTURES).reduce((out, [word, signs]) => out.replaceAll(word, () => pick(signs, random)), text),
  wide: (text) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  unseen: (text, random) => text.replace(HIDDEN, (word) => Array.from(word).join(pick(UNSEEN, random))),
  between: (text, random) => {
    const sign = pick(BETWEEN, random)
    return text.replace(HIDDEN, (word) => Array.from(word).join(sign))
  },
  parts: each(PARTS, 1),
  'some parts': each(PARTS, 0.6),
  old: (text) => Array.from(text, (char) => OLD[char] ?? char).join(''),
}

export interface Disguised {
  text: string
  kind: string
  /** Kept out of the making of the rules: half of all, by a hash of the text it was made from and the disguise. */
  heldOut: boolean
}

/** Every offer in two disguises, or in two at once; the same seed gives the same texts. Unchanged ones are left out. */
export function disguised(offers: readonly string[], seed: number): Disguised[] {
  const random = mulberry32(seed)
  const names = Object.keys(DISGUISES)
  const out: Disguised[] = []
  for (const offer of offers) {
    for (let i = 0; i < 3; i++) {
      const chosen = i < 2 ? [pick(names, random)] : [pick(names, random), pick(names, random)]
      const text = chosen.reduce((one, name) => DISGUISES[name]?.(one, random) ?? one, offer)
      const kind = chosen.join(' + ')
      if (text !== offer) out.push({ text, kind, heldOut: (hash32(offer + kind, 11) & 1) === 1 })
    }
  }
  return out
}
