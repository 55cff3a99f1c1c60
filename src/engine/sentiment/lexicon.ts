/**
 * Words that praise or complain whatever is sold, in canonical form. Small on purpose: a text is only taken for praise
 * or complaint when several of them stand in it and none of the other kind.
 */
export const PRAISE_WORDS =
  `great excellent perfect perfectly love loves loved amazing awesome wonderful fantastic recommend recommended happy best superb beautiful comfortable
pleased satisfied delighted flawless brilliant sturdy
toll super perfekt ausgezeichnet hervorragend begeistert zufrieden empfehle empfehlenswert wunderbar klasse spitze
excellent parfait parfaite génial superbe magnifique ravi ravie recommande satisfait satisfaite adore
excelente perfecto perfecta genial estupendo encanta recomiendo contento contenta satisfecho maravilloso`.split(/\s+/)

export const COMPLAINT_WORDS =
  `terrible awful horrible worst broke broken defective useless junk garbage waste wasted disappointed disappointing returned returning refund poor
poorly failed died leaks leaked ripped rubbish regret avoid crap unusable flimsy
schlecht schrecklich kaputt enttäuscht müll schrott defekt unbrauchbar reklamiert zurückgeschickt billigschrott nie
mauvais mauvaise horrible nul nulle cassé cassée déçu déçue défectueux inutilisable arnaque renvoyé éviter
malo mala horrible pésimo pésima roto rota defectuoso decepcionado decepcionada basura devuelto inútil estafa`.split(
    /\s+/,
  )

export const DENIALS =
  `not no never don't doesn't didn't isn't wasn't won't can't cannot without hardly nothing nicht kein keine nie ohne pas jamais sans aucun ne no nunca sin ningún`.split(
    /\s+/,
  )

export const PRAISE_HAN =
  `非常好 很好 真好 超好 喜欢 满意 完美 好用 不错 推荐 值得 惊喜 漂亮 舒服 给力 优秀 超值 很赞 精致 划算 物超所值 超出预期 爱不释手 好看 质量好 一流
素晴らし 最高 満足 気に入 おすすめ オススメ 大好き 良かった 快適 完璧 可愛い`.split(/\s+/)

export const COMPLAINT_HAN =
  `很差 太差 垃圾 失望 坏了 烂 退货 难用 后悔 上当 假货 劣质 破了 漏水 异味 刺鼻 断了 不值 掉色 恶劣 卡顿 没用 难吃 质量差 差评 骗人 开裂 生锈 退款
最悪 がっかり 壊れ 不良品 ゴミ 使えな 残念 返品 後悔 ひどい 臭い`.split(/\s+/)

/** Han and kana before a word of praise that take it back. */
export const DENIALS_HAN = '不没無无未非别莫'
