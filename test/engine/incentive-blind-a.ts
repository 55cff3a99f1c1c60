import { type Case, casesOf } from './incentive-cases.ts'

/**
 * Written blind, before the rules were looked at: invented sentences, then look-alikes. Its first reading found 53 of 109
 * tellings at precision 0.93, and 14 of the 20 hidden offers; the composed rules (zh-compose.ts, en-compose.ts) came after.
 */
export const BLIND_A: readonly Case[] = casesOf({
  conditioned: `
    服务员让打五星带照片，送了一碟小菜 ¦ 店家塞了一包纸巾，让我给五星 ¦ 老板说写好评就把运费退我，真的退了 ¦ 吃饭的时候服务员过来说点评个五星送甜品，就点了 ¦ 卖家加我微信，好评截图过去转了六块六 ¦ 打了五分拿到一个挂件，女儿很喜欢 ¦ 给了满分评价，换了一瓶饮料 ¦ 结账时说写个五星能抹零，顺手写了
    被要求给好评，给了两双袜子，行吧 ¦ 店员盯着我写完五星才给小礼物 ¦ 五星+九张图，老板请喝奶茶 ¦ 客服讲好评一条补三块，我写了两条 ¦ 说好的五星送鼠标垫，收到了，讲究 ¦ 因为要换那个小毛巾所以点了五颗星 ¦ 写满十五个字的好评可以减十块，现在正在凑 ¦ 商家在包裹里放了张纸条，五星晒图返8元，我照做了
    当场好评，当场送水果拼盘 ¦ 好评之后支付宝收到了2.88 ¦ 打五星可以多送一份米饭，我就打了 ¦ 师傅安装完让我好评，给了20块辛苦费 ¦ 卖家让好评，说下次来打八折 ¦ 老板娘很会做生意，发个好评送一盒鸡蛋 ¦ 五个星换两节电池，值了 ¦ 给好评免安装费，那肯定给
    好评过后客服给转了五毛，蚊子腿也是肉 ¦ 晒图好评，卖家把邮费退给我了 ¦ 跟客服说好了，五星给我退一半，已收款 ¦ 本来四星，老板多送了一个配件叫我改成五星 ¦ 把中评改了好评，老板给我补了十五元 ¦ 五星全给了，客服说的红包也到了 ¦ 写这段话是为了那三块钱，五星 ¦ 说是集赞加五星评论送手机壳，刚去前台领了
    Our server said a five star Google review gets you a free dessert, so here we are. ¦ The tech asked me for 5 stars and knocked $20 off the bill. ¦ They comped our drinks when we showed them our five-star review. ¦ Left 5 stars, emailed the screenshot, and my PayPal got the 15 bucks. ¦ I'm giving it five stars because they're mailing me a second one at no charge if I do. ¦ Good review in, refund out. Smooth deal. ¦ Rated it top marks since the flyer offered a free lifetime filter. ¦ Was at four stars, changed it to five after they sent a spare strap. ¦ Showed the waiter my 5-star rating and got 10% off. ¦ The card promised €10 for a positive review and it came through.
    Le vendeur m'a remboursé après mon commentaire 5 étoiles, comme promis. ¦ J'ai eu une coque gratuite pour avoir laissé un avis positif. ¦ Nach meiner 5-Sterne-Bewertung kam wie versprochen der Amazon-Gutschein. ¦ Habe für die volle Sternzahl ein Ersatzband gratis bekommen. ¦ Le di cinco estrellas y me mandaron gratis otro cable. ¦ Me descontaron 5 euros por poner una valoración positiva. ¦ 星5の評価を投稿したら、おまけのケースが届きました。 ¦ レビューで満点を付けると送料が返ってくるので付けました。`,
  reward: `
    拍照发评价送酸梅汤一杯 ¦ 只要写评论就送一包湿巾，不管几星 ¦ 上传图片评价领了两块钱 ¦ Any photo review earns you a $3 coupon, honest ones too.`,
  disclosed: `
    收到试用邀请，免费拿到这款面霜，客观聊聊 ¦ The brand mailed me this for free to test, opinions are my own.`,
  reported: `
    免费试吃的，但要求必须写五星，不给写缺点 ¦ 说评五星退运费，评完客服就不回消息了 ¦ 收到货里面有张好评卡，五星截图换10元，难怪全是好评 ¦ 客服天天发消息让我改评价，说改了给30 ¦ 追着要五星，不给就甩脸色 ¦ 承诺写好评返现金，现在装死 ¦ 打了差评之后老板打电话说给我两百让我删 ¦ 我给了两星，客服立马说退我一半钱让我改五星，拒绝了
    服务员站在旁边逼我写好评，写完才上甜点 ¦ 说好评有礼，结果好评完了啥也没有 ¦ 卖家拿五块钱想买我的好评，没门 ¦ 想用小礼品换五星，东西却烂成这样 ¦ 不写好评不给发票，什么店 ¦ 刚差评就来电话，愿意全额退款只求我删掉 ¦ 商家用优惠券诱导好评，平台不管吗 ¦ 这么多五星都是送小菜送出来的
    店里贴着五星点评送可乐的牌子，分数看看就好 ¦ 好评返五元是骗人的，评了说系统维护 ¦ 客服要我先五星好评才肯给我补发漏掉的零件 ¦ 答应好评后送的滤芯，等了一个月没寄 ¦ 评论区别信，都是返现刷出来的 ¦ 说要晒图好评才给退差价，无语 ¦ 体验官免费吃，条件就是必须给五星，这种评价有意义吗 ¦ 求我把差评撤了，说给我发88红包，不稀罕
    安装师傅反复让我给五星，说不给扣他钱 ¦ 叫我删差评才肯退款 ¦ 商家威逼利诱让改好评，最后涨到五十块 ¦ 送的卡片写着晒五星领现金，扫码是个群，进去就让下单刷流水 ¦ 老板说写了好评就少收我五块，写完翻脸不认
    There's a card in the box trying to buy 5 star reviews. ¦ Promised cash back after the review, then ghosted me. ¦ Be careful, the company pays people for good reviews, I got the offer by email. ¦ They told me they'd only honor the warranty if I left five stars first. ¦ After my one star they called and offered me forty dollars to take it down. ¦ Support keeps begging me to bump my rating up in exchange for a partial refund. ¦ Note inside says leave a 5 star review and get $20. Now I understand the rating. ¦ I left five stars for the free bulb and it never showed up. ¦ The owner texted me saying he'd give my deposit back if I deleted the review. ¦ Don't trust the stars, everyone gets a free gift for them.
    They dangled an Amazon voucher in front of me to change my negative review. ¦ Seller wouldn't send the missing part unless I gave a positive rating. ¦ A reviewer told me he got his free for a 5 star write up. Shady. ¦ Waitress practically forced us to write a good review before handing over the free shots. ¦ Bribed with a gift card to give this thing five stars, no thanks. ¦ Said I'd get another bottle if I posted a favorable review. Still waiting after two months. ¦ Offering customers money to remove bad feedback is disgusting. ¦ The leaflet offers a refund for 5 star feedback, that is how they got 4.8. ¦ They asked me to revise my review to five stars and they'd pay me. ¦ This product has good ratings because they give away extras to anyone posting 5 stars.
    Verkäufer wollte mir 15 Euro geben, wenn ich die schlechte Bewertung lösche. ¦ Im Paket liegt ein Zettel: 5 Sterne und man bekommt 10 € zurück. Kein Wunder bei dem Schnitt. ¦ Gutschein für gute Bewertung versprochen, kam nie. ¦ On m'a proposé de l'argent pour supprimer mon avis négatif. ¦ Une carte dans le colis promet 10 € contre un avis 5 étoiles, méfiez-vous. ¦ Me ofrecieron dinero para que cambiara mi opinión a cinco estrellas. ¦ Dentro de la caja viene una tarjeta que te da 15 euros por 5 estrellas, no os fiéis de las notas. ¦ 低評価を消したら返金すると言われました。不信感しかない。 ¦ 星5でギフト券というカードが同封されていて、高評価の理由が分かった。 ¦ 高評価を書けばプレゼントと言われたのに何も届かない。`,
  nothing: `
    服务员送了小菜，味道好，五星 ¦ 老板人好，还送了一碟水果，下次还来，五星好评 ¦ 包装里多送一包纸巾，很贴心，好评 ¦ 少发了一件，客服补发还送了小礼品，给五星 ¦ 碎了一个，卖家退了十元，处理态度好，好评 ¦ 客服主动退差价20元，必须五星 ¦ 退货退款很快，五星 ¦ 用了满减券便宜三十，好评 ¦ 抢到半价，五星 ¦ 送老婆的生日礼物，她打五星
    会员积分换的，质量不错，五星 ¦ 看评价说会送挂件，果然送了 ¦ 看了晒图才下单的，没失望 ¦ 朋友推荐的店，味道五星，价格减了点更好 ¦ 师傅没收上门费，态度好，给满分 ¦ 赠品很实用，好评如潮不是没道理 ¦ 快递小哥送上楼，五星给他 ¦ 团购送甜品，服务员态度也好，五星 ¦ 满200送小菜，味道还行 ¦ 降价太快，客服不给退差价，差评
    商家没有要求好评，也没返现，是真的好用 ¦ 五星酒店同款床品，价格减了一半 ¦ 用红包抵了5元，质量好 ¦ 评价都说好，我也觉得好，下次再来领券买 ¦ 五星级的服务，送餐快 ¦ 本来要给差评，后来客服给换新了，改五星 ¦ 漏发配件，催了三次才补，给三星 ¦ 运费贵，扣一星 ¦ 买了两件第二件半价，划算好评 ¦ 奖品是我抽中的，评价一下，质量中等
    They offered a replacement or a refund when the lid cracked; I gave them five stars for that. ¦ Five stars for the price, and free shipping too. ¦ The waiter brought us a free dessert for our anniversary. Five stars! ¦ Refund was quick after I returned it, so I'll still give a good review. ¦ I used a coupon and saved $10. Great product, 5 stars. ¦ Gave it to my sister as a gift and she rates it five stars. ¦ Read the reviews, bought it, got a free case in the box. Happy. ¦ Would have been five stars if they had included a charger. ¦ I changed my review to five stars after they replaced the broken unit. ¦ No gift card, no bribe, just an honest five star review. ¦ Arrived with an extra bulb in the package, nice touch, 5 stars. ¦ They refunded my shipping because it was late. Good customer service, good review from me. ¦ Bought with reward points, solid five stars. ¦ The seller asked me to leave a review, which is fine, product is good. ¦ I got a discount on my next order for the delay. Still four stars. ¦ Five stars, worth every dollar I paid. ¦ Paid $30 after reading the positive reviews and feel cheated. ¦ One star because they refused to refund me.
    Fünf Sterne, Ersatz kam kostenlos nach dem Defekt. ¦ Gute Bewertungen gelesen, gekauft, Geld zurück verlangt. ¦ Mit Gutschein 10 € gespart, 5 Sterne. ¦ 5 étoiles, remboursé rapidement après le retour. ¦ J'ai lu les avis positifs, acheté comme cadeau, ravie. ¦ Bon produit, livraison gratuite, 5 étoiles. ¦ Cinco estrellas, me devolvieron el dinero sin problema al devolverlo. ¦ Lo compré de regalo y le doy 5 estrellas. ¦ 誕生日プレゼントに購入、星5です。 ¦ 不良品でしたがすぐ返金してくれたので星5にします。 ¦ クーポンで安く買えて満足、星5。 ¦ 口コミが良くて買いました、おまけも入っていて嬉しい。`,
})

/** Offers that are written around a shop's filter. */
export const BLIND_A_HIDDEN: readonly string[] = [
  '恏評返5圆，晒图就给',
  '女子评返金见',
  '伍星hao评返xj',
  'h评f现3元',
  '好坪晒途领洪包',
  '5☆好评fan3块',
  '五.星.返.四.元',
  '郝评送小礼wu',
  '好评反xian已到',
  '五⭐截圖换🧧',
  '五xing好评返钱',
  'wu星返8块',
  '好言平返王见',
  '女子言平辶反王见',
  'ＨＰ返５元',
  '毫评加薇返2圆',
  'haopin返现',
  '好p返x3元',
  '五★晒t返3',
  '好评~返~3~米',
]
