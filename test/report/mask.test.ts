import { describe, expect, test } from 'vitest'
import { mask, maskText } from '../../src/report/mask.ts'
import { maskName } from '../../src/report/mask-name.ts'
import { WORDS } from '../words.ts'
import { flask, kettle, reviewOf } from './fixture.ts'

describe('names', () => {
  test.each([
    ['Odette Marrow', 'O***'],
    ['小河淌水', '小***'],
    ['匿名用户', '匿***'],
    ['  x', 'x***'],
    ['👩‍🍳 cook', '👩***'],
    ['\u202eabc', 'a***'],
    ['a***b', 'a***b'],
    ['t**1（匿名）', 't**1（匿名）'],
    ['j＊＊n', 'j＊＊n'],
    ['张*', '张*'],
    ['王*明', '王*明'],
    ['J*hn Smith', 'J***'],
    ['**call 13800138000**', '****'],
    ['jd_13800138000**', 'j***'],
    ['\u200b ', null],
    ['', null],
    [null, null],
  ])('%s becomes %s', (name, masked) => expect(maskName(name)).toBe(masked))
})

describe('texts', () => {
  test.each([
    ['打13912345678找我', '打[已隐去：电话]找我'],
    ['电话 139-1234-5678。', '电话 [已隐去：电话]。'],
    ['1 3 9 1 2 3 4 5 6 7 8', '[已隐去：电话]'],
    ['+86 139 1234 5678', '[已隐去：电话]'],
    ['１３９１２３４５６７８', '[已隐去：电话]'],
    ['座机021-61234567', '座机[已隐去：电话]'],
    ['客服400-820-8820', '客服[已隐去：电话]'],
    ['邮箱 xiao.ming@example.cn欢迎', '邮箱 [已隐去：邮箱]欢迎'],
    ['加微信abc12345领红包', '加微信[已隐去：社交账号]领红包'],
    ['加微信：hongbaoya', '加微信：[已隐去：社交账号]'],
    ['VX: good_lamp 返5元', 'VX: [已隐去：社交账号] 返5元'],
    ['QQ群 123456789', 'QQ群 [已隐去：社交账号]'],
    ['身份证11010519491231002X', '身份证[已隐去：证件号]'],
    ['订单号：2046881234567890123', '订单号：[已隐去：订单号]'],
    ['快递SF1234567890123', '快递[已隐去：订单号]'],
    ['2046881234567890123', '[已隐去：订单号]'],
  ])('%s', (text, masked) => expect(maskText(text, WORDS['zh-CN']).text).toBe(masked))

  test.each([
    ['mail odd.lemur+x@example.co.uk now', 'mail [hidden: e-mail] now'],
    ['call (555) 010-4477', 'call [hidden: phone]'],
    ['call me at 5550104', 'call me at 5550104'],
    ['tel: 5550104', 'tel: [hidden: phone]'],
    ['+44 20 7946 0018', '[hidden: phone]'],
    ['wechat: flaskgifts', 'wechat: [hidden: chat account]'],
    ['Telegram id flaskgifts', 'Telegram id [hidden: chat account]'],
    ['order 113-4455667-8899001', 'order [hidden: order number]'],
    ['Order no. AB1234567', 'Order no. [hidden: order number]'],
    ['SSN 078-05-1120', 'SSN [hidden: ID number]'],
  ])('%s', (text, masked) => expect(maskText(text, WORDS.en).text).toBe(masked))

  test.each([
    'Bought on 2026-11-08 for $1,299.00, 4 x 500 ml, model B0FLASK500.',
    'WeChat works great on it, and so does QQ music.',
    'The phone is 6.7 inches, 2400x1080, 5000 mAh.',
    'Order arrived in 12 days. Text is small.',
    '2026年11月8日下单，第二天就到了，用了365天，价格129.00元，500ml',
    '微信支付很方便，电话客服态度好',
    '10000 steps a day, 1,000,000 to go',
    'line is amazing, instagram is better',
  ])('leaves alone: %s', (text) => expect(maskText(text, WORDS.en)).toMatchObject({ text, hidden: {} }))

  test('long texts are scanned to their end, across slices, in linear time', () => {
    const text = `${'热水 '.repeat(1331)}打13912345678${'。'.repeat(12_000)}13812345678`
    expect(maskText(text, WORDS['zh-CN']).hidden).toEqual({ phone: 2 })
    for (let shift = 3_820; shift < 4_010; shift++)
      expect(maskText(`${'x'.repeat(shift)} 13912345678 x`, WORDS.en).text).not.toContain('139')
    for (const hostile of ['1', '1 ', '0-', 'a', 'a.', 'a@', '@a.', '+1(', 'wx', 'order no. ', '微信', 'tel ', '９']) {
      const from = performance.now()
      maskText(hostile.repeat(20_000 / hostile.length), WORDS.en)
      expect(performance.now() - from).toBeLessThan(500)
    }
  })

  test('an offset keeps its place; one inside a hidden passage moves to its edge', () => {
    const text = 'a 13912345678 b xy@example.com c'
    const masked = maskText(text, WORDS.en)
    expect(masked.text).toBe('a [hidden: phone] b [hidden: e-mail] c')
    expect(masked.text.slice(masked.moved(14, 'start'), masked.moved(15, 'end'))).toBe('b')
    expect(masked.text.slice(masked.moved(5, 'start'), masked.moved(20, 'end'))).toBe(
      '[hidden: phone] b [hidden: e-mail]',
    )
    expect(masked.text.slice(masked.moved(2, 'start'), masked.moved(13, 'end'))).toBe('[hidden: phone]')
    expect(masked.moved(text.length, 'end')).toBe(masked.text.length)
    expect(masked.moved(0, 'start')).toBe(0)
  })
})

