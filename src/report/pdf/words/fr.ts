import { NUMBERS } from '../../words/numbers.ts'
import type { PackWords } from '../words.ts'

const { count } = NUMBERS.fr

export const words: PackWords = {
  page: (n, of) => `Page ${n} sur ${of}`,
  cut: (shown, all) => `Les ${count(shown)} premiers sur ${count(all)} ; tous figurent dans report.json.`,
  textsCut: (characters) =>
    `Les textes sont limités à ${count(characters)} caractères ; reviews.csv les contient en entier.`,
  verifyTitle: 'Comment vérifier',
  verify: (caseId) => [
    `Dans le dossier ${caseId}.zip, manifest-sha256.txt donne le SHA-256 de chaque fichier.`,
    `« brushlight verify ${caseId}.zip » les compare, tout comme « sha256sum -c manifest-sha256.txt » dans le dossier décompressé.`,
    'S’ils concordent, les fichiers n’ont pas changé depuis l’export. Cela ne montre pas que la page avait cet aspect.',
  ],
  titles: { screenshots: 'Captures d’écran', table: 'Tableau des avis', checksums: 'Sommes de contrôle' },
  columns: {
    no: 'N°',
    date: 'Date',
    stars: 'Étoiles',
    name: 'Nom',
    text: 'Texte',
    reasons: 'Observé',
    hash: 'SHA-256',
  },
  tableLead:
    'Une ligne par avis portant des signes, numérotée comme dans le rapport. Les noms sont abrégés. SHA-256 est le début de la somme de contrôle du texte exporté.',
  tableNone: 'Aucun avis ne porte de signe qui ait été compté. Ceci est un relevé neutre.',
  picture: (n, of) => `Image ${n} sur ${of}`,
  takenAt: (time) => `Prise le ${time}`,
  leftOut: (n) =>
    n === 1
      ? 'Une image n’a pas tenu dans ce fichier ; elle n’est que dans le dossier :'
      : `${count(n)} images n’ont pas tenu dans ce fichier ; elles ne sont que dans le dossier :`,
  unreadable: 'Cette image n’a pas pu être placée ; elle est dans le dossier.',
  checksumsLead: 'SHA-256 de chaque fichier. S’il concorde, le fichier n’a pas changé depuis l’export, rien de plus.',
  bundle: 'Dossier complet',
  pack: 'Fichiers à joindre',
  file: 'Fichier',
  bytes: 'Octets',
}
