import type { NoticeWords } from '../notice-words.ts'

const n = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const es: NoticeWords = {
  lead: 'Comunico observaciones, no conclusiones. Es un indicio, no una acusación.',
  seen: ({ trader, platform, item, id, url, at }) =>
    `Se refieren a las opiniones sobre ${item === null ? 'un artículo' : `«${item}»`}${id === null ? '' : ` (artículo ${id})`}${trader === null ? '' : `, vendido por ${trader}`}, en ${platform}: ${url}. Página vista el ${at}.`,
  sample: ({ kept, stated, named }) =>
    `Conservé ${n(kept, 'opinión', 'opiniones')}${stated === null ? '' : ` de las ${stated} que indica la tienda`}; ${named} de ellas ${named === 1 ? 'presenta' : 'presentan'} lo siguiente.`,
  reasons: {
    text: (count) => `${n(count, 'opinión comparte', 'opiniones comparten')} pasajes largos con otras`,
    time: (count) =>
      `${n(count, 'opinión apareció', 'opiniones aparecieron')} en poco tiempo y difieren de las de antes y después`,
    rating: (count) => `${n(count, 'opinión coincide', 'opiniones coinciden')} con un cambio repentino de estrellas`,
    photo: (count) => `${n(count, 'opinión usa', 'opiniones usan')} una foto que otras cuentas también publicaron`,
    incentive: (count) => `${n(count, 'opinión menciona', 'opiniones mencionan')} una recompensa por opinar`,
    network: (count) =>
      `${n(count, 'opinión viene', 'opiniones vienen')} de cuentas que valoraron los mismos artículos en los mismos días`,
    identity: (count) =>
      `${n(count, 'opinión carece', 'opiniones carecen')} de marca de compra o de otras opiniones de su cuenta`,
    topic: (count) => `${n(count, 'opinión parece', 'opiniones parecen')} tratar de otro producto`,
    sales: (count) =>
      `${n(count, 'opinión cambió o desapareció', 'opiniones cambiaron o desaparecieron')} entre dos visitas`,
  },
  joinReasons: (reasons) => `Recuento: ${reasons.join('; ')}.`,
  nothing: 'No se contó ningún patrón inusual; es un registro neutral de lo que mostraba la página.',
  offer: 'Se adjunta una tarjeta o un mensaje que la acompañaba; compruebe si ofrece algo a cambio de reseñas.',
  ordinary:
    'Caben explicaciones corrientes: un lanzamiento, una promoción, frases que propone la tienda o compradores que se copian.',
  request: 'Solicito que se comprueben los datos de pedido, entrega y pago, que no puedo ver.',
  basis: (cited) => `Posible fundamento: ${cited.join('; ')}.`,
  attached: (hash) =>
    `Adjuntos: informe, tabla de opiniones, sumas de control${hash === null ? '' : ` (SHA-256 empieza por ${hash})`}.`,
  goodFaith: 'Creo de buena fe que esta información es exacta y completa.',
}
