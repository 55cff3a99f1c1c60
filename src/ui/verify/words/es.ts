import { formatsOf } from '../../formats.ts'
import type { VerifyPage } from './catalogue.ts'

const { plural } = formatsOf('es')

export const words: VerifyPage = {
  name: 'Brushlight',
  title: 'Comprobar un archivo de pruebas',
  lead: 'Dice si un archivo guardado por Brushlight sigue igual. Se lee en este equipo; nada de su contenido se abre ni se ejecuta.',
  drop: 'Suelta aquí un archivo zip',
  choose: 'Elegir archivo…',
  checking: (name) => `Comprobando ${name}…`,
  outcome: {
    unchanged: 'Sin cambios',
    changed: 'Cambiado',
    'not-ours': 'No es un archivo de pruebas',
    damaged: 'Dañado',
    unsafe: 'Inseguro, no se abrió',
  },
  more: (n) => plural(n, { one: 'y # archivo más', many: 'y # archivos más', other: 'y # archivos más' }),
  hash: 'SHA-256 del zip',
  meaning: 'Qué significa',
  meaningText:
    'Sin cambios significa que los archivos están como se exportaron. No demuestra que la página fuera así ni cuándo; quien puede hacer un archivo así puede hacer otro.',
}
