import type { ClaimWords, Counted } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'

const { count, oneDecimal, percent } = NUMBERS.es

const of = (n: number, one: string, many: string): string => `${count(n)} ${Math.round(n) === 1 ? one : many}`
const reviews = (n: number): string => of(n, 'reseña', 'reseñas')
const people = (n: number, one: string, many: string): string =>
  `${of(n, 'persona', 'personas')} ${n === 1 ? one : many}`

function share(value: number): string {
  const { kind, text } = percent(value)
  if (kind === 'exact') return text
  return kind === 'below' ? `menos del ${text}` : `más del ${text}`
}

const otherListings = (n: number | null): string =>
  n === null ? 'otros productos' : of(n, 'otro producto', 'otros productos')

/** Reviews with a mark inside a dense window: how many, which share of the window, and the share around it. */
const window =
  (one: string, many: string) =>
  ({ n, observed, expected }: Counted): string => {
    const inside = `${reviews(n)}${observed === null ? '' : ` (${share(observed)})`} ${n === 1 ? one : many}`
    const seen = `En un periodo denso, ${inside}`
    return expected === null ? seen : `${seen}; alrededor, ${share(expected)}`
  }

const listings = (n: number | null): string => (n === null ? 'productos' : of(n, 'producto', 'productos'))

/** ": 60 %, frente a 10 %". */
const compared = (observed: number | null, expected: number | null): string =>
  observed === null || expected === null ? '' : `: ${share(observed)}, frente a ${share(expected)}`

/** A share of all reviews, beside the usual one. */
const overall =
  (one: string, many: string, all: string) =>
  ({ n, observed, expected }: Counted): string => {
    if (observed === null) return `${reviews(n)} ${n === 1 ? one : many}`
    const seen = `${all}: ${share(observed)} de las reseñas`
    return expected === null ? seen : `${seen}; lo habitual es ${share(expected)}`
  }

/** Mean stars before and after. */
const shift =
  (moved: string) =>
  ({ n, observed, expected }: Counted): string => {
    if (observed === null || expected === null) return `Las estrellas de ${reviews(n)} ${moved}`
    return `Las estrellas ${moved} de ${oneDecimal(expected)} a ${oneDecimal(observed)} y así siguen; ${reviews(n)} a un lado`
  }

const conflict =
  (stars: string, what: string) =>
  ({ n, observed, expected }: Counted): string => {
    const seen = `${reviews(n)} de ${stars} ${n === 1 ? 'se lee' : 'se leen'} como ${what}`
    if (observed === null) return seen
    return `${seen} (${share(observed)}${expected === null ? '' : `, lo habitual es ${share(expected)}`})`
  }

