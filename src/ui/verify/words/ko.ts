import { formatsOf } from '../../formats.ts'
import type { VerifyPage } from './catalogue.ts'

const { count } = formatsOf('ko')

export const words: VerifyPage = {
  name: 'Brushlight',
  title: '증거 파일 확인',
  lead: 'Brushlight가 저장한 파일이 그대로인지 확인합니다. 이 기기에서만 읽으며, 안의 내용을 열거나 실행하지 않습니다.',
  drop: 'zip 파일을 여기에 놓으세요',
  choose: '파일 선택…',
  checking: (name) => `${name} 확인 중…`,
  outcome: {
    unchanged: '바뀌지 않음',
    changed: '바뀜',
    'not-ours': '증거 파일이 아님',
    damaged: '손상됨',
    unsafe: '안전하지 않아 열지 않음',
  },
  more: (n) => `그 밖에 파일 ${count(n)}개`,
  hash: 'zip의 SHA-256',
  meaning: '이 결과의 뜻',
  meaningText:
    '바뀌지 않았다는 것은 내보낸 때와 같다는 뜻입니다. 페이지가 실제로 그랬는지, 언제였는지는 보여 주지 않습니다. 이런 파일을 만들 수 있는 사람은 다른 것도 만들 수 있습니다.',
}
