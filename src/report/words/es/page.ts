import type { PageWords } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'
import { utcTime } from '../time.ts'

const { count, oneDecimal } = NUMBERS.es

export const page: PageWords = {
  title: 'Informe de reseñas',
  lead: 'Una pista, no una acusación. Este informe cuenta patrones en reseñas. No dice quién las escribió ni por qué, y junto a cada patrón hay explicaciones corrientes.',
  seller: 'Vendedor',
  item: 'Producto',
  readOn: 'Leído',
  madeOn: 'Exportado',
  address: 'Dirección',
  browser: 'Navegador',
  caseId: 'Caso',
  unknown: 'no se muestra',
  counted: (flagged, kept) =>
    flagged === 0
      ? `Ninguna de las ${count(kept)} reseñas guardadas comparte con otras un rasgo contado`
      : `${count(flagged)} de ${count(kept)} reseñas guardadas ${flagged === 1 ? 'tiene' : 'tienen'} los rasgos contados abajo`,
  timelineKey: { marked: 'con indicios', other: 'otras reseñas' },
  most: (n, from) => `máximo: ${count(n)}, desde ${from}`,
  undated: (n) => (n === 1 ? '1 reseña sin fecha, no dibujada' : `${count(n)} reseñas sin fecha, no dibujadas`),
  seen: 'Lo que se ha visto',
  nothingSeen: 'No se ha visto ninguno de los patrones que se podían medir.',
  ordinary: 'Explicaciones corrientes',
  stop: '.',
  concerned: (n) => (n === 1 ? 'Reseña en cuestión' : 'Reseñas en cuestión'),
  more: (n) => `y ${count(n)} más`,
  weightless: 'Contado, sin peso',
  lookedFor: 'Buscado, nada inusual',
  notMeasured: 'Sin medir',
  gaps: 'Lo que no se pudo leer',
  limits: 'Límites',
  limit: [
    'Lo que no se leyó no está incluido, y lo que una página muestra primero no es una muestra al azar.',
    'Un indicio no prueba nada de una reseña concreta, y la ausencia de indicios tampoco prueba nada.',
    'Nada de esto se comparó con pedidos, entregas o pagos. Eso solo lo pueden hacer la tienda o una autoridad.',
    'Los nombres están abreviados. No se incluyen identificadores, perfiles ni imágenes de los autores.',
    'Las sumas de comprobación muestran que estos ficheros no han cambiado desde la exportación. No muestran que la página fuera así.',
  ],
  clockOff:
    'Según las fechas de la página, el reloj del equipo que hizo este informe parece haber estado mal; las horas que figuran en él salen de ese reloj.',
  hiddenCount: (n) =>
    n === 1
      ? '1 pasaje con datos personales está oculto en los textos y marcado en su sitio.'
      : `${count(n)} pasajes con datos personales están ocultos en los textos y marcados en su sitio.`,
  excludedCount: (n) =>
    n === 1
      ? 'Quien compra dejó fuera 1 reseña: ni contada ni citada como motivo.'
      : `Quien compra dejó fuera ${count(n)} reseñas: ni contadas ni citadas como motivo.`,
  setAside: 'Apartado por quien compra',
  setAsideReviews: (n) =>
    n === 1
      ? 'Antes de valorar, quien compra apartó 1 reseña, que ninguna regla examinó. Con ella, las cifras podrían ser otras.'
      : `Antes de valorar, quien compra apartó ${count(n)} reseñas, que ninguna regla examinó. Con ellas, las cifras podrían ser otras.`,
  setAsideFindings: (n) =>
    n === 1
      ? 'Lo que vio 1 regla lo apartó quien compra y no cuenta entre los motivos.'
      : `Lo que vieron ${count(n)} reglas lo apartó quien compra y no cuenta entre los motivos.`,
  nothingElse: 'Aparte de lo que apartó quien compra, no se ha visto ninguno de los patrones que se podían medir.',
  how: 'Cómo se cuenta',
  method: [
    'Cada regla compara lo que muestra la página con lo habitual y cuenta las reseñas que difieren. Las reglas que vieron muy poco lo dicen y no cuentan nada.',
    'Un informe no da total ni probabilidad: quien lo lee pondera las cuentas, sus explicaciones corrientes y lo que solo la tienda o una autoridad puede ver.',
  ],
  reviews: 'Reseñas con indicios',
  reviewsCut: (shown, all) => `Las primeras ${count(shown)} de ${count(all)}; todas están en reviews.csv.`,
  screenshots: 'Imágenes de la página',
  ownEvidence: 'Añadido por quien compra',
  kinds: {
    card: 'Tarjeta en el paquete',
    chat: 'Chat',
    order: 'Pedido',
    logistics: 'Entrega',
    listing: 'Página del producto',
    other: 'Otro',
  },
  statement: 'Declaración',
  confirmedOn: (time) => `Confirmado el ${time}`,
  noText: '(solo estrellas)',
  stars: (n) => `${Number.isInteger(n) ? count(n) : oneDecimal(n)} ★`,
  later: 'Más tarde',
  madeBy: (tool, engine) =>
    `Hecho con ${tool}, motor ${engine}, en el propio equipo de quien lee; no se envió nada a ningún sitio.`,
  files: 'report.json contiene lo mismo como datos, reviews.csv una fila por reseña, README.txt cómo comprobarlo.',
  time: (utc) => utcTime(utc) ?? utc,
}
