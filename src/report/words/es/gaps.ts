import type { Words } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'

const { count } = NUMBERS.es

const of = (n = 0): string => `${count(n)} ${n === 1 ? 'reseña' : 'reseñas'}`

/** Why something could not be read. */
export const causes: Words['causes'] = {
  'not-found': (lost = 0, all = 0) => `no se encontró en ${count(lost)} de ${of(all)}`,
  'first-only': (n = 0) => `solo se leyeron las primeras ${count(n)}`,
  'cut-texts': (length = 0, n = 0) => `cortado a ${count(length)} caracteres en ${of(n)}`,
  'other-items': (n = 0) =>
    n === 1
      ? 'se dejaron fuera las reseñas de otro producto de la página'
      : `se dejaron fuera las reseñas de otros ${count(n)} productos de la página`,
  widget: () => 'leído del módulo de reseñas de la página',
  'other-widgets': (n = 0) =>
    n === 1
      ? 'se dejó fuera otro módulo de reseñas de la página'
      : `se dejaron fuera otros ${count(n)} módulos de reseñas de la página`,
  'other-sites': (n = 0, all = 0) =>
    `${count(n)} de ${of(all)} ${n === 1 ? 'se escribió' : 'se escribieron'} primero en otro sitio`,
  'another-page': (n = 0) => `el sitio guarda ${of(n)} en otra página`,
  frame: () => 'las reseñas están en un marco de otro sitio; abre ese marco en una pestaña aparte para leerlas',
  'rough-dates': () => 'el sitio solo muestra el mes o una fecha aproximada',
  stopped: (page = 0) => `lo detuviste tras la página ${page}`,
  cap: (page = 0) => `leído hasta la página ${page}, el máximo de una vez`,
  wall: (page = 0) => `un inicio de sesión o un captcha detuvo la lectura tras la página ${page}`,
  left: (page = 0) => `se salió de la página tras la página ${page}`,
  structure: () => 'leído solo por la estructura de la página',
  captcha: () => 'hay un captcha antes de las reseñas; resuélvelo y vuelve a leer',
  login: () => 'el sitio solo muestra estas reseñas a quien inicia sesión',
  'folds-some': (n = 0) => `el sitio pliega ${of(n)}`,
  folds: () => 'la tienda pliega algunas reseñas',
  filter: () => 'hay un filtro activo, así que solo se ven algunas reseñas',
  order: () => 'las reseñas siguen un orden elegido, que puede poner algunas delante',
  translated: () => 'la página muestra traducidos algunos textos, así que las palabras no son de sus autores',
  garbled: () => 'los textos parecen leídos con un juego de caracteres equivocado',
  'structured-data': () => 'leído de los datos estructurados',
  'large-block': () => 'un bloque de datos estructurados era demasiado grande y no se leyó',
  'bad-block': () => 'un bloque de datos estructurados no era JSON válido',
  'deep-block': (n = 0) => `no se leyeron los datos estructurados a más de ${count(n)} niveles`,
  'cut-to-limit': () => 'cortado a lo que se conserva',
  unexpected: () => 'la lectura se detuvo ante algo inesperado',
}
