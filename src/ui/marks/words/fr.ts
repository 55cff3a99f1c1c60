import { sign } from '../../../report/words/fr/sign.ts'
import { formatsOf } from '../../formats.ts'
import type { MarksWords } from './catalogue.ts'

const { plural } = formatsOf('fr')

export const words: MarksWords = {
  ...sign,
  title: 'Repères sur la page',
  filters: { off: 'Aucun', all: 'Tous', dim: 'Marqués estompés', only: 'Marqués seuls' },
  drawn: (n) => plural(n, { one: '# avis avec un repère', other: '# avis avec un repère' }),
  hidden: (n) => plural(n, { one: '# avis sans repère est masqué', other: '# avis sans repère sont masqués' }),
  sign: 'Votre signe. Un repère qui en porte un autre n’est pas de nous.',
  changed: 'Nos repères sur la page ont été touchés',
  tampered: {
    removed: 'La page a retiré des repères.',
    covered: 'Quelque chose recouvre un repère.',
    hidden: 'La page a tenté de rendre des repères invisibles.',
    moved: 'La page a déplacé des repères.',
    copied: 'La page affiche des copies de nos repères.',
    imitated: 'À côté des avis, quelque chose ressemble à un de nos repères ou utilise notre nom.',
  },
  calm: 'Une page qui se redessine peut le faire sans le vouloir. Ce que vous lisez ici ne dépend pas des repères.',
}
