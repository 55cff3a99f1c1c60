import { formatsOf } from '../../formats.ts'
import type { VerifyPage } from './catalogue.ts'

const { count } = formatsOf('zh-TW')

export const words: VerifyPage = {
  name: '照評鏡',
  title: '檢查證據檔',
  lead: '看看照評鏡儲存的檔案有沒有被改過。檔案只在本機讀取，裡面的內容不會被開啟或執行。',
  drop: '把 zip 檔拖到這裡',
  choose: '選擇檔案…',
  checking: (name) => `正在檢查 ${name}…`,
  outcome: {
    unchanged: '沒有更動',
    changed: '有更動',
    'not-ours': '不是證據檔',
    damaged: '已損毀',
    unsafe: '不安全，沒有開啟',
  },
  more: (n) => `另有 ${count(n)} 個檔案`,
  hash: 'zip 的 SHA-256',
  meaning: '這代表什麼',
  meaningText:
    '「沒有更動」只代表檔案與匯出時相同，不能說明當時網頁確實如此，也不能說明是什麼時候；能做出這種檔案的人也能另做一份。',
}
