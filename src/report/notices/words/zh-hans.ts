import type { NoticeWords } from '../notice-words.ts'

export const zhHans: NoticeWords = {
  lead: '举报线索（仅陈述可复核事实，不作定性）：',
  seen: ({ trader, platform, item, id, url, at }) =>
    `${trader === null ? '有网店' : `网店「${trader}」`}在${platform}销售${item === null ? '的商品' : `「${item}」`}${id === null ? '' : `，商品ID ${id}`}${url === '' ? '' : `，页面 ${url}`}。${at}其公开评价页可见评价中，`,
  sample: ({ kept, stated, named }) =>
    `本人留存${kept}条${stated === null ? '' : `（页面显示共${stated}条）`}，其中${named}条存在下列现象：`,
  reasons: {
    text: (count) => `${count}条文字高度相似`,
    time: (count) => `${count}条集中发布于短时段`,
    rating: (count) => `${count}条处于星级突变时段`,
    photo: (count) => `${count}条由不同账号使用同一图片`,
    incentive: (count) => `${count}条提到以返现等换取评价`,
    network: (count) => `${count}条来自同期评价过相同商品的账号`,
    identity: (count) => `${count}条无购买标记或账号几无其他评价`,
    topic: (count) => `${count}条内容似属另一商品`,
    sales: (count) => `${count}条在两次查看之间变动或消失`,
  },
  joinReasons: (reasons) => `${reasons.map((reason, at) => `${'①②③④⑤⑥⑦⑧⑨'[at]}${reason}`).join('；')}。`,
  nothing: '未见异常现象，此为对页面所示评价的中性记录。',
  offer: '另附随货卡片或聊天记录，请核查是否以返现等换取好评。',
  ordinary: '上述现象亦不排除促销、新品上市、平台提示语或买家互相照抄等正常原因，',
  request: '请依职权调取订单、物流、支付记录核查。',
  basis: (cited) => `线索依据：${cited.join('，')}。`,
  attached: (hash) => `附件：报告、评价表、校验清单${hash === null ? '' : `（SHA-256前16位 ${hash}）`}。`,
  goodFaith: '本人对所述事实负责。',
}
