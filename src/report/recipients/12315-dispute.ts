import { disputeText } from '../notices/dispute.ts'
import { defineRecipient } from '../recipient.ts'

/** 投诉, a dispute of one's own: needs a purchase, a claim, and the trader's name and address (SAMR Order 121 arts 10, 17). Accepted or refused within 7 working days (art. 15); refused where an association already took it (art. 16(2)). Its form was mapped nowhere: the limit is that of 举报. */
export const recipient = defineRecipient({
  id: '12315-dispute',
  kind: 'dispute',
  name: '全国12315平台（投诉）',
  englishName: 'National 12315 platform, China: dispute of a buyer',
  countries: ['CN'],
  url: 'https://www.12315.cn/',
  channels: ['web', 'app', 'phone'],
  languages: ['zh-Hans'],
  asks: ['name', 'trader', 'order', 'text', 'files'],
  limits: { text: 400, files: 4, fileBytes: 5242880, types: ['jpg', 'jpeg', 'png', 'pdf', 'mp3', 'mp4'] },
  law: [{ cited: '消费者权益保护法第8、20条', since: '2014-03-15' }],
  checkedOn: '2026-11-20',
  unverified: ['asks', 'limits.text', 'limits.files', 'steps'],
  steps: ['我要投诉', '填写被投诉企业', '填写诉求与金额', '粘贴投诉内容，补全【】内各项，上传附件，自行提交'],
  write: (facts, limit) => disputeText(facts, limit, '请依法调解'),
  compact: true,
})
