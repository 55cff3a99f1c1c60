import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** Form for suspected violations of the act against misleading representations; no answer on the outcome. Fields as in a copy of 2014. */
export const recipient = defineRecipient({
  id: 'caa',
  name: '消費者庁',
  englishName: 'Consumer Affairs Agency, Japan',
  countries: ['JP'],
  url: 'https://www.caa.go.jp/',
  channels: ['web', 'post'],
  languages: ['ja'],
  asks: ['trader', 'url', 'date', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: '景品表示法第5条第3号', since: '2023-10-01' }],
  checkedOn: '2026-11-20',
  unverified: ['asks', 'limits'],
  steps: ['景品表示法違反被疑情報提供フォーム'],
  extra: () => ['表示から受けた印象：購入者の自発的な感想と受け取れる。', '実際に確認できたこと：上記の件数。'],
})
