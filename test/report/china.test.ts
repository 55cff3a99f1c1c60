import { describe, expect, test } from 'vitest'
import { demoListings, renderListing } from '../../scripts/demo/index.ts'
import { parseDocument } from '../../src/cli/document.ts'
import { judge } from '../../src/engine/judge.ts'
import type { Listing } from '../../src/engine/types.ts'
import { mask } from '../../src/report/mask.ts'
import { DISPUTE_SLOTS } from '../../src/report/notices/dispute.ts'
import { type Facts, factsOf } from '../../src/report/notices/facts.ts'
import { noticeFor } from '../../src/report/recipient.ts'
import { RECIPIENTS } from '../../src/report/recipients.ts'
import { LANGUAGES } from '../../src/report/words/index.ts'
import { readPage } from '../../src/sites/read.ts'
import { textsFor } from '../../src/ui/report/draft.ts'
import { routeOf } from '../../src/ui/report/route.ts'
import type { ReportPage } from '../../src/ui/report/words/catalogue.ts'
import { ATTACKS, attacked, HONEST, honest } from '../campaigns/simulate.ts'
import { WORDS } from '../words.ts'
import { NOW } from './fixture.ts'
import { forbiddenIn } from './forbidden.ts'

/** Listings of every campaign and every honest look-alike, and the demo shop: judged for real. */
function listings(): Listing[] {
  const plan = (seed: number) =>
    ({ language: seed % 4 === 3 ? 'en' : 'zh', size: 40 + seed * 3, seed, pool: null }) as const
  const made = [
    ...ATTACKS.map((attack, seed) => attacked(attack, 0.1 + (seed % 5) * 0.1, plan(seed)).listing),
    ...ATTACKS.slice(0, 12).map((attack, seed) => attacked(attack, 0.6, plan(seed + 50)).listing),
    ...HONEST.map((kind, seed) => honest(kind, plan(seed)).listing),
    ...demoListings.map(
      (demo) =>
        readPage(parseDocument(renderListing(demo)), `https://shop.example/${demo.slug}`, {
          readAt: NOW,
          readers: 'all',
        }).listing,
    ),
  ]
  // Shops name their wares at length, or not at all.
  return made.slice(0, 60).map((listing, at) => ({
    ...listing,
    site: ['taobao', 'tmall', 'jd', 'pinduoduo', listing.site][at % 5] ?? listing.site,
    title: [listing.title, null, '雾蓝保温杯大容量便携不锈钢车载水杯'.repeat(1 + (at % 9)), '杯😀'][at % 4] ?? null,
    seller:
      [{ id: null, name: '枫林户外旗舰店' }, null, { id: null, name: '很长的店铺名称'.repeat(1 + (at % 12)) }][
        at % 3
      ] ?? null,
    id: '7'.repeat(1 + ((at * 5) % 30)),
  }))
}

const judged: readonly Facts[] = listings().map((listing) => {
  const { listing: masked, findings } = mask(listing, judge(listing, { now: NOW }).findings, WORDS['zh-CN'])
  return factsOf(masked, { findings }, { hash: '3f9a1c0b7d2e4a55', hasOffer: listing.reviews.length % 2 === 0 })
})

const text = (id: string, facts: Facts): string => {
  const found = RECIPIENTS.get(id)
  if (!found) throw new Error(`no recipient ${id}`)
  return noticeFor(found, facts)
}

