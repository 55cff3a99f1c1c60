/* Written by scripts/background.ts; figures of ordinary reviews, no sentences. */

/** Pairs of Han characters by bits of surprise: −log2 of their share of all pairs. */
export const HAN_PAIRS: readonly (readonly [bits: number, units: string])[] = [
  [7, '不错'],
  [8, '很好舒服非常效果鞋子喜欢没有感觉质量可以服务'],
  [
    9,
    '很舒这个京东睡眠还是穿着了一吃了也很就是正品买的满意味道价格也不真的好的收到物流一个比较有点一次很快起来的很特别',
  ],
  [9, '朋友很不的一现在是正'],
  [
    10,
    '好看买了东西好吃什么购买不是到了时间晚上很多而且很喜值得推荐还不错的挺好好评一直知道我们快递舒适合适不好一样时候',
  ],
  [
    10,
    '酒店包装追评但是下次便宜是很还有吃的很轻不知都是好了一点了这态度常好子很着很速度是不的时之前第一有效以后还可环境',
  ],
  [
    10,
    '一般一下不过自己穿上还会应该这家务员的是失眠已经了很第二不会的不的好小时购物问题实惠很满穿起希望觉得房间透气这里',
  ],
  [10, '发货'],
  [
    11,
    '后追天后段时好很几天大小怎么这款多了他们产品次购明显改善量很都不睡不还没因为有一也是所以家的活动来的精神入睡方便',
  ],
  [
    11,
    '客服个人这么每天价比评价确实也没是一的鞋里面大家吃完性价我的还行果不用了超级适合是我开始今天再来其他度很以前做工',
  ],
  [
    11,
    '好多果很穿了好穿经常轻便漂亮不着务态了不这样睡得给我的感这次个小都没都很睡着了几尺码来很回购一段给力宝贝量不很有',
  ],
  [
    11,
    '试试的服的这之后二天流很点了天就自营信赖睡的了两早上外观那么家店实体地方不能看到的味里的口味意的睡觉很合老板着舒',
  ],
  [
    11,
    '该是是有品牌到货次还苹果体店来说的还新鲜最近样的常满继续去的老公的人好用让我店的牛肉吃一会再品质哈哈作用上很手机',
  ],
  [
    11,
    '需要支持送货了还了我觉很来了了好孩子一天子穿款式不要得购发现不多量也一双虽然的我如果上睡的睡能睡还好常的刚好的就',
  ],
  [
    12,
    '的东东自分钟次买格也真是在京过来差评很大一家相信服的面的基本一起建议他家了睡这是划算欢的是这下单服用可能在这总体',
  ],
  [
    12,
    '选择商品平时颜色用的不到得信着了穿的就到大的跑步常不使用电话容易正好服很放心很棒错很看看得很优惠货速人的的菜几个',
  ],
  [
    12,
    '果还昨天也好一些出来就不子不回来别的热情吃饭觉还觉睡们家每次工作错穿看着个月的话流也要的垃圾去吃来吃干净是真饭店',
  ],
  [
    12,
    '然后错不吃过这种真心衣服睡前绝对不太失望我是有用店里一觉到这小合的那同事白天两天没什结果裤子务也蛮好好几后还卖家',
  ],
  [
    12,
    '特色挺舒的地的有道很子的状态只有看了刚刚好像度也看的两个的小觉不很漂别好好好直接有些那个不一的也的价好不吃吃打开',
  ],
  [
    12,
    '来评开心坚持的穿五星商家下午口感左右给老挺不的都道是差不天都压力完全很高就睡很差常舒几次介绍没吃不用快的上的网上',
  ],
  [
    12,
    '生意体验做的实在期待主要大了睡到不少价廉欢吃水果了就到的后来货快了之图片去了一定多的前吃物美走路蒙牛东的常喜提高',
  ],
  [
    12,
    '欢这只是就能装修多次的可道还了点道不二次说是荐的的大就有我就上海颜值帮助想到大一吃这量好早餐本来小哥调理太好东买',
  ],
  [
    12,
    '感谢个价点的妈妈试穿是没来这心的格实牌子店家天亮相当所值光顾根本也有肉面让人那种美价了没买来也挺来越天晚越来没想',
  ],
  [
    12,
    '上去位置夏天老婆要是呵呵太差的店的说有什的效子质品穿是比谢谢样子看起都有只能半小好喝还要我也一款的吃着也色的菜的',
  ],
  [
    12,
    '小了运动师傅居然评论下来有所半个你们也比公司的朋中午的没子收醒来正常是好后再有个了有终于最好换了大品么样了吃过一',
  ],
  [
    12,
    '店买严重踏实屏幕买大说这我很价钱快就码数是在前台身体不行最后标准货很道也当天果好餐厅吃不描述总是一瓶的质对我很久',
  ],
  [
    12,
    '们的奶茶务很流快天睡对于上来直在适度了也售后以为试了度快装很太多在吃信京会继退货子还到天有时了而了感不了星好有的',
  ],
  [12, '头发上班得推完好'],
  [
    13,
    '来也他的消费的环有这假货管用过了喝了很给做梦很热还算递小设施客人不怎我一天穿再买是可一粒比实觉到入手我觉点不真不',
  ],
  [
    13,
    '整体善了卫生上买好物儿子有很么的是第买这自然货了免费么好也非好还点评进去在睡后就购的贝收好一装完的购眠不少了有了',
  ],
  [
    13,
    '次在的但十分一会轻很过这也就买东友推服也家人眠的买到了效的特来买很软团购红烧点小整个系统解决轻松一如次了其实了半',
  ],
  [
    13,
    '过的海鲜很香错就好我更好都会不得以的肯定一码子也这边用后中的羊肉个好是挺总之得不很实的酒果真是个次再会有己的我买',
  ],
  [
    13,
    '超市上了功能的老就会店便原来的比的他既往外面是蛮体来人都了大反正如既不贵心情再也好久觉有另外上一就好保证为什半夜',
  ],
  [
    13,
    '有问开的简单设计的问了现我这不大的快算是点效的口了个不想的挺是太天下的产的最我吃差了开了说还咖啡想象很方很新买一',
  ],
  [
    13,
    '上起高的着还天的好价要买习惯了三子非一份日期面料任何说的西很假的了下情况皮肤也还不如就没很正了以就收吃着正宗来还',
  ],
  [
    13,
    '品很都能天天的非套餐量非声音原因慢慢床上黑色高了的烤了真了第别人比很竟然量有及时还来火锅别舒完美来就这一上就降价',
  ],
  [
    13,
    '一片的真天吃没用境很人很我还康师各种适穿是那方面子是担心快包过去就买我都家里愉快除了简直一看有保拿到很明的房精致',
  ],
  [
    13,
    '别是门口大概周到稍微小的来不个多着挺送到感很力大的要好是较好点赞款产很难十一差的才能久了前一女朋也可买过还挺生活',
  ],
  [
    13,
    '换货的太人员完了出现么多的物比之很划鞋很可是我想次去服不搭配提升家服的第附近度非经典上菜准备必须刚开人也着不东购',
  ],
  [
    13,
    '递很目前刚收下的那里往的变好导致天了精细比高偏小说不醒了超所重要安眠克的再追轻巧成分点硬实物物超码大东物错哦心不',
  ],
  [
    13,
    '双十住的不敢面有说很很精买给这几来一的了出去好睡量还再去是睡会来是大百搭常棒到位工精了穿了再物体睡了柔软人吃看穿',
  ],
  [
    13,
    '说了的生上也好大是因就这就可估计得好点就别喜我在味的也快待效的品果然安稳好有底很是最实不搞活宾馆赞一健康东快配送',
  ],
  [
    13,
    '荐给合理肚子棒棒点点果的有好人不有没大气本人提前我喜上都麻烦马上好非本上直都常快不给看上无语和朋时就不舒的下边的',
  ],
  [
    13,
    '包裹我不还能打电会回次来行还的面客户在是能够上面错价用过级好太大营的欢穿是假有睡能是吃起持吃格便药店的包买回不明',
  ],
  [
    13,
    '于是起床着吃钟就后面不管有人好就果非都在或者饮料一开爸爸品不天才自从星期在一三个要求的差招牌听说这段尤其时穿是要',
  ],
  [
    13,
    '才来也能会去适很赖京美味了后错了度好快很北京装的动买递员不够影响不上说我反应显的是非递也人一包房色也这些次的轻盈',
  ],
  [
    13,
    '严实所有好服为了依赖个鞋想吃有帮好值底有然是不像不说看不般般白色随便的看盒子性很品的子买在网服大就开和我码的的舒',
  ],
  [
    13,
    '友一很适务好块钱点多行吧困难价位最喜那样就在点都像是境也品种的现上次很干样式间的没啥菜品无法都好都说有特流速难吃',
  ],
  [
    13,
    '下去的来好没天感电视为我看效果有午就了可一分接受挺快格还了质个头老是当然到手送了是自不值生日吃到了是出差得这回家',
  ],
  [
    13,
    '个牌超快很赞一杯时尚了吧是吃安静述的很开关键差很用不已收价的没问适的话说以就给个作为到我眼睛菜都错挺都挺有那用这',
  ],
  [
    13,
    '的情的原就很了他如何久没菜也只要次吃越好说明服了试看三天西不跟我的牛的商不足意思持京老爸用一面很境不大半度还等了',
  ],
  [
    13,
    '尝试都还在实耐心了但印象上门比我子都快服特意拥有试一了非第三上午时吃老妈的呢昨晚脚上牌的吃看一种细节会员快了的脚',
  ],
  [
    13,
    '个字能有着非要不到一前买是给再说格很拖鞋上吃两次始吃定的显示惠的送给错物上网并且瑕疵得一很透友说气很不出都可睡意',
  ],
  [
    13,
    '神状实有路过上当东上没穿还蛮望有了看道有价了可惜其它首先算了的而后我感不了每女儿说好尝尝都要不算来没错我怀疑处理',
  ],
  [
    13,
    '我失荐购倒是服是大堂棒的的买凌晨评好果挺得到以吧很小家不定要弹性送的要好住了物有格比千万较喜经收破损穿一打折本没',
  ],
  [
    14,
    '子上是买新的评吧顾客坏的后会就一交通次都机会商城风格服就中国唯一常轻毕竟好这在每合我长期坏了不满前半是特回去多小',
  ],
  [
    14,
    '一颗每个牌值想要象中新开再次帮我人家面还联系关注气的难受是服天也一致想买的饭给妈天上体感然醒友买错还事情有机续回',
  ],
  [14, '穿过意了境还过几是快到很片一连续多年太小不适的超还真比以提供的宝聚会还送的态的确个不个大'],
]

