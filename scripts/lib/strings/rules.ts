import type { Language } from '../../../src/report/words/index.ts'

/**
 * Words that accuse, in each language: never in our own voice (reporting note 4.5). An accusation that is denied
 * ("not an accusation") is not one, nor is the name of a law.
 */
export const FORBIDDEN: Record<Language, RegExp> = {
  'zh-CN': /造假|假评|虚假|伪造|欺诈|诈骗|骗子|刷单|刷评|水军|作弊|不实|操纵|可疑|黑心/,
  'zh-TW': /造假|假評|虛假|偽造|詐欺|詐騙|騙子|刷單|刷評|水軍|作弊|不實|操縱|可疑|黑心/,
  en: /\b(?:fak(?:e|ed|ing)|fraud\w*|scam\w*|phon(?:e?)y|bogus|sham|cheat\w*|dishonest\w*|liars?|lying|guilty|suspicious|manipulat\w*|deceiv\w*|deceit\w*)\b/i,
  ja: /偽|詐欺|だま|騙|やらせ|サクラ|捏造|(?<!反)不正|操作された|嘘|うそ|怪しい/,
  ko: /가짜|사기(?! 전)|조작|허위|위조|거짓|속이|속임|의심|수상한|부정행위/,
  de: /betrug|betrüg|gefälscht|fälsch|schwindel|unehrlich|lüge|lügner|manipul|verdächtig|vorgetäuscht|\bschuldig/i,
  fr: /fraud|faux\b|fausse|escroc|arnaque|tromp(?:er|é|eur|euse)|truqu|malhonn|mensong|manipul|suspect|coupable/i,
  es: /fraud|fals[oaei]|falsific|estaf|engañ|trampa|trampos|manipul|deshonest|mentir|mentiros|sospechos|culpable/i,
}

/** What every sentence of a language holds, so that none is left in another. Latin languages are told by `same`. */
export const SCRIPT: Partial<Record<Language, RegExp>> = {
  'zh-CN': /\p{Script=Han}/u,
  'zh-TW': /\p{Script=Han}/u,
  ja: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
  ko: /\p{Script=Hangul}/u,
}

/** Characters that only the other kind of Chinese writes. */
export const FOREIGN_HAN: Partial<Record<Language, RegExp>> = {
  'zh-CN': /[評價這個們時間讀寫說請選擇導設為東車門問見網頁圖買賣號點數據樣後裡檢開關還沒會來標記載錄層級條單]/,
  'zh-TW':
    /[评价这个们时间读写说请选择导设为东车门问见网页图买卖号点数据样检开关还标记载录层级条单该让从对应发现实验证权]/,
  ja: /[评价这们时间读说请选择导设为东车门问见网页图买卖该让从对应发现实验证权]/,
}

/** Words that are rightly alike in English and another language: names, and words they share. */
const SAME = new Set([
  'Browser',
  ...['Brushlight', 'English', 'Text', 'Photos', 'Chat', 'Dates', 'Error', 'Export', 'Note', 'Notes', 'Filter', 'Name'],
  ...[
    'Info',
    'Version',
    'Report',
    'Stop',
    'Source',
    'Sources',
    'Total',
    'Normal',
    'Amazon',
    'JSON',
    'CSV',
    'PDF',
    'UTC',
  ],
  ...[
    'photo',
    'photos',
    'China',
    'page',
    'Page',
    'and',
    'pages',
    'triangle',
    'Shop',
    'Engine',
    'Signal',
    'Points',
    'SHA',
    'No',
    'Shops',
    'Prime',
    'Day',
    'Licence',
    'bytes',
    'App',
  ],
])

/** Whether a text may stand in every language as it stands in English. */
export const isShared = (text: string): boolean => (text.match(/\p{L}{2,}/gu) ?? []).every((word) => SAME.has(word))

/** Widest text, in columns, for places that hold no more. The first that fits the path counts. */
const PLACES: readonly (readonly [RegExp, number])[] = [
  [/^popup\.(?:readAgain|tryAgain|export|making|moreStop|showOnPage|wholeText|lessText)$/, 32],
  [/^popup\.(?:low|high)$/, 20],
  [/^popup\.(?:always|more|withSigns|shown|anonymous)$/, 36],
  [/^verdict\.(?:classes|families|fields)\./, 36],
  [/^verdict\.signals\./, 36],
  [/^verdict\.bands\./, 60],
  [/^verdict\.timeline\./, 32],
  [/^browser\.extensionName$/, 75],
  [/^browser\.extensionDescription$/, 132],
]

/** How many columns a text may take: what its place holds, else twice its English and a word. */
export const widest = (path: string, english: number): number =>
  PLACES.find(([place]) => place.test(path))?.[1] ?? 2 * english + 14
