import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Reports by form ced002, crimereport@customs.gov.hk or 182 8080. */
export const recipient = defineRecipient({
  id: 'hk-customs',
  name: '香港海關',
  englishName: 'Customs and Excise Department, Hong Kong',
  countries: ['HK'],
  url: 'https://www.customs.gov.hk/',
  channels: ['web', 'email', 'phone'],
  languages: ['zh-Hant', 'en'],
  asks: ['name', 'trader', 'order', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: '商品說明條例（第362章）第7、7A、13E條', since: '2013-07-19' }],
  checkedOn: '2026-11-20',
  unverified: ['limits', 'law'],
})
