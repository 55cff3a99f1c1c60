import { detailFormats } from '../formats.ts'
import type { DetailsWords } from './catalogue.ts'

const format = detailFormats('es')
const { count, plural } = format
const reviews = (n: number): string => plural(n, { one: '# reseña', other: '# reseñas' })

export const words: DetailsWords = {
  format,
  pageTitle: (listing) => `Detalles: ${listing}`,
  contents: 'En esta página',
  backToPage: 'Volver a la página del producto',
  pageIsGone: 'La pestaña está cerrada.',
  openAddress: 'Abrir la página de nuevo',
  exportReport: 'Exportar informe',
  nothingKept: {
    title: 'No se guarda nada de esta pestaña',
    body: 'La pestaña se cerró o el navegador se reinició. Abre la página del producto y haz clic allí en Brushlight.',
    read: 'Leer ahora la pestaña',
  },
  sections: {
    score: 'Cómo se llegó al índice',
    signals: 'Qué vio cada señal',
    texts: 'Textos lado a lado',
    photos: 'Fotos reutilizadas',
    reviews: 'Todas las reseñas',
    links: 'Autores en común',
    gaps: 'Lo que no se pudo leer',
  },
  facts: {
    shop: 'Tienda',
    seller: 'Vendedor',
    read: 'Leído',
    coverage: 'Reseñas',
    stars: 'Estrellas',
    reader: 'Lector',
    engine: 'Motor',
    address: 'Dirección',
  },
  noGaps: 'Se encontró todo lo que se buscaba.',
  unknown: 'no se muestra',
  leftOut: (findings, others) => {
    const finding = plural(findings, { one: '# observación', other: '# observaciones' })
    if (others === 0) return `Sin contar, como pediste: ${finding}`
    if (findings === 0) return `Sin contar, como pediste: ${reviews(others)}`
    return `Sin contar, como pediste: ${finding} y ${reviews(others)}`
  },
  countAgain: 'Contar de nuevo',
  disagree: 'No estoy de acuerdo',
  disagreeFinding: (finding) => `No estoy de acuerdo con «${finding}»`,
  disagreeReview: (who) => `No estoy de acuerdo sobre la reseña de ${who}`,
  disagreeHint: 'Deja de contar en el índice, solo en este equipo. Puedes deshacerlo cuando quieras.',
  judgedAnew: (score) => `Calculado de nuevo: ${score}`,
  notJudged: 'No funcionó; nada ha cambiado.',

  scoreLead: 'En puntos, desde 100 hacia abajo. Los puntos suman exactamente el índice.',
  noScore: 'No hay índice: se leyó muy poco para juzgar.',
  explaining: 'Calculando…',
  notExplained: 'No se pudo calcular. Recarga esta página para reintentar.',
  step: 'Qué',
  points: 'Puntos',
  sum: 'Hasta aquí',
  score: 'Índice',
  steps: {
    full: { name: 'Todas las reseñas conocidas, ninguna con indicios', why: 'donde empieza cada producto' },
    caution: { name: 'Cautela', why: 'por lo que no se leyó y por los textos que dicen poco' },
    reassurance: {
      name: 'Lo que habla a favor de las reseñas',
      why: 'textos cuidados, añadidos posteriores, estrellas cercanas a las demás',
    },
    rounding: { name: 'Redondeo', why: 'a un número entero' },
  },
  howShared: {
    title: 'Cómo se reparten los puntos',
    body: 'Los indicios se solapan: un texto repetido puede estar también en un periodo denso. Por eso cada tipo se cuenta en todos los órdenes posibles con los demás, y sus puntos son la media de lo que cambia. Lo que figura bajo un tipo suma sus puntos.',
  },
  bandTitle: 'Por qué estas palabras y no otras más fuertes',
  grounds: {
    above: (share, sure, needed) =>
      `Que más del ${share} de las reseñas lleva indicios es seguro al ${sure}; «indicios claros» pide ${needed}.`,
    families: (firing) =>
      plural(firing, {
        one: '# tipo de indicios pesa 1 o más; «indicios claros» pide dos, o hechos exactos sobre tres personas.',
        other: '# tipos de indicios pesan 1 o más; «indicios claros» pide dos, o hechos exactos sobre tres personas.',
      }),
    exact: (people) =>
      plural(people, {
        one: 'Hechos exactos de un mismo tipo señalan a # persona.',
        other: 'Hechos exactos de un mismo tipo señalan a # personas.',
      }),
    reviews: (judged) =>
      plural(judged, {
        one: 'Se examinó # reseña escrita por personas; hacen falta al menos 5.',
        other: 'Se examinaron # reseñas escritas por personas; hacen falta al menos 5.',
      }),
    hostile: 'Los indicios están sobre todo en notas bajas: una tienda atacada no se describe peor por ello.',
  },

  signalsLead:
    'Los pesos van en nats: 1 significa 2,7 veces más probable entre reseñas coordinadas que entre otras; 2 significa 7 veces.',
  asks: {
    'near-duplicate':
      '¿Personas distintas comparten al menos la mitad de un texto largo, con palabras raras aquí? Desde 5 textos.',
    template: '¿Rellenan 4 o más personas un mismo patrón, de tres formas o más en un mismo hueco?',
    'assembled-text': '¿Hay textos hechos con frases que están en varias otras reseñas?',
    'low-information': '¿Cuántos textos son demasiado cortos o comunes? Con esto nunca se marca a nadie.',
    'generated-text': '¿Hay textos largos de pocos días construidos igual y distintos de todos los demás?',
    burst:
      '¿Son las reseñas de un periodo denso distintas de las de antes y después? Azar menor de 1 entre 100; la cantidad sola no pesa.',
    'impossible-timing':
      '¿Hay reseñas con fecha anterior a su compra, o del mismo día más a menudo de lo que explica la entrega?',
    'rating-shift': '¿Cambiaron las estrellas de forma duradera algún día? Pesa 0,5 como máximo.',
    'text-star-conflict': '¿Dicen las palabras lo contrario de las estrellas más de lo habitual? Pesa 0,5 como máximo.',
    'photo-reuse': '¿Publicaron personas distintas la misma imagen, o una de la galería de la tienda?',
    incentive: '¿Se habla de premios o presiones por estrellas? A quien lo cuenta no se le considera parte.',
    'reviewer-ring':
      '¿Coincidieron 3 o más autores en los mismos productos, los mismos días, con las mismas estrellas?',
    'hostile-campaign': '¿Llegan notas bajas a la vez y parecidas, o con peticiones de dinero?',
    'reviewer-history': '¿Qué más se sabe de los autores? Un historial largo habla a favor de una reseña.',
    'unverified-share': '¿A cuántas reseñas les falta la marca de compra de la tienda?',
    'merged-listing': '¿Hablan las reseñas de otro producto? Solo se dice; no cuenta.',
    'sales-surge': '¿Llegaron más reseñas que ventas hubo?',
    'vanished-reviews': '¿Faltan reseñas que se leyeron antes?',
  },
  lookedAt: (n) => plural(n, { one: '# revisada', other: '# revisadas' }),
  sawNothing: 'nada inusual',
  weight: (weight) => `peso ${weight}`,
  notMeasured: (n) => `Sin medir (${count(n)})`,
  sawNothingIn: (n) => `Buscado, nada inusual (${count(n)})`,
  ordinary: 'Puede ser algo corriente',
  showReviews: (n) => plural(n, { one: 'Ver la reseña', other: 'Ver las # reseñas' }),

  textsLead: 'Lo que los textos comparten está en una columna; lo que difiere va marcado.',
  noTexts: 'Ningún texto de personas distintas se parece lo bastante para ponerlos lado a lado.',
  shared: 'palabras comunes',
  slot: 'difiere',
  rowsShown: (shown, all) => `${count(shown)} de ${reviews(all)}`,
  moreGroups: (n) => plural(n, { one: '# grupo más', other: '# grupos más' }),

  photosLead: 'Una fila por cada imagen vista más de una vez.',
  noPhotos: 'No se vio ninguna imagen en reseñas de personas distintas, ni a la vez en la galería y en una reseña.',
  noPicture:
    'Las imágenes no se cargan: pedirlas a la tienda le diría lo que miras. Se pueden copiar de la pestaña abierta, si allí se ven.',
  getPictures: 'Copiar imágenes de la pestaña',
  gettingPictures: 'Copiando…',
  notOnPage: 'ahora no se ve en la pestaña',
  notReadable: 'la tienda no deja leer sus píxeles',
  pictureOf: (who) => `Imagen publicada por ${who}`,
  gallery: 'Galería de la tienda',
  underReviews: (n) => `en ${reviews(n)}`,

  search: 'Buscar en textos y nombres',
  kind: 'Tipo',
  allKinds: 'Todos los tipos',
  signal: 'Señal',
  allSignals: 'Todas las señales',
  stars: 'Estrellas',
  allStars: 'Todas las estrellas',
  noStars: 'Sin estrellas',
  starsOf: (n) => `${count(n)} ★`,
  picked: (n) => `${reviews(n)} de una observación`,
  clear: 'Quitar todo',
  shown: (shown, all) => `${count(shown)} de ${reviews(all)}`,
  nothingShown: 'Ninguna reseña encaja. Quita un filtro para ver más.',
  columns: { date: 'Fecha', stars: 'Estrellas', reviewer: 'Autor', text: 'Texto', signs: 'Indicios' },
  sortedBy: { up: 'ascendente', down: 'descendente' },
  anonymous: 'Sin nombre visible',
  starsOnly: '(solo estrellas)',
  open: (who) => `Reseña de ${who}`,
  showOnPage: 'Ver en la página',
  gone: 'Ya no está en la página',
  noReason: 'Ninguna señal nombra esta reseña.',
  mayBe: 'Puede ser algo corriente',
  later: (date) => `Añadido el ${date}`,
  verified: 'con marca de compra',
  unverified: 'sin marca de compra',
  programme: (name) => `programa: ${name}`,
  helpful: (n) => plural(n, { one: 'útil para # persona', other: 'útil para # personas' }),
  photoCount: (n) => plural(n, { one: '# foto', other: '# fotos' }),
  strength: (value) => `Fuerza de los indicios ${value} de 1`,

  time: 'Reseñas en el tiempo, por estrellas',
  from: 'Desde',
  to: 'Hasta',
  zoomIn: 'Ampliar',
  zoomOut: 'Mostrar todo',
  selected: (from, to, n) => `${from} – ${to}: ${reviews(n)}`,
  window: (from, to) => `Periodo que destaca: ${from} – ${to}`,
  pickWindow: 'Seleccionarlo',
  undated: (n) => plural(n, { one: '# reseña no tiene fecha', other: '# reseñas no tienen fecha' }),
  noDates: 'Las reseñas no tienen fecha, así que no hay nada que dibujar.',
  bar: (date, n) => `${date}: ${reviews(n)}`,

  linksLead: 'Las líneas unen a los autores con lo que tienen en común. No prueba que se conozcan.',
  noLinks: 'Ningún autor está unido por textos, imágenes u otros productos.',
  linkKinds: { 'near-duplicate': 'mismo texto', 'photo-reuse': 'misma imagen', 'reviewer-ring': 'mismos productos' },
  links: (people, groups) =>
    plural(groups, { one: `# grupo, autores: ${count(people)}`, other: `# grupos, autores: ${count(people)}` }),
  asList: 'Lo mismo en una lista',
  moreInGroup: (n) => `y ${count(n)} más`,
}
