import { defineRecipient } from '../recipient.ts'

/** 举报 (a report of a suspected violation), not 投诉 (a dispute of one's own): SAMR Order 121 arts 3, 16, 28, in force 2026-04-15. The form's limits are those an open form filler observed; not checked live. */
export const recipient = defineRecipient({
  id: '12315',
  name: '全国12315平台',
  englishName: 'National 12315 platform, China',
  countries: ['CN'],
  url: 'https://www.12315.cn/',
  channels: ['web', 'app', 'phone'],
  languages: ['zh-Hans'],
  asks: ['name', 'trader', 'text', 'files', 'order'],
  limits: { text: 400, files: 4, fileBytes: 5242880, types: ['jpg', 'jpeg', 'png', 'pdf', 'mp3', 'mp4'] },
  law: [
    { cited: '反不正当竞争法第9、25条', since: '2025-10-15' },
    { cited: '电子商务法第17条', since: '2019-01-01' },
    { cited: '网络交易监督管理办法第14条', since: '2021-05-01' },
    { cited: '消法实施条例第9条', since: '2024-07-01' },
  ],
  checkedOn: '2026-11-20',
  unverified: ['limits.text', 'limits.files'],
  steps: [
    '我要举报',
    '填写被举报企业',
    '销售方式：网购，选择平台',
    '举报问题类别：对商品或者服务作引人误解的虚假宣传',
    '粘贴举报内容，上传附件，自行提交',
  ],
  closing: '本人实名，对所述事实负责，请依反不正当竞争法第20条告知处理结果。',
  compact: true,
})
