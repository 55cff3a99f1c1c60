import { type MentionKind, type Passage, UNMOVED_STARS } from './mention.ts'

/*
 * Japanese, as folded: kana and Han kept, full-width letters narrow, five stars in a row spelt `5star`. Han that folding
 * simplified are written so here: 价 for 価, 书 for 書, 订 for 訂.
 */

const FIVE = '[5五]'
const GOOD = `(?:[星★*]${FIVE}つ?|星${FIVE}|${FIVE}つ?星|5star|高[评評][价価]|[良い]{1,2}い?(?:レビュー|[评評][价価]|口コミ)|满点|満点|(?:レビュー|口コミ)で(?:满|満)点|好意的なレビュー|ポジティブなレビュー)`
const REVIEW = '(?:レビュー|[评評][价価]|口コミ)'
const REWARD =
  '(?:ギフト(?:券|カード|コード)|アマギフ|商品券|キャッシュバック|返金|クーポン|プレゼント|ポイント|特典|谢礼|謝礼|お礼|图书カード|[0-9千百]{1,6}(?:円|圆|元|ポイント)|无料|無料|タダ|割引|おまけ|オマケ|サンプル|送料が?(?=返|戻|无料|無料)|(?:全额|全額|半额|半額))'
/** Joins a review to what is got for it; a reward before its review is goods bought with a coupon. */
const THEN =
  '(?:で|たら|れば|すれば|と引き换え|と引き換え|と交换|と交換|を条件|くと|すると|けると|けたら|つけると|つけたら|のお礼|の谢礼|のお返し|を书|を書|書|书|书い|すると|ら、|、|の[评評][价価]で|を投稿|投稿)'
const BOUGHT =
  /(?:利用|使用|使って|使い)で?|送料(?!が返|が戻)|返品|不良|用に|安く买|安く買|対応|对应|交换してもら|交換してもら/
const GIVEN = '(?:もら|貰|头|頂|いただ|届|くれ|进呈|進呈|です|され|られ|贈|赠|振り|もえ|に|の|を|が|中)'

const LINKS = [
  new RegExp(`${GOOD}[^。！!？?]{0,10}?${THEN}[^。！!？?]{0,14}?${REWARD}`, 'gu'),
  new RegExp(
    `${REWARD}[^。！!？?]{0,8}?(?:目当て|ため|欲し|ほし|につられ|の为|の為)[^。！!？?]{0,14}?(?:${GOOD}|${REVIEW})`,
    'gu',
  ),
  new RegExp(
    `${REVIEW}[^。！!？?]{0,8}?(?:书|書|投稿|する|し|くと|たら)[^。！!？?]{0,12}?${REWARD}[^。！!？?]{0,8}?${GIVEN}`,
    'gu',
  ),
]
const PLAIN_REVIEW = new RegExp(GOOD, 'u')

/** A low mark, or any review, that somebody wants gone or changed. */
const UNDO = `(?:低[评評][价価]|悪いレビュー|恶いレビュー|星1|星一つ|${REVIEW})[^。！!？?]{0,6}?(?:を)?(?:消|削除|取り消|取り下げ|变更|変更|修正|书き换え|書き換え|直し|访し)`
const PRESSED = [
  new RegExp(
    `${UNDO}[^。！!？?]{0,16}?(?:${REWARD}|払|支払|しつこ|何度も|メール|连络|連絡|言わ|言って|迫|頼|要求|してほしい|してくれ)`,
    'gu',
  ),
  new RegExp(`(?:${REWARD}|払|支払)[^。！!？?]{0,14}?(?:代わり|かわり|条件|から|ので)[^。！!？?]{0,8}?${UNDO}`, 'gu'),
]
const TOLD =
  /来な|来ない|届か|届きま?せ|届いていま?せ|もらえな|もらえませ|信用|信じ|嘘|诈欺|詐欺|骗|騙|怪し|同梱|入ってい|入ってた|カードが|纸が|紙が|チラシ|サクラ|买収|買収|ステマ|持ちかけ|言われ|言ってき|連絡が|连络が|しつこ|注意|约束|約束|のはず|のに|無視|无视|怒|最低|酷|ひど/
const DENIED = /(?:ではな|じゃな|なしで|無しで|无しで|わけではな|いません|ありません|関係な|关系な)/
const SELF = /(?:という紙|という纸)/

/** What a Japanese text (folded) says about rewards for reviews. Linear: every repetition is bounded. */
export function japaneseMentions(text: string, stars: number | null): Passage[] {
  if (!/[\u3041-\u30fa]/.test(text)) return []
  const found: Passage[] = []
  for (const rule of PRESSED)
    for (const { 0: passage, index } of text.matchAll(rule))
      found.push({ kind: 'reported', start: index, end: index + passage.length })
  for (const rule of LINKS) {
    for (const { 0: passage, index } of text.matchAll(rule)) {
      const end = index + passage.length
      const after = text.slice(end, end + 40)
      if (BOUGHT.test(passage) || DENIED.test(passage + after.slice(0, 14))) continue
      const told = TOLD.test(passage + after) || SELF.test(after) || (stars !== null && stars <= UNMOVED_STARS)
      const kind: MentionKind = told ? 'reported' : PLAIN_REVIEW.test(passage) ? 'conditioned' : 'reward'
      found.push({ kind, start: index, end })
    }
  }
  return found
}
