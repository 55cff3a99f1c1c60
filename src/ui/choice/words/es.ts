import { formatsOf } from '../../formats.ts'
import type { ChoiceWords } from './catalogue.ts'

const { count } = formatsOf('es')

export const words: ChoiceWords = {
  title: '¿Para quién es el informe?',
  last: 'la última vez',
  onlyBundle: 'Para nadie todavía, solo el archivo de pruebas',
  another: 'Otro organismo, o revisarlo todo antes…',
  goOn: (time) => `Seguir con el informe de las ${time}`,
  hint: 'La página se desplaza un momento mientras se fotografían las reseñas. No se envía nada.',
  make: 'Crear y guardar',
  cancel: 'Cancelar',
  starting: 'Empezando…',
  shooting: (done, of) => `Fotografiando las reseñas: ${count(done)} de ${count(of)}`,
  making: 'Reuniendo los archivos…',
  done: 'Guardado. El informe está abierto en su propia pestaña.',
  failed: 'No se pudo empezar el informe. Inténtalo de nuevo.',
}
