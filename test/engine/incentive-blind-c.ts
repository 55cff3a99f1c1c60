import { type Case, casesOf } from './incentive-cases.ts'
/** A third blind table, plainer; its first reading found 24 of 32 tellings with one false alarm (precision 0.96). */
export const BLIND_C: readonly Case[] = casesOf({
  conditioned: `
    五星好评返了4块，店家说话算话 ¦ 给五星送了个钥匙扣 ¦ 服务员让写好评送了一份凉菜 ¦ 晒图五星领了一瓶洗手液 ¦ 好评截图发过去，退了我8元 ¦ 卖家寄了小礼物让我改好评，改了 ¦ 店家说带图好评返五元，拍几张凑数 ¦ 因为赠品才打的五星 ¦ 好评就送运费险外加一双拖鞋 ¦ 写五星抽奖中了二等奖
    I left five stars and they sent me a free pair of socks. ¦ Seller gave me $10 for my 5 star review. ¦ Got 20% back for posting a good review. ¦ 5 stars in exchange for a free phone stand. ¦ Got a free drink for a five-star rating. ¦ 5 Sterne gegen 10 Euro, läuft. ¦ 5 étoiles en échange d'un accessoire gratuit.`,
  reward: '',
  disclosed: '',
  reported: `
    客服让给五星返五块，我没理 ¦ 写了好评承诺的红包一直不发 ¦ 改差评给三十，被我拒绝了 ¦ 商家用返现换好评 ¦ 不给五星就不给退定金 ¦ 塞好评卡，五星才有红包 ¦ 催了我三次要好评，说送袜子 ¦ 好评全是红包买的
    They offered me $25 to delete my review. ¦ Card offers a gift card for five stars. ¦ Promised a refund after a good review and never paid. ¦ Seller asked me to change my rating for a refund. ¦ They wanted five stars before replacing it. ¦ Vendeur propose un remboursement contre 5 étoiles. ¦ Ofrecen regalo por reseñas positivas, cuidado.`,
  nothing: `
    老板加了个菜没收钱，给个好评 ¦ 写了五星，客服态度好 ¦ 给了好评，老板回复感谢 ¦ 打了五星，下次带朋友来 ¦ 评了五星，店家发货快 ¦ 说好给五星，东西确实好 ¦ 让我惊喜，五星，送的小菜好吃 ¦ 求购多日终于到手，五星，便宜 ¦ 客服说换一个，收到后给五星 ¦ 请客吃饭选这里，五星，老板免了零头 ¦ 为了方便买的，好评，减重明显 ¦ 给满分，老板送了贺卡很用心 ¦ 打五星吧，退换都方便 ¦ 必须给五星，加一百分 ¦ 五星！拿到手就喜欢 ¦ 给五星，收到完好无损 ¦ 写个好评，发货速度快 ¦ 说五星好评的朋友没骗我，装修用正好 ¦ 请给五星，送货师傅辛苦 ¦ 好评，装机师傅给我多装了个插座 ¦ 叫外卖五星，送的快
    I gave five stars and they sent a thank you email. ¦ Left five stars, and I got the matching lamp too. ¦ They gave us great service so I left five stars. ¦ They sent me the wrong size, then the right one; good review anyway. ¦ Got my money's worth, five stars. ¦ I would pay $50 more for this, five stars. ¦ After the good reviews I ordered a second one. ¦ They took care of everything after I left a bad review. ¦ They sent a new one after I gave it two stars. ¦ The company asked me to review it. Works well. ¦ Would give five stars if they refunded shipping.`,
})
