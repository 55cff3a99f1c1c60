import { formatsOf } from '../../formats.ts'
import type { Chrome } from './catalogue.ts'

const { count, date, oneDecimal, plural } = formatsOf('es')

const reviews = (n: number): string => plural(n, { one: '# reseña', other: '# reseñas' })

export const words: Chrome = {
  name: 'Brushlight',
  reading: 'Leyendo las reseñas de esta página…',
  readAgain: 'Leer de nuevo',
  tryAgain: 'Reintentar',
  language: 'Idioma',
  asBrowser: 'Como el navegador',
  range: (low, high) => `índice probable: ${low}–${high}`,
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
  adjusted: 'las inusuales cuentan menos',
  keptOf: (kept, all) => `${count(kept)} de ${count(all)} sin indicios`,
  starsShop: 'todas, según la tienda',
  starsRead: 'leídas aquí',
  starsBoth: 'Estrellas de todas las reseñas según la tienda, junto a las leídas aquí',
  shareOf: {
    shop: (stars, shop) => `${stars}: ${shop} según la tienda`,
    read: (stars, _, read) => `${stars}: ${read} de las leídas`,
    both: (stars, shop, read) => `${stars}: ${shop} según la tienda, ${read} de las leídas`,
  },
  starRange: (low, high) => `${oneDecimal(low)}–${oneDecimal(high)}`,
  starsOf: (stars) => `${stars} de 5 estrellas`,
  bar: (date, n, marked) => `${date}: ${reviews(n)}, ${count(marked)} con indicios`,
  barStars: (bar, stars) => `${bar}. ${stars}`,
  standsOut: (n, period) => `${period}: ${count(n)}`,
  standsOutStars: (n, period, share, stars) => `${period}: ${count(n)}, el ${share} con ${count(stars)} ★`,
  walkBars: 'Mueva el puntero o use las flechas para ver una barra',
  noStars: 'sin estrellas',
  undated: (n) => plural(n, { one: '# reseña sin fecha', other: '# reseñas sin fecha' }),
  date,
  reasons: 'Lo que se ha visto',
  seenSoFar: 'Lo visto hasta ahora',
  innocent: 'Por qué puede ser inocente',
  ordinary: 'Explicaciones corrientes',
  moreReasons: (n) => plural(n, { one: '# observación más', other: '# observaciones más' }),
  moreReviews: (n) => `Mostrar ${count(n)} más`,
  reviewsBehind: (n) => plural(n, { one: 'La reseña en cuestión', other: 'Las # reseñas en cuestión' }),
  photos: (n) => plural(n, { one: '# foto', other: '# fotos' }),
  anonymous: 'Sin nombre visible',
  showOnPage: 'Ver en la página',
  showNext: (which, all) => `Ver la siguiente en la página (${count(which)} de ${count(all)})`,
  notOnPage: 'Ya no está en la página',
  wholeText: 'Texto completo',
  lessText: 'Menos',
  clear: 'No se ha visto nada inusual',
  clearIn: (signals) => `Comprobado: ${signals}.`,
  unclear: 'Eso no prueba que cada reseña sea independiente.',
  notMeasured: (n) => `Sin medir o sin leer (${n})`,
  leftOut: (findings, others) => {
    const finding = plural(findings, { one: '# observación', other: '# observaciones' })
    if (others === 0) return `Sin contar, como pediste: ${finding}`
    if (findings === 0) return `Sin contar, como pediste: ${reviews(others)}`
    return `Sin contar, como pediste: ${finding} y ${reviews(others)}`
  },
  meaning: 'Qué significa el índice',
  aboutReviews: 'Habla de las reseñas, no del producto ni del vendedor.',
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
  details: 'Detalles',
  options: 'Ajustes',
  switchOn: 'Activar en esta tienda',
  firstPage: 'Abrir la primera página',
  notices: {
    unread: (ago) => `No se pudo leer de nuevo. Esto se leyó ${ago}.`,
    stale: (ago) => `Esto se leyó ${ago}; puede que la página muestre más ahora.`,
    older: (engine) => `Se juzgó con otras reglas (${engine}). Lea de nuevo para usar las actuales.`,
    walled: 'Algunas reseñas están ocultas. Inicie sesión o despliéguelas y lea de nuevo.',
    partial: 'Solo se leyó una parte de las reseñas. Lea más páginas, o baje por la página y lea de nuevo.',
    layout: 'La tienda cambió su página. Las reseñas se leyeron por su estructura y puede faltar algún dato.',
    starsOnly: 'Solo estrellas, sin texto. Se compararon fechas y estrellas; no hay palabras que comparar.',
    language: (name) =>
      `La mayoría de las reseñas están en este idioma: ${name}. Sus palabras sobre recompensas aún no se conocen; se compararon copias, fechas, fotos y estrellas.`,
    conflict: {
      'one-kind':
        'Todos los indicios son de un solo tipo; otros se comprobaron y no muestran ninguno. Vea los motivos antes que el índice.',
      'stars-hold': 'Hay indicios, pero las estrellas no cambian sin esas reseñas. Vea los motivos.',
    },
    full: 'El almacenamiento del navegador está lleno y este resultado no se guardó. Expórtelo ahora o libere espacio en los ajustes.',
    erased: 'Lo recordado se borró. Las lecturas anteriores no se comparan; las próximas sí.',
    offline: 'Está sin conexión. No falta nada: todo se calcula en este equipo.',
    private: 'Ventana privada: lo leído se olvida al cerrarla. Exporte lo que quiera conservar.',
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
