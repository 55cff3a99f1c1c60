import { formatsOf } from '../../formats.ts'
import type { VerifyPage } from './catalogue.ts'

const { plural } = formatsOf('fr')

export const words: VerifyPage = {
  name: 'Brushlight',
  title: 'Vérifier un dossier de preuves',
  lead: 'Dit si un fichier enregistré par Brushlight est resté tel quel. Il est lu sur cet appareil ; rien de son contenu n’est ouvert ni exécuté.',
  drop: 'Déposez un fichier zip ici',
  choose: 'Choisir un fichier…',
  checking: (name) => `Vérification de ${name}…`,
  outcome: {
    unchanged: 'Inchangé',
    changed: 'Modifié',
    'not-ours': 'Pas un dossier de preuves',
    damaged: 'Endommagé',
    unsafe: 'Dangereux, non ouvert',
  },
  more: (n) => plural(n, { one: 'et # autre fichier', many: 'et # autres fichiers', other: 'et # autres fichiers' }),
  hash: 'SHA-256 du zip',
  meaning: 'Ce que cela veut dire',
  meaningText:
    'Inchangé veut dire : les fichiers sont tels qu’à l’export. Cela ne montre ni que la page était ainsi, ni quand ; qui peut créer un tel fichier peut en créer un autre.',
}
