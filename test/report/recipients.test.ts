import { describe, expect, test } from 'vitest'
import type { Family } from '../../src/engine/types.ts'
import type { Facts } from '../../src/report/notices/facts.ts'
import { factsOf } from '../../src/report/notices/facts.ts'
import { NOTICE_WORDS } from '../../src/report/notices/words.ts'
import { noticeFor, type Recipient } from '../../src/report/recipient.ts'
import { RECIPIENTS } from '../../src/report/recipients.ts'
import { flask, kettle } from './fixture.ts'
import { forbiddenIn, tongueOf } from './forbidden.ts'

const FAMILIES = Object.keys(NOTICE_WORDS.en.reasons) as Family[]
const base: Facts = {
  platform: '淘宝',
  trader: '远山户外旗舰店',
  item: '雾蓝保温杯 500ml 大容量便携车载不锈钢水杯礼盒装',
  itemId: '712345678901',
  url: 'https://item.taobao.com/item.htm?id=712345678901',
  seenAt: '2026-11-23T12:41:07Z',
  kept: 86,
  stated: 1234,
  named: 21,
  reviewIds: ['R1', 'R2'],
  reasons: [
    { family: 'text', reviews: 9 },
    { family: 'photo', reviews: 6 },
    { family: 'time', reviews: 14 },
  ],
  hash: '3f9a1c0b7d2e4a55',
  hasOffer: false,
}

/** Sixty verdicts that differ in everything a text depends on. */
const varied = (): Facts[] =>
  Array.from({ length: 60 }, (_, i) => ({
    ...base,
    trader: [null, '店', '很长的店铺名称'.repeat(1 + (i % 9)), 'Maple & Sons'][i % 4] ?? null,
    item: [null, '杯', '商品名称😀'.repeat(1 + (i % 13))][i % 3] ?? null,
    itemId: '9'.repeat(1 + ((i * 7) % 40)),
    platform: ['淘宝', 'a-very-long-host-name.shop.example', '京东'][i % 3] ?? '',
    kept: i * 83,
    stated: i % 5 === 0 ? null : i * 100_000,
    named: i * 41,
    reasons: FAMILIES.slice(0, i % (FAMILIES.length + 1)).map((family) => ({ family, reviews: 1 + i * 37 })),
    hash: i % 4 === 0 ? null : base.hash,
    hasOffer: i % 2 === 0,
    url: `https://shop.example/${'p'.repeat(i * 30)}`,
  }))

const recipient = (id: string): Recipient => {
  const found = RECIPIENTS.get(id)
  if (found === undefined) throw new Error(`no recipient ${id}`)
  return found
}

