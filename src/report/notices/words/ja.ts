import type { NoticeWords } from '../notice-words.ts'

export const ja: NoticeWords = {
  lead: '確認できる事実のみを情報として提供します。断定や非難ではありません。',
  seen: ({ trader, platform, item, id, url, at }) =>
    `対象：${platform}${trader === null ? '' : `の「${trader}」が販売する`}商品${item === null ? '' : `「${item}」`}${id === null ? '' : `（商品番号 ${id}）`}のレビュー、${url}。${at} に閲覧。`,
  sample: ({ kept, stated, named }) =>
    `保存したレビュー ${kept} 件${stated === null ? '' : `（ページ表示は ${stated} 件）`}のうち ${named} 件に次の点が見られます。`,
  reasons: {
    text: (count) => `${count} 件は長い文章が他のレビューと一致`,
    time: (count) => `${count} 件は短期間に集中し、前後のレビューと傾向が異なる`,
    rating: (count) => `${count} 件は星の急な変化の時期に属する`,
    photo: (count) => `${count} 件は別の投稿者と同じ写真を使用`,
    incentive: (count) => `${count} 件はレビューの見返りに言及`,
    network: (count) => `${count} 件は同じ時期に同じ商品を評価したアカウントによる`,
    identity: (count) => `${count} 件は購入表示がない、または他の投稿がほとんどないアカウントによる`,
    topic: (count) => `${count} 件は別の商品についての内容と見られる`,
    sales: (count) => `${count} 件は二度の閲覧の間に変更または削除された`,
  },
  joinReasons: (reasons) => `${reasons.join('、')}。`,
  nothing: '特に目立つ点は数えられませんでした。ページの表示内容の中立的な記録です。',
  offer: '付属のカードまたはメッセージを添付します。レビューへの見返りを申し出るものか、ご確認ください。',
  ordinary: '新発売、セール、サイトの定型文、購入者どうしの書き写しなど、通常の理由も考えられます。',
  request: '注文、配送、支払いの記録は当方では確認できないため、ご確認をお願いします。',
  basis: (cited) => `関係し得る規定：${cited.join('、')}。`,
  attached: (hash) => `添付：報告書、レビュー一覧、チェックサム${hash === null ? '' : `（SHA-256 先頭 ${hash}）`}。`,
  goodFaith: '以上は知る限り正確かつ完全です。',
}
