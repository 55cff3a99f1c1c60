import { describe, expect, it } from 'vitest'
import { canonicalise } from '../../src/engine/text/canonical.ts'
import { DEFAULTS, isDefaultCanonical, isPlatformDefault } from '../../src/engine/text/defaults.ts'

it.each(DEFAULTS)('%s is in canonical form', (text) => {
  expect(canonicalise(text)).toBe(text)
})

describe.each([
  ['isPlatformDefault', isPlatformDefault],
  ['isDefaultCanonical', (text: string): boolean => isDefaultCanonical(canonicalise(text))],
])('%s', (_name, isDefault) => {
  it.each([
    '此用户没有填写评价。',
    '此用户没有填写评价内容',
    '此用户没有填写评论!',
    '此用户未填写评价内容',
    '此用户未及时填写评价内容',
    '该用户未填写评价内容！',
    '评价方未及时做出评价,系统默认好评!',
    '评价方未及时做出评价，系统默认满意！',
    '系统默认评论',
    '系统默认好评。',
    '15天内买家未作出评价',
    '该用户未及时主动评价，系统默认好评',
    '该用户觉得商品非常好，给出(5星)好评',
    '該用戶覺得商品非常好，給出5星好評',
    ' 此用户\u200b没有 填写评价 ',
    'Order delivered on time with no issues',
  ])('knows %s', (text) => {
    expect(isDefault(text)).toBe(true)
  })

  it.each([
    '',
    '好评',
    '默认好评',
    '系统好评',
    '系统很好，好评',
    '用户评价没错，好用',
    '此用户很懒，没有填写评价，但是灯真的亮',
    '该用户觉得商品一般',
    '没有及时收到，系统默认好评了，其实灯不亮',
    '买家没有收到货',
    '商品非常好，5星好评',
    'Delivered on time, no issues',
    'Order delivered on time with no issues, and the lamp is bright',
    'ok',
  ])('takes %s for a person', (text) => {
    expect(isDefault(text)).toBe(false)
  })

  it('allows two edits in a long default, one in a short one', () => {
    expect(isDefault('此用户没有填写评价呀呀')).toBe(true)
    expect(isDefault('此用户没有填写评价呀呀呵呢')).toBe(false)
    expect(isDefault('系统默认好')).toBe(true)
    expect(isDefault('系统默认的好好')).toBe(false)
  })
})
