import { NUMBERS } from '../../words/numbers.ts'
import type { PackWords } from '../words.ts'

const { count } = NUMBERS.ko

export const words: PackWords = {
  page: (n, of) => `${n} / ${of}쪽`,
  cut: (shown, all) => `전체 ${count(all)}건 중 처음 ${count(shown)}건입니다. 전체는 report.json에 있습니다.`,
  textsCut: (characters) => `본문은 ${count(characters)}자까지만 인쇄했습니다. 전문은 reviews.csv에 있습니다.`,
  verifyTitle: '검증 방법',
  verify: (caseId) => [
    `증거 묶음 ${caseId}.zip의 manifest-sha256.txt에 각 파일의 SHA-256이 적혀 있습니다.`,
    `“brushlight verify ${caseId}.zip” 또는 압축을 푼 폴더에서 “sha256sum -c manifest-sha256.txt”를 실행하면 대조할 수 있습니다.`,
    '일치하면 내보낸 뒤 파일이 바뀌지 않았다는 뜻입니다. 페이지가 실제로 그렇게 보였다는 것까지 증명하지는 않습니다.',
  ],
  titles: { screenshots: '화면 캡처', table: '리뷰 명세표', checksums: '체크섬' },
  columns: {
    no: '번호',
    date: '날짜',
    stars: '별점',
    name: '이름',
    text: '리뷰 내용',
    reasons: '관찰된 점',
    hash: 'SHA-256',
  },
  tableLead:
    '징후가 있는 리뷰를 한 줄씩, 보고서와 같은 번호로 적었습니다. 이름은 줄였습니다. SHA-256은 내보낸 본문 값의 앞부분입니다.',
  tableNone: '징후가 집계된 리뷰가 없습니다. 중립적인 기록입니다.',
  picture: (n, of) => `그림 ${n} (전체 ${of}장)`,
  takenAt: (time) => `캡처 ${time}`,
  leftOut: (n) => `그림 ${count(n)}장은 이 파일에 들어가지 않아 증거 묶음에만 있습니다:`,
  unreadable: '이 그림은 넣을 수 없었습니다. 증거 묶음에 있습니다.',
  checksumsLead: '각 파일의 SHA-256입니다. 일치는 내보낸 뒤 파일이 바뀌지 않았다는 것만 뜻합니다.',
  bundle: '증거 묶음',
  pack: '제출용 파일',
  file: '파일',
  bytes: '바이트',
}
