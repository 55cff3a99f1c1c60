/** What a unit or a word stands for, as bits: half of an offer, or all of one, for either family of rules. */
export const REVIEW = 1
export const REWARD = 2
export const ALONE = REVIEW | REWARD
export const LATIN_REVIEW = 4
export const LATIN_REWARD = 8
export const LATIN_ALONE = LATIN_REVIEW | LATIN_REWARD

/** Single UTF-16 units; the lone halves are those of 🧧, 💰, 💵, 💴, 💸, 🤑 and 🌟. */
export const UNITS = [
  [REVIEW, '评評平坪苹萍凭瓶屏聘枰娉讠星晒曬追秀书書'],
  [REWARD, '返奖獎券领領删刪扰擾胁脅逼诱誘骗騙缠纏赢贏辶纟\udde7\udcb0\udcb5\udcb4\udcb8\udd11'],
  [REVIEW | LATIN_REVIEW, '★⭐☆\udf1f'],
  [LATIN_REWARD, '$€£%'],
] as const

/** Verbs that make a sum of money part of an offer. */
const GIVEN = '为冲图省返领領送退给給奖獎得发發打转轉补補反红紅'
/** Units that count only if one of the last column is at most so many units before (negative) or after them. */
export const NEIGHBOURS = [
  ['反饭飯翻范犯泛凡番帆樊梵', REWARD, 3, '现現线線县縣先鲜鮮显顯献獻限险險仙闲閒咸贤賢弦陷宪憲馅羡王钱錢0123456789xX'],
  ['包', REWARD, -4, '红紅洪鸿鴻宏虹弘泓工gG'],
  ['苞胞宝堡饱', REWARD, -3, '红紅洪鸿鴻宏虹弘泓工'],
  ['兴', REVIEW, -2, '五伍舞武午'],
  ['途涂', REVIEW, -2, '晒筛洒'],
  ['红紅', REWARD, 2, 'bB'],
  ['免', ALONE, 3, '体體'],
  ['免', REWARD, 2, '单單'],
  ['店', ALONE, -1, '探'],
  ['金', REWARD, -2, '现現佣'],
  ['礼禮', REWARD, 2, '，。！!,. 品物包盒券，、小一送领有了～~的啦哦活得\n'],
  ['元块塊米毛钱錢圆', REWARD, -8, GIVEN],
  ['费費', REWARD, -2, '话話苦处處'],
  ['卡', REWARD, -3, 'eE物品市油现現返金'],
  ['卡', REVIEW, -1, '打'],
  ['分', REVIEW, -2, '满滿五5伍５'],
  ['图圖照', REVIEW, -2, '晒曬带帶上发發返配'],
  ['退', REWARD, 3, '现現钱錢0123456789'],
  ['送赠贈换換', REWARD, -9, '评評星★⭐分图圖单單秀频頻照位'],
  ['刷', ALONE, 2, '单單评評手信'],
  ['不', REWARD, 2, '退修保赔賠给給'],
  ['收', REWARD, 2, '买買'],
  ['条條前', REWARD, 4, '删刪撤改'],
  ['诺諾应應说說', REWARD, 12, '没沒影'],
  ['着', REWARD, -1, '追缠盯逼催磨'],
  ['/*', LATIN_REVIEW | REVIEW, -1, '5５'],
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
  ['先', REWARD, 3, '好五给給写寫要'],
  ['让叫求逼', REWARD, 3, '删刪撤'],
  ['全都', REWARD, 8, '返红紅'],
  ['好', REVIEW, -1, '说說'],
  ['诺諾应應', REVIEW, -1, '承许許答'],
  ['图圖', REWARD, -1, '+＋➕加'],
  ['让讓叫求逼只', REWARD, 6, '评評星'],
  ['减減免抹少收拿请請兑兌', REWARD, -9, '评評星★⭐分图圖'],
  ['折', REWARD, -14, '评評星'],
  ['买買换換用', REWARD, 8, '评評星'],
  ['说說讲講', REWARD, 5, '评評星'],
  ['退', REWARD, -10, '评評坪平苹萍星'],
  ['おオ', REWARD, 1, 'まマ'],
  ['免加寄转轉冲补補装裝便延等', REWARD, -10, '评評星'],
  ['删刪', REVIEW, 2, '评評'],
  ['完', REWARD, 1, '才'],
  ['点點', REWARD, 4, '评評星'],
  ['现現', REWARD, -2, 'fFｆ'],
  ['圆圓', REWARD, -2, '0123456789'],
  ['恏', REVIEW, 2, '评評'],
  ['好郝', REVIEW, 2, 'pPｐ'],
  ['レ', REVIEW, 2, 'ビ'],
  ['口', REVIEW, 2, 'コ'],
  ['ギキクプポ', REWARD, 2, 'フャーレイ'],
  ['円', REWARD, -6, '0123456789千百'],
  ['無', REWARD, 1, '料'],
  ['消変更', REWARD, -8, 'ー価評'],
] as const

/**
 * Beginnings of Latin words. `&` is a space; a word that ends in `.` must end there in the text too.
 * Those of REVIEW and REWARD are Chinese in Latin letters.
 */
export const BEGINNINGS = [
  [LATIN_ALONE, 'review&unit review&sampl review&copy product&test influenst bzzag voxbox tomoson smiley vine'],
  [ALONE, 'haop hao&ping fanx fan&xian'],
  [REVIEW, 'ping xing'],
  [REWARD, 'fan hongba'],
  [LATIN_REVIEW, 'review stars star. starred rating rated feedback testimonial opinion honest testing evaluat'],
  [
    LATIN_REVIEW,
    'estrella sterne stern toiles bewertung rezension rese. resena opini avis valoraci comentario commentaire bonne&note ma&note',
  ],
  [
    LATIN_REWARD,
    'gift egift vouch cash refund reimburs money&back offer&me my&money brib promis offer exchang return&for incentiv ' +
      'reward compensat rebat coupon paid pay free discount harass begged begging beg. pester pressur threat badger ' +
      'hound nag spam coerc demand remov delet change&m changed&m changing&m change&th changing&th change&y change&it ' +
      'take&it take&my take&down took&down sampl promot complim sponsor warrant raffle sweepstake giveaway kickback ' +
      'credit provid unbias prize keeps&emai keeps&mess keeps&call keeps&ask keeps&cont keep&emai keep&mess keep&call ' +
      'keep&ask keep&cont keep&gett kept&emai kept&mess kept&call kept&ask kept&cont refus replac sent&me gave&me ' +
      'chance&to&win upgrade&m raise&m gets&you knocked comped buy&5 buy&five bump&my another&b deposit trust&the extras ' +
      'changed&it changed&to mailing second&one unless threw&in waiv bumped handed gave&us earned&me',
  ],
  [
    LATIN_REWARD,
    'gutschein geschenk regalo. regalar regalan regala. cadeau reembols rembours erstatt bon&d testbericht geld. euro. ' +
      'euros dinero. devolv devuel argent. ' +
      'vale. vales. offert. supprim ofrec retirar retire. retirer modifier modificar modifie. borrar borre. borra. eliminar elimine. ' +
      'quitar quite. quito. cambie. cambiar entfern harc harass gratis gratui kostenlos ' +
      'descuento offre. for&nothing refill anyone&who rabatt remise. reducti cheque. zweites. zweite. ' +
      'venmo paypal bucks dollar& buy&your buys&your buying&your as&agreed',
  ],
] as const
