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

const zh: CliWords = {
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

export const CLI_WORDS: Record<Language, CliWords> = { en, zh }
