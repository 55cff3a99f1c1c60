import { LIMITS } from '../limits.ts'

/** Where a text might speak of rewards for reviews. Most texts: nowhere. */
export interface Candidates {
  /** Chinese rules should read the text. */
  chinese: boolean
  /** Stretches that rules for Latin scripts should read, apart and in order. */
  latin: { start: number; end: number }[]
}

/** Farthest that condition and reward stand apart, in UTF-16 units. */
const CHINESE_REACH = 40
const LATIN_REACH = 90
/** What is read around a find: the sentence it stands in, and the next for "it never came". */
const MARGIN_BEFORE = 140
const MARGIN_AFTER = 170
const SENTENCE_MIN = 40
const SENTENCE_ENDS = '.!?\n'

/** What a unit or word stands for: half of an offer, all of one, or something only its neighbours can tell. */
const NOTHING = 0
const REVIEW = 1
const REWARD = 2
const ALONE = 3
const UNSURE = 4
const STAR_SIGN = 5
const MONEY_SIGN = 6
/** Latin letters that spell half of 好评, of 返现. */
const SYLLABLE = 7
const SYLLABLE_REWARD = 8
/** 好评 or 返现 in Latin letters throughout. */
const LETTERED = /^(?:hao|fan) ?[pPxX]/i

const UNITS = new Uint8Array(0x10000)
/** Per unsure character: what it stands for, if one of `near` is at most `reach` units before (negative) or after it. */
const NEIGHBOURS = new Map<string, { kind: number; reach: number; near: string }[]>()

for (const [kind, chars] of [
  [REVIEW, '评評平坪苹萍凭瓶屏聘星晒曬追秀书書'],
  [REWARD, '返奖獎券领領删刪扰擾胁脅逼诱誘\udde7\udcb0\udcb5\udcb4\udcb8\udd11'],
  [STAR_SIGN, '★⭐\udf1f'],
  [MONEY_SIGN, '$€£'],
] as const)
  for (let i = 0; i < chars.length; i++) UNITS[chars.charCodeAt(i)] = kind

const GIVEN = '返领領送退给給奖獎得发發打转轉补補反红紅'
for (const [chars, kind, reach, near] of [
  ['反饭飯翻范犯泛凡番帆', REWARD, 3, '现現线線县縣先鲜鮮显顯献獻限险險仙闲閒咸贤賢弦陷宪憲钱錢0123456789xX'],
  ['包', REWARD, -4, '红紅洪鸿鴻宏虹'],
  ['红紅', REWARD, 2, 'bB'],
  ['免', ALONE, 3, '体體'],
  ['免', REWARD, 2, '单單'],
  ['金', REWARD, -2, '现現佣'],
  ['礼禮', REWARD, 2, '，。！!,. 品物包盒券，、小一送领有了～~的啦哦\n'],
  ['元块塊米毛钱錢圆', REWARD, -8, GIVEN],
  ['费費', REWARD, -2, '话話苦处處'],
  ['卡', REWARD, -3, 'eE物品市油现現返金'],
  ['卡', REVIEW, -1, '打'],
  ['分', REVIEW, -2, '满滿五5伍５'],
  ['图圖照', REVIEW, -2, '晒曬带帶上发發返配'],
  ['退', REWARD, 3, '现現钱錢0123456789'],
  ['送赠贈换換', REWARD, -7, '评評星★⭐分图圖单單秀频頻'],
  ['/', STAR_SIGN, -1, '5'],
  ['加➕+＋', REWARD, 4, 'vVwW微薇威徽ｖＶ扫掃客'],
  ['扫掃', REWARD, 2, '码碼卡二'],
  ['改撤', REWARD, 7, '评評星'],
  ['骗騙强強', REWARD, 6, '评評星'],
  ['给給', REWARD, -2, '不没沒'],
  ['官', ALONE, -2, '验驗用鉴鑒测測评評吃'],
  ['测測', ALONE, -2, '众眾'],
  ['品', ALONE, -2, '样樣'],
  ['机機', ALONE, -2, '样樣'],
  ['报報', ALONE, -3, '用'],
  ['试試', ALONE, -6, '请請免中元送赠贈供'],
  ['用', ALONE, 2, '心反'],
  ['试試', ALONE, 4, '中装裝报報官'],
  ['得抽赢拿', REWARD, -2, '了想'],
  ['信话話', REWARD, -1, '短电電'],
  ['才', REWARD, 4, '退处處发發给給开開换換赔賠解安保肯理售'],
  ['先', REWARD, 3, '好五给給写寫'],
  ['好', REVIEW, -1, '说說'],
  ['诺諾应應', REVIEW, -1, '承许許答'],
  ['图圖', REWARD, -1, '+＋➕加'],
] as const) {
  for (const char of chars) {
    UNITS[char.charCodeAt(0)] = UNSURE
    NEIGHBOURS.set(char, [...(NEIGHBOURS.get(char) ?? []), { kind, reach, near }])
  }
}

