import { formatsOf } from '../../formats.ts'
import type { ReportPage } from './catalogue.ts'

const { count, plural } = formatsOf('es')

export const words: ReportPage = {
  title: 'Informe',
  lead: 'Una pista para quien puede revisar pedidos y pagos. Dice solo lo que cualquiera puede comprobar, no acusa a nadie y no va a ninguna parte por sí solo.',
  neutral: 'No se encontraron indicios. Los archivos son entonces un registro neutral de la página.',
  failed: {
    gone: 'La página del producto ya no está abierta o nunca se leyó. Ábrela, pulsa Brushlight allí y exporta de nuevo.',
    internal: 'No se pudieron crear los archivos; no se guardó nada. Inténtalo otra vez o vuelve a leer la página.',
    storage:
      'El navegador no da almacenamiento a las extensiones aquí (quizá una ventana privada); el informe no puede conservarse.',
  },
  again: 'Intentar de nuevo',
  clock:
    'Según las fechas de la página, el reloj de este equipo parece estar mal. Las horas del informe salen de él. Ajústalo, vuelve a leer la página y exporta otra vez.',
  diskFull: 'El disco está lleno. Lo que cambies desde ahora se perderá al cerrar la pestaña. Libera espacio y guarda.',
  cancel: 'Cancelar',
  cancelled: 'Cancelado. No se guardó nada.',

  shooting: (done, of) => `Fotografiando las reseñas: ${count(done)} de ${count(of)}`,
  shootingHint: 'La página del producto se desplaza sola un momento. Deja su pestaña delante.',
  making: {
    page: 'Copiando las reseñas de la página…',
    pictures: 'Tapando los nombres en las imágenes…',
    bundle: 'Reuniendo el archivo de pruebas…',
    pack: 'Dibujando los PDF…',
    saving: 'Guardando…',
  },

  savedAt: (time) => `Guardado a las ${time}`,
  savedChanged: 'Has cambiado algo desde entonces. Guarda otra vez para incluirlo en los archivos.',
  fileOf: { bundle: 'Archivo de pruebas, para conservar', pack: 'Adjuntos: archivos PDF para un formulario' },
  savedHint: 'El navegador los deja en sus descargas. Si falta alguno, o cerraste su pregunta, guárdalo aquí otra vez.',
  next: 'Qué hacer ahora',
  eachPart: 'Cada adjunto por separado',
  saveOne: 'Guardar solo este',
  verifyLink: 'Comprobar un archivo guardado',
  nothingSent: 'No se ha enviado nada.',

  whom: 'A quién',
  proposed: 'Propuesto',
  search: 'Buscar otro organismo',
  searchHint: 'Nombre o país',
  found: (n) => plural(n, { one: '# organismo', many: '# organismos', other: '# organismos' }),
  onlyBundle: 'A nadie todavía',
  onlyBundleHint: 'Solo el archivo de pruebas, para conservar.',
  channels: {
    web: 'Formulario web',
    app: 'Aplicación',
    phone: 'Teléfono',
    email: 'Correo electrónico',
    post: 'Correo postal',
    'in-app': 'En la aplicación de la tienda',
  },
  law: 'Base legal',
  since: (date) => `en vigor desde el ${date}`,
  sinceUnknown: 'fecha sin comprobar',
  limits: 'Lo que admite el formulario',
  textLimit: (n) => `texto de hasta ${count(n)} caracteres`,
  fileLimit: (n, size) =>
    `${plural(n, { one: '# archivo', many: '# archivos', other: '# archivos' })}${size === null ? '' : ` de hasta ${size}`}`,
  fileTypes: (types) => `en ${types}`,
  noFiles: 'sin archivos',
  limitsUnknown: 'desconocido; limitado a 1000 caracteres y 4 archivos de 5 MB',
  steps: 'Camino por el formulario',
  checkedOn: (date) => `Comprobado el ${date}`,
  unverified: 'sin verificar',
  openPage: 'Abrir la página oficial',
  oneBody: 'Has elegido más de uno. Un conflicto corresponde a un solo organismo; los demás lo devolverán.',

  happened: 'Qué pasó',
  bought: '¿Compraste este artículo?',
  refund: '¿Quieres que te devuelvan el dinero?',
  yes: 'Sí',
  no: 'No',
  route: {
    report: {
      title: 'Informar de un patrón',
      body: 'Cuentas al organismo lo que viste. Él decide qué hacer y no te debe ningún reembolso.',
    },
    dispute: {
      title: 'Resolver tu compra',
      body: 'Pregunta primero al vendedor. Una asociación o un juez ayuda con tu propia compra; hacen falta tu nombre, el pedido y lo que pides.',
    },
    both: {
      title: 'Dos asuntos distintos',
      body: 'El patrón de las reseñas y tu compra se tramitan aparte. Envía el patrón como aviso y tu compra como reclamación.',
    },
  },
  routeChina: {
    report: {
      title: '举报 (aviso de una posible infracción)',
      body: 'Puede presentarlo quien tenga indicios concretos y responde de su veracidad. Con tu nombre, te comunican el resultado (ley china contra la competencia desleal, art. 20, en vigor desde 2025-10-15; orden SAMR 121, arts. 3 y 28, desde 2026-04-15).',
    },
    dispute: {
      title: '投诉 (tu propio conflicto)',
      body: 'Hacen falta una compra real, tu nombre, teléfono y dirección, el comerciante y una petición concreta con sus hechos (orden SAMR 121, art. 10, desde 2026-04-15). Admisión o rechazo en 7 días hábiles (art. 15).',
    },
    both: {
      title: '举报 y 投诉, en dos textos',
      body: 'Aunque vayan en un escrito, se tramitan aparte (orden SAMR 121, art. 9, desde 2026-04-15). Avisa del patrón y presenta tu petición al lado.',
    },
  },
  oneDispute:
    'Un conflicto, un organismo: 12315 rechaza una 投诉 que ya tomó una asociación de consumidores (orden 121, art. 16).',
  aloneIsEnough: 'Basta un aviso cuidadoso. El mismo texto enviado muchas veces se toma por ruido y lo debilita.',

  evidence: 'Reseñas con indicios',
  evidenceHint: (n) =>
    plural(n, {
      one: 'Mírala. Desmárcala si ves una explicación corriente.',
      many: 'Mira las #. Desmarca las que tengan una explicación corriente.',
      other: 'Mira las #. Desmarca las que tengan una explicación corriente.',
    }),
  evidenceNone: 'Ninguna reseña tiene indicios; no hay nada que marcar.',
  include: 'Incluir',
  excluded: (n) => plural(n, { one: '# reseña excluida', many: '# reseñas excluidas', other: '# reseñas excluidas' }),
  noName: 'Sin nombre visible',
  noText: '(solo estrellas)',
  stars: (n) => `${n} de 5 estrellas`,
  toTheEnd: 'Desplázate hasta el final de la lista para confirmar.',
  confirm: (n) =>
    plural(n, {
      one: 'La he mirado y creo de buena fe que lo que dice el informe es exacto',
      many: 'Las he mirado y creo de buena fe que lo que dice el informe es exacto',
      other: 'Las he mirado y creo de buena fe que lo que dice el informe es exacto',
    }),
  confirmed: (time) => `Confirmado a las ${time}`,

  pictures: 'Imágenes de las reseñas',
  picturesHint:
    'Los nombres y retratos ya están tapados. Busca otros datos: un nombre en una respuesta, una cara, una dirección.',
  noPictures: {
    forbidden:
      'El navegador no permitió imágenes de esta página. Pulsa Brushlight en ella y exporta de nuevo; hasta entonces el informe va sin ellas.',
    'not-in-front':
      'Otra pestaña pasó delante y no se tomaron más imágenes. Deja la página delante y tómalas de nuevo.',
    gone: 'La página del producto se cerró o se abandonó y no se tomaron más imágenes. Ábrela, pulsa Brushlight allí y exporta de nuevo.',
    nothing: 'Las reseñas leídas no están ahora en la página; no hay imágenes. Muéstralas y tómalas de nuevo.',
    full: 'El disco está lleno; no se conservaron imágenes. Libera espacio y tómalas de nuevo.',
    skipped: 'No se tomaron imágenes. Puedes tomarlas ahora o guardar sin ellas.',
  },
  takeAgain: 'Tomar las imágenes de nuevo',
  picture: (n) => `Imagen ${n}`,
  boxes: (n) => plural(n, { one: '# zona tapada', many: '# zonas tapadas', other: '# zonas tapadas' }),
  leaveOut: 'Excluir esta imagen',
  edit: 'Tapar más',
  done: 'Listo',
  addBox: 'Añadir un recuadro',
  boxName: (n, kind) => `Recuadro ${n}, ${kind}`,
  boxKinds: { name: 'nombre', face: 'retrato', contact: 'contacto', account: 'número', other: 'tuyo' },
  editHint:
    'Arrastra sobre lo que nadie deba ver. Con el teclado: añade un recuadro, muévelo con las flechas, cámbialo de tamaño con Mayús y las flechas, bórralo con Supr.',

  own: 'Tus propias pruebas',
  ownHint:
    'Una tarjeta del paquete que ofrece dinero por estrellas, un chat, el pedido, el envío. Cada archivo entra tal cual en el archivo de pruebas, con su suma de comprobación. Tapa antes nombres y direcciones.',
  addFiles: 'Añadir archivos…',
  ownKind: 'Qué es',
  ownKinds: {
    card: 'Tarjeta en el paquete',
    chat: 'Chat con el vendedor',
    order: 'Pedido',
    logistics: 'Registro del envío',
    listing: 'Página de la oferta',
    other: 'Otra cosa',
  },
  ownDescription: 'En pocas palabras: qué, de dónde, cuándo',
  remove: 'Quitar',
  notAdded: {
    empty: (name) => `${name} está vacío y no se añadió. Elige el archivo correcto.`,
    twice: (name) => `${name} ya está aquí y no se añadió otra vez.`,
    unreadable: (name) => `${name} no se pudo leer y no se añadió. Elígelo de nuevo en este equipo.`,
  },
  tooLarge: (name, most) => `${name} supera ${most} y no se añadió. Redúcelo o añade solo la página que importa.`,
  tooMany: (most) => `Como máximo ${count(most)} archivos. Quita uno para añadir otro.`,

  texts: 'El texto para pegar',
  textsHint: 'Cópialo en el formulario y léelo antes de enviarlo. Se cuenta como cuenta el formulario.',
  textsFirst: 'Elige arriba un organismo y su texto aparecerá aquí.',
  counter: (n, limit) => `${count(n)} de ${count(limit)} caracteres`,
  copy: 'Copiar el texto',
  copied: 'Copiado',

  save: 'Guardar',
  saveHint: 'Un archivo de pruebas para ti y archivos PDF que admiten los formularios. Tú decides qué hacer con ellos.',
  saveAgain: 'Guardar el informe',
  unconfirmed: 'Aún sin confirmar: el informe lo dirá.',
  stamp: 'Fijar la fecha (opcional)',
  stampHint:
    'Las sumas de comprobación muestran que los archivos no han cambiado desde ahora, no cuándo fue. Un servicio de sellado de tiempo puede añadirlo: dale esta petición, que contiene solo una suma.',
  stampSave: 'Guardar una petición de sello (.tsq)',
  capture: 'Volver a hacer el informe más tarde (opcional)',
  captureHint:
    'La captura contiene aquello con lo que se hizo este informe: las reseñas leídas, con nombres, sus imágenes, archivos y respuestas. Con ella, la línea de comandos hace los mismos archivos byte por byte, también en otro idioma o para otro destinatario. Guárdela para usted o désela solo a un organismo de confianza.',
  captureSave: 'Guardar la captura',
}
