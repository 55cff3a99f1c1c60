import { type Case, casesOf } from './incentive-cases.ts'

/**
 * Written last, after three rounds. Its first reading, before a rule was changed for it, found 81 of 100 tellings without
 * a false one: that, not the figure of today, is what to expect of sentences the rules have not met.
 */
export const UNSEEN: readonly Case[] = casesOf({
  conditioned: `
    店家私信说五星带图给我转4块，图片凑合看 ¦ 五星好评可以抽空气炸锅，祝我好运 ¦ 给了五星，果然收到了三元红包 ¦ 随便打个五星，毕竟能返钱 ¦ 好评有红包，大家快来领 ¦ 商家发货时说好评返2元，已返 ¦ 图个返现，五星奉上 ¦ 好评截图找客服兑换了一包纸 ¦ 全五星，换了个赠品小风扇
    I gave it 5 stars and got the $10 Amazon credit they promised. ¦ Five stars since I get my purchase refunded for it. ¦ Seller gives you a free cable for a five-star review. ¦ Writing this positive review to receive my cashback. ¦ Got a voucher in exchange for a top rating.
    Gutscheincode gegen 5 Sterne erhalten. ¦ Bon de réduction reçu en échange de 5 étoiles. ¦ Me reembolsaron por dejar una reseña positiva. ¦ 星5の口コミを書いたらクーポンをもらえた。`,
  reward: '晒图领优惠券，来一张',
  disclosed: 'Free sample given in exchange for my honest review.',
  reported: `
    答应好评返5元，找他们要就装傻 ¦ 客服威胁说不改评价就不给换 ¦ 商家出钱让人删差评，这样的店谁敢买 ¦ 收到短信让给五星，说返5元，我才不给 ¦ 好评返现骗了多少人，我的到现在没返 ¦ 差评之后每天被电话骚扰要求删除 ¦ 卡上印着五星领红包，所以评分水分很大 ¦ 说晒图给优惠券，晒完没人理 ¦ 给五星才肯告诉我怎么安装
    The seller offered to pay me to change my 2 star review. ¦ Company bribes buyers with gift cards for 5 star reviews. ¦ They said they'd send a free one if I removed my review. ¦ I was promised a refund for five stars. Never happened. ¦ Card in the package says 5 stars = $20. Explains the ratings.
    Händler verspricht Geld für gute Bewertungen. ¦ Ils offrent un bon d'achat contre 5 étoiles, pas très honnête. ¦ Regalan vales por 5 estrellas, por eso tiene tan buena nota. ¦ 星5を条件に返金すると書いた紙が入っていて不快。`,
  nothing: `
    送朋友的，朋友给五星 ¦ 到手价比别家便宜五块，好评 ¦ 客服给我换了新的，五星 ¦ 双十一红包用掉了，五星 ¦ 物流给力，好评走起 ¦ 好评，返修的速度很快 ¦ 第一次给五星 ¦ 运费退了，好评 ¦ 好评！券后很便宜
    Five stars, refund came quickly when I cancelled. ¦ Would give 5 stars if it was cheaper. ¦ Bought as a gift, 5 stars. ¦ Great customer support, replaced it free of charge. ¦ 5 Sterne, Lieferung gratis. ¦ 5 étoiles, cadeau parfait. ¦ 5 estrellas, buen regalo. ¦ 星5、プレゼントに最適。`,
})
