import type { Words } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'

const { count } = NUMBERS.ko

/** Why something could not be read. */
export const causes: Words['causes'] = {
  'not-found': (lost = 0, all = 0) => `리뷰 ${count(all)}개 가운데 ${count(lost)}개에서 찾지 못함`,
  'first-only': (n = 0) => `처음 ${count(n)}개만 읽음`,
  'cut-texts': (length = 0, n = 0) => `리뷰 ${count(n)}개를 ${count(length)}자로 자름`,
  'other-items': (n = 0) => `페이지의 다른 상품 ${count(n)}개의 리뷰는 넣지 않음`,
  widget: () => '페이지의 리뷰 위젯에서 읽음',
  'other-widgets': (n = 0) => `페이지의 다른 리뷰 위젯 ${count(n)}개는 넣지 않음`,
  'other-sites': (n = 0, all = 0) => `리뷰 ${count(all)}개 가운데 ${count(n)}개는 다른 사이트에서 쓴 것`,
  'another-page': (n = 0) => `사이트가 리뷰 ${count(n)}개를 다른 페이지에 둠`,
  frame: () => '리뷰가 다른 사이트의 프레임 안에 있음. 그 프레임을 새 탭에서 열고 읽어 주세요',
  'rough-dates': () => '사이트가 월이나 대략의 날짜만 표시함',
  stopped: (page = 0) => `${page}페이지에서 중지함`,
  cap: (page = 0) => `${page}페이지까지 읽음. 한 번에 여기까지 읽음`,
  wall: (page = 0) => `${page}페이지 뒤에 로그인이나 인증이 나와 읽기를 멈춤`,
  left: (page = 0) => `${page}페이지 뒤에 페이지를 떠남`,
  structure: () => '페이지 구조만으로 읽음',
  captcha: () => '리뷰 앞에 보안문자가 있음. 푼 뒤 다시 읽어 주세요',
  login: () => '사이트가 로그인한 사람에게만 이 리뷰를 보여 줌',
  'folds-some': (n = 0) => `사이트가 리뷰 ${count(n)}개를 접어 둠`,
  folds: () => '일부 리뷰가 접혀 있음',
  filter: () => '필터가 켜져 일부 리뷰만 표시됨',
  order: () => '고른 순서로 정렬되어 어떤 리뷰가 앞에 올 수 있음',
  translated: () => '일부 글은 번역문이어서 작성자의 표현이 아님',
  garbled: () => '문자 인코딩이 맞지 않아 글이 깨진 듯함',
  'structured-data': () => '페이지의 구조화 데이터에서 읽음',
  'large-block': () => '구조화 데이터 한 부분이 너무 커서 읽지 않음',
  'bad-block': () => '구조화 데이터 한 부분이 올바른 JSON이 아님',
  'deep-block': (n = 0) => `${count(n)}단계보다 깊은 구조화 데이터는 읽지 않음`,
  'cut-to-limit': () => '보관 한도에 맞춰 자름',
  unexpected: () => '예상하지 못한 내용이 있어 읽기를 멈춤',
}
