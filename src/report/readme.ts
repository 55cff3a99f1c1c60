import { BAG } from './bag.ts'

/** `data/README.txt`: what the bundle holds and how to verify it, in English and Chinese, on one page. */
export const readme = (caseId: string): string => `${caseId}

WHAT THIS IS
A record of reviews as one shopper's browser showed them, with counted patterns and their ordinary explanations.
A lead, not an accusation.

  report.html   for people; opens without network
  report.json   the same as data
  reviews.csv   one row per review, for a spreadsheet

HOW TO VERIFY
With Brushlight:          brushlight verify ${caseId}.zip
With any computer:        unpack the zip, then in its top folder
  Linux                   sha256sum -c ${BAG.payload}
  macOS                   shasum -a 256 -c ${BAG.payload}
  Windows                 certutil -hashfile data\\report.html SHA256   (compare with ${BAG.payload})
The folder is a BagIt bag (RFC 8493); any BagIt tool can validate it.

WHAT A MATCH MEANS
The files are unchanged since export. It does not show that the page looked like this: the record was made on a
private computer, and no third party witnessed it. To fix the date, have the zip time-stamped or notarised.


这是什么
一位购物者的浏览器所见评价的记录，附现象计数及寻常的解释。这是线索，不是指控。

  report.html   供人阅读，不需联网
  report.json   同样内容的数据
  reviews.csv   每条评价一行，可用表格软件打开

如何校验
用 Brushlight（照评镜）：  brushlight verify ${caseId}.zip
用任何电脑：              解开 zip，在最上层文件夹里运行
  Linux                   sha256sum -c ${BAG.payload}
  macOS                   shasum -a 256 -c ${BAG.payload}
  Windows                 certutil -hashfile data\\report.html SHA256   （与 ${BAG.payload} 对照）
该文件夹是 BagIt 包（RFC 8493），任何 BagIt 工具都可校验。

相符说明什么
文件自导出后没有改动。它不能说明当时页面确实如此：记录在个人电脑上生成，没有第三方见证。
如需固定时间，请为 zip 申请可信时间戳或公证。
`
