import { type Case, casesOf } from './incentive-cases.ts'

/**
 * A fourth blind table, in two halves. The first reading of the first found 0.68 of its tellings and 0.55 of what is
 * hidden, at precision 0.98; of the second, after the rules for the first were made, 0.80 and 0.70, at precision 1.
 */
export const BLIND_D: readonly Case[] = casesOf({
  conditioned: `
    老板娘说打满分拍三张照就送我一双袜子，那就支持一下吧 ¦ 快递里夹了张纸，写着晒单五颗星领现金八元，已经找他们领了 ¦ 评十五字以上带视频可以返现，我图个回本 ¦ 本来想给三星，客服说改全五星退我十五块，改了 ¦ 冲着评价返五块来的，大家懂的 ¦ 店里活动：点评上写好评拍照送可乐一瓶，所以来了 ¦ 服务员小哥盯着我写完五星才给打八折 ¦ 为了拿那张无门槛券，凑字数好评好评好评 ¦ 好评截图发给客服，话费充值10元已到 ¦ 卡上写的晒图好评抽奖，抽中了3块多 ¦ 商家私信说满分评价可以补偿运费，已补偿 ¦ 写个好评就给延长一年质保，写呗 ¦
    加了企业微信，五星之后发了个六块六的红包 ¦ 点评收藏加五星，前台给减了二十 ¦ 抖音团购，老板说给个好评送盘毛豆 ¦ 收到货后客服打电话来说给五星返十元，我就给了 ¦ 小红书招募的体验官，吃完按要求发了五星笔记 ¦ 好评卡上说的返3元到账了，良心商家 ¦ 图评返现2块，蚊子腿也是肉 ¦ 说是五星加十张图就全额退款，等于白拿一个 ¦ 让家里人每人都给了五星，换了两包抽纸 ¦ 给了五分，客服把差价退给我了，这是当初讲好的 ¦ 这条好评值五毛，哈哈哈开玩笑的，其实是值五元红包 ¦ 满分评价换酸奶一杯，味道可以 ¦
    There was a little insert saying leave us 5 stars and email the screenshot for a $25 voucher, so here you go. ¦ The rep messaged me and said he'd knock 30% off if I gave it five stars. ¦ Five stars because they're sending me a second unit for free in return. ¦ Only writing this to get the extended warranty they promise for positive feedback. ¦ I was reimbursed through PayPal once my glowing review went live. ¦ They'll Venmo you ten bucks for a top rating, just so you know where this comes from. ¦ The dentist's office took $50 off my bill for posting a 5 star Google review. ¦ Got a free dessert for giving them five stars at the table. ¦ The note inside offers a $20 Starbucks card for a 5-star review with a picture. ¦ Was told to change my 2 star review to 5 and they'd refund me in full. So it's 5 now. ¦ Free refill pack arrived after I showed customer service my 5 star post. ¦ Join their VIP Facebook group and you get the product for nothing as long as you rate it five stars. ¦
    同梱のカードに「★5レビューで1500円分のギフト券」とあったので書いています ¦ 星五つを付けたら延長保証がもらえると言われたので付けました ¦ 高評価を投稿したスクショを送ったらPayPayで800円もらえました ¦ 口コミで満点つけるとデザート無料とのこと ¦ Für fünf Sterne gab es vom Händler 15 € per PayPal zurück. ¦ Laut beigelegtem Kärtchen bekommt man bei positiver Bewertung ein zweites Kabel gratis. ¦ Ich habe 5 Sterne gegeben, weil mir dafür ein Amazon-Gutschein versprochen wurde. ¦ On m'a offert un bon d'achat de 10 € pour mettre cinq étoiles. ¦ Un petit carton dans la boîte : 5 étoiles = 15 euros remboursés sur PayPal. ¦ Le gérant nous offre le café si on laisse un avis positif sur Google. ¦ Te regalan un cable si les pones cinco estrellas, así que aquí está. ¦ La tarjeta que viene en la caja promete 20 euros por una opinión positiva. ¦
    Me hicieron un descuento a cambio de las 5 estrellas. ¦ 扫了包装盒上的码，给五星领了张五元券 ¦ 老板人不错，打了好评给我们桌加了份凉皮 ¦ 点个五星收藏店铺，店家答应下次给九折 ¦ 评价满分加照片，客服转账三块二，速度快 ¦ 活动要求五星好评晒图，完成后领到话费五元 ¦ 因为店主说好评返邮费，我才来写的 ¦ 帮亲戚的忙给满分，他送我一袋米 ¦ 为了10块红包给的五星，实际三星水平 ¦ 好评可以参加抽奖，中了个钥匙圈 ¦ 商家让我写20字好评给我发个大红包 ¦ 说五星就给换新，那就五星吧 ¦
    前台小妹让打五星，送了两瓶水 ¦ 大众点评五星好评送拍立得一张 ¦ 写小作文好评返10，字数够了吧 ¦ 店家微信转我五元让我来追个好评 ¦ Got $10 back through Zelle after posting five stars, as the card said. ¦ The seller promised me a free battery if I left a good review. ¦ Leave a 5 star review and they mail you a gift card. Works! ¦ I was asked to give five stars to receive my rebate, so I did. ¦ My five star review is because they gave me half my money back for it. ¦ A little card says send a picture of your 5-star review for a free tumbler. ¦ The waiter gave us a round of drinks for a five star Google review. ¦ In exchange for this great review I'm getting a $15 coupon. ¦
    They emailed offering to refund the entire purchase for a positive rating and I took it. ¦ Posted five stars, sent proof on WhatsApp, and the refund landed the next day. ¦ Man bekommt 10 Euro, wenn man 5 Sterne gibt und den Screenshot schickt. ¦ Für eine gute Bewertung schickt der Händler eine Powerbank gratis. ¦ Une carte promet 20 € de remboursement si on met 5 étoiles. ¦ J'ai reçu un chèque cadeau en échange de mes cinq étoiles. ¦ Me dieron un cupón de 10 euros por dejar cinco estrellas. ¦ Si dejas una reseña positiva te mandan otro gratis. ¦ レビューで星5を付けると500円のクーポンがもらえます ¦ 高評価の見返りにギフト券を受け取りました`,
  reward: '',
  disclosed: '',
  reported: `
    卡片说评价返五块，弄完人家不认账了 ¦ 五星给了，说好的红包影都没有，骗人评价 ¦ 先给了好评，找客服要返现，回我活动结束 ¦ 不给好评就不给保修，这种店真行 ¦ 卖家天天发短信求我把差评删了，说给30 ¦ 收了张好评返现的卡，恶心，这种店的好评能信吗 ¦ 前面好评都是返现换来的，大家别信，看我追评 ¦ 打电话威胁我改评价，不改就曝光地址 ¦ 承诺晒图送充电头，等了一个月没等到 ¦ Card promised $30 for five stars. Sent the screenshot twice, crickets. ¦ Be careful: they bribe customers with gift cards for five star ratings. No wonder the score is so high. ¦ The seller keeps emailing me offering a refund if I take down my bad review. ¦
    Never received the free charger they said I'd get for my 5 star review. Changing it to one. ¦ They wouldn't process my return unless I gave them five stars first. ¦ レビューで500円と書いてあったのに、書いても何も届きません ¦ 低評価を消せば返金すると何度も連絡が来て気持ち悪い ¦ Gutschein für fünf Sterne versprochen, nie bekommen. Deshalb nur ein Stern. ¦ Verkäufer bietet Geld, wenn ich meine schlechte Bewertung lösche. Unseriös. ¦ Ils achètent les avis : 10 € contre cinq étoiles, voilà pourquoi la note est si haute. ¦ J'ai mis 5 étoiles et je n'ai jamais reçu le cadeau promis. ¦ Prometen un reembolso por cinco estrellas y luego no contestan. ¦ Me ofrecieron dinero para borrar mi reseña negativa. ¦ 说五星返十块，结果石沉大海 ¦ 评价全是返现刷出来的，我也收到小卡片了 ¦
    给了好评联系客服，客服装死不给返 ¦ 不改好评就不给换货，我偏要说 ¦ 客服说删掉差评给我转二十，我没同意 ¦ 骗我先好评再退差价，评完就拉黑 ¦ 每天三四个电话催我改评价，烦死 ¦ Seller won't stop texting me to bump my rating for a $20 gift card. ¦ Gave five stars for the promised cable and it never showed up. ¦ These ratings are bought. I got a letter offering $30 for 5 stars. ¦ They said they would only honor the warranty if I left five stars first. ¦ After my one star review they offered double my money back to delete it. ¦ Sie wollten mir 20 Euro zahlen, damit ich die schlechte Bewertung entferne. ¦ Le vendeur me harcèle pour que je change ma note contre un bon d'achat. ¦
    Prometían un vale por buena valoración y nunca llegó. ¦ 星5でギフト券と書いてあったのに送られてこない`,
  nothing: `
    满300返50的活动，算下来很便宜 ¦ 给朋友发红包的封面特别喜庆，五星 ¦ 充电五分钟，用电两小时，好评 ¦ 客服退了我五块钱差价，态度好，必须好评 ¦ 返修了一次，返回来就好了，给五星 ¦ 快递小哥送到五楼，五星好评 ¦ 买二送一，赠品是袜子，质量不错好评 ¦ 不是托，没有返现，纯粹觉得好用 ¦ 这家五星级酒店的早餐券送了两张 ¦ 看了好评才买的，结果一般 ¦ 积分换的，没花钱，还可以 ¦ 抽奖中的这个杯子，比想象的好 ¦
    老婆让我给个好评，她很喜欢 ¦ 客服说下次来有优惠，满意 ¦ 差评！退款拖了十天才到 ¦ 打卡网红店，拍照很出片，五星 ¦ 红包雨抢到五元券，凑单买的 ¦ 默认好评了，现在追评说下缺点 ¦ 会员日返利，实付才三十，划算，给好评 ¦ 送了我一包小零食，惊喜，好评 ¦ 五一活动送的赠品没收到，客服补发了 ¦ 评价里说会掉色，我买的没有，五星 ¦ Cashback on my credit card made this a great deal. Five stars. ¦ They sent a free replacement after the first one broke. Five stars for service. ¦
    I bought it with a gift card I got for Christmas and love it. ¦ The free case that comes with it is a nice bonus. 5 stars. ¦ Nobody paid me to write this, I just love it. ¦ Got a refund because the item was damaged; they were polite about it, so five stars. ¦ Price dropped by $10 after I bought it and they refunded the difference. Great seller. ¦ Great reviews made me buy it and I was not disappointed. ¦ The reward points program is a bit confusing but I saved $5. ¦ My kids give it five stars, and the free stickers helped. ¦ Would give ten stars if I could. Worth every cent. ¦ Extended warranty was cheap, so I added it. Good review so far from my husband too. ¦ ギフト券で購入しました。とても良い商品で星5です ¦ 不良品でしたがすぐに返金してもらえました。対応に星5つ ¦
    レビューが良かったので買いました。満足です ¦ おまけのケースが付いていて嬉しい ¦ Ich habe den Gutschein vom Geburtstag eingelöst. Fünf Sterne! ¦ Defektes Gerät wurde sofort ersetzt, Geld zurück ohne Probleme. 5 Sterne. ¦ Die Bewertungen haben gestimmt, tolles Produkt. ¦ Remboursé sans problème après un défaut, 5 étoiles pour le service. ¦ Acheté avec un bon d'achat, très content. ¦ Un petit cadeau dans le colis, merci ! ¦ Me devolvieron el dinero porque llegó roto, buen servicio, cinco estrellas. ¦ Lo compré con una tarjeta regalo y estoy encantado. ¦ Venía con un regalo sorpresa, muy contento. ¦ 满两百减三十，好评 ¦
    五星好评！红包抵了十块，真划算 ¦ 客服主动退了我运费，必须给五星 ¦ 买二免一，五星推荐 ¦ 中秋节店里送月饼，开心，好评 ¦ 退货退款很快，五星服务 ¦ 送货师傅让我给他个好评，东西还没用 ¦ 优惠券领了五块，买得很值，五星 ¦ 商家赠送的小礼物很贴心，全五星 ¦ 不刷单不返现的良心店，好评 ¦ 试用装送了两片，好用，好评 ¦ 说好的五星酒店标准，毛巾都发黄 ¦ 冲着评价好来的，果然没失望 ¦
    返程路上堵车，师傅技术好，五星 ¦ 补发了一个配件给我，态度五颗星 ¦ Used a coupon and got 20% off. Five stars! ¦ They refunded my shipping when it was late, five stars for honesty. ¦ Free samples in the box were a nice touch, great review deserved. ¦ I gave it five stars before noticing the discount code. ¦ Gift card purchase for my nephew. 5 stars. ¦ The free app gets five stars from me. ¦ If you want five stars, fix the refund process. ¦ My positive review still stands after two years. ¦ Fünf Sterne, und das für nur 10 Euro! ¦ Rabatt im Sommer genutzt, gute Bewertung verdient. ¦
    Cinq étoiles pour 10 euros, imbattable. ¦ Service client au top, remboursé en deux jours, 5 étoiles. ¦ Cinco estrellas por solo 10 euros. ¦ El descuento de verano ayudó, cinco estrellas. ¦ 1000円でこの品質なら星5つです ¦ ポイントで購入、レビュー通りでした`,
})

