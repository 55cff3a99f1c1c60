import { sign } from '../../../report/words/ko/sign.ts'
import { formatsOf } from '../../formats.ts'
import type { MarksWords } from './catalogue.ts'

const { count } = formatsOf('ko')

export const words: MarksWords = {
  ...sign,
  title: '페이지의 표시',
  filters: { off: '끔', all: '모두', dim: '표시된 것 흐리게', only: '표시된 것만' },
  drawn: (n) => `표시가 있는 리뷰 ${count(n)}개`,
  hidden: (n) => `표시가 없는 리뷰 ${count(n)}개를 숨겼습니다`,
  sign: '내 표식입니다. 표식이 다른 표시는 저희 것이 아닙니다.',
  changed: '페이지의 표시에 변화가 있었습니다',
  tampered: {
    removed: '페이지가 표시를 없앴습니다.',
    covered: '표시 위에 무언가가 덮여 있습니다.',
    hidden: '페이지가 표시를 보이지 않게 하려 했습니다.',
    moved: '페이지가 표시를 다른 곳으로 옮겼습니다.',
    copied: '페이지가 표시의 복사본을 놓았습니다.',
    imitated: '리뷰 옆에 저희 표시처럼 보이거나 저희 이름을 쓴 것이 있습니다.',
  },
  calm: '페이지가 다시 그려지면서 뜻하지 않게 일어날 수도 있습니다. 여기에 보이는 내용은 표시에 영향을 받지 않습니다.',
}
