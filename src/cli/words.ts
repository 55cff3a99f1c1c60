import type { Language } from '../report/words/index.ts'

/** Words only the command line needs; everything about a verdict is said in report/words. */
export interface CliWords {
  score: (score: number, low: number, high: number) => string
  noScore: string
  reasons: string
  noReasons: string
  /** Introduces ordinary explanations. */
  ordinary: string
  nothingUnusual: string
  notMeasured: string
  notRead: string
  /** Which signal was not measured, and why. */
  because: (signal: string, why: string) => string
  more: (n: number) => string
  note: string
}

const en: CliWords = {
  score: (score, low, high) => `Trust score ${score} of 100 (90% interval ${low} to ${high})`,
  noScore: 'No score: too little to go by',
  reasons: 'Worth a second look',
  noReasons: 'Nothing unusual was seen in what was measured.',
  ordinary: 'May be ordinary:',
  nothingUnusual: 'Measured, nothing unusual',
  notMeasured: 'Not measured',
  notRead: 'Not read',
  because: (signal, why) => `${signal}: ${why}`,
  more: (n) => `and ${n} more`,
  note: 'These are patterns with counts, not proof. Judge for yourself.',
}

const zhCN: CliWords = {
  score: (score, low, high) => `可信度 ${score} / 100（90% 区间 ${low}–${high}）`,
  noScore: '没有分数：可用的评价太少',
  reasons: '值得再看一眼',
  noReasons: '已检查的各项未见异常。',
  ordinary: '也可能很平常：',
  nothingUnusual: '已检查，未见异常',
  notMeasured: '未检查',
  notRead: '未读到',
  because: (signal, why) => `${signal}：${why}`,
  more: (n) => `另有 ${n} 处`,
  note: '以上是带数字的现象，不是证明，请自行判断。',
}

const zhTW: CliWords = {
  score: (score, low, high) => `可信度 ${score} / 100（90% 區間 ${low}–${high}）`,
  noScore: '沒有分數：可用的評價太少',
  reasons: '值得再看一眼',
  noReasons: '已檢查的各項未見異常。',
  ordinary: '也可能很平常：',
  nothingUnusual: '已檢查，未見異常',
  notMeasured: '未檢查',
  notRead: '未讀到',
  because: (signal, why) => `${signal}：${why}`,
  more: (n) => `另有 ${n} 處`,
  note: '以上是附數字的現象，不是證明，請自行判斷。',
}

const ja: CliWords = {
  score: (score, low, high) => `信頼スコア ${score} / 100（90% 区間 ${low}～${high}）`,
  noScore: 'スコアなし：判断できる材料が足りません',
  reasons: 'もう一度見ておきたい点',
  noReasons: '調べた範囲では、変わった点は見られませんでした。',
  ordinary: 'よくある事情かもしれません：',
  nothingUnusual: '調べて、変わった点がなかったもの',
  notMeasured: '調べていないもの',
  notRead: '読み取れなかったもの',
  because: (signal, why) => `${signal}：${why}`,
  more: (n) => `ほか ${n} か所`,
  note: 'これらは件数を数えた傾向で、証明ではありません。ご自身でご判断ください。',
}

const ko: CliWords = {
  score: (score, low, high) => `신뢰 점수 100점 중 ${score}점(90% 구간 ${low}~${high})`,
  noScore: '점수 없음: 판단할 자료가 부족합니다',
  reasons: '한 번 더 살펴볼 점',
  noReasons: '확인한 범위에서는 특이한 점이 보이지 않았습니다.',
  ordinary: '흔한 이유일 수 있습니다:',
  nothingUnusual: '확인했고 특이한 점 없음',
  notMeasured: '확인하지 않음',
  notRead: '읽지 못함',
  because: (signal, why) => `${signal}: ${why}`,
  more: (n) => `그 밖에 ${n}곳`,
  note: '이는 수를 센 경향일 뿐 증명이 아닙니다. 직접 판단해 주세요.',
}

const de: CliWords = {
  score: (score, low, high) => `Vertrauenswert ${score} von 100 (90-%-Intervall ${low} bis ${high})`,
  noScore: 'Kein Wert: zu wenig Anhaltspunkte',
  reasons: 'Einen zweiten Blick wert',
  noReasons: 'In dem, was gemessen wurde, fiel nichts auf.',
  ordinary: 'Kann ganz gewöhnlich sein:',
  nothingUnusual: 'Gemessen, nichts Auffälliges',
  notMeasured: 'Nicht gemessen',
  notRead: 'Nicht gelesen',
  because: (signal, why) => `${signal}: ${why}`,
  more: (n) => `und ${n} weitere`,
  note: 'Das sind gezählte Muster, keine Beweise. Urteilen Sie selbst.',
}

const fr: CliWords = {
  score: (score, low, high) => `Indice de confiance ${score} sur 100 (intervalle à 90 % : ${low} à ${high})`,
  noScore: 'Pas d’indice : trop peu d’éléments',
  reasons: 'À regarder de plus près',
  noReasons: 'Rien d’inhabituel dans ce qui a été mesuré.',
  ordinary: 'Explications courantes possibles :',
  nothingUnusual: 'Mesuré, rien d’inhabituel',
  notMeasured: 'Non mesuré',
  notRead: 'Non lu',
  because: (signal, why) => `${signal} : ${why}`,
  more: (n) => `et ${n} de plus`,
  note: 'Ce sont des constats chiffrés, pas des preuves. À vous de juger.',
}

const es: CliWords = {
  score: (score, low, high) => `Índice de confianza ${score} de 100 (intervalo del 90 %: de ${low} a ${high})`,
  noScore: 'Sin índice: hay muy pocos datos',
  reasons: 'Merece una segunda mirada',
  noReasons: 'No se vio nada inusual en lo que se midió.',
  ordinary: 'Puede ser algo corriente:',
  nothingUnusual: 'Medido, nada inusual',
  notMeasured: 'No medido',
  notRead: 'No leído',
  because: (signal, why) => `${signal}: ${why}`,
  more: (n) => `y ${n} más`,
  note: 'Son patrones contados, no pruebas. Juzgue usted mismo.',
}

export const CLI_WORDS: Record<Language, CliWords> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en, ja, ko, de, fr, es }
