import type { Words } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'

const { count } = NUMBERS.ja

/** Why something could not be read. */
export const causes: Words['causes'] = {
  'not-found': (lost = 0, all = 0) => `レビュー ${count(all)} 件中 ${count(lost)} 件で見つかりませんでした`,
  'first-only': (n = 0) => `最初の ${count(n)} 件だけを読みました`,
  'cut-texts': (length = 0, n = 0) => `${count(n)} 件を ${count(length)} 文字で切りました`,
  'other-items': (n = 0) => `ページ上のほかの ${count(n)} 商品のレビューは含めていません`,
  widget: () => 'ページ上のレビュー部品から読みました',
  'other-widgets': (n = 0) => `ページ上のほかのレビュー部品 ${count(n)} 個は含めていません`,
  'other-sites': (n = 0, all = 0) => `レビュー ${count(all)} 件中 ${count(n)} 件は別のサイトで書かれたものです`,
  'another-page': (n = 0) => `サイトは ${count(n)} 件のレビューを別のページに置いています`,
  frame: () => 'レビューは別サイトの埋め込み枠の中にあります。枠を新しいタブで開いてから読み取ってください',
  'rough-dates': () => 'サイトは月またはおおよその日付だけを表示しています',
  stopped: (page = 0) => `${page} ページ目で停止しました`,
  cap: (page = 0) => `${page} ページ目まで読みました。一度に読むのはここまでです`,
  wall: (page = 0) => `${page} ページ目の後、ログインまたは認証で止まりました`,
  left: (page = 0) => `${page} ページ目の後、ページを離れました`,
  structure: () => 'ページの構造だけから読みました',
  captcha: () => 'レビューの前に認証があります。済ませてから読み直してください',
  login: () => 'これらのレビューはログインした人だけに表示されます',
  'folds-some': (n = 0) => `サイトは ${count(n)} 件のレビューを折りたたんでいます`,
  folds: () => '一部のレビューが折りたたまれています',
  filter: () => '絞り込み中のため、一部のレビューだけが表示されています',
  order: () => '選ばれた並び順のため、ある種のレビューが先に来ている可能性があります',
  translated: () => '一部は翻訳文で、投稿者本人の言葉ではありません',
  garbled: () => '文字コードが違い、文字化けしているようです',
  'structured-data': () => 'ページの構造化データから読みました',
  'large-block': () => '構造化データの一部が大きすぎ、読みませんでした',
  'bad-block': () => '構造化データの一部が正しい JSON ではありません',
  'deep-block': (n = 0) => `${count(n)} 段より深い構造化データは読みませんでした`,
  'cut-to-limit': () => '保存の上限で切りました',
  unexpected: () => '予期しない内容のため、読み取りを止めました',
}
