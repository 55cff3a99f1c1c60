import { formatsOf } from '../../formats.ts'
import type { ChoiceWords } from './catalogue.ts'

const { count } = formatsOf('ko')

export const words: ChoiceWords = {
  title: '보고서를 어디에 낼까요?',
  last: '지난번 선택',
  onlyBundle: '아직 내지 않음 (증거 파일만 저장)',
  another: '다른 기관, 또는 먼저 살펴보기…',
  goOn: (time) => `${time}의 보고서 이어서 하기`,
  hint: '리뷰를 찍는 동안 페이지가 잠시 스크롤됩니다. 아무 데도 보내지 않습니다.',
  make: '만들어 저장',
  cancel: '취소',
  starting: '시작하는 중…',
  shooting: (done, of) => `리뷰를 찍는 중: ${count(done)} / ${count(of)}`,
  making: '파일을 정리하는 중…',
  done: '저장했습니다. 보고서는 새 탭에 열려 있습니다.',
  failed: '보고서를 시작하지 못했습니다. 다시 시도해 주세요.',
}
