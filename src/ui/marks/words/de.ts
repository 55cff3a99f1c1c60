import { sign } from '../../../report/words/de/sign.ts'
import { formatsOf } from '../../formats.ts'
import type { MarksWords } from './catalogue.ts'

const { plural } = formatsOf('de')

export const words: MarksWords = {
  ...sign,
  title: 'Markierungen auf der Seite',
  filters: { off: 'Aus', all: 'Alle', dim: 'Markierte blass', only: 'Nur markierte' },
  drawn: (n) => plural(n, { one: '# Bewertung mit Markierung', other: '# Bewertungen mit Markierung' }),
  hidden: (n) =>
    plural(n, {
      one: '# Bewertung ohne Markierung ist ausgeblendet',
      other: '# Bewertungen ohne Markierung sind ausgeblendet',
    }),
  sign: 'Ihr Zeichen. Eine Markierung mit einem anderen ist nicht von uns.',
  changed: 'Mit unseren Markierungen auf der Seite ist etwas geschehen',
  tampered: {
    removed: 'Die Seite hat Markierungen entfernt.',
    covered: 'Etwas liegt über einer Markierung.',
    hidden: 'Die Seite wollte Markierungen unsichtbar machen.',
    moved: 'Die Seite hat Markierungen verschoben.',
    copied: 'Die Seite zeigt Kopien unserer Markierungen.',
    imitated: 'Etwas neben den Bewertungen sieht aus wie eine Markierung von uns oder nutzt unseren Namen.',
  },
  calm: 'Eine Seite, die sich neu aufbaut, tut das vielleicht ohne Absicht. Was hier steht, hängt nicht von den Markierungen ab.',
}
