import { NUMBERS } from '../../words/numbers.ts'
import type { PackWords } from '../words.ts'

const { count } = NUMBERS.es

export const words: PackWords = {
  page: (n, of) => `Página ${n} de ${of}`,
  cut: (shown, all) => `Las primeras ${count(shown)} de ${count(all)}; todas están en report.json.`,
  textsCut: (characters) => `Los textos se cortan a ${count(characters)} caracteres; reviews.csv los contiene enteros.`,
  verifyTitle: 'Cómo comprobarlo',
  verify: (caseId) => [
    `En el paquete ${caseId}.zip, manifest-sha256.txt da el SHA-256 de cada archivo.`,
    `«brushlight verify ${caseId}.zip» los compara, igual que «sha256sum -c manifest-sha256.txt» en la carpeta descomprimida.`,
    'Si coinciden, los archivos no han cambiado desde la exportación. No muestra que la página tuviera este aspecto.',
  ],
  titles: { screenshots: 'Capturas de pantalla', table: 'Tabla de reseñas', checksums: 'Sumas de comprobación' },
  columns: {
    no: 'N.º',
    date: 'Fecha',
    stars: 'Estrellas',
    name: 'Nombre',
    text: 'Texto',
    reasons: 'Observado',
    hash: 'SHA-256',
  },
  tableLead:
    'Una fila por reseña con señales, numerada como en el informe. Los nombres están abreviados. SHA-256 es el comienzo de la suma del texto exportado.',
  tableNone: 'En ninguna reseña se contó señal alguna. Este es un registro neutro.',
  picture: (n, of) => `Imagen ${n} de ${of}`,
  takenAt: (time) => `Tomada ${time}`,
  leftOut: (n) =>
    n === 1
      ? 'Una imagen no cupo en este archivo; está solo en el paquete:'
      : `${count(n)} imágenes no cupieron en este archivo; están solo en el paquete:`,
  unreadable: 'Esta imagen no se pudo colocar; está en el paquete.',
  checksumsLead: 'SHA-256 de cada archivo. Si coincide, el archivo no ha cambiado desde la exportación, nada más.',
  bundle: 'Paquete de pruebas',
  pack: 'Archivos para adjuntar',
  file: 'Archivo',
  bytes: 'Bytes',
}
