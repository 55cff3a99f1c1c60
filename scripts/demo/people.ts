/** Invented names, all different: `people(n)` of one language never repeats within a listing. */
const FIRST =
  'Dana Owen Priya Mateo Ingrid Kofi Lena Tomas Aisha Jun Marlow Petra Sunil Greta Bram Nadia Felix Ruth Amara Colin'.split(
    ' ',
  )
const INITIAL = 'W. K. from Leeds|B.|Harrow|T. M.|O.|the gardener|V.|Quill|S.|Lindqvist|and Sam|D. P.'.split('|')

const OPENING =
  '晚风 小满 阿树 栗子 木木 老周 豆包 南山 青团 阿K 海盐 半糖 橘猫 石头 一粟 冬瓜 麦子 白鹭 可乐 知夏'.split(' ')
const CLOSING =
  '不加糖 在路上 爱爬山 吃不胖 来啦 的阳台 今天早睡 开小卖部 和她的狗 七七 不想上班 钓鱼佬 妈妈 先生 拾荒记 2019 看海去 念书中'.split(
    ' ',
  )

/** @param count at most 240 in English, 360 in Chinese. */
export function people(language: 'en' | 'zh', count: number): string[] {
  const [heads, tails] = language === 'en' ? [FIRST, INITIAL] : [OPENING, CLOSING]
  return Array.from({ length: count }, (_, i) => {
    const head = heads[i % heads.length] ?? ''
    const tail = tails[(i + 5 * Math.floor(i / heads.length)) % tails.length] ?? ''
    return language === 'en' ? `${head} ${tail}` : head + tail
  })
}
