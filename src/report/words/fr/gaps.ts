import type { Words } from '../catalogue.ts'
import { NUMBERS } from '../numbers.ts'

const { count } = NUMBERS.fr

/** Why something could not be read. */
export const causes: Words['causes'] = {
  'not-found': (lost = 0, all = 0) => `non trouvé dans ${count(lost)} avis sur ${count(all)}`,
  'first-only': (n = 0) => `seuls les ${count(n)} premiers ont été lus`,
  'cut-texts': (length = 0, n = 0) => `coupé à ${count(length)} caractères dans ${count(n)} avis`,
  'other-items': (n = 0) =>
    n === 1
      ? 'les avis d’un autre produit de la page ont été laissés de côté'
      : `les avis de ${count(n)} autres produits de la page ont été laissés de côté`,
  widget: () => 'lu dans le module d’avis de la page',
  'other-widgets': (n = 0) =>
    n === 1
      ? 'un autre module d’avis de la page a été laissé de côté'
      : `${count(n)} autres modules d’avis de la page ont été laissés de côté`,
  'other-sites': (n = 0, all = 0) =>
    n === 1
      ? `1 avis sur ${count(all)} a d’abord été écrit sur un autre site`
      : `${count(n)} avis sur ${count(all)} ont d’abord été écrits sur un autre site`,
  'another-page': (n = 0) => `le site garde ${count(n)} avis sur une autre page`,
  frame: () => 'les avis sont dans un cadre d’un autre site ; ouvrez ce cadre dans un onglet à part pour les lire',
  'rough-dates': () => 'le site n’affiche que le mois ou une date approximative',
  stopped: (page = 0) => `arrêté par vous après la page ${page}`,
  cap: (page = 0) => `lu jusqu’à la page ${page}, le maximum en une fois`,
  wall: (page = 0) => `une connexion ou un captcha a arrêté la lecture après la page ${page}`,
  left: (page = 0) => `la page a été quittée après la page ${page}`,
  structure: () => 'lu d’après la seule structure de la page',
  captcha: () => 'un captcha précède les avis ; résolvez-le, puis relancez la lecture',
  login: () => 'le site ne montre ces avis qu’aux personnes connectées',
  'folds-some': (n = 0) => `le site replie ${count(n)} avis`,
  folds: () => 'le site replie certains avis',
  filter: () => 'un filtre est actif, seuls certains avis sont affichés',
  order: () => 'les avis suivent un ordre choisi, qui peut en mettre certains en tête',
  translated: () => 'la page montre certains textes traduits, les mots ne sont donc pas ceux des auteurs',
  garbled: () => 'les textes semblent lus avec un mauvais jeu de caractères',
  'structured-data': () => 'lu dans les données structurées',
  'large-block': () => 'un bloc de données structurées, trop gros, n’a pas été lu',
  'bad-block': () => 'un bloc de données structurées n’était pas du JSON valide',
  'deep-block': (n = 0) => `les données structurées au-delà de ${count(n)} niveaux n’ont pas été lues`,
  'cut-to-limit': () => 'coupé à ce qui est conservé',
  unexpected: () => 'la lecture s’est arrêtée sur quelque chose d’inattendu',
}
