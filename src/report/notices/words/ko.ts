import type { NoticeWords } from '../notice-words.ts'

export const ko: NoticeWords = {
  lead: '확인 가능한 사실만 제보합니다. 단정이나 비난이 아닙니다.',
  seen: ({ trader, platform, item, id, url, at }) =>
    `대상: ${platform}${trader === null ? '' : `에서 「${trader}」 판매`} 상품${item === null ? '' : ` 「${item}」`}${id === null ? '' : `(상품 번호 ${id})`}의 후기, ${url}. ${at} 열람.`,
  sample: ({ kept, stated, named }) =>
    `보관한 후기 ${kept}건${stated === null ? '' : `(페이지 표시 ${stated}건)`} 중 ${named}건에서 다음이 보입니다.`,
  reasons: {
    text: (count) => `${count}건은 긴 문장이 다른 후기와 일치`,
    time: (count) => `${count}건은 짧은 기간에 몰려 있고 앞뒤 후기와 다름`,
    rating: (count) => `${count}건은 별점이 갑자기 바뀐 시기에 속함`,
    photo: (count) => `${count}건은 다른 계정과 같은 사진을 사용`,
    incentive: (count) => `${count}건은 후기의 대가를 언급`,
    network: (count) => `${count}건은 같은 시기에 같은 상품을 평가한 계정이 작성`,
    identity: (count) => `${count}건은 구매 표시가 없거나 다른 후기가 거의 없는 계정이 작성`,
    topic: (count) => `${count}건은 다른 상품에 관한 내용으로 보임`,
    sales: (count) => `${count}건은 두 번의 열람 사이에 바뀌거나 사라짐`,
  },
  joinReasons: (reasons) => `${reasons.join(', ')}.`,
  nothing: '특이한 점은 집계되지 않았으며, 페이지 표시 내용의 중립적인 기록입니다.',
  offer: '함께 온 카드나 메시지를 첨부합니다. 후기의 대가를 제안하는 것인지 확인해 주시기 바랍니다.',
  ordinary: '출시, 할인 행사, 사이트의 예시 문구, 구매자끼리의 베껴 쓰기 등 평범한 이유도 가능합니다.',
  request: '제가 볼 수 없는 주문, 배송, 결제 기록을 확인해 주시기 바랍니다.',
  basis: (cited) => `관련될 수 있는 근거: ${cited.join(', ')}.`,
  attached: (hash) => `첨부: 보고서, 후기 표, 체크섬${hash === null ? '' : `(SHA-256 앞 16자리 ${hash})`}.`,
  goodFaith: '위 내용이 아는 한 정확하고 완전함을 성실히 밝힙니다.',
}
