import type { PageWords } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'
import { utcTime } from '../time.ts'

const { count, oneDecimal } = NUMBERS.ko

export const page: PageWords = {
  title: '리뷰 관찰 보고서',
  lead: '이것은 단서이며 고발이 아닙니다. 리뷰에 나타난 경향을 센 것으로, 누가 왜 썼는지는 말하지 않습니다. 각 경향 옆에는 흔한 이유를 함께 적었습니다.',
  seller: '판매자',
  item: '상품 번호',
  readOn: '읽은 때',
  madeOn: '내보낸 때',
  address: '주소',
  browser: '브라우저',
  caseId: '번호',
  unknown: '표시 없음',
  counted: (flagged, kept) =>
    flagged === 0
      ? `보관한 리뷰 ${count(kept)}개 가운데 다른 리뷰와 겹치는 특징이 세어진 것은 없음`
      : `보관한 리뷰 ${count(kept)}개 가운데 ${count(flagged)}개에 아래에 센 특징이 있음`,
  timelineKey: { marked: '징후 있음', other: '다른 리뷰' },
  most: (n, from) => `가장 많은 때 ${count(n)}개, ${from}부터`,
  undated: (n) => `날짜 없는 리뷰 ${count(n)}개는 그리지 않음`,
  seen: '보인 것',
  nothingSeen: '잴 수 있었던 경향은 어느 것도 보이지 않았습니다.',
  ordinary: '흔한 이유',
  stop: '.',
  concerned: () => '관련 리뷰',
  more: (n) => `그 밖에 ${count(n)}개`,
  weightless: '세었지만 무게는 두지 않음',
  lookedFor: '확인했고 특이한 점 없음',
  notMeasured: '확인하지 않음',
  gaps: '읽지 못한 것',
  limits: '한계',
  limit: [
    '읽지 않은 것은 다루지 않으며, 페이지가 먼저 보여 주는 리뷰는 무작위 표본이 아닙니다.',
    '징후는 개별 리뷰에 대해 아무것도 증명하지 않으며, 징후가 없는 것도 마찬가지입니다.',
    '주문, 배송, 결제와 대조하지 않았습니다. 그것은 쇼핑몰이나 기관만 할 수 있습니다.',
    '이름은 줄였습니다. 작성자 번호, 프로필, 프로필 사진은 넣지 않았습니다.',
    '체크섬은 내보낸 뒤 파일이 바뀌지 않았음을 보여 줍니다. 페이지가 그러했음을 보여 주지는 않습니다.',
  ],
  clockOff:
    '페이지의 날짜와 견주면 이 보고서를 만든 컴퓨터의 시계가 맞지 않았던 것 같습니다. 보고서의 시각은 그 시계를 따릅니다.',
  hiddenCount: (n) => `글 속 개인 정보 ${count(n)}곳을 가리고 그 자리에 표시했습니다.`,
  excludedCount: (n) => `구매자가 리뷰 ${count(n)}개를 뺐습니다. 세지 않았고 근거로 인용하지도 않았습니다.`,
  setAside: '구매자가 제쳐 둔 내용',
  setAsideReviews: (n) =>
    `판단하기 전에 구매자가 리뷰 ${count(n)}개를 제쳐 두었고, 어떤 규칙도 이를 보지 않았습니다. 포함하면 센 수가 달라질 수 있습니다.`,
  setAsideFindings: (n) => `규칙 ${count(n)}개에서 보인 점을 구매자가 제쳐 두어 근거로 세지 않았습니다.`,
  nothingElse: '구매자가 제쳐 둔 내용 말고는, 잴 수 있었던 경향은 어느 것도 보이지 않았습니다.',
  how: '세는 방법',
  method: [
    '각 규칙은 페이지에 보이는 것을 보통의 경우와 견주어 다른 리뷰를 셉니다. 자료가 너무 적은 규칙은 그렇다고 밝히고 세지 않습니다.',
    '보고서에는 총점도 확률도 없습니다. 읽는 사람이 센 수와 흔한 이유, 그리고 쇼핑몰이나 기관만 볼 수 있는 기록을 함께 헤아립니다.',
  ],
  reviews: '징후 있는 리뷰',
  reviewsCut: (shown, all) => `전체 ${count(all)}개 가운데 처음 ${count(shown)}개입니다. 모두 reviews.csv에 있습니다.`,
  screenshots: '페이지 화면',
  ownEvidence: '구매자가 더한 자료',
  kinds: {
    card: '동봉된 카드',
    chat: '대화',
    order: '주문',
    logistics: '배송',
    listing: '상품 페이지',
    other: '기타',
  },
  statement: '진술',
  confirmedOn: (time) => `확인한 때 ${time}`,
  noText: '(별점만)',
  stars: (n) => `★ ${Number.isInteger(n) ? count(n) : oneDecimal(n)}`,
  later: '추가 글',
  madeBy: (tool, engine) =>
    `만든 도구: ${tool}, 엔진 ${engine}. 읽는 사람의 기기에서 만들었으며 어디에도 보내지 않았습니다.`,
  files: 'report.json은 같은 내용의 데이터, reviews.csv는 리뷰마다 한 줄, README.txt는 확인 방법입니다.',
  time: (utc) => {
    const shown = utcTime(utc)
    const seoul = utcTime(utc, 9)
    return shown === null || seoul === null ? utc : `${seoul}(한국 시간, UTC ${shown.slice(0, -4)})`
  },
}