/** Beginnings of Latin words, each by its first three letters. */
const BEGINNINGS = new Map<number, { word: string; kind: number }[]>()
const HAS_BEGINNING = new Uint8Array(0x8000)
for (const [kind, words] of [
  [ALONE, 'review&unit review&sampl review&copy product&test'],
  [
    REVIEW,
    'review star rating rated feedback testimonial opinion honest testing evaluat estrella sterne étoile toiles bewertung rezension rese opini avis valoraci comentario commentaire',
  ],
  [
    REWARD,
    'gift egift vouch cash refund reimburs money brib promis offer exchang return&for incentiv reward compensat rebat coupon paid pay free discount harass beg pester pressur threat badger hound nag spam coerc demand remov delet chang take&it take&down took&down sampl promot complim sponsor warrant raffle sweepstake giveaway kickback credit provid unbias testbericht prize keep kept refus replac sent&me gave&me gutschein geschenk regalo cadeau reembols rembours erstatt bon&d descuento chance',
  ],
  [SYLLABLE, 'ping'],
  [SYLLABLE_REWARD, 'fan hongba'],
  [ALONE, 'influenst bzzag voxbox tomoson smiley vine haop hao&ping fanx fan&xian'],
] as const) {
  for (const entry of words.split(' ')) {
    const word = entry.replace('&', ' ')
    const code = [...word.slice(0, 3)].reduce((sum, letter) => (sum << 5) | (letter.charCodeAt(0) & 31), 0) & 0x7fff
    HAS_BEGINNING[code] = 1
    BEGINNINGS.set(code, [...(BEGINNINGS.get(code) ?? []), { word, kind }])
  }
}

/** One pass over at most LIMITS.scanned units: about 2 ns each, without regular expressions or copies. */
export function candidatesIn(text: string): Candidates {
  const found: Candidates = { chinese: false, latin: [] }
  const length = Math.min(text.length, LIMITS.scanned)
  let review = -1e9
  let reward = 1e9
  let latinReview = -1e9
  let latinReward = 1e9
  let code = 0
  let letters = 0
  for (let at = 0; at < length; at++) {
    const unit = text.charCodeAt(at)
    const letter = unit | 32
    if (letter >= 97 && letter <= 122 && unit < 128) {
      code = ((code << 5) | (letter & 31)) & 0x7fff
      letters++
      if (letters === 3 && HAS_BEGINNING[code] === 1) {
        const kind = wordKind(text, at - 2, code)
        if (kind === REVIEW) latinReview = at
        else if (kind === REWARD) latinReward = at
        else if (kind === ALONE) {
          latinReview = latinReward = at
          found.chinese ||= LETTERED.test(text.slice(at - 2, at + 4))
        } else if (kind === SYLLABLE) review = at
        else if (kind === SYLLABLE_REWARD) reward = at
        if (Math.abs(review - reward) <= CHINESE_REACH) found.chinese = true
        if (kind !== NOTHING && kind < SYLLABLE && Math.abs(latinReview - latinReward) <= LATIN_REACH)
          widen(found, text, at)
      } else if (unit === 120 || unit === 112 || unit === 88 || unit === 80) {
        const before = text.charCodeAt(letters > 1 ? at - 1 : at - 2) | 32
        if (letter === 120 && before === 102) reward = at
        else if (letter === 112 && before === 104) review = at
        else continue
        if (Math.abs(review - reward) <= CHINESE_REACH) found.chinese = true
      }
      continue
    }
    code = letters = 0
    let kind = UNITS[unit] ?? NOTHING
    if (kind === NOTHING) continue
    if (kind === UNSURE) kind = confirmed(text, at)
    if (kind === REVIEW || kind === ALONE || kind === STAR_SIGN) review = at
    if (kind === REWARD || kind === ALONE) reward = at
    if (kind === STAR_SIGN) latinReview = at
    if (kind === MONEY_SIGN) latinReward = at
    if (kind >= STAR_SIGN && Math.abs(latinReview - latinReward) <= LATIN_REACH) widen(found, text, at)
    if (kind !== NOTHING && Math.abs(review - reward) <= CHINESE_REACH) found.chinese = true
  }
  return found
}

function confirmed(text: string, at: number): number {
  for (const { kind, reach, near } of NEIGHBOURS.get(text.charAt(at)) ?? []) {
    const [from, to] = reach < 0 ? [at + reach, at] : [at + 1, at + 1 + reach]
    for (let i = Math.max(0, from); i < to && i < text.length; i++) if (near.includes(text.charAt(i))) return kind
  }
  return NOTHING
}

function wordKind(text: string, start: number, code: number): number {
  for (const { word, kind } of BEGINNINGS.get(code) ?? []) {
    let i = 3
    while (i < word.length && (text.charCodeAt(start + i) | 32) === (word.charCodeAt(i) | 32)) i++
    if (i === word.length) return kind
  }
  return NOTHING
}

/** Adds the stretch around `at`, or lengthens the last one: from a sentence start to the end of the next sentence. */
function widen(found: Candidates, text: string, at: number): void {
  const last = found.latin.at(-1)
  if (last && at <= last.end) {
    last.end = Math.max(last.end, endAfter(text, at))
    return
  }
  const earliest = Math.max(last?.end ?? 0, at - LATIN_REACH - MARGIN_BEFORE)
  let start = Math.max(earliest, at - LATIN_REACH - SENTENCE_MIN)
  while (start > earliest && !SENTENCE_ENDS.includes(text.charAt(start - 1))) start--
  while (start > earliest && start < at && /[\p{L}\p{N}$£€]/u.test(text.charAt(start - 1))) start++
  found.latin.push({ start, end: endAfter(text, at) })
}

function endAfter(text: string, at: number): number {
  const latest = Math.min(text.length, LIMITS.scanned, at + MARGIN_AFTER)
  let sentences = 0
  for (let i = at; i < latest; i++) {
    const ends = SENTENCE_ENDS.includes(text.charAt(i)) && !SENTENCE_ENDS.includes(text.charAt(i + 1))
    if (ends && text.charAt(i + 1) !== '' && ++sentences === 2) return i + 1
  }
  return latest
}
