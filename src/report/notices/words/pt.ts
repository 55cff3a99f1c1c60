import type { NoticeWords } from '../notice-words.ts'

const n = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const pt: NoticeWords = {
  lead: 'Relato observações, não conclusões. É um indício, não uma acusação.',
  seen: ({ trader, platform, item, id, url, at }) =>
    `Referem-se às avaliações de ${item === null ? 'um artigo' : `“${item}”`}${id === null ? '' : ` (artigo ${id})`}${trader === null ? '' : `, vendido por ${trader}`}, em ${platform}: ${url}. Página vista em ${at}.`,
  sample: ({ kept, stated, named }) =>
    `Guardei ${n(kept, 'avaliação', 'avaliações')}${stated === null ? '' : ` das ${stated} que a loja informa`}; ${named} delas ${named === 1 ? 'apresenta' : 'apresentam'} o seguinte.`,
  reasons: {
    text: (count) => `${n(count, 'avaliação partilha', 'avaliações partilham')} trechos longos com outras`,
    time: (count) =>
      `${n(count, 'avaliação surgiu', 'avaliações surgiram')} em pouco tempo e diferem das de antes e depois`,
    rating: (count) => `${n(count, 'avaliação coincide', 'avaliações coincidem')} com uma mudança súbita de estrelas`,
    photo: (count) => `${n(count, 'avaliação usa', 'avaliações usam')} uma foto que outras contas também publicaram`,
    incentive: (count) => `${n(count, 'avaliação menciona', 'avaliações mencionam')} uma recompensa por avaliar`,
    network: (count) =>
      `${n(count, 'avaliação vem', 'avaliações vêm')} de contas que avaliaram os mesmos artigos nos mesmos dias`,
    identity: (count) =>
      `${n(count, 'avaliação não tem', 'avaliações não têm')} marca de compra ou vem de conta quase sem outras avaliações`,
    topic: (count) => `${n(count, 'avaliação parece', 'avaliações parecem')} tratar de outro produto`,
    sales: (count) => `${n(count, 'avaliação mudou ou sumiu', 'avaliações mudaram ou sumiram')} entre duas visitas`,
  },
  joinReasons: (reasons) => `Contagem: ${reasons.join('; ')}.`,
  nothing: 'Nenhum padrão incomum foi contado; este é um registo neutro do que a página mostrava.',
  offer:
    'Segue em anexo um cartão ou uma mensagem que a acompanhava; veja, por favor, se oferece algo em troca de avaliações.',
  ordinary:
    'Há explicações comuns possíveis: um lançamento, uma promoção, frases sugeridas pela loja ou compradores que se copiam.',
  request: 'Peço que sejam verificados os dados de pedido, entrega e pagamento, que não posso ver.',
  basis: (cited) => `Possível base: ${cited.join('; ')}.`,
  attached: (hash) =>
    `Anexos: relatório, tabela de avaliações, somas de verificação${hash === null ? '' : ` (SHA-256 começa por ${hash})`}.`,
  goodFaith: 'Acredito de boa-fé que estas informações são exatas e completas.',
}
