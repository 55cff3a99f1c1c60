import { type Case, casesOf } from './incentive-cases.ts'

/**
 * The measured set: invented sentences in six languages, and look-alikes, each written before the rules that now read it
 * (the first readings found 57 and then 77 of 100 tellings). Where one was found wrong, the rule was changed, never
 * the sentence. What the rules reach on sentences they have not met: incentive-unseen.ts.
 */
export const SET: readonly Case[] = casesOf({
  conditioned: `
    写五星评价找店家领了8块钱，很守信用 ¦ 店家说评五星给返6.6元，我图便宜就评了 ¦ 评价五颗星截图给老板，微信转了我5元 ¦ 为了那张10元券打个满分 ¦ 本来懒得写，好评可以返两块就来了 ¦ 随货卡片：五星好评晒图送价值19元的手机支架，已经领到 ¦ 五星评价后红包秒到，赞 ¦ 给五星就退3元，划算
    看到卡片好评有红包，果断五星 ¦ 说好评送袜子，真的送了 ¦ 五星换来一包湿巾，值 ¦ 客服让打满分，返现3.88已到支付宝 ¦ 先好评后返现，到账5元 ¦ 好评完了联系客服，给我发了8元红包 ¦ 给了满星，商家送了充电线一根 ¦ 因为有返现所以五星，东西就那样
    五星好评15字以上领红包，凑字凑字凑字 ¦ 店家要求好评才能领赠品，那就好评吧 ¦ 收到好评卡，刮出来3块，五星奉上 ¦ 为领返现写好评，物流挺快 ¦ 好评后加客服微信领了2.5元红包，谢谢老板 ¦ 五星截图加v返5，已加 ¦ 卖家承诺五星返10块，说到做到 ¦ 好评返现到手，虽然只有一块八
    晒图加好评，返了五块钱，良心商家 ¦ 满分好评可领小夜灯一个 ¦ 扫码好评领5元话费，已到账 ¦ 给好评送一个月会员，那必须好评 ¦ 五星可参与抽奖，我中了20元 ¦ 冲着返10元给的五星好评 ¦ 好评就能免单，运气好抽中了 ¦ 因为店家送了礼品让我好评，所以五星
    看在红包面子上，五星 ¦ 五星=返现3元，懂的都懂 ¦ 按客服要求好评加图，返现收到 ¦ 五星好评之后老板返我半价，美滋滋 ¦ 好评送运动手环，等收货 ¦ 写满五十字好评返现五元，我来凑字数了，不知道写什么，反正挺好 ¦ 客服答应五星后补我20元，已补 ¦ 打五星返3，打完收工
    老板人好，好评返了杯子钱 ¦ 好评有礼活动，得了一把雨伞 ¦ 好评赢红包，赢了6毛 ¦ 给店家全五星，换了张购物卡 ¦ 五星好评送的赠品收到了，质量也可以 ¦ 说五星好评再送一份，所以来了 ¦ 收了商家的好处费，五星走起 ¦ 好评能拿现金，真香
    They gave me a $20 Amazon card after I posted five stars. ¦ Five stars because the seller refunds you 30% for it. ¦ Seller will PayPal you $15 if you leave a 5-star review, so here it is. ¦ The insert says leave five stars and get a free charger, so I did. ¦ Got my money back for a positive review. ¦ Posting 5 stars to claim my gift card. ¦ I was promised a $25 voucher for a five star rating and it came within two days. ¦ Leaving this glowing review so I can get the free second pair.
    They sent me a free case for giving it 5 stars. ¦ 5 stars as agreed, refund received, thanks. ¦ Full refund after 5 star review, worked like they said. ¦ This five star review is for the rebate. ¦ Company offered me 10 dollars for five stars and I took it. ¦ Gave five stars in return for a gift certificate. ¦ I only gave 5 stars since they promised a free replacement band. ¦ Here is my 5-star review, now send me my voucher please.
    Free accessory kit with a five star review, nice deal. ¦ Paid $5 for this positive review lol. ¦ Seller reimbursed me for a good review. ¦ I rated it 5 stars because a card in the box offered $10. ¦ Great headset, and they refund half the price when you post five stars. ¦ I got an extra bottle free for rating it five stars. ¦ Five stars gets you a gift card, easy money. ¦ They Venmo you ten bucks for a perfect rating, happy with it.
    They credited my account $12 once my five star review was up. ¦ Five star review = free refill. ¦ Wrote a nice review, received the Amazon voucher the same day. ¦ Five stars for the free gift they sent afterwards.
    5 Sterne, dafür gab es einen Gutschein. ¦ Für eine 5-Sterne-Bewertung bekommt man 10 Euro zurück, hat geklappt. ¦ Habe 5 Sterne gegeben und dafür das Geld zurückbekommen. ¦ Gute Bewertung gegen Amazon-Gutschein, alles bestens. ¦ Bekomme 15 € für diese positive Bewertung. ¦ Fünf Sterne, weil ich einen Gutschein dafür bekommen habe.
    5 étoiles contre un bon d'achat de 10 euros, reçu. ¦ J'ai mis 5 étoiles et j'ai été remboursé. ¦ Avis positif en échange d'une carte cadeau, merci. ¦ On m'a offert 15 euros pour un avis 5 étoiles. ¦ Cinq étoiles pour recevoir mon cadeau gratuit. ¦ Bonne note en échange du remboursement.
    5 estrellas a cambio de una tarjeta regalo, recibida. ¦ Me devolvieron el dinero por poner 5 estrellas. ¦ Pongo cinco estrellas porque me dan un vale de 10 euros. ¦ Reseña positiva a cambio del reembolso. ¦ Recibí un regalo por dejar una buena reseña. ¦ Me regalaron otro por darle 5 estrellas.
    星5レビューで500円のギフト券をもらいました。 ¦ 高評価を書くとアマゾンギフト券がもらえるので書きます。 ¦ 星五つのレビューで全額返金してもらえました。 ¦ ★5の評価でキャッシュバック、すぐ振り込まれました。 ¦ 良いレビューを書いたら1000円分のクーポンが届きました。 ¦ 星5つけるとケースが無料でもらえるとのことで投稿。
    看到包装里写五星可以换礼品，就来打五星了，礼品是个钥匙扣 ¦ 好评返的两块钱已经收到，店家讲信用 ¦ 卖家发了6.6红包让给个好评，那就给吧 ¦ 五星送你，返现别忘了转我 ¦ 为了省那十块钱，给个五星 ¦ 已五星好评，坐等返现 ¦ 给五星老板就送洗车液，不错 ¦ 好评能退三块，退了
    凑够字数领红包，五星好评五星好评 ¦ 客服说截图好评发她就给我打5块，打了 ¦ 质量没看，先好评领券 ¦ 满分换免单资格，希望抽到我 ¦ 好评截图后微信秒转8块8 ¦ 一句好评换一双拖鞋，值了 ¦ 五星好评，返利已收
    Five star review because they promised me a $10 coupon. ¦ Rated five stars, got my free refill in the mail as promised. ¦ I was given a gift card in return for this five star rating. ¦ Leave 5 stars and they email you a voucher, worked for me. ¦ They paid me to leave a positive review, so enjoy. ¦ Free bottle if you rate it five stars, mine is on the way. ¦ Got $15 on PayPal for this five star review.
    5 Sterne und schon war der Gutschein im Postfach. ¦ Für die positive Bewertung gab es 10 € Rabatt. ¦ J'ai reçu un bon d'achat pour mes 5 étoiles. ¦ Remboursé contre un commentaire positif. ¦ Me dieron una tarjeta regalo por mi reseña de 5 estrellas. ¦ Cinco estrellas y me devuelven la mitad. ¦ 星5を付けるとギフトカードがもらえました。 ¦ 高評価レビューのお礼に500円もらった。`,
  reward: `
    评价后返2元，不管好坏都返 ¦ 晒照片送了一盒面膜 ¦ 写个评论有积分礼品拿 ¦ 为了追评的3元红包来追评 ¦ 晒单抽奖，试试手气 ¦ 带图评价可以领无线鼠标，发几张 ¦ 打卡30天返全款，第五天打卡 ¦ 连续打卡晒图退学费，坚持 ¦ 发抖音带店铺定位送一份小菜，顺便来评价 ¦ 视频评价奖励5元，拍了一段
    晒图有礼活动，得了个帆布袋 ¦ 评价截图发客服送个小礼物 ¦ 发朋友圈集20个赞免单，写个评价 ¦ 探店博主，店家给了免单，评价一下 ¦ 来领晒图红包
    I get a free sample for leaving any review. ¦ They give you a coupon for writing a review. ¦ Left a review to be entered into the gift card raffle. ¦ A $5 credit for reviews, good or bad. ¦ Got a discount code for posting a review with photos.
    晒图就有小礼品，晒一张 ¦ 写评价返两块，随便写写 ¦ 打卡满21天退全款，坚持中`,
  disclosed: `
    这是我作为体验官收到的，用了十天来写感受 ¦ 参加新品试用拿到的，如实反馈 ¦ 商家寄来样品让我测评，客观说几句 ¦ 官方免费试用，中签了，写写心得 ¦ 试吃装是品牌免费寄的，说下口感
    I received a sample from the company to try out and review honestly. ¦ Provided free of charge by the manufacturer for my unbiased opinion. ¦ Vine item, here are my thoughts after a month. ¦ I was sent this at no cost in exchange for my honest feedback. ¦ Disclosure: complimentary product for testing purposes, all opinions mine.
    I got this free for testing and here is my honest take. ¦ 品牌邀请我试用的，以下是真实体验`,
  reported: `
    店家说给五星返5元，评完找不到人了 ¦ 所谓好评返现就是个幌子，找客服各种借口 ¦ 写了好评晒了图，说好的10元一直没返 ¦ 刚给三星电话就来了，让我改成五星，还说给我20 ¦ 客服追着要好评，还说不好评就不保修 ¦ 包裹里塞着五星返红包的卡，评分都是这么来的吧 ¦ 答应五星送的耳机到现在都没寄 ¦ 好评卡写返8元，联系后只给了1元，骗好评
    说不满意包退，退的时候让先给五星 ¦ 差评发出去第二天，店家愿出50元让我删掉 ¦ 一天三个电话催我把评价改成好评，真烦人 ¦ 好评都是返现换的，别被评分骗了，我包裹里也有那张卡 ¦ 让加微信领好评红包，加完就把我删了 ¦ 卡片说五星领3元，扫进去是刷单兼职群，小心 ¦ 加了微信说教我刷单兼职赚钱，根本不是返现 ¦ 商家威胁说不撤差评就曝光我电话
    不给好评不退押金，太霸道 ¦ 找售后，售后说好评之后才受理 ¦ 以送赠品为名骗五星，赠品影子都没有 ¦ 宣传五星返现，结果说我字数不够不返 ¦ 好评完就变脸，返现一分没有 ¦ 卖家用红包收买差评，我不接受 ¦ 说返现的时候叫亲，评完了理都不理 ¦ 被客服缠着改评价，给钱我也不改
    收到短信说五星返现，东西这么差还想要好评 ¦ 店家拿5块钱想让我昧良心打五星 ¦ 返红包要先五星，评完说系统维护，呸 ¦ 明明说好评送滤芯，评完说没货了 ¦ 一给差评就私信我说退款，条件是删评 ¦ 里面的小卡片诱导五星好评，质量一言难尽 ¦ 五星返现都是套路，截图发了三遍也没人回
    我同事也收到了好评返现卡，难怪清一色好评 ¦ 不肯改评价就拉黑我，什么店 ¦ 求好评的电话从早打到晚，说给我发红包 ¦ 说是晒图返5元，图晒了钱呢 ¦ 五星才给发票，什么规矩 ¦ 好评返现要你填银行卡，大家当心 ¦ 客服承诺给五星就补发配件，给了五星没下文
    The card in the box offers $30 for five stars. That is why the rating is so high. ¦ Seller keeps emailing me offering money to delete my one star review. ¦ They promised a gift card for 5 stars and never sent it. ¦ I was offered a full refund if I removed my bad review. ¦ Don't believe the ratings, the company buys five star reviews with gift cards. ¦ After I left three stars they offered me $20 to change it. ¦ They begged me to change my rating and promised a free replacement. ¦ Included a note bribing customers with a gift card for a five star review.
    Company would only replace it if I changed my review to five stars. ¦ Left five stars for the promised rebate, then the seller ghosted me. ¦ They wanted a five star review before they would send the missing part. ¦ Shady: inside was a flyer promising $15 for a 5 star rating. ¦ Seller harassed me daily to take down my negative review. ¦ I refused the $25 they offered for changing my review. ¦ Gift card for five stars turned out to be a lie. ¦ The vendor contacted me three times offering cash to edit my review.
    They try to buy your five stars with a free gift. Ratings here mean nothing. ¦ Was told I'd get my money back for a good review; still waiting. ¦ Be careful, they pay people for five star reviews, I got the postcard. ¦ They said no refund unless I delete my review. ¦ Never got the free bottle I was promised for my five star review. ¦ Support offered me a partial refund in exchange for removing my one star.
    Dem Paket lag eine Karte bei: 20 Euro für 5 Sterne. Kein Wunder, dass alle begeistert sind. ¦ Der Händler wollte mir Geld geben, damit ich meine schlechte Bewertung lösche. ¦ Versprochener Gutschein für 5 Sterne kam nie an. ¦ Erstattung nur, wenn ich die Bewertung ändere. Frechheit. ¦ Verkäufer bietet Geld für positive Bewertungen, Finger weg. ¦ Man bot mir 15 € an, wenn ich meine Rezension entferne.
    Une carte promettait 20 euros pour 5 étoiles, je comprends mieux la note. ¦ Le vendeur me harcèle pour que je supprime mon avis négatif. ¦ On m'a promis un remboursement contre 5 étoiles, jamais reçu. ¦ Le vendeur m'a proposé de l'argent pour modifier mon avis. ¦ Ils achètent les bons avis avec des cartes cadeaux, méfiez-vous. ¦ Remboursement seulement si je retire mon commentaire.
    En la caja venía una tarjeta que ofrece 20 euros por 5 estrellas, así cualquiera. ¦ El vendedor me ofreció dinero por borrar mi reseña. ¦ Prometieron una tarjeta regalo por cinco estrellas y nunca llegó. ¦ Me piden que cambie la opinión a cambio del reembolso. ¦ Compran las reseñas con vales, no os fiéis. ¦ Solo me devuelven el dinero si quito la mala valoración.
    星5をつけたらギフト券という紙が入っていた。評価は信用できない。 ¦ 低評価を消せば返金すると言われた。 ¦ 高評価でキャッシュバックと書いてあったのに何も来ない。 ¦ レビューを変更してほしいと何度もメールが来てしつこい。 ¦ 星5レビューでプレゼントとのことだったが届かず。 ¦ 悪いレビューを削除したら3000円払うと販売者から連絡が来た。
    好评返现卡扫了三次都没到账，纯忽悠 ¦ 评价被商家盯上，打电话说改成五星给我三十 ¦ 五星好评的红包就是鱼饵，咬钩就完了，客服再也不回 ¦ 说给好评送支架，支架呢？ ¦ 卖家不停发短信叫我把差评改了，给钱都不改 ¦ 箱子里一张卡，五星返八块，看清楚再买吧 ¦ 给了一星，对方说要上门找我，让我删 ¦ 先要好评再给退货地址，没见过这样的
    好评返五块是噱头，返的是优惠券还要满两百 ¦ 客服求我撤掉差评，愿意全额退款 ¦ 不好评不给质保，无语了 ¦ 商家发红包想让我改评价，我没收 ¦ 评论区全是领了返现的，我也被塞了卡，别信 ¦ 打了五星之后说好的赠品石沉大海 ¦ 加了卡片上的微信，对方让我先刷单，骗子
    They offered me a gift card to take down my one star review. No thanks. ¦ There was a card inside promising a refund for five stars, so take the ratings with a grain of salt. ¦ Seller won't refund until I change my rating. ¦ I posted five stars for the promised gift and got nothing. ¦ They keep calling to get me to delete my review. ¦ A note in the package offers cash for positive reviews. Not cool. ¦ Offered a bribe for 5 stars, reported to Amazon.
    Mir wurde Geld geboten, damit ich die Bewertung lösche. ¦ Gutschein für 5 Sterne versprochen, nie erhalten. ¦ On me propose 30 € pour retirer mon commentaire. ¦ Carte cadeau promise pour 5 étoiles, jamais arrivée. ¦ Me ofrecieron un vale si borraba la opinión. ¦ Prometen dinero por 5 estrellas, es mentira. ¦ 星5と引き換えにアマギフと書かれたカードが同梱されていた。 ¦ 低評価を取り下げれば返金すると連絡が来た。`,
  nothing: `
    五星级酒店的感觉，给个好评 ¦ 买来送礼的，红包封也很漂亮，五星 ¦ 退货很顺利，运费都退给我了，好评 ¦ 用券后29.9，超值，五星好评 ¦ 客服送了我一句生日快乐，暖心，好评 ¦ 之前在别家好评返现都没兑现，这家啥也不搞，质量反而好 ¦ 平台返的优惠券很给力 ¦ 打卡上班路上喝一杯，好评
    充话费送的杯子，质量还行 ¦ 买二送一，很划算，五星 ¦ 好评！奖励自己一双鞋 ¦ 店家没有让我好评，是我自己想夸 ¦ 卡片印得精美，是保修卡，好评 ¦ 扫二维码看安装视频，很方便，五星 ¦ 积分换购的，便宜，好评 ¦ 红包是给爸妈过年用的，颜色正，好评
    五星推荐，买三免一 ¦ 客服主动退了差价8元，好评 ¦ 快递慢，店家补偿5元，态度好，给好评 ¦ 漏发一包，客服补发还赔了2元，处理问题积极 ¦ 满减凑单买的，好评 ¦ 看评价有返现的传言，我没有遇到 ¦ 抽奖送的耳机音质不错 ¦ 试用装小小一瓶，是买正装时送的
    返乡路上用的，很方便 ¦ 好评，加工精细，信得过 ¦ 免单是不可能免单的，自己掏钱买的，好用 ¦ 体验了一下官方旗舰店的服务，好评 ¦ 晒图给犹豫的朋友做参考，没有任何好处 ¦ 拍照打卡很出片 ¦ 送货师傅要五星，服务确实到位 ¦ 加微信聊装修的，锅是真不错
    返修一次后正常，客服态度好 ¦ 领券立减20，五星 ¦ 好评率高才买的，没失望 ¦ 送的收纳袋很实用，好评 ¦ 双十一返场买的，便宜 ¦ 评价十五字才有京豆，凑凑 ¦ 礼品卡支付的，五星 ¦ 家里老人没给差评就算满分了
    Five stars, free two-day shipping! ¦ Bought it with a gift card from my sister, five stars. ¦ Seller refunded me promptly when one arrived broken, great service. ¦ I never leave reviews but this deserves five stars. ¦ Great gift for my dad, he gave it five stars. ¦ Sugar free and tasty, 5 stars. ¦ They sent a replacement for free without asking for anything, five stars. ¦ Worth every penny, five stars for the price.
    Use the coupon on the page, you save $10. Five stars. ¦ The free strap in the box is a nice touch. ¦ Paid full price, no discount, honest opinion. ¦ The good reviews convinced me and I was not disappointed. ¦ Nobody paid me for this review. ¦ I would give ten stars if I could. ¦ Return was free and the refund quick. ¦ Changed my review from two to four stars after the update.
    I updated my review because support replaced the lid at no charge. ¦ Cash back from my credit card made it a steal. ¦ The warranty card says two years. ¦ Wish they offered a discount for repeat customers. ¦ The reviews were right about the battery. ¦ Money well spent, best purchase this year. ¦ Rated five stars by my whole team. ¦ The reward for a long hike: a cold drink from this flask.
    5 Sterne, Versand kostenlos und schnell. ¦ Mit Gutschein 10 € gespart, sehr gut. ¦ Geld zurück ohne Probleme, daher gute Bewertung. ¦ Als Geschenk gekauft, kam gut an, 5 Sterne. ¦ Die guten Bewertungen stimmen.
    5 étoiles, livraison gratuite. ¦ Remboursement rapide après retour, bon vendeur. ¦ Offert à ma mère, elle est ravie, 5 étoiles. ¦ Les bons avis sont mérités. ¦ Payé 20 euros, ça les vaut, 5 étoiles.
    5 estrellas, envío gratis. ¦ Lo compré como regalo y le encantó, cinco estrellas. ¦ Devolución y reembolso sin problemas. ¦ Las buenas reseñas son ciertas. ¦ Por 10 euros está genial, 5 estrellas.
    星5です。送料無料で助かりました。 ¦ プレゼント用に購入、喜ばれたので星5。 ¦ 返金対応が早くて高評価です。 ¦ レビュー通りの良い商品でした。 ¦ クーポン利用で安く買えました。星5つ。
    看了差评犹豫很久，买了发现挺好 ¦ 好评不解释 ¦ 现在返校季，买来开学用的
    红包大小合适，放压岁钱正好，五星好评 ¦ 好评，客服还帮我改了地址 ¦ 比上次便宜十块，五星 ¦ 店家送了运费险，退货方便 ¦ 五星好评送给快递小哥 ¦ 给老妈换的，满分 ¦ 快递员送上楼，给五星 ¦ 客服退了运费给我，好评 ¦ 看了好评才下单的，确实值 ¦ 买一送一，划算，好评
    打开包装惊喜，送了两包茶叶试喝，好评 ¦ 积分兑的，好用 ¦ 换货很快，五星 ¦ 优惠券减了五块，好评 ¦ 兼职跑外卖用的电动车，一天赚两百没问题，好评 ¦ 现金买的，五星 ¦ 微信联系售后，处理很快，好评
    Got it on sale for $10, five stars. ¦ My free trial ended and I still give it five stars. ¦ I paid for this myself, five stars. ¦ Customer service refunded the shipping, five star support. ¦ Five stars! Bought another as a gift. ¦ The gift card arrived on time, five stars. ¦ Good reviews, good price, good product. ¦ They replaced the broken one for free, so I changed my review to 5 stars.
    5 Sterne für den günstigen Preis von 15 €. ¦ Als Geschenk bestellt, gute Bewertungen bestätigt. ¦ 5 étoiles pour ce prix de 12 euros. ¦ Reembolso sin pegas, buena nota. ¦ 返金もスムーズで星5です。 ¦ 無料配送で星5。`,
})
