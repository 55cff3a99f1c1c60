import type { NoticeWords } from '../notice-words.ts'

export const zhHant: NoticeWords = {
  lead: '本件為線索，僅陳述可複核之事實，不作定性。',
  seen: ({ trader, platform, item, id, url, at }) =>
    `對象為${platform}上${trader === null ? '' : `「${trader}」販售之`}商品${item === null ? '' : `「${item}」`}${id === null ? '' : `（編號 ${id}）`}的評價：${url}。本人於 ${at} 所見。`,
  sample: ({ kept, stated, named }) =>
    `本人留存 ${kept} 則${stated === null ? '' : `（頁面顯示共 ${stated} 則）`}，其中 ${named} 則有下列現象：`,
  reasons: {
    text: (count) => `${count} 則文字高度相似`,
    time: (count) => `${count} 則集中於短期間內發布`,
    rating: (count) => `${count} 則處於星等驟變之期間`,
    photo: (count) => `${count} 則由不同帳號使用同一圖片`,
    incentive: (count) => `${count} 則提到以回饋換取評價`,
    network: (count) => `${count} 則來自同期評價過相同商品的帳號`,
    identity: (count) => `${count} 則無購買標記，或帳號幾無其他評價`,
    topic: (count) => `${count} 則內容似屬另一商品`,
    sales: (count) => `${count} 則於兩次查看之間變動或消失`,
  },
  joinReasons: (reasons) => `${reasons.join('；')}。`,
  nothing: '未見異常現象，此為頁面所示評價之中性紀錄。',
  offer: '另附隨貨卡片或訊息，請查核其中是否以回饋換取好評。',
  ordinary: '上述現象亦可能有尋常原因，例如新品上市、促銷、平台提示語或買家互相抄寫。',
  request: '請依職權查核訂單、物流與付款紀錄。',
  basis: (cited) => `可能相關之規定：${cited.join('；')}。`,
  attached: (hash) => `附件：報告、評價表、校驗清單${hash === null ? '' : `（SHA-256 前 16 位 ${hash}）`}。`,
  goodFaith: '本人善意相信所述正確且完整。',
}