describe('listing and verdict', () => {
  test('no name, id, level or contact of a reviewer is left anywhere', () => {
    for (const make of [flask, kettle]) {
      const { listing, verdict } = make()
      const out = JSON.stringify(mask(listing, verdict.findings, WORDS.en))
      for (const secret of [
        'Marrow',
        'Quillfeather',
        'profile-',
        'Gold',
        'odd.lemur',
        'flaskgifts',
        '1380013',
        '小河淌水',
        'hongbao_2046',
        '139123',
        '20468812',
        'xiao.ming',
      ])
        expect(out).not.toContain(secret)
    }
  })

  test('fields that are not part of a listing are left behind', () => {
    const { listing, verdict } = flask()
    const review = { ...reviewOf({ id: 'x' }), avatar: 'secret-avatar' }
    const seller = { id: 's', name: 'n', phone: 'secret-phone' }
    expect(JSON.stringify(mask({ ...listing, seller, reviews: [review] }, verdict.findings, WORDS.en))).not.toContain(
      'secret',
    )
  })

  test('quotes point to the same words', () => {
    const { listing, verdict } = kettle()
    const masked = mask(listing, verdict.findings, WORDS['zh-CN'])
    const quoted = masked.findings.flatMap((finding) =>
      finding.kind === 'measured' ? finding.evidence.flatMap(({ quotes }) => quotes) : [],
    )
    const words = quoted.map(({ review, start, end }) =>
      masked.listing.reviews.find(({ id }) => id === review)?.text.slice(start, end),
    )
    expect(words).toEqual([
      '老人家天天带着，盖子一点不漏，颜色也好看，装热水一整天都温的',
      '老人家天天带着，盖子一点不漏，颜色也好看，装热水一整天都温的',
      '五星晒图返5元，加微信：[已隐去：社交账号] 领取',
    ])
    expect(masked.hidden).toEqual({ phone: 1, email: 1, chat: 1, identity: 0, order: 1, name: 0 })
  })

  test('the input is not changed', () => {
    const { listing, verdict } = kettle()
    mask(listing, verdict.findings, WORDS['zh-CN'])
    expect({ listing, verdict }).toEqual(kettle())
  })
})
