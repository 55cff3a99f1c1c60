import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Collection, holds } from '../../../src/report/pdf/collections.ts'
import { lettersOf } from '../../../src/report/pdf/letters.ts'
import { Pages } from '../../../src/report/pdf/pages.ts'
import { bare, readPdf, textOf } from './reading.ts'

/** 300 different characters: the commonest, those of shops, rare and traditional ones, and full-width signs. */
const SAMPLE = Array.from(
  new Set(
    '的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种开美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两次使身者被高已亲其进此话常与活正感评价观察报告条线索仅陈述可复核事实举网店销售商品页留存存在下列象文字度相似账号使用图片集中布随货卡以返现诱导嫩鬱龥㐀㑇镕喆堃瑀赟翀淼犇骉麤龘纔裏臺灣體驗證據檔案鑑賞麵發髮鐘錶佢冇啲嘅咁喺囍０１９ＡＺ，。、；：？！“”‘’（）【】《》「」…—·①②③★→℃￥％＋＝～〇々〆ヶあいうアイウ客服退款售后物流快递包裹签收满意推荐质量颜色尺码舒适保温杯耐用漏水划痕破损色差偏小偏大性比值钱实惠正品仿佛瑕疵赠券优惠红包晒图追默认展示收藏购买付款',
  ),
).slice(0, 300)

function pdfOf(texts: readonly string[], language: string, size = 20): Uint8Array {
  const pages = new Pages({ title: '', language, caseId: '', madeAt: null, producer: 'p', page: () => '' })
  for (const text of texts) pages.text([{ text }], { size })
  return pages.bytes()
}

/** Characters that share their glyph with another: an independent reader names one of the two. */
const TWINS = { gb: 0, cns: 3, japan: 13, korea: 0 }

describe('characters', () => {
  test('of a sample of 300 Chinese ones, each is found again by an independent reader', async () => {
    expect(SAMPLE.length).toBe(300)
    for (const language of ['zh-CN', 'zh-TW']) {
      const text = textOf(await readPdf(pdfOf([SAMPLE.join('')], language)))
      for (const letter of SAMPLE) expect(text, letter).toContain(letter)
    }
  })

  test.each(['gb', 'cns', 'japan', 'korea'] as const)(
    'that %s is said to hold are in Adobe’s own tables, one em wide',
    async (collection) => {
      const all = everyHeld(collection)
      expect(all.length).toBeGreaterThan(13_000)
      const lines = chunks(all, 40).map((line) => line.join(''))
      const language = { gb: 'zh-CN', cns: 'zh-TW', japan: 'ja', korea: 'ko' }[collection]
      const found = new Set(Array.from(textOf(await readPdf(pdfOf(lines, language, 9)))))
      const words = all.filter((letter) => /[\p{Unified_Ideograph}가-힣ぁ-ヶ]/u.test(letter))
      expect(words.filter((letter) => !found.has(letter)).length).toBeLessThanOrEqual(TWINS[collection])
    },
  )

  test.each([
    ['zh-CN', '评价', 'gb'],
    ['zh-TW', '評價', 'cns'],
    ['ja', '評価', 'japan'],
    ['ko', '리뷰', 'korea'],
    ['en', '评价', 'gb'],
    ['zh-CN', 'とても良い', 'japan'],
    ['ja', '评价', 'gb'],
    ['de', 'Prüfung', 'latin'],
    ['en', '★✓', 'dingbats'],
  ])('in a report in %s, %s is set in the font of %s', (language, text, font) => {
    expect(lettersOf(text, language).map((letter) => letter.font)).toContain(font)
    expect(lettersOf(text, language).some(({ text: shown }) => shown === '[')).toBe(false)
  })

  test('of European languages are drawn, with their marks, and found again', async () => {
    for (const text of ['Größe übertrifft „Maß“', 'Reçu, déjà œuvré : « naïf » – 5 €', '¿Qué año? ¡Sí!']) {
      expect(bare(textOf(await readPdf(pdfOf([text], 'de'))))).toBe(bare(text))
    }
    const polish = lettersOf('Zażółć gęślą jaźń ŁÓDŹ', 'pl')
    expect(polish.map(({ text }) => text).join('')).toBe('Zażółć gęślą jaźń ŁÓDŹ')
    expect(polish.filter(({ mark }) => mark).map(({ text }) => text)).toEqual([...'żćęśąźńŹ'])
  })

  test.each([
    ['😀', '[U+1F600]'],
    ['👍👍👍', '[U+1F44D ×3]'],
    ['e\u0301', 'é'],
    ['สวัสดีครับ', '[U+0E2A U+0E27 U+0E31 U+0E2A +6]'],
    ['\u202e', '[U+202E]'],
    ['❤\ufe0f', '❤'],
    ['𠮷', '[U+20BB7]'],
  ])('%s is shown as %s', (text, shown) => {
    expect(
      lettersOf(text, 'zh-CN')
        .map((letter) => letter.text)
        .join(''),
    ).toBe(shown)
  })
})

