import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Conciliation only; an incomplete form is filed away, so receipt and order are needed. */
export const recipient = defineRecipient({
  id: 'hk-consumer-council',
  name: '消費者委員會',
  englishName: 'Consumer Council, Hong Kong',
  countries: ['HK'],
  url: 'https://www.consumer.org.hk/',
  channels: ['web'],
  languages: ['zh-Hant', 'en'],
  asks: ['name', 'trader', 'order', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [],
  checkedOn: '2026-11-20',
  unverified: ['limits'],
  extra: () => ['訂單及收據：______'],
})
