import { formatsOf } from '../../formats.ts'
import type { ChoiceWords } from './catalogue.ts'

const { count } = formatsOf('zh-TW')

export const words: ChoiceWords = {
  title: '報告要交給誰？',
  last: '上次所選',
  onlyBundle: '暫不送出，只要證據檔',
  another: '其他機構，或先逐項查看…',
  goOn: (time) => `繼續 ${time} 的那份報告`,
  hint: '網頁會捲動一會兒，拍下評價截圖。不會傳送到任何地方。',
  make: '製作並儲存',
  cancel: '取消',
  starting: '正在開始…',
  shooting: (done, of) => `正在拍下評價：${count(done)} / ${count(of)}`,
  making: '正在整理檔案…',
  done: '已儲存，報告已在自己的分頁開啟。',
  failed: '無法開始製作報告，請再試一次。',
}
