import { describe, expect, test } from 'vitest'
import { isAnswered } from '../../src/sites/answers.ts'
import type { PayloadFormat } from '../../src/sites/payload-format.ts'

interface Module {
  answers?: PayloadFormat['answers']
  payloads?: readonly PayloadFormat[]
}

const modules = import.meta.glob<Module>('../../src/sites/payloads/*.ts', { eager: true })

describe('the list of addresses that the script in the page carries', () => {
  const formats = Object.entries(modules).filter(([, { payloads }]) => payloads !== undefined)

  test.each(formats)('%s exports the answers of all its formats', (_, { answers, payloads }) => {
    expect(answers).toBeTypeOf('function')
    for (const format of payloads ?? []) expect(format.answers).toBe(answers)
  })

  test('there are formats', () => expect(formats.length).toBeGreaterThan(10))

  test.each([
    'https://club.jd.com/comment/productPageComments.action?productId=1',
    'https://h5api.m.tmall.com/h5/mtop.taobao.rate.detaillist.get/6.0/',
    'https://www.walmart.com/orchestra/reviews',
  ])('%s is wanted', (address) => expect(isAnswered(new URL(address))).toBe(true))

  test.each([
    'https://club.jd.com/cart',
    'https://shop.example/reviews.json',
    'https://jd.com.evil.example/PageComments',
  ])('%s is not', (address) => expect(isAnswered(new URL(address))).toBe(false))
})