/** English words by bits of surprise: −log2 of their share of all words. */
export const ENGLISH_WORDS: readonly (readonly [bits: number, units: string])[] = [
  [4, 'the'],
  [5, 'and to a i'],
  [6, 'it is for of in this'],
  [7, 'my was you with on that id but earn app'],
  [8, 'have not as we at use hotel get from so up money me room your are very they time be if can join had'],
  [8, 'one or like great our just all when more will were'],
  [9, "download good code out there no install after an by refer would free chicago also it's guitar than"],
  [9, 'stay rs well these only which about day really other nice what has better some team play please'],
  [9, "don't much any first do then i'd"],
  [10, "them sound even back using got service per best unlimited job us been u its try i've game price"],
  [10, 'enter bonus am used sign now work because way go could little too k make need want part their did'],
  [10, "again rooms month stayed i'm new easy here over two works hurry made off put many recommend apps"],
  [10, 'while cash full into does quality night real clean say love still se waste without business down'],
  [10, 'right never desk store most how points open every shopping through find friends start'],
  [11, "give location see check both didn't next front small bed place few recharge who lot another search"],
  [11, "complete know found should bit around think same can't long phone he thing android ho before looking"],
  [11, 'experience definitely bought feel application playing help far set challenge tone installation'],
  [11, 'though years dont enough account take last going comfortable ever however where people mobile buy'],
  [11, 'hard online pretty daily bad stand high always bank perfect look called register different bathroom'],
  [11, "extra card friendly problem amazing since come able home bar doesn't excellent level dollars sure h"],
  [11, 'picks view invite being top earned once said anyone went something big everything keep floor away'],
  [11, 'worth quite city took thanks sounds awesome days old tried case actually may product fine cable'],
  [11, "highly s staying income ok arrived seems you're came pick dollar area own end each makes happy"],
  [11, 'minutes getting several anything things cheap nothing having food noise must asked less she power'],
  [11, 'wonderful overall bass pay add investment'],
  [12, 'breakfast fast helpful told almost others google easily restaurant beautiful those such games wait d'],
  [12, 'trying low etc thought needed star booked three size music weekend wanted left line paid working'],
  [12, "times enjoy close light trip n that's m note device update wasn't ur fun change already joining"],
  [12, 'reviews might offer finally large available hour water especially why name call nights amazon rock'],
  [12, 'door wow decided guys recently box problems looks review second husband amount th extremely hours'],
  [12, 'deal during checked probably yet given expensive internet reservation morning cents although wife'],
  [12, 'system standard between disappointed year kind read least either cost x fit type huge making started'],
  [12, "loved levels seemed i'll life gift expect payment until stars battery couple won't simple done"],
  [12, "instead couldn't cards suite itself looked visit ask similar hold gave customer you'll someone felt"],
  [12, 'favorite plus expected else fact seem cool via let short metal gives solid volume special player'],
  [12, 'longer rather friend champ everyone comes upon side wallet wrong thank b rate issue king version'],
  [12, "hear needs neck screen quickly button recommended control shower super ordered wouldn't her o"],
  [12, 'plastic quick point later task transfer c board heavy credit st worked switch style week played'],
  [12, "story his learn leave walk interesting option there's step family enjoyed fill fantastic head house"],
  [12, "center turn feature person website built e modern believe prefer isn't nd easier wifi instant giving"],
  [12, 'absolutely tell guests decent difference rewards access order within coffee perfectly contract input'],
  [12, 'tv ref under click setting purchased cannot simply due unit adapter wish support doing f bag walking'],
  [12, 'true live care ones maybe located network wall along myself return gain'],
  [13, 'mine hot space spent clear gets value w car received save registration stuff poor park restaurants'],
  [13, "hi past flat dirty user spend they're impressed options ready across double bottom lots installing"],
  [13, 'fix construction choice issues travel five run starting distance loud james forward purchase'],
  [13, 'features soon items sometimes instantly plug useful samsung quiet bright half sleep ago guest mile'],
  [13, 'months design manager coming hand g reason additional otherwise exactly above weeks dinner studio'],
  [13, 'par four audio goes practice oh process street compared book usually details non single move takes'],
  [13, "immediately p says brand inside windows company offers v record site haven't supposed outside seen"],
  [13, 'receive slow higher bucks omni whole means air tower added yes tiny delay pleased range guess'],
  [13, 'reading checking included installed waiting completely package r rating early requested charge near'],
  [13, 'buying smaller warm heard sing computer plenty together clip event building certainly wild main'],
  [13, 'based strong black places thin feels mean lower pro show t slightly monthly mini break color page'],
  [13, 'anyway products number offered settings touch im late course saw hello regular entire soft often'],
  [13, 'paying liked smart sent connect town mind dark band convenient glad send uses create build specially'],
  [13, 'cold walked worst stage sweet file active wine equipment lost difficult referring kept beat'],
  [13, 'including noticed battle replace turned ave running key magnificent players sheets videos luck'],
  [13, 'faster understand sheraton surprised smell chain pm east unlike choose min paper shop signal block'],
  [13, 'future personal remote cleaned accurate sounding river inexpensive suggest unfortunately kids'],
  [13, 'professional classic learning item him complimentary hope broken nicely smoking remember body'],
  [13, 'interface finish despite idea y voice returned devices cleaning rest section minute upgrade'],
  [13, 'considering prices vacation display pleasant walls'],
]
