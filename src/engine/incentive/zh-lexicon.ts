/**
 * Chinese words about rewards for reviews, as sources of regular expressions over plain text (plain.ts). Respellings
 * (同音字, pinyin, pictures) belong to this lexicon alone: merged into ordinary text they would wreck it. They count
 * only beside another word of an offer, never by themselves.
 */

/** Syllables of 好评 and 返现 in other characters or letters. */
const HAO = '(?:[好号郝浩豪毫昊耗]|hao|h)'
const PING = '(?:[评平坪苹萍凭瓶屏聘]|ping|pin|p)'
const FAN = '(?:[返反饭翻范犯泛凡番帆]|fan|f)'
const XIAN = '(?:[现线县先鲜显献限险仙闲咸贤弦陷宪]|xian|x)'

const FIVE = '[五5伍]'
/** Good stars or words, as written by people who hide nothing. */
export const GOOD = [
  '好评(?!率|度|如潮|榜|数)',
  `${FIVE}(?:颗|个|角)?(?:心好评|星(?!级|红旗|电器|酒店|宾馆|饭店|体育|期))`,
  '5star',
  `(?:全|打|给|评)${FIVE}分`,
  `${FIVE}分(?=好评|评|返|红包|截图|领)`,
  '满分|满星|全五星|好的评价|好的评论',
].join('|')
/** Good stars respelt. */
export const GOOD_HIDDEN = `${HAO}，?${PING}|wu，?xing|[舞武午]星|好p`

/** Any review, photo or later addition. */
export const ANY = [
  '(?:追加?|写|留|图文|视频|带图|文字|晒图|首次|二次)?评[价论](?!里|区|说|中|上|都|大于)',
  '晒(?:[^，。]{0,2}图|单|照片?|买家秀|视频)|追评|带图|返图|上图|买家秀|写评|图评|留评|晒评',
  '集赞|朋友圈|小红书|种草笔记|发笔记',
].join('|')

/** Money back, by words that need a review beside them to mean anything. */
export const CASH = [
  '钱返|返，?现(?!场|实|在|象)(?!券|特价|活动价)|返(?:钱|利|米|佣|红包|全款|全额|一半|半价|银子|票子|小钱)|[立全半]返|全额返|退现|现返',
  '现金(?:红包|奖励|卡|券|返还)?|免单|e卡|购物卡|礼品卡|超市卡|加油卡|话费|好处费|辛苦费|佣金',
].join('|')
/** 返现 and 红包 respelt. */
export const CASH_HIDDEN = `${FAN}，?${XIAN}|返[x钱币]|反钱|红bao|hong，?bao|[洪鸿宏虹]包|hb`

/** 红包, where it is given or taken; not where it is sold, used or filled. */
export const PACKET = [
  '(?:返|送|领|领取|得|有|给|发|奖|奖励|拿|换|赠|个|现金|微信|小|大|元|块|还有|收到?|到|\\d)红包(?!封|袋|壳|纸|皮|装|抵|买的|很|挺|的|图案|款|质量|好看)',
  '红包(?=已|到|收到|奖|返|领|没|不|\\d|也|呢|吗|$|，|。|截图|加|私|一个|五|三|两|二|十|现金|活动)',
].join('|')

const NUMBER = '(?:\\d{1,3}(?:\\.\\d{1,2})?|[一二两三四五六七八九十几壹贰叁伍陆]{1,3})'
export const SUM = `(?:${NUMBER}(?:元|块钱?|米|大洋|rmb|r(?![a-z])|毛钱?|圆|圆钱|钱)|¥${NUMBER})`
const GOT = '(?:还|给|到|取|了|我|你|您|大家|一个){0,2}'
/** Verbs that in an offer mean money back, and the sum. */
export const RETURNED_SUM = `(?:返|领|得|奖励?|赚)${GOT}${SUM}|返${GOT}\\d{1,2}(?:\\.\\d{1,2})?(?![\\d天次个件号月点%倍小年斤])`
/** Verbs that need the review right before them: everyone gives, sends and pays back. */
export const GIVEN_SUM = `(?:返|反|送|给|退|补|打|转|抵|赠|换|拿|收|发|奖励?|领|得)${GOT}${SUM}`

/** Goods that are only a reward when the condition stands right before them. */
export const GIFT =
  '(?:礼(?!貌|数|节|仪|服|堂)|奖|券|优惠|卡|袜|杯|膜|支架|流量|会员|小样|毛巾|纸巾|赠品|无门槛|手机壳|红包|抽奖|补贴|充电|数据线|耳机|雨?伞|牙刷|牙膏|玩具|零食|挂件|钥匙扣|一[份瓶双件盒包袋条套]|贴纸|收纳|抹布|口红|鼠标垫|配件)'
/** Ways to reach the seller outside the shop. */
export const CONTACT =
  '(?:微信|薇信|威信|微❤|微心|v信|徽信|卫星|vx|wx|v(?![a-z])|薇(?![a-z娅])|威(?!力|士|廉)|微(?!波|软|博|小|型)|扫码|扫卡片?|扫(?:描)?二维码|私我|私信|私聊|客服|qq|企鹅)'

/** Platform money, price protection and everyday refunds: no reward for a review. */
export const PLATFORM =
  '平台|京豆|金豆|豆豆|淘金币|淘气值|积分|满减|满\\d|88vip|花呗|白条|国补|政府补贴|以旧换新|价保|保价|差价|补差|退差|降价|运费|邮费|快递费|携程|美团|去哪儿|下单返|购物返|付款返|下单立|压岁|利是|退货|京东(?:红包|返|e卡活动)|淘宝红包|支付宝红包|双11|双十一|618|百亿|优惠后|到手价'
