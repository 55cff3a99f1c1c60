import { formatsOf } from '../../formats.ts'
import type { VerifyPage } from './catalogue.ts'

const { count } = formatsOf('ja')

export const words: VerifyPage = {
  name: 'Brushlight',
  title: '証拠ファイルの検証',
  lead: '照評鏡が保存したファイルが変更されていないかを確かめます。この端末の中だけで読み取り、中身を開いたり実行したりしません。',
  drop: 'zip ファイルをここにドロップ',
  choose: 'ファイルを選択…',
  checking: (name) => `${name} を検証中…`,
  outcome: {
    unchanged: '変更なし',
    changed: '変更あり',
    'not-ours': '証拠ファイルではありません',
    damaged: '壊れています',
    unsafe: '安全でないため開いていません',
  },
  more: (n) => `ほか ${count(n)} ファイル`,
  hash: 'zip の SHA-256',
  meaning: 'この結果の意味',
  meaningText:
    '「変更なし」は書き出した時のままという意味です。ページが実際にそう表示されていたことや日時を示すものではありません。同じ形式のファイルは別に作ることもできます。',
}
