import type { PageWords } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'
import { utcTime } from '../time.ts'

const { count, oneDecimal } = NUMBERS.ja

export const page: PageWords = {
  title: 'レビュー観察レポート',
  lead: 'これは手がかりであり、告発ではありません。レビューに見られる傾向を数えたもので、誰がなぜ書いたかは述べません。どの傾向にも、よくある事情を並べています。',
  seller: '販売者',
  item: '商品番号',
  readOn: '読み取り',
  madeOn: '書き出し',
  address: 'アドレス',
  browser: 'ブラウザー',
  caseId: '番号',
  unknown: '表示なし',
  counted: (flagged, kept) =>
    flagged === 0
      ? `保存したレビュー ${count(kept)} 件に、ほかと共通する数えた特徴はありません`
      : `保存したレビュー ${count(kept)} 件のうち ${count(flagged)} 件に、下に数えた特徴があります`,
  timelineKey: { marked: '兆候あり', other: 'ほかのレビュー' },
  most: (n, from) => `最多 ${count(n)} 件、${from} から`,
  undated: (n) => `日付のない ${count(n)} 件は図に含めていません`,
  seen: '見られたこと',
  nothingSeen: '測定できた傾向は、どれも見られませんでした。',
  ordinary: 'よくある事情',
  stop: '。',
  concerned: () => '該当するレビュー',
  more: (n) => `ほか ${count(n)} 件`,
  weightless: '数えたが重みなし',
  lookedFor: '調べて、変わった点がなかったもの',
  notMeasured: '調べていないもの',
  gaps: '読み取れなかったもの',
  limits: '限界',
  limit: [
    '読んでいないものは対象外です。また、先に表示されるレビューは無作為の標本ではありません。',
    '兆候は個々のレビューについて何も証明しません。兆候がないことも、何も証明しません。',
    '注文、配送、支払いとは照合していません。それができるのはショップか公的機関だけです。',
    '名前は短くしています。投稿者の番号、プロフィール、画像は含めていません。',
    'チェックサムは書き出し後に変更がないことを示します。ページがそのとおりだったことは示しません。',
  ],
  clockOff:
    'ページ上の日付と比べると、このレポートを作成したパソコンの時計はずれていたようです。レポートの時刻はこの時計によるものです。',
  hiddenCount: (n) => `文中の個人情報 ${count(n)} か所を伏せ、その場所に印を付けました。`,
  excludedCount: (n) => `購入者が ${count(n)} 件のレビューを除きました。数えず、理由としても引用していません。`,
  setAside: '購入者が対象から外したもの',
  setAsideReviews: (n) =>
    `判断の前に、購入者が ${count(n)} 件のレビューを対象から外し、どの規則もそれらを見ていません。含めると件数が変わることがあります。`,
  setAsideFindings: (n) => `${count(n)} 件の規則で見られた点を購入者が対象から外し、理由に数えていません。`,
  nothingElse: '購入者が対象から外したものを除き、測定できた傾向はどれも見られませんでした。',
  how: '数え方',
  method: [
    '各規則は、ページの様子を通常の様子と比べ、違いのあるレビューを数えます。材料が少なすぎる規則は、その旨を記して数えません。',
    'レポートに合計点や確率はありません。件数、よくある事情、そしてショップや公的機関だけが見られる記録を合わせて、読む人が判断します。',
  ],
  reviews: '兆候のあるレビュー',
  reviewsCut: (shown, all) =>
    `全 ${count(all)} 件のうち最初の ${count(shown)} 件です。すべては reviews.csv にあります。`,
  screenshots: 'ページの画像',
  ownEvidence: '購入者が加えた資料',
  kinds: {
    card: '同梱のカード',
    chat: 'チャット',
    order: '注文',
    logistics: '配送',
    listing: '商品ページ',
    other: 'その他',
  },
  statement: '陳述',
  confirmedOn: (time) => `確認日時 ${time}`,
  noText: '（星のみ）',
  stars: (n) => `★${Number.isInteger(n) ? count(n) : oneDecimal(n)}`,
  later: '追記',
  madeBy: (tool, engine) => `${tool}（エンジン ${engine}）が読み手自身の機器で作成しました。どこにも送信していません。`,
  files: 'report.json は同じ内容のデータ、reviews.csv はレビュー 1 件 1 行の表、README.txt は検証の方法です。',
  time: (utc) => {
    const shown = utcTime(utc)
    const tokyo = utcTime(utc, 9)
    return shown === null || tokyo === null ? utc : `${tokyo}（日本時間、UTC ${shown.slice(0, -4)}）`
  },
}
