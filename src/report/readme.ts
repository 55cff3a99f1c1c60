import { BAG } from './bag.ts'
import type { Recipient, Unverified } from './recipient.ts'

/** Where a recipient's text stands in the bundle. */
export const noticePath = ({ id }: Recipient): string => `data/notices/${id}.txt`

/** `data/README.txt`: what the bundle holds, whom it is for and how to verify it, in English and Chinese. */
export const readme = (
  caseId: string,
  recipients: readonly Recipient[],
  files: Iterable<string> = [],
): string => `${caseId}

WHAT THIS IS
A record of reviews as one shopper's browser showed them, with counted patterns and their ordinary explanations.
A lead, not an accusation.

${listed(files, FILES_EN)}${recipients.length === 0 ? '' : `\nWHERE IT CAN GO\nNothing is sent: open the address, paste the text, attach the files, and decide yourself.\n${recipients.map(english).join('')}`}
HOW TO VERIFY
With Brushlight:          its settings, last part, "Check a saved evidence file": drop the zip there
  at a command line       brushlight verify ${caseId}.zip
With any computer:        unpack the zip, then in its top folder
  Linux                   sha256sum -c ${BAG.payload}
  macOS                   shasum -a 256 -c ${BAG.payload}
  Windows                 certutil -hashfile data\\report.html SHA256   (compare with ${BAG.payload})
The folder is a BagIt bag (RFC 8493); any BagIt tool can validate it.

WHAT A MATCH MEANS
The files are unchanged since export. It does not show that the page looked like this: the record was made on a
private computer, and no third party witnessed it. To fix the date, have the zip time-stamped, or ask a notary.


这是什么
一位购物者的浏览器所见评价的记录，附现象计数及平常的解释。这是线索，不是指控。

${listed(files, FILES_ZH)}${recipients.length === 0 ? '' : `\n可以交给谁\n本工具不代为提交：请自行打开网址，粘贴文字，上传附件，由您决定是否提交。\n${recipients.map(chinese).join('')}`}
如何校验
用 Brushlight（照评镜）：  打开设置，最下方“校验已保存的证据文件”，把 zip 拖进去
  命令行                  brushlight verify ${caseId}.zip
用任何电脑：              解开 zip，在最上层文件夹里运行
  Linux                   sha256sum -c ${BAG.payload}
  macOS                   shasum -a 256 -c ${BAG.payload}
  Windows                 certutil -hashfile data\\report.html SHA256   （与 ${BAG.payload} 对照）
该文件夹是 BagIt 包（RFC 8493），任何 BagIt 工具都可校验。

相符说明什么
文件自导出后没有改动。它不能说明当时页面确实如此：记录在个人电脑上生成，没有第三方见证。
如需固定时间，请为 zip 申请可信时间戳或公证。
`

/** The parts a bundle may hold, by how their path begins. */
const FILES_EN: readonly (readonly [string, string])[] = [
  ['report.pdf', 'for people, to print'],
  ['report.html', 'for people; opens without network'],
  ['report.json', 'the same as data; its schema is docs/report.schema.json of the program'],
  ['reviews.csv', 'one row per review, for a spreadsheet'],
  ['annotations.jsonld', 'each reason with the passage it is about (W3C Web Annotation)'],
  ['ro-crate-metadata.json', 'what each file is and how it came about (RO-Crate)'],
  ['capture/', 'pictures and text of the page, blackened, and what was done when'],
  ['media/', 'small pictures from reviews'],
  ['evidence/', 'what the shopper added'],
  ['notices/', 'texts to paste'],
]
const FILES_ZH: readonly (readonly [string, string])[] = [
  ['report.pdf', '供人阅读和打印'],
  ['report.html', '供人阅读，不需联网'],
  ['report.json', '同样内容的数据，格式见程序的 docs/report.schema.json'],
  ['reviews.csv', '每条评价一行，可用表格软件打开'],
  ['annotations.jsonld', '每项理由及其所指的文字（W3C Web Annotation）'],
  ['ro-crate-metadata.json', '各文件是什么、如何产生（RO-Crate）'],
  ['capture/', '页面截图与文字（已遮盖个人信息）及操作记录'],
  ['media/', '评价图片的缩略图'],
  ['evidence/', '购物者补充的材料'],
  ['notices/', '可粘贴的文字'],
]

function listed(files: Iterable<string>, parts: readonly (readonly [string, string])[]): string {
  const paths = [...files].map((path) => path.replace(/^data\//, ''))
  return parts
    .filter(([part]) => paths.some((path) => path.startsWith(part)))
    .map(([part, says]) => `  ${part.padEnd(24)}${says}\n`)
    .join('')
}

const english = (recipient: Recipient): string => `
  ${recipient.englishName}
    ${recipient.url}
    text          ${noticePath(recipient).replace('data/', '')}${stepsLine(recipient, '    on the form   ', ['“', '”'])}
    checked on    ${recipient.checkedOn}${unverified(recipient, '    not verified  ', FACTS_EN, ', ')}
`

const chinese = (recipient: Recipient): string => `
  ${recipient.name}
    ${recipient.url}
    文字          ${noticePath(recipient).replace('data/', '')}${stepsLine(recipient, '    表单路径      ', ['「', '」'])}
    核对日期      ${recipient.checkedOn}${unverified(recipient, '    未经核实      ', FACTS_ZH, '、')}
`

const stepsLine = ({ steps = [] }: Recipient, label: string, [open, close]: readonly [string, string]): string =>
  steps.length === 0 ? '' : `\n${label}${steps.map((step) => open + step + close).join(' > ')}`

const unverified = (recipient: Recipient, label: string, names: Record<Unverified, string>, comma: string): string =>
  recipient.unverified.length === 0 ? '' : `\n${label}${recipient.unverified.map((fact) => names[fact]).join(comma)}`

const FACTS_EN: Record<Unverified, string> = {
  url: 'address',
  asks: 'what the form asks for',
  limits: 'limits of the form',
  'limits.text': 'length of the text',
  'limits.files': 'number and size of files',
  law: 'law and dates',
  steps: 'way through the form',
}

const FACTS_ZH: Record<Unverified, string> = {
  url: '网址',
  asks: '表单项目',
  limits: '表单限制',
  'limits.text': '字数上限',
  'limits.files': '附件数量与大小',
  law: '法律条文与生效日期',
  steps: '表单路径',
}
