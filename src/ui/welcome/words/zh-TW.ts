import { formatsOf } from '../../formats.ts'
import type { WelcomeWords } from './catalogue.ts'

const { count } = formatsOf('zh-TW')

export const words: WelcomeWords = {
  name: '照評鏡',
  title: '歡迎使用照評鏡',
  lead: '下單之前，先看看評價裡有什麼不尋常',
  intro: '照評鏡讀取商品網頁上的評價，互相比對，告訴你看到了什麼：有幾則、是哪幾則，以及平常的原因可能是什麼。',
  does: {
    heading: '它做什麼',
    points: [
      '讀取網頁顯示的評價：文字、日期、星等和圖片。',
      '給出分數和理由。每項理由旁邊都有數量、原文和平常的解釋。',
      '需要時，可以儲存一份別人也能查核的報告。',
    ],
  },
  never: {
    heading: '它絕不做什麼',
    points: [
      '不傳送任何資料：沒有伺服器，自己的頁面也無法連上網路。',
      '不指責任何人：只談評價，不評商品，也不評賣家。',
      '不代你操作：不下單、不寫評價、不按讚、不登入。',
      '沒有廣告，也不統計你的使用情形。',
    ],
  },
  reads: {
    heading: '它能讀到什麼',
    points: ['你按下按鈕時所在的網頁。', '你自己選定的購物網站，不必按按鈕。', '讀不到其他分頁，也讀不到瀏覽紀錄。'],
  },
  privateWindows: '在無痕視窗中預設不運作。你可以在瀏覽器裡允許它；即使允許，視窗關閉後也什麼都不留。',
  before: '在你按下按鈕之前，什麼都不會讀取。',
  agree: '同意並開始',
  agreed: '已同意。所有選項都能在設定中更改。',
  failed: '無法儲存，請再按一次。',
  language: '語言',
  asBrowser: '跟隨瀏覽器',
  shops: {
    heading: '哪些網站自動檢查',
    intro: '在這些網站上，網頁開啟後結果會直接顯示在工具列按鈕上。瀏覽器只會詢問一次，之後可以在設定中逐一取消。',
    country: '所在地區',
    china: '中國',
    world: '全球',
    untried: '尚未實測',
    check: (n) => `自動檢查 ${count(n)} 個網站`,
    none: '請選擇網站；不選也可以，按鈕在任何網頁都能用。',
    given: (n) => `現在會自動檢查 ${count(n)} 個網站。`,
    refused: '沒有變更。按鈕在任何網頁都照樣能用。',
  },
  example: {
    heading: '現在試試看',
    intro: '這件商品和這些評價都是虛構的，判斷則來自檢查真實網頁的同一套引擎。',
    run: '檢查這些評價',
    running: '正在讀取評價…',
    failed: '沒有回應，請再按一次。',
    reviews: (n) => `${count(n)} 則評價`,
  },
  end: {
    heading: '可以用了',
    open: '開啟任何商品網頁，按下工具列上的照評鏡按鈕。',
    keys: (keys) => `也可以在商品網頁按 ${keys}。`,
    pin: '看不到按鈕？點選工具列上的拼圖圖示，把照評鏡釘選在工具列。',
    settings: '設定',
  },
}
