import { formatsOf } from '../../formats.ts'
import type { WelcomeWords } from './catalogue.ts'

const { plural } = formatsOf('es')

export const words: WelcomeWords = {
  name: 'Brushlight',
  title: 'Te damos la bienvenida a Brushlight',
  lead: 'Antes de comprar, mira qué llama la atención en las opiniones',
  intro:
    'Brushlight lee las opiniones de una página de producto, las compara entre sí y te dice lo que ha visto: cuántas, cuáles y qué motivo corriente podría haber.',
  does: {
    heading: 'Qué hace',
    points: [
      'Lee las opiniones que muestra la página: textos, fechas, estrellas y fotos.',
      'Da una puntuación con sus motivos. Junto a cada uno están las cifras, las opiniones y una explicación corriente.',
      'Si quieres, guarda un informe que otros pueden comprobar.',
    ],
  },
  never: {
    heading: 'Qué no hace nunca',
    points: [
      'Enviar nada: no tiene servidor y sus páginas no pueden acceder a la red.',
      'Acusar a nadie: habla de las opiniones, no del producto ni del vendedor.',
      'Actuar por ti: no compra, no escribe, no vota ni inicia sesión.',
      'Mostrar publicidad ni contar lo que haces.',
    ],
  },
  reads: {
    heading: 'Qué puede leer',
    points: [
      'La página en la que estás, cuando pulsas su botón.',
      'Las páginas de las tiendas que elijas, sin pulsar nada.',
      'Ninguna otra pestaña ni el historial.',
    ],
  },
  privateWindows:
    'En ventanas privadas está apagado. El navegador permite activarlo ahí; aun así, no guarda nada al cerrar la ventana.',
  before: 'No se lee nada hasta que pulses el botón.',
  agree: 'Aceptar y empezar',
  agreed: 'Aceptado. Todo se puede cambiar en los ajustes.',
  failed: 'No se ha podido guardar. Pulsa otra vez.',
  language: 'Idioma',
  asBrowser: 'Como el navegador',
  shops: {
    heading: 'Tiendas que se comprueban sin pulsar',
    intro:
      'En estas tiendas el resultado aparece en el botón de la barra en cuanto carga la página. El navegador pregunta una sola vez por todas y cada una se puede retirar en los ajustes.',
    country: 'Tiendas para',
    china: 'China',
    world: 'Todo el mundo',
    untried: 'aún sin probar',
    check: (n) => plural(n, { one: 'Comprobar # tienda', other: 'Comprobar # tiendas' }),
    none: 'Elige una tienda, o no: el botón funciona en todas partes.',
    given: (n) =>
      plural(n, { one: '# tienda se comprueba ahora sin pulsar.', other: '# tiendas se comprueban ahora sin pulsar.' }),
    refused: 'No ha cambiado nada. El botón funciona igualmente en cualquier página.',
  },
  example: {
    heading: 'Pruébalo ahora',
    intro:
      'Este producto y sus opiniones son inventados. El resultado viene del mismo motor que revisa páginas reales.',
    run: 'Comprobar estas opiniones',
    running: 'Leyendo las opiniones…',
    failed: 'No hay respuesta. Pulsa otra vez.',
    reviews: (n) => plural(n, { one: '# opinión', other: '# opiniones' }),
  },
  end: {
    heading: 'Listo',
    open: 'Abre una página de producto y pulsa el botón de Brushlight en la barra de herramientas.',
    keys: (keys) => `O pulsa ${keys} en ella.`,
    pin: '¿No ves el botón? Abre la pieza de puzle de la barra y fija Brushlight.',
    settings: 'Ajustes',
  },
}
