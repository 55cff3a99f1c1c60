import { describe, expect, test } from 'vitest'
import type { Review } from '../../src/engine/types.ts'
import { type BundleInput, makeBundle } from '../../src/report/bundle.ts'
import { makePack } from '../../src/report/pack.ts'
import { RECIPIENTS } from '../../src/report/recipients.ts'
import { WORDS } from '../words.ts'
import { picture } from './evidence.ts'
import { dice, digest, flask, NOW, reviewOf, TOOL } from './fixture.ts'
import { shownText, unzip } from './unzip.ts'

/*
 * Names and numbers are invented. What is planted is looked for in every file of the unpacked bundle, in a plain
 * spelling made here: without anything that cannot be seen, without separators, numerals as digits.
 */

const NAMES = [
  ...['小河淌水', '风中的纸鸢', '一只橘猫爱吃鱼', '山后见月', '慢半拍先生', '北巷南笙', '青梅煮雨', '夜航星'],
  ...['Odette Marrow', 'bram_w_1987', 'T. Quillfeather', 'Priya Sandling', 'lemur.of.the.north', 'Ruth O’Hallan'],
  ...['ねこのしっぽ', '海辺のパン屋', '달빛산책', 'Zoë Käferstein', 'Łucja Wrona', 'Ивушка_77'],
]
const names = Array.from({ length: 300 }, (_, i) => `${NAMES[i % NAMES.length]}${i < NAMES.length ? '' : i}`)

const HAN = '零一二三四五六七八九'
const spell = {
  plain: (value: string) => value,
  wide: (value: string) => value.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  spaced: (value: string) => Array.from(value).join(' '),
  dashed: (value: string) => value.replace(/(.{3,4}?)(?=(?:.{4})+$)/g, '$1-'),
  zero: (value: string) => Array.from(value).join('\u200b'),
  han: (value: string) => value.replace(/\d/g, (d) => HAN[Number(d)] ?? d),
  circled: (value: string) => value.replace(/[1-9]/g, (d) => '①②③④⑤⑥⑦⑧⑨'[Number(d) - 1] ?? d),
  keycap: (value: string) => value.replace(/\d/g, (d) => `${d}\ufe0f\u20e3`),
  comma: (value: string) => Array.from(value).join('，'),
  bold: (value: string) => value.replace(/\d/g, (d) => String.fromCodePoint(0x1d7ce + Number(d))),
}
type Spelling = keyof typeof spell

interface Plant {
  value: string
  text: string
}

const roll = dice(20_261_126)
const digits = (n: number): string => Array.from({ length: n }, () => roll(10)).join('')
const word = (): string =>
  `${['hongbao', 'fanli', 'kefu', 'lele', 'tuan'][roll(5)]}${['_', '', '-'][roll(3)]}${digits(3 + roll(4))}`

const mobile = (): string => `1${3 + roll(7)}${digits(9)}`
const id = (): string =>
  `${110101 + roll(500_000)}19${50 + roll(50)}${String(1 + roll(12)).padStart(2, '0')}${String(1 + roll(28)).padStart(2, '0')}${digits(3)}${['X', '7'][roll(2)]}`

const KINDS: readonly (() => Plant)[] = [
  ...(Object.keys(spell) as Spelling[]).map((how) => () => {
    const value = mobile()
    return { value, text: `有问题打${spell[how](value)}找我，态度很好` }
  }),
  ...(['plain', 'wide', 'spaced', 'zero', 'han', 'dashed'] as const).map((how) => () => {
    const value = id()
    return { value, text: `身份证${spell[how](value)}也要登记，麻烦` }
  }),
  ...[
    '微信',
    '加微信：',
    'V信',
    '薇 ',
    '加薇',
    'wx:',
    'VX ',
    '微信号是',
    '威信',
    '卫星号 ',
    '加v',
    '+V：',
    'WeChat id ',
  ].map((lead, i) => () => {
    const value = word()
    return {
      value,
      text: `好评找客服${lead}${i % 3 === 1 ? spell.wide(value) : i % 3 === 2 ? spell.zero(value) : value}，返五块`,
    }
  }),
  ...['加q', 'QQ：', 'qq ', '扣扣', '企鹅号', 'Q群', 'Q：'].map((lead, i) => () => {
    const value = `${1 + roll(9)}${digits(8)}`
    const how = (['plain', 'spaced', 'han', 'wide', 'zero', 'dashed', 'comma'] as const)[i] ?? 'plain'
    return { value, text: `群里都在说${lead}${spell[how](value)}，进去领券` }
  }),
  ...['telegram: @', 'LINE ID: ', 'TG:', 'WhatsApp id '].map((lead) => () => {
    const value = word().replaceAll('-', '_')
    return { value, text: `Ask them on ${lead}${value} for the voucher` }
  }),
  () => {
    const value = `${word().replace(/[-_]/g, '.')}@mail${digits(3)}.example.com`
    return { value, text: `写信到 ${value} 就退` }
  },
  () => {
    const user = word().replaceAll('-', '_')
    return { value: user, text: `邮箱 ${user} 艾特 qq点com 联系` }
  },
  ...['订单号：', '订单编号 ', '快递单号', 'Order no. '].map((lead, i) => () => {
    const value = digits(12 + roll(8)).replace(/^0/, '8')
    return { value, text: `${lead}${i === 1 ? spell.wide(value) : value} 查一下` }
  }),
  () => {
    const value = `113-${digits(7)}-${digits(7)}`
    return { value, text: `order ${value} came late` }
  },
  ...['+44 20 7946 0', '+1 (555) 010-4', '+81 90 1234 5', '0049 171 555 0'].map((lead) => () => {
    const value = `${lead}${digits(3)}`
    return { value, text: `call ${value}, they answer` }
  }),
  () => {
    const value = `0912-${digits(3)}-${digits(3)}`
    return { value, text: `老闆電話 ${value} 很快接` }
  },
  () => {
    const value = `6222 ${digits(4)} ${digits(4)} ${digits(4)}`
    return { value, text: `退款打到 ${value} 了` }
  },
]

