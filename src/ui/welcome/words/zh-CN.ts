import { formatsOf } from '../../formats.ts'
import type { WelcomeWords } from './catalogue.ts'

const { count } = formatsOf('zh-CN')

export const words: WelcomeWords = {
  name: '照评镜',
  title: '欢迎使用照评镜',
  lead: '下单之前，先看看评价里有什么不寻常',
  intro: '照评镜读取商品页上的评价，互相比对，告诉你看到了什么：有多少条、是哪几条，以及平常的原因可能是什么。',
  does: {
    heading: '它做什么',
    points: [
      '读取页面显示的评价：文字、日期、星级和图片。',
      '给出分数和理由。每条理由旁边都有数量、原文和平常的解释。',
      '需要时，可以保存一份别人也能核对的报告。',
    ],
  },
  never: {
    heading: '它从不做什么',
    points: [
      '不向任何地方发送数据：没有服务器，自身页面也无法联网。',
      '不指责任何人：只谈评价，不评商品，也不评卖家。',
      '不替你操作：不下单、不写评价、不点赞、不登录。',
      '没有广告，也不统计你的使用情况。',
    ],
  },
  reads: {
    heading: '它能读到什么',
    points: ['你点击按钮时所在的页面。', '你自己选定的购物网站，无需点击。', '读不到其他标签页，也读不到浏览记录。'],
  },
  privateWindows: '在无痕窗口中默认不运行。你可以在浏览器里允许它；即便允许，窗口关闭后也什么都不留。',
  before: '在你按下按钮之前，什么都不会读取。',
  agree: '同意并开始',
  agreed: '已同意。所有选项都可以在设置里更改。',
  failed: '没能保存，请再按一次。',
  language: '语言',
  asBrowser: '跟随浏览器',
  shops: {
    heading: '哪些网站自动检查',
    intro: '在这些网站上，页面打开后结果会直接显示在工具栏按钮上。浏览器只会询问一次，之后可以在设置里逐个取消。',
    country: '所在地区',
    china: '中国',
    world: '全球',
    untried: '尚未实测',
    check: (n) => `自动检查 ${count(n)} 个网站`,
    none: '请选择网站；不选也可以，按钮在任何页面都能用。',
    given: (n) => `现在会自动检查 ${count(n)} 个网站。`,
    refused: '没有改变。按钮在任何页面都照样能用。',
  },
  example: {
    heading: '现在试一试',
    intro: '这件商品和这些评价都是虚构的，判断则出自检查真实页面的同一套引擎。',
    run: '检查这些评价',
    running: '正在读取评价…',
    failed: '没有回应，请再按一次。',
    reviews: (n) => `${count(n)} 条评价`,
  },
  end: {
    heading: '可以用了',
    open: '打开任意商品页，点击工具栏上的照评镜按钮。',
    keys: (keys) => `也可以在商品页按 ${keys}。`,
    pin: '看不到按钮？点击工具栏上的拼图图标，把照评镜固定在工具栏。',
    settings: '设置',
  },
}