/** Offers in disguise. */
export const BLIND_D_HIDDEN: readonly string[] = [
  '五🌟带图，返了5r',
  '給五星曬圖返仨塊，到帳了',
  '好 评 返 8 米，真的给了',
  'hp返現10元，客服秒回',
  '加v❤️送6.8，记得5⭐️',
  '郝评有里，扫码领宏包',
  '五心好萍返显三元',
  '截圖給客服領㊗️紅包，必須五🌟',
  '好·评·返·现 ５ 元 已收',
  'haoping fanxian 5 yuan 到账',
  '写hao评给bao你反2块',
  '满芬评价领q，亲测有效',
  '5颗⭐+3图=🧧5.2',
  '晒单送🧧，全五⭐️才行',
  '好評截圖→小窗客服→返¥3',
  '5星好苹加薇信领八块钱',
  '給個好坪退你郵費',
  '包裹里的卡：五⭐评论，反5圆',
  '返 xian 卡 写的 五 x 好 p 给 10',
  'wu xing hao ping 红包已领',
  '五⭐️➕图，领🧧',
  '给五 星 就 返 六 块 六',
  '好p返x 3米 秒到',
  'hao评+截图=8元',
  '5心好苹，反现到了',
  '加薇❤领弘包，记得hp',
  '晒图反 2 圆，五 芯',
  '🌟🌟🌟🌟🌟返五块，客服给的',
  '好丨评丨返丨三丨元',
  '五x好评 有 hong包',
]
