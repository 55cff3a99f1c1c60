import { formatsOf } from '../../formats.ts'
import type { Chrome } from './catalogue.ts'

const { count, date, oneDecimal, plural } = formatsOf('es')

const reviews = (n: number): string => plural(n, { one: '# reseña', other: '# reseñas' })

export const words: Chrome = {
  name: 'Brushlight',
  reading: 'Leyendo las reseñas de esta página…',
  rereading: 'Leyendo de nuevo…',
  readAgain: 'Leer de nuevo',
  tryAgain: 'Reintentar',
  language: 'Idioma',
  asBrowser: 'Como el navegador',
  low: 'muchos indicios',
  high: 'sin indicios',
  range: (low, high) => `probable: ${low}–${high}`,
  score: (score, low, high) => `Índice ${score} de 100, probablemente entre ${low} y ${high}`,
  tooFew: (read, needed) =>
    plural(read, {
      one: `# reseña leída; hacen falta al menos ${needed}.`,
      other: `# reseñas leídas; hacen falta al menos ${needed}.`,
    }),
  tooLittle: (read) =>
    plural(read, {
      one: '# reseña leída, pero con muy poco que comparar.',
      other: '# reseñas leídas, pero con muy poco que comparar.',
    }),
  notGood: 'No es bueno ni malo: sin una base no hay índice.',
  shown: 'lo que muestra la tienda',
  without: (kept) => `los indicios cuentan menos (${count(kept)} sin indicios)`,
  starRange: (low, high) => `${oneDecimal(low)}–${oneDecimal(high)}`,
  starsOf: (stars) => `${stars} de 5 estrellas`,
  withSigns: 'con indicios',
  busiest: {
    day: (n, date) => `${count(n)} el ${date}`,
    week: (n, date) => `${count(n)} en la semana del ${date}`,
    month: (n, date) => `${count(n)} en el mes desde el ${date}`,
    quarter: (n, date) => `${count(n)} en el trimestre desde el ${date}`,
    year: (n, date) => `${count(n)} en el año desde el ${date}`,
  },
  bar: (date, n, marked) => `${date}: ${reviews(n)}, ${count(marked)} con indicios`,
  undated: (n) => plural(n, { one: '# reseña sin fecha', other: '# reseñas sin fecha' }),
  date,
  reasons: 'Lo que se ha visto',
  seenSoFar: 'Lo visto hasta ahora',
  maybe: (explanation) => `Puede ser algo corriente: ${explanation}`,
  ordinary: 'Explicaciones corrientes',
  moreReasons: (n) => plural(n, { one: '# observación más', other: '# observaciones más' }),
  moreReviews: (n) => `Mostrar ${count(n)} más`,
  reviewsBehind: (n) => plural(n, { one: 'La reseña en cuestión', other: 'Las # reseñas en cuestión' }),
  photos: (n) => plural(n, { one: '# foto', other: '# fotos' }),
  anonymous: 'Sin nombre visible',
  showOnPage: 'Ver en la página',
  notOnPage: 'Ya no está en la página',
  wholeText: 'Texto completo',
  lessText: 'Menos',
  clear: 'No se ha visto nada inusual',
  clearIn: (signals) => `Comprobado: ${signals}.`,
  unclear: 'Eso no prueba que cada reseña sea independiente.',
  notMeasured: (n) => `Sin medir o sin leer (${n})`,
  meaning: 'Qué significa el índice',
  aboutReviews: 'Habla de las reseñas, no del producto ni del vendedor.',
  partial: 'En la página solo está una parte de las reseñas. Baja o abre la pestaña de reseñas y vuelve a leer.',
  walled: 'Algunas reseñas están ocultas. Inicia sesión o despliégalas y vuelve a leer.',
  more: 'Leer más páginas',
  moreHint: (cap) => `Sigue con más reseñas en esta pestaña, a ritmo de lector, hasta ${cap} páginas.`,
  moreRunning: 'Leyendo más páginas',
  moreAt: (page, cap, n) => `Página ${page} de ${cap} como máximo, ${reviews(n)}`,
  moreStop: 'Detener',
  moreEnded: {
    stopped: (page) => `Lo detuviste tras la página ${page}. Lo leído cuenta.`,
    cap: (page) => `Leído hasta la página ${page}, el máximo de una vez.`,
    end: (page) => plural(page, { one: 'Leído hasta el final: # página.', other: 'Leído hasta el final: # páginas.' }),
    wall: (page) =>
      `Un inicio de sesión o un captcha lo detuvo tras la página ${page}. Resuélvelo en la página y sigue leyendo.`,
    'nothing-new': (page) => `No hubo nada nuevo tras la página ${page}.`,
    left: (page) => `Se salió de la página tras la página ${page}. Lo leído cuenta.`,
  },
  export: 'Exportar informe',
  making: 'Preparando…',
  saved: (name) => `Guardado: ${name}`,
  exportFailed: 'No se pudo crear el informe. Lee la página de nuevo y vuelve a exportar.',
  always: 'Comprobar siempre esta tienda',
  alwaysOn: 'Esta tienda se comprueba ahora sin un clic.',
  alwaysOff: 'Esta tienda ya no se comprueba por sí sola.',
  alwaysRefused: 'El navegador no dio el permiso; nada ha cambiado.',
  empty: {
    'not-a-listing': 'Abre la página de un producto, donde están sus reseñas, y vuelve a hacer clic en Brushlight.',
    'no-reviews': 'Si están en una pestaña aparte o más abajo, ve allí, espera a que aparezcan y vuelve a leer.',
    walled:
      'Inicia sesión o completa la verificación en la página hasta que veas las reseñas y vuelve a leer. Hasta entonces no se concluye nada.',
    'not-understood': 'Brushlight aún no conoce este diseño. No se concluye nada sobre las reseñas.',
  },
  failed: {
    'not-agreed': {
      title: 'Todavía no se lee nada',
      body: 'Aún no has aceptado. La primera página de Brushlight explica en un minuto qué se lee y qué no.',
    },
    'switched-off': {
      title: 'Esta tienda está desactivada',
      body: 'La desactivaste en los ajustes, así que aquí no se lee nada.',
    },
    'page-forbidden': {
      title: 'El navegador mantiene cerrada esta página',
      body: 'Ninguna extensión puede leer las páginas del navegador ni la tienda de extensiones. Abre una página de producto y haz clic allí en Brushlight.',
    },
    'page-gone': {
      title: 'La página ya no está',
      body: 'Se cerró o se abandonó mientras se leía. Vuelve a la página del producto y haz clic de nuevo en Brushlight.',
    },
    'no-answer': {
      title: 'La página no respondió',
      body: 'Puede que aún esté cargando. Espera a que termine y reintenta; si no sirve, recarga la página.',
    },
    internal: {
      title: 'Brushlight cometió un error',
      body: 'No se concluye nada sobre esta página. Reintenta; si vuelve a pasar, recarga la página.',
    },
    'worker-gone': {
      title: 'Brushlight no respondió',
      body: 'Puede que el navegador lo acabe de detener o actualizar. Reintenta; si vuelve a pasar, recarga la página.',
    },
  },
}
