import { RECIPIENTS } from '../report/recipients.ts'
import type { Language } from '../report/words/index.ts'
import { PAYLOAD_SITES } from '../sites/payload.ts'
import type { CommandName } from './arguments.ts'

/** Sites whose responses have a reader, in lines as wide as the rest. */
function listed(separator: string): string {
  const lines: string[] = []
  for (const site of PAYLOAD_SITES) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + site.length < 80) lines[lines.length - 1] = `${last}${separator}${site}`
    else lines.push(`${' '.repeat(22)}${site}`)
  }
  return lines.join(`${separator.trimEnd()}\n`)
}

type Page = CommandName | 'brushlight'

/** One line each: what `--to` takes, and who that is. */
const recipientLines = (language: Language): string =>
  [...RECIPIENTS.values()]
    .map(({ id, name, englishName }) => `  ${id.padEnd(22)} ${language === 'en' ? englishName : name}`)
    .join('\n')

const en: Record<Page, string> = {
  brushlight: `Brushlight reads the reviews of a product page and shows patterns worth a second look.
Nothing leaves your machine: no command uses the network.

  brushlight read FILE --url URL       what a saved page shows, as a Listing (JSON)
  brushlight judge FILE [--url URL]    what the engine says of a page or a Listing, as a Verdict (JSON)
  brushlight report FILE --to RECIPIENT[,...] --out DIR
                                       the evidence bundle and what its recipients ask for
  brushlight verify BUNDLE.zip...      whether bundles are unchanged since export

FILE may be - for standard input. Every command also takes

  --now ISO       the time to read and judge at, instead of the clock; UTC unless it has an offset
  --lang LANGUAGE the language of text for people: zh-CN, zh-TW, en, ja, ko, de, fr or es; else that
                  of the environment
  --help          more about a command

Exit status: 0 done, 1 verify found a change, 2 bad arguments or input.
`,
  read: `brushlight read FILE --url URL [--readers all|general] [--payload SITE]

Prints the Listing that a saved page shows, as JSON. URL is the address the page was saved from.

  --readers general   use no reader made for one shop, only structured data and the page's own structure
  --payload SITE      FILE is a response that the shop's page received (JSON or JSONP), not a page;
                      SITE is one of
${listed(', ')};
                      a response of any other site is read by the names of its fields; --url may be left out
`,
  judge: `brushlight judge FILE [--url URL] [--text]
brushlight judge --stream [FILE] [--memory none|stream]

Prints the Verdict of a saved page (give its address with --url) or of a Listing, as JSON.

  --text            print it for a person, in colour on a terminal unless NO_COLOR is set
  --stream          read Listings as NDJSON and print a Verdict per line, in the same order; a bad line gives
                    {"error": ..., "line": n} in its place, blank lines are passed over
  --memory none     judge each Listing alone, in constant memory (default)
  --memory stream   judge each against the reviewers, texts and photos of the whole stream; the input is first
                    copied to a temporary file
`,
  report: `brushlight report FILE [--url URL] --to RECIPIENT[,...] --out DIR

Writes the evidence bundle of a saved page, a Listing or a capture into DIR and prints its path. Beside it
goes the portal pack, a folder of at most four PDF files below 5 MB each for upload forms, and the texts to
paste.
A capture is the zip that the extension's report page saves under "Save the capture": reviews as read, what
was found in them, pictures, your own files and answers. With the same language and recipients, and as --now
the time the page names, the bytes are those the extension wrote.

  --to RECIPIENT[,...]   bundle, or who it is for: each adds a text to paste into that form; nothing is sent
  --out DIR              where to write; made if it is missing
  --evidence [KIND=]FILE a file of your own to put in, as often as you like; KIND is card, chat,
                         order, logistics, listing or other
  --purchased            you bought the item: to 12315 a second text is written, for a dispute of your own
                         (a capture holds your answer; this replaces it)

Recipients
${recipientLines('en')}
`,
  verify: `brushlight verify BUNDLE.zip...

Says of each evidence bundle whether it is unchanged since export. Exit status 1 when one was changed.
`,
}

const zh: Record<Page, string> = {
  brushlight: `照评镜（Brushlight）读取商品页的评价，指出值得再看一眼的现象。
数据不离开本机：任何命令都不联网。

  brushlight read FILE --url URL       已保存页面上的内容，输出 Listing（JSON）
  brushlight judge FILE [--url URL]    对页面或 Listing 的判断，输出 Verdict（JSON）
  brushlight report FILE --to 接收方[,...] --out DIR
                                       证据文件，以及接收方要求的材料
  brushlight verify BUNDLE.zip...      证据文件导出后是否有改动

FILE 写作 - 时读标准输入。所有命令还可带

  --now ISO       读取和判断所用的时间，代替系统时钟；不带时区时按 UTC
  --lang 语言     给人看的文字所用语言：zh-CN、zh-TW、en、ja、ko、de、fr 或 es；默认随环境
  --help          某个命令的说明

退出码：0 完成，1 verify 发现改动，2 参数或输入有误。
`,
  read: `brushlight read FILE --url URL [--readers all|general] [--payload SITE]

把已保存页面上的内容输出为 Listing（JSON）。URL 是保存时的页面地址。

  --readers general   不用针对单个商城的读取器，只用结构化数据和页面结构
  --payload SITE      FILE 是商城页面收到的响应（JSON 或 JSONP），不是页面；
                      SITE 可为
${listed('、')}；
                      其他网站的响应按字段名读取；此时可不写 --url
`,
  judge: `brushlight judge FILE [--url URL] [--text]
brushlight judge --stream [FILE] [--memory none|stream]

输出已保存页面（用 --url 给出地址）或 Listing 的 Verdict（JSON）。

  --text            输出给人看的文字；在终端中带颜色，设置 NO_COLOR 则不带
  --stream          逐行读取 Listing（NDJSON），按原顺序逐行输出 Verdict；有误的行在原位输出
                    {"error": ..., "line": n}，空行略过
  --memory none     每个 Listing 单独判断，内存不增长（默认）
  --memory stream   结合整个输入中的评价者、文字和照片来判断；输入会先复制到临时文件
`,
  report: `brushlight report FILE [--url URL] --to 接收方[,...] --out DIR

由已保存页面、Listing 或留底文件生成证据文件，写入 DIR，并输出其路径。旁边另有上传材料文件夹：最多四个 PDF，
每个小于 5 MB，以及可粘贴的文字。
留底文件是扩展报告页“保存留底”得到的 zip：读到的评价、观察到的现象、截图、自己的材料和回答。语言、接收方相同，
--now 取报告页所示时间，所得文件与扩展保存的逐字节一致。

  --to 接收方[,...]      bundle，或交给谁：为每个接收方附上可粘贴的文字；不代为提交
  --out DIR              写到哪里；没有就新建
  --evidence [类别=]FILE 放入自己的材料，可重复；类别为 card（随货卡片）、chat（聊天）、order（订单）、
                         logistics（物流）、listing（商品页）或 other（其他）
  --purchased            已购买该商品：为 12315 另写一份投诉文字（留底文件中已有回答，以此为准）

接收方
${recipientLines('zh-CN')}
`,
  verify: `brushlight verify BUNDLE.zip...

逐个说明证据文件导出后是否有改动。有改动时退出码为 1。
`,
}

/** @param command `null` for the overview. */
export const helpText = (command: CommandName | null, language: Language): string =>
  (language.startsWith('zh') ? zh : en)[command ?? 'brushlight']
