import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Passes reports to Trading Standards. Telephone 0808 223 1133. */
export const recipient = defineRecipient({
  id: 'citizens-advice',
  name: 'Citizens Advice consumer service',
  englishName: 'Citizens Advice consumer service, United Kingdom',
  countries: ['GB'],
  url: 'https://www.citizensadvice.org.uk/consumer/get-more-help/if-you-need-more-help-about-a-consumer-issue/',
  channels: ['web', 'phone'],
  languages: ['en'],
  asks: ['name', 'trader', 'order', 'text'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: 'DMCC Act 2024, Schedule 20, paragraph 13', since: '2025-04-06' }],
  checkedOn: '2026-11-20',
  unverified: ['url', 'limits'],
})