/** What evidence states. */
export const claims: ClaimWords = {
  'near-duplicate.same-text': ({ n }) =>
    n === 1
      ? '1 reseña tiene el mismo texto que la de otra persona'
      : `${reviews(n)} de personas distintas tienen el mismo texto`,
  'near-duplicate.cluster': ({ n }) =>
    n === 1
      ? '1 reseña comparte casi todo su texto con la de otra persona'
      : `${reviews(n)} de personas distintas comparten casi todo su texto`,
  'near-duplicate.further': ({ n }) => `${reviews(n)} más ${n === 1 ? 'repite' : 'repiten'} el texto de otra persona`,
  'near-duplicate.elsewhere': ({ n, observed }) =>
    `El texto de ${reviews(n)} aparece también en ${otherListings(observed)}`,
  'incentive.conditioned': ({ n }) => `${people(n, 'dice', 'dicen')} que se premiaban las buenas estrellas`,
  'incentive.reward': ({ n }) => `${people(n, 'menciona', 'mencionan')} un premio por una reseña o una foto`,
  'incentive.disclosed': ({ n }) =>
    `${reviews(n)} ${n === 1 ? 'indica' : 'indican'} un producto gratis o con descuento`,
  'incentive.reported': ({ n }) => `${people(n, 'habla', 'hablan')} de presiones u ofertas por estrellas`,
  'burst.five-star': window('tiene 5 estrellas', 'tienen 5 estrellas'),
  'burst.one-star': window('tiene 1 estrella', 'tienen 1 estrella'),
  'burst.near-duplicate': window('repite un texto', 'repiten un texto'),
  'burst.short': window('es muy corta', 'son muy cortas'),
  'burst.unverified': window('no lleva marca de compra', 'no llevan marca de compra'),
  'burst.volume': ({ n, observed, expected }) => {
    const seen = `${reviews(observed ?? n)} en poco tiempo`
    if (expected === null) return seen
    return expected < 0.5
      ? `${seen}, cuando casi no suele haber`
      : `${seen}, cuando suele haber unas ${count(expected)}`
  },
  'photo-reuse.same-photo': ({ n }) =>
    n === 1
      ? '1 persona publicó una imagen que otras también publicaron'
      : `${people(n, 'publicó', 'publicaron')} la misma imagen`,
  'photo-reuse.gallery': ({ n }) => `${people(n, 'publicó', 'publicaron')} una imagen de la galería de la tienda`,
  'photo-reuse.elsewhere': ({ n, observed }) =>
    `Imágenes de ${reviews(n)} aparecen también en ${otherListings(observed)}`,
  'low-information.share': overall(
    'es demasiado corta o común para informar',
    'son demasiado cortas o comunes para informar',
    'Demasiado cortas o comunes para informar',
  ),
  'template.skeleton': ({ n }) =>
    `${reviews(n)} de personas distintas ${n === 1 ? 'rellena' : 'rellenan'} un mismo patrón de palabras`,
  'assembled-text.shared-sentences': ({ n }) =>
    `${reviews(n)} ${n === 1 ? 'está hecha' : 'están hechas'} con frases de otras`,
  'generated-text.cluster': ({ n, expected }) => {
    const seen = `${of(n, 'reseña larga', 'reseñas largas')} en pocos días ${n === 1 ? 'está construida' : 'están construidas'} de forma parecida`
    return expected === null ? seen : `${seen}; suele haber unas ${count(expected)}`
  },
  'impossible-timing.before-purchase': ({ n }) =>
    n === 1
      ? '1 reseña tiene fecha anterior a su propia compra'
      : `${reviews(n)} tienen fecha anterior a su propia compra`,
  'impossible-timing.same-day': overall(
    'tiene la fecha del día de compra',
    'tienen la fecha del día de compra',
    'Con la fecha del día de compra',
  ),
  'rating-shift.fall': shift('bajaron'),
  'rating-shift.rise': shift('subieron'),
  'text-star-conflict.praise-low': conflict('1–2 estrellas', 'un elogio'),
  'text-star-conflict.complaint-high': conflict('5 estrellas', 'una queja'),
  'unverified-share.share': overall(
    'no lleva la marca de compra de la tienda',
    'no llevan la marca de compra de la tienda',
    'Sin la marca de compra de la tienda',
  ),
  'reviewer-history.first': ({ n }) => `${reviews(n)} de personas sin otra reseña conocida`,
  'reviewer-history.long-known': ({ n }) => `${reviews(n)} de personas conocidas desde hace más de medio año`,
  'reviewer-ring.praise': ({ n, observed }) =>
    `${people(n, 'dio', 'dieron')} muchas estrellas a los mismos ${listings(observed)} en pocos días`,
  'reviewer-ring.blame': ({ n, observed }) =>
    `${people(n, 'dio', 'dieron')} pocas estrellas a los mismos ${listings(observed)} en pocos días`,
  'hostile-campaign.demand': ({ n }) => `${reviews(n)} ${n === 1 ? 'pide' : 'piden'} dinero por retirar una nota baja`,
  'hostile-campaign.claim': ({ n }) => `${reviews(n)} ${n === 1 ? 'liga' : 'ligan'} una nota baja a un reembolso`,
  'hostile-campaign.reported': ({ n }) =>
    `${reviews(n)} ${n === 1 ? 'habla' : 'hablan'} de dinero exigido por las notas`,
  'hostile-campaign.same-text': ({ n, observed }) =>
    `${reviews(n)} con nota baja ${n === 1 ? 'repite' : 'comparten'} el texto${observed === null ? '' : `, en ${of(observed, 'día', 'días')}`}`,
  'hostile-campaign.burst': window('tiene nota baja y es vaga', 'tienen nota baja y son vagas'),
  'hostile-campaign.burial': ({ n, observed, expected }) =>
    `${reviews(n)} de elogio breve justo tras las quejas${compared(observed, expected)}`,
  'merged-listing.subjects': ({ n }) =>
    `${reviews(n)} ${n === 1 ? 'habla' : 'hablan'} de cosas que ninguna otra menciona`,
  'sales-surge.more-reviews': ({ observed, expected }) =>
    `${count(observed ?? 0)} reseñas nuevas frente a un máximo de ${count(expected ?? 0)} ventas nuevas`,
  'sales-surge.fewer-reviews': ({ observed, expected }) =>
    `${count(observed ?? 0)} reseñas nuevas frente a un mínimo de ${count(expected ?? 0)} ventas nuevas`,
  'vanished-reviews.gone': ({ observed, expected }) =>
    `${count(observed ?? 0)} de ${reviews(expected ?? 0)} leídas antes ya no están`,
  'vanished-reviews.low-gone': ({ observed, expected }) =>
    `Notas bajas entre las reseñas que ya no están${compared(observed, expected)}`,
  'vanished-reviews.total-fell': ({ observed, expected }) =>
    `La tienda indicaba ${reviews(expected ?? 0)}, y ahora ${count(observed ?? 0)}`,
}
