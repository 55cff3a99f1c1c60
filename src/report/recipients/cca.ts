import { disputeText } from '../notices/dispute.ts'
import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Mediates the dispute of a buyer. 12315 refuses a dispute that an association already took (Order 121 art. 16(2)): one dispute, one body. Fields were not seen. */
export const recipient = defineRecipient({
  id: 'cca',
  kind: 'dispute',
  name: '全国消协智慧315平台',
  englishName: 'China Consumers Association, 315 platform',
  countries: ['CN'],
  url: 'https://www.315.cca.cn/',
  channels: ['web'],
  languages: ['zh-Hans'],
  asks: ['name', 'trader', 'order', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: '消费者权益保护法第8、20条', since: '2014-03-15' }],
  checkedOn: '2026-11-20',
  unverified: ['url', 'asks', 'limits'],
  write: (facts, limit) => disputeText(facts, limit, '请予调解'),
})
