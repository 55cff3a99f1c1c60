import type { Plain } from './plain.ts'

/*
 * Words of an offer written to be missed: by their sound, in letters or initials, taken apart into radicals, with a sign
 * in the middle. Each is written out, so that the rules read one spelling. What is written out may be an accident
 * (好平整, 红，包很能装), so the rules still ask for both halves of an offer, and accidents known to be common are left.
 */

const SEP = '[，。]?'
/** Not part of a longer Latin word. */
const ALONE = '(?<![a-z0-9])'
const END = '(?![a-z])'

interface Hidden {
  word: string
  pattern: RegExp
}

const hidden = (word: string, first: string, second: string, not = '$^', before = ''): Hidden => ({
  word,
  pattern: new RegExp(`${before}(?:${first})${SEP}(?:${second})(?!${not})`, 'gu'),
})

const HAO = `[好恏郝号浩豪昊毫耗皓濠壕灏镐]|女子|${ALONE}hao`
const PING = `[评平坪苹萍凭瓶屏聘枰娉]|讠平|言平|ping?${END}`
const FAN = `[返反饭翻范犯泛凡番帆樊梵]|辶反|${ALONE}fan`
const XIAN = `[现线县先鲜显献限险仙闲咸贤弦陷宪馅羡]|王见|xian${END}`
const HONG = `[红洪鸿宏虹弘泓]|纟工|${ALONE}hong`
const BAO = `[包苞胞宝堡饱]|勹巳|bao${END}`

const WORDS: readonly Hidden[] = [
  hidden(
    '好评',
    HAO,
    PING,
    '[价论整坦稳静滑板均衡常时果子盖身口装酒幕分测]|[，。]?(?:很|不错|太|真)',
    '(?<![很真太挺最都还也更超不做正刚良美友爱只])',
  ),
  hidden(
    '返现',
    FAN,
    XIAN,
    '[在场货代有状象实后进生花鲜制令路上下]|给我',
    '(?<![往早晚米吃炒盖相适规模])(?!饭[咸先鲜现仙]|翻[线显现]|反[显先鲜]|[凡泛][现先])',
  ),
  hidden(
    '红包',
    HONG,
    BAO,
    '[石贝宝子含裹装装很挺好不大小太也真超背]|的[^，。]{0,2}(?:很|好|大|质)',
    '(?<![大粉鲜深暗枣火通酒])',
  ),
  hidden('微信', '[微薇威徽维]|wei', `[信心芯欣]|亻言|xin${END}`, '[型用]'),
  { word: '五星好评', pattern: new RegExp(`${ALONE}wu，?xing，?hao，?ping${END}`, 'gu') },
  hidden('五星', '[五伍舞武午]|wu', `[星兴芯]|日生|xing${END}`, '级|[奋旺起趣]'),
  hidden('晒图', '[晒筛洒]|shai', `[图途涂]|tu${END}`, '案|中'),
  // 返金见, 返xj: 现金 taken apart or by its initials; fan3块: the syllable before a sum.
  {
    word: '返现',
    pattern: new RegExp(`(?:[返反]|辶反|${ALONE}fan)${SEP}(?:金见|王金|现?xj${END}|现?jin|[xX]j${END})`, 'gu'),
  },
  { word: '返', pattern: /(?<![a-z0-9])fan(?=[\d一二两三四五六八十]{1,3}(?:元|块|r|米|圆|毛))/gu },
  { word: '好评', pattern: new RegExp(`${ALONE}h${SEP}p(?![a-z0-9])|好${SEP}p(?![a-z0-9])|${ALONE}h${SEP}评`, 'gu') },
  {
    word: '返现',
    pattern: new RegExp(
      `${ALONE}f${SEP}x(?![a-z0-9])(?=[，。\\d已到领收秒]|$)|返${SEP}x(?![a-z])|${ALONE}f${SEP}现(?!在|场)`,
      'gu',
    ),
  },
]

/** Whether the word stands there as everyone writes it. */
const isPlain = (match: string, word: string): boolean => match === word

/** The text with hidden words written out, and whether there were any. Linear: the patterns repeat nothing. */
export function revealed(plain: Plain): { plain: Plain; any: boolean } {
  let out = plain
  let any = false
  for (const { word, pattern } of WORDS) {
    const next: Plain = { text: '', from: [] }
    let done = 0
    for (const { 0: match, index } of out.text.matchAll(pattern)) {
      if (isPlain(match, word)) continue
      copy(out, done, index, next)
      next.text += word
      next.from.push(out.from[index] ?? 0, out.from[index + match.length - 1] ?? 0)
      done = index + match.length
      any = true
    }
    if (done === 0) continue
    copy(out, done, out.text.length, next)
    out = next
  }
  return { plain: out, any }
}

function copy(source: Plain, start: number, end: number, into: Plain): void {
  into.text += source.text.slice(start, end)
  for (let i = start; i < end; i++) into.from.push(source.from[i] ?? 0)
}