const poppler = spawnSync('pdftoppm', ['-v']).status === 0
test.skipIf(!poppler)(
  `each of the 300 characters is drawn: ink in its place, and no two alike${poppler ? '' : ' (skipped: no pdftoppm)'}`,
  async () => {
    const bytes = pdfOf([SAMPLE.join('')], 'zh-CN')
    const { pages } = await readPdf(bytes)
    const image = rendered(bytes)
    const scale = image.width / 595.28
    const drawn = new Map<string, string>()
    for (const { text, x, y, size } of pages[0]?.runs ?? []) {
      if (!SAMPLE.includes(text[0] ?? '') || size < 15) continue
      Array.from(text).forEach((letter, at) => {
        drawn.set(letter, inkOf(image, (x + at * size) * scale, (841.89 - y - size * 0.86) * scale, size * scale))
      })
    }
    expect([...drawn.keys()].sort()).toEqual([...SAMPLE].sort())
    const blank = [...drawn].filter(([, ink]) => !ink.includes('1')).map(([letter]) => letter)
    expect(blank).toEqual([])
    // A font that lacks characters draws the same box for all of them.
    expect(new Set(drawn.values()).size).toBe(SAMPLE.length)
  },
)

interface Grey {
  width: number
  height: number
  at: (x: number, y: number) => number
}

function rendered(pdf: Uint8Array): Grey {
  const folder = mkdtempSync(path.join(tmpdir(), 'brushlight-'))
  try {
    writeFileSync(path.join(folder, 'page.pdf'), pdf)
    const args = ['-r', '144', '-gray', '-singlefile', path.join(folder, 'page.pdf'), path.join(folder, 'page')]
    expect(spawnSync('pdftoppm', args).status).toBe(0)
    const bytes = readFileSync(path.join(folder, 'page.pgm'))
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'))
    const [width, height] = [Number(head?.[1]), Number(head?.[2])]
    const start = head?.[0].length ?? 0
    return { width, height, at: (x, y) => bytes[start + y * width + x] ?? 255 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The square of one character as a grid of 20 by 20, `1` where it is dark. */
function inkOf(image: Grey, left: number, top: number, size: number): string {
  let ink = ''
  for (let row = 0; row < 20; row++)
    for (let column = 0; column < 20; column++) {
      const [x, y] = [Math.round(left + ((column + 0.5) / 20) * size), Math.round(top + ((row + 0.5) / 20) * size)]
      ink += image.at(x, y) < 128 ? '1' : '0'
    }
  return ink
}

function everyHeld(collection: Collection): string[] {
  const letters: string[] = []
  for (let point = 0x390; point <= 0xffff; point++)
    if (holds(collection, point)) letters.push(String.fromCodePoint(point).normalize('NFC'))
  return letters.filter((letter) => letter.trim() !== '')
}

const chunks = (letters: readonly string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(letters.length / size) }, (_, i) => letters.slice(i * size, (i + 1) * size))
