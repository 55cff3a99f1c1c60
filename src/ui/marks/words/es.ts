import { sign } from '../../../report/words/es/sign.ts'
import { formatsOf } from '../../formats.ts'
import type { MarksWords } from './catalogue.ts'

const { plural } = formatsOf('es')

export const words: MarksWords = {
  ...sign,
  title: 'Marcas en la página',
  filters: { off: 'Ninguna', all: 'Todas', dim: 'Atenuar marcadas', only: 'Solo marcadas' },
  drawn: (n) => plural(n, { one: '# reseña con marca', other: '# reseñas con marca' }),
  hidden: (n) => plural(n, { one: '# reseña sin marca está oculta', other: '# reseñas sin marca están ocultas' }),
  sign: 'Su señal. Una marca con otra distinta no es nuestra.',
  changed: 'Algo ha pasado con nuestras marcas en la página',
  tampered: {
    removed: 'La página quitó marcas.',
    covered: 'Algo tapa una marca.',
    hidden: 'La página intentó hacer invisibles las marcas.',
    moved: 'La página movió marcas a otro sitio.',
    copied: 'La página puso copias de nuestras marcas.',
    imitated: 'Junto a las reseñas hay algo que parece una marca nuestra o usa nuestro nombre.',
  },
  calm: 'Una página que se redibuja puede hacerlo sin querer. Lo que lee aquí no depende de las marcas.',
}