const plants = Array.from({ length: 200 }, (_, i) => (KINDS[i % KINDS.length] ?? (() => ({ value: '', text: '' })))())

/** The plain spelling in which planted values are looked for. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{M}|\p{Cf}/gu, '')
    .replace(/[零一二三四五六七八九]/g, (d) => String(HAN.indexOf(d)))
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Texts stand in turn in each place that page or shopper fill. */
function input(): BundleInput {
  const made = flask()
  const at = (i: number): string => plants[i]?.text ?? ''
  const reviews = names.map((name, i): Review => {
    const text =
      i < 120
        ? at(i)
        : `Keeps tea warm for a while, number ${'x'.repeat(1 + (i % 7))}. ${i % 9 === 0 ? names[i - 40] : ''} told me so.`
    return reviewOf({
      id: `N${i}`,
      text,
      title: i < 20 ? at(120 + i) : null,
      followUps: i < 20 ? [{ text: at(140 + i), postedOn: null }] : [],
      variant: i < 10 ? at(160 + i) : 'Green',
      reviewer: { id: `profile-${name}`, name, reviewCount: 3, level: 'gold' },
    })
  })
  const ids = reviews.map((review) => review.id)
  const quotes = reviews.slice(0, 200).map(({ id, text }) => ({ review: id, start: 0, end: text.length }))
  const named = made.verdict.findings.map((finding) =>
    finding.kind === 'abstained'
      ? finding
      : { ...finding, evidence: finding.evidence.map((one) => ({ ...one, reviews: ids, quotes, skeleton: at(170) })) },
  )
  const page = reviews.map(
    (_, i) =>
      `<div class="r"><a href="/u/${i}"><span>${names[i]}</span></a><p data-t="${at(i % 200)}">${at(i % 200).replace(/(\d\d)(\d)/, '$1<b>$2</b>')}</p></div>`,
  )
  return {
    listing: { ...made.listing, title: `Flask ${at(171)} ${names[8]}`, reviews },
    verdict: { ...made.verdict, findings: named },
    words: WORDS['zh-CN'],
    madeAt: NOW,
    tool: TOOL,
    recipients: [...RECIPIENTS.values()],
    capture: { sort: at(172), filters: [at(173)] },
    screenshots: [{ name: `${at(174)}.jpg`, bytes: picture('jpg'), width: 8, height: 8, redactions: [], sealed: null }],
    pagePart: { html: page.join('\n'), redactions: [] },
    evidence: Array.from({ length: 8 }, (_, i) => ({
      name: `${at(175 + i)}.txt`,
      kind: 'chat' as const,
      bytes: new TextEncoder().encode(at(183 + i)),
      type: 'text/plain',
      description: at(191 + i),
      quote: at(175 + i),
    })),
    statement: { goodFaith: true, text: at(199), confirmedUtc: NOW },
  }
}

describe('nothing personal survives in any file of a bundle', async () => {
  const given = input()
  const made = await makeBundle(given, digest)
  const pack = await makePack(made, given.words, digest)
  const files = new Map<string, Uint8Array>([
    ...unzip(made.bytes),
    ...pack.files.map(({ name, bytes }) => [`pack/${name}`, bytes] as const),
  ])
  const said = await Promise.all(
    [...files].map(async ([name, bytes]) => [name, `${name} ${await shownText(name, bytes)}`] as const),
  )
  const text = new Map(said.map(([name, content]) => [name, plain(content)]))
  const survivors = (value: string): string[] =>
    [...text].flatMap(([name, content]) => (content.includes(plain(value)) ? [name] : []))

  test('the search finds what is there, and what was planted was planted', () => {
    expect(survivors('Maple Street Outdoor')).toEqual(
      expect.arrayContaining(['data/report.html', 'data/report.pdf', 'data/reviews.csv']),
    )
    expect(new Set(plants.map(({ value }) => value)).size).toBe(200)
    const before = plain(
      JSON.stringify(given, (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString() : value)),
    )
    expect(plants.filter(({ value }) => !before.includes(plain(value)))).toEqual([])
  })

  test('0 of 200 planted numbers, accounts and addresses', () => {
    const left = plants.flatMap(({ value, text: planted }) => survivors(value).map((file) => `${file}: ${planted}`))
    console.log(`planted 200, files ${files.size}, survivors ${left.length}`)
    expect(left).toEqual([])
  })

  test('0 of 300 names', () => {
    const left = names.flatMap((name) => survivors(name).map((file) => `${file}: ${name}`))
    console.log(`names 300, files ${files.size}, survivors ${left.length}`)
    expect(left).toEqual([])
  })
})

test('what is hidden is seen to be hidden, and its hash is sealed', async () => {
  const { document } = await makeBundle(input(), digest)
  expect(document.redactions.filter(({ file }) => file === 'report.json').length).toBeGreaterThanOrEqual(120)
  expect(document.sealed.filter(({ label }) => label.startsWith('text ')).length).toBeGreaterThanOrEqual(120)
  for (const review of document.reviews.slice(0, 120)) expect(review.textExact).toMatch(/\[已隐去：[^\]]+\]/)
})
