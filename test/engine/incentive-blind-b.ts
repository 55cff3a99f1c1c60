import { type Case, casesOf } from './incentive-cases.ts'

/**
 * Written blind after the composed rules read the first blind table: its first reading found 33 of 68 tellings at
 * precision 0.97, and all 10 hidden offers. Harder than most tellings: favours without a price, in one clause.
 */
export const BLIND_B: readonly Case[] = casesOf({
  conditioned: `
    前台小姐姐让扫码评个五星，送了根棒棒糖 ¦ 大众点评写了五星，老板给免了茶位费 ¦ 五星发出去，客服秒转三块 ¦ 商家说给好评能延保一年，就给了 ¦ 因为好评能拿一个小风扇，我就来写了 ¦ 评个五星老板给加了个蛋 ¦ 写好评返的五块已经进零钱了 ¦ 五星换张膜，不亏 ¦ 快递里有张纸，说五星带图给两块，拍了 ¦ 老板让帮忙好评，少收了我五块
    店家微信上说改成五星就再寄一条，改了，寄来了 ¦ 全部五颗星，就冲那包坚果 ¦ 打完五星现场兑了一罐可乐 ¦ 卖家发消息问能不能给五星，给我发了五块红包，行 ¦ 五星截图给前台，房费便宜二十 ¦ 晒了图写了好评，收到店家寄来的手链 ¦ 理发师说给五星下次免洗剪吹，那就给 ¦ 好评已交，坐等那三块 ¦ 师傅说五星有提成，给我多装了个角阀 ¦ 说好五星给补一张券，补了
    Dropped a 5 star rating and they threw in dessert on the house. ¦ Left the positive review they wanted, my $30 hit Venmo an hour later. ¦ Five stars so that I can claim the free extra filter. ¦ The host gave us late checkout for a five star review. ¦ They bumped me to the premium plan after I gave five stars. ¦ Five-star review earned me a tote bag. ¦ In return for five stars the dentist handed me a whitening kit. ¦ I agreed to rate it 5 stars and the seller returned half the price.
    Für fünf Sterne hat mir der Verkäufer ein zweites Paar geschickt. ¦ Bewertung mit 5 Sternen abgegeben, 20 Euro kamen per PayPal. ¦ Un avis 5 étoiles et hop, 15 € sur mon compte. ¦ Me enviaron un segundo frasco gratis a cambio de las cinco estrellas. ¦ 星5を付ける約束で半額返してもらいました。`,
  reward: '发图评论的都能领一包零食 ¦ Everyone who writes a review gets a keychain, good or bad.',
  disclosed: '品牌寄来的试用装，说说真实感受',
  reported: `
    加了客服微信，五星给了，钱没给 ¦ 天天打电话求我把两星改五星，还说送我一箱 ¦ 卡片骗五星，说领十块，扫码要下载软件 ¦ 因为给了三星，卖家说退我二十让我重新评 ¦ 这家全靠好评送礼撑着评分 ¦ 吃饭吃到一半过来要五星，不评不给打折 ¦ 拿赠品钓好评，评完赠品说没了 ¦ 卖家说先好评再退差价，我评了他不退了 ¦ 写了差评被客服轰炸，开价一百让我撤 ¦ 好评返现都是套路，返的是无门槛不了的券
    说给五星就给我寄替换件，评完石沉大海 ¦ 店员拿我手机自己点了五星才给赠品 ¦ 五星好评的都收了商家的钱吧，我包里也有那张卡 ¦ 不好评就不给返押金，霸王条款 ¦ 客服说删了评论就全额退，不删一分不退 ¦ 每桌都发小票让写五星换饮料，评分能信？ ¦ 承诺晒图好评返十元，问了三次都说排队 ¦ 卖家花钱买好评，给我发了私信，我没理 ¦ 求改评价，先说五块后说二十，我不缺这点钱 ¦ 说试用免费，结果要先写五星才退押金
    The seller offered me a free second unit if I'd edit my 2-star review. ¦ Inside was a slip: five stars = $15. Hard pass. ¦ They hold your refund hostage until you post a positive review. ¦ I got three emails promising a gift for changing my rating. ¦ Told me they'd waive the fee if I left five stars. Never did. ¦ My friend was given a gift card to write a glowing review here. ¦ Staff told me to give five stars or no discount. ¦ Reviews are bought: I was offered 20% back for five stars. ¦ Gave 5 stars to get the free case. Case never came, seller blocked me. ¦ This company emailed me offering cash to delete what I wrote.
    Angeblich gibt es 10 Euro für 5 Sterne, bekommen habe ich nichts. ¦ Der Händler bot mir eine Erstattung an, wenn ich meine Rezension lösche. ¦ Le vendeur insiste pour que je change ma note contre un remboursement partiel. ¦ Prometieron un regalo por cinco estrellas y nunca llegó. ¦ レビューを消せば全額返金すると何度もメールが来る。`,
  nothing: `
    送的小风扇好用，五星 ¦ 老板给加了个蛋，量足，好评 ¦ 前台升级了房型，五星 ¦ 茶位费有点贵，味道五星 ¦ 好评，第二次买了，这次送了手链 ¦ 换了一条新的给我，售后五星 ¦ 说好的赠品没给，差评 ¦ 退押金很快，五星好评 ¦ 等了三天才发货，补了我五块，算了给个好评 ¦ 理发师手艺好，给五星，下次还来
    用券买的，比实体店便宜五十，满分 ¦ 五星级大厨，送的甜品也好吃 ¦ 全额退款了，态度好给五星 ¦ 这评分是怎么来的，东西一般 ¦ 客服让我写评价，我就写写，一般般 ¦ 老客户了，老板每次都多送一包，好评 ¦ 给妈妈换了个新手机，五分 ¦ 小票没给，菜还行 ¦ 加了客服微信问怎么装，很耐心，五星 ¦ 五分钟就送到，还送了一瓶可乐
    The host let us check out late. Five stars! ¦ They threw in dessert on the house for my birthday, five stars from me. ¦ They waived the fee after their mistake. Positive review from me. ¦ Five stars for the staff who gave us extra towels. ¦ I got a second unit because the first one broke, still five stars. ¦ Great reviews convinced me and I got 20% off during the sale. ¦ Not getting five stars until you fix the battery. ¦ The seller refunded me without asking. Five stars for service. ¦ My dentist gave me a whitening kit, great visit, 5 stars. ¦ I never got the free case that was advertised, 2 stars. ¦ Five star hotel, paid with points. ¦ My husband gave it 5 stars and bought another one.
    5 Sterne, ein zweites Paar ist schon bestellt. ¦ Händler hat kostenlos Ersatz geschickt, 5 Sterne für den Service. ¦ 5 étoiles pour le vendeur qui m'a remboursé le colis perdu. ¦ Cinco estrellas, venía con un frasco gratis. ¦ 星5です。半額セールで買えました。`,
})

/** Offers that are written around a shop's filter. */
export const BLIND_B_HIDDEN: readonly string[] = [
  '好評反5块',
  'hao评送小礼物',
  '五星fx2元',
  '女子评返王见',
  '郝坪有hong包',
  '5星➕图=3r',
  'wuxing好评领5元',
  '好·评·返·利',
  '耗评晒图返两圆',
  '恏坪返現',
]