describe.each([...RECIPIENTS.values()])('$id', (one) => {
  test('has an official address, a day it was checked on, and laws with their dates or a word that they are unverified', () => {
    expect(new URL(one.url).protocol).toBe('https:')
    expect(one.checkedOn).toMatch(/^2026-\d\d-\d\d$/)
    expect(one.name).not.toBe('')
    for (const { since } of one.law) {
      if (since !== null) expect(since).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
    if (one.law.some(({ since }) => since === null)) expect(one.unverified).toContain('law')
    if (one.limits.text === null) expect(one.unverified).toContain('limits')
  })

  test('its text fits its form whatever the verdict, and accuses nobody', () => {
    for (const facts of varied()) {
      const text = noticeFor(one, facts)
      expect(text.length).toBeGreaterThan(0)
      expect(text.length).toBeLessThanOrEqual(one.limits.text ?? 1_000)
      expect(forbiddenIn(text, tongueOf(one.languages[0]), { cites: true })).toBeNull()
      expect(text).not.toMatch(/undefined|null|NaN/)
      expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
    }
  })

  test('says what it asks for and that there may be ordinary explanations', () => {
    const words = NOTICE_WORDS[one.languages[0]]
    for (const facts of [base, { ...base, item: base.item?.repeat(9) ?? null, trader: '很长'.repeat(40) }]) {
      const text = noticeFor(one, facts)
      for (const slot of [...(one.kind === 'dispute' ? [] : [words.lead]), words.ordinary, words.request])
        expect(text).toContain(slot)
      expect(text).toContain(words.reasons.text(9))
      expect(text).toContain('712345678901')
    }
  })
})

describe('12315', () => {
  test('holds all obligatory slots in at most 400 characters', () => {
    const text = noticeFor(recipient('12315'), base)
    expect(text.length).toBeLessThanOrEqual(400)
    for (const part of [
      '举报线索',
      '远山户外旗舰店',
      '712345678901',
      '2026-11-23 20:41（北京时间）',
      '留存86条',
      '21条',
      '①9条文字高度相似',
      '正常原因',
      '依职权调取订单、物流、支付记录',
      '反不正当竞争法第9、25条',
      '对所述事实负责',
      '第20条告知处理结果',
    ])
      expect(text).toContain(part)
  })

  test('shortens in the documented order: the last law, the item, the checksum', () => {
    const long = { ...base, item: '名'.repeat(60) }
    const texts = [base, long, { ...long, trader: '店'.repeat(90) }].map((facts) =>
      noticeFor(recipient('12315'), facts),
    )
    expect(texts[1]).not.toContain('消法实施条例')
    expect(texts[2]).not.toContain('名名')
    for (const text of texts) expect(text).toContain('①9条文字高度相似')
  })
})

test('the DSA notice gives exact locations one per line and the bona fide statement', () => {
  const text = noticeFor(recipient('dsa16'), base)
  expect(text.split('\n')).toEqual(expect.arrayContaining([base.url, 'review R1', 'review R2']))
  const unnumbered = noticeFor(recipient('dsa16'), { ...base, reviewIds: ['#7 (2026-11-08)'] })
  expect(unnumbered).toContain('review #7 (2026-11-08), in the order of the page')
  expect(text).toContain('bona fide belief')
})

test('facts count each review once a family, and nothing where nothing was found', () => {
  const { listing, verdict } = flask()
  const facts = factsOf(listing, verdict, { hash: null })
  expect(facts.kept).toBe(listing.reviews.length)
  for (const { family, reviews } of facts.reasons) {
    const named = verdict.findings.flatMap((finding) =>
      finding.kind === 'measured' && finding.weight > 0 && finding.family === family
        ? finding.evidence.flatMap((evidence) => evidence.reviews)
        : [],
    )
    expect(reviews).toBe(new Set(named).size)
  }
  const plain = kettle()
  const none = factsOf(plain.listing, { ...plain.verdict, findings: [] }, { hash: null })
  expect(none.reasons).toEqual([])
  expect(noticeFor(recipient('ftc'), none)).toContain('neutral record')
})

test('recipients of Chinese platforms name the shops they are for', () => {
  const own = [...RECIPIENTS.values()].filter(({ sites }) => sites !== undefined)
  expect(own.flatMap(({ sites = [] }) => sites)).toEqual(expect.arrayContaining(['taobao', 'tmall', 'jd']))
})

test('what a card or chat says is never claimed: nobody looked into it here', () => {
  for (const one of RECIPIENTS.values()) {
    const said = noticeFor(one, { ...base, hasOffer: true })
    expect(said, one.id).not.toMatch(/offered a reward|offers a reward|诱导好评|提供回饋|avec une récompense/)
  }
})

test('a review without an id of the shop is named by its place and date', () => {
  const { listing, verdict } = flask()
  const reviews = listing.reviews.map((review, at) => ({ ...review, id: at.toString(16).padStart(16, '0') }))
  const name = new Map(listing.reviews.map(({ id }, at) => [id, reviews[at]?.id ?? '']))
  const findings = verdict.findings.map((finding) =>
    finding.kind === 'abstained'
      ? finding
      : {
          ...finding,
          evidence: finding.evidence.map((one) => ({ ...one, reviews: one.reviews.map((id) => name.get(id) ?? '') })),
        },
  )
  const facts = factsOf({ ...listing, reviews }, { findings }, { hash: null })
  expect(facts.reviewIds[0]).toMatch(/^#\d+ \(\d{4}-\d\d-\d\d\)$/)
})