describe('60 verdicts of the real judge', () => {
  test('differ: with and without reasons, of one and of many kinds', () => {
    expect(judged.length).toBe(60)
    expect(judged.filter(({ reasons }) => reasons.length === 0).length).toBeGreaterThan(5)
    expect(judged.filter(({ reasons }) => reasons.length > 0).length).toBeGreaterThan(20)
    expect(judged.filter(({ reasons }) => reasons.length > 2).length).toBeGreaterThan(5)
  })

  test('each make a 12315 text of 1 to 400 characters with every obligatory slot and no word that accuses', () => {
    let longest = 0
    for (const facts of judged) {
      const said = text('12315', facts)
      longest = Math.max(longest, said.length)
      expect(said.length).toBeGreaterThan(0)
      expect(said.length).toBeLessThanOrEqual(400)
      expect(forbiddenIn(said, 'zh-CN', { cites: true })).toBeNull()
      const slots = [
        '举报线索（仅陈述可复核事实，不作定性）',
        `在${facts.platform}`,
        facts.itemId?.slice(0, 20) ?? '页面 shop.example/',
        '2026-11-23 20:4|北京时间',
        facts.reasons.length === 0 ? '未见异常现象' : `留存${facts.kept}条`,
        '正常原因',
        '请依职权调取订单、物流、支付记录核查',
        '反不正当竞争法第9、25条',
        '附件：报告、评价表、校验清单',
        '对所述事实负责',
        '第20条告知处理结果',
      ]
      for (const slot of slots)
        expect(
          slot.split('|').some((one) => said.includes(one)),
          `${slot} in ${said}`,
        ).toBe(true)
      const [strongest] = facts.reasons
      if (strongest) expect(said).toContain(`①${strongest.reviews}条`)
      if (facts.reasons.length > 0 && facts.hasOffer) expect(said).toContain('请核查是否以返现等换取好评')
    }
    console.log(`12315 texts of 60 verdicts: longest ${longest} of 400 characters`)
  })

  test('each make a dispute of at most 400 with every slot the buyer fills in, and texts for associations and 12377', () => {
    for (const facts of judged) {
      for (const id of ['12315-dispute', 'cca']) {
        const said = text(id, facts)
        expect(said.length).toBeLessThanOrEqual(id === 'cca' ? 1_000 : 400)
        for (const slot of DISPUTE_SLOTS) expect(said).toContain(slot)
        expect(forbiddenIn(said, 'zh-CN', { cites: true })).toBeNull()
        expect(said).not.toContain('举报')
        expect(said).not.toMatch(/[第、]55条/)
        expect(said).toContain('消费者权益保护法第8、20条')
      }
      const content = text('12377', facts)
      expect(content.length).toBeLessThanOrEqual(1_000)
      expect(content).toContain('不针对商品质量')
      expect(forbiddenIn(content, 'zh-CN', { cites: true })).toBeNull()
    }
  })
})

test('an item without a number of its own is named by its address, in report and dispute', () => {
  const { listing } = readPage(
    parseDocument(renderListing(demoListings[0] as never)),
    'https://shop.example/cup?id=7',
    {
      readAt: NOW,
      readers: 'all',
    },
  )
  const facts = factsOf(listing, judge(listing, { now: NOW }), { hash: null })
  for (const id of ['12315', '12315-dispute']) {
    const said = text(id, facts)
    expect(said).toContain('页面 shop.example/cup')
    expect(said).not.toContain(listing.id)
    expect(said.length).toBeLessThanOrEqual(400)
    const long = text(id, { ...facts, url: `https://shop.example/${'long/'.repeat(300)}` })
    expect(long.length).toBeLessThanOrEqual(400)
    expect(long).toContain('页面 shop.example/long/')
  }
})

describe('举报 or 投诉', () => {
  test.each([
    [false, null, 'report', ['12315']],
    [true, false, 'report', ['12315']],
    [null, null, null, ['12315']],
    [true, null, null, ['12315']],
    [true, true, 'both', ['12315-dispute', '12315']],
  ] as const)('bought %s, wants money back %s: %s, %j', (bought, refund, route, texts) => {
    expect(routeOf({ bought, refund })).toBe(route)
    expect(textsFor({ to: ['12315'], bought, refund })).toEqual(texts)
  })

  test.each(LANGUAGES)('what the page says of the two names the article, in %s', async (language) => {
    const { words }: { words: ReportPage } = await import(`../../src/ui/report/words/${language}.ts`)
    for (const { body } of Object.values(words.routeChina)) expect(body).toMatch(/121/)
    expect(words.oneDispute).toMatch(/16/)
    expect(words.routeChina.report.body).toMatch(/28/)
  })
})
