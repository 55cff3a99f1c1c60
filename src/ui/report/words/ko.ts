import { formatsOf } from '../../formats.ts'
import type { ReportPage } from './catalogue.ts'

const { count } = formatsOf('ko')

export const words: ReportPage = {
  title: '보고서 내보내기',
  lead: '주문과 결제 기록을 확인할 수 있는 기관에 주는 단서입니다. 누구나 다시 확인할 수 있는 사실만 적고, 아무도 비난하지 않으며, 저절로 보내지 않습니다.',
  neutral: '징후가 보이지 않았습니다. 파일은 당시 페이지의 중립적인 기록일 뿐입니다.',
  failed: {
    gone: '상품 페이지가 닫혔거나 아직 읽지 않았습니다. 페이지를 열고 Brushlight를 누른 뒤 다시 내보내세요.',
    internal: '파일을 만들지 못했고 아무것도 저장하지 않았습니다. 다시 시도하고, 안 되면 페이지를 다시 읽으세요.',
    storage: '여기서는 확장 프로그램에 저장 공간이 없어(비공개 창 등) 보고서를 보관할 수 없습니다.',
  },
  again: '다시 시도',
  clock:
    '페이지의 날짜와 견주면 이 컴퓨터의 시계가 맞지 않는 것 같습니다. 보고서의 시각은 이 시계를 따릅니다. 시계를 맞추고 페이지를 다시 읽은 뒤 내보내세요.',
  diskFull: '디스크가 가득 찼습니다. 이후 변경은 탭을 닫으면 사라집니다. 공간을 만든 뒤 저장하세요.',
  cancel: '취소',
  cancelled: '취소했습니다. 아무것도 저장하지 않았습니다.',

  shooting: (done, of) => `리뷰를 찍는 중: ${count(done)} / ${count(of)}`,
  shootingHint: '상품 페이지가 잠시 저절로 스크롤됩니다. 그 탭을 앞에 두세요.',
  making: {
    page: '페이지의 리뷰를 옮기는 중…',
    pictures: '사진 속 이름을 가리는 중…',
    bundle: '증거 파일을 정리하는 중…',
    pack: 'PDF를 만드는 중…',
    saving: '저장하는 중…',
  },

  savedAt: (time) => `${time}에 저장함`,
  savedChanged: '그 뒤에 바뀐 내용이 있습니다. 다시 저장해야 파일에 들어갑니다.',
  fileOf: { bundle: '증거 파일 (본인 보관용)', pack: '제출 묶음: 양식에 첨부할 PDF' },
  savedHint: '파일은 브라우저의 다운로드에 들어갑니다. 빠진 것이 있거나 확인 창을 닫았다면 여기서 다시 저장하세요.',
  saveOne: '이 파일만 저장',
  verifyLink: '저장한 파일 확인',
  nothingSent: '아무 데도 보내지 않았습니다.',

  whom: '받는 곳',
  proposed: '추천',
  search: '다른 기관 찾기',
  searchHint: '이름 또는 국가',
  found: (n) => `기관 ${count(n)}곳`,
  onlyBundle: '아직 내지 않음',
  onlyBundleHint: '증거 파일만 보관합니다.',
  channels: { web: '웹 양식', app: '앱', phone: '전화', email: '이메일', post: '우편', 'in-app': '쇼핑 앱 안' },
  law: '법적 근거',
  since: (date) => `${date}부터 시행`,
  sinceUnknown: '시행일 미확인',
  limits: '양식의 제한',
  textLimit: (n) => `글 ${count(n)}자까지`,
  fileLimit: (n, size) => `파일 ${count(n)}개까지${size === null ? '' : `, 개당 ${size}까지`}`,
  fileTypes: (types) => `형식 ${types}`,
  noFiles: '파일 첨부 불가',
  limitsUnknown: '알 수 없음. 1,000자, 5 MB 파일 4개에 맞춥니다',
  steps: '양식 작성 순서',
  checkedOn: (date) => `마지막 확인 ${date}`,
  unverified: '확인 안 됨',
  openPage: '공식 페이지 열기',
  oneBody: '두 곳 이상을 골랐습니다. 한 분쟁은 한 기관만 다루며 다른 곳은 돌려보냅니다.',

  happened: '무슨 일이 있었나요',
  bought: '이 상품을 샀나요?',
  refund: '환불을 원하나요?',
  yes: '예',
  no: '아니요',
  route: {
    report: { title: '현상 알리기', body: '본 것을 알립니다. 처리 여부는 기관이 정하며 환불로 이어지지 않습니다.' },
    dispute: {
      title: '내 구매 문제 해결',
      body: '먼저 판매자에게 문의하세요. 소비자 단체나 법원이 본인의 거래를 도와줍니다. 이름, 주문, 요구 사항이 필요합니다.',
    },
    both: {
      title: '서로 다른 두 가지 일',
      body: '리뷰의 현상과 내 구매는 따로 처리됩니다. 현상은 신고로, 구매는 별도의 민원으로 내세요.',
    },
  },
  routeChina: {
    report: {
      title: '举报 (위반 사항 신고)',
      body: '구체적인 단서가 있으면 누구나 낼 수 있고 내용의 사실성에 책임을 집니다. 실명이면 결과를 통지받습니다(중국 반부정당경쟁법 제20조, 2025-10-15 시행; 시장감독총국령 제121호 제3·28조, 2026-04-15 시행).',
    },
    dispute: {
      title: '投诉 (본인의 소비 분쟁)',
      body: '실제 구매, 이름·전화·주소, 판매자, 구체적인 요구와 사실이 필요합니다(총국령 제121호 제10조, 2026-04-15 시행). 7영업일 안에 접수 여부가 정해집니다(제15조).',
    },
    both: {
      title: '举报와 投诉를 두 글로',
      body: '한 문서에 써도 따로 처리됩니다(총국령 제121호 제9조, 2026-04-15 시행). 현상은 举报, 본인 요구는 投诉로 내세요.',
    },
  },
  oneDispute: '한 분쟁은 한 기관에만: 소비자협회가 이미 받은 投诉는 12315가 받지 않습니다(총국령 제121호 제16조).',
  aloneIsEnough: '정성 들인 한 건이면 됩니다. 같은 글이 여러 번 들어오면 잡음으로 여겨져 오히려 약해집니다.',

  evidence: '징후가 있는 리뷰',
  evidenceHint: (n) => `${count(n)}건을 모두 보고, 평범한 설명이 있는 것은 선택을 해제하세요.`,
  evidenceNone: '징후가 있는 리뷰가 없어 고를 것이 없습니다.',
  include: '포함',
  excluded: (n) => `${count(n)}건 제외`,
  noName: '이름 표시 없음',
  noText: '(별점만)',
  stars: (n) => `5점 만점에 ${n}점`,
  toTheEnd: '확인하려면 목록을 끝까지 스크롤하세요.',
  confirm: () => '모두 살펴보았으며 보고서의 내용이 정확하다고 성실히 믿습니다',
  confirmed: (time) => `${time}에 확인함`,

  pictures: '리뷰 사진',
  picturesHint: '이름과 프로필 사진은 이미 가렸습니다. 답글의 호칭, 사진 속 얼굴, 주소가 남았는지 보세요.',
  noPictures: {
    forbidden:
      '브라우저가 이 페이지의 촬영을 허용하지 않았습니다. 상품 페이지에서 Brushlight 버튼을 누르고 다시 내보내세요. 그때까지 사진은 없습니다.',
    'not-in-front': '다른 탭이 앞에 나와 촬영을 멈췄습니다. 상품 페이지를 앞에 둔 채 다시 찍으세요.',
    gone: '상품 페이지가 닫히거나 다른 페이지로 바뀌어 촬영을 멈췄습니다. 페이지를 열고 Brushlight를 누른 뒤 다시 내보내세요.',
    nothing: '읽은 리뷰가 지금 페이지에 없어 사진이 없습니다. 페이지에 리뷰를 띄운 뒤 다시 찍으세요.',
    full: '디스크가 가득 차 사진을 보관하지 못했습니다. 공간을 만든 뒤 다시 찍으세요.',
    skipped: '사진을 찍지 않았습니다. 지금 찍거나 사진 없이 저장할 수 있습니다.',
  },
  takeAgain: '다시 찍기',
  picture: (n) => `사진 ${n}`,
  boxes: (n) => `${count(n)}곳 가림`,
  leaveOut: '이 사진 빼기',
  edit: '더 가리기',
  done: '완료',
  addBox: '가림 상자 추가',
  boxName: (n, kind) => `상자 ${n}, ${kind}`,
  boxKinds: { name: '이름', face: '프로필 사진', contact: '연락처', account: '번호', other: '직접 추가' },
  editHint:
    '보이면 안 되는 곳을 끌어서 가리세요. 키보드로는 상자를 추가해 화살표로 옮기고, Shift와 화살표로 크기를 바꾸고, Delete로 지웁니다.',

  own: '내 증거',
  ownHint:
    '별점 대가로 돈을 준다는 카드, 대화, 주문, 배송 기록. 파일은 체크섬과 함께 그대로 증거 파일에 들어갑니다. 이름과 주소는 먼저 가리세요.',
  addFiles: '파일 추가…',
  ownKind: '종류',
  ownKinds: {
    card: '동봉된 카드',
    chat: '판매자와의 대화',
    order: '주문',
    logistics: '배송 기록',
    listing: '행사 페이지',
    other: '기타',
  },
  ownDescription: '간단히: 무엇이고, 어디서, 언제',
  remove: '빼기',
  notAdded: {
    empty: (name) => `${name}: 빈 파일이라 추가하지 않았습니다. 원하는 파일을 고르세요.`,
    twice: (name) => `${name}: 이미 있어 다시 추가하지 않았습니다.`,
    unreadable: (name) => `${name}: 읽을 수 없어 추가하지 않았습니다. 이 컴퓨터에서 다시 고르세요.`,
  },
  tooLarge: (name, most) => `${name}: ${most}보다 커서 추가하지 않았습니다. 크기를 줄이거나 필요한 쪽만 추가하세요.`,
  tooMany: (most) => `파일은 ${count(most)}개까지입니다. 더 넣으려면 하나를 빼세요.`,

  texts: '붙여 넣을 글',
  textsHint: '양식에 붙여 넣고 보내기 전에 직접 읽어 보세요. 글자 수는 양식과 같은 방식으로 셉니다.',
  textsFirst: '위에서 기관을 고르면 여기에 글이 나옵니다.',
  counter: (n, limit) => `${count(n)} / ${count(limit)}자`,
  copy: '글 복사',
  copied: '복사함',

  save: '저장',
  saveHint: '본인이 보관할 증거 파일과 양식에 낼 PDF입니다. 어떻게 쓸지는 직접 정하세요.',
  saveAgain: '보고서 저장',
  unconfirmed: '아직 확인하지 않았습니다. 보고서에도 그렇게 적힙니다.',
  stamp: '시각 고정 (선택)',
  stampHint:
    '체크섬은 지금부터 바뀌지 않았음을 보여 주지만 지금이 언제인지는 보여 주지 않습니다. 타임스탬프 서비스에 이 요청을 주면 됩니다. 체크섬 하나만 들어 있습니다.',
  stampSave: '타임스탬프 요청(.tsq) 저장',
  capture: '나중에 보고서를 다시 만들기(선택)',
  captureHint:
    '보관 파일에는 이 보고서의 바탕이 된 자료가 들어 있습니다. 읽은 리뷰(이름을 가리지 않음), 사진, 추가한 파일, 답변입니다. 이것이 있으면 명령줄에서 바이트까지 같은 파일을 만들 수 있고, 언어나 제출처도 바꿀 수 있습니다. 직접 보관하거나 믿을 수 있는 기관에만 주세요.',
  captureSave: '보관 파일 저장',
}
