import { defineRecipient, NO_LIMITS_KNOWN } from '../recipient.ts'

/** The content side: posts and accounts, not the goods. A provincial office took reports of 刷分、刷单、刷量 in 2021; fields and limits are unknown. */
export const recipient = defineRecipient({
  id: '12377',
  name: '中央网信办违法和不良信息举报中心',
  englishName: 'Internet content reports (12377), China',
  countries: ['CN'],
  url: 'https://www.12377.cn/',
  channels: ['web', 'app', 'email'],
  languages: ['zh-Hans'],
  asks: ['url', 'text', 'files'],
  limits: NO_LIMITS_KNOWN,
  law: [{ cited: '反不正当竞争法第9条', since: '2025-10-15' }],
  checkedOn: '2026-11-20',
  unverified: ['limits', 'asks'],
  extra: (facts) => ['本线索针对页面上公开发布的评价信息及其账号，不针对商品质量。', ...idsOf(facts.reviewIds)],
})

const idsOf = (ids: readonly string[]): string[] =>
  ids.length === 0 ? [] : [`涉及的评价编号：${ids.slice(0, 10).join('、')}。`]
